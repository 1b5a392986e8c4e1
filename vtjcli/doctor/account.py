"""The account of how the use is secured, which DVV may demand of an organisation: Markdown.

It says what was found on this machine and marks what the program cannot know as gaps. The
document is a text file for each language; only sentences that depend on findings are in the
messages.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vtjcli import __version__, config
from vtjcli.messages import text
from vtjcli.render.findings import described
from vtjcli.xroad import certificates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding
    from vtjcli.messages import Language


def account(profile: Profile, found: Sequence[Finding], language: Language) -> str:
    """Return the account of `profile`'s use, from what was `found`, as Markdown."""
    facts = {finding.step: finding.facts for finding in found}

    def said(key: str, **values: object) -> str:
        return text(f"account.{key}", language, **values)

    template = Path(__file__).with_name(f"account.{language}.md").read_text(encoding="utf-8")
    source = facts.get("password", {}).get("source")
    key = profile.tls.pkcs12 or profile.tls.key or profile.tls.certificate
    file = config.path()
    return template.rstrip("\n").format(
        date=certificates.now().astimezone().date().isoformat(),
        version=__version__,
        profile=_cell(profile.name),
        product=_cell(profile.product),
        username=_cell(profile.username),
        route=_route(profile, said),
        per_run=profile.limits.per_run,
        per_second=f"{profile.limits.per_second:g}",
        transport=_transport(profile, facts, said),
        server_certificate=_server_certificate(profile, said),
        client_certificate=_client_certificate(facts, said),
        password=_password(profile, source, said),
        key=said("key_file", path=_cell(str(key))) if key else said("key_none"),
        end_user=said(
            "end_user_set" if facts["configuration"]["end_user_set"] else "end_user_login"
        ),
        issue=said("issue_required" if profile.require_issue else "issue_free"),
        log_subject=said("subject_full" if profile.log.full_subject else "subject_hash"),
        log_directory=_cell(str(profile.log.directory)),
        keep_years=profile.log.keep_years,
        syslog=said("syslog_on" if profile.log.syslog else "syslog_off"),
        config_path=_cell(str(file)),
        config_mode=_mode(file, said),
        password_place=_place(profile, source, said),
        password_protection=said("protection_keyring" if source == "keyring" else "gap"),
        key_path=_cell(str(key)) if key else said("none"),
        key_mode=_mode(key, said) if key else "–",
        log_mode=_mode(profile.log.directory, said),
        findings="\n".join(
            said(
                "finding",
                step=text(f"doctor.step.{finding.step}", language),
                state=said(f"state.{finding.state}"),
                told=" ".join(described(finding, language)),
            )
            for finding in found
        ),
    )


def _cell(value: str) -> str:
    """Return a value as Markdown shows it, also within a table."""
    return f"`{value}`".replace("|", "\\|") if value else "–"


def _route(profile: Profile, said: Any) -> str:
    return str(
        said("route", server=_cell(profile.security_server), client=_cell(str(profile.client)))
    )


def _transport(profile: Profile, facts: dict[str, dict[str, Any]], said: Any) -> str:
    server = _cell(profile.security_server)
    if not profile.security_server.startswith("https:"):
        return str(said("transport_plain", server=server))
    version = facts.get("tls", {}).get("version")
    if version is None:
        return str(said("transport_tls_set", server=server))
    return str(said("transport_tls", server=server, version=version))


def _server_certificate(profile: Profile, said: Any) -> str:
    if not profile.security_server.startswith("https:"):
        return str(said("server_none"))
    if profile.tls.pin is not None:
        return str(said("server_pinned"))
    return str(said("server_ca" if profile.tls.ca is not None else "server_system"))


def _client_certificate(facts: dict[str, dict[str, Any]], said: Any) -> str:
    shown = facts.get("client_certificate", {})
    if "subject" not in shown:
        return str(said("own_certificate_none"))
    return str(
        said(
            "own_certificate",
            subject=_cell(shown["subject"]),
            issuer=_cell(shown["issuer"]),
            end=shown["not_after"][:10],
        )
    )


def _password(profile: Profile, source: str | None, said: Any) -> str:
    if source is None:
        return str(said("gap"))
    program = _cell(profile.password_command[0]) if profile.password_command else ""
    return str(said(f"password_{source}", program=program))


def _place(profile: Profile, source: str | None, said: Any) -> str:
    if source == "command":
        return _cell(profile.password_command[0])
    return str(said("gap" if source is None else f"place_{source}"))


def _mode(path: Path, said: Any) -> str:
    """Return the permissions of a file or a folder, with a mark where others can get at it."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return str(said("gap"))
    return str(said("mode_open" if mode & 0o077 else "mode", mode=f"{mode:04o}"))
