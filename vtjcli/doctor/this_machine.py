"""What is on this machine: configuration, certificate, password, the log of queries."""

from __future__ import annotations

import errno
import os
import shlex
import shutil
from typing import TYPE_CHECKING, Final

from vtjcli import config, credentials
from vtjcli.config import query_checks
from vtjcli.doctor import network
from vtjcli.doctor.finding import Finding, Sentence, warning
from vtjcli.errors import ConfigurationError, LogError, VtjcliError
from vtjcli.system.permissions import open_mode
from vtjcli.xroad import certificates, client_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.config import Profile
    from vtjcli.doctor.examined_server import ExaminedServer

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
    query_checks.check_profile(profile)
    facts = {"end_user": "login" if profile.end_user == _login() else "set"}
    if profile.is_demo:
        return Finding(Sentence("doctor.configuration_demo"), facts=facts)
    values = {"profile": profile.name, "path": str(config.path())}
    in_file = config.path().exists()
    message = Sentence(
        "doctor.configuration" if in_file else "doctor.configuration_environment", values
    )
    notices = [Sentence(f"words.{key}", dict(values)) for key, values in profile.warnings]
    return warning(message, *notices, facts=facts) if notices else Finding(message, facts=facts)


def _login() -> str | None:
    """Return the login name as the default end user, None where it may not be one."""
    try:
        return config.login_name()
    except VtjcliError:
        return None


def check_client_certificate(server: ExaminedServer) -> Finding | None:
    """Read our own certificate, which a security server asks for; one that has ended fails."""
    if not server.endpoint.url.startswith("https:"):
        return None
    if server.own is None:
        return Finding(Sentence("doctor.client_certificate_none"))
    der = client_certificate.der(server.own, lambda: credentials.key_passphrase(server.profile))
    try:
        shown = certificates.describe(der)
    except ValueError as error:
        raise ConfigurationError("tls_not_pem", path=server.own.certificate) from error
    encrypted = client_certificate.is_encrypted(server.own)
    finding = network.judge_certificate(shown, "client_certificate", "you", key_encrypted=encrypted)
    if shown.days_left(certificates.now()) >= 0:
        return finding if encrypted else _warn_of_open_key(finding, server.own.key_file)
    end = shown.end.date()
    ended = ConfigurationError("doctor_own_ended", path=server.own.certificate, end=end)
    return Finding(state="failed", error=ended, facts=finding.facts)


def _warn_of_open_key(finding: Finding, key: Path) -> Finding:
    """Return the finding with a warning where nothing keeps others from an unencrypted key."""
    mode = open_mode(key)
    if not mode:
        return finding
    values = {"path": shlex.quote(str(key)), "mode": mode}
    advice = Sentence("doctor.client_certificate_open", values)
    return finding._replace(state="warning", advice=(*finding.advice, advice), who="you")


def check_password(server: ExaminedServer) -> Finding:
    """Fetch the password as a query would, and forget it."""
    credentials.password(server.profile)
    source = credentials.password_source(server.profile)
    return Finding(Sentence(f"doctor.password_{source}"), facts={"source": source})


def check_log(server: ExaminedServer) -> Finding:
    """Find out whether an entry could be written, without writing one."""
    from vtjcli.audit import QueryLog

    settings = server.profile.log
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
    message = Sentence("doctor.log", {"directory": directory, "megabytes": megabytes})
    advice = list(_rights(settings.directory))
    if unreached is not None:
        advice.append(Sentence("doctor.log_syslog", unreached))
    if settings.syslog and settings.full_subject:
        advice.append(Sentence("words.full_codes_in_syslog"))
    if megabytes < SPACE_ENOUGH:
        advice.append(Sentence("doctor.log_space"))
    return warning(message, *advice, facts=facts) if advice else Finding(message, facts=facts)


def _rights(directory: Path) -> Iterator[Sentence]:
    """Give a warning where users other than the owner have rights to the log or a file of it."""
    modes = {path.name: open_mode(path) for path in (directory, *directory.iterdir())}
    exposed = [f"{name} {mode}" for name, mode in sorted(modes.items()) if mode]
    if exposed:
        more = ["…"] if len(exposed) > _OPEN_MAX else []
        values = {
            "paths": ", ".join(exposed[:_OPEN_MAX] + more),
            "directory": shlex.quote(str(directory)),
        }
        yield Sentence("doctor.log_open", values)
