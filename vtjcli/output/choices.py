"""What a user can choose of the output: format, language, fields, and what is hidden."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.errors import UsageError
from vtjcli.messages import LANGUAGES, language_from, language_of_help

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.messages import Language
    from vtjcli.vtjkysely.subject import About

FORMATS: Final = ("table", "json", "jsonl", "csv", "xml", "label")


class View(NamedTuple):
    """What of an answer is shown: bare values, some fields, a row an item; codes hidden."""

    field: tuple[str, ...] = ()
    fields: tuple[str, ...] | None = None
    explode: str | None = None
    mask: bool = False
    may_reveal: bool = False
    """Whether also addresses are shown that a non-disclosure order protects, or may protect."""
    excel: bool = False
    """Whether CSV is written for a spreadsheet."""


def choose_view(
    form: str | None,
    field: Sequence[str] | None,
    fields: str | None,
    explode: str | None,
    *,
    mask: bool,
    may_reveal: bool = False,
    about: About = "person",
    excel: bool = False,
) -> View:
    """Return what to show; raise UsageError for a field that does not exist and for contradictions.

    All of it is checked here, before a query is paid for.
    """
    if form == "label" and about != "person":
        raise UsageError("output_unknown", value=form, known=", ".join(FORMATS[:-1]))
    chosen = None
    if field:
        from vtjcli.output import field_path

        for path in field:
            field_path.check(path, about)
    if fields is not None:
        from vtjcli.output import field_selection

        chosen = field_selection.parse_fields(fields)
    for one, other, contradicts in (
        ("--field", "--fields", bool(field) and fields is not None),
        ("--fields", "-o xml", fields is not None and form == "xml"),
        ("--fields", "-o label", fields is not None and form == "label"),
        ("--field", "--excel", bool(field) and excel),
        ("--field", "-o label", bool(field) and form == "label"),
    ):
        if contradicts:
            raise UsageError("not_together", one=one, other=other)
    if explode is not None:
        if form != "csv":
            raise UsageError("only_with", one="--explode", other="-o csv")
        from vtjcli.output import csv

        csv.columns(chosen, explode)
    return View(tuple(field or ()), chosen, explode, mask=mask, excel=excel, may_reveal=may_reveal)


def choose_language(option: str | None) -> Language:
    """Return the language to speak; raise UsageError for an option that is not one of them.

    Without an option it is that of the words before the command, or of the environment.
    """
    if option is None:
        return language_of_help()
    if option not in LANGUAGES:
        raise UsageError("language_unknown", value=option)
    return language_from(option)


def choose_format(
    output: str | None, *, json: bool, excel: bool = False, formats: Sequence[str] = FORMATS
) -> str | None:
    """Return the format that a user wants, None for the one that fits the stream.

    `excel` wants a kind of CSV. Raises UsageError for a format that a command does not have. What
    VTJCLI_OUTPUT says may be meant for commands that have more formats: there it is passed over.
    """
    if excel:
        if json or output not in (None, "csv"):
            other = "--json" if json else f"-o {output}"
            raise UsageError("not_together", one="--excel", other=other)
        return "csv"
    if json:
        return "json"
    if output is not None:
        if output not in formats:
            raise UsageError("output_unknown", value=output, known=", ".join(formats))
        return output
    usual = os.environ.get("VTJCLI_OUTPUT") or None
    if usual is not None and usual not in FORMATS:
        raise UsageError("output_unknown", value=usual, known=", ".join(formats))
    return usual if usual in formats else None


def fit_format(form: str | None, default: str = "json") -> str:
    """Return `form`; where a user wants none, a table on a terminal and `default` elsewhere."""
    return form or ("table" if sys.stdout.isatty() else default)
