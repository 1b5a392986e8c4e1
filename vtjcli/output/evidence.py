"""What was found out about a signed message: as JSON, and as a table with a mark per check."""

from __future__ import annotations

from datetime import UTC
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from vtjcli.messages import text
from vtjcli.output import error_text
from vtjcli.output.terminal import plain
from vtjcli.xroad.asic.container import CHECKS, Result

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography.x509 import Certificate, Name
    from rich.console import RenderableType

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.xroad.asic.container import Container
    from vtjcli.xroad.asic.messagelog import Chain
    from vtjcli.xroad.signed_messages import Form

SCHEMA: Final = "vtjcli/evidence/2"

_ARCHIVE_CHECK: Final = "archive_chain"
_MARKS: Final = {"holds": "✓", "fails": "✗", "not_checked": "–", "not_kept": "!"}
_MARK_WIDTH: Final = 3
_GAP: Final = 2
_LEAST_WIDTH: Final = 20
_STYLES: Final = {"holds": "", "fails": "red", "not_checked": "", "not_kept": "yellow"}


class Facts(NamedTuple):
    """What containers were checked by: a profile and a verification configuration, if any."""

    profile: str | None
    trust: str | None
    demo: bool


class Source(NamedTuple):
    """A file with signed messages: its size in bytes and its SHA-256 in hexadecimal.

    `path` is None for one that was not saved, as what is in it does not hold.
    """

    path: Path | None
    form: Form
    size: int
    sha256: str
    facts: Facts


def document(
    container: Container, source: Source, chain: Chain | None, language: Language
) -> dict[str, Any]:
    """Return the JSON object of one container; `language` is that of an error's texts."""
    message = container.message
    shown = {
        **_about(source),
        "encrypted": False,
        "container": container.name,
        "archive": _archive(chain),
        "message": message
        and {
            "message_id": message.message_id,
            "kind": message.kind,
            "protocol": message.protocol,
            "client": message.client,
            "service": message.service,
        },
        "signed_at": container.signed_at,
        "signed_by": _certificate(container.certificate),
        "time_stamped_at": _moment(container.time_stamped_at),
        "time_stamped_by": _certificate(container.stamped_by),
        "status_at": _moment(container.status_at),
        "status_by": _certificate(container.status_by),
        "body_kept": container.body_kept,
        "signed_digest": container.digest
        and {"algorithm": container.algorithm, "value": container.digest},
        "attachments_missing": list(container.attachments_missing),
        "not_signed": list(container.not_signed),
        "verdict": _verdict(container),
        "checks": [
            {"check": check, "result": result} for check, result in _results(container, chain)
        ],
    }
    if container.error is not None:
        shown["error"] = error_text.as_json(container.error, language)
    return shown


def encrypted(source: Source) -> dict[str, Any]:
    """Return the JSON object of a file in which nothing could be checked."""
    return {
        **_about(source),
        "encrypted": True,
        **dict.fromkeys(_NULLABLE),
        "body_kept": None,
        "attachments_missing": [],
        "not_signed": [],
        "verdict": "not_checked",
        "checks": [{"check": check, "result": "not_checked"} for check in CHECKS],
    }


def failure(error: VtjcliError, language: Language, *, demo: bool) -> dict[str, Any]:
    """Return the JSON object that stands in place of those of containers."""
    return {"schema": SCHEMA, "demo": demo, "error": error_text.as_json(error, language)}


_NULLABLE: Final = (
    "container",
    "archive",
    "message",
    "signed_at",
    "signed_by",
    "time_stamped_at",
    "time_stamped_by",
    "status_at",
    "status_by",
    "signed_digest",
)


def json_schema() -> dict[str, Any]:
    """Return the schema of one object."""
    string, nullable = {"type": "string"}, {"type": ["string", "null"]}
    certificate = _nullable_object(
        subject=string, issuer=string, serial_number=string, sha256=string
    )
    strings = {"type": "array", "items": string}
    results = list(get_args(Result))
    properties: dict[str, Any] = {
        "schema": {"const": SCHEMA},
        "demo": {"type": "boolean"},
        "profile": nullable,
        "trust": {**nullable, "description": "The verification configuration that was used."},
        "file": {**nullable, "description": "Null if it was not saved."},
        "form": {"enum": ["zip", "asice", "zip.gpg", "asice.gpg"]},
        "size": {"type": "integer"},
        "sha256": string,
        "encrypted": {"type": "boolean"},
        "container": nullable,
        "archive": _nullable_object(
            file=string,
            chain={"enum": ["holds", "fails", "absent"]},
            link={"enum": ["first", "holds", "not_given", "fails", None]},
            previous_file=nullable,
        ),
        "message": _nullable_object(
            message_id=string,
            kind={"enum": ["request", "response"]},
            protocol={"enum": ["soap", "rest"]},
            client=string,
            service=string,
        ),
        "signed_at": {**nullable, "description": "As stated by the signer's server itself."},
        "signed_by": certificate,
        "time_stamped_at": nullable,
        "time_stamped_by": certificate,
        "status_at": nullable,
        "status_by": certificate,
        "body_kept": {"type": ["boolean", "null"]},
        "signed_digest": _nullable_object(
            algorithm={"enum": ["sha256", "sha384", "sha512"]}, value=string
        ),
        "attachments_missing": strings,
        "not_signed": strings,
        "verdict": {"enum": ["holds", "holds_in_part", "fails", "not_checked"]},
        "checks": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "check": {"enum": [*CHECKS, _ARCHIVE_CHECK]},
                    "result": {"enum": results},
                },
                "required": ["check", "result"],
                "additionalProperties": False,
            },
        },
        "error": {"type": "object", "required": ["kind", "exit_status", "message", "advice"]},
    }
    whole = [key for key in properties if key != "error"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "type": "object",
        "properties": properties,
        "required": ["schema", "demo"],
        "anyOf": [{"required": whole}, {"required": ["error"]}],
        "additionalProperties": False,
    }


def title(source: Source, language: Language) -> str:
    """Return the file and its digest, to be read."""
    return text(
        "words.evidence_saved",
        language,
        path="–" if source.path is None else plain(str(source.path)),
        size=source.size,
        sha256=source.sha256,
    )


def table(
    container: Container,
    source: Source,
    chain: Chain | None,
    language: Language,
    width: int,
) -> RenderableType:
    """Return what a container is and a row per check: a mark, what was checked, what it shows.

    No line of it is wider than `width` characters or ends in spaces.
    """
    from rich.console import Group
    from rich.text import Text

    results = _results(container, chain)
    labels = {check: text(f"words.evidence_check.{check}", language) for check, _ in results}
    indent = max(map(len, labels.values())) + _GAP
    heading = [*title(source, language).split("\n"), *_heading(container, source, chain, language)]
    lines = [Text(line, overflow="fold") for long in heading for line in _wrapped(long, width)]
    for check, result in results:
        key = f"words.evidence_{result}"
        if result == "holds":
            key = f"words.evidence_proves.{check}"
        shown = text(key, language)
        first, *others = wrap(shown, max(width - indent - _MARK_WIDTH, _LEAST_WIDTH))
        style = _STYLES[result]
        label = f"{labels[check]:<{indent}}"
        lines.append(Text.assemble((f"{_MARKS[result]}  ", style), label, (first, style)))
        lines += [Text(f"{'':{indent + _MARK_WIDTH}}{other}", style=style) for other in others]
    return Group(*lines, Text())


def _wrapped(line: str, width: int) -> list[str]:
    """Break a line between words; a word longer than a line stays whole, to be copied."""
    return wrap(
        plain(line), width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def _heading(
    container: Container, source: Source, chain: Chain | None, language: Language
) -> list[str]:
    message = container.message
    lines = [] if container.name == str(source.path) else [container.name]
    if chain is not None:
        lines.append(text("words.evidence_archive", language, path=chain.file))
        if chain.previous_file is not None:
            previous = chain.previous_file
            lines.append(text("words.evidence_previous", language, path=previous))
    if message is not None:
        kind = text(f"words.evidence_kind.{message.kind}", language)
        lines.append(f"{kind}  {message.message_id}")
        lines.append(f"{message.client} → {message.service}")
    facts = {
        "signed_by": container.certificate,
        "time_stamped_by": container.stamped_by,
        "status_by": container.status_by,
    }
    if container.time_stamped_at is not None:
        moment = _written(container.time_stamped_at, language)
        lines.append(text("words.evidence_time_stamped", language, moment=moment))
    lines += [
        text(f"words.evidence_{key}", language, subject=_name(certificate.subject))
        for key, certificate in facts.items()
        if certificate is not None
    ]
    return lines


def _results(container: Container, chain: Chain | None) -> list[tuple[str, str]]:
    results: list[tuple[str, str]] = [(check, container.results[check]) for check in CHECKS]
    if chain is not None:
        found = "not_checked" if chain.result == "absent" else chain.result
        results.append((_ARCHIVE_CHECK, found))
    return results


def _verdict(container: Container) -> str:
    if container.error is not None:
        return "fails"
    return "holds" if container.body_kept else "holds_in_part"


def _about(source: Source) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "demo": source.facts.demo,
        "profile": source.facts.profile,
        "trust": source.facts.trust,
        "file": None if source.path is None else str(source.path),
        "form": source.form,
        "size": source.size,
        "sha256": source.sha256,
    }


def _archive(chain: Chain | None) -> dict[str, Any] | None:
    return chain and {
        "file": chain.file,
        "chain": chain.result,
        "link": chain.link,
        "previous_file": chain.previous_file,
    }


def _certificate(certificate: Certificate | None) -> dict[str, Any] | None:
    if certificate is None:
        return None
    from cryptography.hazmat.primitives.hashes import SHA256

    return {
        "subject": _name(certificate.subject),
        "issuer": _name(certificate.issuer),
        "serial_number": f"{certificate.serial_number:x}",
        "sha256": certificate.fingerprint(SHA256()).hex(),
    }


def _written(at: datetime, language: Language) -> str:
    """Write a time as the language does, in the reader's own zone, which it bears."""
    there = at.astimezone()
    if language == "en":
        return there.isoformat(" ", "seconds")
    day = f"{there.day}.{there.month}.{there.year}"
    return f"{day} {there:%H.%M.%S} {there:%Z}"


def _name(name: Name) -> str:
    from cryptography.x509.oid import NameOID

    return name.rfc4514_string({NameOID.SERIAL_NUMBER: "serialNumber"})


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds")


def _nullable_object(**properties: Any) -> dict[str, Any]:
    return {
        "type": ["object", "null"],
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
