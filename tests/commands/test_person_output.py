"""What goes where: data on standard output in the format asked for, words on standard error."""

from __future__ import annotations

import json
import re
import threading
import uuid
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conftest import ALBERT, PASSWORD, PATIENCE, POPULATION, SOAP, VTJ, profile

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

MANY = [person.hetu for person in POPULATION.persons[:3]]
MISSING = next(t.hetu for t in POPULATION.triggers if t.value == "0001")
FAULT = next(t.hetu for t in POPULATION.triggers if t.kind == "fault")
ECHOED = next(t.hetu for t in POPULATION.triggers if t.value == "echoed-password")
UNKNOWN = next(t.hetu for t in POPULATION.triggers if t.value == "unknown-elements")
GRANDMOTHER = next(p for p in POPULATION.persons if "only a year, 1945" in p.note)
STRANGER = "010190-999W"
"""A well-formed code that the simulator has nobody for."""

PERSON = {
    "hetu": "020501A999T",
    "hetu_active": True,
    "birth_date": "2001-05-02",
    "name": "Jäppinen Albert Kristian",
    "last_name": "Jäppinen",
    "first_names": "Albert Kristian",
    "former_names": [],
    "address": "Kauppa Puistikko 6 B 23, 65100 VAASA",
    "addresses": [
        {
            "kind": "permanent",
            "country": "domestic",
            "street": {"fi": "Kauppa Puistikko 6 B 23", "sv": "Handels Esplanaden 6 B 23"},
            "postal_code": "65100",
            "post_office": {"fi": "VAASA", "sv": "VASA"},
            "lines": ["Kauppa Puistikko 6 B 23", "65100 VAASA"],
            "start": "2003-11-25",
            "end": None,
        }
    ],
    "municipality": {
        "code": "905",
        "name": {"fi": "Vaasa", "sv": "Vasa"},
        "start": "2003-11-25",
    },
    "non_disclosure": {"active": False, "end": None, "told": True},
    "death": {"dead": False, "date": None},
    "mother_tongue": {"code": "fi", "name": {"fi": "suomi", "sv": "finska", "en": "Finnish"}},
    "sex": {"code": "1", "name": {"fi": "Mies", "sv": "Man"}},
    "citizenships": [
        {"code": "246", "name": {"fi": "Suomi", "sv": "Finland", "en": "Finland"}, "start": None}
    ],
    "custodians": [],
    "dependants": [],
    "children": [],
    "guardianship": None,
    "power_of_attorney": None,
    "residents": None,
    "other": {},
}
"""What the command line promises for this person on PERUSSANOMA 3."""


def test_the_json_of_a_person_is_as_promised(cli: Cli) -> None:
    ran = cli("person", "--json", "--issue", "7", ALBERT)
    shown = ran.json
    assert list(shown) == ["schema", "demo", "query", "verified", "result", "person"]
    assert {key: shown["person"][key] for key in PERSON} == PERSON
    assert shown["person"]["age"] >= 25
    assert shown["schema"] == "vtjcli/person/1"
    assert shown["demo"] is False
    assert shown["verified"] == {"headers": True, "request_hash": "sha512"}
    assert shown["result"]["code"] == "0000"
    assert shown["result"]["text"] == "Haku onnistui"
    assert shown["result"]["found"] is True
    assert datetime.fromisoformat(shown["result"]["extracted_at"]).utcoffset() is not None
    query = shown["query"]
    assert str(uuid.UUID(query.pop("message_id")))
    assert re.fullmatch(r"[-0-9]{10}T[:0-9]{8}\.[0-9]{3}[-+][0-9]{2}:[0-9]{2}", query["sent_at"])
    assert {key: query[key] for key in query if key not in ("sent_at", "subject")} == {
        "number": 1,
        "of": 1,
        "operation": "HenkilonTunnusKysely",
        "product": "PERUSSANOMA 3",
        "end_user": "tester",
        "issue": "7",
        "profile": "test",
    }


def test_a_dependant_is_a_person_with_a_code_a_date_and_names(cli: Cli) -> None:
    mother = next(p for p in POPULATION.persons if POPULATION.dependants(p))
    ran = cli("person", "--product", "HUOLTAJA-HUOLLETTAVAT", mother.hetu)
    shown = ran.json["person"]["dependants"]
    assert sorted(child["hetu"] for child in shown) == sorted(
        child.hetu for child in POPULATION.dependants(mother)
    )
    assert {tuple(child) for child in shown} == {
        ("hetu", "birth_date", "last_name", "first_names", "non_disclosure")
    }


def test_every_query_has_a_message_id_of_its_own(cli: Cli, register: Register) -> None:
    ran = cli("person", *MANY)
    shown = [found["query"]["message_id"] for found in ran.objects]
    assert len(set(shown)) == len(MANY)
    assert sorted(shown) == sorted(map(str, register.values("id")))


def test_a_date_of_which_only_a_part_is_known_keeps_that_part(cli: Cli) -> None:
    (former,) = cli("person", GRANDMOTHER.hetu).json["person"]["former_names"]
    assert (former["start"], former["end"]) == ("1945", "1970-06")


def test_a_product_that_says_nothing_of_an_order_is_not_taken_for_no_order(cli: Cli) -> None:
    ran = cli("person", "--product", "ASUKASLKM2", ALBERT)
    assert ran.json["person"]["non_disclosure"] == {"active": None, "end": None, "told": False}
    assert ran.json["person"]["death"] is None
    assert ran.json["person"]["residents"]["count"] == 1


def test_elements_that_no_one_knows_are_kept_whole_and_told(cli: Cli) -> None:
    ran = cli("person", UNKNOWN)
    assert ran.json["person"]["other"] == {
        "Lemmikki": [
            {"Nimi": "Musti", "Laji": {"@koodi": "9", "#text": "tuntematon"}},
            {"Nimi": "Mirri", "Laji": {"@koodi": "9", "#text": "tuntematon"}},
        ],
        "Kengannumero": "43",
    }
    assert "Lemmikki" in ran.err
    table = cli("person", "-o", "table", UNKNOWN).out
    assert all(word in table for word in ("Musti", "Mirri", "tuntematon", "43"))


def test_a_failure_is_an_error_object_in_place_of_the_person(cli: Cli) -> None:
    for code in (STRANGER, FAULT):
        ran = cli("person", "--json", code)
        assert list(ran.json) == ["schema", "demo", "query", "verified", "result", "error"]
        assert ran.json["error"]["exit_status"] == ran.status
        assert ran.err.startswith(f"Error: {ran.json['error']['message']}")
    assert ran.json["verified"] is None
    assert ran.json["query"]["subject"] == f"{FAULT[:7]}****"


def test_a_fault_of_the_configuration_is_json_too(bare: Cli) -> None:
    ran = bare("person", "--json", ALBERT)
    assert ran.status == 3
    assert ran.json["error"]["exit_status"] == 3
    assert ran.json["query"] is None


def test_the_demo_says_in_words_and_in_json_that_its_people_are_invented(bare: Cli) -> None:
    ran = bare("person", "--profile", "demo", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert ran.json["demo"] is True
    assert "invented" in ran.err
    assert ran.json["person"]["last_name"] == "Jäppinen"


@pytest.mark.parametrize("form", ["table", "xml", "jsonl"])
def test_the_demo_says_so_in_every_format(bare: Cli, form: str) -> None:
    ran = bare("person", ALBERT, "-o", form, VTJCLI_PROFILE="demo", VTJCLI_LANG="fi")
    assert ran.status == 0
    assert "keksittyjä" in ran.err


def test_a_pipe_gets_one_json_object_for_one_person(cli: Cli) -> None:
    assert cli("person", ALBERT).json["person"]["hetu"] == ALBERT


def test_a_pipe_gets_json_lines_for_several(cli: Cli) -> None:
    ran = cli("person", *MANY, MISSING)
    assert ran.status == 1
    assert [o.get("person", {}).get("hetu") for o in ran.objects] == [*MANY, None]


def test_json_of_several_is_one_array(cli: Cli) -> None:
    ran = cli("person", "--json", *MANY, MISSING, FAULT)
    assert ran.status == 5
    assert [o.get("error", {}).get("exit_status", 0) for o in ran.json] == [0, 0, 0, 1, 5]


def test_json_lines_of_one_are_one_line(cli: Cli) -> None:
    ran = cli("person", "-o", "jsonl", ALBERT)
    assert len(ran.out.splitlines()) == 1
    assert ran.objects[0]["person"]["hetu"] == ALBERT


def test_the_format_can_stand_in_the_environment(cli: Cli) -> None:
    assert len(cli("person", ALBERT, VTJCLI_OUTPUT="jsonl").out.splitlines()) == 1
    assert len(cli("person", ALBERT, "-o", "json", VTJCLI_OUTPUT="jsonl").out.splitlines()) > 1
    assert cli("person", ALBERT, VTJCLI_OUTPUT="pdf").status == 2


def test_words_never_mix_with_the_data(cli: Cli) -> None:
    for form in ("json", "jsonl", "table", "xml"):
        ran = cli("person", "-o", form, MISSING, FAULT, ALBERT)
        assert "Error (" not in ran.out
        assert ran.err.count("Error (") == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize("form", ["json", "jsonl", "xml", "table"])
def test_an_answer_is_shown_whatever_the_locale_can_write(
    cli: Cli, form: str, encoding: str
) -> None:
    skolt = next(p for p in POPULATION.persons if "Skolt" in p.note)
    ran = cli("person", "-o", form, skolt.hetu, PYTHONIOENCODING=encoding)
    assert ran.status == 0
    assert (skolt.hetu if form == "table" else skolt.last_name) in ran.out


def test_a_closed_pipe_ends_the_program_quietly_and_its_queries(
    cli: Cli, register: Register
) -> None:
    register.hold = threading.Event()
    cli.configure(f"[profiles.test]\n{profile(register, limits={'concurrency': 1})}")
    codes = [person.hetu for person in POPULATION.persons[:20]]
    with cli.started(("person", "-o", "jsonl", *codes)) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        first = program.stdout.readline()
        program.stdout.close()
        register.hold.set()
        err = program.stderr.read()
        status = program.wait(timeout=PATIENCE)
    assert json.loads(first)["person"]["hetu"] == codes[0]
    assert err == ""
    assert status in (0, 141)
    assert len(register.sent) <= 4  # those on the way to be written


def test_xml_is_the_message_as_it_came_without_the_echoed_request(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", "-o", "xml", ALBERT)
    shown = etree.fromstring(ran.out.encode())
    came = etree.fromstring(register.answered[0])
    names = {etree.QName(element).localname for element in shown.iter()}
    assert "request" in {etree.QName(element).localname for element in came.iter()}
    assert not names & {"request", "reguest", "Kayttajatunnus", "Salasana", "Loppukayttaja"}
    for part in (f".//{VTJ}VTJHenkiloVastaussanoma", f"{SOAP}Header"):
        assert canonical(shown, part) == canonical(came, part)


def test_xml_has_no_misspelt_echo_and_no_echoed_password_either(
    cli: Cli, register: Register
) -> None:
    def misspell(envelope: Element) -> None:
        for echo in envelope.iter("{*}request"):
            echo.tag = str(echo.tag).replace("request", "reguest")

    register.change = misspell
    ran = cli("person", "-o", "xml", ECHOED)
    assert ran.status == 0
    assert b"hunter2" in register.answered[0]
    assert b"reguest" in register.answered[0]
    assert "hunter2" not in ran.everything
    assert "reguest" not in ran.out
    assert "Jäppinen" in ran.out


def test_xml_of_several_is_a_message_a_line(cli: Cli) -> None:
    ran = cli("person", "-o", "xml", *MANY)
    roots = [etree.fromstring(line.encode()) for line in ran.out.splitlines()]
    assert [root.findtext(f".//{VTJ}Henkilo/{VTJ}Henkilotunnus") for root in roots] == MANY


def test_no_format_shows_the_password_or_the_echoed_user_name(cli: Cli) -> None:
    for form in ("json", "jsonl", "table", "xml"):
        ran = cli("person", "-o", form, ECHOED, FAULT, VTJCLI_USERNAME="demo")
        assert PASSWORD not in ran.everything
        assert "hunter2" not in ran.everything
        assert "Kayttajatunnus" not in ran.everything


FIELDS = {
    "last_name": ["Jäppinen"],
    "addresses[0].postal_code": ["65100"],
    "addresses.postal_code": ["65100"],
    "municipality.name": ["Vaasa"],
    "municipality.name.sv": ["Vasa"],
    "death.dead": ["false"],
    "hetu_active": ["true"],
    "result.code": ["0000"],
    "query.end_user": ["tester"],
    "verified.request_hash": ["sha512"],
    "demo": ["false"],
}


def test_a_field_is_printed_bare(cli: Cli) -> None:
    for path, values in FIELDS.items():
        ran = cli("person", "--field", path, ALBERT, VTJCLI_LANG="fi")
        assert (ran.status, ran.out.splitlines(), ran.err) == (0, values, ""), path


@pytest.mark.parametrize(("language", "name"), [("fi", "Vaasa"), ("sv", "Vasa"), ("en", "Vaasa")])
def test_a_field_in_several_languages_is_printed_in_the_users(
    cli: Cli, language: str, name: str
) -> None:
    ran = cli("person", "--field", "municipality.name", "--lang", language, ALBERT)
    assert ran.out == f"{name}\n"


def test_a_field_of_a_list_is_printed_one_value_a_line(cli: Cli) -> None:
    person = max(POPULATION.persons, key=lambda p: len(p.former_names))
    ran = cli("person", "--field", "former_names.name", person.hetu)
    assert sorted(ran.out.splitlines()) == sorted(former.name for former in person.former_names)
    ran = cli("person", "--field", "former_names[0]", person.hetu)
    assert json.loads(ran.out)["start"] == "2001-07-07"


def test_a_field_of_several_people_is_printed_for_each(cli: Cli) -> None:
    ran = cli("person", "--field", "hetu", *MANY)
    assert ran.out.splitlines() == MANY


def test_a_field_that_the_answer_lacks_is_nothing_found(cli: Cli) -> None:
    for path in ("guardianship.start", "addresses[7].street", "former_names", "other.Koira"):
        ran = cli("person", "--field", path, ALBERT)
        assert (ran.status, ran.out) == (1, ""), path
        assert path in ran.err


@pytest.mark.parametrize(
    "path",
    ["lastname", "addresses[0].zip", "", ".", "addresses[x]", "a b", "query.nosuch", "result.cod"],
)
def test_a_field_that_does_not_exist_is_refused_before_the_query_is_paid_for(
    cli: Cli, register: Register, path: str
) -> None:
    ran = cli("person", "--field", path, ALBERT)
    assert ran.status == 2
    assert ran.out == ""
    assert register.sent == []


def test_an_unknown_field_is_told_the_nearest_one(cli: Cli) -> None:
    assert "last_name" in cli("person", "--field", "lastname", ALBERT).err


def test_a_failed_query_is_not_hidden_by_a_field(cli: Cli) -> None:
    ran = cli("person", "--field", "last_name", MISSING, ALBERT)
    assert ran.status == 1
    assert ran.out == "Jäppinen\n"
    assert f"{MISSING[:7]}****" in ran.err


def canonical(root: Element, path: str) -> bytes:
    """Return the element at `path` in the one form that equal elements have."""
    element = root.find(path)
    assert element is not None
    return etree.tostring(deepcopy(element), method="c14n", exclusive=True)
