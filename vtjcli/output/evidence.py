"""What was found in the signed messages of a query: as JSON, and as lines to read."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.messages import text
from vtjcli.messages.formats import local_moment_text
from vtjcli.output import error_text
from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.xroad.asic.container import Container
    from vtjcli.xroad.signed_messages import Evidence, Wanted

SCHEMA: Final = "vtjcli/evidence/1"
ALWAYS_CHECKED: Final = ("form", "message_id", "client", "signature_value", "time_stamped_digest")
"""What holds of every container that is shown: there is an error in its place otherwise."""
NOT_CHECKED: Final = ("certificate_chain", "certificate_status", "time_stamp_signature")
"""What takes the trusted certificates of the X-Road instance, as asicverifier has them."""


class Saved(NamedTuple):
    """A file with signed messages: its size in bytes, its SHA-256 in hexadecimal, its contents."""

    path: Path
    size: int
    sha256: str
    evidence: Evidence


def document(saved: Saved, wanted: Wanted, profile: str, *, demo: bool) -> dict[str, Any]:
    """Return the JSON object; in an encrypted file nothing could be checked."""
    found = saved.evidence
    return {
        "schema": SCHEMA,
        "demo": demo,
        "profile": profile,
        "message_id": wanted.message_id,
        "client": str(wanted.client),
        "file": str(saved.path),
        "form": found.form,
        "size": saved.size,
        "sha256": saved.sha256,
        "encrypted": not found.containers,
        "containers": [_container(container) for container in found.containers],
        "not_checked": list(NOT_CHECKED) if found.containers else ["everything"],
    }


def failure(error: VtjcliError, language: Language, *, demo: bool) -> dict[str, Any]:
    """Return the JSON object that stands in place of the document."""
    return {"schema": SCHEMA, "demo": demo, "error": error_text.as_json(error, language)}


def lines(saved: Saved, language: Language) -> list[str]:
    """Return the file, its digest and a line a container."""
    shown = [
        text(
            "words.evidence_saved",
            language,
            path=plain(str(saved.path)),
            size=saved.size,
            sha256=saved.sha256,
        )
    ]
    for container in saved.evidence.containers:
        kind = text(f"words.evidence_kind.{container.kind}", language)
        body = "kept" if container.body_kept else "left_out"
        shown.append(
            text(
                "words.evidence_container",
                language,
                kind=kind,
                moment=local_moment_text(
                    container.time_stamped_at.isoformat(), language, seconds=True
                ),
                service=plain(container.service),
                body=text(f"words.evidence_body.{body}", language),
                name=plain(container.name),
            )
        )
    if containers := saved.evidence.containers:
        whole = all(container.body_kept for container in containers)
        key = "evidence_checked" if whole else "evidence_checked_in_part"
        shown.append(text(f"words.{key}", language))
    return shown


def _container(container: Container) -> dict[str, Any]:
    stamped = container.time_stamped_at.astimezone(UTC).isoformat(timespec="seconds")
    return {
        "name": container.name,
        "kind": container.kind,
        "message_id": container.message_id,
        "client": container.client,
        "service": container.service,
        "signed_at": container.signed_at,
        "time_stamped_at": stamped,
        "body_kept": container.body_kept,
        "signed_digest": {"algorithm": container.algorithm, "value": container.digest},
        "attachments_missing": list(container.attachments_missing),
        "checked": [*ALWAYS_CHECKED, *(["signed_digests"] if container.body_kept else [])],
    }
