"""Whole processes, paired: one person with vtjcli, and the other ways to the same surname.

``python -m tests.bench.person [-n PAIRS] [--instructions]``, with VTJCLI_REFERENCE set. Seconds
are medians of runs that alternate; a ratio is the median of the pairs' ratios. The targets stand
beside, and nothing fails when one is missed.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from tests.support.binary import CLIENT, END_USER, PASSWORD
from tests.support.replies import HETU
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.identifiers import Subsystem

from .serving import serving
from .table import print_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE: Final = Path(__file__).parent
VTJCLI: Final = Path(sys.executable).with_name("vtjcli")
PAIRS: Final = 21

Commands = dict[str, list[str]]


@dataclass(frozen=True)
class Ratio:
    """One line of the result: how `ours` compares with `theirs`, and what it should be."""

    ours: str
    theirs: str
    target: float


RATIOS: Final = (
    Ratio("person --json", "httpx and lxml", 1.0),
    Ratio("person --json", "zeep", 0.7),
    Ratio("--version", "import typer", 0.5),
    Ratio("--help", "import typer", 1.0),
)


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock, and of the processor (user and system)."""

    clock: float
    processor: float


def commands(url: str, folder: Path) -> Commands:
    """Return what is measured; every one of them is a process."""
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
    envelope = folder / "envelope.xml"
    envelope.write_bytes(request_envelope(query))
    (folder / "config.toml").write_text(
        f'[profiles.test]\nsecurity_server = "{url}"\nclient = "{CLIENT}"\n'
        f'product = "{query.product}"\nusername = "{query.username}"\nend_user = "{END_USER}"\n'
    )
    python = sys.executable
    wsdl = Path(os.environ["VTJCLI_REFERENCE"], "vtjkysely", "service.wsdl")
    return {
        "person --json": [python, str(VTJCLI), "person", HETU, "--json"],
        "httpx and lxml": [python, str(HERE / "by_httpx.py"), url, str(envelope)],
        "zeep": [python, str(HERE / "by_zeep.py"), url, str(wsdl)],
        "--version": [python, str(VTJCLI), "--version"],
        "--help": [python, str(VTJCLI), "--help"],
        "import typer": [python, "-c", "import typer"],
        "python": [python, "-c", "pass"],
    }


def environment(folder: Path) -> Mapping[str, str]:
    """Return a clean environment: PYTHONDONTWRITEBYTECODE in it would compile anew each time."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder / "state"),
        "LANG": "C.UTF-8",
        "VTJCLI_CONFIG": str(folder / "config.toml"),
        "VTJCLI_PASSWORD": PASSWORD,
    }


def run(command: Sequence[str], variables: Mapping[str, str]) -> Cost:
    """Run a process to its end, reading all that it prints."""
    started = time.perf_counter()
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        clock = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")
    return Cost(clock, used.ru_utime + used.ru_stime)


def instructions(command: Sequence[str], variables: Mapping[str, str]) -> float:
    """Return the instructions of one run under callgrind, in millions."""
    watched = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    done = subprocess.run(watched, env=variables, capture_output=True, text=True, check=True)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    assert counted is not None, done.stderr
    return int(counted[1]) / 1e6


def measure(all_commands: Commands, variables: Mapping[str, str], pairs: int) -> None:
    """Print seconds and their ratios."""
    costs: dict[str, list[Cost]] = {name: [] for name in all_commands}
    names = list(all_commands)
    for turn in range(pairs):
        # Each turn begins with another, so that none always follows the same one.
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            costs[name].append(run(all_commands[name], variables))
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
            for pairs_of in [list(zip(costs[ratio.ours], costs[ratio.theirs], strict=True))]
        ],
    )


def count(all_commands: Commands, variables: Mapping[str, str]) -> None:
    """Print instructions and their ratios."""
    counted = {name: instructions(command, variables) for name, command in all_commands.items()}
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
        ],
    )


def main() -> None:
    """Measure what the command line asks for."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.person", description=__doc__)
    options.add_argument("-n", type=int, default=PAIRS, help=f"pairs of runs ({PAIRS})")
    options.add_argument("--instructions", action="store_true", help="count them with valgrind")
    chosen = options.parse_args()
    reply = Path(os.environ["VTJCLI_REFERENCE"], "responses", "perussanoma-3.xml")
    with tempfile.TemporaryDirectory() as name, serving(reply) as url:
        folder = Path(name)
        all_commands, variables = commands(url, folder), environment(folder)
        for command in all_commands.values():
            run(command, variables)  # writes bytecode, fills the file cache
        measure(all_commands, variables, chosen.n)
        if chosen.instructions:
            count(all_commands, variables)


if __name__ == "__main__":
    main()
