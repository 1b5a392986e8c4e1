"""What is on this machine: configuration, certificate, password, the log of queries."""

from __future__ import annotations

import errno
import os
import shlex
import shutil
from typing import TYPE_CHECKING, Final

from vtjcli import config, credentials
from vtjcli.config import permitted
from vtjcli.doctor import network
from vtjcli.doctor.finding import Finding, Told, warning
from vtjcli.errors import ConfigurationError, LogError, VtjcliError
from vtjcli.filesystem.permissions import open_mode
from vtjcli.xroad import certificates, client_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.config import Profile
    from vtjcli.doctor.examined_server import Way

SPACE_ENOUGH: Final = 100
"""Megabytes free where the log is kept: some hundred thousand entries."""
_OPEN_MAX: Final = 3
"""Files that are named where others have rights to them; the advice is the same for all."""
_SPACE_LEAST: Final = 64 * 1024
"""Bytes: with less an entry and its outcome may not get onto the disk."""


def configuration(profile: Profile) -> Finding:
    """Tell which profile of which file is used; it has been read and checked.

    Raises ConfigurationError for what a query would refuse in it.
    """
    permitted.check_profile(profile)
    facts = {"end_user": "login" if profile.end_user == _login() else "set"}
    if profile.is_demo:
        return Finding(Told("doctor.configuration_demo"), facts=facts)
    values = {"profile": profile.name, "path": str(config.path())}
    in_file = config.path().exists()
    told = Told("doctor.configuration" if in_file else "doctor.configuration_environment", values)
    notices = [Told(f"words.{key}", dict(values)) for key, values in profile.warnings]
    return warning(told, *notices, facts=facts) if notices else Finding(told, facts=facts)


def _login() -> str | None:
    """Return the login name as the default end user, None where it may not be one."""
    try:
        return config.login_name()
    except VtjcliError:
        return None


def check_client_certificate(way: Way) -> Finding | None:
    """Read our own certificate, which a security server asks for; one that has ended fails."""
    if not way.endpoint.url.startswith("https:"):
        return None
    if way.own is None:
        return Finding(Told("doctor.client_certificate_none"))
    der = client_certificate.der(way.own, lambda: credentials.key_passphrase(way.profile))
    try:
        shown = certificates.describe(der)
    except ValueError as error:
        raise ConfigurationError("tls_not_pem", path=way.own.certificate) from error
    encrypted = client_certificate.is_encrypted(way.own)
    finding = network.of_certificate(shown, "client_certificate", "you", key_encrypted=encrypted)
    if shown.days_left(certificates.now()) >= 0:
        return finding if encrypted else _guarded(finding, way.own.key_file)
    end = shown.end.date()
    ended = ConfigurationError("doctor_own_ended", path=way.own.certificate, end=end)
    return Finding(state="failed", error=ended, facts=finding.facts)


def _guarded(finding: Finding, key: Path) -> Finding:
    """Return the finding with a warning where nothing keeps others from an unencrypted key."""
    mode = open_mode(key)
    if not mode:
        return finding
    values = {"path": shlex.quote(str(key)), "mode": mode}
    told = Told("doctor.client_certificate_open", values)
    return finding._replace(state="warning", advice=(*finding.advice, told), who="you")


def check_password(way: Way) -> Finding:
    """Fetch the password as a query would, and forget it."""
    credentials.password(way.profile)
    source = credentials.password_source(way.profile)
    return Finding(Told(f"doctor.password_{source}"), facts={"source": source})


def check_log(way: Way) -> Finding:
    """Find out whether an entry could be written, without writing one."""
    from vtjcli.audit import QueryLog

    settings = way.profile.log
    directory = str(settings.directory)
    with QueryLog(settings) as opened:
        opened.check()
        unreached = dict(opened.warnings()).get("log_syslog")
    try:
        free = shutil.disk_usage(directory).free
    except OSError as error:
        raise LogError("log_unwritable", path=directory, reason=error.strerror) from error
    if free < _SPACE_LEAST:
        reason = os.strerror(errno.ENOSPC)
        raise LogError("log_unwritable", path=directory, reason=reason)
    megabytes = free // 1_000_000
    facts = {"directory": directory, "megabytes_free": megabytes}
    if settings.syslog:
        facts["syslog"] = unreached is None
    told = Told("doctor.log", {"directory": directory, "megabytes": megabytes})
    advice = list(_rights(settings.directory))
    if unreached is not None:
        advice.append(Told("doctor.log_syslog", unreached))
    if settings.syslog and settings.full_subject:
        advice.append(Told("words.full_codes_in_syslog"))
    if megabytes < SPACE_ENOUGH:
        advice.append(Told("doctor.log_space"))
    return warning(told, *advice, facts=facts) if advice else Finding(told, facts=facts)


def _rights(directory: Path) -> Iterator[Told]:
    """Give a warning where users other than the owner have rights to the log or a file of it."""
    modes = {path.name: open_mode(path) for path in (directory, *directory.iterdir())}
    exposed = [f"{name} {mode}" for name, mode in sorted(modes.items()) if mode]
    if exposed:
        more = ["…"] if len(exposed) > _OPEN_MAX else []
        values = {
            "paths": ", ".join(exposed[:_OPEN_MAX] + more),
            "directory": shlex.quote(str(directory)),
        }
        yield Told("doctor.log_open", values)
