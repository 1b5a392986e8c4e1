"""``vtjcli config use``: choose the profile that is used without ``--profile``."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output


def run(
    profile: Annotated[
        str, typer.Argument(metavar="PROFILE", help=help_text("config.use.profile"))
    ],
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.config import DEMO, editing, loading, storing, validation

    output = Output("table", choose_language(lang))
    file = loading.path()
    with storing.hold_lock(file):
        written = loading.read_existing(file)
        if profile not in written.profiles and profile != DEMO:
            raise loading.unknown_profile_error(profile, written)
        after = storing.change(written, editing.change(written, ("default_profile",), profile))
    output.note("config_using", profile=profile, path=file)
    if any(True for _ in validation.find_errors(after)):
        output.warn("config_still_wrong")
    return 0
