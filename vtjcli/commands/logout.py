"""``vtjcli logout``: remove what ``vtjcli login`` stored from the keyring."""

from __future__ import annotations

from vtjcli.commands import _options
from vtjcli.output.choices import choose_language
from vtjcli.output.writer import Output


def run(profile: _options.ProfileOption = None, lang: _options.LangOption = None) -> int:
    from vtjcli.credentials.profile_entry import passphrase_entry, password_entry
    from vtjcli.credentials.prompt import profile_with_secrets

    output = Output("table", choose_language(lang))
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
