"""What was found out about a signed message: as JSON, and as a table with a mark per check."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.messages.formats import local_moment_text
from vtjcli.output import error_text
from vtjcli.xroad.asic.container import CHECKS, CheckResult

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography.x509 import Certificate, Name
    from rich.console import RenderableType

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.output.schema_notation import JsonSchema
    from vtjcli.xroad.asic.container import Container
    from vtjcli.xroad.asic.messagelog import Chain
    from vtjcli.xroad.signed_messages import Form

SCHEMA: Final = "vtjcli/evidence/2"

_ARCHIVE_CHECK: Final = "archive_chain"
_MARKS: Final = {"holds": "✓", "fails": "✗", "not_checked": "–", "not_kept": "!"}
_STYLES: Final = {"holds": "", "fails": "red", "not_checked": "", "not_kept": "yellow"}


class Facts(NamedTuple):
    """What containers were checked by: a profile and a verification configuration, if any."""

    profile: str | None
    trust: str | None
    demo: bool


class CheckedFile(NamedTuple):
    """A file with signed messages: its size in bytes and its SHA-256 in hexadecimal.

    `path` is None for one that was not saved, as what is in it does not hold.
    """

    path: Path | None
    form: Form
    size: int
    sha256: str
    facts: Facts


def document(
    container: Container, source: CheckedFile, chain: Chain | None, language: Language
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


def encrypted_document(source: CheckedFile) -> dict[str, Any]:
    """Return the JSON object of a file in which nothing could be checked."""
    return {
        **_about(source),
        "encrypted": True,
        **dict.fromkeys(_NULLABLE),
        "attachments_missing": [],
        "not_signed": [],
        "verdict": "not_checked",
        "checks": [{"check": check, "result": "not_checked"} for check in CHECKS],
    }


def failure(error: VtjcliError, language: Language, *, demo: bool) -> dict[str, Any]:
    """Return the JSON object that stands in place of those of containers."""
    return {"schema": SCHEMA, "demo": demo, "error": error_text.as_json(error, language)}


_NULLABLE: Final = (
    *("container", "archive", "message", "signed_at", "signed_by", "time_stamped_at"),
    *("time_stamped_by", "status_at", "status_by", "body_kept", "signed_digest"),
)


def json_schema() -> JsonSchema:
    """Return the schema of one object."""
    from vtjcli.output.json_schema import ERROR
    from vtjcli.output.schema_notation import (
        DIALECT,
        allow_null,
        array_of,
        describe,
        document_of,
        object_of,
    )

    certificate = allow_null(object_of("subject:text issuer:text serial_number:text sha256:text"))
    check = object_of(
        check={"enum": [*CHECKS, _ARCHIVE_CHECK]}, result={"enum": list(get_args(CheckResult))}
    )
    whole = describe(
        document_of(
            SCHEMA,
            "demo:flag profile:text? trust:text? file:text? form:zip|asice|zip.gpg|asice.gpg"
            " size:count sha256:text encrypted:flag container:text? signed_at:text?"
            " time_stamped_at:text? status_at:text? body_kept:flag? attachments_missing:text[]"
            " not_signed:text[] verdict:holds|holds_in_part|fails|not_checked",
            archive=allow_null(
                object_of(
                    "file:text chain:holds|fails|absent link:first|holds|not_given|fails?"
                    " previous_file:text?"
                )
            ),
            message=allow_null(
                object_of(
                    "message_id:text kind:request|response protocol:soap|rest client:text"
                    " service:text"
                )
            ),
            signed_by=certificate,
            time_stamped_by=certificate,
            status_by=certificate,
            signed_digest=allow_null(object_of("algorithm:sha256|sha384|sha512 value:text")),
            checks=array_of(check),
        ),
        trust="The verification configuration that was used.",
        file="Null if it was not saved.",
        signed_at="As stated by the signer's server itself.",
    )
    return {
        "$schema": DIALECT,
        **whole,
        "properties": whole["properties"] | {"error": ERROR},
        "required": ["schema", "demo"],
        "anyOf": [{"required": whole["required"]}, {"required": ["error"]}],
    }


def title(source: CheckedFile, language: Language) -> str:
    """Return the file and its digest, to be read."""
    return text(
        "words.evidence_saved",
        language,
        path="–" if source.path is None else make_printable(str(source.path)),
        size=source.size,
        sha256=source.sha256,
    )


def card(
    container: Container, source: CheckedFile, chain: Chain | None, language: Language
) -> RenderableType:
    """Return what a container is and a row per check: a mark, what was checked, what it shows."""
    from rich.console import Group
    from rich.text import Text

    from vtjcli.output.tables import table

    rows = []
    for check, result in _results(container, chain):
        key = f"words.evidence_proves.{check}" if result == "holds" else f"words.evidence_{result}"
        shown = Text(text(key, language), _STYLES[result])
        label = text(f"words.evidence_check.{check}", language)
        rows.append((Text(_MARKS[result], _STYLES[result]), label, shown))
    heading = [title(source, language), *_heading(container, source, chain, language)]
    lines = (Text(make_printable(line)) for long in heading for line in long.split("\n"))
    return Group(*lines, table(rows), Text())


def _heading(
    container: Container, source: CheckedFile, chain: Chain | None, language: Language
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
        at = container.time_stamped_at.astimezone()
        moment = f"{local_moment_text(at.isoformat(), language, seconds=True)} {at:%Z}"
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


def _about(source: CheckedFile) -> dict[str, Any]:
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


def _name(name: Name) -> str:
    from cryptography.x509.oid import NameOID

    return name.rfc4514_string({NameOID.SERIAL_NUMBER: "serialNumber"})


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds")
