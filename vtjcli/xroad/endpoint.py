"""Where requests go, and how the connection is secured."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import ssl


class Endpoint(NamedTuple):
    """Where to POST and how the connection is secured.

    `tls` says which certificates are believed; it is None for plain http. `pin` is the SHA-256
    of the server's certificate in lower-case hexadecimal, checked before a byte is sent. `proxy`
    is the URL of an HTTP proxy (``http://host:port``) that is asked to connect to the server
    (RFC 9110, 9.3.6); it is for https only, where it sees nothing but the server's name.
    """

    url: str
    tls: ssl.SSLContext | None = None
    pin: str | None = None
    proxy: str | None = None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The server's port, that of the scheme where the URL has none."""
        parts = urlsplit(self.url)
        return parts.port or (443 if parts.scheme == "https" else 80)

    @property
    def next_hop(self) -> tuple[str, int]:
        """Host and port to connect to: the proxy's where there is one, else the server's."""
        if self.proxy is None:
            return self.host, self.port
        parts = urlsplit(self.proxy)
        return parts.hostname or "", parts.port or 80
