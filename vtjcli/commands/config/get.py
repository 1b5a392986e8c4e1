"""``vtjcli config get``: print the value of one setting."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError, NothingFoundError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put

if TYPE_CHECKING:
    from vtjcli.config.inspection import Overview, ShownSetting


_WHERE: Final = "vtjcli config get"


def run(
    key: Annotated[str, typer.Argument(metavar="KEY", help=help_text("config.get.key"))],
    profile: _options.ProfileOption = None,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.characters import make_printable
    from vtjcli.config import inspection, setting_keys
    from vtjcli.redaction import mask_identity_codes

    choose_language(lang)
    named, known = setting_keys.split_profile(key)
    row = setting_keys.find_row(known, key, _WHERE)
    found = inspection.overview(named or profile, os.environ)
    value = _value(found, known)
    if value is None:
        raise NothingFoundError("get_unset", setting=row.key, profile=found.profile or "–")
    put(mask_identity_codes(make_printable(_value_text(value))))
    return 0


def _value(overview: Overview, setting_name: str) -> Any:
    """Return a setting's value, None for none; raise VtjcliError if it cannot be determined."""
    for one in (*overview.settings, *overview.general):
        if one.key == setting_name:
            return _require_value(one, overview)
        table, _, name = setting_name.partition(".")
        if one.key == table:
            names = _require_value(one, overview)
            return names.get(name) if names else None
    # It is one of a profile, and there is none: the first problem says why.
    raise next(iter(overview.problems), ConfigurationError("profile_none", path=overview.path))


def _require_value(one: ShownSetting, overview: Overview) -> Any:
    """Return a value; raise the problem that there is with it."""
    if one.is_sound:
        return one.value
    about = (error for error in overview.problems if one.key in str(error.values.get("setting")))
    raise next(about, overview.problems[0])


def _value_text(value: Any) -> str:
    """Return a value as the file has it, a text without its quotation marks."""
    from vtjcli.config.value_types import toml

    match value:
        case str():
            return value
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case _:
            return toml(value)
