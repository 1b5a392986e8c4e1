"""What the program sends is what the published schemas allow, and what the user wrote."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.replies import NS, one
from tests.support.sample_query import QUERY
from vtjcli.errors import UsageError
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.identifiers import Subsystem

from . import official_files

pytestmark = official_files.needed

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
IN_XML = st.text(
    st.one_of(st.sampled_from("\t\n\r"), st.characters(min_codepoint=32, exclude_categories=["Cs"]))
).filter(lambda text: not set(text) & {"\ufffe", "\uffff"})
PRINTABLE = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="/", include_characters=" "),
    min_size=1,
).filter(str.strip)

PLACES = {
    "product": ".//q:request/q:SoSoNimi",
    "username": ".//q:request/q:Kayttajatunnus",
    "password": ".//q:request/q:Salasana",
    "end_user": ".//q:request/q:Loppukayttaja",
    "billing": ".//q:request/q:Laskutustiedot",
    "issue": "s:Header/x:issue",
}


CHECKS = (("VarmenteenVoimassaolotarkistus", "YES"), ("VarmenteenSulkulistatarkistus", "YES"))
SUBJECTS = [
    Subject("satu", "99900001N"),
    Subject("certificate", "MIIB", (("VarmenteenMyontaja", "CA"), *CHECKS)),
    Subject("person-search", "<a>\n<b>ö &amp;</b></a>"),
    Subject("building", "100012345N"),
    Subject("apartment", "100012345N1A005"),
    Subject("building-search", "<a/>"),
    Subject("property", "091-999-9003-0001"),
    Subject("property-search", "<a/>"),
    Subject("schema", "-7"),
]


def query(texts: dict[str, str | None]) -> Query:
    return QUERY._replace(**texts)  # type: ignore[arg-type]


def assert_valid(envelope: etree._Element) -> None:
    (content,) = one(envelope, "s:Body")
    official_files.schema("query.xsd").assertValid(etree.ElementTree(deepcopy(content)))
    for field in one(envelope, "s:Header"):
        official_files.schema("xroad.xsd").assertValid(etree.ElementTree(deepcopy(field)))


def texts_of(characters: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str | None]]:
    optional = st.one_of(st.none(), characters)
    return st.fixed_dictionaries(
        {
            "product": characters,
            "username": characters,
            "password": characters,
            "end_user": characters.map(lambda text: text[:50] or "x"),
            "issue": optional,
            "billing": optional,
        }
    )


@settings(max_examples=300)
@given(texts_of(ANYTHING))
@example({"product": "a\r\nb\rc", "password": "]]>&<\"'", "issue": "", "billing": " x\t"})
@example({"product": "\u2028\x85\xa0\ufeff", "issue": None})
def test_every_text_arrives_as_it_was_written_or_is_refused(texts: dict[str, str | None]) -> None:
    sent, refused = None, ""
    try:
        sent = request_envelope(query(texts))
    except UsageError as error:
        refused = error.key
    if sent is None:
        assert refused == "characters"
        return
    envelope = etree.fromstring(sent)
    assert_valid(envelope)
    for name, text in texts.items():
        found = envelope.find(PLACES[name], NS)
        assert (None if found is None else found.text or "") == text
    assert one(envelope, "s:Header/x:userId").text == query(texts).end_user
    assert sent.decode("utf-8")
    assert b"<!" not in sent.replace(b"]]&gt;", b"")


@settings(max_examples=200)
@given(texts_of(IN_XML))
def test_nothing_that_xml_can_carry_is_refused(texts: dict[str, str | None]) -> None:
    assert request_envelope(query(texts))


@settings(max_examples=100)
@given(
    st.text(st.characters(min_codepoint=0x370, exclude_categories=()), min_size=1, max_size=5),
    st.sampled_from(list(PLACES)),
)
def test_nothing_that_xml_cannot_carry_is_sent(text: str, name: str) -> None:
    cannot = "\x00\x01\x08\x0b\x0c\x0e\x1f\ud800\udfff\ufffe\uffff"
    for character in cannot:
        with pytest.raises(UsageError) as caught:
            request_envelope(query({name: text + character}))
        assert text not in str(caught.value.values)


@settings(max_examples=100)
@given(st.lists(PRINTABLE, min_size=3, max_size=4))
def test_any_client_that_xroad_can_name_may_ask(parts: list[str]) -> None:
    client = Subsystem.parse("/".join(parts))
    envelope = etree.fromstring(request_envelope(QUERY._replace(client=client)))
    assert_valid(envelope)
    found = [element.text for element in one(envelope, "s:Header/x:client")]
    assert found == [part.strip() for part in parts]


def test_the_body_has_one_child_named_like_the_service() -> None:
    envelope = etree.fromstring(request_envelope(QUERY))
    (content,) = one(envelope, "s:Body")
    assert etree.QName(content).localname == one(envelope, "s:Header/x:service/id:serviceCode").text
    assert_valid(envelope)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.kind)
def test_a_request_by_any_key_is_what_the_schema_says(subject: Subject) -> None:
    envelope = etree.fromstring(request_envelope(QUERY._replace(subject=subject, billing="42")))
    assert_valid(envelope)
    sent = {etree.QName(part).localname: part.text for part in one(envelope, ".//q:request")}
    assert subject.elements.items() <= sent.items()
    credentials = {"Kayttajatunnus", "Salasana", "Loppukayttaja", "Laskutustiedot"}
    assert credentials & sent.keys() == (set() if subject.kind == "schema" else credentials)
    assert not [part for part in one(envelope, ".//q:request").iter() if part.tag == "b"]
