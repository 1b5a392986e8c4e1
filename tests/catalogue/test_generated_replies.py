"""Whatever the rows cover is shown under its own key, and nothing is shown that was not said.

Replies are generated from the catalogue's rows, with the JSON that they must come to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.catalogue.message_elements import (
    NS,
    PATIENT,
    READER,
    XSI,
    element_at,
    remove_element,
    set_value,
)
from tests.conftest import VTJ
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.fields import MESSAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from vtjcli.catalogue.field import Field

LANGUAGES: Final = {"S": "fi", "R": "sv", "E": "en", "Selvakielinen": "text"}


Keys = tuple[tuple["Field", str], ...]
"""The rows from a message down to a value, each with the element under which it is gone through."""
Place = tuple[str, str, "Field", Keys]


TEXTS: Final = st.text("aÄöšŋ0123456789-+=&<\"' .,", min_size=1, max_size=12).filter(
    lambda text: bool(text.strip())
)
VALUES: Final[dict[str, st.SearchStrategy[tuple[str, Any]]]] = {
    "text": TEXTS.map(lambda text: (text, text.strip())),
    "localized": TEXTS.map(lambda text: (text, text.strip())),
    "date": st.dates().map(lambda day: (day.isoformat().replace("-", ""), day.isoformat())),
    "moment": st.sampled_from(
        [
            ("20260131120000", "2026-01-31T12:00:00+02:00"),
            ("20190620174212", "2019-06-20T17:42:12+03:00"),
        ]
    ),
    "count": st.integers(0, 999).map(lambda number: (str(number), number)),
}
PARTLY_KNOWN: Final = [("19450000", "1945"), ("19450300", "1945-03")]


def flags(path: str) -> list[tuple[str, bool]]:
    """Return how the register writes yes and no in an element, by its data type."""
    match path.rpartition("/")[2].removeprefix("@"):
        case "Turvakieltokoodi":
            return [("9", True)]
        case "voimassaolokoodi" | "Voimassaolokoodi" | "OmistusTieto":
            return [("1", True), ("2", False)]
        case _:
            return [("1", True), ("0", False)]


@dataclass
class Made:
    """What a generated reply says: its elements, and the JSON that they must come to."""

    draw: st.DrawFn
    left: int
    """How many values it may still have."""

    def value(self, row: Field, path: str) -> tuple[str, Any]:
        """Return a value as the register writes it at `path`, and as JSON has it."""
        if row.kind == "flag":
            return self.draw(st.sampled_from(flags(path)))
        if row.kind == "code":
            codes = CODE_LISTS[row.codes].values if row.codes else ()
            closed = row.codes is not None and not CODE_LISTS[row.codes].open
            known = [(code, code) for code in codes]
            return self.draw(st.sampled_from(known)) if closed else self.draw(VALUES["text"])
        values = VALUES[row.kind]
        return self.draw(values | st.sampled_from(PARTLY_KNOWN) if row.kind == "date" else values)

    def object(self, rows: tuple[Field, ...], element: Element) -> dict[str, Any]:
        """Put some of `rows` into `element`; return what must be read of them."""
        told: dict[str, Any] = {}
        some = self.draw(
            st.lists(
                st.sampled_from(rows),
                min_size=min(2, len(rows)),
                unique_by=lambda row: row.key,
                max_size=8,
            )
        )
        for row in some:
            if self.left <= 0:
                break
            value: Any
            if row.kind == "object" and not row.paths:
                value = self.object(row.fields, element)
            elif row.kind == "object":
                value = self._in_element(row, element)
            elif row.kind == "list":
                value = self._items(row, element)
            elif row.paths:
                value = self._leaf(row, element)
            else:
                continue
            if value not in ({}, []):
                told[row.key] = value
        return told

    def _in_element(self, row: Field, element: Element) -> dict[str, Any]:
        path = self.draw(st.sampled_from(row.paths))
        inside = new_element_at(element, path)
        value = {} if inside is None else self.object(row.fields, inside)
        if inside is not None and not value:
            remove_element(inside)
        return value

    def _items(self, row: Field, element: Element) -> list[dict[str, Any]]:
        items = []
        paths = st.lists(st.sampled_from(row.paths), min_size=1, max_size=3)
        for path in self.draw(paths) if row.paths else ():
            around, _, last = path.rpartition("/")
            place = element_at(element, around)
            if last in place.attrib or (around and place.text):
                continue
            inside = etree.SubElement(place, VTJ + last)
            if value := self.object(row.fields, inside):
                items.append(
                    (row.paths.index(path), value | dict((row.constants or {}).get(path, {})))
                )
            else:
                remove_element(inside)
        return [item for _, item in sorted(items, key=lambda item: item[0])]

    def _leaf(self, row: Field, element: Element) -> Any:
        path = self.draw(st.sampled_from(row.paths))
        suffixes = ["S", "R"] if path.endswith("*") else [""]
        if path.endswith("*") and self.draw(st.booleans()):
            suffixes = [self.draw(st.sampled_from(sorted(LANGUAGES)))]
        told = {}
        for suffix in suffixes:
            written, shown = self.value(row, path)
            if set_value(element, path.removesuffix("*") + suffix, written):
                told[LANGUAGES.get(suffix, "text")] = shown
                self.left -= 1
        if row.kind == "localized":
            return {"fi": None, "sv": None} | told if told else {}
        return next(iter(told.values()), {})


def new_element_at(element: Element, path: str) -> Element | None:
    """Return a new element at `path`; None where there is one."""
    around, _, last = path.rpartition("/")
    place = element_at(element, around)
    return None if place.find(VTJ + last) is not None else etree.SubElement(place, VTJ + last)


@st.composite
def replies(draw: st.DrawFn) -> tuple[Element, dict[str, Any]]:
    """Draw a message of random rows with random values, and the JSON that it must come to."""
    message = etree.Element(f"{VTJ}VTJHenkiloVastaussanoma", nsmap={None: NS, "xsi": XSI})
    made = Made(draw, draw(st.integers(5, 40)))
    told = made.object(tuple(row for row in MESSAGE if row.key != "person"), message)
    person = next(row for row in MESSAGE if row.key == "person")
    if about := made.object(person.fields, etree.SubElement(message, f"{VTJ}Henkilo")):
        told["person"] = about
    return message, told


def bare(value: Any) -> Any:
    """Return a tree without what is absent in it."""
    match value:
        case dict():
            parts = {key: bare(part) for key, part in value.items()}
            return {key: part for key, part in parts.items() if part not in (None, [], {})}
        case list():
            return [bare(part) for part in value]
    return value


def without_additions(rows: tuple[Field, ...], told: Any, shown: Any, *, says_no: bool) -> Any:
    """Return `shown` without what the program adds to what was `told`.

    That is the street joined from its parts, the yes of a death that has a date and of an order
    whose end lies ahead, and the no of an order or a death of which an element says nothing.
    """
    if not isinstance(shown, dict) or not isinstance(told, dict):
        return shown
    kept = dict(shown)
    for row in rows:
        part: Any = kept.get(row.key)
        inner: Any = told.get(row.key)
        if inner is None and part is not None:
            implied = row.kind == "flag" and any(
                key in told for key in (*row.implied_by, row.implied_until)
            )
            joined = row.compose is not None and "street_parts" in told
            if joined:
                check_joined(part, told["street_parts"])
            if joined or (implied and part is True) or (says_no and part is False):
                del kept[row.key]
        elif row.kind == "object" and part is not None:
            kept[row.key] = without_additions(
                row.fields, inner, part, says_no=row.has_meaning_when_empty
            )
        elif row.kind == "list" and isinstance(part, list) and len(part) == len(inner):
            kept[row.key] = [
                without_additions(row.fields, one, other, says_no=False)
                for one, other in zip(inner, part, strict=True)
            ]
    return kept


def check_joined(street: dict[str, str], parts: dict[str, Any]) -> None:
    """Check a joined street: the name in its language, then the parts that came, in order."""
    flat = parts.get("apartment", "").lstrip("0") + parts.get("division", "")
    rest = [parts.get("number"), parts.get("staircase"), flat]
    for language, text in street.items():
        assert text == " ".join(part for part in (parts["name"][language], *rest) if part)


@given(replies())
@settings(PATIENT, max_examples=150)
def test_what_the_rows_cover_comes_out_under_its_own_key_and_nothing_else_does(
    reply: tuple[Element, dict[str, Any]],
) -> None:
    message, told = reply
    found = READER.read(message)
    assert (found.unknown, found.malformed_elements) == ((), ()), etree.tostring(
        message, encoding="unicode"
    )
    told = bare(told)
    shown = without_additions(MESSAGE, told, bare(found.values), says_no=False)
    assert shown == told, etree.tostring(message, encoding="unicode")


def places(rows: tuple[Field, ...], way: str = "", keys: Keys = ()) -> Iterator[Place]:
    """Give each place of a leaf: the element around it, its own path, its row, and its keys.

    A thing that may stand under several elements is gone through under the first of them, and its
    first field under each.
    """
    for row in rows:
        inner = (*keys, (row, row.paths[0] if row.paths and row.fields else ""))
        if not row.fields:
            yield from ((way, path, row, inner) for path in row.paths)
        elif not row.paths and row.kind == "object":
            yield from places(row.fields, way, inner)
        elif not row.paths:
            continue  # it takes what another row has once too often
        else:
            yield from places(row.fields, f"{way}/{row.paths[0]}", inner)
            first = tuple(field for field in row.fields if field.paths and not field.fields)[:1]
            for path in row.paths[1:]:
                yield from places(first, f"{way}/{path}", (*keys, (row, path)))


SAMPLES: Final[dict[str, tuple[str, Any]]] = {
    "text": ("Ähtäri 1", "Ähtäri 1"),
    "localized": ("Åbo", "Åbo"),
    "date": ("19450300", "1945-03"),
    "moment": ("20260131120000", "2026-01-31T12:00:00+02:00"),
    "count": ("7", 7),
}


def test_a_value_in_any_place_that_a_row_names_comes_out_under_the_keys_of_that_row() -> None:
    count = 0
    for way, path, row, keys in places(MESSAGE):
        codes = CODE_LISTS[row.codes].values if row.codes else {"x": ("", "", "")}
        written, shown = SAMPLES.get(row.kind, (next(iter(codes)),) * 2)
        if row.kind == "flag":
            written, shown = flags(path)[0]
        told: Any = shown
        suffix, language = ("R", "sv") if path.endswith("*") else ("", "text")
        if row.kind == "localized":
            told = {language: shown}
        for around, under in reversed(keys):
            constants = (around.constants or {}).get(under, {})
            listed = around.kind == "list"
            told = {around.key: [told | dict(constants)] if listed else told}
        message = etree.Element(f"{VTJ}VTJHenkiloVastaussanoma")
        set_value(element_at(message, way.strip("/")), path.removesuffix("*") + suffix, written)
        found = READER.read(message)
        said = etree.tostring(message, encoding="unicode")
        assert (found.unknown, found.malformed_elements) == ((), ()), said
        assert without_additions(MESSAGE, told, bare(found.values), says_no=False) == told, said
        count += 1
    assert count > 500
