"""``vtjcli check``: is an identity code well formed, and what does it tell; no network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from vtjcli.commands import _options
from vtjcli.errors import UsageError
from vtjcli.messages import text
from vtjcli.output.choices import choose_format, choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put_json, put_list
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from vtjcli.messages import Language
    from vtjcli.output.tables import Cell
    from vtjcli.queries.subjects import WrittenCode


def run(
    hetu: Annotated[
        list[str] | None, typer.Argument(metavar="HETU", help=help_text("check.hetu"))
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="table|json|jsonl", help=help_text("output")),
    ] = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    mask: _options.MaskOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.queries import subjects

    form = choose_format(output, json=json, formats=("table", "json", "jsonl"))
    writer = Output(form, choose_language(lang))
    if hetu:
        codes = subjects.read_codes(hetu, writer)
    else:
        subject = subjects.prompt_for_subject(writer, "codes_missing")
        codes = [subjects.WrittenCode(subject.value, "argument", 0)]
    if not codes:
        raise UsageError("codes_missing")
    writer.expect(len(codes))
    documents = [_describe_code(code, writer, mask=mask) for code in codes]
    _print(documents, writer.form, writer.language)
    return 0 if all(one["valid"] for one in documents) else UsageError.exit_status


def _describe_code(code: WrittenCode, output: Output, *, mask: bool) -> dict[str, Any]:
    """Return what a code tells; one that is not well formed is masked, and said to be wrong."""
    from vtjcli.output import error_text
    from vtjcli.queries import subjects
    from vtjcli.redaction import mask_identity_code
    from vtjcli.vtjkysely import hetu

    document: dict[str, Any] = {
        "schema": "vtjcli/check/1",
        "valid": False,
        "hetu": mask_identity_code(code.text),
    }
    try:
        valid = subjects.check_code(code)
    except UsageError as error:
        output.error(error)
        return document | {"error": error_text.as_json(error, output.language)}
    meaning = hetu.meaning(valid)
    return {
        "schema": "vtjcli/check/1",
        "valid": True,
        "hetu": mask_identity_code(valid) if mask else valid,
        "birth_date": meaning.birth_date.isoformat(),
        "sex": _sex(meaning.sex),
        "test": meaning.test,
    }


def _sex(code: str) -> dict[str, Any]:
    """Return a sex as answers about a person have it."""
    from vtjcli.catalogue.code_lists import explanation

    texts = explanation("sex", code)
    assert texts is not None
    return {"code": code, "name": {"fi": texts[0], "sv": texts[1]}}


def _print(documents: list[dict[str, Any]], form: str, language: Language) -> None:
    """Print one object or several: as a table without those that are wrong."""
    if form == "table":
        from vtjcli.output.tables import table

        if rows := [_row(one, language) for one in documents if one["valid"]]:
            put_list(table(rows))
    elif form == "jsonl":
        for one in documents:
            put_json(one)
    else:
        put_json(documents if len(documents) > 1 else documents[0], indent=2)


def _row(one: dict[str, Any], language: Language) -> tuple[Cell, ...]:
    from rich.text import Text

    from vtjcli.catalogue.code_lists import explanation
    from vtjcli.messages.formats import date_text
    from vtjcli.output.value_text import label

    sex = explanation("sex", one["sex"]["code"])
    return (
        one["hetu"],
        Text(date_text(one["birth_date"], language), justify="right"),
        label(sex, language) if sex else "",
        text("words.test_code", language) if one["test"] else "",
    )
