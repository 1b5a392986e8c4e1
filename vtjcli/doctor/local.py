"""What is on this machine: configuration, certificate, password, the log of queries."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from vtjcli import config, credentials
from vtjcli.doctor import network
from vtjcli.doctor.finding import Finding, Told
from vtjcli.errors import VtjcliError
from vtjcli.xroad import certificates, clientcert

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.doctor.examination import Way

SPACE_ENOUGH: Final = 100
"""Megabytes free where the log is kept: some hundred thousand entries."""


def configuration(profile: Profile, seconds: float) -> Finding:
    """Tell which profile of which file is used; it has been read and checked."""
    facts = {"end_user": "login" if profile.end_user == _login() else "set"}
    told = Told("configuration", {"profile": profile.name, "path": str(config.path())})
    if profile.is_demo:
        told = Told("configuration_demo", {})
    if not profile.warnings:
        return Finding("configuration", "ok", seconds, told, facts=facts)
    advice = Told("configuration_warned", {"count": len(profile.warnings)})
    return Finding("configuration", "warning", seconds, told, advice, "you", facts=facts)


def _login() -> str | None:
    """Return the login name as the default end user, None where it may not be one."""
    try:
        return config.login_name()
    except VtjcliError:
        return None


def client_certificate(way: Way) -> Finding | None:
    """Read our own certificate, which a security server asks for and an expired one fails."""
    if way.endpoint.tls is None:
        return None
    if way.own is None:
        return Finding("", "ok", 0, Told("client_certificate_none", {}))
    der = clientcert.der(way.own, lambda: credentials.key_passphrase(way.profile))
    return network.of_certificate(certificates.describe(der), "client_certificate", "you")


def password(way: Way) -> Finding:
    """Fetch the password as a query would, and forget it."""
    credentials.password(way.profile)
    source = credentials.password_source(way.profile)
    return Finding("", "ok", 0, Told(f"password_{source}", {}), facts={"source": source})


def log(way: Way) -> Finding:
    """Find out whether an entry could be written, without writing one."""
    from vtjcli.audit import QueryLog

    settings = way.profile.log
    with QueryLog(settings) as opened:
        opened.check()
    free = shutil.disk_usage(settings.directory).free // 1_000_000
    told = Told("log", {"directory": str(settings.directory), "megabytes": free})
    facts = {"directory": str(settings.directory), "megabytes_free": free}
    if free >= SPACE_ENOUGH:
        return Finding("", "ok", 0, told, facts=facts)
    return Finding("", "warning", 0, told, Told("log_space", {}), "you", facts=facts)
