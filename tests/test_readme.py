"""What README tells people to type works as it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from man.generator import picture, settings_table
from tests.support.programs import require
from vtjcli.messages import table, text

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[1]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "man" / "guide").glob("*.md"))]
PEOPLE: Final = ("020501A999T", "300987-970B", "120835-975N")
NOBODY: Final = "010170-901K"


def blocks(heading: str, language: str) -> Iterator[str]:
    """Return the code blocks in a language below a heading of README, up to the next."""
    [below] = re.findall(rf"^## {re.escape(heading)}$(.*?)^## ", README, re.DOTALL | re.MULTILINE)
    yield from re.findall(rf"```{language}\n(.*?)```", below, re.DOTALL)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what the recipes start from."""
    folder = tmp_path_factory.mktemp("desk")
    for name, codes in {"codes.txt": (*PEOPLE, NOBODY), "found.txt": PEOPLE}.items():
        (folder / name).write_text("\n".join(codes))
        (folder / name).chmod(0o600)
    return folder


def typed(block: str, folder: Path) -> str:
    """Return what a shell in which every failure counts prints of `block`."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        check=False,
        cwd=folder,
        env={
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "HOME": str(folder),
            "VTJCLI_PROFILE": "demo",
            "VTJCLI_LANG": "en",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in re.sub(r"Error( \([^)]*\))?: There is no person", "", done.stderr)
    return done.stdout


def test_every_recipe_runs_as_it_stands(desk: Path) -> None:
    require("jq", "bash")
    value, address, many, sheets, watching = blocks("Recipes for scripts", "sh")
    assert typed(value, desk) == "Jäppinen Albert Kristian\n"
    assert typed(address, desk) == "Kauppa Puistikko 6 B 23, 65100 VAASA\n"
    assert typed(many, desk).split() == ["4", "not_found", "120835-975N"]
    assert (desk / "codes.resume").exists()  # not all were found
    assert typed(sheets, desk) == ""
    header, albert, hidden, _ = (desk / "people.csv").read_text().splitlines()
    assert header == "hetu,name,address,withheld"
    assert "65100 VAASA" in albert
    assert hidden.startswith("300987-970B,Saarinen Laura Johanna,,")
    assert len((desk / "d.csv").read_text().splitlines()) > 2
    assert "intact" in typed(watching, desk)


def test_the_five_lines_of_python_print_a_name(desk: Path) -> None:
    [code] = blocks("Recipes for scripts", "python")
    code = code.replace('profile="test"', 'profile="demo"')
    typed(f"{sys.executable} - <<'END'\n{code}\nEND", desk)


def test_no_picture_or_page_that_is_named_is_missing() -> None:
    for page in PAGES:
        for name in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
            assert name.startswith("http") or (page.parent / name).exists(), (page, name)


def test_the_picture_is_what_the_program_shows() -> None:
    drawing = (ROOT / "man" / "guide" / "card.svg").read_text(encoding="utf-8")

    def words(svg: str) -> str:
        text = re.sub(r"<[^>]+>", " ", svg.partition("</style>")[2])
        return re.sub(
            r"\d{4}-\d\d-\d\d \d\d:\d\d|\d+\.\d+\.\d{4} \d+\.\d\d",
            "DATE",
            text.replace("&#160;", " "),
        )

    assert words(drawing).split() == words(picture.draw(picture.run_lookup())).split()
    assert "url(http" not in drawing


def test_the_guide_says_of_every_setting_what_the_manual_says() -> None:
    told = (ROOT / "man" / "guide" / "configuration.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `([a-z_.0-9]+)` \| (.*) \|$", told, re.MULTILINE))
    meanings = table("settings")

    def said(row: settings_table.SettingsRow) -> str:
        default = f"settings.{row.key}.default"
        usual = text(default, "en") if f"{row.key}.default" in meanings else row.default
        return f"{text(f'settings.{row.key}', 'en')} | {usual}".rstrip()

    assert {key: rest.rstrip() for key, rest in listed.items()} == {
        row.key: said(row) for row in settings_table.rows()
    }
