"""What codes mean: the register's return codes and code lists, X-Road's fault codes."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from vtjcli import messages
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.messages import LANGUAGES
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language, Text


class CodeExplanation(NamedTuple):
    """One code of one list, in words; `advice` is what to do about it, a step each."""

    list_key: str
    list_name: Text
    code: str
    meaning: Text
    types: tuple[str, ...] = ()
    advice: tuple[Text, ...] = ()


def everything() -> Iterator[CodeExplanation]:
    """Return every code there is, list by list."""
    names = messages.table("words")
    meanings = messages.table("return_codes")
    for known in return_code_kinds.CODES:
        step = meanings.get(f"{known.code}.next")
        yield CodeExplanation(
            "return_code",
            names["list.return_code"],
            known.code,
            meanings[known.code],
            advice=() if step is None else (step,),
        )
    for key, codes in CODE_LISTS.items():
        for code, meaning in codes.values.items():
            yield CodeExplanation(key, codes.name, code, meaning, codes.types)


def search(word: str) -> list[CodeExplanation]:
    """Return the codes that `word` finds: the code itself, else a word of a list or a meaning.

    Capitals and the dots of ä, ö and å make no difference. A code of X-Road is found by any part
    of it.
    """
    wanted = _fold(word)
    found = [entry for entry in everything() if _fold(entry.code) == wanted]
    known = return_code_kinds.lookup(word)
    if known is not None and not any(entry.list_key == "return_code" for entry in found):
        found += [entry for entry in everything() if entry.code == known.code]
    if not found:
        found = _fault(word)
    if not found:
        found = [entry for entry in everything() if _names(entry, wanted)]
    return found or [
        entry for entry in everything() if any(wanted in _fold(part) for part in entry.meaning)
    ]


def tables(entries: Sequence[CodeExplanation], language: Language) -> Iterator[RenderableType]:
    """Return a heading and a table for each list; what to do about a code that stands alone."""
    from rich.text import Text

    from vtjcli.output.tables import table

    index = LANGUAGES.index(language)
    for number, (_, group) in enumerate(groupby(entries, lambda entry: entry.list_key)):
        listed = list(group)
        types = f"  ({', '.join(listed[0].types)})" if listed[0].types else ""
        rows = [(entry.code, entry.meaning[index]) for entry in listed]
        steps = [step[index] for step in listed[0].advice] if len(entries) == 1 else []
        yield Text(f"{chr(10) if number else ''}{listed[0].list_name[index]}{types}")
        if listed[0].list_key == "fault":  # its code may be half as wide as a terminal
            code, meaning = rows[0]
            yield table([(code,)], indent=2)
            yield table([(line,) for line in (meaning, *steps)], indent=4)
        else:
            yield table([*rows, *(("", step) for step in steps)], indent=2)


def as_json(entries: Sequence[CodeExplanation]) -> list[dict[str, Any]]:
    """Return the codes as JSON, each with its texts in the three languages."""
    return [
        {
            "list": entry.list_key,
            "list_name": dict(zip(LANGUAGES, entry.list_name, strict=True)),
            "code": entry.code,
            "meaning": dict(zip(LANGUAGES, entry.meaning, strict=True)),
            "advice": dict(zip(LANGUAGES, _join(entry.advice), strict=True))
            if entry.advice
            else None,
        }
        for entry in entries
    ]


def _fault(word: str) -> list[CodeExplanation]:
    """Explain a fault code of X-Road by its last known part, or else by who noticed it."""
    from vtjcli.messages import fault_explanation
    from vtjcli.xroad import fault_codes

    meaning = fault_codes.explain(word, of_service=False)
    if meaning.family is None and meaning.noticed_by == "unknown":
        return []
    texts = messages.table("faults")
    what = [fault_explanation.meaning_key(meaning._asdict())]
    if meaning.noticed_by != "unknown":
        what.append(f"noticed.{meaning.noticed_by}")
    return [
        CodeExplanation(
            "fault",
            messages.table("words")["list.fault"],
            word,
            _join([texts[key] for key in what]),
            advice=tuple(texts[key] for key in fault_explanation.step_keys(meaning._asdict())),
        )
    ]


def _join(texts: Sequence[Text]) -> Text:
    """Return sentences in a row, language by language."""
    finnish, swedish, english = (" ".join(said) for said in zip(*texts, strict=True))
    return finnish, swedish, english


def _names(entry: CodeExplanation, word: str) -> bool:
    names = (entry.list_key, *entry.list_name, *entry.types)
    return any(word in _fold(name) for name in names)


@cache  # a word is compared with every text, several times
def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.strip().casefold().replace("_", " "))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
