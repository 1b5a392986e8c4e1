"""``vtjcli config set``: change one value, and leave the rest of the file as it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.positions import KeyPath


def run(
    key: Annotated[
        str | None, typer.Argument(metavar="KEY", help=help_text("config.set.key"))
    ] = None,
    value: Annotated[
        list[str] | None, typer.Argument(metavar="VALUE", help=help_text("config.set.value"))
    ] = None,
    unset: Annotated[
        str | None, typer.Option("--unset", metavar="KEY", help=help_text("config.set.unset"))
    ] = None,
    profile: _options.ProfileOption = None,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.config import storing

    output = Output("table", choose_language(lang))
    if unset is not None and key is not None:
        raise UsageError("not_together", one="KEY", other="--unset")
    with storing.hold_lock(config.path()):
        if unset is not None:
            return _unset(unset, profile, output)
        if key is None or not value:
            raise UsageError("set_missing")
        return _set(key, value, profile, output)


def _set(key: str, words: Sequence[str], profile: str | None, output: Output) -> int:
    from vtjcli.config import editing, resolving, setting_keys, typed_values, value_types

    written = _read()
    address = setting_keys.find(key, profile, os.environ, written)
    row = address.row
    if row.kind != "command" and len(words) > 1:
        raise UsageError("set_values", setting=row.key, count=len(words))
    value = typed_values.check_words(row, words, setting_keys.COMMAND_LINE, key)
    if row.kind == "file" and (row.key, value) != ("log.key", "keyring"):
        value = typed_values.find_from(written.path.parent, row, value, output)
    try:
        after = _store(written, editing.change(written, address.keys, value), output)
    except ConfigurationError as error:
        raise _explain_exclusion(error, address.keys) from error
    shown = "…" if row.kind == "command" else value_types.toml(value)
    if row.kind == "identifier":
        meant = value_types.read(row, value, setting_keys.COMMAND_LINE)
        for notice, about in resolving.identifier_warnings(**{key: meant}):
            output.warn(notice, **about)
    log = after.content.get("log") or {}
    both = isinstance(log, dict) and (log.get("syslog"), log.get("subject")) == (True, "full")
    if both and row.key.startswith("log."):
        output.warn("full_codes_in_syslog")
    output.note("config_changed", setting=row.key, value=shown, path=written.path)
    return 0


def _explain_exclusion(error: ConfigurationError, keys: KeyPath) -> ConfigurationError:
    """Return the error; where two settings exclude each other, one that names the older one."""
    if error.key != "config_either":
        return error
    one, other = str(error.values["one"]), str(error.values["other"])
    new, there = (one, other) if ".".join(keys[2:]) == one else (other, one)
    address = ".".join((*keys[:2], there))
    return ConfigurationError("set_either", setting=new, there=there, address=address)


def _unset(key: str, profile: str | None, output: Output) -> int:
    from vtjcli.config import editing, setting_keys

    written = _read()
    address = setting_keys.find_place(key, profile, os.environ, written)
    _store(written, editing.remove(written, address), output)
    output.note("config_removed", setting=".".join(address), path=written.path)
    return 0


def _read() -> ConfigFile:
    """Read the file, of which only so much has to be right that it can be changed."""
    from vtjcli import config
    from vtjcli.config import loading

    return loading.read_existing(config.path())


def _store(config_file: ConfigFile, text: str, output: Output) -> ConfigFile:
    """Write the new text and return it read; say so when the file has more to fix."""
    from vtjcli.config import storing, validation

    after = storing.change(config_file, text)
    if any(True for _ in validation.find_errors(after)):
        output.warn("config_still_wrong")
    return after
