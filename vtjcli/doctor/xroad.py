"""What the security server says: is it alive, does it know us, may we use the register."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from vtjcli.doctor.finding import Finding, Told
from vtjcli.errors import XRoadSetupError
from vtjcli.xroad import metaservices

if TYPE_CHECKING:
    from vtjcli.doctor.examination import Way
    from vtjcli.xroad.metaservices import Services

CLOCK_ENOUGH: Final = 30
"""Seconds by which the clocks may differ before it is worth a warning."""
OPERATION: Final = "HenkilonTunnusKysely"


def server(way: Way) -> Finding:
    """Ask the security server for its list of members: it answers without knowing who asks."""
    listed = metaservices.list_clients(way.channel)
    instance = listed[0].identifier.instance if listed else way.profile.client.instance
    told = Told("server", {"members": len(listed), "instance": instance})
    return Finding("", "ok", 0, told, facts={"members": len(listed), "instance": instance})


def client(way: Way) -> Finding:
    """Look for our own subsystem in the list of the instance that it belongs to."""
    wanted = way.profile.client
    listed = metaservices.list_clients(way.channel, wanted.instance)
    if any(found.identifier == wanted for found in listed):
        return Finding("", "ok", 0, Told("client", {"client": str(wanted)}))
    member = wanted._replace(subsystem_code=None)
    known = [str(found.identifier) for found in listed if found.identifier[:3] == member[:3]]
    raise XRoadSetupError("doctor_client", client=str(wanted), known=", ".join(known) or "–")


def service(way: Way) -> Finding:
    """Ask the register's subsystem what it offers."""
    return _offered(way, "service", "doctor_service", _methods(way, allowed=False))


def right(way: Way) -> Finding:
    """Ask the register's subsystem what it lets us use."""
    return _offered(way, "right", "doctor_right", _methods(way, allowed=True))


def clock(way: Way) -> Finding:
    """Compare this machine's time with the one in the server's reply (RFC 9110, 6.6.1)."""
    asked = time.time()
    said = way.channel.get("/", accept="*/*").date
    middle = (asked + time.time()) / 2
    try:
        difference = middle - parsedate_to_datetime(said).timestamp()
    except ValueError:
        return Finding("", "ok", 0, Told("clock_unknown", {}))
    # The server tells whole seconds, cut off.
    difference = 0.0 if 0 <= difference < 1 else difference
    told = Told("clock", {"seconds": abs(difference)})
    facts = {"difference_seconds": round(difference, 1)}
    if abs(difference) <= CLOCK_ENOUGH:
        return Finding("", "ok", 0, told, facts=facts)
    return Finding("", "warning", 0, told, Told("clock_differs", {}), "you", facts=facts)


def _methods(way: Way, *, allowed: bool) -> Services:
    caller = metaservices.Caller(way.profile.client, way.profile.end_user)
    return metaservices.list_methods(way.channel, caller, way.profile.provider, allowed=allowed)


def _offered(way: Way, key: str, lacking: str, found: Services) -> Finding:
    """Say whether the operation that every permit has is among the services."""
    versions = [service.version for service in found.services if service.code == OPERATION]
    provider = str(way.profile.provider)
    if not versions:
        raise XRoadSetupError(lacking, service=provider, client=str(way.profile.client))
    values = {"service": provider, "count": len(found.services), "operation": OPERATION}
    services = [f"{one.code}/{one.version}" if one.version else one.code for one in found.services]
    return Finding("", "ok", 0, Told(key, values), facts={"services": services})
