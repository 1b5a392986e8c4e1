"""``vtjcli config use``: choose the profile that is used without ``--profile``."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import ConfigurationError, VtjcliError
from vtjcli.output.writer import Output, chosen_language
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("config.use"))
def use(
    profile: Annotated[
        str, typer.Argument(metavar="PROFILE", help=help_text("config.use.profile"))
    ],
    lang: _options.Lang = None,
) -> int:
    from vtjcli.config import DEMO, editing, loading, storing, validation

    output = Output("table", chosen_language(lang))
    file = loading.path()
    try:
        with storing.locked(file):
            written = loading.read_existing(file)
            if profile not in written.profiles and profile != DEMO:
                raise ConfigurationError(
                    "profile_unknown",
                    profile=profile,
                    known=", ".join([*written.profiles, DEMO]),
                    path=file,
                    alike=loading.alike(profile, [*written.profiles, DEMO]),
                )
            after = storing.change(written, editing.change(written, ("default_profile",), profile))
    except VtjcliError as error:
        return output.fail(error)
    output.note("config_using", profile=profile, path=file)
    if any(True for _ in validation.everything_wrong(after)):
        output.warn("config_still_wrong")
    return 0
