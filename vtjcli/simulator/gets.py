"""What a security server answers to GET."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import asic

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .server import Simulator
    from .wire import Answer

ROUTES: dict[str, Callable[[Simulator, str, dict[str, list[str]], Mapping[str, str]], Answer]] = {
    "/asic": asic.answer,
}
"""By path: the simulator, the path, the query and the headers (names in lower case) go in."""
