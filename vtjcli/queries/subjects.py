"""The subjects of a query: from arguments, from standard input, or prompted for on a terminal."""

from __future__ import annotations

import os
import stat
import sys
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.characters import strip_invisible
from vtjcli.errors import UsageError
from vtjcli.messages import text
from vtjcli.system.terminal_input import ask_line, can_ask
from vtjcli.vtjkysely import hetu
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.output.writer import Output


FILE_MAX: Final = 32 * 1024 * 1024
"""Bytes of a list of identity codes: two million of them."""
REPORTED_MAX: Final = 20
"""How many wrong codes are reported one by one."""
_LENGTH: Final = 11
_SEPARATORS: Final = (";", ",", "\t")
_LOOKED_AT: Final = 100
"""Lines that decide what a list is."""


class WrittenCode(NamedTuple):
    """An identity code as somebody wrote it; `number` is that of its line, or its place."""

    text: str
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


def read_subjects(
    arguments: Sequence[str],
    output: Output,
    file: str | None = None,
    *,
    missing: str = "subjects_missing",
) -> list[Subject]:
    """Return the people whose identity codes are in `arguments` and in `file`, each once, in order.

    ``-`` stands for those on standard input, one per line, as in a file. Raises WrongSubjectsError
    when any is not well formed, and UsageError when there is none (of the key `missing`) or the
    file cannot be read.
    """
    codes = read_codes(arguments, output)
    if file is not None:
        codes += _read_list(file, output)
    subjects: dict[Subject, None] = {}
    wrong: list[UsageError] = []
    others = 0
    for code in codes:
        try:
            subjects[Subject("hetu", check_code(code))] = None
        except UsageError as error:
            if len(wrong) < REPORTED_MAX:
                wrong.append(error)
            else:
                others += 1
    if others:
        wrong.append(UsageError("wrong_others", count=others))
    if wrong:
        raise _explain_all(codes, file or "-") or WrongSubjectsError(wrong, _advice(codes, wrong))
    if not subjects:
        raise UsageError(missing)
    if repeated := len(codes) - len(subjects):
        output.note("repeated", count=repeated)
    return list(subjects)


def _advice(codes: Sequence[WrittenCode], errors: Sequence[UsageError]) -> str:
    if any(code.where == "line" for code in codes):
        return "correct_lines"
    # What is no identity code at all goes with another option or command, as its error says.
    is_other_key = any(error.key.startswith("hetu_is_") for error in errors)
    return "not_queried" if is_other_key else "correct_codes"


def read_person(text: str, writer: Output) -> Subject:
    """Return the person that ``--person`` names; ``-`` reads the code, or asks for it.

    Raises UsageError for another number of people than one.
    """
    if text == "-" and sys.stdin.isatty():
        people = [prompt_for_subject(writer, "codes_missing")]
    else:
        try:
            people = read_subjects([text], writer, missing="codes_missing")
        except WrongSubjectsError as wrong:
            raise wrong.errors[0] from None
    if len(people) != 1:
        raise UsageError("log_one_person", count=len(people))
    return people[0]


def _explain_all(codes: Sequence[WrittenCode], path: str) -> UsageError | None:
    """Return the error for all of `codes` together, if they are not a list of codes."""
    lines = [code.text for code in codes if code.where == "line"]
    if lines:
        return explain_table(lines, path)
    return explain_split_codes([code.text for code in codes]) if len(codes) > 1 else None


def read_codes(arguments: Sequence[str], output: Output) -> list[WrittenCode]:
    """Return what was written in `arguments`, unchecked; ``-`` stands for standard input."""
    found: list[WrittenCode] = []
    for number, argument in enumerate(arguments, 1):
        place = number if len(arguments) > 1 else 0
        if argument == "-":
            found += _read_list(argument, output)
        else:
            found.append(WrittenCode(argument, "argument", place))
    return found


def check_code(code: WrittenCode) -> str:
    """Return the identity code; raise UsageError that says what is wrong with it, and where."""
    return hetu.check(code.text, **{code.where: code.number})


def prompt_for_subject(output: Output, missing: str = "subjects_missing") -> Subject:
    """Ask on the terminal until the answer is well formed; nothing of it stays in a history.

    Raises UsageError, `missing`, where there is no terminal to ask on, or no answer, and
    QueryInterruptedError for Ctrl-C.
    """
    if not can_ask():
        raise UsageError(missing)
    while True:
        line = ask_line(text("words.ask_hetu", output.language))
        if not line:
            continue
        try:
            return Subject("hetu", hetu.check(line))
        except UsageError as error:
            output.error(error)


def _read_list(path: str, output: Output) -> list[WrittenCode]:
    """Read a list, one identity code per line; empty lines are skipped."""
    try:
        lines = read_bytes(path, output).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        if path == "-":
            raise UsageError("subjects_unreadable") from error
        raise UsageError("subjects_file", path=path, reason="UTF-8?") from error
    return [
        WrittenCode(line, "line", n) for n, line in enumerate(lines, 1) if strip_invisible(line)
    ]


def read_bytes(path: str, output: Output) -> bytes:
    """Return what is in a list, ``-`` being standard input; warn when others can read a file too.

    Raises UsageError when it cannot be read or is too large.
    """
    if path == "-":
        return _read_limited(sys.stdin.buffer, path)
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib is not needed otherwise
            mode = os.fstat(file.fileno()).st_mode
            content = _read_limited(file, path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError("subjects_file", path=path, reason=reason) from error
    if os.name == "posix" and stat.S_ISREG(mode) and mode & (stat.S_IRGRP | stat.S_IROTH):
        output.warn("file_open", path=path)
    return content


def _read_limited(file: IO[bytes], path: str) -> bytes:
    """Return what is in a list; raise UsageError for one that goes on and on."""
    content = file.read(FILE_MAX + 1)
    if len(content) > FILE_MAX:
        raise UsageError("subjects_large", path=path, most=FILE_MAX // (1024 * 1024))
    return content


def explain_split_codes(arguments: Sequence[str]) -> UsageError | None:
    """Return the error for codes that a shell split at their spaces; None where they are whole."""
    found = 0
    pending = ""
    for argument in arguments:
        pending += argument
        if _is_code(pending):
            found, pending = found + 1, ""
        elif len(pending) > 2 * _LENGTH:
            return None
    return UsageError("codes_split", count=found) if found and not pending else None


def explain_table(lines: Sequence[str], path: str) -> UsageError | None:
    """Return the error for a list that is a CSV export; None for another list.

    It tells the column that has the codes, and the command that takes them out. Nothing of what is
    in the table is repeated.
    """
    from shlex import quote

    looked_at = lines[:_LOOKED_AT]
    for separator in _SEPARATORS:
        if not any(separator in line or line.strip().startswith('"') for line in looked_at):
            continue
        rows = _rows(looked_at, separator)
        columns = max(map(len, rows), default=0)
        counts = [sum(_has_code(row, at) for row in rows) for at in range(columns)]
        if counts and max(counts) * 2 >= len(rows) - 1 and max(counts):
            column = counts.index(max(counts))
            has_header = not _has_code(rows[0], column)
            command = _command(separator, column, path, has_header=has_header)
            return UsageError("list_table", column=column + 1, command=command)
    if len(looked_at) > 1 and not _is_code(looked_at[0]) and _is_code(looked_at[1]):
        is_heading = not any(map(str.isdigit, looked_at[0]))
        return UsageError("list_header", path=quote(path)) if is_heading else None
    return None


def _rows(lines: Sequence[str], separator: str) -> list[list[str]]:
    import csv

    try:
        return list(csv.reader(lines, delimiter=separator))
    except csv.Error:
        return []


def _has_code(row: Sequence[str], column: int) -> bool:
    return column < len(row) and _is_code(row[column])


def _is_code(text: str) -> bool:
    """Tell whether `text` is an identity code."""
    try:
        hetu.check(text)
    except UsageError:
        return False
    return True


def _command(separator: str, column: int, path: str, *, has_header: bool) -> str:
    from shlex import quote

    steps = []
    if has_header:
        steps.append(f"tail -n +2 {quote(path)}")
    delimiter = "" if separator == "\t" else f"-d {quote(separator)} "
    cut = f"cut {delimiter}-f {column + 1}"
    steps.append(cut if steps else f"{cut} {quote(path)}")
    return " | ".join([*steps, "tr -d '\"'", "vtjcli person -"])
