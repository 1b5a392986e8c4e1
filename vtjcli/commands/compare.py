"""``vtjcli compare``: does what somebody says agree with the register?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import UsageError
from vtjcli.output.choices import choose_format, choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.queries import query_run
from vtjcli.queries.subjects import WrongSubjectsError, read_bytes, read_subjects
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.comparison.claims import Claim
    from vtjcli.output.comparison_writer import Claims
    from vtjcli.output.writer import Output


def run(
    *,
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
    query: _options.QueryOptions,
    follow: Annotated[bool, typer.Option("--follow", help=help_text("follow"))] = False,
    over_limit: _options.OverLimitOption = False,
    resume: _options.ResumeOption = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="table|json|jsonl|csv", help=help_text("output")),
    ] = None,
    json: _options.JsonOption = False,
    mask: _options.MaskOption = False,
    excel: _options.ExcelOption = False,
    json_schema: _options.JsonSchemaOption = False,
    sending: _options.SendingOptions,
) -> int:
    from vtjcli.output.comparison_writer import FORMATS, Claims, ComparisonOutput

    language = choose_language(sending.lang)
    form = choose_format(output, json=json, excel=excel, formats=FORMATS)
    resumes = resume is not None
    writer = ComparisonOutput(
        form, language, show=show, mask=mask, excel=excel, quiet=sending.quiet, resumes=resumes
    )
    options = _options.make_query_options(
        query,
        sending,
        may_reveal=reveal,
        follow=follow,
        over_limit=over_limit,
        resume=resume,
    )
    words = [word for word in (hetu, *(claims or ())) if word is not None]
    claimed: list[Claim] = []
    content = b""

    def find_subjects() -> list[Subject]:
        nonlocal claimed, content
        if file is not None:
            content, rows = _read_file(file, words, writer)
            writer.claims = list(rows.values())
            return list(rows)
        if resume is not None:
            raise UsageError("only_with", one="--resume", other="--file")
        subjects, claimed = _read_words(words, writer)
        return subjects

    def prepare_comparison(subjects: Sequence[Subject]) -> tuple[list[list[str]], bytes]:
        if file is None:
            writer.claims = [[Claims({"hetu": subject.value}, claimed)] for subject in subjects]
        # Another column, and --show, would make other rows than those of the run before.
        fingerprint = b"compare %d %d\n" % (show, mask) + content
        return [_fields(rows) for rows in writer.claims], fingerprint

    return query_run.run(options, writer, find_subjects, prepare_comparison=prepare_comparison)


def _read_words(words: Sequence[str], writer: Output) -> tuple[list[Subject], list[Claim]]:
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
    subjects = read_subjects(codes, writer) if codes else []
    if len(subjects) > 1:  # on standard input
        raise UsageError("compare_one", count=len(subjects))
    return subjects, claimed


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
    content = read_bytes(path, writer)
    table = claims_file.read(content)
    if table.errors:
        errors = list(table.errors)
        if others := table.error_count - len(errors):
            errors.append(UsageError("wrong_others", count=others))
        raise WrongSubjectsError(errors, "correct_lines")
    for column, nearest in table.doubtful_columns.items():
        writer.warn("claims_doubtful", column=column, nearest=nearest)
    rows: dict[Subject, list[Claims]] = {}
    for row in table.rows:
        of_one = rows.setdefault(Subject("hetu", row.hetu), [])
        of_one.append(Claims(row.other_cells, row.claims, row.line))
    if repeated := len(table.rows) - len(rows):
        writer.note("repeated", count=repeated)
    return content, rows


def _fields(rows: Sequence[Claims]) -> list[str]:
    """Return the names of the fields that are claimed in any of the rows about one person."""
    return list(dict.fromkeys(claim.topic.name for row in rows for claim in row.claims))
