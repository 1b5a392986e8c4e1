"""``vtjcli log prune``: remove what need not be kept any longer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands.log import _shared
from vtjcli.messages import text
from vtjcli.output.choices import chosen_language
from vtjcli.output.stdout import put, put_json
from vtjcli.output.writer import Output
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from vtjcli.messages import Language

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("log.prune"))
def prune(
    yes: Annotated[bool, typer.Option("--yes", help=help_text("log.prune.yes"))] = False,
    profile: _shared.Profile = None,
    json: _shared.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    lang: _options.Lang = None,
) -> int:
    from datetime import UTC, datetime

    from vtjcli.audit import pruning
    from vtjcli.output import log_entries as render

    language = chosen_language(lang)
    kept = _shared.settings(profile)
    said = Output("table", language)
    with _shared.key_needed(), _shared.progress(_shared.snapshot(kept).size, language) as advance:
        old = pruning.plan(kept, datetime.now(UTC).date().isoformat(), advance)
    if not json:
        put(render.old_text(old, kept.keep_years, language))
    removed = bool(old) and (yes or _confirmed(language))
    if removed:
        pruning.remove(kept, old)
    if json:
        put_json(render.old_document(old, removed=removed), indent=2)
    if removed:
        said.note("log_pruned")
    elif old:
        said.note("log_not_pruned")
    return 0


def _confirmed(language: Language) -> bool:
    """Ask on the terminal; without one the answer is no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    print(text("words.log_prune_ask", language), end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip().casefold()
    return answer in {text("words.yes", language), text("words.yes", language)[:1]}
