"""The folders of this user in which the program keeps its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def state_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder for what the program keeps itself, absolute.

    Raises ConfigurationError for a user without a home, where nothing else names one.
    """
    if home := environment.get("XDG_STATE_HOME"):
        return Path(home).absolute() / "vtjcli"
    from platformdirs import user_state_path

    folder = user_folder(user_state_path)
    if is_homeless(folder):
        raise ConfigurationError("state_home")
    return folder


def user_folder(find: Callable[..., Path]) -> Path:
    """Return the folder that a function of platformdirs finds, ``~/vtjcli`` without a home."""
    try:
        return find("vtjcli", appauthor=False)
    except RuntimeError:  # as pathlib has it; older versions leave the ~ where it is
        return Path("~/vtjcli")


def is_homeless(file: Path) -> bool:
    """Tell whether a name could not be completed, as this user has no home."""
    return file.parts[:1] == ("~",)
