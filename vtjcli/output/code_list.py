"""What codes mean: the register's return codes and code lists, X-Road's fault codes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vtjcli.catalogue.codes import CODE_LISTS
from vtjcli.messages import LANGUAGES, table, text
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.messages import Language, Text


@dataclass(frozen=True, slots=True)
class Explained:
    """One code of one list, in words."""

    list_key: str
    list_name: Text
    code: str
    meaning: Text
    types: tuple[str, ...] = ()


def everything() -> Iterator[Explained]:
    """Return every code there is, list by list."""
    names = table("words")
    meanings = table("return_codes")
    for known in return_code_kinds.CODES:
        yield Explained("return_code", names["list.return_code"], known.code, meanings[known.code])
    for key, codes in CODE_LISTS.items():
        for code, meaning in codes.values.items():
            yield Explained(key, codes.name, code, meaning, codes.types)


def search(word: str) -> list[Explained]:
    """Return the codes that `word` finds: the code itself, else a word of a list or a meaning.

    Capitals and the dots of ä, ö and å make no difference. A code of X-Road is found by any part
    of it.
    """
    wanted = _folded(word)
    found = [entry for entry in everything() if _folded(entry.code) == wanted]
    known = return_code_kinds.lookup(word)
    if known is not None and not any(entry.list_key == "return_code" for entry in found):
        found += [entry for entry in everything() if entry.code == known.code]
    if not found:
        found = _fault(word)
    if not found:
        found = [entry for entry in everything() if _names(entry, wanted)]
    return found or [
        entry for entry in everything() if any(wanted in _folded(part) for part in entry.meaning)
    ]


def lines(entries: Sequence[Explained], language: Language) -> Iterator[str]:
    """Return the codes as text, a heading for each list."""
    index = LANGUAGES.index(language)
    width = max((len(entry.code) for entry in entries), default=0)
    heading = ""
    for entry in entries:
        if entry.list_key != heading:
            yield from ("",) if heading else ()
            heading = entry.list_key
            types = f"  ({', '.join(entry.types)})" if entry.types else ""
            yield f"{entry.list_name[index]}{types}"
        yield f"  {entry.code:<{width}}  {entry.meaning[index]}"
        if len(entries) == 1:
            yield from _next_step(entry, width, language)


def indent(line: str) -> int:
    """Return where the meaning begins in one of `lines`: what does not fit goes on below it."""
    found = re.match(r" *(?:\S+ {2,})?", line)
    assert found is not None
    return found.end()


def as_json(entries: Sequence[Explained]) -> list[dict[str, Any]]:
    """Return the codes as JSON, each with its texts in the three languages."""
    return [
        {
            "list": entry.list_key,
            "list_name": dict(zip(LANGUAGES, entry.list_name, strict=True)),
            "code": entry.code,
            "meaning": dict(zip(LANGUAGES, entry.meaning, strict=True)),
        }
        for entry in entries
    ]


def _next_step(entry: Explained, width: int, language: Language) -> Iterator[str]:
    """Return what to do about a code that stands alone, where there is something to do."""
    keys = {"return_code": ("return_codes", f"{entry.code}.next")}.get(entry.list_key)
    if keys and keys[1] in table(keys[0]):
        yield f"  {'':<{width}}  {text('.'.join(keys), language)}"


def _fault(word: str) -> list[Explained]:
    """Explain a fault code of X-Road by its last known part."""
    from vtjcli.xroad import fault_codes

    meaning = fault_codes.explain(word, of_service=False)
    if meaning.family is None:
        return []
    name = table("words")["list.fault"]
    return [Explained("fault", name, word, table("faults")[meaning.family])]


def _names(entry: Explained, wanted: str) -> bool:
    names = (entry.list_key, *entry.list_name, *entry.types)
    return any(wanted in _folded(name) for name in names)


def _folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.strip().casefold().replace("_", " "))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
