"""Search documents: filled in by name, with nothing empty sent, and made from a schema."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from vtjcli.errors import UsageError
from vtjcli.simulator import SEARCH_TEMPLATES
from vtjcli.vtjkysely.schema_validation import search_text
from vtjcli.vtjkysely.search_template import ElementValue, fill, make_template, parse_value

XSD = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
TEMPLATE = """<Haku>
  <Laji>1</Laji>
  <Henkilo><Nimi/><Syntymaaika/></Henkilo>
  <Aiti><Nimi/></Aiti>
</Haku>"""


def filled(*words: str, template: str = TEMPLATE) -> str:
    root = etree.fromstring(template)
    values = [parse_value(word) for word in words]
    fill(root, [value for value in values if value is not None])
    return search_text(root)


def key_of(*words: str) -> str:
    with pytest.raises(UsageError) as caught:
        filled(*words)
    return caught.value.key


def test_what_stays_empty_is_left_out_and_what_the_template_says_stays() -> None:
    shown = filled("Henkilo/Nimi=Virtanen")
    assert shown == "<Haku><Laji>1</Laji><Henkilo><Nimi>Virtanen</Nimi></Henkilo></Haku>"
    assert filled("syntymaaika=1.2.2015", "Aiti/Nimi=").endswith(
        "<Henkilo><Syntymaaika>20150201</Syntymaaika></Henkilo></Haku>"
    )


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Nimi=Virtanen", "search_element_ambiguous"),
        ("Kengat=43", "search_element_unknown"),
        ("Haku=1", "search_element_unknown"),
        ("Henkilo=1", "search_element_unknown"),
        ("Syntymaaika=30.2.2015", "search_date"),
        ("Syntymaaika=20150230", "search_date"),
        ("Aiti/Nimi=\x01", "characters"),
        ("Aiti/Nimi=", "search_missing"),
    ],
)
def test_a_value_that_cannot_be_searched_by_is_refused(word: str, key: str) -> None:
    assert key_of(word) == key


def test_an_element_gets_one_value() -> None:
    assert key_of("Aiti/Nimi=A", "aiti/nimi=B") == "search_element_twice"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("12.6.2015", "20150612"),
        ("2015-06-12", "20150612"),
        ("20150612", "20150612"),
        ("1945", "1945"),
        ("201506", "201506"),
    ],
)
def test_a_date_is_sent_as_the_register_writes_it(written: str, sent: str) -> None:
    assert f"<Syntymaaika>{sent}</Syntymaaika>" in filled(f"Syntymaaika={written}")


def test_what_only_looks_like_a_date_is_sent_as_it_is() -> None:
    assert "<Nimi>1.2.2015</Nimi>" in filled("Aiti/Nimi=1.2.2015")


@pytest.mark.parametrize("word", ["haku.xml", "-", "./a=b.xml", "=x", "/tmp/a=b", ""])
def test_the_name_of_a_file_is_no_value(word: str) -> None:
    assert parse_value(word) is None


@given(st.text(), st.text())
def test_any_value_is_sent_as_text_or_refused(name: str, value: str) -> None:
    try:
        shown = filled(f"{name}={value}")
    except UsageError:
        return
    assert etree.fromstring(shown).tag == "Haku"


def test_no_value_is_in_the_repr() -> None:
    assert "Virtanen" not in repr(ElementValue("Sukunimi", "Virtanen"))


def test_a_template_has_every_element_of_a_schema() -> None:
    schema = f"""<xs:schema {XSD} targetNamespace="urn:x" xmlns="urn:x"
        elementFormDefault="qualified">
      <xs:complexType name="Nimi"><xs:sequence><xs:element name="Etunimi" type="xs:string"/>
        </xs:sequence></xs:complexType>
      <xs:complexType name="Pitka"><xs:complexContent><xs:extension base="Nimi"><xs:choice>
        <xs:element name="Sukunimi" type="xs:string"/><xs:element name="Itse" type="Pitka"/>
        </xs:choice><xs:attribute name="laji" use="required" fixed="1"/></xs:extension>
        </xs:complexContent></xs:complexType>
      <xs:element name="Kunta" type="xs:string"/>
      <xs:element name="Haku"><xs:complexType><xs:all><xs:element name="Nimi" type="Pitka"/>
        <xs:element ref="Kunta"/></xs:all></xs:complexType></xs:element>
    </xs:schema>"""
    made = make_template(etree.fromstring(schema), "x.xsd")
    names = [etree.QName(part) for part in made.iter()]
    assert {name.namespace for name in names} == {"urn:x"}
    assert [name.localname for name in names] == [
        *("Haku", "Nimi", "Etunimi", "Sukunimi", "Itse", "Kunta"),
    ]
    assert made[0].get("laji") == "1"


def test_a_schema_of_types_without_end_ends() -> None:
    types = "".join(
        f'<xs:complexType name="T{n}"><xs:sequence><xs:element name="a" type="T{n + 1}"/>'
        f'<xs:element name="b" type="T{n + 1}"/></xs:sequence></xs:complexType>'
        for n in range(40)
    )
    schema = f'<xs:schema {XSD}><xs:element name="r" type="T0"/>{types}</xs:schema>'
    assert sum(1 for _ in make_template(etree.fromstring(schema), "x").iter()) <= 5001


def test_what_is_no_schema_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        make_template(etree.fromstring("<a/>"), "x")
    assert caught.value.key == "schema_without_root"


def test_the_simulators_templates_can_be_filled_in() -> None:
    for file, word in zip(
        SEARCH_TEMPLATES.values(),
        ("Sukunimi=Virtanen", "Katuosoite=Satu", "Kuntanumero=091"),
        strict=True,
    ):
        assert filled(word, template=file.read_text()).count("</") == 2
