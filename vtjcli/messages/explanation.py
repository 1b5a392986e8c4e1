"""A failure in words: what happened, what it means, what to do, and what others said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from vtjcli.characters import make_printable
from vtjcli.messages import table, text
from vtjcli.redaction import mask_identity_codes, redact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.messages import Language

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


class Failure(Protocol):
    """An exception of ``vtjcli.errors``: the key of its texts, and the facts that they name."""

    key: str
    values: dict[str, Any]


class Explanation(NamedTuple):
    """Lines to read, the first of which says what happened, and facts for a script.

    `quoted_lines` are those of the lines that only quote a server or name the message, and `advice`
    says in full what to do, with the message's id and nothing that is among the facts.
    """

    lines: tuple[str, ...]
    facts: dict[str, Any]
    quoted_lines: tuple[str, ...]
    advice: tuple[str, ...]


def explain(error: Failure, language: Language) -> Explanation:
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
    lines[1:1] = _optional_line("did_you_mean", language, nearest=error.values.get("alike"))
    lines += _where_to_look(error, language)
    if error.values.get("unasked"):
        lines.insert(0, text("words.password_unobtained", language))
    advice: list[str] | None = None
    if "noticed_by" in error.values:
        from vtjcli.messages.fault_explanation import explain_fault

        lines, quoted, advice, facts = explain_fault(
            error.values, words_for(error), lines[0], language
        )
    elif "known_code" in error.values:
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
    return Explanation(
        lines=_mask_lines([*lines, *quoted, *named]),
        facts=facts,
        quoted_lines=_mask_lines([*quoted, *named]),
        advice=_mask_lines([*advice, *named]),
    )


def _mask_lines(lines: list[str]) -> tuple[str, ...]:
    """Return each line once, without controls and identity codes in full."""
    masked = (mask_identity_codes(make_printable(line)) for line in lines if line)
    return tuple(dict.fromkeys(masked))


def _where_to_look(error: Failure, language: Language) -> Iterator[str]:
    """Return where more is said about the failure."""
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


def words_for(error: Failure) -> Callable[..., str]:
    """Return what gives the texts about `error`: ``messages.text``, or its like without X-Road."""
    if error.values.get("direct"):
        from vtjcli.messages import direct

        return direct.text
    return text


def return_code_lines(known_code: str | None, language: Language) -> list[str]:
    """Return what a return code means and what to do about it; None: not in the catalogue."""
    if known_code is None:
        return [text("words.code_unknown", language)]
    entries = table("return_codes")
    return [
        text(f"return_codes.{entry}", language)
        for entry in (known_code, f"{known_code}.next")
        if entry in entries
    ]


def _explain_return_code(
    error: Failure, language: Language, lines: list[str]
) -> tuple[list[str], list[str]]:
    """Return what a return code without a person means, and the register's words if they say more.

    `lines` are the error's own words.
    """
    code, said = make_printable(str(error.values["code"])), str(error.values.get("text") or "")
    quoted = _optional_line("register_text", language, text=said)
    if not code:
        if error.key in _REFUSED_KEYS:
            lines = [text("words.refused_without_code", language, shown=error.values["shown"])]
        return lines, quoted
    known: str | None = error.values["known_code"]
    meaning, *next_step = return_code_lines(known, language)
    if error.key in _REFUSED_KEYS:
        values = {"shown": error.values["shown"], "code": code}
        if known is None:
            lines += [meaning]
        elif known == "0000":
            lines = text("words.nobody_in_it", language, **values).split("\n")
        elif known in _OF_CREDENTIALS:
            lines = [text("words.credentials_refused", language, code=code), meaning, *next_step]
        else:
            said_with = "return_code" if error.key == "refused_search" else "refused"
            meant = meaning.rstrip(".")
            lines = [text(f"words.{said_with}", language, meaning=meant, **values), *next_step]
    elif error.key in ("nothing_by_key", "nothing_by_search"):
        lines += next_step
    elif error.key == "schema_not_found":
        lines += [meaning]
    return lines, [] if error.values["is_usual_text"] else quoted


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
