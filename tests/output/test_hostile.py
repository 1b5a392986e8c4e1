"""Text from outside shows itself and does nothing, in every format."""

from __future__ import annotations

import json as stdlib_json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ALBERT, VTJ, Cli, Register, ask
from tests.support.rendering import render
from vtjcli.characters import make_printable
from vtjcli.messages import LANGUAGES
from vtjcli.output import card, field_path, field_selection, json, people_table, xml
from vtjcli.output.terminal import escape_json, escape_xml
from vtjcli.vtjkysely import record as records

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import RegisterAnswer

HOSTILE = [
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[1;31mred",
    "\x9b31m\x9d0;title\x9c",
    "one\rtwo\nthree\x08\x7f\x00",
    "\u202eevil\u202c\u2066\u2069\u200f\u200e",
    "[bold red]x[/] [link=file:///etc/passwd]y[/link] :skull: \\[z]",
    "\u2028line\u2029paragraph\x85next",
    "\u061carabic \U000e0001\U000e0041tags\U000e007f",
    "\ud83d\udc69\u200d\ud83d\ude80 \ue000 \ufeff".encode("utf-16", "surrogatepass").decode(
        "utf-16"
    ),
]


def with_person(answer: RegisterAnswer, **changes: Any) -> RegisterAnswer:
    assert answer.record is not None
    assert answer.record.person is not None
    person = {**answer.record.person, **changes}
    return answer._replace(record=answer.record._replace(person=person))


def everywhere(answer: RegisterAnswer, text: str) -> RegisterAnswer:
    """Put `text` wherever the register may write one."""
    address = {"kind": "permanent", "country": "domestic", "street": {"fi": text, "sv": text}}
    coded = {"code": text, "name": {"fi": text, "sv": text}, "start": text, "other": {text: text}}
    changed = with_person(
        answer,
        hetu=text,
        last_name=text,
        first_names=text,
        former_names=[{"name": text, "kind": coded, "start": text, "end": text, "note": None}],
        addresses=[address | {"postal_code": text, "post_office": {"fi": text}, "start": text}],
        municipality=coded,
        sex=coded,
        citizenships=[coded],
        other={text: {text: [text, {"#text": text}]}},
    )
    assert changed.record is not None
    result = {**changed.record.result, "text": text, "extracted_at": text, "product": text}
    return changed._replace(record=changed.record._replace(result=result, successor=text))


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_card_and_a_table_show_hostile_text_and_obey_none(register: Register, text: str) -> None:
    answer = everywhere(ask(register, ALBERT), text)
    for language in LANGUAGES:
        for shown in (
            card.card(answer, language),
            people_table.overview([answer, answer], language),
        ):
            lines = render(shown)
            assert all(char.isprintable() or char == "\n" for char in lines), ascii(lines)


def test_rich_markup_is_shown_as_it_is_written(register: Register) -> None:
    markup = "[bold]x[/] :skull:"
    shown = render(card.card(with_person(ask(register, ALBERT), last_name=markup), "en"))
    assert markup in shown


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_json_escapes_what_controls_a_terminal_and_means_the_same(
    register: Register, text: str
) -> None:
    document = json.document(everywhere(ask(register, ALBERT), text), "en")
    for indent in (None, 2):
        written = json.dumps(document, indent=indent)
        assert stdlib_json.loads(written) == document
        assert harmless(written)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_xml_escapes_what_controls_a_terminal_and_means_the_same(
    register: Register, text: str
) -> None:
    carried = "".join(char for char in text if char >= " " or char in "\t\n")
    answer = ask(register, ALBERT)
    assert answer.envelope is not None
    next(answer.envelope.iter(f"{VTJ}Sukunimi")).text = carried
    written = xml.message(answer)
    assert harmless(written)
    assert etree.fromstring(written).findtext(f".//{VTJ}Sukunimi") == carried


def test_a_field_in_a_pipe_controls_no_terminal_that_it_may_end_on(
    cli: Cli, register: Register
) -> None:
    def change(envelope: etree._Element) -> None:
        next(envelope.iter(f"{VTJ}Sukunimi")).text = "a\x9b31mb\u202ec\u061cd\U000e0041e"

    register.change = change
    ran = cli("person", "--field", "last_name", ALBERT)
    assert ran.out == "a\ufffd31mb\ufffdc\ufffdd\ufffde\n"


@pytest.mark.parametrize(
    "inner",
    [
        "x020501A999Tx",
        "HETU020501A999T",
        "<b/>020501A999T",
        "<b>1</b>020501 A 999T<b/>tail",
        "0205<b/>01A999T",
        "<b a='x020501A999T'/>",
        "satu10000001N.",
    ],
)
def test_a_mask_hides_codes_joined_to_letters_and_in_mixed_content(
    register: Register, inner: str
) -> None:
    def change(envelope: etree._Element) -> None:
        person = next(envelope.iter(f"{VTJ}Henkilo"))
        person.append(etree.fromstring(f"<Outo xmlns='{VTJ[1:-1]}'>{inner}</Outo>"))

    answer = ask(register, ALBERT, change=change)
    assert answer.envelope is not None
    content = answer.envelope.find("{*}Body")[0]  # type: ignore[index]
    answer = answer._replace(record=records.read(content, ALBERT))
    for shown in (
        xml.message(answer, mask=True),
        json.dumps(json.document(field_selection.mask_answer(answer), "en")),
    ):
        letters = re.sub(r"<[^>]*/?>|\s", "", re.sub(r" a=\"([^\"]*)\"", r">\1<", shown))
        assert "999T" not in letters
        assert "10000001N" not in letters


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_field_stays_on_its_line(register: Register, text: str) -> None:
    document = json.document(everywhere(ask(register, ALBERT), text), "en")
    for place in ("last_name", "former_names.name", "municipality.name"):
        for value in field_path.values(document, place, "en"):
            assert "\n" not in value


@given(st.text())
def test_a_plain_line_prints_and_keeps_every_letter(text: str) -> None:
    shown = make_printable(text)
    assert shown.isprintable()
    assert len(shown) == len(text)
    for before, after in zip(text, shown, strict=True):
        assert after == before or not before.isprintable()
        assert after != " " or before.isspace()


@given(st.text())
def test_escaped_json_means_the_same(text: str) -> None:
    written = escape_json(stdlib_json.dumps([text, {text: text}], ensure_ascii=False))
    assert stdlib_json.loads(written) == [text, {text: text}]
    assert harmless(written)


@given(st.text(st.characters(codec="utf-8", min_codepoint=32)))
def test_escaped_xml_means_the_same(text: str) -> None:
    element = etree.Element("a")
    element.text = text
    try:
        written = escape_xml(etree.tostring(element, encoding="unicode"))
    except ValueError:  # what XML cannot carry never comes out of a reply
        return
    assert (etree.fromstring(written).text or "") == text
    assert harmless(written)


def harmless(text: str) -> bool:
    """Tell whether nothing in `text` controls a terminal or turns the direction of writing."""
    bidirectional = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    return not any(
        (char < " " and char not in "\n\t")
        or "\x7f" <= char <= "\x9f"
        or char in bidirectional
        or "\U000e0000" <= char <= "\U000e007f"
        for char in text
    )
