"""``vtjcli config list``: the profiles that there are."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from vtjcli.commands import _options
from vtjcli.errors import VtjcliError
from vtjcli.output.choices import choose_language
from vtjcli.output.stdout import put, put_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language


def run(
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.characters import make_printable
    from vtjcli.output.json import dumps
    from vtjcli.redaction import mask_identity_codes

    language = choose_language(lang)
    profiles = _profiles()
    if json:
        document = {"schema": "vtjcli/profiles/1", "profiles": profiles}
        put(mask_identity_codes(dumps(document, indent=2)))
        return 0
    if sys.stdout.isatty():
        put_list(_table(profiles, language))
    else:
        for one in profiles:
            put(mask_identity_codes(make_printable(one["name"])))
    return 0


def _profiles() -> list[dict[str, Any]]:
    """Return the profiles of the file, with that of the environment, and demo at the end.

    Raises ConfigurationError for a file that cannot be read.
    """
    from vtjcli.config import DEMO, inspection, loading, resolving

    file = loading.path()
    written = loading.read_file(file) or loading.ConfigFile(file)
    try:
        chosen = resolving.profile_name(None, os.environ, written)
    except VtjcliError:
        chosen = None
    names = [*written.profiles, *([chosen] if chosen else []), DEMO]
    found = []
    for name in dict.fromkeys(names):
        values = {
            one.key: one.value
            for one in inspection.profile_settings(name, written, os.environ)
            if one.is_sound
        }
        found.append(
            {
                "name": name,
                "default": name == chosen,
                "inherits": values.get("inherits"),
                "security_server": values.get("security_server"),
                "direct": values.get("direct"),
                "client": values.get("client"),
            }
        )
    return found


def _table(profiles: Sequence[dict[str, Any]], language: Language) -> RenderableType:
    """Return a row for each profile: its name, whether it is the default, where it leads."""
    from vtjcli.messages import text
    from vtjcli.output.tables import table
    from vtjcli.redaction import mask_identity_codes

    rows = []
    for one in profiles:
        parent = one["inherits"]
        facts = [
            one["security_server"] or one["direct"],
            one["client"],
            parent and text("words.config_list_inherits", language, parent=parent),
        ]
        mark = text("words.config_list_default", language) if one["default"] else ""
        cells = (one["name"], mark, "  ".join(str(fact) for fact in facts if fact))
        rows.append([*map(mask_identity_codes, cells)])
    return table(rows)
