"""``vtjcli --complete``: what only the configuration knows, for the completions in the shells.

Answered before Typer is loaded. It never fails: a shell shows what it prints to somebody who is in
the middle of a line.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def names(what: str, environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the `what` ("profiles", "products") that the configuration has, in its order.

    Returns [] for a configuration that cannot be read, and never an identity code.
    """
    try:
        profiles = _profiles(environment)
    except (OSError, ValueError, AttributeError):  # TOML's and UTF-8's errors are ValueErrors
        return []
    match what:
        case "profiles":
            from vtjcli.config import DEMO

            return _shown([*profiles, DEMO])
        case "products":
            given = [environment.get("VTJCLI_PRODUCT")]
            named = [settings.get("product") for settings in profiles.values()]
            tables = (settings.get("products") for settings in profiles.values())
            short = [name for table in tables if isinstance(table, dict) for name in table]
            return _shown([*given, *named, *short])
    return []


def _profiles(environment: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    import tomli

    from vtjcli import config

    try:
        written = tomli.loads(config.path(environment).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    profiles = written.get("profiles", {})
    return {name: settings for name, settings in profiles.items() if isinstance(settings, dict)}


def _shown(found: Iterable[object]) -> list[str]:
    """Return the words among `found` that a terminal can show, each once."""
    from vtjcli.redaction import mask_identity_codes

    words = [word for word in found if isinstance(word, str) and word and word.isprintable()]
    return [word for word in dict.fromkeys(words) if mask_identity_codes(word) == word]
