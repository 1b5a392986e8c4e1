"""The packages, built once; and environments that have them installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT: Final = Path(__file__).parents[2]
PATIENCE: Final = 600
"""Seconds: an installation fetches what it does not have."""
IGNORED: Final = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "dist")


class Packages(NamedTuple):
    """A folder with one wheel and one sdist."""

    wheel: Path
    sdist: Path


def run(command: Iterable[str | Path], **changes: str) -> str:
    """Run a command to its end, in an environment that knows nothing of this one's Python."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for name in [*clean]:
        if name.startswith(("VTJCLI_", "XDG_", "LC_")) or name in ("VIRTUAL_ENV", "LANG"):
            del clean[name]
    done = subprocess.run(
        [str(word) for word in command],
        env=clean | {"LANG": "C.UTF-8"} | changes,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source: Path, into: Path, *forms: str, **changes: str) -> None:
    """Build what `forms` ask for ("--wheel", "--sdist"; none: both) out of the tree `source`."""
    # With what is installed: two builds by two hatchlings differ in the name of the builder.
    builder: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        *forms,
        "--outdir",
        into,
        source,
    ]
    run(builder, **changes)


def only(folder: Path, pattern: str) -> Path:
    """Return the one file in `folder` that matches."""
    [found] = folder.glob(pattern)
    return found


def unpacked(sdist: Path, into: Path) -> Path:
    """Unpack a source distribution; return its one folder."""
    with tarfile.open(sdist) as archive:
        archive.extractall(into, filter="data")
    return only(into, "vtjcli-*")


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the sources, in which a build may leave what it likes."""
    copy = tmp_path_factory.mktemp("tree") / "vtjcli"
    shutil.copytree(ROOT, copy, ignore=IGNORED)
    return copy


@pytest.fixture(scope="session")
def packages(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Build both packages from the tree."""
    folder = tmp_path_factory.mktemp("dist")
    build(tree, folder, "--wheel", "--sdist")
    return Packages(only(folder, "*.whl"), only(folder, "*.tar.gz"))


def environment_of(python: str | Path, folder: Path) -> Path:
    """Make a fresh virtual environment; return its interpreter."""
    run([python, "-m", "venv", folder])
    return folder / "bin" / "python"


def home(folder: Path) -> Mapping[str, str]:
    """Return the variables of a user who has nothing yet."""
    return {"HOME": str(folder)}
