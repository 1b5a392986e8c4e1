"""Several people at once: vtjcli over four connections, and zeep one after the other.

``python -m tests.bench.many [-n PAIRS] [--people N] [--memory N]``, with VTJCLI_REFERENCE set.
Every run is a process. The people are invented for the occasion and known to the simulator, which
runs in a process of its own; it answers in Python, and so it is a second row what the same costs
against a server that only readdresses one recorded reply. The targets stand beside, and nothing
fails when one is missed.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.simulator import people_file as invented

from .reference_material import reference_file
from .serving import serving
from .table import print_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

HERE: Final = Path(__file__).parent
VTJCLI: Final = Path(sys.executable).with_name("vtjcli")
PROVIDER: Final = "FI-TEST/GOV/0245437-2/VTJkysely"
CLIENT: Final = "FI-TEST/MUN/0101263-6/example"
CHECKS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
PAIRS: Final = 15
PEOPLE: Final = 500
MOST: Final = 50_000
CLOCK, PROCESSOR, LOG, COMPARE, MEMORY = 0.35, 0.4, 1.1, 1.1, 20


class Cost(NamedTuple):
    """What one process took: seconds on the clock and of the processor, and MB at the most."""

    clock: float
    processor: float
    memory: float


def codes(count: int) -> list[str]:
    """Return so many identity codes that belong to nobody."""
    first = date(1900, 1, 1)
    numbers = (
        f"{first + timedelta(days):%d%m%y}{individual}"
        for individual in range(900, 1000)
        for days in range(36_000)
    )
    return [f"{n[:6]}-{n[6:]}{CHECKS[int(n) % 31]}" for n in islice(numbers, count)]


def write_people(file: Path, hetus: Sequence[str]) -> None:
    """Write a file of people for the simulator, with the places of its own."""
    own = Path(invented.__file__).with_name("people.toml").read_text(encoding="utf-8")
    places = own.partition("\n[[person]]")[0]
    homes = re.findall(r"^(\w+) = \{ street", places, flags=re.MULTILINE)
    people = [
        f'[[person]]\nhetu = "{hetu}"\nlast_name = "Virtanen"\nfirst_names = "Maija Liisa"\n'
        f'note = "one of many"\nhome = "{homes[number % len(homes)]}"\nhome_since = "20010101"\n'
        for number, hetu in enumerate(hetus)
    ]
    file.write_text(places + "\n".join(people), encoding="utf-8")


@contextmanager
def simulating(people: Path) -> Iterator[str]:
    """Run the simulator in a process of its own and give its address."""
    command = [sys.executable, "-m", "vtjcli", "simulator", "--people", str(people)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "VTJCLI_LANG": "en", "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        try:
            # A list of the people comes before the address.
            yield next(
                line.split()[-1] for line in process.stdout if line.startswith("Simulator: ")
            )
        finally:
            process.terminate()


def variables(folder: Path, url: str) -> Mapping[str, str]:
    """Write a profile without a limit worth the name; return the environment of a run."""
    config = folder / "config.toml"
    config.write_text(
        f'[profiles.test]\nsecurity_server = "{url}"\nclient = "{CLIENT}"\n'
        'product = "PERUSSANOMA 3"\nusername = "demo"\nend_user = "tester"\n'
        "limits = { per_run = 86400, per_second = 86400, concurrency = 4 }\n"
    )
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder / "state"),
        "LANG": "C.UTF-8",
        "VTJCLI_CONFIG": str(config),
        "VTJCLI_PASSWORD": "demo",
    }


def run(command: Sequence[str], environment: Mapping[str, str], lines: int) -> Cost:
    """Run a process to its end, reading all that it prints: `lines` lines."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        found, memory = 0, 0.0
        for found, _ in enumerate(process.stdout, 1):
            if found % 20 == 0:
                memory = peak(process.pid) or memory
        _, status, used = os.wait4(process.pid, 0)
        clock = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    # Whoever is compared may differ from what is claimed.
    if process.returncode not in (0, 9) or found != lines:
        raise SystemExit(f"{' '.join(command)}: status {process.returncode}, {found} lines")
    return Cost(clock, used.ru_utime + used.ru_stime, memory)


def peak(process: int) -> float:
    """Return the most memory that a process has had, in MB.

    Not what wait4 says: on Linux that begins with the size of whoever started the process.
    """
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    high = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(high[1]) / 1024 if high else 0.0


def measure(url: str, folder: Path, hetus: Sequence[str], pairs: int, what: str) -> None:
    """Print what asking about `hetus` costs in each way, and the ratios."""
    file = folder / "codes.txt"
    file.write_text("\n".join(hetus))
    file.chmod(0o600)
    claims = folder / "claims.csv"
    claims.write_text("hetu,last_name\n" + "".join(f"{hetu},Virtanen\n" for hetu in hetus))
    claims.chmod(0o600)
    environment = variables(folder, url)
    wsdl = reference_file("vtjkysely", "service.wsdl")
    python, words = sys.executable, ["person", "--file", str(file), "-o", "jsonl"]
    commands = {
        "vtjcli": [python, str(VTJCLI), *words],
        "vtjcli compare": [*(python, str(VTJCLI), "compare", "--file", str(claims), "-o", "jsonl")],
        "vtjcli, no log": [python, "-m", "tests.bench.many_unlogged", *words],
        "zeep": [python, str(HERE / "many_by_zeep.py"), url, str(wsdl), str(file), PROVIDER],
    }
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    names = list(commands)
    for turn in range(pairs):
        # Each turn begins with another, so that none always follows the same one.
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            costs[name].append(run(commands[name], environment, len(hetus)))
    print(f"{len(hetus)} people, {what}: {pairs} alternating runs, medians in seconds")
    print_table(
        ("", "clock", "processor"),
        [
            (
                name,
                f"{median(c.clock for c in found):.2f}",
                f"{median(c.processor for c in found):.2f}",
            )
            for name, found in costs.items()
        ],
    )
    ratios = (
        ("vtjcli / zeep", "vtjcli", "zeep", f"<= {CLOCK}", f"<= {PROCESSOR}"),
        ("vtjcli / no log", "vtjcli", "vtjcli, no log", f"<= {LOG}", ""),
        ("compare / person", "vtjcli compare", "vtjcli", f"<= {COMPARE}", ""),
    )
    print_table(
        ("ratio", "clock", "target", "processor", "target"),
        [
            (
                label,
                f"{median(a.clock / b.clock for a, b in found):.2f}",
                clock,
                f"{median(a.processor / b.processor for a, b in found):.2f}",
                processor,
            )
            for label, ours, theirs, clock, processor in ratios
            for found in [list(zip(costs[ours], costs[theirs], strict=True))]
        ],
    )


def measure_memory(url: str, folder: Path, few: int, most: int) -> None:
    """Print the most memory that a run over `few` people has, and one over `most`."""
    environment = variables(folder, url)
    found = {}
    for count in (few, most):
        file = folder / f"{count}.txt"
        file.write_text("\n".join(codes(count)))
        file.chmod(0o600)
        words = ["person", "--file", str(file), "-o", "jsonl"]
        found[count] = run([sys.executable, str(VTJCLI), *words], environment, count)
    print("the most memory, in MB")
    print_table(
        ("people", "memory", "seconds"),
        [(str(n), f"{cost.memory:.1f}", f"{cost.clock:.0f}") for n, cost in found.items()],
    )
    more = found[most].memory - found[few].memory
    print_table(("", "more", "target"), [("memory", f"{more:.1f}", f"<= {MEMORY}")])


def main() -> None:
    """Measure what the command line asks for."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.many", description=__doc__)
    options.add_argument("-n", type=int, default=PAIRS, help=f"pairs of runs ({PAIRS})")
    options.add_argument("--people", type=int, default=PEOPLE, help=f"how many ({PEOPLE})")
    options.add_argument("--memory", type=int, default=MOST, help=f"most people ({MOST}), 0: none")
    chosen = options.parse_args()
    reply = reference_file("responses", "perussanoma-3.xml")
    hetus = codes(chosen.people)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_people(folder / "people.toml", hetus)
        with simulating(folder / "people.toml") as url:
            measure(url, folder, hetus, chosen.n, "the simulator")
        with serving(reply) as url:
            measure(url, folder, hetus, chosen.n, "one recorded reply")
            if chosen.memory:
                measure_memory(url, folder, chosen.people, chosen.memory)


if __name__ == "__main__":
    main()
