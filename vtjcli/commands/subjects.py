"""Whom to ask about: from arguments, from standard input, or asked for on a terminal."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

from vtjcli.errors import UsageError
from vtjcli.messages import text
from vtjcli.vtjkysely import hetu
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.commands.output import Output


class WrongSubjectsError(Exception):
    """Some identity codes are not well formed; `errors` has one for each."""

    def __init__(self, errors: Sequence[UsageError]) -> None:
        super().__init__()
        self.errors = errors


def given(arguments: Sequence[str], output: Output, file: str | None = None) -> list[Subject]:
    """Return the people whose identity codes are in `arguments` and in `file`, each once, in order.

    ``-`` stands for those on standard input, one a line, as in a file. Raises WrongSubjectsError
    when any is not well formed, and UsageError when there is none or the file cannot be read.
    """
    codes = written(arguments)
    if file is not None:
        codes += _read() if file == "-" else _read_file(file, output)
    people: dict[Subject, None] = {}
    wrong = []
    for code in codes:
        try:
            people[Subject("hetu", hetu.check(code))] = None
        except UsageError as error:
            wrong.append(error)
    if wrong:
        raise WrongSubjectsError(wrong)
    if not people:
        raise UsageError("subjects_missing")
    if repeated := len(codes) - len(people):
        output.note("repeated", count=repeated)
    return list(people)


def written(arguments: Sequence[str]) -> list[str]:
    """Return what was written in `arguments`, unchecked; ``-`` stands for standard input."""
    return [code for argument in arguments for code in (_read() if argument == "-" else [argument])]


def prompted(output: Output) -> Subject:
    """Ask on the terminal until the answer is well formed; nothing of it stays in a history.

    Raises UsageError where there is no terminal to ask on, or no answer.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("subjects_missing")
    while True:
        print(text("words.ask_hetu", output.language), end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            print(file=sys.stderr)
            raise UsageError("subjects_missing")
        if not line.strip():
            continue
        try:
            return Subject("hetu", hetu.check(line))
        except UsageError as error:
            output.error(error)


def _read() -> list[str]:
    """Read standard input; empty lines are passed over."""
    try:
        return _lines(sys.stdin.buffer.read())
    except UnicodeDecodeError as error:
        raise UsageError("subjects_unreadable") from error


def _read_file(path: str, output: Output) -> list[str]:
    """Read a file as standard input is read; warn when others can read it too."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib is not needed otherwise
            mode = os.fstat(file.fileno()).st_mode
            lines = _lines(file.read())
    except UnicodeDecodeError as error:
        raise UsageError("subjects_file", path=path, reason="UTF-8?") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError("subjects_file", path=path, reason=reason) from error
    if os.name == "posix" and stat.S_ISREG(mode) and mode & (stat.S_IRGRP | stat.S_IROTH):
        output.warn("file_open", path=path)
    return lines


def _lines(content: bytes) -> list[str]:
    return [line for line in content.decode("utf-8-sig").splitlines() if line.strip()]
