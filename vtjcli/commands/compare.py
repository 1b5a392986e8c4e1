"""``vtjcli compare``: does what somebody says agree with the register?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

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
from vtjcli.output.choices import chosen_format, chosen_language
from vtjcli.typer_compat import Command
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.comparison.claims import Claim
    from vtjcli.output.comparison_writer import Claims
    from vtjcli.output.writer import Output

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("compare"))
def compare(
    hetu: Annotated[
        str | None, typer.Argument(metavar="HETU", help=help_text("compare.hetu"))
    ] = None,
    claims: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=VALUE", help=help_text("compare.claims"))
    ] = None,
    file: Annotated[
        str | None, typer.Option("--file", metavar="FILE", help=help_text("compare.file"))
    ] = None,
    show: Annotated[bool, typer.Option("--show", help=help_text("compare.show"))] = False,
    reveal: Annotated[bool, typer.Option("--reveal", help=help_text("compare.reveal"))] = False,
    profile: _options.Profile = None,
    product: _options.Product = None,
    end_user: _options.EndUser = None,
    issue: _options.Issue = None,
    billing: _options.Billing = None,
    follow: Annotated[bool, typer.Option("--follow", help=help_text("follow"))] = False,
    over_limit: _options.OverLimit = False,
    resume: _options.Resume = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="table|json|jsonl|csv", help=help_text("output")),
    ] = None,
    json: _options.Json = False,
    mask: _options.Mask = False,
    excel: _options.Excel = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
    dry_run: _options.DryRun = False,
    quiet: _options.Quiet = False,
    verbose: _options.Verbose = False,
    save_reply: _options.SaveReply = None,
) -> int:
    from vtjcli.output.comparison_writer import FORMATS, Claims, ComparisonOutput

    language = chosen_language(lang)
    form = chosen_format(output, json=json, excel=excel, known=FORMATS)
    writer = ComparisonOutput(form, language, excel=excel, quiet=quiet, resumes=resume is not None)
    demo = False
    try:
        asked = Options(
            profile, product, end_user, issue, billing, timeout, dry_run, verbose, save_reply
        )
        refuse_codes(asked)
        _check_resume(resume, file, dry_run=dry_run)
        words = [word for word in (hetu, *(claims or ())) if word is not None]
        content = b""
        if file is not None:
            content, rows = _read_file(file, words, writer)
        else:
            person, claimed = _read_words(words, writer)
        chosen = profile_for(asked, writer)
        demo = chosen.is_demo
        exchanges = exchanges_for(asked, chosen, revealed=reveal)
        issue = case_for(asked, chosen, writer)
        password = "" if dry_run else password_for(chosen)
        if file is None:
            person = person or _subjects.prompted(writer)
            rows = {person: [Claims({"hetu": person.value}, claimed)]}
        people = list(rows)
        if len(people) > chosen.limits.per_run and not over_limit:
            raise UsageError("over_limit", count=len(people), most=chosen.limits.per_run)
        from vtjcli.commands import _lookup

        if dry_run:
            return _lookup.show_envelopes(chosen, people, issue)
        writer = ComparisonOutput(
            form,
            language,
            list(rows.values()),
            show=show,
            mask=mask,
            excel=excel,
            quiet=quiet,
            resumes=resume is not None,
        )
        return _lookup.look_up(
            chosen,
            people,
            password,
            issue,
            writer,
            follow=follow,
            resume=resume,
            compared=[_fields(of_one) for of_one in rows.values()],
            # Another column, and --show, would make other rows than those of the run before.
            beside=b"compare %d %d\n" % (show, mask) + content,
            revealed=reveal,
            exchanges=exchanges,
        )
    except _subjects.WrongSubjectsError as wrong:
        status = writer.fail(*wrong.errors)
        if file is not None:
            writer.note(wrong.advice)
        return status
    except VtjcliError as error:
        return writer.fail(error, demo=demo)


def _check_resume(resume: str | None, file: str | None, *, dry_run: bool) -> None:
    """Raise UsageError where there is no run of several people to go on with."""
    if resume is not None and dry_run:
        raise UsageError("not_together", one="--resume", other="--dry-run")
    if resume is not None and file is None:
        raise UsageError("only_with", one="--resume", other="--file")


def _read_words(words: Sequence[str], writer: Output) -> tuple[Subject | None, list[Claim]]:
    """Return the person, if the command line names one, and what is claimed of them.

    The identity code may stand anywhere among the claims.
    """
    from vtjcli.comparison import claims

    codes = [word for word in words if "=" not in word]
    for word in codes:
        if word != "-" and not any(map(str.isdigit, word)):
            raise UsageError("claim_form", shown=word)
    if len(codes) > 1:
        raise UsageError("compare_one", count=len(codes))
    claimed = claims.read(word for word in words if "=" in word)
    people = _subjects.given(codes, writer) if codes else []
    if len(people) > 1:  # on standard input
        raise UsageError("compare_one", count=len(people))
    return next(iter(people), None), claimed


def _read_file(
    path: str, words: Sequence[str], writer: Output
) -> tuple[bytes, dict[Subject, list[Claims]]]:
    """Return a file of claims, and its rows by whom they are about, in the order of the first.

    Raises WrongSubjectsError for wrong lines, and UsageError for a file that is none or claims on
    the command line besides.
    """
    from vtjcli.comparison import claims_file
    from vtjcli.output.comparison_writer import Claims

    for word in words:
        other = "FIELD=VALUE" if "=" in word else "HETU"
        raise UsageError("not_together", one="--file", other=other)
    content = _subjects.read_bytes(path, writer)
    table = claims_file.read(content)
    if table.errors:
        errors = list(table.errors)
        if others := table.wrong - len(errors):
            errors.append(UsageError("wrong_others", count=others))
        raise _subjects.WrongSubjectsError(errors, "correct_lines")
    for column, nearest in table.doubtful.items():
        writer.warn("claims_doubtful", column=column, nearest=nearest)
    rows: dict[Subject, list[Claims]] = {}
    for row in table.rows:
        of_one = rows.setdefault(Subject("hetu", row.hetu), [])
        of_one.append(Claims(row.passed, row.claims, row.line))
    if repeated := len(table.rows) - len(rows):
        writer.note("repeated", count=repeated)
    return content, rows


def _fields(rows: Sequence[Claims]) -> list[str]:
    """Return the names of the fields that are claimed in any of the rows about one person."""
    return list(dict.fromkeys(claim.topic.name for row in rows for claim in row.claims))
