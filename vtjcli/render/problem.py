"""In words: a failure (what happened, what it means, what to do), and what an answer warns of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from vtjcli.errors import FaultError, NothingFoundError, RefusedError
from vtjcli.messages import table, text
from vtjcli.render.safe import plain
from vtjcli.vtjkysely.hetu import mask_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import Answer


class Problem(NamedTuple):
    """Lines to read, the first of which says what happened, and facts for a script."""

    lines: tuple[str, ...]
    facts: dict[str, Any]


def explain(error: VtjcliError, language: Language) -> Problem:
    """Return `error` in words; nothing in them is an identity code in full."""
    facts: dict[str, Any] = {}
    lines = words_for(error)(f"errors.{error.key}", language, **_shown(error.values)).split("\n")
    if kept := error.values.get("kept"):  # a file of the user's: nothing was to be saved
        lines = [lines[0], *_said("evidence_kept", language, path=kept)]
    if isinstance(error, FaultError):
        more, facts = _fault(error, language)
        lines += more
    elif isinstance(error, NothingFoundError | RefusedError) and error.values.get("code"):
        meaning, *next_step = return_code(str(error.values["code"]), language)
        # A passive code's own message has the step that fits: with or without a successor. So has
        # that of a search which found several.
        told = error.key.startswith(("passive", "several", "too_many"))
        lines += [meaning] if told else [meaning, *next_step]
        lines += _said("register_text", language, text=error.values.get("text"))
        facts = {"code": error.values["code"], "text": error.values.get("text")}
    lines += _said("retry_after", language, seconds=error.values.get("retry_after"))
    message_id = error.values.get("message_id")
    if message_id and not any(str(message_id) in line for line in lines):
        lines.append(text("words.message_id", language, message_id=message_id))
    unique = dict.fromkeys(mask_all(plain(line)) for line in lines if line)
    return Problem(tuple(unique), facts)


def words_for(error: VtjcliError) -> Callable[..., str]:
    """Return what gives the texts about `error`: ``messages.text``, or its like without X-Road."""
    if error.direct:
        from vtjcli.messages import direct

        return direct.text
    return text


def as_json(error: VtjcliError, language: Language) -> dict[str, Any]:
    """Return the object ``error``."""
    problem = explain(error, language)
    first, *others = problem.lines
    return {
        "kind": error.key,
        "exit_status": error.exit_status,
        "message": first,
        "advice": " ".join(map(sentence, others)) or None,
        **problem.facts,
    }


def sentence(line: str) -> str:
    """Return a line as one of several sentences in a row."""
    return line if line.endswith((".", "!", "?", "…", ":")) else f"{line}."


def return_code(code: str, language: Language) -> list[str]:
    """Return what a return code of the register means, and what to do about it."""
    from vtjcli.vtjkysely import returncodes

    known = returncodes.lookup(code)
    if known is None:
        return [text("words.code_unknown", language)]
    entries = table("return_codes")
    return [
        text(f"return_codes.{entry}", language)
        for entry in (known.code, f"{known.code}.next")
        if entry in entries
    ]


def notices(answer: Answer, language: Language) -> Iterator[tuple[str, dict[str, object]]]:
    """Return what must not be missed beside an answer: keys of the words, and their values."""
    from vtjcli.vtjkysely.record import FOUND

    record, verified = answer.record, answer.verified
    if record is None or verified is None or answer.asked is None:
        return
    if verified.headers and verified.request_hash is None:
        yield "no_request_hash", {}
    if record.found is not None or record.matches:
        subject = answer.asked.query.subject
        shown = subject.shown
        if record.non_disclosure:
            yield "non_disclosure", {"shown": shown}
        if record.relative_non_disclosure:
            yield "non_disclosure_relative", {"shown": shown}
        if record.code not in ("", FOUND) and not record.matches:
            meaning = return_code(record.code, language)[0]
            yield "return_code", {"code": record.code, "meaning": meaning}
        hetu = (record.person or {}).get("hetu")
        if subject.kind == "hetu" and hetu not in (None, subject.value):
            yield "another_code", {"shown": shown}
    for key, names in (("unknown_parts", record.unknown), ("malformed_parts", record.malformed)):
        if names:
            yield key, {"names": ", ".join(dict.fromkeys(names))}


def _fault(error: FaultError, language: Language) -> tuple[list[str], dict[str, Any]]:
    """Explain a fault: what it means, who noticed it, who can mend it, how to find it in a log."""
    from vtjcli.xroad import faultcodes

    values, said = error.values, words_for(error)
    meaning = faultcodes.explain(str(values["code"]), prefixed=bool(values["prefixed"]))
    entries = table("faults")
    what = [meaning.family or "", f"noticed.{meaning.noticed_by}"]
    who = [f"mended.{meaning.mended_by}", f"next.{meaning.family}"]
    lines = [
        " ".join(said(f"faults.{key}", language) for key in keys if key in entries)
        for keys in (what, who)
    ]
    if meaning.family is None:
        lines.insert(0, text("words.fault_unknown", language))
    lines += _said("fault_string", language, string=values["string"])
    lines += _said("fault_detail", language, detail=values["detail"])
    facts = {
        "code": values["code"],
        "string": mask_all(str(values["string"])) or None,
        "detail": mask_all(str(values["detail"])) or None,
        "noticed_by": meaning.noticed_by,
        "mended_by": meaning.mended_by,
    }
    return lines, facts


def _said(key: str, language: Language, **value: object) -> list[str]:
    """Return the line `key` when there is something to say."""
    return [text(f"words.{key}", language, **value)] if any(value.values()) else []


def _shown(values: dict[str, object]) -> dict[str, object]:
    """Return values on one line each: none of them may add lines of its own."""
    return {
        name: plain(value) if isinstance(value, str) else value for name, value in values.items()
    }
