"""What a security server gives over HTTP GET, by path; and the register asked directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import metadata_services, signed_containers, soso

if TYPE_CHECKING:
    from collections.abc import Callable

    from .get_request import GetRequest
    from .http_response import HttpResponse

ROUTES: Final[dict[str, Callable[[GetRequest], HttpResponse]]] = {
    "/asic": signed_containers.answer,
    "/listClients": metadata_services.list_clients,
    "/wsdl": metadata_services.get_wsdl,
    "/verificationconf": metadata_services.verification_configuration,
    **dict.fromkeys(soso.PATHS, soso.describe),
}
"""Each may raise XRoadFault."""
