"""Nothing that the register says is lost, and nothing is said that it does not say.

Replies are generated from the catalogue's rows, with the JSON that they must come to, and the
simulator's replies are changed in every way in which the register's own differ.
"""

from __future__ import annotations

import itertools
import re
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conformance.official_files import counted, json_values, message_values
from tests.conftest import ALBERT, POPULATION, VTJ, Register, ask
from tests.support.rendering import remove_spaces, render
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.reply_reader import Reader, Reading
from vtjcli.catalogue.types import find_by_element
from vtjcli.output import card
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from tests.conftest import Cli
    from vtjcli.catalogue.field import Field
    from vtjcli.vtjkysely.answer import RegisterAnswer

NS: Final = VTJ[1:-1]
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
READER: Final = Reader(MESSAGE)
LANGUAGES: Final = {"S": "fi", "R": "sv", "E": "en", "Selvakielinen": "text"}
PATIENT: Final = settings(max_examples=40)


Keys = tuple[tuple["Field", str], ...]
"""The rows from a message down to a value, each with the element under which it is gone through."""
Place = tuple[str, str, "Field", Keys]

# --------------------------------------------------- replies made from the catalogue's rows

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
        inside = _free(element, path)
        value = {} if inside is None else self.object(row.fields, inside)
        if inside is not None and not value:
            _remove(inside)
        return value

    def _items(self, row: Field, element: Element) -> list[dict[str, Any]]:
        items = []
        paths = st.lists(st.sampled_from(row.paths), min_size=1, max_size=3)
        for path in self.draw(paths) if row.paths else ():
            around, _, last = path.rpartition("/")
            place = _way(element, around)
            if last in place.attrib or (around and place.text):
                continue
            inside = etree.SubElement(place, VTJ + last)
            if value := self.object(row.fields, inside):
                items.append(
                    (row.paths.index(path), value | dict((row.constants or {}).get(path, {})))
                )
            else:
                _remove(inside)
        return [item for _, item in sorted(items, key=lambda item: item[0])]

    def _leaf(self, row: Field, element: Element) -> Any:
        path = self.draw(st.sampled_from(row.paths))
        suffixes = ["S", "R"] if path.endswith("*") else [""]
        if path.endswith("*") and self.draw(st.booleans()):
            suffixes = [self.draw(st.sampled_from(sorted(LANGUAGES)))]
        told = {}
        for suffix in suffixes:
            written, shown = self.value(row, path)
            if _set(element, path.removesuffix("*") + suffix, written):
                told[LANGUAGES.get(suffix, "text")] = shown
                self.left -= 1
        if row.kind == "localized":
            return {"fi": None, "sv": None} | told if told else {}
        return next(iter(told.values()), {})


def _way(element: Element, path: str) -> Element:
    """Return the element at `path`, made where it is missing."""
    for name in path.split("/") if path else ():
        found = element.find(VTJ + name)
        element = etree.SubElement(element, VTJ + name) if found is None else found
    return element


def _free(element: Element, path: str) -> Element | None:
    """Return a new element at `path`; None where there is one."""
    around, _, last = path.rpartition("/")
    place = _way(element, around)
    return None if place.find(VTJ + last) is not None else etree.SubElement(place, VTJ + last)


def _set(element: Element, path: str, written: str) -> bool:
    """Write a value at `path`; tell whether the place was free."""
    around, _, last = path.rpartition("/")
    place = _way(element, around)
    if last == "@xsi:schemaLocation":
        last = f"@{{{XSI}}}schemaLocation"
    if last.startswith("@"):
        # What has an attribute alone, beside no value, is seen to as well.
        free = last[1:] not in place.attrib
        if free:
            place.set(last[1:], written)
        return free
    target = place if last == "." else _way(place, last)
    if target.text:
        return False
    target.text = written
    return True


def _remove(element: Element) -> None:
    around = element.getparent()
    assert around is not None
    around.remove(element)


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
        _set(_way(message, way.strip("/")), path.removesuffix("*") + suffix, written)
        found = READER.read(message)
        said = etree.tostring(message, encoding="unicode")
        assert (found.unknown, found.malformed_elements) == ((), ()), said
        assert without_additions(MESSAGE, told, bare(found.values), says_no=False) == told, said
        count += 1
    assert count > 500


def _all_rows(rows: tuple[Field, ...]) -> Iterator[Field]:
    for row in rows:
        yield row
        yield from _all_rows(row.fields)


# --------------------------------------------------------- the simulator's replies, changed

EVERYONE: Final = [
    (person.hetu, product)
    for person in POPULATION.persons
    for product in PRODUCTS
    # PERUSSANOMA 1 is a part of PERUSSANOMA 3; PERUSLT1 has Suhde, which no catalogue knows.
    if product not in ("PERUSSANOMA 1", "PERUSLT1")
]
_MESSAGES: Final[dict[tuple[str, str], Element]] = {}


def message_about(register: Register, who: tuple[str, str]) -> Element:
    """Return a copy of the simulator's message about somebody."""
    if who not in _MESSAGES:
        envelope = ask(register, *who).envelope
        assert envelope is not None
        message = envelope.find(f".//{VTJ}VTJHenkiloVastaussanoma")
        assert message is not None
        _MESSAGES[who] = message
    return deepcopy(_MESSAGES[who])


def shuffled(message: Element, random: Random) -> None:
    """Put elements into another order."""
    for element in list(message.iter()):
        parts = list(element)
        random.shuffle(parts)
        element[:] = parts


def emptied(message: Element, random: Random) -> None:
    """Take values out and leave their elements, or take these out too."""
    for element in list(message.iter(f"{VTJ}*")):
        if not len(element) and random.random() < 0.3:
            element.text = None
            if random.random() < 0.5 and element.getparent() is not None:
                _remove(element)


def repeated(message: Element, random: Random) -> None:
    """Have elements twice, with another value."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if element is not message and random.random() < 0.1:
            again = deepcopy(element)
            for part in again.iter():
                if (part.text or "").strip():
                    part.text = f"again {number}"
            element.addnext(again)


def strange(message: Element, random: Random) -> None:
    """Add elements, attributes and words that no catalogue knows."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if random.random() < 0.1 and len(element) and not (element.text or "").strip():
            element[random.randrange(len(element))].tail = f"tail {number}"
        if random.random() < 0.15:
            etree.SubElement(element, f"{VTJ}Uutuus").text = f"new {number}"
        if random.random() < 0.1:
            etree.SubElement(element, "{urn:other}Nimi").text = f"other {number}"
        if random.random() < 0.1:
            element.set("uutuus", f"attribute {number}")


def padded(message: Element, random: Random) -> None:
    """Add white space around values and between elements, as the register itself does."""
    for element in message.iter(f"{VTJ}*"):
        if not len(element) and element.text:
            element.text = (
                random.choice(["\n   ", " ", ""]) + element.text + random.choice(["  ", ""])
            )
        element.tail = (element.tail or "") + random.choice(["\n\t", " ", ""])


def spoilt(message: Element, random: Random) -> None:
    """Write values that are not of their kind."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if (element.text or "").strip() and random.random() < 0.2:
            element.text = (
                random.choice(["tuntematon", "31.12.2001", "20010229", "?"]) + f" {number}"
            )


SEEDS: Final = st.integers(0, 2**32)
CHANGES: Final = [shuffled, emptied, repeated, strange, padded, spoilt]


def names(changes: list[Callable[[Element, Random], None]]) -> str:
    return ", ".join(change.__name__ for change in changes)


def texts_of(message: Element) -> Iterator[str]:
    """Give every text and attribute of a message, trimmed."""
    for element in message.iter():
        pieces = [element.text, *(child.tail for child in element), *element.attrib.values()]
        yield from (str(piece).strip() for piece in pieces if piece and str(piece).strip())


def readings(text: str) -> set[Any]:
    """Return what a text may be in JSON: itself, or what it means as a date, number or flag.

    Written anew here, so that the program's own rules are held against something.
    """
    found: set[Any] = {("str", text)}
    if match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text):
        found.add(("str", "-".join(part for part in match.groups() if part != "00")))
    if match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})", text):
        year, month, day, *clock = match.groups()
        found |= {("str", f"{year}-{month}-{day}T{':'.join(clock)}+0{zone}:00") for zone in (2, 3)}
    if text.isdecimal():
        found.add(("int", int(text)))
    if text in ("0", "1", "2", "9"):
        found.add(("bool", text in ("1", "9")))
    return found


def values_of(tree: Any) -> Iterator[Any]:
    """Give every leaf, each piece of a text that was broken by elements apart."""
    match tree:
        case dict():
            for part in tree.values():
                yield from values_of(part)
        case list():
            for part in tree:
                yield from values_of(part)
        case None:
            return
        case _:
            yield (type(tree).__name__, tree)


CONSTANTS: Final = {
    ("str", value)
    for row in _all_rows(MESSAGE)
    for constants in (row.constants or {}).values()
    for value in constants.values()
}


@pytest.mark.parametrize("changes", [*([one] for one in CHANGES), CHANGES], ids=names)
@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_no_value_of_a_reply_is_lost_or_made_up_however_the_register_writes_it(
    running_register: Register,
    changes: list[Callable[[Element, Random], None]],
    who: tuple[str, str],
    seed: int,
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    for change in changes:
        change(message, random)
    found = READER.read(message)
    shown = list(values_of(found.values))
    said = list(texts_of(message))
    possible = [readings(text) for text in said]
    broken = " ".join(str(value) for _, value in shown)  # words around elements are joined
    for text, meanings in zip(said, possible, strict=True):
        assert meanings & set(shown) or text in broken, text
    # A value as often as it came: each shown value uses up one of those that may mean it.
    allowed = set().union(*possible) | CONSTANTS | {("bool", True), ("bool", False)}
    for value in shown:
        assert value in allowed or all(piece in " ".join(said) for piece in str(value[1]).split())


@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_each_value_of_a_reply_comes_out_as_often_as_it_went_in(
    running_register: Register, who: tuple[str, str], seed: int
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    shuffled(message, random)
    padded(message, random)
    values = READER.read(message).values
    shown = counted(json_values({"result": values}))
    said = counted(message_values(message))
    assert said - shown == {}
    assert {(kind, value) for kind, value in shown - said} <= CONSTANTS | {
        ("bool", True),
        ("bool", False),
    }


@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_everything_strange_is_named_and_nothing_else_is(
    running_register: Register, who: tuple[str, str], seed: int
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    strange(message, random)
    found = READER.read(message)
    tails = {
        str(child.getparent().tag).removeprefix(VTJ)  # type: ignore[union-attr]
        for child in message.iter()
        if (child.tail or "").strip()
    }
    added = {str(element.tag).removeprefix(VTJ) for element in message.iter() if is_new(element)}
    added |= {"uutuus"} if any("uutuus" in element.attrib for element in message.iter()) else set()
    # Words between the parts of an element that itself is a value are that value's.
    assert added <= set(found.unknown) <= added | tails
    assert set(found.malformed_elements) <= tails


def is_new(element: Element) -> bool:
    return str(element.tag) in (f"{VTJ}Uutuus", "{urn:other}Nimi")


# ------------------------------------------------------- what a reader sees of the strange


@dataclass
class Marked:
    """A change that puts a strange thing into every element of a person, each with its mark."""

    kind: str
    marks: list[str] = field(default_factory=list)

    def __call__(self, envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        numbers = itertools.count()
        for element in list(henkilo.iter()):
            mark = f"mark{next(numbers):03}"
            self.marks.append(mark)
            if self.kind == "attribute":
                element.set("uutuus", mark)
            elif self.kind == "element":
                etree.SubElement(element, f"{VTJ}Uutuus").text = mark
            elif element is not henkilo and not len(element) and (element.text or "").strip():
                again = deepcopy(element)
                again.text = mark
                element.addnext(again)
            else:
                self.marks.pop()


def card_of(answer: RegisterAnswer) -> str:
    """Return a card without its line breaks."""
    return remove_spaces(render(card.card(answer, "en")))


KINDS: Final = ["element", "attribute", "once too often"]
SHOWN: Final = ["PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT", "ASUKASLKM2"]
TELLING: Final = [ALBERT, *(p.hetu for p in POPULATION.persons if p.guardianship or p.died)]


def missing(
    register: Register, product: str, kind: str, shown: Callable[[RegisterAnswer], str]
) -> dict[str, str]:
    """Return where the strange stands that `shown` does not show, and of whom."""
    lost = {}
    for person in TELLING:
        marked = Marked(kind)
        answer = ask(register, person, product, marked)
        assert marked.marks
        assert answer.envelope is not None
        seen = shown(answer)
        for mark in marked.marks:
            if mark not in seen:
                lost[place_of(answer.envelope, mark)] = person
    return lost


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("product", SHOWN)
def test_nothing_strange_about_a_person_is_missing_from_json(
    register: Register, product: str, kind: str
) -> None:
    def shown(answer: RegisterAnswer) -> str:
        assert answer.record is not None
        return "\n".join(str(value) for _, value in values_of(answer.record.person))

    assert missing(register, product, kind, shown) == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("product", SHOWN)
def test_nothing_strange_about_a_person_is_missing_from_the_card(
    register: Register, product: str, kind: str
) -> None:
    assert missing(register, product, kind, card_of) == {}


def place_of(envelope: Element, mark: str) -> str:
    """Return where in a person a mark stands."""
    for element in envelope.iter():
        if element.text == mark or element.get("uutuus") == mark:
            way = [element, *element.iterancestors()]
            names = [etree.QName(step).localname for step in reversed(way)]
            return "/".join(names[names.index("Henkilo") + 1 :])
    return mark


def said_of(inside: str) -> Reading:
    """Read a person of whom the register says `inside`."""
    return READER.read(
        etree.fromstring(
            f'<VTJHenkiloVastaussanoma xmlns="{NS}"><Henkilo>{inside}</Henkilo>'
            "</VTJHenkiloVastaussanoma>"
        )
    )


def flag_places() -> Iterator[tuple[str, str]]:
    """Give each place of a person's own yes or no, and the data type of its element."""
    for row in MESSAGE[-1].fields:
        around = row.paths if row.kind == "object" else ("",)
        for flag in (row,) if row.kind == "flag" else row.fields if row.kind == "object" else ():
            for path in flag.paths if flag.kind == "flag" else ():
                name = path.rpartition("/")[2]
                known = find_by_element(name)
                if known is not None and known.codes is not None and "@" not in path:
                    for outer in around or ("",):
                        yield "/".join(part for part in (outer, path) if part), known.codes


def taken_for_a_flag(path: str, codes: str) -> list[str]:
    """Return the values outside the code list that are read at `path` as if they were in it."""
    taken = []
    for written in ("2", "9", "X"):  # 0 can mean but no
        henkilo = etree.Element(f"{VTJ}Henkilo")
        _set(henkilo, path, written)
        found = said_of("".join(etree.tostring(part, encoding="unicode") for part in henkilo))
        kept = ("str", written) in set(values_of(found.values)) and found.malformed_elements
        if written not in CODE_LISTS[codes].values and not kept:
            taken.append(written)
    return taken


def test_a_non_disclosure_order_that_nobody_understands_is_not_read_as_none() -> None:
    taken = {
        path: wrong
        for path, codes in flag_places()
        if "Turvakielto" in path and (wrong := taken_for_a_flag(path, codes))
    }
    assert taken == {}


def test_a_yes_or_no_outside_its_code_list_is_kept_as_it_came() -> None:
    taken = {
        path: wrong for path, codes in flag_places() if (wrong := taken_for_a_flag(path, codes))
    }
    assert taken == {}


@pytest.mark.parametrize(
    ("inside", "name", "value"),
    [
        ("<Uutuus>salainen</Uutuus>", "Uutuus", "salainen"),
        ("<Sukupuoli uutuus='salainen'/>", "uutuus", "salainen"),
        ("<Sukupuoli><Sukupuolikoodi>7</Sukupuolikoodi></Sukupuoli>", "Sukupuolikoodi", "7"),
        (
            "<Kuolintiedot><Kuolinpvm>31.12.1999</Kuolinpvm></Kuolintiedot>",
            "Kuolinpvm",
            "31.12.1999",
        ),
        ("<Henkilotunnus>salainen</Henkilotunnus>", "Henkilotunnus", "salainen"),
    ],
)
def test_a_part_that_is_not_as_expected_is_warned_of_by_its_name_without_its_value(
    cli: Cli, register: Register, inside: str, name: str, value: str
) -> None:
    def change(envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        (part,) = etree.fromstring(f'<a xmlns="{NS}">{inside}</a>')
        for same in henkilo.findall(str(part.tag)) if name != "Henkilotunnus" else ():
            henkilo.remove(same)
        henkilo.append(part)

    register.change = change
    ran = cli("person", "--json", ALBERT)
    assert ran.status == 0
    (warning,) = [line for line in ran.err.splitlines() if line.startswith("Warning")]
    assert name in warning
    assert value not in warning
    assert ("str", value) in set(values_of(ran.json["person"]))
    assert value in cli("person", "-o", "table", ALBERT).out
