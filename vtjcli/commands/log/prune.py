"""``vtjcli log prune``: remove what need not be kept any longer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.messages import text
from vtjcli.output import progress
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put, put_json
from vtjcli.output.writer import Output
from vtjcli.system.terminal_input import can_ask

if TYPE_CHECKING:
    from vtjcli.messages import Language


def run(
    yes: Annotated[bool, typer.Option("--yes", help=help_text("log.prune.yes"))] = False,
    profile: _options.LogProfileOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from datetime import UTC, datetime

    from vtjcli import config
    from vtjcli.audit import pruning, reading
    from vtjcli.audit.key import require_key
    from vtjcli.output import log_entries as render

    language = choose_language(lang)
    settings = config.log_settings(profile)
    writer = Output("table", language)
    with (
        require_key(),
        progress.show_reading_progress(reading.require_log(settings).size, language) as advance,
    ):
        old = pruning.plan(settings, datetime.now(UTC).date().isoformat(), advance)
    if not json:
        put(render.old_text(old, settings.keep_years, language))
    removed = bool(old) and (yes or _confirm(language))
    if removed:
        pruning.remove(settings, old)
    if json:
        put_json(render.old_document(old, is_removed=removed), indent=2)
    if removed:
        writer.note("log_pruned")
    elif old:
        writer.note("log_not_pruned")
    return 0


def _confirm(language: Language) -> bool:
    """Ask on the terminal; without one the answer is no."""
    if not can_ask():
        return False
    print(text("words.log_prune_ask", language), end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip().casefold()
    return answer in {text("words.yes", language), text("words.yes", language)[:1]}
