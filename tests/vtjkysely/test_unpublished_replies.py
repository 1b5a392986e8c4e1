"""Replies without a published schema: read whole, in any shape, and nothing echoed let through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely.any_reply import read_reply
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.reply import Verified

if TYPE_CHECKING:
    from vtjcli.vtjkysely.record import Record
    from vtjcli.vtjkysely.subject import SubjectKind

QUERY = "http://xml.vrk.fi/ws/vtj/vtjkysely/1"
VTJ = "http://xml.vrk.fi/schema/vtjkysely"
KINDS: list[SubjectKind] = ["building", "property"]
VERIFIED = Verified(headers=True, request_hash="sha512")
SCHEMA = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'


def read(kind: SubjectKind, inside: str) -> Record:
    """Read a reply whose ``response`` holds `inside`; names without a prefix are the message's."""
    content = f'<q:xResponse xmlns:q="{QUERY}" xmlns="{VTJ}">{inside}</q:xResponse>'
    return read_reply(etree.fromstring(content), Subject(kind, "x"), VERIFIED)


def thing(inside: str, kind: SubjectKind = "building") -> dict[str, Any]:
    record = read(kind, f"<q:response>{inside}</q:response>")
    assert record.outcome == "found"
    assert record.thing is not None
    return record.thing


def test_everything_is_kept_by_the_registers_own_names() -> None:
    written = (
        '<Sanoma sanomatunnus="T" outo="1"><Paluukoodi koodi="0000">Ok</Paluukoodi>'
        '<Rakennus laji="2"><A> x </A><A/><B><C>1</C>teksti</B></Rakennus>'
        '<v:Muu xmlns:v="urn:v">y</v:Muu></Sanoma>'
    )
    assert thing(written) == {
        "@outo": "1",
        "Rakennus": {"@laji": "2", "A": ["x", None], "B": {"#text": "teksti", "C": "1"}},
        "{urn:v}Muu": "y",
    }
    record = read("building", f"<q:response>{written}</q:response>")
    assert record.result["code"] == "0000"
    assert record.result["product"] == "T"
    assert record.result["message"] == "Sanoma"
    assert record.unknown == ()


@pytest.mark.parametrize("kind", KINDS)
def test_any_single_element_of_any_namespace_is_the_message(kind: SubjectKind) -> None:
    for written in ("<X><A>1</A></X>", '<X xmlns="urn:x"><A>1</A></X>', '<X xmlns=""><A>1</A></X>'):
        assert thing(written, kind) == {"A": "1"}


def test_several_elements_are_all_kept() -> None:
    assert thing("<X><A>1</A></X><X/><Y>2</Y>") == {"X": [{"A": "1"}, None], "Y": "2"}


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<X/>",
        "<X><A/><B c=''/></X>",
        "<X><Paluukoodi koodi='0000'>Haku onnistui</Paluukoodi><Rakennus/></X>",
        "<X><Paluukoodi koodi='0001'>Ei</Paluukoodi></X>",
        "<X><Y><Paluukoodi koodi='0006'/></Y></X>",
        "<X><Paluukoodi>0001</Paluukoodi></X>",
        "<q:faultCode>0001</q:faultCode><q:faultString>Ei</q:faultString>",
        "<X><faultCode>0001</faultCode><faultString>Ei</faultString></X>",
        "<X><Hakuperusteet><Rakennustunnus hakuperustePaluukoodi='0'>1</Rakennustunnus>"
        "<Outo hakuperustePaluukoodi='0'>2</Outo></Hakuperusteet></X>",
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_reply_that_says_nothing_is_nothing_found(kind: SubjectKind, inside: str) -> None:
    record = read(kind, f"<q:response>{inside}</q:response>")
    assert record.outcome == "not_found"
    assert record.thing is None


@pytest.mark.parametrize("code", ["-1500", "-1900", "0003", "0019", "9999"])
def test_a_return_code_is_found_wherever_it_stands(code: str) -> None:
    for inside in (
        f"<q:faultCode>{code}</q:faultCode>",
        f"<X><Paluukoodi koodi='{code}'>Syy</Paluukoodi></X>",
    ):
        record = read("building", f"<q:response>{inside}</q:response>")
        assert (record.outcome, record.code) == ("refused", code)


@pytest.mark.parametrize("kind", [*KINDS, "person-search", "hetu"])
def test_an_echoed_request_is_let_through_nowhere(kind: SubjectKind) -> None:
    echo = "<{0}><Salasana>hunter2</Salasana></{0}>"
    inside = "".join(echo.format(name) for name in ("request", "reguest", "q:request"))
    record = read(
        kind,
        f"{inside}<q:response>{inside}<VTJHenkiloVastaussanoma>{inside}<Paluukoodi koodi='0000'/>"
        f"<Henkilo>{inside}<Henkilotunnus>020501A999T</Henkilotunnus>"
        f"<NykyinenSukunimi><Sukunimi>A</Sukunimi>{inside}</NykyinenSukunimi>"
        "</Henkilo></VTJHenkiloVastaussanoma></q:response>",
    )
    assert record.person_or_thing is not None
    assert "hunter2" not in repr(record)


@pytest.mark.parametrize("kind", [*KINDS, "person-search", "schema", "hetu"])
def test_a_reply_of_another_service_or_without_a_response_is_not_believed(
    kind: SubjectKind,
) -> None:
    for content in (f'<q:x xmlns:q="{QUERY}"/>', '<x xmlns="urn:x"><response/></x>', "<x/>"):
        with pytest.raises(UntrustedReplyError):
            read_reply(etree.fromstring(content), Subject(kind, "x"), VERIFIED)


def test_a_resident_in_hiding_is_noticed_wherever_the_building_names_one() -> None:
    inside = (
        "<X><R><H><Turvakielto><TurvakieltoTieto>1</TurvakieltoTieto></Turvakielto></H></R></X>"
    )
    assert read("building", f"<q:response>{inside}</q:response>").any_non_disclosure
    calm = inside.replace(">1<", "><")
    assert not read("building", f"<q:response>{calm}<Y>1</Y></q:response>").any_non_disclosure


PERSON = "<Henkilo><Henkilotunnus>{}</Henkilotunnus></Henkilo>"


def search(inside: str) -> Record:
    return read("person-search", f"<q:response>{inside}</q:response>")


def test_one_match_is_the_person_and_several_are_matches() -> None:
    one, two = PERSON.format("020501A999T"), PERSON.format("020190-9521")
    for start, end in (("<X>", "</X>"), ('<X xmlns="urn:x">', "</X>"), ("", "")):
        found = search(start + one + end)
        assert found.outcome == "found"
        assert found.person is not None
        assert found.person["hetu"] == "020501A999T"
        several = search(start + one + two + end)
        assert several.outcome == "several"
        assert several.person is None
        assert [match["hetu"] for match in several.matches] == ["020501A999T", "020190-9521"]


def test_matches_may_come_in_messages_of_their_own() -> None:
    messages = "".join(
        f"<X><Paluukoodi koodi='0000'/>{PERSON.format(code)}</X>"
        for code in ("020501A999T", "020190-9521")
    )
    assert len(search(messages).matches) == 2


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<X/>",
        "<X><Henkilo/></X>",
        "<X><Henkilo><Henkilotunnus/><Turvakielto><TurvakieltoTieto/></Turvakielto></Henkilo></X>",
        "<X><Paluukoodi koodi='0001'/></X>",
        "<q:faultCode>0001</q:faultCode>",
    ],
)
def test_nobody_is_nobody_however_it_is_said(inside: str) -> None:
    assert search(inside).outcome == "not_found"


def test_too_many_to_be_told_are_no_nobody() -> None:
    basis = "<Hakuperusteet><Sukunimi hakuperustePaluukoodi='3'>V</Sukunimi></Hakuperusteet>"
    record = search(f"<X><Paluukoodi koodi='0001'/>{basis}</X>")
    assert record.outcome == "several"
    assert record.matches == ()


def test_a_match_in_hiding_is_noticed_among_several() -> None:
    hidden = (
        "<Henkilo><Henkilotunnus>020501A999T</Henkilotunnus>"
        "<Turvakielto><TurvakieltoTieto>1</TurvakieltoTieto></Turvakielto></Henkilo>"
    )
    assert search(f"<X>{PERSON.format('020190-9521')}{hidden}</X>").any_non_disclosure
    assert search(f"<X>{hidden}</X>").non_disclosure


def test_what_no_row_covers_is_kept_of_every_match() -> None:
    people = "".join(
        f"<Henkilo><Henkilotunnus>{code}</Henkilotunnus><Outo>{code[:6]}</Outo></Henkilo>"
        for code in ("020501A999T", "020190-9521")
    )
    found = search(f"<X><Muu>m</Muu>{people}</X>")
    assert [match["other"] for match in found.matches] == [{"Outo": "020501"}, {"Outo": "020190"}]
    assert found.result["other"] == {"Muu": "m"}
    assert set(found.unknown) == {"Outo", "Muu"}


def schema_of(inside: str) -> Record:
    return read("schema", f"<q:response>{inside}</q:response>")


@pytest.mark.parametrize(
    "inside",
    [
        SCHEMA,
        f"<X>{SCHEMA}</X>",
        f"<X><![CDATA[{SCHEMA}]]></X>",
        f"<X><![CDATA[<?xml version='1.0' encoding='UTF-16'?>{SCHEMA}]]></X>",
    ],
)
def test_a_schema_is_found_as_elements_and_as_text(inside: str) -> None:
    record = schema_of(inside)
    assert record.thing is not None
    assert etree.QName(etree.fromstring(record.thing["schema"])).localname == "schema"


@pytest.mark.parametrize("inside", ["", "<X/>", "<X> </X>", "<q:faultCode>-1900</q:faultCode>"])
def test_no_schema_is_nothing(inside: str) -> None:
    assert schema_of(inside).thing is None
    assert schema_of(inside).outcome in ("not_found", "refused")


@pytest.mark.parametrize(
    "inside",
    [
        f"<X>{SCHEMA}{SCHEMA}</X>",
        "<X>something else</X>",
        "<X><![CDATA[<html></html>]]></X>",
        "<X><![CDATA[<!DOCTYPE a><a/>]]></X>",
        "<X><![CDATA[<broken>]]></X>",
    ],
)
def test_what_is_not_one_schema_is_not_passed_off_as_one(inside: str) -> None:
    with pytest.raises(UntrustedReplyError):
        schema_of(inside)
