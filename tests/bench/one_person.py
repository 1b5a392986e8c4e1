"""Whole processes, paired: one person with vtjcli, and the other ways to the same surname.

``python -m tests.bench.one_person [-n PAIRS] [--instructions]``, with VTJCLI_REFERENCE set. Seconds
are medians of runs that alternate; a ratio is the median of the pairs' ratios. The targets stand
beside, and nothing fails when one is missed. The log of queries is on throughout. Where GNOME's
keyring is installed, the password comes from a real one as well. Last, where the time goes.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.support.person_command import CLIENT, END_USER, PASSWORD
from tests.support.replies import HETU
from tests.support.secretservice import PROGRAMS, session
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.identifiers import Subsystem

from .reference_material import reference_file
from .serving import serving
from .stages import print_stages
from .table import print_table

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE: Final = Path(__file__).parent
VTJCLI: Final = Path(sys.executable).with_name("vtjcli")
PAIRS: Final = 21

KEYRING: Final = "person --json, keyring"
COMPARE: Final = "compare --json"
SCRIPT: Final = "httpx and lxml"


class MeasuredCommand(NamedTuple):
    """A process to measure: its words, and the environment it runs in."""

    words: list[str]
    variables: Mapping[str, str]


Commands = dict[str, MeasuredCommand]


@dataclass(frozen=True)
class Ratio:
    """One line of the result: how `ours` compares with `theirs`, and what it should be."""

    ours: str
    theirs: str
    target: float


RATIOS: Final = (
    Ratio("person --json", SCRIPT, 0.85),
    Ratio("person --json", "zeep", 0.6),
    Ratio(KEYRING, SCRIPT, 1.05),
    Ratio(KEYRING, "zeep", 0.75),
    Ratio(COMPARE, "person --json", 1.05),
    Ratio("--version", "import typer", 0.3),
    Ratio("--help", "import typer", 1.0),
    Ratio("--complete profiles", "import typer", 1.0),
)


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock, and of the processor (user and system)."""

    clock: float
    processor: float


def configure(url: str, folder: Path) -> Path:
    """Write a configuration that asks at `url`; return the file of a message for the script."""
    query = Query(
        client=Subsystem.parse(CLIENT),
        provider=Subsystem.parse("FI-TEST/GOV/0245437-2/VTJkysely"),
        message_id="7c6e0f4e-0000-4000-8000-000000000001",
        product="PERUSSANOMA 3",
        username="username",
        end_user=END_USER,
        password=PASSWORD,
        subject=Subject("hetu", HETU),
    )
    (folder / "config.toml").write_text(
        f'[profiles.test]\nsecurity_server = "{url}"\nclient = "{CLIENT}"\n'
        f'product = "{query.product}"\nusername = "{query.username}"\nend_user = "{END_USER}"\n'
    )
    envelope = folder / "envelope.xml"
    envelope.write_bytes(request_envelope(query))
    return envelope


def environment(folder: Path) -> dict[str, str]:
    """Return a clean environment: PYTHONDONTWRITEBYTECODE in it would compile anew each time."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder / "state"),
        "LANG": "C.UTF-8",
        "VTJCLI_CONFIG": str(folder / "config.toml"),
    }


def commands(url: str, folder: Path, keyring: Mapping[str, str] | None) -> Commands:
    """Return what is measured; `keyring` is the session in which one answers."""
    envelope = configure(url, folder)
    plain = {**environment(folder), "VTJCLI_PASSWORD": PASSWORD}
    python, vtjcli = sys.executable, str(VTJCLI)
    wsdl = reference_file("vtjkysely", "service.wsdl")
    words = {
        "person --json": [python, vtjcli, "person", HETU, "--json"],
        COMPARE: [python, vtjcli, "compare", HETU, "alive=yes", "--json"],
        SCRIPT: [python, str(HERE / "by_httpx.py"), url, str(envelope)],
        "zeep": [python, str(HERE / "by_zeep.py"), url, str(wsdl)],
        "--version": [python, vtjcli, "--version"],
        "--help": [python, vtjcli, "--help"],
        "person --help": [python, vtjcli, "person", "--help"],
        "--complete profiles": [python, vtjcli, "--complete", "profiles"],
        "import typer": [python, "-c", "import typer"],
        "python": [python, "-c", "pass"],
    }
    all_commands = {name: MeasuredCommand(said, plain) for name, said in words.items()}
    if keyring is not None:
        asking = {**environment(folder), **keyring, "HOME": str(folder)}
        login = [python, vtjcli, "login"]
        subprocess.run(login, env=asking, input=PASSWORD.encode(), check=True, capture_output=True)
        all_commands[KEYRING] = MeasuredCommand(words["person --json"], asking)
    return all_commands


def run(command: MeasuredCommand) -> Cost:
    """Run a process to its end, reading all that it prints."""
    started = time.perf_counter()
    with subprocess.Popen(command.words, env=command.variables, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        clock = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command.words)}: exit status {process.returncode}")
    return Cost(clock, used.ru_utime + used.ru_stime)


def instructions(command: MeasuredCommand) -> float:
    """Return the instructions of one run under callgrind, in millions."""
    watched = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run(
        [*watched, *command.words],
        env=command.variables,
        capture_output=True,
        text=True,
        check=True,
    )
    counted = re.search(r"Collected : (\d+)", done.stderr)
    assert counted is not None, done.stderr
    return int(counted[1]) / 1e6


def measure(all_commands: Commands, pairs: int) -> None:
    """Print seconds and their ratios."""
    costs: dict[str, list[Cost]] = {name: [] for name in all_commands}
    names = list(all_commands)
    for turn in range(pairs):
        # Each turn begins with another, so that none always follows the same one.
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            costs[name].append(run(all_commands[name]))
    print(f"{pairs} alternating runs, medians in milliseconds")
    print_table(
        ("", "clock", "processor"),
        [
            (
                name,
                f"{median(c.clock for c in found) * 1000:.0f}",
                f"{median(c.processor for c in found) * 1000:.0f}",
            )
            for name, found in costs.items()
        ],
    )
    print_table(
        ("ratio", "clock", "processor", "target"),
        [
            (
                f"{ratio.ours} / {ratio.theirs}",
                *(
                    f"{median(getattr(a, kind) / getattr(b, kind) for a, b in pairs_of):.2f}"
                    for kind in ("clock", "processor")
                ),
                f"<= {ratio.target}",
            )
            for ratio in RATIOS
            if ratio.ours in costs
            for pairs_of in [list(zip(costs[ratio.ours], costs[ratio.theirs], strict=True))]
        ],
    )


def count(all_commands: Commands) -> None:
    """Print instructions and their ratios."""
    counted = {name: instructions(command) for name, command in all_commands.items()}
    print("one run each under callgrind, millions of instructions")
    print_table(("", "instructions"), [(name, f"{n:.0f}") for name, n in counted.items()])
    print_table(
        ("ratio", "instructions", "target"),
        [
            (
                f"{ratio.ours} / {ratio.theirs}",
                f"{counted[ratio.ours] / counted[ratio.theirs]:.2f}",
                f"<= {ratio.target}",
            )
            for ratio in RATIOS
            if ratio.ours in counted
        ],
    )


def main() -> None:
    """Measure what the command line asks for."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.one_person", description=__doc__)
    options.add_argument("-n", type=int, default=PAIRS, help=f"pairs of runs ({PAIRS})")
    options.add_argument("--instructions", action="store_true", help="count them with valgrind")
    chosen = options.parse_args()
    reply = reference_file("responses", "perussanoma-3.xml")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(serving(reply))
        keyring = None
        if all(map(shutil.which, PROGRAMS)):
            keyring = stack.enter_context(session(folder, unlocked=True))
        else:
            print(f"without a keyring: {' and '.join(PROGRAMS)} are not installed")
        all_commands = commands(url, folder, keyring)
        for command in all_commands.values():
            run(command)  # writes bytecode, fills the file cache
        measure(all_commands, chosen.n)
        if chosen.instructions:
            count(all_commands)
        asking = all_commands["person --json"]
        print_stages(asking.words[1:], asking.variables, chosen.n)


if __name__ == "__main__":
    main()
