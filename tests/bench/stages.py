"""Where the time of one lookup goes: what is imported, and then what is done.

Imports are timed by Python itself (``-X importtime``), which makes them look dearer than they are:
their shares count. A module is counted to whoever asked for it first.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING, Final

from .table import print_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LINE: Final = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|( +)(\S+)")
_ORIGINS: Final = {
    "typer": "Typer",
    "lxml": "lxml",
    "ssl": "ssl",
    "httpx": "httpx",
    "httpcore": "httpx",
    "h11": "httpx",
    "http": "httpx",
    "tomli": "tomli",
    "vtjcli.catalogue": "vtjcli: the catalogue",
    "vtjcli.audit": "vtjcli: the log of queries",
    "vtjcli": "vtjcli: all else",
}
"""By the start of a module's name; the first that fits."""
_OTHER: Final = "Python itself"
_TIMED: Final = """
import json, os, sys, time
from vtjcli import config, credentials
from vtjcli.audit import QueryLog
from vtjcli.cli import run
from vtjcli.commands import person
from vtjcli.queries import subject_run
from vtjcli.output.writer import Output
from vtjcli.vtjkysely import any_reply
from vtjcli.xroad.http import Connection

taken = {}

def timed(owner, name, label):
    real = getattr(owner, name)
    def call(*words, **kinds):
        before = time.perf_counter()
        try:
            return real(*words, **kinds)
        finally:
            taken[label] = taken.get(label, 0) + time.perf_counter() - before
    setattr(owner, name, call)

timed(config, "resolve", "reading the configuration")
timed(QueryLog, "begin", "the log: the entry before, with fsync")
timed(QueryLog, "end", "the log: the outcome after, with fsync")
timed(Connection, "post", "HTTP, and waiting for the server")
timed(any_reply, "read_reply", "reading the reply into a Record")
timed(Output, "write", "writing JSON")
timed(sys.modules["vtjcli.cli"], "run", "all")
sys.stdout = open(os.devnull, "w")
before = time.perf_counter()
status = sys.modules["vtjcli.cli"].run(sys.argv[1:])
rest = taken.pop("all") - sum(taken.values())
taken["the rest: Typer, the envelope, checking the answer"] = rest
print(json.dumps(taken), file=sys.stderr, flush=True)
os._exit(status)
"""


def print_stages(words: Sequence[str], variables: Mapping[str, str], runs: int) -> None:
    """Print what the program `words` (its path, then the command line) spends its time on."""
    imported = [_imported(words, variables) for _ in range(runs)]
    names = sorted({name for one in imported for name in one})
    typical = {name: median(one.get(name, 0.0) for one in imported) for name in names}
    whole = sum(typical.values())
    print(f"importing, by who asked for it: medians of {runs}, milliseconds")
    rows = sorted(typical.items(), key=lambda item: -item[1])
    print_table(("", "ms", "share"), [(n, f"{ms:.1f}", f"{ms / whole:.0%}") for n, ms in rows])
    done = [_done(words[1:], variables) for _ in range(runs)]
    print(f"and then doing it: medians of {runs}, milliseconds")
    print_table(("", "ms"), [(n, f"{median(one[n] for one in done) * 1000:.1f}") for n in done[0]])


def _imported(words: Sequence[str], variables: Mapping[str, str]) -> dict[str, float]:
    """Return the milliseconds that importing took, by origin."""
    command = [sys.executable, "-X", "importtime", *words]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    taken: dict[str, float] = {}
    above: list[tuple[int, str]] = []
    # Whoever asks is printed after what they ask for, less indented: so from the end.
    for line in reversed(ran.stderr.splitlines()):
        if (found := _LINE.fullmatch(line)) is None:
            continue
        depth = len(found[2])
        while above and above[-1][0] >= depth:
            above.pop()
        asked_by = above[-1][1] if above else _OTHER
        origin = next((o for name, o in _ORIGINS.items() if _is_in(found[3], name)), asked_by)
        if not origin.startswith("vtjcli") and asked_by in ("Typer", "lxml", "ssl", "httpx"):
            origin = asked_by
        if origin.startswith("vtjcli") and not found[3].startswith("vtjcli"):
            origin = "other modules of Python"
        above.append((depth, origin))
        taken[origin] = taken.get(origin, 0.0) + int(found[1]) / 1000
    return taken


def _is_in(module: str, package: str) -> bool:
    return f"{module}.".startswith(f"{package}.")


def _done(arguments: Sequence[str], variables: Mapping[str, str]) -> dict[str, float]:
    """Return the seconds that each stage of a run takes once all is imported."""
    command = [sys.executable, "-c", _TIMED, *arguments]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(ran.stderr)
    return found
