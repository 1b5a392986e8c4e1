"""From this machine to the security server: its name, a connection, TLS."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from vtjcli.doctor.finding import Finding, Told
from vtjcli.errors import NetworkError
from vtjcli.xroad import certificates
from vtjcli.xroad.exchange import CONNECT_MAX, check_pin

if TYPE_CHECKING:
    from vtjcli.doctor.examination import Way
    from vtjcli.xroad.certificates import Certificate

DAYS_ENOUGH: Final = 30
"""A certificate that has fewer days left warns: renewing one takes weeks in some houses."""


def name(way: Way) -> Finding:
    """Look the server's name up, with an end to it: a resolver can hang."""
    host, port = _address(way)
    found: list[list[str]] = []

    def look_up() -> None:
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            infos = []
        found.append(list(dict.fromkeys(str(info[4][0]) for info in infos)))

    looking = threading.Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(min(CONNECT_MAX, way.profile.limits.timeout))
    addresses = found[0] if found else []
    if not addresses:
        raise NetworkError("host_unknown", url=way.endpoint.url)
    shown = ", ".join(addresses)
    return Finding(
        "",
        "ok",
        0,
        Told("name", {"host": host, "addresses": shown}),
        facts={"addresses": addresses},
    )


def connection(way: Way) -> Finding:
    """Open a connection and close it."""
    host, port = _address(way)
    started = time.monotonic()
    try:
        with socket.create_connection((host, port), _patience(way)) as opened:
            peer = opened.getpeername()[0]
    except ConnectionRefusedError as error:
        raise NetworkError("connection_refused", url=way.endpoint.url) from error
    except TimeoutError as error:
        raise NetworkError("connect_timeout", url=way.endpoint.url) from error
    except OSError as error:
        raise NetworkError("unreachable", url=way.endpoint.url) from error
    milliseconds = (time.monotonic() - started) * 1000
    told = Told("connection", {"address": peer, "port": port, "milliseconds": milliseconds})
    return Finding("", "ok", 0, told, facts={"address": peer, "port": port})


def tls(way: Way) -> Finding:
    """Shake hands as a query would, and read the certificate that the server shows."""
    if way.unusable is not None:
        raise way.unusable
    host, port = _address(way)
    if way.endpoint.tls is None:
        if way.profile.is_demo or host in ("localhost", "127.0.0.1", "::1"):
            return Finding("", "ok", 0, Told("tls_local", {}), facts={"encrypted": False})
        return Finding(
            "",
            "warning",
            0,
            Told("tls_none", {}),
            Told("tls_none_advice", {}),
            "you",
            facts={"encrypted": False},
        )
    try:
        with (
            socket.create_connection((host, port), _patience(way)) as opened,
            way.endpoint.tls.wrap_socket(opened, server_hostname=host) as secured,
        ):
            der = secured.getpeercert(binary_form=True) or b""
            version = secured.version() or ""
    except ssl.SSLCertVerificationError as error:
        raise NetworkError(
            "tls_certificate", url=way.endpoint.url, reason=error.verify_message
        ) from error
    except (ssl.SSLError, OSError) as error:
        reason = (getattr(error, "reason", None) or "TLS").replace("_", " ").lower()
        raise NetworkError("tls", url=way.endpoint.url, reason=reason) from error
    if way.endpoint.pin is not None:
        check_pin(der, way.endpoint.pin)
    shown = certificates.describe(der)
    return of_certificate(shown, "tls", "own_admin", version=version, pinned=way.endpoint.pin)


def of_certificate(shown: Certificate, key: str, who: str, **facts: object) -> Finding:
    """Say what a certificate says of itself, and warn of one that ends soon."""
    days = shown.days_left(certificates.now())
    values = {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "days": days,
        "end": shown.end.date().isoformat(),
        **facts,
    }
    known = {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "names": list(shown.names),
        "not_after": shown.end.isoformat(),
        "days_left": days,
        "sha256": shown.fingerprint,
        **{name: value for name, value in facts.items() if name != "pinned"},
    }
    told = Told(key, values)
    if days >= DAYS_ENOUGH:
        return Finding("", "ok", 0, told, facts=known)
    advice = Told(f"{key}_ends", {"days": days})
    return Finding("", "warning", 0, told, advice, who, facts=known)  # type: ignore[arg-type]


def _address(way: Way) -> tuple[str, int]:
    parts = urlsplit(way.endpoint.url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _patience(way: Way) -> float:
    return min(CONNECT_MAX, way.profile.limits.timeout)
