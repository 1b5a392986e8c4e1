"""What a security server gives over HTTP GET, by path; and the register asked directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import metadata_services, signed_containers, soso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .http_response import HttpResponse
    from .server import Simulator

    Get = Callable[[Simulator, str, dict[str, list[str]], Mapping[str, str]], HttpResponse]
    """Answers with the simulator, the path, the query and the headers, names in lower case."""

ROUTES: Final[dict[str, Get]] = {
    "/asic": signed_containers.answer,
    "/listClients": metadata_services.list_clients,
    "/wsdl": metadata_services.get_wsdl,
    "/verificationconf": metadata_services.verification_configuration,
    **dict.fromkeys(soso.PATHS, soso.describe),
}
"""Each may raise XRoadFault."""
