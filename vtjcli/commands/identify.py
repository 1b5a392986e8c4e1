"""``vtjcli identify``: find a person by what a search document says."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.messages import text
from vtjcli.output.choices import choose_format, choose_language, choose_view
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output
from vtjcli.system.terminal_input import ask_line, can_ask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from vtjcli.queries.query_run import Options
    from vtjcli.vtjkysely.answer import RegisterAnswer


def run(
    *,
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help=help_text("identify.words"))
    ] = None,
    values: Annotated[
        list[str] | None, typer.Argument(metavar="NAME=VALUE", help=help_text("identify.values"))
    ] = None,
    schema: _options.SearchSchemaOption = None,
    query: _options.QueryOptions,
    output: _options.PeopleOutputOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    field: _options.FieldOption = None,
    fields: _options.FieldsOption = None,
    explode: _options.ExplodeOption = None,
    excel: _options.ExcelOption = False,
    mask: _options.MaskOption = False,
    reveal: _options.RevealOption = False,
    sending: _options.SendingOptions,
) -> int:
    from vtjcli.queries import query_run, search_words

    form = choose_format(output, json=json, excel=excel)
    view = choose_view(form, field, fields, explode, mask=mask, may_reveal=reveal, excel=excel)
    writer = _Matches(form, choose_language(sending.lang), view, quiet=sending.quiet)
    options = _options.make_query_options(query, sending, may_reveal=reveal)
    words = [*([file] if file is not None else []), *(values or ())]
    status = query_run.run(
        options,
        writer,
        lambda: search_words.parse_search_words("person-search", words, schema),
        demo_product="HENKILOHAKU",
    )
    can_choose = writer.form == "table" and field is None and sys.stdout.isatty()
    if writer.people and can_choose and can_ask():
        return _look_up_one(options, writer, writer.people)
    return status


class _Matches(Output):
    """Writes what a search has come to, and keeps several people to choose from."""

    people: Sequence[dict[str, Any]] = ()
    issue: str | None = None
    """The case of the search."""

    def write(self, answer: RegisterAnswer) -> int:
        """Write the answer, and keep the people in it."""
        if answer.record is not None and answer.sent_query is not None:
            self.people = answer.record.matches
            self.issue = answer.sent_query.query.issue
        return super().write(answer)


def _look_up_one(options: Options, writer: _Matches, people: Sequence[dict[str, Any]]) -> int:
    """Ask which of several people is meant and look them up by their code, as another query.

    The product is the profile's own, not that of the search. Returns the exit status: of the search
    where nobody is chosen.
    """
    from vtjcli.errors import RefusedError
    from vtjcli.queries import query_run
    from vtjcli.vtjkysely import hetu
    from vtjcli.vtjkysely.subject import Subject

    try:
        while True:
            number = ask_line(text("words.ask_match", writer.language, count=len(people)))
            if not number:
                return RefusedError.exit_status
            if number.isdecimal() and 0 < int(number) <= len(people):
                break
            writer.announce("match_unknown", number=number)
        code = people[int(number) - 1].get("hetu")
        if not code:
            raise RefusedError("match_without_code")
        subject = Subject("hetu", hetu.check(code))
    except UsageError:  # the end of the input: nobody is chosen
        return RefusedError.exit_status
    except VtjcliError as error:
        return writer.fail(error)
    overrides = options.overrides._replace(product=None)
    options = options._replace(overrides=overrides, issue=writer.issue)
    return query_run.run(options, writer, lambda: [subject])
