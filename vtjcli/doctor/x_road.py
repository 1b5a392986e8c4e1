"""What the security server says: is it alive, does it know us, may we use the register."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from vtjcli.doctor.finding import Finding, Sentence, warning
from vtjcli.errors import FaultError, NetworkError, UntrustedReplyError, XRoadSetupError
from vtjcli.xroad import metaservices

if TYPE_CHECKING:
    from vtjcli.doctor.examined_server import ExaminedServer
    from vtjcli.xroad.metaservices import Services

CLOCK_ENOUGH: Final = 30
"""Seconds by which the clocks may differ before it is worth a warning."""
OPERATION: Final = "HenkilonTunnusKysely"
_KNOWN_MAX: Final = 10
"""Subsystems of the member that are named where its own is not among them."""


def check_register(server: ExaminedServer) -> Finding:
    """See that the register itself answers HTTP, whatever it says: nothing is asked of it."""
    parts = urlsplit(server.endpoint.url)
    status = server.connection.get(parts.path or "/", accept="*/*").status
    return Finding(Sentence("doctor.register", {"status": status}), facts={"http_status": status})


def check_server(server: ExaminedServer) -> Finding:
    """Ask the security server for its list of members: it answers without knowing who asks."""
    try:
        listed = server.members
    except UntrustedReplyError as error:
        advice = Sentence("doctor.server_other", {"url": server.endpoint.url})
        return Finding(state="failed", error=error, advice=(advice,), who="you")
    except NetworkError as error:
        if server.endpoint.tls is not None or error.key != "get_broken":
            raise
        # Many a server that expects TLS hangs up on anything else without a word.
        return Finding(state="failed", error=error, advice=(Sentence("doctor.server_tls"),))
    instance = listed[0].identifier.instance if listed else server.profile.client.instance
    facts = {"members": len(listed), "instance": instance}
    return Finding(Sentence("doctor.server", facts), facts=facts)


def check_client(server: ExaminedServer) -> Finding:
    """Look for our own subsystem among those of the server's instance, where it has to be."""
    wanted = server.profile.client
    listed = server.members
    if listed and listed[0].identifier.instance != wanted.instance:
        values = {"wanted": wanted.instance, "found": listed[0].identifier.instance}
        other = XRoadSetupError("doctor_instance", client=str(wanted), **values)
        return Finding(state="failed", error=other, who="you")
    if any(found.identifier == wanted for found in listed):
        return Finding(Sentence("doctor.client", {"client": str(wanted)}))
    ours = [str(one.identifier) for one in listed if one.identifier[:3] == wanted[:3]]
    known = ", ".join(ours[:_KNOWN_MAX]) + ("…" if len(ours) > _KNOWN_MAX else "")
    raise XRoadSetupError("doctor_client", client=str(wanted), known=known or "–")


def check_service(server: ExaminedServer) -> Finding:
    """Ask the register's subsystem what it offers."""
    try:
        offered = _methods(server, only_allowed=False)
    except FaultError as fault:
        return _explain_unidentified(server, fault)
    return _judge_services(server, "service", "doctor_service", offered)


def check_right(server: ExaminedServer) -> Finding:
    """Query which services the register's subsystem allows the client to use."""
    return _judge_services(server, "right", "doctor_right", _methods(server, only_allowed=True))


def check_clock(server: ExaminedServer) -> Finding:
    """Compare this machine's time with the one in the server's last reply (RFC 9110, 6.6.1)."""
    ours, said = server.connection.clock
    try:
        difference = ours - parsedate_to_datetime(said).timestamp()
    except (ValueError, OverflowError):
        return Finding(Sentence("doctor.clock_unknown"))
    # The server tells whole seconds, cut off.
    difference = 0.0 if 0 <= difference < 1 else difference
    message = Sentence("doctor.clock", {"seconds": round(abs(difference))})
    facts = {"difference_seconds": round(difference, 1)}
    if abs(difference) <= CLOCK_ENOUGH:
        return Finding(message, facts=facts)
    return warning(message, Sentence("doctor.clock_differs"), facts=facts)


def _methods(server: ExaminedServer, *, only_allowed: bool) -> Services:
    caller = metaservices.Caller(server.profile.client, server.profile.end_user)
    return metaservices.list_methods(
        server.connection, caller, server.profile.provider, only_allowed=only_allowed
    )


def _explain_unidentified(server: ExaminedServer, fault: FaultError) -> Finding:
    """Say what has to be set for the server to know us by; raise a fault that is of something else.

    X-Road blames its administrator, who has done nothing wrong.
    """
    values = fault.values
    if (values["family"], values["noticed_by"]) != ("ssl_authentication_failed", "own_server"):
        raise fault
    if server.endpoint.tls is None:
        key = "doctor_own_plain"
    elif server.own is None:
        key = "doctor_own_missing"
    else:
        raise fault
    said = {"code": values["code"], "message_id": values.get("message_id")}
    error = XRoadSetupError(key, client=str(server.profile.client), **said)
    return Finding(state="failed", error=error, who="you")


def _judge_services(
    server: ExaminedServer, key: str, missing_key: str, listed_services: Services
) -> Finding:
    """Say whether the operation that every permit has is among the services."""
    provider = str(server.profile.provider)
    if not any(service.code == OPERATION for service in listed_services.services):
        raise XRoadSetupError(missing_key, service=provider, client=str(server.profile.client))
    values = {"service": provider, "count": len(listed_services.services), "operation": OPERATION}
    services = [
        f"{one.code}/{one.version}" if one.version else one.code for one in listed_services.services
    ]
    return Finding(Sentence(f"doctor.{key}", values), facts={"services": services})
