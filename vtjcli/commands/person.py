"""``vtjcli person``: look people up by henkilötunnus."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options, _subjects
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands._query import (
    Options,
    case_for,
    exchanges_for,
    password_for,
    profile_for,
    refuse_codes,
)
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.output.choices import chosen_format, chosen_language, chosen_view
from vtjcli.output.writer import Output
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("person"))
def person(
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
    profile: _options.Profile = None,
    product: _options.Product = None,
    end_user: _options.EndUser = None,
    issue: _options.Issue = None,
    billing: _options.Billing = None,
    follow: Annotated[bool, typer.Option("--follow", help=help_text("follow"))] = False,
    over_limit: _options.OverLimit = False,
    resume: _options.Resume = None,
    output: _options.FormOfPeople = None,
    json: _options.Json = False,
    field: _options.FieldPath = None,
    fields: _options.Fields = None,
    explode: _options.Explode = None,
    excel: _options.Excel = False,
    mask: _options.Mask = False,
    reveal: _options.Reveal = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
    dry_run: _options.DryRun = False,
    verbose: _options.Verbose = False,
    save_reply: _options.SaveReply = None,
    quiet: _options.Quiet = False,
) -> int:
    language = chosen_language(lang)
    form = chosen_format(output, json=json, excel=excel)
    view = chosen_view(form, field, fields, explode, mask=mask, revealed=reveal, excel=excel)
    writer = Output(form, language, view, quiet=quiet, resumes=resume is not None)
    demo = False
    try:
        asked = Options(
            profile, product, end_user, issue, billing, timeout, dry_run, verbose, save_reply
        )
        refuse_codes(asked)
        if dry_run and resume is not None:
            raise UsageError("not_together", one="--resume", other="--dry-run")
        # Those on the command line before the configuration, one typed in only once it is sound.
        if satu or certificate or issuer or check_validity or check_revocation:
            from vtjcli.commands import _register_keys

            checks = (check_validity, check_revocation)
            others = {"HETU": hetu, "--file": file, "--resume": resume}
            people = [_register_keys.person(satu, certificate, issuer, checks, others, writer)]
        else:
            people = _subjects.given(hetu or (), writer, file) if hetu or file else []
        chosen = profile_for(asked, writer)
        demo = chosen.is_demo
        exchanges = exchanges_for(asked, chosen, revealed=reveal)
        issue = case_for(asked, chosen, writer)
        if not dry_run:
            password = password_for(chosen)
        people = people or [_subjects.prompted(writer)]
        if len(people) > chosen.limits.per_run and not over_limit:
            raise UsageError("over_limit", count=len(people), most=chosen.limits.per_run)
        from vtjcli.commands import _lookup

        if dry_run:
            return _lookup.show_envelopes(chosen, people, issue)
        return _lookup.look_up(
            chosen,
            people,
            password,
            issue,
            writer,
            follow=follow,
            resume=resume,
            revealed=reveal,
            exchanges=exchanges,
        )
    except _subjects.WrongSubjectsError as wrong:
        status = writer.fail(*wrong.errors)
        writer.note(wrong.advice)
        return status
    except VtjcliError as error:
        return writer.fail(error, demo=demo)
