"""The subjects of a query: from arguments, from standard input, or prompted for on a terminal."""

from __future__ import annotations

import os
import stat
import sys
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.commands._prompts import ask_line, can_ask
from vtjcli.errors import UsageError
from vtjcli.redaction import visible
from vtjcli.vtjkysely import hetu
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.output.writer import Output


FILE_MAX: Final = 32 * 1024 * 1024
"""Bytes of a list of identity codes: two million of them."""
TOLD: Final = 20
"""How many wrong codes are told one by one."""


class Written(NamedTuple):
    """An identity code as somebody wrote it; `number` is that of its line, or its place."""

    code: str
    where: Literal["line", "argument"]
    number: int


class WrongSubjectsError(Exception):
    """Some identity codes are not well formed: `errors` tells the first ones and counts the rest.

    `advice` is the key of the words that say what to do about all of them.
    """

    def __init__(self, errors: Sequence[UsageError], advice: str) -> None:
        super().__init__()
        self.errors = errors
        self.advice = advice


def given(arguments: Sequence[str], output: Output, file: str | None = None) -> list[Subject]:
    """Return the people whose identity codes are in `arguments` and in `file`, each once, in order.

    ``-`` stands for those on standard input, one per line, as in a file. Raises WrongSubjectsError
    when any is not well formed, and UsageError when there is none or the file cannot be read.
    """
    codes = written(arguments)
    if file is not None:
        codes += _read() if file == "-" else _read_file(file, output)
    people: dict[Subject, None] = {}
    wrong: list[UsageError] = []
    others = 0
    for one in codes:
        try:
            people[Subject("hetu", checked(one))] = None
        except UsageError as error:
            if len(wrong) < TOLD:
                wrong.append(error)
            else:
                others += 1
    if wrong and (shape := _other_shape(codes, file or "-")):
        raise shape
    if others:
        wrong.append(UsageError("wrong_others", count=others))
    if wrong:
        in_lines = any(one.where == "line" for one in codes)
        raise WrongSubjectsError(wrong, "correct_lines" if in_lines else "correct_codes")
    if not people:
        raise UsageError("subjects_missing")
    if repeated := len(codes) - len(people):
        output.note("repeated", count=repeated)
    return list(people)


def _other_shape(codes: Sequence[Written], path: str) -> UsageError | None:
    """Return the error for all of `codes` together, if they are not a list of codes."""
    from vtjcli.commands import _list_shapes

    lines = [one.code for one in codes if one.where == "line"]
    if lines:
        return _list_shapes.table(lines, path)
    return _list_shapes.split_codes([one.code for one in codes]) if len(codes) > 1 else None


def written(arguments: Sequence[str]) -> list[Written]:
    """Return what was written in `arguments`, unchecked; ``-`` stands for standard input."""
    found: list[Written] = []
    for number, argument in enumerate(arguments, 1):
        place = number if len(arguments) > 1 else 0
        found += _read() if argument == "-" else [Written(argument, "argument", place)]
    return found


def checked(one: Written) -> str:
    """Return the identity code; raise UsageError that says what is wrong with it, and where."""
    try:
        return hetu.check(one.code)
    except UsageError as error:
        raise error.with_facts(**{one.where: one.number}) from error


def prompted(output: Output) -> Subject:
    """Ask on the terminal until the answer is well formed; nothing of it stays in a history.

    Raises UsageError where there is no terminal to ask on, or no answer, and
    QueryInterruptedError for Ctrl-C.
    """
    if not can_ask():
        raise UsageError("subjects_missing")
    while True:
        line = ask_line("ask_hetu", output.language)
        if not line:
            continue
        try:
            return Subject("hetu", hetu.check(line))
        except UsageError as error:
            output.error(error)


def _read() -> list[Written]:
    """Read standard input; empty lines are passed over."""
    try:
        return _lines(_limited(sys.stdin.buffer, "-"))
    except UnicodeDecodeError as error:
        raise UsageError("subjects_unreadable") from error


def _read_file(path: str, output: Output) -> list[Written]:
    """Read a file as standard input is read; warn when others can read it too."""
    try:
        return _lines(read_bytes(path, output))
    except UnicodeDecodeError as error:
        raise UsageError("subjects_file", path=path, reason="UTF-8?") from error


def read_bytes(path: str, output: Output) -> bytes:
    """Return what is in a list, ``-`` being standard input; warn when others can read a file too.

    Raises UsageError when it cannot be read or is too large.
    """
    if path == "-":
        return _limited(sys.stdin.buffer, path)
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib is not needed otherwise
            mode = os.fstat(file.fileno()).st_mode
            content = _limited(file, path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError("subjects_file", path=path, reason=reason) from error
    if os.name == "posix" and stat.S_ISREG(mode) and mode & (stat.S_IRGRP | stat.S_IROTH):
        output.warn("file_open", path=path)
    return content


def _limited(file: IO[bytes], path: str) -> bytes:
    """Return what is in a list; raise UsageError for one that goes on and on."""
    content = file.read(FILE_MAX + 1)
    if len(content) > FILE_MAX:
        raise UsageError("subjects_large", path=path, most=FILE_MAX // (1024 * 1024))
    return content


def _lines(content: bytes) -> list[Written]:
    lines = content.decode("utf-8-sig").splitlines()
    return [Written(line, "line", n) for n, line in enumerate(lines, 1) if visible(line)]
