"""What is on this machine: configuration, certificate, password, the log of queries."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING, Final

from vtjcli import config, credentials
from vtjcli.asking import checks
from vtjcli.doctor import network
from vtjcli.doctor.finding import Finding, Told, warning
from vtjcli.errors import ConfigurationError, LogError, VtjcliError
from vtjcli.xroad import certificates, clientcert

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.doctor.examination import Way

SPACE_ENOUGH: Final = 100
"""Megabytes free where the log is kept: some hundred thousand entries."""
_SPACE_LEAST: Final = 64 * 1024
"""Bytes: with less an entry and its outcome may not get onto the disk."""


def configuration(profile: Profile) -> Finding:
    """Tell which profile of which file is used; it has been read and checked.

    Raises ConfigurationError for what a query would refuse in it.
    """
    checks.check_profile(profile)
    facts = {"end_user": "login" if profile.end_user == _login() else "set"}
    if profile.is_demo:
        return Finding(Told("doctor.configuration_demo"), facts=facts)
    values = {"profile": profile.name, "path": str(config.path())}
    told = Told("doctor.configuration", values)
    notices = [Told(f"words.{key}", dict(values)) for key, values in profile.warnings]
    return warning(told, *notices, facts=facts) if notices else Finding(told, facts=facts)


def _login() -> str | None:
    """Return the login name as the default end user, None where it may not be one."""
    try:
        return config.login_name()
    except VtjcliError:
        return None


def client_certificate(way: Way) -> Finding | None:
    """Read our own certificate, which a security server asks for; one that has ended fails."""
    if not way.endpoint.url.startswith("https:"):
        return None
    if way.own is None:
        return Finding(Told("doctor.client_certificate_none"))
    der = clientcert.der(way.own, lambda: credentials.key_passphrase(way.profile))
    try:
        shown = certificates.describe(der)
    except ValueError as error:
        raise ConfigurationError("tls_not_pem", path=way.own.certificate) from error
    encrypted = clientcert.is_encrypted(way.own)
    finding = network.of_certificate(shown, "client_certificate", "you", key_encrypted=encrypted)
    if shown.days_left(certificates.now()) >= 0:
        return finding
    end = shown.end.date().isoformat()
    ended = ConfigurationError("doctor_own_ended", path=way.own.certificate, end=end)
    return Finding(state="failed", error=ended, facts=finding.facts)


def password(way: Way) -> Finding:
    """Fetch the password as a query would, and forget it."""
    credentials.password(way.profile)
    source = credentials.password_source(way.profile)
    return Finding(Told(f"doctor.password_{source}"), facts={"source": source})


def log(way: Way) -> Finding:
    """Find out whether an entry could be written, without writing one."""
    from vtjcli.audit import QueryLog

    settings = way.profile.log
    directory = str(settings.directory)
    with QueryLog(settings) as opened:
        opened.check()
    try:
        free = shutil.disk_usage(directory).free
    except OSError as error:
        raise LogError("log_unwritable", path=directory, reason=error.strerror) from error
    if free < _SPACE_LEAST:
        reason = os.strerror(errno.ENOSPC)
        raise LogError("log_unwritable", path=directory, reason=reason)
    megabytes = free // 1_000_000
    facts = {"directory": directory, "megabytes_free": megabytes}
    told = Told("doctor.log", {"directory": directory, "megabytes": megabytes})
    if megabytes < SPACE_ENOUGH:
        return warning(told, Told("doctor.log_space"), facts=facts)
    return Finding(told, facts=facts)
