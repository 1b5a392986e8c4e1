"""The manual says what the program does, in three languages, on any system."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import vtjcli
from man.generator import roff, settings_table
from tests.support.programs import find
from vtjcli import errors
from vtjcli.commands import COMMANDS
from vtjcli.messages import LANGUAGES, table
from vtjcli.output import field_path

from .conftest import ROOT, texts

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGES = sorted((ROOT / "man").rglob("*.[15]"))
FOLDERS = {"en": "man", "fi": "man/fi", "sv": "man/sv"}


def plain(page: str) -> str:
    """Return a page without its markup, on one line."""
    shown = re.sub(r"\\f[BIR]|\\&|\\:", "", page).replace(r"\-", "-").replace(r"\e", "\\")
    for escape, sign in ((r"\(aq", "'"), (r"\(ti", "~"), (r"\(ha", "^"), (r"\(dq", '"')):
        shown = shown.replace(escape, sign)
    return " ".join(shown.split())


def test_the_files_are_what_the_definitions_give(made: Mapping[str, str]) -> None:
    """Otherwise: ``python -m man.generator``."""
    kept = texts(ROOT)
    assert sorted(kept) == sorted(made)
    assert [name for name in made if kept[name] != made[name]] == []


def test_no_program_that_shows_the_manual_complains() -> None:
    """Run groff as man does on every page, and man itself on one per language."""
    first = [str(ROOT / folder / "man1" / "vtjcli.1") for folder in FOLDERS.values()]
    for show in (
        [find("groff"), "-K", "utf8", "-t", "-mandoc", "-wmac", "-Tutf8", "-Z", *map(str, PAGES)],
        [find("man"), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", *first],
    ):
        done = subprocess.run(show, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout


def test_the_other_program_that_shows_the_manual_does_not_complain_either() -> None:
    lint = [find("mandoc"), "-T", "lint", *map(str, PAGES)]
    done = subprocess.run(lint, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_apropos_finds_every_page() -> None:
    done = subprocess.run(
        [find("lexgrog"), *map(str, PAGES)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    for page in PAGES:
        assert f'{page}: "{page.name.rpartition(".")[0]} - ' in done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_says_what_the_help_says(made: Mapping[str, str], language: str) -> None:
    help_texts = table("help")
    for command in COMMANDS:
        page = plain(made[f"{FOLDERS[language]}/man1/vtjcli-{command}.1"])
        for key in (f"{command}.short", command):
            said = help_texts[key][LANGUAGES.index(language)]
            assert " ".join(said.split()).rstrip(".") in page
    index = LANGUAGES.index(language)
    for section in ("name", "synopsis", "exit_status", "data_protection", "see_also"):
        heading = f'.SH "{table("manual")[section][index]}"'
        assert heading in made[f"{FOLDERS[language]}/man1/vtjcli.1"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exit_status_is_explained(made: Mapping[str, str], language: str) -> None:
    page = made[f"{FOLDERS[language]}/man1/vtjcli.1"]
    for error in errors.VtjcliError.__subclasses__():
        assert rf"\fB{error.exit_status}\fR" in page


def test_every_variable_that_the_program_reads_is_in_the_manual(made: Mapping[str, str]) -> None:
    folder = Path(vtjcli.__file__).parent
    read = {
        name
        for file in folder.rglob("*.py")
        if "messages" not in file.parts
        for name in re.findall(r"VTJCLI_[A-Z]+(?:_[A-Z]+)*", file.read_text(encoding="utf-8"))
    }
    assert len(read) > 8
    page = made["man/man1/vtjcli.1"]
    assert {name for name in read if rf"\fB{name}\fR" not in page} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_in_the_manual(made: Mapping[str, str], language: str) -> None:
    page = plain(made[f"{FOLDERS[language]}/man5/vtjcli-config.5"])
    rows = list(settings_table.rows())
    assert len(rows) > 20
    for row in rows:
        assert f".TP {row.key} {table('settings')[row.key][LANGUAGES.index(language)]}" in page


def test_every_field_is_in_the_manual(made: Mapping[str, str]) -> None:
    page = plain(made["man/man5/vtjcli-fields.5"]).replace("[]", "")
    beside = {"schema", "demo", "query", "verified", "result", "error", "other"}
    known = field_path.list_paths()
    # A text by language is one field.
    fields = [
        name
        for name in known
        if name.partition(".")[0] not in beside and f"{name.rpartition('.')[0]}.fi" not in known
    ]
    assert len(fields) > 100
    assert [name for name in fields if f".TP {name} " not in page] == []


def test_no_text_of_the_manual_is_kept_that_no_page_has(made: Mapping[str, str]) -> None:
    everything = " ".join(plain(page) for name, page in made.items() if name.endswith((".1", ".5")))
    unused = [
        key
        for key, (_, _, english) in table("manual").items()
        for paragraph in english.split("\n\n")
        if " ".join(paragraph.partition("{")[0].split()).rstrip(".") not in everything
    ]
    assert unused == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (".start with a dot", r"\&.start with a dot"),
        ("'quoted' words", r"\&'quoted' words"),
        ("give --end-user or -o json", r"give \fB\-\-end\-user\fR or \fB\-o\fR json"),
        ("see vtjcli-config(5).", r"see \fBvtjcli\-config\fR(5)."),
        ("an X-Road server", r"an X\-Road server"),
        (r"C:\x", r"C:\ex"),
    ],
)
def test_no_text_is_taken_for_markup(text: str, shown: str) -> None:
    assert roff.prose(text) == shown


def test_a_paragraph_of_a_text_stays_one_and_no_sentence_is_followed_by_two_spaces() -> None:
    assert roff.paragraphs("One.\n\nTwo.") == ["One.", ".PP", "Two."]
    words = ("word " * 14).strip()
    assert roff.prose(f"{words} end. More") == f"{words} end.\\&\nMore"
