"""``vtjcli person`` against a server of the test.

It runs in the process of the tests, or in one of its own where the environment needs that.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .forked import Program
from .in_process import needs_process, run_in_process
from .replies import HETU

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PASSWORD = "kissankello-7"
CLIENT = "FI-TEST/MUN/0101263-6/example"
END_USER = "tester"


@dataclass(frozen=True)
class Run:
    """What one run left behind; `seconds` is how long it took."""

    status: int
    out: str
    err: str
    seconds: float
    outcomes: tuple[str, ...]
    """What the log of queries says of each query of this run that has ended."""

    @property
    def document(self) -> dict[str, Any]:
        """The JSON object on standard output."""
        document: dict[str, Any] = json.loads(self.out)
        return document

    @property
    def kind(self) -> str | None:
        """The kind of the error, None without one."""
        error = self.document.get("error")
        return str(error["kind"]) if error else None

    @property
    def all_output(self) -> str:
        """Everything that anyone could read."""
        return self.out + self.err


def person(
    folder: Path,
    url: str,
    *arguments: str,
    settings: str = "",
    environment: Mapping[str, str] | None = None,
    hetus: tuple[str, ...] = (HETU,),
    form: str = "json",
) -> Run:
    """Run ``vtjcli person`` with a profile whose security server is at `url`.

    `settings` are further lines of the profile. Nothing of the tests' own environment is seen.
    """
    config = folder / "config.toml"
    config.write_text(
        "[profiles.test]\n"
        f'security_server = "{url}"\n'
        f'client = "{CLIENT}"\n'
        'product = "PERUSSANOMA 3"\n'
        'username = "username"\n'
        f'end_user = "{END_USER}"\n'
        f"{settings}\n",
        encoding="utf-8",
    )
    clean = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder / "state"),
        "VTJCLI_CONFIG": str(config),
        "VTJCLI_PASSWORD": PASSWORD,
        "VTJCLI_LANG": "en",
    }
    words = ("person", *hetus, "-o", form, *arguments)
    variables = {**clean, **(environment or {})}
    logged = len(_outcomes(folder))
    started = time.monotonic()
    if not needs_process(variables):
        status, out, err = run_in_process(words, variables)
    else:
        with Program(words, variables) as program:
            out, err = (text.encode() for text in program.communicate())
        status = program.wait()
    seconds = time.monotonic() - started
    return Run(status, out.decode(), err.decode(), seconds, _outcomes(folder)[logged:])


def _outcomes(folder: Path) -> tuple[str, ...]:
    """Return the results of all queries in the log."""
    files = sorted((folder / "state" / "vtjcli" / "log").glob("*.jsonl"))
    entries = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    return tuple(entry["result"] for entry in entries if entry["record"] == "outcome")
