"""From this machine to the security server: its name, a connection, TLS."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from vtjcli.doctor.finding import Finding, Told, warning
from vtjcli.errors import NetworkError
from vtjcli.xroad import certificates
from vtjcli.xroad import tls as trust
from vtjcli.xroad.exchange import CONNECT_MAX, check_pin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.doctor.examination import Way
    from vtjcli.doctor.finding import Who
    from vtjcli.xroad.certificates import Certificate

DAYS_ENOUGH: Final = 30
"""A certificate that has fewer days left warns: renewing one takes weeks in some houses."""
_EXPIRED: Final = 10
"""X509_V_ERR_CERT_HAS_EXPIRED of OpenSSL."""
_LOCAL: Final = ("localhost", "127.0.0.1", "::1")


class _Shaken(NamedTuple):
    """What a handshake brought: the version of TLS and the server's certificate."""

    version: str
    der: bytes


def name(way: Way) -> Finding:
    """Look the server's name up."""
    addresses = _addresses(way)
    host, _ = _address(way)
    values = {"host": host, "addresses": ", ".join(addresses)}
    return Finding(Told("doctor.name", values), facts={"addresses": addresses})


def connection(way: Way) -> Finding:
    """Open a connection and close it."""
    started = time.monotonic()
    with _connected(way) as opened:
        address, port = opened.getpeername()[:2]
    milliseconds = round((time.monotonic() - started) * 1000)
    values = {"address": address, "port": port, "milliseconds": milliseconds}
    return Finding(Told("doctor.connection", values), facts={"address": address, "port": port})


def tls(way: Way) -> Finding:
    """Shake hands as a query would, and read the certificate that the server shows."""
    if way.unusable is not None:
        raise way.unusable
    if way.endpoint.tls is None:
        return _unencrypted(way)
    try:
        shaken = _shaken(way, way.endpoint.tls)
    except ssl.SSLCertVerificationError as error:
        return _untrusted(way, error)
    except TimeoutError as error:
        raise NetworkError("connect_timeout", url=way.endpoint.url) from error
    except OSError as error:
        reason = getattr(error, "reason", None) or error.strerror or type(error).__name__
        reason = str(reason).replace("_", " ").lower()
        raise NetworkError("tls", url=way.endpoint.url, reason=reason) from error
    if way.endpoint.pin is not None:
        check_pin(shaken.der, way.endpoint.pin)
    try:
        shown = certificates.describe(shaken.der)
    except ValueError:  # OpenSSL takes what the library for certificates does not
        facts = {"version": shaken.version}
        return Finding(Told("doctor.tls_unread", facts), facts=facts)
    return of_certificate(shown, "tls", "own_admin", version=shaken.version)


def of_certificate(shown: Certificate, key: str, who: Who, **facts: object) -> Finding:
    """Say what a certificate says of itself, and warn of one that ends soon."""
    days = shown.days_left(certificates.now())
    values = {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "days": days,
        "end": shown.end.date().isoformat(),
        **facts,
    }
    known = {**_facts(shown), "days_left": days, **facts}
    told = Told(f"doctor.{key}", values)
    if days >= DAYS_ENOUGH:
        return Finding(told, facts=known)
    return warning(told, Told(f"doctor.{key}_ends", {"end": values["end"]}), who=who, facts=known)


def _facts(shown: Certificate) -> dict[str, Any]:
    return {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "names": list(shown.names),
        "not_after": shown.end.isoformat(),
        "sha256": shown.fingerprint,
    }


def _unencrypted(way: Way) -> Finding:
    facts = {"encrypted": False}
    host, _ = _address(way)
    if way.profile.is_demo or host in _LOCAL:
        return Finding(Told("doctor.tls_local"), facts=facts)
    return warning(Told("doctor.tls_none"), Told("doctor.tls_none_advice"), facts=facts)


def _untrusted(way: Way, error: ssl.SSLCertVerificationError) -> Finding:
    """Say what is wrong with the server's certificate, and show it for its administrator to judge.

    Another handshake fetches it, over which nothing is sent.
    """
    failure = NetworkError("tls_certificate", url=way.endpoint.url, reason=error.verify_message)
    has_ended = error.verify_code == _EXPIRED
    who: Who = "own_admin" if has_ended else "you"
    finding = Finding(state="failed", error=failure, who=who)
    anyone = trust.context(ca=None, pinned=True, own=None, passphrase=str)
    try:
        shown = certificates.describe(_shaken(way, anyone).der)
    except (OSError, ValueError, NetworkError):
        return finding
    values = {**_facts(shown), "end": shown.end.date().isoformat(), "profile": way.profile.name}
    values["names"] = ", ".join(shown.names) or "–"
    advice = [Told("doctor.tls_shown", values)]
    if not has_ended:
        advice.append(Told("doctor.tls_pin", values))
    return finding._replace(advice=tuple(advice), facts=_facts(shown))


def _shaken(way: Way, context: ssl.SSLContext) -> _Shaken:
    """Return what a handshake brings; raise OSError, TimeoutError for one that stalls."""
    host, _ = _address(way)
    with _connected(way) as opened:
        stalled = threading.Event()

        def give_up() -> None:
            stalled.set()
            with suppress(OSError):
                # The plain socket's method, as in the exchange.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)

        # The socket's own patience is for each byte, and a server may send one at a time.
        watch = threading.Timer(_patience(way), give_up)
        watch.daemon = True
        watch.start()
        try:
            with context.wrap_socket(opened, server_hostname=host) as secured:
                return _Shaken(secured.version() or "", secured.getpeercert(True) or b"")
        except OSError as error:
            if stalled.is_set():
                raise TimeoutError from error
            raise
        finally:
            watch.cancel()


@contextmanager
def _connected(way: Way) -> Iterator[socket.socket]:
    """Connect to one of the server's addresses, all of them within one time; raise NetworkError."""
    until = time.monotonic() + _patience(way)
    _, port = _address(way)
    failure: OSError = TimeoutError()
    opened = None
    for address in _addresses(way):
        try:
            left = max(0.1, until - time.monotonic())
            opened = socket.create_connection((address, port), left)
            break
        except OSError as error:
            failure = error
    if opened is None:
        key = {ConnectionRefusedError: "connection_refused", TimeoutError: "connect_timeout"}
        raise NetworkError(key.get(type(failure), "unreachable"), url=way.endpoint.url) from failure
    with opened:
        yield opened


def _addresses(way: Way) -> list[str]:
    """Return the addresses of the server's name, in time: a resolver can hang.

    Raises NetworkError where there is none.
    """
    host, port = _address(way)
    found: list[str] = []

    def look_up() -> None:
        with suppress(OSError, UnicodeError):
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.extend(dict.fromkeys(str(info[4][0]) for info in infos))

    looking = threading.Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(_patience(way))
    if looking.is_alive():
        raise NetworkError("host_slow", url=way.endpoint.url)
    if not found:
        raise NetworkError("host_unknown", url=way.endpoint.url)
    return found


def _address(way: Way) -> tuple[str, int]:
    parts = urlsplit(way.endpoint.url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _patience(way: Way) -> float:
    return min(CONNECT_MAX, way.profile.limits.timeout)
