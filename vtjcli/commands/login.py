"""``vtjcli login``: put the register's password, and the key's passphrase, into the keyring."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.messages import text
from vtjcli.output.choices import choose_language
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.credentials.profile_entry import ProfileEntry
    from vtjcli.credentials.prompt import SecretInput
    from vtjcli.xroad.client_certificate import ClientCertificate

TRIES: Final = 3
"""How often a passphrase that opens nothing may be typed again."""


def run(profile: _options.ProfileOption = None, lang: _options.LangOption = None) -> int:
    from vtjcli.credentials.profile_entry import passphrase_entry, password_entry
    from vtjcli.credentials.prompt import SecretInput, profile_with_secrets

    output = Output("table", choose_language(lang))
    chosen = profile_with_secrets(profile, "vtjcli login")
    # Whatever cannot work is told before anyone types a secret.
    key = _encrypted_key(chosen)
    entry = password_entry(chosen)
    has_one = bool(entry.read())
    typed = SecretInput()
    # Whoever has the password elsewhere may still have the passphrase of the key kept here.
    needless = _note_precedence(entry, chosen, output) and key is not None
    if typed.on_terminal and (has_one or needless):
        output.note("login_enter_keeps" if has_one else "login_enter_skips")
    prompt = text("words.ask_password", output.language, username=chosen.username)
    password = typed.read_line(prompt)
    if not (password or has_one or needless):
        raise UsageError("login_empty")
    secrets = [(entry, password, "login_password" if password else "login_kept")]
    if key is not None:
        entry = passphrase_entry(chosen)
        _note_precedence(entry, chosen, output)
        secrets.append((entry, _ask_passphrase(key, typed, output), "login_passphrase"))
    for entry, secret, said in secrets:
        if secret:
            entry.store(secret)
        elif not has_one:
            continue
        output.note(said, profile=chosen.name, service=entry.service)
    return 0


def _encrypted_key(profile: Profile) -> ClientCertificate | None:
    """Return the client's certificate if its key needs a passphrase; raise for an unusable file."""
    from vtjcli.credentials.connecting import own_certificate
    from vtjcli.xroad import client_certificate

    own = own_certificate(profile.tls)
    return own if own is not None and client_certificate.is_encrypted(own) else None


def _note_precedence(entry: ProfileEntry, profile: Profile, output: Output) -> bool:
    """Say that what is about to be stored will not be used; return whether that is so."""
    if os.environ.get(entry.variable):
        output.note("login_precedence", name=entry.variable)
    elif getattr(profile, entry.setting):
        output.note("login_precedence", name=entry.setting)
    else:
        return False
    return True


def _ask_passphrase(key: ClientCertificate, answer: SecretInput, output: Output) -> str:
    """Return the passphrase that opens `key`; raise ConfigurationError when none does."""
    import ssl

    from vtjcli.xroad import client_certificate

    prompt = text("words.ask_passphrase", output.language, path=key.key_file)
    for left in reversed(range(TRIES if answer.on_terminal else 1)):
        passphrase = answer.read_line(prompt)
        try:
            client_certificate.show(
                ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                key,
                lambda: passphrase,  # noqa: B023
            )
        except ConfigurationError as error:
            if not left or error.key != "key_passphrase_wrong":
                raise
            output.error(error)
        else:
            break
    return passphrase
