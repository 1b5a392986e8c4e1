"""``vtjcli compare``: does what somebody says agree with the register?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options, _subjects
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands._query import Options, case_for, password_for, profile_for, refuse_codes
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.output.writer import Output, chosen_language, put_json
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.vtjkysely.subject import Subject

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("compare"))
def compare(
    hetu: Annotated[
        str | None, typer.Argument(metavar="HETU", help=help_text("compare.hetu"))
    ] = None,
    claims: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=VALUE", help=help_text("compare.claims"))
    ] = None,
    show: Annotated[bool, typer.Option("--show", help=help_text("compare.show"))] = False,
    profile: _options.Profile = None,
    product: _options.Product = None,
    end_user: _options.EndUser = None,
    issue: _options.Issue = None,
    billing: _options.Billing = None,
    follow: Annotated[bool, typer.Option("--follow", help=help_text("follow"))] = False,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="table|json|jsonl|csv", help=help_text("compare.output")
        ),
    ] = None,
    json: _options.Json = False,
    json_schema: Annotated[
        bool, typer.Option("--json-schema", help=help_text("json_schema"))
    ] = False,
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
    dry_run: _options.DryRun = False,
) -> int:
    from vtjcli.comparison import claims as reading
    from vtjcli.output.comparison_writer import Claims, ComparisonOutput

    language = chosen_language(lang)
    if json_schema:
        from vtjcli.output.comparison import json_schema as schema_of

        put_json(schema_of(), indent=2)
        return 0
    form = _form(output, json=json)
    said: Output = ComparisonOutput(form, language, {})
    demo = False
    try:
        asked = Options(profile, product, end_user, issue, billing, timeout, dry_run)
        refuse_codes(asked)
        code, words = _parted(hetu, claims or ())
        claimed = reading.read(words)
        people = _subjects.given([code], said) if code is not None else []
        chosen = profile_for(asked, said)
        demo = chosen.is_demo
        issue = case_for(asked, chosen, said)
        password = "" if dry_run else password_for(chosen)
        person = _one(people or [_subjects.prompted(said)])
        from vtjcli.commands import _lookup

        if dry_run:
            return _lookup.show_envelopes(chosen, [person], issue)
        passed = {"hetu": person.value}
        said = ComparisonOutput(form, language, {person: Claims(passed, claimed)}, show=show)
        compared = [claim.topic.name for claim in claimed]
        return _lookup.look_up(
            chosen, [person], password, issue, said, follow=follow, compared=lambda _: compared
        )
    except _subjects.WrongSubjectsError as wrong:
        return said.fail(*wrong.errors)
    except VtjcliError as error:
        return said.fail(error, demo=demo)


def _parted(hetu: str | None, words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Return the identity code, which may stand anywhere or nowhere, and the claims."""
    every = [word for word in (hetu, *words) if word is not None]
    codes = [word for word in every if "=" not in word]
    for word in codes:
        if word != "-" and not any(map(str.isdigit, word)):
            raise UsageError("claim_form", shown=word)
    if len(codes) > 1:
        raise UsageError("compare_one", count=len(codes))
    return next(iter(codes), None), [word for word in every if "=" in word]


def _one(people: Sequence[Subject]) -> Subject:
    """Return the person; raise UsageError where standard input named several."""
    if len(people) != 1:
        raise UsageError("compare_one", count=len(people))
    return people[0]


def _form(output: str | None, *, json: bool) -> str | None:
    """Return the format asked for, None for none; raise UsageError for one that there is not."""
    from vtjcli.output.comparison_writer import FORMATS

    if json:
        return "json"
    usual = os.environ.get("VTJCLI_OUTPUT")
    wanted = output if output is not None else (usual if usual in FORMATS else None)
    if wanted is not None and wanted not in FORMATS:
        raise UsageError("output_unknown", value=wanted, known=", ".join(FORMATS))
    return wanted
