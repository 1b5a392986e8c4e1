"""The wheel, installed as its users install it, on every Python that the machine has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT
from tests.support.programs import require
from vtjcli import __version__
from vtjcli.messages import LANGUAGES, text

from .conftest import ROOT, environment_of, home, run

if TYPE_CHECKING:
    from .conftest import Packages

pytestmark = pytest.mark.packaging
OLDEST: Final = (3, 11)
SHARED: Final = (
    "man/man1/vtjcli.1",
    "man/man1/vtjcli-person.1",
    "man/man5/vtjcli-config.5",
    "man/fi/man1/vtjcli-person.1",
    "man/sv/man5/vtjcli-config.5",
)

SCRIPTS: Final = {"bash": "vtjcli.bash", "zsh": "_vtjcli", "fish": "vtjcli.fish"}


@pytest.fixture(scope="module")
def pythons() -> dict[str, str]:
    """Return every Python from OLDEST up, by version: on the PATH, and of pyenv."""
    folders = [Path(name) for name in os.environ["PATH"].split(os.pathsep) if name]
    roots = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [sys.executable]
    candidates += [str(file) for folder in folders for file in folder.glob("python3.[0-9][0-9]")]
    candidates += [str(file) for file in roots.glob("*/bin/python3.[0-9][0-9]")]
    found: dict[str, str] = {}
    ask = "import sys, venv, ensurepip; print(*sys.version_info[:2], sys.implementation.name)"
    for python in candidates:
        done = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False)
        if done.returncode:
            continue  # a shim of pyenv for a version that is not active, or Debian's without venv
        major, minor, name = done.stdout.split()
        if (int(major), int(minor)) >= OLDEST:
            found.setdefault(f"{name}-{major}.{minor}", python)
    return found


def prove(program: Path, share: Path, folder: Path) -> None:
    """Use an installed program as somebody who has just installed it would."""
    assert run([program, "--version"]) == f"vtjcli {__version__}\n"
    asked = ["person", "--profile", "demo", "--field", "last_name", ALBERT]
    assert run([program, *asked], **home(folder)) == "Jäppinen\n"
    for language in LANGUAGES:
        first, *_ = text("help.person.short", language).split(",")
        assert first in run([program, "--help"], VTJCLI_LANG=language)
    for shell, script in SCRIPTS.items():
        assert run([program, "completion", shell]) == (ROOT / "completions" / script).read_text()
    for name in SHARED:
        assert (share / name).is_file()


def test_this_machine_has_a_python_to_install_for(pythons: dict[str, str]) -> None:
    assert f"{sys.implementation.name}-{sys.version_info[0]}.{sys.version_info[1]}" in pythons


def test_the_wheel_works_in_a_fresh_environment_of_every_python(
    packages: Packages, tmp_path: Path, pythons: dict[str, str], subtests: pytest.Subtests
) -> None:
    script = f"from vtjcli import Client; print(Client('demo').person('{ALBERT}').person['hetu'])"
    for name, python in pythons.items():
        with subtests.test(name):
            folder = tmp_path / name
            fresh = environment_of(python, folder)
            run([fresh, "-m", "pip", "install", "-q", packages.wheel])
            run([fresh, "-m", "pip", "check"])
            prove(folder / "bin" / "vtjcli", folder / "share", folder / "home")
            said = run([fresh, "-W", "ignore", "-c", script], **home(folder / "home"))
            assert said.strip() == ALBERT


def test_man_finds_and_shows_the_pages_of_an_environment(
    packages: Packages, tmp_path: Path
) -> None:
    require("man")
    fresh = environment_of(sys.executable, tmp_path / "fresh")
    run([fresh, "-m", "pip", "install", "-q", "--no-deps", packages.wheel])
    pages = tmp_path / "fresh" / "share" / "man"
    # Each language by its folder: man goes by the locale, which the machine may not have.
    for folder in (pages, pages / "fi", pages / "sv"):
        where = run(["man", "-M", folder, "-w", "vtjcli-person"]).strip()
        assert where == f"{folder}/man1/vtjcli-person.1"
        assert "VTJCLI-PERSON(1)" in run(["man", "-M", folder, "vtjcli-person"], MANWIDTH="80")


def test_pipx_installs_the_program_and_shows_its_manual(packages: Packages, tmp_path: Path) -> None:
    tool = environment_of(sys.executable, tmp_path / "tool")
    run([tool, "-m", "pip", "install", "-q", "pipx"])
    folders = {
        "PIPX_HOME": str(tmp_path / "pipx"),
        "PIPX_BIN_DIR": str(tmp_path / "bin"),
        "PIPX_MAN_DIR": str(tmp_path / "man"),
    }
    pipx: list[str | Path] = [tool, "-m", "pipx"]
    run([*pipx, "install", "--python", sys.executable, packages.wheel], **home(tmp_path), **folders)
    share = tmp_path / "pipx" / "venvs" / "vtjcli" / "share"
    prove(tmp_path / "bin" / "vtjcli", share, tmp_path)
    assert (tmp_path / "man" / "man1" / "vtjcli-person.1").is_file()
    run([*pipx, "uninstall", "vtjcli"], **home(tmp_path), **folders)
    assert not (tmp_path / "bin" / "vtjcli").exists()


def test_wheels_that_were_fetched_install_without_a_network(
    packages: Packages, tmp_path: Path
) -> None:
    fetcher = environment_of(sys.executable, tmp_path / "online")
    wheels = tmp_path / "wheels"
    only_wheels: list[str | Path] = ["--only-binary", ":all:"]
    run([fetcher, "-m", "pip", "download", "-q", *only_wheels, "-d", wheels, packages.wheel])
    fresh = environment_of(sys.executable, tmp_path / "offline")
    nowhere = {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    offline: list[str | Path] = ["--isolated", "--no-index", "--find-links", wheels]
    run([fresh, "-m", "pip", "install", "-q", *offline, "vtjcli"], **nowhere)
    prove(tmp_path / "offline" / "bin" / "vtjcli", tmp_path / "offline" / "share", tmp_path)
