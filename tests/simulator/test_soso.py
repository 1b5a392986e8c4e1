"""The simulator without X-Road: what SoSo answers, and what it refuses as such a service does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import POPULATION
from tests.support.replies import NS, SOAP, one
from vtjcli.simulator import soso

from . import requests
from .requests import ALBERT

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from vtjcli.simulator import Simulator

TEMPURI = "http://tempuri.org/"
PERSON = "TeeHenkilonTunnusKysely"
FAMILY = "<Henkilohaku><Sukunimi>Virtanen</Sukunimi></Henkilohaku>"


def request(name: str = PERSON, namespace: str = TEMPURI, /, **parts: str | None) -> Element:
    """Build a good envelope; `parts` replace parts of the request, None leaves one out."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"soap": SOAP})
    body = etree.SubElement(root, f"{{{SOAP}}}Body")
    wrapper = etree.SubElement(body, f"{{{namespace}}}{name}", nsmap={None: namespace})
    values: dict[str, str | None] = {
        "SoSoNimi": "PERUSSANOMA 3",
        "Kayttajatunnus": "demo",
        "Salasana": "demo",
        "Loppukayttaja": "tester",
    }
    for part, value in (values | parts).items():
        if value is not None:
            etree.SubElement(wrapper, f"{{{namespace}}}{part}").text = value
    return root


def post(
    simulator: Simulator, sent: Element | bytes, name: str = PERSON, **headers: str
) -> requests.Reply:
    return requests.post(simulator, sent, **{"SOAPAction": f'"{TEMPURI}{name}"', **headers})


def result(reply: requests.Reply, name: str = PERSON) -> Element:
    """Return what is in the result: one element."""
    (body,) = reply.root
    (response,) = body
    assert response.tag == f"{{{TEMPURI}}}{name}Response"
    (found,) = response
    assert found.tag == f"{{{TEMPURI}}}{name}Result"
    (message,) = found
    return message


@pytest.mark.parametrize("action", ["{}", '"{}"'])
def test_a_person_is_told_of_under_the_operations_own_name(
    simulator: Simulator, action: str
) -> None:
    headers = {"SOAPAction": action.format(f"{TEMPURI}{PERSON}")}
    reply = requests.post(simulator, request(Henkilotunnus=ALBERT), **headers)
    assert (reply.status, reply.code) == (200, "0000")
    assert result(reply).tag == f"{{{NS['v']}}}VTJHenkiloVastaussanoma"
    assert reply.text("v:NykyinenSukunimi/v:Sukunimi") == "Jäppinen"
    assert reply.root.find(f"{{{SOAP}}}Header") is None


def test_the_message_is_the_one_that_x_road_carries(simulator: Simulator) -> None:
    """All but the moment at which it was made."""

    def told(message: Element) -> list[tuple[Any, str]]:
        parts = list(message.find(f"{{{NS['v']}}}Henkilo").iter())  # type: ignore[union-attr]
        return [(part.tag, part.text or "") for part in parts]

    through = requests.ask(simulator, ALBERT)
    message = one(through.root, ".//v:VTJHenkiloVastaussanoma")
    assert told(result(post(simulator, request(Henkilotunnus=ALBERT)))) == told(message)


def test_an_extraction_gives_everyone_whom_a_search_finds(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "TeeHenkilonPoimintaKysely"
    reply = post(simulator, request(name, HakuXml=FAMILY), name)
    assert reply.code == "0000"
    people = result(reply, name).findall("v:Henkilo", NS)
    assert len(people) > 1
    one = FAMILY.replace("</Henkilohaku>", "<Etunimet>Matti</Etunimet></Henkilohaku>")
    assert len(result(post(simulator, request(name, HakuXml=one), name), name)) == 4
    nobody = FAMILY.replace("Virtanen", "Olematon")
    assert post(simulator, request(name, HakuXml=nobody), name).code == "0001"
    # To identify one person is another thing: several are too many.
    single = "TeeHenkilonTunnistusKysely"
    assert post(simulator, request(single, HakuXml=FAMILY), single).code == "0005"
    monkeypatch.setattr("vtjcli.simulator.search_documents.RESULTS_MAX", 1)
    reply = post(simulator, request(name, HakuXml=FAMILY), name)
    assert (reply.code, reply.texts("v:Henkilotunnus")) == ("0005", [])


def test_a_refusal_is_a_message_with_its_return_code(simulator: Simulator) -> None:
    reply = post(simulator, request(Henkilotunnus=ALBERT, Salasana="wrong"))
    assert (reply.status, reply.code) == (200, "-1500")
    assert not result(reply).findall("v:Henkilo", NS)
    name = "TeeRakennusTunnusKysely"
    reply = post(simulator, request(name, Rakennustunnus="1"), name)
    assert (reply.code, etree.QName(result(reply, name)).localname) == (
        "-1900",
        "VTJRakennusVastaussanoma",
    )


def test_a_schema_that_is_not_is_no_result(simulator: Simulator) -> None:
    name = "HaeTuotteenSkeema"
    parts = dict.fromkeys(("Kayttajatunnus", "Salasana", "Loppukayttaja"))
    reply = post(simulator, request(name, **parts, laji="77"), name)
    (response,) = reply.root[0]
    assert (reply.status, len(response)) == (200, 0)


TWICE = request(Henkilotunnus=ALBERT)
TWICE[0][0].append(etree.fromstring(f'<Henkilotunnus xmlns="{TEMPURI}">{ALBERT}</Henkilotunnus>'))
MISPLACED = request(Henkilotunnus=ALBERT)
MISPLACED[0][0].insert(0, MISPLACED[0][0][-1])
ATTRIBUTE = request(Henkilotunnus=ALBERT)
ATTRIBUTE[0][0][0].set("x", "y")
INSIDE = request(Henkilotunnus=ALBERT)
etree.SubElement(INSIDE[0][0][0], f"{{{TEMPURI}}}x")
TEXT = request(Henkilotunnus=ALBERT)
TEXT[0][0].text = "text"
EMPTY = etree.fromstring(f'<s:Envelope xmlns:s="{SOAP}"><s:Body/></s:Envelope>')
GOOD = etree.tostring(request(Henkilotunnus=ALBERT))
SCHEMA = dict.fromkeys(("Kayttajatunnus", "Salasana", "Loppukayttaja"))
REFUSED: dict[str, tuple[Element | bytes, str]] = {
    "no XML": (b"Virhe", PERSON),
    "half": (GOOD[:200], PERSON),
    "nothing": (b"", PERSON),
    "a document type": (b"<!DOCTYPE a []>" + GOOD, PERSON),
    "an empty body": (EMPTY, PERSON),
    "another operation's": (request("TeeRakennusTunnusKysely"), PERSON),
    "X-Road's": (requests.request(), PERSON),
    "another namespace": (request(PERSON, NS["q"], Henkilotunnus=ALBERT), PERSON),
    "an unknown part": (request(Henkilotunnus=ALBERT, Tuntematon="x"), PERSON),
    "a part twice": (TWICE, PERSON),
    "a misplaced part": (MISPLACED, PERSON),
    "an attribute": (ATTRIBUTE, PERSON),
    "an element in a string": (INSIDE, PERSON),
    "text between": (TEXT, PERSON),
    "no kind": (request("HaeTuotteenSkeema", **SCHEMA), "HaeTuotteenSkeema"),
    "a kind as X-Road spells it": (
        request("HaeTuotteenSkeema", **SCHEMA, Laji="1"),
        "HaeTuotteenSkeema",
    ),
    "a kind beyond 16 bits": (
        request("HaeTuotteenSkeema", **SCHEMA, laji="32768"),
        "HaeTuotteenSkeema",
    ),
    "a kind that is no number": (
        request("HaeTuotteenSkeema", **SCHEMA, laji="x"),
        "HaeTuotteenSkeema",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_the_description_does_not_allow_is_a_fault(simulator: Simulator, what: str) -> None:
    reply = post(simulator, *REFUSED[what])
    assert (reply.status, reply.fault) == (500, "soap:Client")
    assert "unable to read request" in reply.root.findtext(".//faultstring", "")


def test_an_unknown_action_another_envelope_and_another_content_are_faults(
    simulator: Simulator,
) -> None:
    reply = post(simulator, request(), "Olematon")
    assert (reply.status, reply.fault) == (500, "soap:Client")
    assert f"{TEMPURI}Olematon" in reply.root.findtext(".//faultstring", "")
    newer = GOOD.replace(SOAP.encode(), b"http://www.w3.org/2003/05/soap-envelope")
    assert post(simulator, newer).fault == "soap:VersionMismatch"
    assert post(simulator, GOOD, Content_Type="application/json").fault == "soap:Client"
    assert post(simulator, GOOD, Content_Type="text/xml; charset=nonsense").fault == "soap:Client"


@pytest.mark.parametrize("trigger", [t for t in POPULATION.triggers if t.kind == "fault"])
def test_what_would_be_a_fault_through_x_road_is_one_here(
    simulator: Simulator, trigger: Any
) -> None:
    reply = post(simulator, request(Henkilotunnus=trigger.hetu))
    assert reply.status == 500
    assert reply.fault in ("soap:Client", "soap:Server")
    assert "{" not in reply.root.findtext(".//faultstring", "")


def test_a_code_that_gives_a_return_code_gives_it_here_too(simulator: Simulator) -> None:
    given = {t.hetu: t.value for t in POPULATION.triggers if t.kind not in ("fault", "behaviour")}
    assert {hetu: post(simulator, request(Henkilotunnus=hetu)).code for hetu in given} == given


@pytest.mark.parametrize("behaviour", sorted(soso._OF_X_ROAD))
def test_what_can_only_be_wrong_with_x_road_is_right_here(
    simulator: Simulator, behaviour: str
) -> None:
    (hetu,) = (t.hetu for t in POPULATION.triggers if t.value == behaviour)
    assert post(simulator, request(Henkilotunnus=hetu)).code == "0000"


def test_every_query_is_logged_without_an_identity_code() -> None:
    from vtjcli.simulator import Simulator

    lines: list[str] = []
    with Simulator(log=lines.append) as simulator:
        post(simulator, request(Henkilotunnus=ALBERT))
        post(simulator, request(Henkilotunnus=ALBERT), "020501A999T")
        post(simulator, TWICE)
    said = [line.partition(" ")[2].rpartition(", ")[0] for line in lines]
    assert said == [
        f"{PERSON} - 020501A**** -> 0000",
        f"{TEMPURI} - - -> soap:Client",
        f"{PERSON} - - -> soap:Client",
    ]


@pytest.mark.parametrize("path", ["/SoSo.asmx", "/soso.asmx"])
@pytest.mark.parametrize("query", ["WSDL", "wsdl"])
def test_the_description_names_its_own_address_and_every_operation(
    simulator: Simulator, path: str, query: str
) -> None:
    from urllib.request import urlopen

    with urlopen(f"{simulator.url}{path}?{query}", timeout=30) as answer:
        root = etree.fromstring(answer.read())
    (address,) = root.iter("{http://schemas.xmlsoap.org/wsdl/soap/}address")
    assert address.get("location") == f"{simulator.url}{path}"
    actions = [
        part.get("soapAction")
        for part in root.iter("{http://schemas.xmlsoap.org/wsdl/soap/}operation")
    ]
    assert actions == [f"{TEMPURI}{name}" for name in soso.OPERATIONS]
