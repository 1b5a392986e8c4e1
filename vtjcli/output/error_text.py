"""In words: a failure (what happened, what it means, what to do), and what an answer warns of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.errors import FaultError, NothingFoundError, RefusedError
from vtjcli.messages import table, text
from vtjcli.output.terminal import make_printable
from vtjcli.redaction import mask_identity_codes, redact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.record import Record

_OF_FIELDS: Final = ("field_unknown", "field_far")
_KEYS_WITH_METAVARS: Final = ("parameter_missing", "one_key", "not_together")
"""Failures that name an argument by what stands for it in help."""
_WITHOUT_SECRET: Final = (
    *("password_missing", "key_passphrase_missing"),
    *("keyring_absent", "keyring_locked", "keyring_slow", "keyring_failed"),
)
"""Failures to get a password or passphrase that a command of one's own would not have."""
_OF_CREDENTIALS: Final = ("0003", "0004", "-1500")
_REFUSED_KEYS: Final = ("refused", "refused_key", "refused_search")


class Problem(NamedTuple):
    """Lines to read, the first of which says what happened, and facts for a script.

    `quoted_lines` are those of the lines that only quote a server or name the message, and `advice`
    says in full what to do, with the message's id and nothing that is among the facts.
    """

    lines: tuple[str, ...]
    facts: dict[str, Any]
    quoted_lines: tuple[str, ...]
    advice: tuple[str, ...]


def explain(error: VtjcliError, language: Language) -> Problem:
    """Return `error` in words; nothing in them is an identity code in full."""
    facts: dict[str, Any] = {}
    quoted: list[str] = []
    shown = _printable(error.values, language)
    if error.key in _KEYS_WITH_METAVARS:
        from vtjcli.messages import metavars

        shown = {name: metavars.metavar_text(str(value), language) for name, value in shown.items()}
    lines = words_for(error)(f"error_messages.{error.key}", language, **shown).split("\n")
    for place in ("line", "argument"):
        if number := error.values.get(place):
            what = lines[0][:1].lower() + lines[0][1:]
            lines[0] = text(f"words.at_{place}", language, number=number, what=what)
    lines += _where_to_look(error, language)
    if error.values.get("unasked"):
        lines.insert(0, text("words.password_unobtained", language))
    advice: list[str] | None = None
    if isinstance(error, FaultError):
        from vtjcli.output.fault_text import explain_fault

        lines, quoted, advice, facts = explain_fault(error, words_for(error), lines[0], language)
    elif isinstance(error, NothingFoundError | RefusedError) and "code" in error.values:
        lines, quoted = _explain_return_code(error, language, lines)
        facts = {
            name: redact(str(error.values.get(name) or "")) or None for name in ("code", "text")
        }
    lines += _optional_line("retry_after", language, seconds=error.values.get("retry_after"))
    message_id = error.values.get("message_id")
    named = []
    if message_id and not any(str(message_id) in line for line in (*lines, *quoted)):
        named = [text("words.message_id", language, message_id=message_id)]
    if advice is None:
        advice = lines[1:]
    return Problem(
        lines=_mask_lines([*lines, *quoted, *named]),
        facts=facts,
        quoted_lines=_mask_lines([*quoted, *named]),
        advice=_mask_lines([*advice, *named]),
    )


def _mask_lines(lines: list[str]) -> tuple[str, ...]:
    """Return each line once, without controls and identity codes in full."""
    masked = (mask_identity_codes(make_printable(line)) for line in lines if line)
    return tuple(dict.fromkeys(masked))


def _where_to_look(error: VtjcliError, language: Language) -> Iterator[str]:
    """Return what was perhaps meant, and where more is said about the failure."""
    yield from _optional_line("did_you_mean", language, nearest=error.values.get("alike"))
    if error.key in _OF_FIELDS:
        yield text("words.fields_page", language)
    if error.key in _WITHOUT_SECRET:
        secret = "key_passphrase" if error.key == "key_passphrase_missing" else "password"
        setting = error.values.get("setting") or f"{secret}_command"
        profile = error.values.get("profile")
        example = text("words.command_example", language, profile=profile, setting=setting)
        yield from example.split("\n")
    if error.key.startswith("tls"):
        for advice in _optional_line("tls_doctor", language, profile=error.values.get("profile")):
            yield from advice.split("\n")


def words_for(error: VtjcliError) -> Callable[..., str]:
    """Return what gives the texts about `error`: ``messages.text``, or its like without X-Road."""
    if error.values.get("direct"):
        from vtjcli.messages import direct

        return direct.text
    return text


def as_json(error: VtjcliError, language: Language) -> dict[str, Any]:
    """Return the object ``error``."""
    problem = explain(error, language)
    return {
        "kind": error.key,
        "exit_status": error.exit_status,
        "message": problem.lines[0],
        "advice": " ".join(map(sentence, problem.advice)) or None,
        **problem.facts,
    }


def sentence(line: str) -> str:
    """Return a line as one of several sentences in a row."""
    return line if line.endswith((".", "!", "?", "…", ":")) else f"{line}."


def return_code(code: str, language: Language) -> list[str]:
    """Return what a return code of the register means, and what to do about it."""
    from vtjcli.vtjkysely import return_code_kinds

    known = return_code_kinds.lookup(code)
    if known is None:
        return [text("words.code_unknown", language)]
    entries = table("return_codes")
    return [
        text(f"return_codes.{entry}", language)
        for entry in (known.code, f"{known.code}.next")
        if entry in entries
    ]


def notices(answer: RegisterAnswer, language: Language) -> Iterator[tuple[str, dict[str, object]]]:
    """Return what must not be missed beside an answer: keys of the words, and their values."""
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
            meaning = return_code(record.code, language)[0]
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


def _explain_return_code(
    error: VtjcliError, language: Language, lines: list[str]
) -> tuple[list[str], list[str]]:
    """Return what a return code without a person means, and the register's words if they say more.

    `lines` are the error's own words.
    """
    from vtjcli.vtjkysely import return_code_kinds

    code, said = make_printable(str(error.values["code"])), str(error.values.get("text") or "")
    quoted = _optional_line("register_text", language, text=said)
    if not code:
        if error.key in _REFUSED_KEYS:
            lines = [text("words.refused_without_code", language, shown=error.values["shown"])]
        return lines, quoted
    known = return_code_kinds.lookup(code)
    meaning, *next_step = return_code(code, language)
    if error.key in _REFUSED_KEYS:
        values = {"shown": error.values["shown"], "code": code}
        if known is None:
            lines += [meaning]
        elif known.code == "0000":
            lines = text("words.nobody_in_it", language, **values).split("\n")
        elif known.code in _OF_CREDENTIALS:
            lines = [text("words.credentials_refused", language, code=code), meaning, *next_step]
        else:
            said_with = "return_code" if error.key == "refused_search" else "refused"
            meant = meaning.rstrip(".")
            lines = [text(f"words.{said_with}", language, meaning=meant, **values), *next_step]
    elif error.key in ("nothing_by_key", "nothing_by_search"):
        lines += next_step
    elif error.key == "schema_not_found":
        lines += [meaning]
    is_usual = return_code_kinds.is_usual_text(known.code if known else code, said)
    return lines, [] if is_usual else quoted


def _optional_line(key: str, language: Language, **value: object) -> list[str]:
    """Return the line `key` when there is something to say."""
    return [text(f"words.{key}", language, **value)] if any(value.values()) else []


def _printable(values: dict[str, object], language: Language) -> dict[str, object]:
    """Return values on one line each: none of them may add lines of its own.

    What the operating system says in English is said in the reader's language.
    """
    if "reason" in values:
        from vtjcli.messages import reasons

        values = {**values, "reason": reasons.translate(values["reason"], language)}
    return {
        name: make_printable(value) if isinstance(value, str) else value
        for name, value in values.items()
    }
