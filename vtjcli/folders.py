"""Where the program keeps what it remembers by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def state_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder for what the program keeps itself, absolute."""
    if home := environment.get("XDG_STATE_HOME"):
        return Path(home).absolute() / "vtjcli"
    from platformdirs import user_state_path

    return user_state_path("vtjcli", appauthor=False)
