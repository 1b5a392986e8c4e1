"""``vtjcli codes``: what return codes, fault codes and code lists mean; no network."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output.choices import chosen_language
from vtjcli.output.stdout import put_json, put_list
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=Command,
    help=command_help("codes"),
    # A code such as -1500 is no option.
    context_settings={"ignore_unknown_options": True},
)
def codes(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help=help_text("codes.code"))
    ] = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    lang: _options.Lang = None,
) -> int:
    from vtjcli.output import code_list

    language = chosen_language(lang)
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
