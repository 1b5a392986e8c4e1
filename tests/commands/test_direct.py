"""A profile with ``direct``: the same commands, outputs, log and errors, without X-Road between."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from tests.conftest import ALBERT, POPULATION, SOAP, VTJ, Cli, profile
from tests.support.invented_certificates import SATU
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.conftest import Register

DIRECT = "{http://tempuri.org/}"
NOTHING_TO_CHECK = {"headers": None, "request_hash": None, "direct": True}
HOME = POPULATION.homes["keksitynkatu"]
MATTI = "150875-9559"
PASSIVE = "010170-9505"
FAULT = next(t.hetu for t in POPULATION.triggers if t.kind == "fault" and ":" in t.value)
X_ROAD = ("x-road", "security server", "liityntäpalvel", "anslutningsserver", "security_server")


@pytest.fixture
def cli(bare: Cli, register: Register) -> Cli:
    """Return the program with profiles that ask the register itself."""
    address = f"{register.url}/SoSo.asmx"
    without = {"security_server": None, "client": None, "direct": address}
    bare.configure(
        f'default_profile = "test"\n[profiles.test]\n{profile(register, **without)}\n'
        f"[profiles.building]\n{profile(register, **without, product='RAKENNUSTIEDOT')}\n"
        f"[profiles.property]\n{profile(register, **without, product='KIINTEISTOTIEDOT')}\n"
        f"[profiles.x]\n{profile(register)}"
    )
    return bare


def sent(register: Register) -> Element:
    """Return the one element in the body of the one message that was sent."""
    (message,) = register.sent
    envelope = etree.fromstring(message)
    assert envelope.find(f"{SOAP}Header") is None
    (body,) = envelope
    (content,) = body
    return content


def without_the_query(document: Any) -> Any:
    """Return what does not depend on when, how and as whom was asked."""
    result = {**document["result"], "extracted_at": None, "notice": None}
    return {**document, "query": None, "verified": None, "result": result}


def test_a_person_is_found_as_through_x_road(cli: Cli, register: Register) -> None:
    ran = cli("person", ALBERT, "--json", "--issue", "case 7", "--billing", "42")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json["verified"] == NOTHING_TO_CHECK
    content = sent(register)
    assert content.tag == f"{DIRECT}TeeHenkilonTunnusKysely"
    assert {etree.QName(part).localname: part.text for part in content} == {
        "SoSoNimi": "PERUSSANOMA 3",
        "Kayttajatunnus": "demo",
        "Salasana": "s3cr3t-Passw0rd",
        "Loppukayttaja": "tester",
        "Laskutustiedot": "42",
        "Henkilotunnus": ALBERT,
    }
    # Neither the case nor the message id has a place there.
    assert b"case 7" not in register.sent[0]
    assert ran.json["query"]["message_id"].encode() not in register.sent[0]
    through = cli("person", ALBERT, "--json", "--profile", "x")
    assert without_the_query(ran.json) == without_the_query(through.json)


def test_the_json_is_what_its_schema_says(cli: Cli) -> None:
    schema = cli("person", "--json-schema").json
    for hetu in (ALBERT, "010170-901K", FAULT):
        Draft202012Validator(schema).validate(cli("person", hetu, "--json").json)
    through = cli("person", ALBERT, "--json", "--profile", "x")
    assert through.json["verified"] == {"headers": True, "request_hash": "sha512"}
    Draft202012Validator(schema).validate(through.json)


def test_every_format_and_a_single_field_can_be_had(cli: Cli) -> None:
    assert cli("person", ALBERT, "--field", "last_name").out == "Jäppinen\n"
    assert cli("person", ALBERT, "--field", "verified.direct").out == "true\n"
    row = next(csv.DictReader(io.StringIO(cli("person", ALBERT, "-o", "csv").out)))
    assert row["last_name"] == "Jäppinen"
    assert "Jäppinen" in cli("person", ALBERT, "-o", "table").out
    envelope = etree.fromstring(cli("person", ALBERT, "-o", "xml").out)
    assert envelope.find(f".//{VTJ}Henkilo") is not None
    assert cli("person", ALBERT, "-o", "jsonl").objects[0]["person"]["hetu"] == ALBERT


def test_other_keys_go_the_same_way(cli: Cli, register: Register) -> None:
    ran = cli("person", "--satu", SATU, "--field", "hetu")
    assert (ran.status, ran.out) == (0, f"{MATTI}\n")
    assert sent(register).findtext(f"{DIRECT}SahkoinenAsiointitunnus") == SATU


def test_a_search_document_finds_a_person(cli: Cli, register: Register) -> None:
    one = "<Henkilohaku><Sukunimi>Virtanen</Sukunimi><Etunimet>Matti</Etunimet></Henkilohaku>"
    ran = cli("identify", "-", "--json", stdin=one)
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == MATTI
    assert ran.json["query"]["operation"] == "HenkilonTunnistusKysely"
    assert sent(register).tag == f"{DIRECT}TeeHenkilonTunnistusKysely"
    assert sent(register).findtext(f"{DIRECT}HakuXml") == one
    several = cli("identify", "-", "--json", stdin=one.replace("<Etunimet>Matti</Etunimet>", ""))
    assert several.status == 4
    assert MATTI in [match["hetu"] for match in several.json["matches"]]


@pytest.mark.parametrize(
    ("words", "operation", "element"),
    [
        (("building", HOME.building), "TeeRakennusTunnusKysely", "Rakennustunnus"),
        (("building", "--apartment", HOME.dwelling), "TeeRakennusTunnusKysely", "Huoneistotunnus"),
        (("building", "--search", "-"), "TeeRakennuksenTunnistusKysely", "HakuXml"),
        (("property", HOME.real_estate), "TeeKiinteistoTunnusKysely", "Kiinteistotunnus"),
        (("property", "--search", "-"), "TeeKiinteistonTunnistusKysely", "HakuXml"),
    ],
)
def test_buildings_and_real_estate_are_found(
    cli: Cli, register: Register, words: tuple[str, ...], operation: str, element: str
) -> None:
    command = words[0]
    root = {"building": "Rakennushaku", "property": "Kiinteistohaku"}[command]
    document = f"<{root}><Katuosoite>keksityn</Katuosoite></{root}>"
    ran = cli(*words, "--profile", command, "--json", stdin=document)
    assert ran.status == 0
    assert HOME.building in str(ran.json[command])
    assert ran.json["verified"] == NOTHING_TO_CHECK
    assert sent(register).tag == f"{DIRECT}{operation}"
    assert sent(register).findtext(f"{DIRECT}{element}") in (*words, document)


def test_a_schema_is_got_without_a_password(cli: Cli, register: Register, tmp_path: Path) -> None:
    ran = cli("schema", "PERUSSANOMA 3", "--kind", "1", VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert etree.QName(etree.fromstring(ran.out)).localname == "schema"
    assert [(part.tag, part.text) for part in sent(register)] == [
        (f"{DIRECT}SoSoNimi", "PERUSSANOMA 3"),
        (f"{DIRECT}laji", "1"),
    ]
    assert cli("schema", "PERUSSANOMA 3", "--kind", "77").status == 1
    reply = tmp_path / "reply.xml"
    reply.write_text(cli("person", ALBERT, "-o", "xml").out, encoding="utf-8")
    assert cli("schema", "PERUSSANOMA 3", "--kind", "1", "--check", str(reply)).status == 0


def test_a_kind_of_schema_that_has_no_room_there_is_not_sent(cli: Cli, register: Register) -> None:
    for words in ((), ("--dry-run",)):
        ran = cli("schema", "P", "--kind", "32768", *words, VTJCLI_LANG="en")
        assert (ran.status, ran.out) == (2, "")
        assert "32767" in ran.err
    assert register.sent == []


def test_a_dry_run_shows_the_message_without_the_password_and_sends_nothing(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", ALBERT, "--dry-run")
    (content,) = etree.fromstring(ran.out.encode())[0]
    assert content.tag == f"{DIRECT}TeeHenkilonTunnusKysely"
    assert content.findtext(f"{DIRECT}Salasana") == "*****"
    assert "s3cr3t" not in ran.everything
    assert register.sent == []


def test_every_query_is_in_the_log_with_its_case_and_an_id_of_its_own(cli: Cli) -> None:
    found = cli("person", ALBERT, "--json", "--issue", "case 7").json
    cli("person", "010170-901K")
    cli("person", FAULT)
    logged = cli("log", "list").objects
    assert [(one["outcome"]["result"], one["outcome"]["code"]) for one in logged] == [
        ("found", "0000"),
        ("not_found", "0001"),
        ("fault", "Server"),
    ]
    assert logged[0]["message_id"] == found["query"]["message_id"]
    assert logged[0]["issue"] == "case 7"
    assert logged[0]["operation"] == "HenkilonTunnusKysely"
    assert len({one["message_id"] for one in logged}) == 3
    assert cli("log", "verify").status == 0
    shown = cli("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert "SOAP fault" in shown
    assert "X-Road" not in shown


def test_a_passive_code_is_followed_when_allowed(cli: Cli, register: Register) -> None:
    ran = cli("person", PASSIVE, "--json")
    assert (ran.status, ran.json["result"]["successor"]) == (4, ALBERT)
    ran = cli("person", PASSIVE, "--follow", "--json")
    assert (ran.status, ran.json["person"]["hetu"]) == (0, ALBERT)
    assert register.values("Henkilotunnus") == [PASSIVE, PASSIVE, ALBERT]


def test_many_are_asked_about_at_once_and_never_twice(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    people = [person.hetu for person in POPULATION.persons][:12]
    remembered = tmp_path / "resume"
    words = ("person", "-", "-o", "jsonl", "--resume", str(remembered))
    ran = cli(*words, stdin="\n".join([*people, "010170-901K", FAULT]))
    assert ran.status == 5
    assert [one["person"]["hetu"] for one in ran.objects[:12]] == people
    assert [one["error"]["kind"] for one in ran.objects[12:]] == ["not_found", "fault"]
    assert sorted(map(str, register.values("Henkilotunnus"))) == sorted(
        [*people, "010170-901K", FAULT]
    )
    again = cli(*words, stdin="\n".join([*people, "010170-901K", FAULT]))
    assert (again.status, again.out, len(register.sent)) == (5, "", 14)


def test_the_overview_of_several_speaks_of_no_x_road(cli: Cli) -> None:
    ran = cli("person", ALBERT, FAULT, "-o", "table", VTJCLI_LANG="en")
    assert re.search(r"SOAP\s+fault", ran.out)
    assert "x-road" not in ran.everything.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_is_told_as_the_registers(cli: Cli, language: str) -> None:
    ran = cli("person", FAULT, "--json", VTJCLI_LANG=language)
    assert ran.status == 5
    assert ran.json["verified"] is None
    assert ran.json["error"]["code"] == "Server"
    assert ran.json["error"]["noticed_by"] == "service"
    assert ran.json["error"]["mended_by"] == "provider"
    assert not [word for word in X_ROAD if word in ran.everything.lower()]


def test_a_wrong_password_is_told_in_the_registers_words(cli: Cli) -> None:
    ran = cli("person", ALBERT, "--json", VTJCLI_PASSWORD="wrong")
    assert ran.status == 4
    assert ran.json["error"]["code"] == "-1500"
    for command in ("building", "property"):
        key = {"building": HOME.building, "property": HOME.real_estate}[command]
        ran = cli(command, key, "--profile", command, "--json", VTJCLI_PASSWORD="wrong")
        assert (ran.status, ran.json["error"]["code"]) == (4, "-1500")


@pytest.mark.parametrize(
    "words",
    [
        ("services",),
        ("services", "FI-TEST/GOV/1/x", "--allowed"),
        ("clients",),
        ("wsdl", "HenkilonTunnusKysely/v1"),
        ("evidence", "7c6e0f4e-0000-4000-8000-000000000001"),
        ("evidence", "--check", "no-such-file", "--trust", "auto"),
    ],
)
def test_what_only_x_road_has_is_refused_with_the_reason(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    ran = cli(*words, VTJCLI_LANG="en")
    assert ran.status == 3
    assert "without X-Road" in ran.err
    assert "--profile" in ran.err
    assert register.sent == []


def test_a_profile_made_by_init_works(bare: Cli, register: Register) -> None:
    address = f"{register.url}/SoSo.asmx"
    words = ("--direct", address, "--product", "PERUSSANOMA 1", "--username", "demo")
    assert bare("config", "init", *words, "--end-user", "tester").status == 0
    assert bare("person", ALBERT, "--field", "last_name").out == "Jäppinen\n"
