"""A failure as JSON, and what must not be missed beside an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vtjcli.messages.explanation import explain, return_code_lines
from vtjcli.redaction import mask_identity_codes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.record import Record


def as_json(error: VtjcliError, language: Language) -> dict[str, Any]:
    """Return the object ``error``."""
    explanation = explain(error, language)
    return {
        "kind": error.key,
        "exit_status": error.exit_status,
        "message": explanation.lines[0],
        "advice": " ".join(map(sentence, explanation.advice)) or None,
        **explanation.facts,
    }


def sentence(line: str) -> str:
    """Return a line as one of several sentences in a row."""
    return line if line.endswith((".", "!", "?", "…", ":")) else f"{line}."


def notices(answer: RegisterAnswer, language: Language) -> Iterator[tuple[str, dict[str, object]]]:
    """Return what must not be missed beside an answer: keys of the words, and their values."""
    from vtjcli.vtjkysely import return_code_kinds
    from vtjcli.vtjkysely.record import FOUND_CODE

    record, verified = answer.record, answer.verified
    if record is None or verified is None or answer.sent_query is None:
        return
    if verified.headers and verified.request_hash is None:
        yield "no_request_hash", {}
    if record.person_or_thing is not None or record.matches:
        subject = answer.sent_query.query.subject
        shown = subject.display_value
        yield from _orders(answer, record)
        if record.code not in ("", FOUND_CODE) and not record.matches:
            known = return_code_kinds.lookup(record.code)
            meaning, *_ = return_code_lines(known and known.code, language)
            yield "return_code", {"code": record.code, "meaning": meaning.rstrip(".")}
        if service_text := record.result.get("service_text"):
            yield "register_text", {"text": service_text}
        hetu = (record.person or {}).get("hetu")
        if subject.kind == "hetu" and hetu not in (None, subject.value):
            yield "another_code", {"shown": shown, "new": mask_identity_codes(str(hetu))}
    for key, names in (
        ("unknown_parts", record.unknown),
        ("malformed_parts", record.malformed_elements),
    ):
        if names:
            yield key, {"names": ", ".join(dict.fromkeys(names))}


def _orders(answer: RegisterAnswer, record: Record) -> Iterator[tuple[str, dict[str, object]]]:
    """Return the notices of non-disclosure orders: in force, perhaps in force, contradictory."""
    from vtjcli.vtjkysely import non_disclosure, withholding

    assert answer.sent_query is not None
    values: dict[str, object] = {"shown": answer.sent_query.query.subject.display_value}
    if record.non_disclosure:
        yield "non_disclosure", values
    if record.relative_non_disclosure:
        yield "non_disclosure_relative", values
    people = [*record.matches, *([record.person] if record.person is not None else [])]
    if non_disclosure.is_contradictory(people):
        yield "non_disclosure_contradictory", values
    if any(non_disclosure.is_untold(one) and withholding.holds_location(one) for one in people):
        product = record.result.get("product") or answer.sent_query.query.product
        yield "non_disclosure_not_told", values | {"product": product}
    keys = [key for one in (*people, record.thing or {}) for key in one.get("withheld", ())]
    keys += [f"result.{key}" for key in record.result.get("withheld", ())]
    if keys:
        yield "withheld", values | {"keys": ", ".join(dict.fromkeys(keys))}
