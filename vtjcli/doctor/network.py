"""From this machine to the security server: its name, a connection, TLS."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.doctor.finding import Finding, Sentence, warning
from vtjcli.errors import NetworkError
from vtjcli.xroad import certificates
from vtjcli.xroad import tls as trust
from vtjcli.xroad.connection_steps import CONNECT_MAX, Deadline, connect, resolve, secure

if TYPE_CHECKING:
    import ssl

    from vtjcli.doctor.examined_server import ExaminedServer
    from vtjcli.doctor.finding import Who
    from vtjcli.xroad.certificates import Certificate

DAYS_ENOUGH: Final = 30
"""A certificate that has fewer days left warns: renewing one takes weeks in some organisations."""
_OUT_OF_TIME: Final = ("tls_certificate_early", "tls_certificate_ended")
"""Failures against which no pin is advised."""
_LOCAL: Final = ("localhost", "127.0.0.1", "::1")


class _Handshake(NamedTuple):
    """What a handshake brought: the version of TLS and the server's certificate."""

    version: str
    der: bytes


def check_name(server: ExaminedServer) -> Finding:
    """Look the name of the server up, or that of the proxy which is asked to connect to it."""
    found = resolve(server.endpoint, _deadline(server))
    addresses = list(dict.fromkeys(str(address.at[0]) for address in found))
    values = {"host": server.endpoint.next_hop[0], "addresses": ", ".join(addresses)}
    facts = {"addresses": addresses, **_proxy_facts(server)}
    return Finding(Sentence(_key(server, "doctor.name"), values), facts=facts)


def check_connection(server: ExaminedServer) -> Finding:
    """Open a connection, through the proxy if there is one, and close it."""
    started = time.monotonic()
    with connect(server.endpoint, _deadline(server)) as opened:
        address, port = opened.getpeername()[:2]
    milliseconds = round((time.monotonic() - started) * 1000)
    values = {"address": address, "port": port, "milliseconds": milliseconds}
    values |= {"host": server.endpoint.host, "server_port": server.endpoint.port}
    facts = {"address": address, "port": port, **_proxy_facts(server)}
    return Finding(Sentence(_key(server, "doctor.connection"), values), facts=facts)


def check_tls(server: ExaminedServer) -> Finding:
    """Shake hands as a query would, and read the certificate that the server shows."""
    if server.unusable is not None:
        raise server.unusable
    if server.endpoint.tls is None:
        return _judge_unencrypted(server)
    try:
        shaken = _shake_hands(server, server.endpoint.tls)
    except NetworkError as error:
        if error.key.startswith("tls_certificate"):
            return _explain_untrusted(server, error)
        raise
    try:
        shown = certificates.describe(shaken.der)
    except ValueError:  # OpenSSL takes what the library for certificates does not
        facts = {"version": shaken.version}
        return Finding(Sentence("doctor.tls_unread", facts), facts=facts)
    finding = judge_certificate(shown, "tls", "own_admin", version=shaken.version)
    if shown.days_left(certificates.now()) >= 0:
        return finding
    # It was accepted anyway: of a pinned certificate only the fingerprint is checked.
    ended = Sentence("doctor.tls_ended", {**_words(shown), "version": shaken.version})
    return finding._replace(message=ended, advice=(Sentence("doctor.tls_ended_advice"),))


def judge_certificate(certificate: Certificate, key: str, who: Who, **facts: object) -> Finding:
    """Say what a certificate says of itself, and warn of one that ends soon."""
    days = certificate.days_left(certificates.now())
    values = {**_words(certificate), "days": days, **facts}
    known = {**_facts(certificate), "days_left": days, **facts}
    message = Sentence(f"doctor.{key}", values)
    if days >= DAYS_ENOUGH:
        return Finding(message, facts=known)
    return warning(
        message, Sentence(f"doctor.{key}_ends", {"end": values["end"]}), who=who, facts=known
    )


def _words(certificate: Certificate) -> dict[str, Any]:
    return {
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "names": ", ".join(certificate.names) or "–",
        "start": certificate.start.date(),
        "end": certificate.end.date(),
        "sha256": certificate.fingerprint,
    }


def _facts(certificate: Certificate) -> dict[str, Any]:
    return {
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "names": list(certificate.names),
        "not_before": certificate.start.isoformat(),
        "not_after": certificate.end.isoformat(),
        "sha256": certificate.fingerprint,
    }


def _judge_unencrypted(server: ExaminedServer) -> Finding:
    facts = {"encrypted": False}
    if server.profile.is_demo or server.endpoint.host in _LOCAL:
        return Finding(Sentence("doctor.tls_local"), facts=facts)
    return warning(Sentence("doctor.tls_none"), Sentence("doctor.tls_none_advice"), facts=facts)


def _explain_untrusted(server: ExaminedServer, failure: NetworkError) -> Finding:
    """Say what is wrong with the server's certificate, and show it for its administrator to judge.

    Another handshake fetches it, over which nothing is sent.
    """
    who: Who = "own_admin" if failure.key == "tls_certificate_ended" else "you"
    finding = Finding(state="failed", error=failure, who=who)
    anyone = trust.context(ca=None, has_pin=True, own=None, passphrase=str)
    try:
        shown = certificates.describe(_shake_hands(server, anyone).der)
    except (ValueError, NetworkError):
        return finding
    values = {**_words(shown), "profile": server.profile.name}
    advice = [Sentence("doctor.tls_shown", values)]
    if failure.key not in _OUT_OF_TIME:
        advice.append(Sentence("doctor.tls_pin", values))
    return finding._replace(advice=tuple(advice), facts=_facts(shown))


def _shake_hands(server: ExaminedServer, context: ssl.SSLContext) -> _Handshake:
    """Return what a handshake brings, the pin of the profile checked; raise NetworkError."""
    deadline = _deadline(server)
    with (
        connect(server.endpoint, deadline) as opened,
        secure(server.endpoint, opened, context, deadline) as secured,
    ):
        return _Handshake(secured.version() or "", secured.getpeercert(True) or b"")


def _key(server: ExaminedServer, key: str) -> str:
    """Return the key of a text, of its like about the proxy where there is one."""
    return key if server.endpoint.proxy is None else f"{key}_proxy"


def _proxy_facts(server: ExaminedServer) -> dict[str, str]:
    return {} if server.endpoint.proxy is None else {"proxy": server.endpoint.proxy}


def _deadline(server: ExaminedServer) -> Deadline:
    return Deadline(min(CONNECT_MAX, server.profile.limits.timeout))
