"""What is wrong with a file that a user supplied, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import tomli

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_ERRORS: Final[Mapping[str, str]] = {
    "own_unreadable": "cannot be read: {reason}",
    "own_syntax": "not TOML: {name}",
    "own_unknown_table": "unknown table {name}",
    "own_not_table": "{name} should be a table",
    "own_not_list": "{name} should be a list",
    "own_not_tables": "{name} should be a list of tables",
    "own_not_text": "{name} should be text in quotes, without control characters",
    "own_not_flag": "{name} should be true or false",
    "own_not_number": "{name} should be a number of seconds",
    "own_not_code": "not an identity code: {name}",
    "own_real_code": "{name} may be a real identity code; only 900-999 is never assigned to anyone",
    "own_twice": "twice: {name}",
    "own_unknown_key": "unknown key {name}",
    "own_missing": "{name} is missing",
    "own_no_such": "no such {table}: {name}",
    "own_date": "{name} is not a date of eight digits",
    "own_names": "a pair of names, Finnish and Swedish, was expected: {name}",
    "own_one_thing": "a trigger gives one thing: {name}",
    "own_choice": "{name} is not a valid value; valid values: {known}",
    "own_nobody": "the file has no people",
    "own_no_product": "the file has no products",
    "own_no_groups": "{name} should be a list of groups",
    "own_unknown_group": "no such group or element: {name}",
    "own_premises": "{name} is a product about buildings or real estate",
    "own_certificate": "not a certificate with its private key in PEM: {name}",
    "own_authority": "no certificate in PEM: {name}",
    "own_no_folder": "no such folder",
    "own_unwritable": "cannot be written: {reason}",
    "own_half": "only some of the files are there: {name}",
    "own_other_file": "{name} is not a certificate and is not overwritten",
}
"""What the messages of a FileError say; `problem` is one of these keys."""

At = tuple[str, "int | str"]
"""A table, and which item of it: its number from 0, or its key."""


class FileError(ValueError):
    """A file cannot be used. `values` fill the gaps of the text for `problem`.

    `line` counts from 1, where it is known.
    """

    def __init__(
        self,
        problem: str,
        at: At | None = None,
        key: str = "",
        entry: str = "",
        *,
        file: Path | None = None,
        **values: str,
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values
        self.at = at
        self.key = key
        self.entry = entry
        self.file = file
        self.line: int | None = None

    def locate(self, file: Path, text: str = "") -> None:
        """Tell which file it is, and by its text on which line."""
        self.file = file
        if self.line is None and self.at is not None:
            self.line = line(text, *self.at, self.key)

    @property
    def place(self) -> str:
        """The file and the line; where no line is known, the entry."""
        if self.line is not None:
            return f"{self.file}:{self.line}"
        entry = f" ({self.entry})" if self.entry else ""
        return f"{self.file}{entry}"

    def __str__(self) -> str:
        """Say it in English."""
        return f"{self.place}: {FILE_ERRORS[self.problem].format(**self.values)}"


class PeopleError(FileError):
    """The file of people cannot be used; the message says where and why."""


class ProductsError(FileError):
    """The file of products cannot be used; the message says where and why."""


class CertificateError(FileError):
    """A file of a certificate cannot be used or written."""


def read_toml(file: Path, kind: type[FileError]) -> tuple[dict[str, Any], str]:
    """Return what a TOML file holds, and its text. Raises `kind`."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        return tomli.loads(text), text
    except OSError as error:
        problem = kind("own_unreadable", reason=error.strerror or "")
    except UnicodeDecodeError:
        problem = kind("own_syntax", name="UTF-8")
    except (tomli.TOMLDecodeError, RecursionError) as error:
        problem = kind("own_syntax", name=str(error))
        if where := re.search(r"line ([0-9]+)", str(error)):
            problem.line = int(where[1])
    problem.locate(file)
    raise problem


def line(text: str, table: str, item: int | str, key: str = "") -> int | None:
    """Find on which line, from 1, an item of a table stands, or `key` in it; None: not found.

    It looks for the ways people write such files, not for all that TOML allows.
    """
    lines = text.splitlines()
    if isinstance(item, int):
        heads = _find_matching(lines, rf"\[\[\s*{re.escape(table)}\s*\]\]")
        start = heads[item] if item < len(heads) else None
    else:
        name = rf"[\"']?{re.escape(item)}[\"']?"
        heads = _find_matching(lines, rf"\[\s*{re.escape(table)}\s*\]") if table else [-1]
        inside = _key(lines, heads[0], name) if heads else None
        path = rf"{re.escape(table)}\s*\.\s*{name}" if table else name
        own = _find_matching(lines, rf"\[\[?\s*{path}\s*\]")
        start = inside if inside is not None else own[0] if own else None
    if start is None:
        return None
    found = _key(lines, start, re.escape(key)) if key else None
    return (start if found is None else found) + 1


def _find_matching(lines: list[str], pattern: str) -> list[int]:
    return [number for number, text in enumerate(lines) if re.match(rf"\s*{pattern}", text)]


def _key(lines: list[str], head: int, name: str) -> int | None:
    """Find `name =` below a head, before the next one."""
    for number in range(head + 1, len(lines)):
        if re.match(r"\s*\[\[?[\w\s.\"'-]+\]\]?\s*(#.*)?$", lines[number]):
            return None
        if re.match(rf"\s*{name}\s*=", lines[number]):
            return number
    return None
