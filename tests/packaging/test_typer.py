"""The command line on the oldest and the newest Typer that the package allows."""

from __future__ import annotations

import sys
import tomllib
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT

from .conftest import ROOT, environment_of, home, run

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Packages

pytestmark = pytest.mark.packaging


def oldest() -> str:
    """Return the oldest version that pyproject.toml allows; there is no newest."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [typer] = [name for name in settings["project"]["dependencies"] if name.startswith("typer")]
    name, _, version = typer.partition(">=")
    assert name == "typer"
    assert version.replace(".", "").isdigit()
    return f"=={version}.*"


FAILURES: Final = """
from vtjcli.__main__ import main
for words in ([], ["--frobnicate"], ["person", "--jsno"], ["person", "--timeout", "x"],
              ["person", "--product"], ["person", "--json=x"], ["schema"], ["schema", "P"],
              ["codes", "1", "2"], ["codes", "-x"], ["codes", "-1500"], ["perosn"], ["log"],
              ["person", "--issue", ""], ["check", "020501A999T", "--lang", "fi"],
              ["--lang", "sv", "log", "lst"], ["person", "-o", "json", "--frob"],
              ["config", "set", "a", "-b"], ["version"], ["--lang", "de", "codes"]):
    print(words, flush=True)
    print(main(words), flush=True)
"""
"""Command lines of every kind that Typer finds something wrong with."""
LOADED: Final = """
import sys
from vtjcli.__main__ import main
main(["check", sys.argv[1]])
main(["person", "--help"])
main(["person", "--profile", "demo", "--timeout", "9", sys.argv[1]])
print("pydantic" in sys.modules)
"""


@pytest.fixture(scope="module")
def said_by(packages: Packages, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return what the program says with each Typer, in all its languages."""
    said = {}
    for name, version in (("oldest", oldest()), ("newest", "")):
        folder = tmp_path_factory.mktemp(name)
        python = environment_of(sys.executable, folder / "env")
        install: list[str | Path] = [python, "-m", "pip", "install", "-q", "--upgrade"]
        run([*install, packages.wheel, f"typer{version}"])
        run([python, "-m", "pip", "check"])
        said[name] = [
            said
            for language in ("fi", "sv", "en")
            for words in (["-c", FAILURES], *(["-m", "vtjcli", *h] for h in HELP))
            for said in [
                run(
                    ["sh", "-c", '"$@" 2>&1', "sh", python, *words],
                    **home(folder),
                    VTJCLI_LANG=language,
                )
            ]
        ]
        said[f"{name} loads pydantic"] = run(
            [python, "-c", LOADED, ALBERT], **home(folder)
        ).splitlines()[-1:]
    return said


HELP: Final = (["--help"], ["person", "--help"], ["log", "--help"], ["--help", "--lang", "fi"])


def test_every_typer_gives_the_same_messages_help_and_exit_statuses(
    said_by: dict[str, list[str]],
) -> None:
    assert "internal error" not in "".join(said_by["oldest"])
    assert said_by["oldest"] == said_by["newest"]


@pytest.mark.parametrize("version", ["oldest", "newest"])
def test_no_typer_loads_pydantic(said_by: dict[str, list[str]], version: str) -> None:
    assert said_by[f"{version} loads pydantic"] == ["False"]
