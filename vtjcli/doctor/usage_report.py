"""The account of how use of the data is secured, which DVV may request: Markdown.

It says what was found on this machine and marks what the program cannot know as gaps. The
document is a text file for each language; only sentences that depend on findings are in the
messages.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vtjcli import __version__, config
from vtjcli.characters import make_printable
from vtjcli.doctor.findings_text import describe_finding
from vtjcli.messages import text
from vtjcli.messages.formats import date_text, number_text
from vtjcli.output.error_text import sentence
from vtjcli.system import permissions
from vtjcli.xroad import certificates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding
    from vtjcli.messages import Language

_MARKUP: Final = re.compile(r"([\\`*_\[\]<>|~&#])")
"""What Markdown reads as more than itself, at the beginning of a word or within it."""


def account(profile: Profile, findings: Sequence[Finding], language: Language) -> str:
    """Return the account of `profile`'s use, from `findings`, as Markdown."""
    template = Path(__file__).with_name(f"account.{language}.md").read_text(encoding="utf-8")
    writer = _Writer(profile, findings, language)
    return template.rstrip("\n").format(
        date=date_text(certificates.now().astimezone().date().isoformat(), language),
        version=__version__,
        profile=cell(profile.name),
        product=code(profile.product),
        username=code(profile.username),
        per_run=profile.limits.per_run,
        per_second=writer.number(profile.limits.per_second),
        keep_years=profile.log.keep_years,
        log_directory=code(str(profile.log.directory)),
        findings="\n".join(map(writer.finding, findings)),
        table="\n".join(writer.table()),
        **writer.sentences(),
    )


class _Writer:
    """Puts what was found about one profile into sentences of one language."""

    def __init__(self, profile: Profile, findings: Sequence[Finding], language: Language) -> None:
        self._profile = profile
        self._facts = {finding.step: finding.facts for finding in findings}
        self._language = language
        self._server = profile.direct or profile.security_server
        self._key = profile.tls.pkcs12 or profile.tls.key or profile.tls.certificate

    def sentences(self) -> dict[str, str]:
        """Return the sentences that depend on the profile or on what was found, by their gap."""
        profile, said = self._profile, self._text
        login = self._facts["configuration"].get("end_user") == "login"
        return {
            "route": self._route(),
            "checks": said("checks_direct" if profile.direct else "checks"),
            "transport": self._transport(),
            "server_certificate": self._server_certificate(),
            "client_certificate": self._client_certificate(),
            "password": self._password(),
            "key": self._key_sentence(),
            "end_user": said("end_user_login" if login else "end_user_set"),
            "issue": said("issue_required" if profile.require_issue else "issue_free"),
            "log_subject": said("subject_full" if profile.log.full_subject else "subject_hash"),
            "syslog": self._syslog(),
            "logged_there": said("logged_there_direct" if profile.direct else "logged_there"),
        }

    def table(self) -> list[str]:
        """Return the rows of what is stored where, and how it is protected."""
        profile, said = self._profile, self._text
        key = profile.log.key
        source = self._source
        rows = [
            ("row_config", cell(str(config.path())), self._mode(config.path())),
            ("row_password", self._place(), said(f"protected_{source}") if source else said("gap")),
        ]
        if self._key is not None:
            rows.append(("row_key", cell(str(self._key)), self._mode(self._key)))
        rows.append(
            ("row_log", cell(str(profile.log.directory)), self._mode(profile.log.directory))
        )
        if key is None:
            rows.append(("row_log_key", said("place_keyring"), said("protected_keyring")))
        else:
            rows.append(("row_log_key", cell(str(key)), self._mode(key)))
        rows.append(("row_answers", said("place_answers"), said("protected_answers")))
        return [f"| {said(what)} | {where} | {how} |" for what, where, how in rows]

    def finding(self, one: Finding) -> str:
        """Return one step as an entry of a list."""
        told = " ".join(map(sentence, describe_finding(one, self._language)))
        return self._text(
            "finding",
            step=text(f"doctor.step.{one.step}", self._language),
            state=self._text(f"state.{one.state}"),
            told=escape(told),
        )

    def number(self, value: float) -> str:
        """Write a number without decimals that say nothing."""
        return number_text(value, 0 if value == int(value) else 2, self._language)

    def _text(self, key: str, **values: object) -> str:
        return text(f"account.{key}", self._language, **values)

    def _fact(self, step: str, name: str) -> Any:
        return self._facts.get(step, {}).get(name)

    @property
    def _source(self) -> str | None:
        """Where the password was found, None where it was not."""
        source: str | None = self._fact("password", "source")
        return source

    def _route(self) -> str:
        server = code(self._server)
        if self._profile.is_demo:
            return self._text("route_demo")
        if self._profile.direct:
            return self._text("route_direct", server=server)
        return self._text("route", server=server, client=code(str(self._profile.client)))

    def _transport(self) -> str:
        server = code(self._server)
        if self._profile.is_demo:
            return self._text("transport_demo")
        if not self._server.startswith("https:"):
            return self._text("transport_plain", server=server)
        version = self._fact("tls", "version")
        key = "transport_tls_set" if version is None else "transport_tls"
        said = self._text(key, server=server, version=version)
        if self._profile.proxy is not None:
            said += f" {self._text('transport_proxy', proxy=code(self._profile.proxy))}"
        return said

    def _server_certificate(self) -> str:
        if not self._server.startswith("https:"):
            return self._text("server_none")
        if self._profile.tls.pin is not None:
            return self._text("server_pinned")
        return self._text("server_ca" if self._profile.tls.ca is not None else "server_system")

    def _client_certificate(self) -> str:
        facts = self._facts.get("client_certificate", {})
        if self._key is None or not self._server.startswith("https:"):
            return self._text("own_certificate_none")
        if "subject" not in facts:
            return self._text("own_certificate_unread")
        subject, issuer = code(facts["subject"]), code(facts["issuer"])
        end = date_text(facts["not_after"][:10], self._language)
        return self._text("own_certificate", subject=subject, issuer=issuer, end=end)

    def _key_sentence(self) -> str:
        if self._key is None:
            return self._text("key_none")
        encrypted = self._fact("client_certificate", "key_encrypted")
        told = {None: "key_file", True: "key_encrypted", False: "key_open"}[encrypted]
        return self._text(told, path=code(str(self._key)))

    def _password(self) -> str:
        if self._source is None:
            return self._text("password_none")
        return self._text(f"password_{self._source}", program=self._program())

    def _syslog(self) -> str:
        if not self._profile.log.syslog:
            return self._text("syslog_off")
        return self._text("syslog_on" if self._fact("log", "syslog") else "syslog_unreached")

    def _place(self) -> str:
        if self._source is None:
            return self._text("gap")
        return self._text(f"place_{self._source}", program=self._program())

    def _program(self) -> str:
        """Return the program that gives the password, without its arguments: they may tell more."""
        command = self._profile.password_command
        return cell(command[0]) if command else ""

    def _mode(self, path: Path) -> str:
        """Return the permissions of a file or a folder, with a mark where others can get at it."""
        mode = permissions.mode_of(path)
        if mode is None:
            return self._text("mode_none")
        return self._text("mode_open" if permissions.open_mode(path) else "mode", mode=mode)


def code(value: str) -> str:
    """Return a value as Markdown shows it unchanged, whatever it holds."""
    value = make_printable(value)
    if not value:
        return "–"
    longest = max(map(len, re.findall("`+", value)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{value}{space}{fence}"


def cell(value: str) -> str:
    """Return a value for a table, where a bar would end the cell even within code."""
    return code(value).replace("|", "\\|")


def escape(sentence: str) -> str:
    """Return a sentence in which Markdown finds nothing to read."""
    return _MARKUP.sub(r"\\\1", sentence)
