"""The simulator's seven operations: what each takes, finds and refuses."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.invented_certificates import ISSUER, SATU, certificate, der
from tests.support.replies import NS, QUERY, VTJ, one
from vtjcli.simulator import PRODUCTS, REAL_ESTATE_PRODUCTS
from vtjcli.simulator.operations import OPERATIONS
from vtjcli.simulator.search_documents import RESULTS_MAX

from .requests import Reply, ask, post, request

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from vtjcli.simulator import Simulator

XSD = "{http://www.w3.org/2001/XMLSchema}"
SEARCHES = {
    "HenkilonTunnistusKysely": ("PERUSSANOMA 3", "Henkilohaku"),
    "RakennuksenTunnistusKysely": ("RAKENNUSTIEDOT", "Rakennushaku"),
    "KiinteistonTunnistusKysely": ("KIINTEISTOTIEDOT", "Kiinteistohaku"),
}


def asking(operation: str, product: str, **parts: str) -> Element:
    """Build a request of an operation."""
    root = request("x", product)
    one(root, "s:Header/x:service/id:serviceCode").text = operation
    body = one(root, "s:Body")
    body[0].tag = f"{{{QUERY}}}{operation}"
    inner = one(root, ".//q:request")
    values = {str(etree.QName(part).localname): part.text or "" for part in inner} | parts
    del inner[:]
    for name in OPERATIONS[operation]:
        if name in values and (name in parts or name != "Henkilotunnus"):
            etree.SubElement(inner, f"{{{QUERY}}}{name}").text = values[name]
    return root


def call(simulator: Simulator, operation: str, product: str, **parts: str) -> Reply:
    return post(simulator, asking(operation, product, **parts))


def message(reply: Reply) -> Element:
    """Return the element in ``response``."""
    (found,) = one(reply.root, ".//q:response")
    return found


def names(reply: Reply) -> list[str]:
    """Return the first names of those found."""
    return [
        e.text or "" for e in reply.root.iterfind(".//v:Henkilo/v:NykyisetEtunimet/v:Etunimet", NS)
    ]


def identify(simulator: Simulator, criteria: str) -> Reply:
    document = f"<Henkilohaku>{criteria}</Henkilohaku>"
    return call(simulator, "HenkilonTunnistusKysely", "PERUSSANOMA 3", HakuXml=document)


@pytest.mark.parametrize(
    ("criteria", "found"),
    [
        ("<Sukunimi>virtanen</Sukunimi><Etunimet>MATTI</Etunimet>", ["Matti Juhani"]),
        ("<Syntymaaika>19750815</Syntymaaika>", ["Matti Juhani"]),
        ("<Sukunimi>Virtanen</Sukunimi><Syntymaaika>20120618</Syntymaaika>", ["Aino Elisabet"]),
        ("<Sukunimi>Virtanen</Sukunimi><Kuntanumero>905</Kuntanumero>", []),
        ("<Etunimet>Juhani Matti</Etunimet><Sukunimi>Virtanen</Sukunimi>", ["Matti Juhani"]),
        ("<Etunimet>Mat</Etunimet><Sukunimi>Virtanen</Sukunimi>", []),
    ],
)
def test_a_person_is_found_who_fits_every_criterion(
    simulator: Simulator, criteria: str, found: list[str]
) -> None:
    reply = identify(simulator, criteria)
    assert names(reply) == found
    assert (reply.code == "0001") == (not found)


def test_a_married_name_is_found_by_the_former_one_too(simulator: Simulator) -> None:
    person = next(
        p for p in simulator.people if p.former_names and p.first_names == "Päivi Marjatta"
    )
    former = person.former_names[0].name
    reply = identify(simulator, f"<Sukunimi>{former}</Sukunimi><Etunimet>Päivi</Etunimet>")
    assert person.first_names in names(reply)


def test_several_come_with_a_code_that_says_so_and_too_many_do_not_come(
    simulator: Simulator,
) -> None:
    several = identify(simulator, "<Sukunimi>Virtanen</Sukunimi>")
    assert several.code == "0005"
    assert 1 < len(names(several)) <= RESULTS_MAX
    many = identify(simulator, "<Sukunimi>Virtanen</Sukunimi><Kuntanumero>091</Kuntanumero>")
    assert {e.get("hakuperustePaluukoodi") for e in one(many.root, ".//v:Hakuperusteet")} == {"1"}


def test_more_than_can_be_told_are_only_counted(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtjcli.simulator.search_documents.RESULTS_MAX", 2)
    reply = identify(simulator, "<Sukunimi>Virtanen</Sukunimi>")
    assert (reply.code, names(reply)) == ("0005", [])
    assert {e.get("hakuperustePaluukoodi") for e in one(reply.root, ".//v:Hakuperusteet")} == {"3"}


@pytest.mark.parametrize("operation", SEARCHES)
@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("", "-1903"),
        ("Virtanen", "-1903"),
        ("<a>", "-1903"),
        ("<!DOCTYPE {root}><{root}/>", "-1903"),
        ("<Muu/>", "-1805"),
        ("<{root}><Muu/></{root}>", "-1805"),
        ("<{root}><Kuntanumero>9</Kuntanumero></{root}>", "-1805"),
        ("<{root} xmlns='urn:x'/>", "-1805"),
        ("<{root}/>", "0005"),
        ("<{root}><Kuntanumero>999</Kuntanumero></{root}>", "0001"),
        ("<?xml version='1.0'?>\n<{root}><Kuntanumero>999</Kuntanumero></{root}>\n", "0001"),
    ],
)
def test_a_search_document_is_answered_with_the_code_for_what_it_is(
    simulator: Simulator, operation: str, document: str, code: str
) -> None:
    product, root = SEARCHES[operation]
    reply = call(simulator, operation, product, HakuXml=document.format(root=root))
    assert reply.code == code


def test_every_home_is_found_by_building_apartment_and_real_estate(simulator: Simulator) -> None:
    homes = [home for home in simulator.population.homes.values() if home.dwelling]
    for home in homes:
        for operation, product, key, value in (
            ("RakennuksenTunnusKysely", "RAKENNUSTIEDOT", "Rakennustunnus", home.building),
            ("RakennuksenTunnusKysely", "RAKENNUSTIEDOT", "Huoneistotunnus", home.dwelling),
            ("KiinteistonTunnusKysely", "KIINTEISTOTIEDOT", "Kiinteistotunnus", home.real_estate),
        ):
            reply = call(simulator, operation, product, **{key: value})
            assert reply.code == "0000"
            assert home.building in [
                e.text for e in message(reply).iter(f"{{{VTJ}}}Prakennustunnus")
            ]


def test_an_apartment_in_another_building_is_not_found(simulator: Simulator) -> None:
    one_home, other = [h for h in simulator.population.homes.values() if h.dwelling][:2]
    keys = {"Rakennustunnus": one_home.building, "Huoneistotunnus": other.dwelling}
    assert call(simulator, "RakennuksenTunnusKysely", "RAKENNUSTIEDOT", **keys).code == "0001"


def test_residents_are_counted_as_the_products_about_people_count_them(
    simulator: Simulator,
) -> None:
    for person in simulator.people:
        home = simulator.population.homes.get(person.home)
        if home is None or not home.dwelling or not person.alive:
            continue
        theirs = ask(simulator, person.hetu, "ASUKASLKM2").text("v:AsukasLkm")
        reply = call(
            simulator, "RakennuksenTunnusKysely", "RAKENNUSTIEDOT", Rakennustunnus=home.building
        )
        assert one(reply.root, ".//v:Huoneisto/v:AsukasLkm").text == theirs


@pytest.mark.parametrize(
    ("operation", "product"),
    [
        ("RakennuksenTunnusKysely", "KIINTEISTOTIEDOT"),
        ("RakennuksenTunnusKysely", "PERUSSANOMA 3"),
        ("KiinteistonTunnistusKysely", "RAKENNUSTIEDOT"),
        ("HenkilonTunnistusKysely", "RAKENNUSTIEDOT"),
    ],
)
def test_a_product_of_another_operation_is_not_there(
    simulator: Simulator, operation: str, product: str
) -> None:
    assert call(simulator, operation, product).code == "-1900"


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if name != "HaeTuotteenSkeema"])
def test_every_operation_but_that_for_schemas_wants_a_password(
    simulator: Simulator, operation: str
) -> None:
    assert call(simulator, operation, "X", Salasana="wrong").code == "-1500"


@pytest.mark.parametrize("product", [*PRODUCTS, *REAL_ESTATE_PRODUCTS])
@pytest.mark.parametrize("kind", ["1", "2"])
def test_every_product_has_its_schemas(simulator: Simulator, product: str, kind: str) -> None:
    reply = call(simulator, "HaeTuotteenSkeema", product.lower(), Laji=kind)
    assert message(reply).tag == f"{XSD}schema"
    etree.XMLSchema(message(reply))
    echo = one(reply.root, ".//q:reguest")
    assert [(etree.QName(e).localname, e.text) for e in echo] == [
        ("SoSoNimi", product.lower()),
        ("Laji", kind),
    ]


@pytest.mark.parametrize(("product", "kind"), [("NO SUCH", "1"), ("PERUSSANOMA 3", "3")])
def test_a_schema_that_is_not_there_is_an_empty_response(
    simulator: Simulator, product: str, kind: str
) -> None:
    reply = call(simulator, "HaeTuotteenSkeema", product, Laji=kind)
    assert len(one(reply.root, ".//q:response")) == 0


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_products_schema_allows_every_reply_and_not_anothers(
    simulator: Simulator, product: str
) -> None:
    schemas = {
        name: etree.XMLSchema(message(call(simulator, "HaeTuotteenSkeema", name, Laji="1")))
        for name in (product, "RAKENNUSTIEDOT")
    }
    codes = [person.hetu for person in simulator.people]
    codes += [t.hetu for t in simulator.triggers if t.kind == "return_code"]
    for hetu in [*codes, "010199-9012"]:
        sent = etree.tostring(request(hetu, product), encoding="UTF-8")
        answer = simulator.answer("POST", {"content-type": "text/xml"}, sent)
        (reply,) = one(etree.fromstring(answer.body), ".//q:response")
        schemas[product].assertValid(reply)
        assert not schemas["RAKENNUSTIEDOT"].validate(reply)
    etree.SubElement(reply, f"{{{VTJ}}}Lemmikki")
    assert not schemas[product].validate(reply)


def test_the_schemas_for_premises_and_searches_allow_their_replies(simulator: Simulator) -> None:
    home = next(h for h in simulator.population.homes.values() if h.dwelling)
    for operation, product, keys in (
        ("RakennuksenTunnusKysely", "RAKENNUSTIEDOT", {"Rakennustunnus": home.building}),
        ("RakennuksenTunnusKysely", "RAKENNUSTIEDOT", {"Rakennustunnus": "100012345N"}),
        ("RakennuksenTunnusKysely", "RAKENNUSTIEDOT", {}),
        ("KiinteistonTunnusKysely", "KIINTEISTOTIEDOT", {"Kiinteistotunnus": home.real_estate}),
        (
            "HenkilonTunnistusKysely",
            "PERUSSANOMA 3",
            {"HakuXml": "<Henkilohaku><Sukunimi>Virtanen</Sukunimi></Henkilohaku>"},
        ),
    ):
        given = message(call(simulator, "HaeTuotteenSkeema", product, Laji="1"))
        etree.XMLSchema(given).assertValid(message(call(simulator, operation, product, **keys)))


def by_certificate(simulator: Simulator, content: bytes, **parts: str) -> Reply:
    sent = {"X509Certificate": b64encode(content).decode(), "VarmenteenMyontaja": ISSUER, **parts}
    return call(simulator, "HenkilonTunnusKysely", "PERUSSANOMA 3", **sent)


def test_a_certificate_is_its_holders(simulator: Simulator) -> None:
    holder = next(person for person in simulator.people if person.satu == SATU)
    whole = der()
    assert by_certificate(simulator, whole).text("v:Henkilotunnus") == holder.hetu
    lines = b64encode(whole).decode()
    broken = "\n".join(lines[i : i + 64] for i in range(0, len(lines), 64))
    reply = by_certificate(simulator, whole, X509Certificate=broken)
    assert reply.text("v:Henkilotunnus") == holder.hetu


@pytest.mark.parametrize(
    ("content", "parts", "code"),
    [
        (b"nonsense", {}, "0014"),
        (der(certificate(None)), {}, "0014"),
        (der(), {"VarmenteenMyontaja": "Somebody else"}, "0015"),
        (der(certificate("99900002P")), {}, "0006"),
        (der(certificate(until=-1)), {}, "0000"),
        (der(certificate(until=-1)), {"VarmenteenVoimassaolotarkistus": "YES"}, "0012"),
        (der(), {"VarmenteenVoimassaolotarkistus": "YES"}, "0000"),
        (der(), {"VarmenteenSulkulistatarkistus": "YES"}, "0008"),
    ],
)
def test_what_is_wrong_with_a_certificate_has_its_code(
    simulator: Simulator, content: bytes, parts: dict[str, str], code: str
) -> None:
    reply = by_certificate(simulator, content, **parts)
    assert reply.code == code
    assert (reply.text("v:Henkilotunnus") is not None) == (code in ("0000", "0008"))


@pytest.mark.parametrize("kind", ["", "one", "1.0", "2147483648", "-2147483649", "1 2", "١"])
def test_a_kind_that_is_no_number_is_refused_as_the_schema_would(
    simulator: Simulator, kind: str
) -> None:
    assert call(simulator, "HaeTuotteenSkeema", "PERUSSANOMA 3", Laji=kind).fault == "s:Client"


def test_a_kind_is_required_and_space_around_it_is_not_wrong(simulator: Simulator) -> None:
    assert call(simulator, "HaeTuotteenSkeema", "PERUSSANOMA 3").fault == "s:Client"
    reply = call(simulator, "HaeTuotteenSkeema", "PERUSSANOMA 3", Laji=" +1\n")
    assert message(reply).tag == f"{XSD}schema"
