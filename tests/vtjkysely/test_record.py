"""Whether somebody was found is told by the person in the answer; the code explains."""

from __future__ import annotations

import pytest
from lxml import etree

from tests.conftest import ALBERT
from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely.record import Record, read

NEW = "020190-9521"
NAMES = "<NykyinenSukunimi><Sukunimi>Jäppinen</Sukunimi></NykyinenSukunimi>"
EMPTY = "<Turvakielto><TurvakieltoTieto/></Turvakielto><Kuolintiedot><Kuollut/></Kuolintiedot>"


def reply(inside: str) -> Record:
    """Read a response that holds `inside`."""
    return read(
        etree.fromstring(
            '<r xmlns="http://xml.vrk.fi/ws/vtj/vtjkysely/1" '
            f'xmlns:v="http://xml.vrk.fi/schema/vtjkysely"><response>{inside}</response></r>'
        ),
        ALBERT,
    )


def answer(code: str, person: str | None = None) -> Record:
    """Read a message with a return code, and a person where there is one."""
    henkilo = "" if person is None else f"<Henkilo>{person}</Henkilo>"
    return reply(
        '<VTJHenkiloVastaussanoma xmlns="http://xml.vrk.fi/schema/vtjkysely">'
        f'<Paluukoodi koodi="{code}">selite</Paluukoodi>{henkilo}</VTJHenkiloVastaussanoma>'
    )


def hetu(code: str) -> str:
    return f'<Henkilotunnus voimassaolokoodi="1">{code}</Henkilotunnus>'


@pytest.mark.parametrize("code", ["0000", "0008", "0009", "0018", "0005", "0007", "0099", "0001"])
def test_a_person_who_came_is_found_whatever_the_code_says(code: str) -> None:
    found = answer(code, hetu(ALBERT) + NAMES)
    assert (found.outcome, found.code) == ("found", code)
    assert found.person is not None
    assert found.person["last_name"] == "Jäppinen"


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        *(("0001", "not_found"), ("0006", "not_found"), ("0002", "passive"), ("0000", "refused")),
        *(("0003", "refused"), ("0018", "refused"), ("0019", "refused"), ("0099", "refused")),
        *(("", "refused"), ("x", "refused")),
    ],
)
def test_without_a_person_the_code_says_what_happened(code: str, outcome: str) -> None:
    found = answer(code)
    assert (found.outcome, found.person) == (outcome, None)


@pytest.mark.parametrize("code", ["0001", "0002", "0006", "-1500", "1"])
def test_a_fault_code_in_place_of_the_message_is_a_return_code(code: str) -> None:
    found = reply(f"<faultCode>{code}</faultCode><faultString>selite</faultString>")
    assert found.code == code
    assert found.result["text"] == "selite"
    assert found.person is None
    assert found.outcome == {"0001": "not_found", "1": "not_found", "0006": "not_found"}.get(
        code, "passive" if code == "0002" else "refused"
    )


def test_a_bare_code_beside_0002_is_the_successor_and_no_person() -> None:
    found = answer("0002", hetu(NEW))
    assert (found.outcome, found.successor, found.person) == ("passive", NEW, None)


def test_the_same_code_beside_0002_means_no_successor() -> None:
    found = answer("0002", hetu(ALBERT))
    assert (found.outcome, found.successor, found.person) == ("passive", None, None)


def test_empty_elements_beside_a_bare_code_make_no_person() -> None:
    found = answer("0002", hetu(NEW) + EMPTY)
    assert (found.outcome, found.successor) == ("passive", NEW)
    assert answer("0001", hetu(ALBERT) + EMPTY).outcome == "not_found"


def test_a_product_that_tells_no_more_than_the_code_still_finds_the_person() -> None:
    assert answer("0000", hetu(ALBERT)).outcome == "found"


@pytest.mark.parametrize("inside", ["", "<faultCode/><faultString/>", "<faultCode> </faultCode>"])
def test_a_reply_without_message_and_code_is_not_believed(inside: str) -> None:
    with pytest.raises(UntrustedReplyError):
        reply(inside)


@pytest.mark.parametrize(
    ("inside", "order"),
    [
        ("<Turvakielto><TurvakieltoTieto>1</TurvakieltoTieto></Turvakielto>", True),
        ("<Turvakieltokoodi>9</Turvakieltokoodi>", True),
        ("<Turvakielto><TurvakieltoTieto>ehkä</TurvakieltoTieto></Turvakielto>", True),
        ("<Tuntematon><TurvakieltoTieto>1</TurvakieltoTieto></Tuntematon>", True),
        ("<Lapsi><Turvakieltokoodi>9</Turvakieltokoodi></Lapsi>", True),
        ("<Turvakielto><TurvakieltoTieto/></Turvakielto>", False),
        ("<Turvakielto><TurvakieltoTieto>0</TurvakieltoTieto></Turvakielto>", False),
        ("<Tuntematon><TurvakieltoTieto/></Tuntematon>", False),
        ("", False),
    ],
)
def test_an_order_is_noticed_wherever_it_stands(inside: str, order: bool) -> None:
    record = answer("0000", hetu(ALBERT) + NAMES + inside)
    assert (record.non_disclosure or record.relative_non_disclosure) is order


@pytest.mark.parametrize(
    "inside",
    [
        "<Turvakielto><TurvakieltoPaattymispvm>20991231</TurvakieltoPaattymispvm></Turvakielto>",
        "<Lapsi><Turvakielto>1</Turvakielto></Lapsi>",
    ],
)
def test_an_order_in_a_shape_nobody_has_seen_is_noticed(inside: str) -> None:
    record = answer("0000", hetu(ALBERT) + NAMES + inside)
    assert record.non_disclosure or record.relative_non_disclosure
