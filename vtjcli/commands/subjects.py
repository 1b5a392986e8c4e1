"""Whom to ask about: from arguments, from standard input, or asked for on a terminal."""

from __future__ import annotations

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


def given(arguments: Sequence[str], output: Output) -> list[Subject]:
    """Return the people whose identity codes are in `arguments`, each once, in order.

    ``-`` stands for those on standard input, one a line. Raises WrongSubjectsError when any is
    not well formed, and UsageError when there is none.
    """
    codes = written(arguments)
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
        content = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("subjects_unreadable") from error
    return [line for line in content.splitlines() if line.strip()]
