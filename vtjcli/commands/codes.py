"""``vtjcli codes``: what return codes, fault codes and code lists mean; no network."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put_json, put_list

CONTEXT_SETTINGS: Final = {"ignore_unknown_options": True}
"""A code such as -1500 is not an option."""


def run(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help=help_text("codes.code"))
    ] = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.output import code_list

    language = choose_language(lang)
    if code is not None and (not code.strip() or code.startswith("--")):
        raise UsageError("usage", reason=f"CODE: {code!r}", command="vtjcli codes")
    entries = code_list.search(code) if code is not None else list(code_list.everything())
    if not entries:
        raise NothingFoundError("code_not_known", value=code)
    if json:
        put_json(code_list.as_json(entries), indent=2)
    else:
        put_list(*code_list.tables(entries, language))
    return 0
