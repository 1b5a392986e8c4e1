"""``vtjcli log show``: everything that the log has about one query."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put_json, put_list
from vtjcli.output.writer import Output


def run(
    message_id: Annotated[str, typer.Argument(metavar="MESSAGE_ID", help=help_text("log.show.id"))],
    profile: _options.LogProfileOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.audit import reading
    from vtjcli.output import log_entries as render
    from vtjcli.output import log_warnings

    language = choose_language(lang)
    settings = config.log_settings(profile)
    writer = Output("table", language)
    key = log_warnings.read_chain_key(settings, writer)
    found = reading.find_entries(reading.require_log(settings), message_id, key)
    if not found or not message_id:
        raise NothingFoundError("log_id_unknown", value=message_id, path=settings.directory)
    if len(found) > 1:
        raise UsageError("log_id_several", value=message_id, known=", ".join(found))
    [entries] = found.values()
    if json:
        put_json([{**one.fields, "genuine": one.is_genuine} for one in entries], indent=2)
    else:
        put_list(*render.card(entries, language))
    log_warnings.warn_of_forgeries(writer, sum(one.is_genuine is False for one in entries))
    return 0
