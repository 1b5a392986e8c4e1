"""Searching message-log archives: against reading the same ZIP files through, and in what memory.

``python -m tests.bench.archives [-n RUNS] [--archives N] [--containers N]``
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.table import print_table
from tests.support.containers import entries, signed
from tests.support.log_archives import Archive, archive

_READ: Final = """
import sys, zipfile
for file in sys.argv[1:]:
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            with archive.open(name) as entry:
                while entry.read(262144):
                    pass
"""
_PEAK: Final = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
_ID: Final = "7c6e0f4e-0000-4000-8000-000000000001"


def make(folder: Path, archives: int, containers: int) -> list[str]:
    """Write a chain of archives of so many containers each; one of them has the message."""
    genuine = entries(signed(query_id=_ID))
    request = next(iter(genuine.values()))
    previous: Archive | None = None
    files = []
    for number in range(archives):
        held = {
            f"{number:08x}-{count:04x}-4000-8000-000000000000-request-{count}.asice": request
            for count in range(containers - (2 if number == archives // 2 else 0))
        }
        if number == archives // 2:
            held |= genuine
        previous = archive(held, previous)
        files.append(previous.write(folder))
    return files


def seconds(command: list[str], runs: int) -> float:
    """Return the median time of a process."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def peak(command: list[str]) -> float:
    """Return the most memory that a process had, in MB."""
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, *command], check=True, capture_output=True, text=True
    )
    return int(done.stdout) / 1024


def search(files: list[str], folder: Path) -> list[str]:
    """Return the command that searches `files`."""
    vtjcli = str(Path(sys.executable).with_name("vtjcli"))
    out = str(folder / "proof.zip")
    return [vtjcli, "evidence", _ID, "--json", "-o", out, "--overwrite", "--archive", *files]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5, help="runs of each")
    parser.add_argument("--archives", type=int, default=10)
    parser.add_argument("--containers", type=int, default=100, help="in each archive")
    chosen = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = make(folder, chosen.archives, chosen.containers)
        size = sum(Path(file).stat().st_size for file in files) / 1_000_000
        reading = seconds([sys.executable, "-c", _READ, *files], chosen.n)
        searching = seconds(search(files, folder), chosen.n)
        middle = chosen.archives // 2
        few = peak(search(files[middle : middle + 1], folder))
        many = peak(search(files, folder))
    what = f"{chosen.archives} archives, {chosen.archives * chosen.containers} containers"
    print(f"{what}, {size:.1f} MB\n")
    print_table(
        ("", "seconds", "ratio"),
        (
            ("reading the ZIP files", f"{reading:.2f}", "1.0"),
            ("search / reading", f"{searching:.2f}", f"{searching / reading:.1f}"),
        ),
    )
    print_table(
        ("memory", "MB"),
        (("one archive", f"{few:.0f}"), ("all of them", f"{many:.0f}")),
    )


if __name__ == "__main__":
    main()
