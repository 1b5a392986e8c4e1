"""What a security server gives over HTTP GET, by path; and the register asked directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import asic, metaservices, soso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .server import Simulator
    from .wire import Answer

    Get = Callable[[Simulator, str, dict[str, list[str]], Mapping[str, str]], Answer]
    """Answers with the simulator, the path, the query and the headers, names in lower case."""

ROUTES: Final[dict[str, Get]] = {
    "/asic": asic.answer,
    "/listClients": metaservices.list_clients,
    "/verificationconf": metaservices.verification_configuration,
    **dict.fromkeys(soso.PATHS, soso.describe),
}
"""Each may raise XRoadFault."""
