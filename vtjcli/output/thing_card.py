"""The card of a building or a real estate unit: a tree, with labels where a name is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rich.console import Group

from vtjcli.catalogue.reply_head import label_of
from vtjcli.catalogue.values import has_value
from vtjcli.characters import make_printable
from vtjcli.output.card import BannerFrame, CardLine, foot, pairs
from vtjcli.output.value_text import element_in_words, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer

_LABEL_WIDTH: Final = 38
_SUFFIXES: Final = {"fi": "SRE", "sv": "RSE", "en": "ESR"}
"""The register's language letters, in the order in which a reader of each language wants them."""


def card(answer: RegisterAnswer, language: Language) -> RenderableType:
    """Return one thing as a card: an indented line for each part that says something."""
    record = answer.record
    if record is None or record.thing is None:
        return Group()
    lines = pairs([*_lines(record.thing, language, "")], _LABEL_WIDTH)
    shown = Group(lines, "", foot(answer, language))
    return BannerFrame(shown, language) if record.any_non_disclosure else shown


def _lines(tree: dict[str, Any], language: Language, indent: str) -> Iterator[CardLine]:
    """Return the parts of a tree: label and text, the text "" for a part that has parts."""
    for name, value in _translate(tree, language).items():
        texts = label_of(name.removeprefix("@"))
        named = label(texts, language) if texts else make_printable(name.removeprefix("@"))
        for part in value if isinstance(value, list) else [value]:
            if not has_value(part):
                continue
            if isinstance(part, dict):
                yield CardLine(indent + named, make_printable(str(part.get("#text") or "")))
                inner = {key: one for key, one in part.items() if key != "#text"}
                yield from _lines(inner, language, f"{indent}  ")
            else:
                _, shown = element_in_words(name, str(part), language)
                yield CardLine(indent + named, shown)


def _translate(tree: dict[str, Any], language: Language) -> dict[str, Any]:
    """Return a tree in which a text given in several languages stands once."""
    chosen: dict[str, Any] = {}
    for name, value in tree.items():
        siblings = [name[:-1] + letter for letter in _SUFFIXES[language]]
        given = [one for one in siblings if isinstance(tree.get(one), str) and has_value(tree[one])]
        if name not in given or given[0] == name:
            chosen[name] = value
    return chosen
