"""The measurements run and print. What they say is for people to judge: machines are noisy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(
        not os.environ.get("VTJCLI_REFERENCE"), reason="VTJCLI_REFERENCE names no recorded reply"
    ),
]


@pytest.mark.parametrize(
    ("module", "row", "words"),
    [
        ("one_person", "person --json / zeep", ()),
        ("parsing", "vtjcli / zeep", ()),
        ("many", "vtjcli / zeep", ("--people", "50", "--memory", "500")),
        ("simulator_speed", "simulator / ThreadingHTTPServer", ("--soak", "200")),
        ("archives", "search / reading", ("--containers", "20")),
    ],
)
def test_it_runs_and_prints_its_ratio(module: str, row: str, words: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", f"tests.bench.{module}", "-n", "2", *words]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert row in done.stdout
    print(done.stdout)
