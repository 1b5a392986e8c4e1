"""From this machine to the security server: its name, a connection, TLS."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.doctor.finding import Finding, Told, warning
from vtjcli.errors import NetworkError
from vtjcli.xroad import certificates
from vtjcli.xroad import tls as trust
from vtjcli.xroad.connection import (
    CONNECT_MAX,
    Deadline,
    check_pin,
    look_up,
    open_socket,
    shake_hands,
)

if TYPE_CHECKING:
    import socket

    from vtjcli.doctor.examination import Way
    from vtjcli.doctor.finding import Who
    from vtjcli.xroad.certificates import Certificate

DAYS_ENOUGH: Final = 30
"""A certificate that has fewer days left warns: renewing one takes weeks in some houses."""
_OUT_OF_TIME: Final = ("tls_certificate_early", "tls_certificate_ended")
"""Failures against which no pin is advised."""
_LOCAL: Final = ("localhost", "127.0.0.1", "::1")


class _Shaken(NamedTuple):
    """What a handshake brought: the version of TLS and the server's certificate."""

    version: str
    der: bytes


def name(way: Way) -> Finding:
    """Look the server's name up."""
    found = look_up(way.endpoint, _patience(way))
    addresses = list(dict.fromkeys(str(address.at[0]) for address in found))
    values = {"host": way.endpoint.host, "addresses": ", ".join(addresses)}
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
    except NetworkError as error:
        if isinstance(error.__cause__, ssl.SSLCertVerificationError):
            return _untrusted(way, error)
        raise
    try:
        shown = certificates.describe(shaken.der)
    except ValueError:  # OpenSSL takes what the library for certificates does not
        facts = {"version": shaken.version}
        return Finding(Told("doctor.tls_unread", facts), facts=facts)
    finding = of_certificate(shown, "tls", "own_admin", version=shaken.version)
    if shown.days_left(certificates.now()) >= 0:
        return finding
    # It was believed all the same: of a pinned certificate nothing but the fingerprint is checked.
    ended = Told("doctor.tls_ended", {**_words(shown), "version": shaken.version})
    return finding._replace(told=ended, advice=(Told("doctor.tls_ended_advice"),))


def of_certificate(shown: Certificate, key: str, who: Who, **facts: object) -> Finding:
    """Say what a certificate says of itself, and warn of one that ends soon."""
    days = shown.days_left(certificates.now())
    values = {**_words(shown), "days": days, **facts}
    known = {**_facts(shown), "days_left": days, **facts}
    told = Told(f"doctor.{key}", values)
    if days >= DAYS_ENOUGH:
        return Finding(told, facts=known)
    return warning(told, Told(f"doctor.{key}_ends", {"end": values["end"]}), who=who, facts=known)


def _words(shown: Certificate) -> dict[str, Any]:
    return {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "names": ", ".join(shown.names) or "–",
        "start": shown.start.date().isoformat(),
        "end": shown.end.date().isoformat(),
        "sha256": shown.fingerprint,
    }


def _facts(shown: Certificate) -> dict[str, Any]:
    return {
        "subject": shown.subject,
        "issuer": shown.issuer,
        "names": list(shown.names),
        "not_before": shown.start.isoformat(),
        "not_after": shown.end.isoformat(),
        "sha256": shown.fingerprint,
    }


def _unencrypted(way: Way) -> Finding:
    facts = {"encrypted": False}
    if way.profile.is_demo or way.endpoint.host in _LOCAL:
        return Finding(Told("doctor.tls_local"), facts=facts)
    return warning(Told("doctor.tls_none"), Told("doctor.tls_none_advice"), facts=facts)


def _untrusted(way: Way, failure: NetworkError) -> Finding:
    """Say what is wrong with the server's certificate, and show it for its administrator to judge.

    Another handshake fetches it, over which nothing is sent.
    """
    who: Who = "own_admin" if failure.key == "tls_certificate_ended" else "you"
    finding = Finding(state="failed", error=failure, who=who)
    anyone = trust.context(ca=None, pinned=True, own=None, passphrase=str)
    try:
        shown = certificates.describe(_shaken(way, anyone).der)
    except (ValueError, NetworkError):
        return finding
    values = {**_words(shown), "profile": way.profile.name}
    advice = [Told("doctor.tls_shown", values)]
    if failure.key not in _OUT_OF_TIME:
        advice.append(Told("doctor.tls_pin", values))
    return finding._replace(advice=tuple(advice), facts=_facts(shown))


def _shaken(way: Way, context: ssl.SSLContext) -> _Shaken:
    """Return what a handshake brings, the pin of the profile checked; raise NetworkError."""
    deadline = Deadline(_patience(way))
    with (
        _connected(way) as opened,
        shake_hands(way.endpoint, opened, context, deadline) as secured,
    ):
        if context is way.endpoint.tls:
            check_pin(way.endpoint, secured)
        return _Shaken(secured.version() or "", secured.getpeercert(True) or b"")


def _connected(way: Way) -> socket.socket:
    """Connect to one of the server's addresses, all of them within one time; raise NetworkError."""
    patience = _patience(way)
    return open_socket(way.endpoint, look_up(way.endpoint, patience), Deadline(patience))


def _patience(way: Way) -> float:
    return min(CONNECT_MAX, way.profile.limits.timeout)
