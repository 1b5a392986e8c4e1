"""``vtjcli logout``: take what ``vtjcli login`` stored out of the keyring."""

from __future__ import annotations

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help
from vtjcli.output.writer import Output, chosen_language
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("logout"))
def logout(profile: _options.Profile = None, lang: _options.Lang = None) -> int:
    from vtjcli.credentials.profile_entry import passphrase_entry, password_entry
    from vtjcli.credentials.prompt import profile_with_secrets

    output = Output("table", chosen_language(lang))
    chosen = profile_with_secrets(profile, "vtjcli logout")
    removed = False
    for said, entry in (
        ("logout_password", password_entry(chosen)),
        ("logout_passphrase", passphrase_entry(chosen)),
    ):
        if entry.remove():
            removed = True
            output.note(said, profile=chosen.name)
    if not removed:
        output.note("logout_nothing", profile=chosen.name)
    return 0
