"""``vtjcli person``: look people up by personal identity code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.output.choices import choose_format, choose_language, choose_view
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output
from vtjcli.queries import query_run, subjects

if TYPE_CHECKING:
    from vtjcli.vtjkysely.subject import Subject


def run(
    *,
    hetu: Annotated[
        list[str] | None, typer.Argument(metavar="HETU", help=help_text("person.hetu"))
    ] = None,
    file: Annotated[
        str | None, typer.Option("--file", metavar="FILE", help=help_text("file"))
    ] = None,
    satu: Annotated[
        str | None, typer.Option("--satu", metavar="SATU", help=help_text("person.satu"))
    ] = None,
    certificate: Annotated[
        str | None,
        typer.Option("--certificate", metavar="FILE", help=help_text("person.certificate")),
    ] = None,
    issuer: Annotated[
        str | None, typer.Option("--issuer", metavar="NAME", help=help_text("person.issuer"))
    ] = None,
    check_validity: Annotated[
        bool, typer.Option("--check-validity", help=help_text("person.check_validity"))
    ] = False,
    check_revocation: Annotated[
        bool, typer.Option("--check-revocation", help=help_text("person.check_revocation"))
    ] = False,
    query: _options.QueryOptions,
    follow: Annotated[bool, typer.Option("--follow", help=help_text("follow"))] = False,
    over_limit: _options.OverLimitOption = False,
    resume: _options.ResumeOption = None,
    output: _options.PeopleOutputOption = None,
    json: _options.JsonOption = False,
    field: _options.FieldOption = None,
    fields: _options.FieldsOption = None,
    explode: _options.ExplodeOption = None,
    excel: _options.ExcelOption = False,
    mask: _options.MaskOption = False,
    reveal: _options.RevealOption = False,
    json_schema: _options.JsonSchemaOption = False,
    sending: _options.SendingOptions,
) -> int:
    form = choose_format(output, json=json, excel=excel)
    view = choose_view(form, field, fields, explode, mask=mask, may_reveal=reveal, excel=excel)
    writer = Output(
        form, choose_language(sending.lang), view, quiet=sending.quiet, resumes=resume is not None
    )
    options = _options.make_query_options(
        query,
        sending,
        may_reveal=reveal,
        follow=follow,
        over_limit=over_limit,
        resume=resume,
    )

    def find_subjects() -> list[Subject]:
        if not (satu or certificate or issuer or check_validity or check_revocation):
            return subjects.read_subjects(hetu or (), writer, file) if hetu or file else []
        from vtjcli.queries import person_keys

        checks = (check_validity, check_revocation)
        others = {"HETU": hetu, "--file": file, "--resume": resume}
        return [person_keys.find_person(satu, certificate, issuer, checks, others, writer)]

    return query_run.run(options, writer, find_subjects)
