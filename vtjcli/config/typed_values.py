"""Read what a user typed for a setting as the value that goes into the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from vtjcli.config.setting_rows import LOGGED_KEYS
from vtjcli.config.sources import expand_home
from vtjcli.config.value_types import parse_words, read
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.vtjkysely.hetu import has_code

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vtjcli.config.setting_rows import Setting
    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language


class Console(Protocol):
    """Where messages to the user go, in a language."""

    language: Language

    def note(self, key: str, **values: object) -> None:
        """Say something."""

    def warn(self, key: str, **values: object) -> None:
        """Say something that may be a mistake."""

    def error(self, error: VtjcliError) -> None:
        """Say what went wrong."""


def check_words(row: Setting, words: Sequence[str], where: str, name: str) -> Any:
    """Return words as a value of TOML; raise UsageError when it is not what it should be.

    `where` and `name` are what the user knows the words and the setting by.
    """
    value = parse_words(row, words)
    try:
        meant = read(row, value, where)
    except ConfigurationError as error:
        raise UsageError(error.key, **error.values) from None
    if meant is None:
        raise UsageError("option_empty", name=name)
    if row.key.rpartition(".")[2] in LOGGED_KEYS and has_code(value):
        raise UsageError("config_code", setting=row.key, where=where)
    return value.strip() if isinstance(value, str) else value


def find_from(folder: Path, row: Setting, text: str, output: Console) -> str:
    """Return a file's name so that it is found from `folder`: one given from here becomes whole.

    Warns of one that is in neither place; only the log and its key are made when they are needed.
    """
    file = expand_home(text)
    if _file_exists(folder / file):
        return text
    if _file_exists(file):
        return str(file.absolute())
    if not row.key.startswith("log."):
        output.warn("config_no_file", setting=row.key, path=folder.absolute() / file)
    return text


def _file_exists(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return False
