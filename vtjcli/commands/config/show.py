"""``vtjcli config show``: each value, and where it comes from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from vtjcli.commands import _options
from vtjcli.output.choices import choose_language
from vtjcli.output.stdout import put, put_list
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from vtjcli.config.inspection import Overview, ShownSetting
    from vtjcli.messages import Language


def run(
    profile: _options.ProfileOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.characters import make_printable
    from vtjcli.config.inspection import overview
    from vtjcli.config.setting_rows import LOGGED_KEYS
    from vtjcli.errors import ConfigurationError
    from vtjcli.output.json import dumps
    from vtjcli.redaction import mask_identity_codes
    from vtjcli.vtjkysely.hetu import has_code

    language = choose_language(lang)
    output = Output("table", language)
    found = overview(profile, os.environ)
    said = {one.key: one.value for one in found.settings}
    for setting in LOGGED_KEYS:
        if has_code(said.get(setting)):
            error = ConfigurationError("code_in_setting", setting=setting, profile=found.profile)
            found = found._replace(problems=(*found.problems, error))
    if json:
        shown = mask_identity_codes(dumps(_document(found, language), indent=2))
        put(shown.encode(errors="replace").decode())  # a file's name may be of any bytes
    else:
        for line in _heading(found, language):
            put(mask_identity_codes(make_printable(line)))
        put_list(*_tables(found, language))
    for key, values in found.warnings:
        output.warn(key, **values)
    for problem in found.problems:
        output.error(problem)
    return max((problem.exit_status for problem in found.problems), default=0)


def _document(overview: Overview, language: Language) -> dict[str, Any]:
    from vtjcli.config.inspection import SECRETS
    from vtjcli.messages import text
    from vtjcli.output.error_text import as_json

    return {
        "schema": "vtjcli/config/1",
        "path": _path(overview),
        "exists": overview.exists,
        "profile": overview.profile,
        "profile_from": overview.chosen_by,
        "profiles": list(overview.profiles),
        "settings": {
            one.key: {
                "value": one.value,
                "from": one.origin,
                "variable": one.variable,
                "line": one.line,
                "inherited_from": one.inherited_from,
                "valid": one.is_sound,
            }
            for one in (*overview.settings, *overview.general)
        },
        "secrets": {name: bool(os.environ.get(name)) for name in SECRETS},
        "warnings": [text(f"words.{key}", language, **said) for key, said in overview.warnings],
        "problems": [as_json(problem, language) for problem in overview.problems],
    }


def _path(overview: Overview) -> str:
    """Return where the file is; without a home its folder has no name to complete."""
    from vtjcli.system.folders import is_homeless

    return str(overview.path if is_homeless(overview.path) else overview.path.absolute())


def _heading(overview: Overview, language: Language) -> Iterator[str]:
    """Return the file and its profiles, each on one line, to be copied."""
    from vtjcli.messages import text

    absent = "" if overview.exists else f" ({text('words.config_none', language)})"
    yield f"{text('words.config_file', language)}: {_path(overview)}{absent}"
    if len(overview.profiles) > 1:
        yield f"{text('words.config_profiles', language)}: {', '.join(overview.profiles)}"


def _tables(overview: Overview, language: Language) -> Iterator[RenderableType]:
    """Return a table for the profile, one for all profiles, one for secrets."""
    from rich.text import Text

    from vtjcli.characters import make_printable
    from vtjcli.config.inspection import SECRETS
    from vtjcli.messages import text
    from vtjcli.output.tables import table
    from vtjcli.redaction import mask_identity_codes

    def clean(value: str) -> str:
        return mask_identity_codes(make_printable(value))

    def word(key: str) -> str:
        return text(f"words.{key}", language)

    by = f" ({overview.chosen_by})" if overview.chosen_by else ""
    secrets = [(name, word("config_set") if os.environ.get(name) else "–", "") for name in SECRETS]
    for heading, rows in (
        (f"{word('config_profile')} {overview.profile}{by}", _rows(overview.settings, language)),
        (word("config_general"), _rows(overview.general, language)),
        (word("config_secrets"), secrets),
    ):
        if not rows:  # of a profile that there is not
            continue
        yield Text(f"\n{clean(heading)}")
        yield table(([clean(cell) for cell in row] for row in rows), indent=2)


def _rows(settings: Iterable[ShownSetting], language: Language) -> list[tuple[str, str, str]]:
    return [(one.key, _value(one, language), _origin(one, language)) for one in settings]


def _value(one: ShownSetting, language: Language) -> str:
    from vtjcli.messages import text

    if not one.is_sound:
        return text("words.config_malformed", language)
    match one.value:
        case None:
            return "–"
        case bool():
            return text("words.yes" if one.value else "words.no", language)
        case float():
            return f"{one.value:g}"
        case dict():
            return ", ".join(f"{name} = {value}" for name, value in one.value.items())
        case _:
            return str(one.value)


def _origin(one: ShownSetting, language: Language) -> str:
    from vtjcli.messages import text

    match one.origin:
        case "file":
            line = text("words.config_from_file", language, line=one.line or "?")
            return line if one.inherited_from is None else f"{line} ({one.inherited_from})"
        case "environment":
            return str(one.variable)
        case _ if one.value is None:
            return ""
        case _:
            return text("words.config_from_default", language)
