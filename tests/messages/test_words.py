"""Every sentence is there in every language, with the same gaps, and every key leads to one."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import vtjcli
from vtjcli import messages
from vtjcli.messages import LANGUAGES, Text, language_from, table, text
from vtjcli.simulator.file_errors import FILE_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(vtjcli.__file__).parent
TABLES: dict[str, Mapping[str, Text]] = {
    name: module.TEXTS
    for name, module in (
        (found.name, importlib.import_module(f"vtjcli.messages.{found.name}"))
        for found in pkgutil.iter_modules(messages.__path__)
    )
    if hasattr(module, "TEXTS")
}
EVERYTHING = {
    f"{name}.{key}": three for name, texts in TABLES.items() for key, three in texts.items()
}
WITHOUT_TEXTS = ("__init__.py", "explanation.py", "fault_explanation.py", "languages.py")
"""The modules of messages/ that choose and fill texts, and hold none."""


@cache
def nodes() -> tuple[tuple[Path, ast.AST], ...]:
    """Return what the program's modules hold, the texts themselves aside, each with its file."""
    return tuple(
        (file, node)
        for file in sorted(ROOT.rglob("*.py"))
        if file.parent != ROOT / "messages" or file.name in WITHOUT_TEXTS
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call | ast.Constant | ast.JoinedStr)
    )


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Return each call in the sources: where it stands, what is called, and the call."""
    for file, node in nodes():
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else ""
            name = called.id if isinstance(called, ast.Name) else name
            yield f"{file.relative_to(ROOT)}:{node.lineno}", name, node


@cache
def constants() -> frozenset[str]:
    return frozenset(
        node.value
        for _, node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Return the keys that are put together from parts, as patterns of their full names."""
    found = []
    for _, node in nodes():
        if isinstance(node, ast.JoinedStr):
            parts = [
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)"
                for part in node.values
            ]
            found.append(re.compile("".join(parts)))
    return tuple(pattern for pattern in found if re.match(r"[a-z_]+\\\.", pattern.pattern))


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_no_language_lacks_a_sentence_or_a_gap_in_it() -> None:
    for key, three in EVERYTHING.items():
        assert len(three) == len(LANGUAGES), key
        assert all(sentence.strip() for sentence in three), key
        finnish, *others = map(gaps, three)
        assert all(other == finnish for other in others), key
        assert len({sentence.count("\n") for sentence in three}) == 1, key


def test_no_sentence_was_left_untranslated() -> None:
    for key, three in EVERYTHING.items():
        if key.startswith(("error_messages.", "words.simulator")):
            assert len(set(three)) == len(LANGUAGES), key


def errors_raised() -> Iterator[tuple[str, str, ast.Call]]:
    """Return where an error is made, its key, and the call."""
    for where, name, call in calls():
        if (name.endswith("Error") or name == "failure") and call.args:
            first = call.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield where, first.value, call


def test_every_error_that_is_raised_has_words() -> None:
    raised = {key: where for where, key, _ in errors_raised() if re.fullmatch("[a-z_]+", key)}
    assert len(raised) > 40
    assert {key: raised[key] for key in raised if key not in table("error_messages")} == {}


def test_every_gap_in_an_error_is_filled_where_it_is_raised() -> None:
    unfilled = []
    for where, key, call in errors_raised():
        if key in table("error_messages") and all(keyword.arg for keyword in call.keywords):
            given = {str(keyword.arg) for keyword in call.keywords}
            # Whoever asks the register adds the message's id; the simulator's FileError, its place.
            later = {"message_id", "place"} if key in FILE_ERRORS else {"message_id"}
            missing = gaps(table("error_messages")[key][0]) - given - later
            unfilled += [(where, key, gap) for gap in missing]
    assert unfilled == []


def test_what_is_wrong_with_a_file_for_the_simulator_is_told_in_every_language() -> None:
    for problem, english in FILE_ERRORS.items():
        assert gaps(table("error_messages")[problem][0]) <= gaps(english) | {"place"}


def test_every_text_that_is_asked_for_by_name_exists() -> None:
    missing = []
    asked = 0
    for where, name, call in calls():
        first = call.args[0] if call.args else None
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue
        key = {
            "text": first.value,
            "help_text": f"help.{first.value}",
            "warn": f"words.{first.value}",
            "note": f"words.{first.value}",
            "_say": f"words.{first.value}",
        }.get(name)
        # Elsewhere `text` is a row of the catalogue.
        if key is None or (name == "text" and key.partition(".")[0] not in TABLES):
            continue
        asked += 1
        entries, _, entry = key.partition(".")
        if entry not in table(entries):
            missing.append((where, key))
    assert asked > 40
    assert missing == []


@pytest.mark.parametrize("name", ["error_messages", "words", "help"])
def test_no_text_is_kept_that_nobody_reads(name: str) -> None:
    unused = [key for key in table(name) if not is_used(name, key)]
    assert unused == []


def is_used(name: str, key: str) -> bool:
    """Tell whether the sources name a key, in full or put together from parts they name."""
    if {key, f"{name}.{key}"} & constants():
        return True
    for pattern in patterns():
        match = pattern.fullmatch(f"{name}.{key}")
        if match and all(w in constants() for part in match.groups() for w in part.split(".")):
            return True
    return False


def test_no_key_stands_in_two_tables_of_errors() -> None:
    """One would hide the other, and its gaps would not be filled."""
    seen: dict[str, str] = {}
    twice = []
    for file in sorted((ROOT / "messages").glob("errors*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            for key in node.keys if isinstance(node, ast.Dict) else ():
                if isinstance(key, ast.Constant):
                    where = f"{file.name}:{key.lineno}"
                    if key.value in seen:
                        twice.append((key.value, seen[str(key.value)], where))
                    seen[str(key.value)] = where
    assert len(seen) > 40
    assert twice == []


def test_a_text_is_given_in_the_language_asked_for() -> None:
    said = [text("words.yes", language) for language in LANGUAGES]
    assert said == ["kyllä", "ja", "yes"]


def test_a_text_that_does_not_exist_is_noticed_by_the_programmer() -> None:
    with pytest.raises(KeyError):
        text("words.no_such_key", "en")


@pytest.mark.parametrize(
    ("option", "environment", "language"),
    [
        (None, {}, "en"),
        ("sv", {"VTJCLI_LANG": "fi", "LC_ALL": "en_GB.UTF-8"}, "sv"),
        (None, {"VTJCLI_LANG": "fi", "LC_ALL": "sv_FI.UTF-8"}, "fi"),
        (None, {"LC_ALL": "sv_FI", "LC_MESSAGES": "fi_FI", "LANG": "en_GB"}, "sv"),
        (None, {"LC_MESSAGES": "fi_FI", "LANG": "sv_FI"}, "fi"),
        (None, {"LANG": "sv_FI.UTF-8"}, "sv"),
        (None, {"LC_ALL": "", "LANG": "fi_FI"}, "fi"),
        (None, {"LC_ALL": "C", "LANG": "fi_FI"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        (None, {"VTJCLI_LANG": "de", "LANG": "fi_FI"}, "fi"),
        (None, {"VTJCLI_LANG": "FI"}, "fi"),
        (None, {"LANG": "fil_PH.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_option_then_the_variable_then_the_locale(
    option: str | None, environment: dict[str, str], language: str
) -> None:
    assert language_from(option, environment) == language
