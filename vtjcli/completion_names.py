"""``vtjcli --complete``: what the completions in the shells do not know by themselves.

Answered before Typer is loaded. It never fails: a shell shows what it prints to somebody who is in
the middle of a line.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_END_OF_LOG: Final = 32 * 1024
"""Bytes of the log that are looked at: some sixty queries."""
_CONFIGURATION_MAX: Final = 1_000_000
"""Bytes of a configuration that are read; one is a few thousand."""
_MESSAGE: Final = re.compile(rb'"record":"query","message_id":"([!-~]+?)"')


def names(what: str, environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the `what` that there are; [] for anything unknown, or where nothing can be read.

    "profiles" and "products" are those of the configuration, in its order; "fields" those of an
    answer about a person; "messages" the ids of the last queries in one's own log, newest first;
    "demo-people" the identity codes of the simulator's invented people. Nothing else ever gives an
    identity code.
    """
    match what:
        case "fields":
            from vtjcli.output import field_path

            return [*field_path.NAMES, *field_path.list_paths()]
        case "messages":
            return _messages(environment)
        case "demo-people":
            return _demo_people()
    try:
        profiles = _profiles(environment)
    # TOML's and UTF-8's errors are ValueErrors.
    except (OSError, ValueError, AttributeError, RecursionError):
        return []
    match what:
        case "profiles":
            from vtjcli.config import DEMO

            return _select_showable([*profiles, DEMO])
        case "products":
            given = [environment.get("VTJCLI_PRODUCT")]
            named = [settings.get("product") for settings in profiles.values()]
            tables = (settings.get("products") for settings in profiles.values())
            short = [name for table in tables if isinstance(table, dict) for name in table]
            return _select_showable([*given, *named, *short])
    return []


def _demo_people() -> list[str]:
    """Return the identity codes of the simulator's people, whose package takes longer to load."""
    from pathlib import Path

    import tomli

    file = Path(__file__).with_name("simulator") / "people.toml"
    return [person["hetu"] for person in tomli.loads(file.read_text(encoding="utf-8"))["person"]]


def _messages(environment: Mapping[str, str]) -> list[str]:
    """Return the message ids at the end of the log of queries, the newest first."""
    from vtjcli import config
    from vtjcli.errors import VtjcliError
    from vtjcli.system.regular_files import open_regular, read_descriptor

    try:
        directory = config.log_settings(None, environment).directory
        newest = max(directory.glob("[0-9]*.jsonl"), default=None)
        if newest is None:
            return []
        with open_regular(newest, follow=False) as file:
            os.lseek(file, max(0, os.fstat(file).st_size - _END_OF_LOG), os.SEEK_SET)
            found = _MESSAGE.findall(read_descriptor(file, _END_OF_LOG))
    except (OSError, ValueError, VtjcliError):
        return []
    return _select_showable(message_id.decode() for message_id in reversed(found))


def _profiles(environment: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    import tomli

    from vtjcli import config
    from vtjcli.system.regular_files import open_regular, read_descriptor

    try:
        with open_regular(config.path(environment)) as file:
            content = read_descriptor(file, _CONFIGURATION_MAX)
    except FileNotFoundError:
        return {}
    written = tomli.loads(content.decode("utf-8-sig"))
    profiles = written.get("profiles", {})
    return {name: settings for name, settings in profiles.items() if isinstance(settings, dict)}


def _select_showable(names: Iterable[object]) -> list[str]:
    """Return the words among `names` that a terminal can show, each once."""
    from vtjcli.redaction import mask_identity_codes

    words = [word for word in names if isinstance(word, str) and word and word.isprintable()]
    return [word for word in dict.fromkeys(words) if mask_identity_codes(word) == word]
