"""The server that is examined, and what it has been asked so far."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from vtjcli.xroad import metaservices
from vtjcli.xroad.http import Connection

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.errors import VtjcliError
    from vtjcli.xroad.client_certificate import ClientCertificate
    from vtjcli.xroad.endpoint import Endpoint
    from vtjcli.xroad.metaservices import ListedClient


class ExaminedServer:
    """The server that is examined: by whose profile, and with which certificate.

    `unusable` is why the profile's certificates cannot be used; only the steps before TLS make
    sense then.
    """

    def __init__(
        self,
        profile: Profile,
        endpoint: Endpoint,
        own: ClientCertificate | None = None,
        unusable: VtjcliError | None = None,
    ) -> None:
        self.profile = profile
        self.endpoint = endpoint
        self.own = own
        self.unusable = unusable

    @cached_property
    def connection(self) -> Connection:
        """The connection, which looks the server's name up: not before the step that does."""
        return Connection(self.endpoint, self.profile.limits.timeout)

    @cached_property
    def members(self) -> tuple[ListedClient, ...]:
        """The members of the server's own X-Road instance, asked for once."""
        return metaservices.list_clients(self.connection)

    def close(self) -> None:
        """Close the connection where there is one."""
        if "connection" in vars(self):
            self.connection.close()
