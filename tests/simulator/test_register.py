"""The register: who is let in, and with which return code it answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import NS, QUERY, one
from vtjcli.simulator import PRODUCTS, Simulator
from vtjcli.simulator.register import finnish_time
from vtjcli.simulator.register_return_codes import RETURN_CODES

from .requests import ALBERT, ANNA, Reply, ask, post, request

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def _basis(reply: Reply) -> Element:
    return one(reply.root, ".//v:Hakuperusteet")[0]


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"Salasana": "wrong"}, "-1500"),
        ({"Kayttajatunnus": "wrong"}, "-1500"),
        ({"Salasana": None}, "-1500"),
        ({"SoSoNimi": "PERUSSANOMA 2"}, "-1900"),
        ({"SoSoNimi": None}, "-1900"),
        ({"Loppukayttaja": None}, "-1904"),
        ({"Loppukayttaja": " "}, "-1904"),
        ({"Loppukayttaja": "x" * 51}, "-1904"),
        ({"Loppukayttaja": "a\tb"}, "-1902"),
        ({"Loppukayttaja": "a\x85b"}, "-1902"),
        ({"Laskutustiedot": "virhe"}, "-1505"),
    ],
)
def test_a_request_the_register_refuses_gets_the_code_in_place_of_a_message(
    simulator: Simulator, parts: dict[str, str | None], code: str
) -> None:
    order = ["SoSoNimi", "Kayttajatunnus", "Salasana", "Loppukayttaja", "Laskutustiedot"]
    assert set(parts) <= set(order)
    reply = ask(simulator, ALBERT, **parts)
    assert reply.root.findtext(".//q:response/q:faultCode", "", NS) == code
    assert reply.root.findtext(".//q:response/q:faultString", "", NS) == RETURN_CODES[code]
    assert reply.root.find(".//v:VTJHenkiloVastaussanoma", NS) is None


def test_fifty_characters_name_an_end_user(simulator: Simulator) -> None:
    assert ask(simulator, ALBERT, Loppukayttaja="ö" * 50).code == "0000"


def test_the_password_never_comes_back(simulator: Simulator) -> None:
    for reply in (ask(simulator, ALBERT), ask(simulator, ALBERT, Salasana="hunter2")):
        assert not one(reply.root, ".//q:request/q:Salasana").text
        assert b"hunter2" not in reply.body


def test_the_request_is_echoed_with_billing_when_given(simulator: Simulator) -> None:
    echo = one(ask(simulator, ALBERT, Laskutustiedot="42").root, ".//q:request")
    assert {etree.QName(e).localname: e.text for e in echo} == {
        "SoSoNimi": "PERUSSANOMA 3",
        "Kayttajatunnus": "demo",
        "Salasana": None,
        "Loppukayttaja": "tester",
        "Laskutustiedot": "42",
        "Henkilotunnus": ALBERT,
    }


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_product_is_known_in_any_case_and_answered_in_capitals(
    simulator: Simulator, product: str
) -> None:
    reply = ask(simulator, ALBERT, product.lower())
    message = one(reply.root, ".//v:VTJHenkiloVastaussanoma")
    assert message.get("sanomatunnus") == product
    assert message.get("versio") == "1.0"


def test_a_person_who_is_not_there_is_not_found(simulator: Simulator) -> None:
    reply = ask(simulator, "010199-9012")
    assert reply.code == "0006"
    assert reply.root.find(".//v:Henkilo", NS) is None
    assert dict(_basis(reply).attrib) == {
        "hakuperustePaluukoodi": "0",
        "hakuperusteTekstiS": "Ei löydy",
        "hakuperusteTekstiR": "Hittades inte",
        "hakuperusteTekstiE": "Not found",
    }
    assert _basis(reply).text == "010199-9012"


def test_a_person_is_found_by_electronic_identifier_too(simulator: Simulator) -> None:
    person = next(p for p in simulator.people if p.satu)
    reply = post(simulator, request(Henkilotunnus=None, SahkoinenAsiointitunnus=person.satu))
    assert reply.text("v:Henkilotunnus") == person.hetu
    assert etree.QName(_basis(reply)).localname == "SahkoinenAsiointitunnus"


def test_a_certificate_is_never_an_accepted_one(simulator: Simulator) -> None:
    assert post(simulator, request(Henkilotunnus=None, X509Certificate="AAAA")).code == "0014"


def test_asking_for_nobody_is_told_in_words(simulator: Simulator) -> None:
    assert post(simulator, request(Henkilotunnus=None)).code == "0005"


def test_a_passive_code_with_a_successor_names_it_and_nothing_else(simulator: Simulator) -> None:
    trigger = next(t for t in simulator.triggers if t.successor)
    reply = ask(simulator, trigger.hetu)
    assert reply.code == "0002"
    assert _basis(reply).get("hakuperustePaluukoodi") == "2"
    assert [e.text for e in one(reply.root, ".//v:Henkilo")] == [trigger.successor]


def test_a_passive_code_without_a_successor_names_itself_as_passive(simulator: Simulator) -> None:
    trigger = next(t for t in simulator.triggers if t.value == "0002" and not t.successor)
    code = one(ask(simulator, trigger.hetu).root, ".//v:Henkilo/v:Henkilotunnus")
    assert code.text == trigger.hetu
    assert code.get("voimassaolokoodi") == "2"


def test_a_child_under_15_comes_with_the_code_and_the_data(simulator: Simulator) -> None:
    child = next(p for p in simulator.people if p.return_code == "0018")
    reply = ask(simulator, child.hetu)
    assert reply.code == "0018"
    assert reply.text("v:NykyinenSukunimi/v:Sukunimi") == child.last_name


def test_every_return_code_can_be_provoked(simulator: Simulator) -> None:
    in_message = {t.value for t in simulator.triggers if t.kind == "return_code"}
    in_place = {t.value for t in simulator.triggers if t.kind == "fault_code"}
    positive = {code for code in RETURN_CODES if code.isdigit()} - {"0000"}
    assert positive <= in_message
    # PaluukoodiTyyppi has digits only, so these come in place of a message only.
    assert set(RETURN_CODES) - {"0000"} <= in_place


def test_each_trigger_gives_what_it_says(simulator: Simulator) -> None:
    for trigger in simulator.triggers:
        if trigger.kind in ("return_code", "fault_code"):
            reply = ask(simulator, trigger.hetu)
            assert reply.code == trigger.value, trigger.gives
            in_place = reply.root.find(".//q:faultCode", NS) is not None
            assert in_place == (trigger.kind == "fault_code")
            has_person = reply.root.find(".//v:Henkilo", NS) is not None
            assert has_person == bool(trigger.person or (trigger.value == "0002" and not in_place))
        elif trigger.kind == "fault":
            assert ask(simulator, trigger.hetu).fault == trigger.value


def test_a_fault_of_the_service_itself_is_prefixed_as_it_was_written(simulator: Simulator) -> None:
    trigger = next(t for t in simulator.triggers if t.value == "s:Server")
    reply = post(simulator, request(trigger.hetu), X_Simulator_Fault_Style="snake")
    assert reply.fault == "s:Server"
    assert reply.status == 200


def test_a_newer_server_may_use_another_word(simulator: Simulator) -> None:
    trigger = next(t for t in simulator.triggers if t.snake)
    reply = post(simulator, request(trigger.hetu), X_Simulator_Fault_Style="snake")
    assert reply.fault == "server.clientproxy.unknown_host"


def test_a_trigger_helps_nobody_with_a_wrong_password(simulator: Simulator) -> None:
    for trigger in simulator.triggers:
        if trigger.kind != "fault":
            assert ask(simulator, trigger.hetu, Salasana="x").code == "-1500"


def _refused(simulator: Simulator, root: Element) -> bool:
    return post(simulator, root).fault == "s:Client"


def test_the_order_of_the_schema_is_demanded(simulator: Simulator) -> None:
    root = request()
    inner = one(root, ".//q:request")
    inner.append(one(root, ".//q:SoSoNimi"))
    assert _refused(simulator, root)


def test_an_element_twice_unknown_or_of_another_namespace_is_refused(simulator: Simulator) -> None:
    for tag in (f"{{{QUERY}}}Henkilotunnus", f"{{{QUERY}}}Etunimi", "{urn:x}Vara1"):
        root = request()
        etree.SubElement(one(root, ".//q:request"), tag).text = "x"
        assert _refused(simulator, root), tag


def test_attributes_stray_text_and_inner_elements_are_refused(simulator: Simulator) -> None:
    attribute, stray, inner, wrapper = (request() for _ in range(4))
    one(attribute, ".//q:Henkilotunnus").set("a", "b")
    one(stray, ".//q:SoSoNimi").tail = "x"
    etree.SubElement(one(inner, ".//q:Henkilotunnus"), f"{{{QUERY}}}b")
    one(wrapper, ".//q:request").tag = f"{{{QUERY}}}Request"
    assert all(_refused(simulator, root) for root in (attribute, stray, inner, wrapper))


def test_another_namespace_in_the_body_is_refused(simulator: Simulator) -> None:
    root = request()
    one(root, "s:Body")[0].tag = "{http://example.org/}HenkilonTunnusKysely"
    assert _refused(simulator, root)


def test_a_longer_name_passes_the_security_server_but_not_the_service(
    simulator: Simulator,
) -> None:
    root = request()
    one(root, "s:Body")[0].tag = f"{{{QUERY}}}HenkilonTunnusKyselyt"
    assert _refused(simulator, root)


def test_space_and_comments_are_allowed_where_the_schema_allows_them(simulator: Simulator) -> None:
    root = request()
    etree.indent(root)
    hetu = one(root, ".//q:Henkilotunnus")
    comment = etree.Comment("x")
    hetu.text, comment.tail = ALBERT[:6], ALBERT[6:]
    hetu.append(comment)
    assert post(simulator, root).text("v:Henkilotunnus") == ALBERT


def test_the_request_element_may_be_left_out(simulator: Simulator) -> None:
    root = request()
    inner = one(root, ".//q:request")
    parent = inner.getparent()
    assert parent is not None
    parent.remove(inner)
    reply = post(simulator, root)
    assert reply.code == "-1500"
    assert reply.root.find(".//q:request", NS) is None


def test_time_stamps_are_finnish_time() -> None:
    with Simulator(clock=lambda: datetime(2026, 7, 1, 22, 30, 5, tzinfo=UTC)) as summer:
        message = one(ask(summer, ANNA).root, ".//v:VTJHenkiloVastaussanoma")
    assert message.get("tietojenPoimintaaika") == "20260702013005"
    assert message.findtext("v:Asiakasinfo/v:InfoR", "", NS) == "02.07.2026 01:30"


@pytest.mark.parametrize(
    ("utc", "hours"),
    [
        ("2026-03-29T00:59:59", 2),
        ("2026-03-29T01:00:00", 3),
        ("2026-10-25T00:59:59", 3),
        ("2026-10-25T01:00:00", 2),
    ],
)
def test_the_clocks_change_when_they_do_in_finland(utc: str, hours: int) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert finnish_time(moment).utcoffset() == timedelta(hours=hours)
