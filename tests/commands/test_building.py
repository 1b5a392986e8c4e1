"""``vtjcli building`` and ``vtjcli property``: replies of no known shape, whole and readable."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import POPULATION, VTJ, Cli, profile

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from tests.conftest import Register

HOME = POPULATION.homes["keksitynkatu"]
PRODUCTS = {"building": "RAKENNUSTIEDOT", "property": "KIINTEISTOTIEDOT"}
KEYS = {"building": HOME.building, "property": HOME.real_estate}
ROOTS = {"building": "Rakennushaku", "property": "Kiinteistohaku"}
BOTH = pytest.mark.parametrize("command", ["building", "property"])


@pytest.fixture
def cli(bare: Cli, register: Register) -> Cli:
    """Return the program with a profile for each product."""
    bare.configure(
        f'default_profile = "building"\n[profiles.building]\n'
        f"{profile(register, product=PRODUCTS['building'])}\n"
        f"[profiles.property]\n{profile(register, product=PRODUCTS['property'])}"
    )
    return bare


def ask(cli: Cli, command: str, *words: str, **more: Any) -> Any:
    return cli(command, "--profile", command, *words, **more)


def test_a_building_is_found_and_told_by_the_registers_own_names(
    cli: Cli, register: Register
) -> None:
    ran = ask(cli, "building", HOME.building.lower(), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json["schema"] == "vtjcli/building/1"
    assert list(ran.json) == ["schema", "demo", "query", "verified", "result", "building"]
    assert ran.json["query"]["subject"] == HOME.building
    assert ran.json["verified"] == {"headers": True, "request_hash": "sha512"}
    assert ran.json["result"]["code"] == "0000"
    assert ran.json["result"]["criteria"][0]["by"] == "building"
    found = ran.json["building"]["Rakennus"]
    assert found["Prakennustunnus"] == HOME.building
    assert found["Huoneisto"]["AsukasLkm"] == "6"
    assert found["Huoneisto"]["Jakokirjain"] is None
    assert register.values("Rakennustunnus") == [HOME.building]


def test_an_apartment_is_found(cli: Cli, register: Register) -> None:
    ran = ask(cli, "building", "--apartment", HOME.dwelling, "--json")
    assert ran.status == 0
    assert ran.json["building"]["Rakennus"]["Huoneisto"]["Huoneistotunnus"] == HOME.dwelling
    assert register.values("Huoneistotunnus") == [HOME.dwelling]
    assert register.values("Rakennustunnus") == [None]


def test_a_real_estate_unit_is_found_however_it_is_written(cli: Cli, register: Register) -> None:
    short = "-".join(part.lstrip("0") for part in HOME.real_estate.split("-"))
    for written in (HOME.real_estate, short, HOME.real_estate.replace("-", "")):
        ran = ask(cli, "property", written, "--json")
        assert ran.status == 0
        assert ran.json["schema"] == "vtjcli/property/1"
        assert ran.json["property"]["Kiinteistoyksikko"]["RakennusLkm"] == "1"
    assert register.values("Kiinteistotunnus") == [HOME.real_estate] * 3


@BOTH
def test_a_search_document_finds_them(cli: Cli, register: Register, command: str) -> None:
    root = ROOTS[command]
    document = f"<{root}><Katuosoite>keksityn</Katuosoite></{root}>"
    ran = ask(cli, command, "--search", "-", "--json", stdin=document)
    assert ran.status == 0
    assert HOME.building in ran.out
    assert register.values("HakuXml") == [document]
    assert ask(cli, command, "--search", "-", stdin=f"<{root}><a></{root}>").status == 2
    assert ask(cli, command, "--search", "-", stdin="<Muu/>").status == 4
    nowhere = f"<{root}><Katuosoite>Ei mikään</Katuosoite></{root}>"
    assert ask(cli, command, "--search", "-", stdin=nowhere).status == 1
    everywhere = f"<{root}><Katuosoite></Katuosoite></{root}>"
    assert ask(cli, command, "--search", "-", stdin=everywhere).status == 4


@BOTH
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_card_has_labels_for_what_is_known_and_names_for_the_rest(
    cli: Cli, register: Register, command: str, language: str
) -> None:
    def stranger(envelope: Element) -> None:
        for found in envelope.iter(f"{VTJ}Rakennus"):
            outer = etree.SubElement(found, f"{VTJ}Tuntematon", outo="7")
            etree.SubElement(outer, f"{VTJ}Sisempi").text = "arvo"

    register.change = stranger
    ran = ask(cli, command, KEYS[command], "-o", "table", "--lang", language)
    assert ran.status == 0
    labels = {
        "fi": ("Pysyvä rakennustunnus", "Kunta", "Helsinki"),
        "sv": ("Permanent byggnadsbeteckning", "Kommun", "Helsingfors"),
        "en": ("Permanent building identifier", "Municipality", "Helsinki"),
    }
    for shown in (*labels[language], "Tuntematon", "Sisempi", "arvo", "outo", "7"):
        assert shown in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80
    other = "Helsinki" if language == "sv" else "Helsingfors"
    assert other not in ran.out


@BOTH
def test_every_form_of_output_is_there(cli: Cli, register: Register, command: str) -> None:
    rows = list(csv.DictReader(ask(cli, command, KEYS[command], "-o", "csv").out.splitlines()))
    assert {row["query.subject"] for row in rows} == {KEYS[command]}
    for row in rows:
        one = ask(cli, command, KEYS[command], "--field", row["path"])
        assert one.out == f"{row['value']}\n"
        if row is rows[3]:
            break
    assert ask(cli, command, KEYS[command], "-o", "jsonl").json[command]
    xml = ask(cli, command, KEYS[command], "-o", "xml").out
    assert etree.fromstring(xml.encode()).find(".//{*}request") is None
    assert HOME.building in xml
    dry = ask(cli, command, KEYS[command], "--dry-run")
    assert "<Salasana>*****</Salasana>" in dry.out
    sent = len(register.sent)
    assert ask(cli, command, KEYS[command], "--dry-run").status == 0
    assert len(register.sent) == sent


@BOTH
def test_nothing_found_is_status_1(cli: Cli, command: str) -> None:
    key = {"building": "100012345N", "property": "91-999-1-1"}[command]
    ran = ask(cli, command, key, "--json")
    assert ran.status == 1
    assert ran.json["schema"] == f"vtjcli/{command}/1"
    assert ran.json["error"]["kind"] == "nothing_by_key"
    assert command not in ran.json
    (row,) = csv.DictReader(ask(cli, command, key, "-o", "csv").out.splitlines())
    assert row["error.kind"] == "nothing_by_key"


@BOTH
def test_an_empty_reply_is_nothing_found_too(cli: Cli, register: Register, command: str) -> None:
    def empty(envelope: Element) -> None:
        for response in envelope.iter("{*}response"):
            del response[:]

    register.change = empty
    ran = ask(cli, command, KEYS[command], "--json")
    assert ran.status == 1
    assert ran.json["result"]["found"] is False


@BOTH
def test_what_the_register_refuses_is_status_4(cli: Cli, command: str) -> None:
    ran = ask(cli, command, KEYS[command], "--product", "PERUSSANOMA 3", "--json")
    assert ran.status == 4
    assert ran.json["error"]["code"] == "-1900"
    wrong = ask(cli, command, KEYS[command], "--json", VTJCLI_PASSWORD="wrong")
    assert wrong.json["error"]["code"] == "-1500"


@BOTH
def test_a_return_code_deep_in_a_reply_counts(cli: Cli, register: Register, command: str) -> None:
    def deep(envelope: Element) -> None:
        for response in envelope.iter("{*}response"):
            del response[:]
            inner = etree.SubElement(etree.SubElement(response, "Kuori"), "Sisempi")
            etree.SubElement(inner, "Paluukoodi", koodi="0019").text = "Tietoja ei voida luovuttaa"

    register.change = deep
    ran = ask(cli, command, KEYS[command], "--json")
    assert ran.status == 4
    assert ran.json["error"]["code"] == "0019"


@BOTH
def test_a_hostile_reply_does_nothing_to_the_reader(
    cli: Cli, register: Register, command: str
) -> None:
    def hostile(envelope: Element) -> None:
        for found in list(envelope.iter(f"{VTJ}Prakennustunnus")):
            around = found.getparent()
            assert around is not None
            for name in ("request", "reguest"):
                echoed = etree.SubElement(around, f"{VTJ}{name}")
                etree.SubElement(echoed, f"{VTJ}Salasana").text = "hunter2"
            etree.SubElement(around, f"{VTJ}Kaava").text = '=HYPERLINK("x")'
            etree.SubElement(around, f"{VTJ}Ohjaus").text = "a\u009b31mb\u202ec\u2028d"

    register.change = hostile
    for form in ("table", "json", "jsonl", "csv", "xml"):
        ran = ask(cli, command, KEYS[command], "-o", form)
        assert ran.status == 0
        assert "hunter2" not in ran.everything
        assert not set("\u009b\u202e\u2028") & set(ran.everything)
        if form == "csv":
            assert "'=HYPERLINK" in ran.out


@BOTH
def test_a_reply_to_another_query_is_not_believed(
    cli: Cli, register: Register, command: str
) -> None:
    def other(envelope: Element) -> None:
        for part in envelope.iter("{http://x-road.eu/xsd/xroad.xsd}id"):
            part.text = "7c6e0f4e-0000-4000-8000-000000000001"

    register.change = other
    ran = ask(cli, command, KEYS[command], "--json")
    assert ran.status == 7
    assert ran.json["verified"] is None
    assert HOME.building not in ran.json["error"]["message"]


def test_a_resident_in_hiding_is_not_overlooked(cli: Cli, register: Register) -> None:
    def hide(envelope: Element) -> None:
        for apartment in envelope.iter(f"{VTJ}Huoneisto"):
            order = etree.SubElement(apartment, f"{VTJ}Turvakielto")
            etree.SubElement(order, f"{VTJ}TurvakieltoTieto").text = "1"
            etree.SubElement(apartment, f"{VTJ}Henkilotunnus").text = "020501A999T"

    register.change = hide
    for form in ("table", "json"):
        ran = ask(cli, "building", HOME.building, "-o", form, "--mask", VTJCLI_LANG="en")
        assert "NON-DISCLOSURE ORDER" in ran.err
        assert "020501A****" in ran.out
        assert "020501A999T" not in ran.everything


@BOTH
def test_wrong_words_are_told_and_nothing_is_sent(
    cli: Cli, register: Register, command: str
) -> None:
    wrong = [
        ((), "one_key"),
        ((KEYS[command], "--search", "x.xml"), "search_files"),
        (("--search",), "search_missing"),
        ((KEYS[command], KEYS[command]), "argument_extra"),
        ((KEYS[command], "--schema", "x.xsd"), "only_with"),
        (("--search", "no-such.xml"), "file_unreadable"),
        (("nonsense",), f"{command}_form"),
        ((KEYS[command], "--field", "result.nonsense", "--nonsense"), "option_unknown"),
        ((KEYS[command], "--field", "query.nonsense"), "field_unknown"),
        ((KEYS[command], "--issue", "020501A999T"), "code_in_header"),
    ]
    for words, kind in wrong:
        form = () if "--field" in words else ("--json",)
        ran = ask(cli, command, *words, *form)
        assert ran.status == 2, words
        if form:
            assert ran.json["schema"] == f"vtjcli/{command}/1"
            assert ran.json["error"]["kind"] == kind
    assert register.sent == []


def test_a_field_that_a_reply_lacks_is_status_1(cli: Cli) -> None:
    assert ask(cli, "building", HOME.building, "--field", "Rakennus.Eioo").status == 1


@BOTH
def test_the_demonstration_needs_no_product(bare: Cli, command: str) -> None:
    ran = bare(command, "--profile", "demo", KEYS[command], "--json")
    assert ran.status == 0
    assert ran.json["demo"] is True
    assert ran.json["query"]["product"] == PRODUCTS[command]
