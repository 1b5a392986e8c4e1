"""``vtjcli identify``: one match is the answer, several are something to choose from."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pexpect
import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from tests.conftest import VTJ, profile

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

MATTI = "150875-9559"
FAMILY = "<Henkilohaku><Sukunimi>virtanen</Sukunimi></Henkilohaku>"
ONE = "<Henkilohaku><Sukunimi>Virtanen</Sukunimi><Etunimet>Matti</Etunimet></Henkilohaku>"
NOBODY = "<Henkilohaku><Sukunimi>Olematon</Sukunimi></Henkilohaku>"


def test_one_match_is_printed_as_a_person_is(cli: Cli, register: Register) -> None:
    ran = cli("identify", "-", "--json", stdin=f"<?xml version='1.0'?>\n{ONE}\n")
    assert ran.status == 0
    assert ran.err == ""
    assert ran.json["person"]["hetu"] == MATTI
    assert ran.json["query"]["operation"] == "HenkilonTunnistusKysely"
    assert [one["by"] for one in ran.json["result"]["criteria"]] == ["last_name", "first_names"]
    # A string in the message, not elements of it.
    assert register.values("HakuXml") == [ONE]
    assert b"&lt;Henkilohaku&gt;" in register.sent[0]
    assert "irtanen" not in ran.json["query"]["subject"]


@pytest.mark.parametrize(
    "criterion",
    [
        "<Syntymaaika>19750815</Syntymaaika><Kuntanumero>091</Kuntanumero>",
        "<Etunimet>matti juhani</Etunimet><Sukunimi>VIRTANEN</Sukunimi>",
    ],
)
def test_a_person_is_found_by_name_birth_date_and_municipality(cli: Cli, criterion: str) -> None:
    ran = cli("identify", "-", "--field", "hetu", stdin=f"<Henkilohaku>{criterion}</Henkilohaku>")
    assert (ran.status, ran.out) == (0, f"{MATTI}\n")


def test_several_are_listed_and_the_status_says_so(cli: Cli) -> None:
    ran = cli("identify", "-", "--json", stdin=FAMILY)
    assert ran.status == 4
    assert ran.json["error"]["kind"] == "several_found"
    assert "person" not in ran.json
    codes = [match["hetu"] for match in ran.json["matches"]]
    assert MATTI in codes
    assert len(codes) == 5
    assert not any(code in ran.err for code in codes)
    schema = json.loads(cli("person", "--json-schema").out)
    Draft202012Validator(schema).validate(ran.json)


def test_several_are_a_row_each_in_a_table_and_in_csv(cli: Cli) -> None:
    table = cli("identify", "-", "-o", "table", stdin=FAMILY)
    assert table.status == 4
    assert table.out.count("Virtanen") == 5
    rows = list(csv.DictReader(cli("identify", "-", "-o", "csv", stdin=FAMILY).out.splitlines()))
    assert len(rows) == 5
    assert {row["error.kind"] for row in rows} == {"several_found"}
    assert MATTI in {row["hetu"] for row in rows}


def test_one_field_of_several_is_no_answer(cli: Cli) -> None:
    ran = cli("identify", "-", "--field", "hetu", stdin=FAMILY)
    assert (ran.status, ran.out) == (4, "")


def test_fields_and_masking_hold_for_every_match(cli: Cli) -> None:
    chosen = cli("identify", "-", "--fields", "first_names,hetu", "--mask", "--json", stdin=FAMILY)
    for match in chosen.json["matches"]:
        assert set(match) <= {"first_names", "hetu"}
        assert match["hetu"].endswith("****")
    plain = cli("identify", "-", "--json", stdin=FAMILY)
    assert chosen.json["query"]["subject"] == plain.json["query"]["subject"]


def test_nobody_is_status_1_and_too_many_are_status_4(cli: Cli) -> None:
    assert cli("identify", "-", stdin=NOBODY).status == 1
    many = "<Henkilohaku><Kuntanumero>091</Kuntanumero></Henkilohaku>"
    ran = cli("identify", "-", "--json", stdin=many)
    assert ran.status == 4
    assert ran.json["error"]["kind"] in ("several_found", "too_many_found")


def test_too_many_to_list_are_not_nobody(cli: Cli, register: Register) -> None:
    def too_many(envelope: Element) -> None:
        for henkilo in list(envelope.iter(f"{VTJ}Henkilo")):
            around = henkilo.getparent()
            assert around is not None
            around.remove(henkilo)
        for key in envelope.iter(f"{VTJ}Sukunimi"):
            key.set("hakuperustePaluukoodi", "3")

    register.change = too_many
    ran = cli("identify", "-", "--json", stdin=FAMILY)
    assert ran.status == 4
    assert ran.json["error"]["kind"] == "too_many_found"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<Henkilohaku/>", "0005"),
        ("<Muu/>", "-1805"),
        ("<Henkilohaku><Kengannumero>43</Kengannumero></Henkilohaku>", "-1805"),
    ],
)
def test_what_the_register_says_of_the_document_is_told(cli: Cli, document: str, code: str) -> None:
    ran = cli("identify", "-", "--json", stdin=document)
    assert ran.status == 4
    assert ran.json["error"]["code"] == code


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ("", "xml_empty"),
        ("<a>", "xml_truncated"),
        ("<a></b>", "xml_broken"),
        ('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "xml_doctype"),
        (b"<a>" + b"x" * 11 * 1024 * 1024 + b"</a>", "file_large"),
    ],
)
def test_a_document_that_is_not_well_formed_is_not_sent(
    cli: Cli, register: Register, document: str | bytes, kind: str
) -> None:
    ran = cli("identify", "-", "--json", stdin=document)
    assert ran.status == 2
    assert ran.json["error"]["kind"] == kind
    assert register.sent == []


def test_a_document_is_held_against_the_schema_at_hand(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    schema, right, wrong = (tmp_path / name for name in ("haku.xsd", "right.xml", "wrong.xml"))
    assert cli("schema", "PERUSSANOMA 3", "--kind", "2", "-o", str(schema)).status == 0
    right.write_text(ONE, encoding="utf-8")
    wrong.write_text(
        "<Henkilohaku>\n<Syntymaaika>150875-9559</Syntymaaika></Henkilohaku>", encoding="utf-8"
    )
    register.sent.clear()
    refused = cli("identify", str(wrong), "--schema", str(schema), "--json")
    assert refused.status == 2
    assert refused.json["error"]["kind"] == "search_violates"
    assert "2" in refused.json["error"]["message"]
    assert MATTI not in refused.everything
    assert register.sent == []
    assert cli("identify", str(right), "--schema", str(schema)).status == 0


def test_a_missing_file_is_told(cli: Cli, register: Register) -> None:
    ran = cli("identify", "no-such-file.xml", "--json")
    assert ran.status == 2
    assert ran.json["error"]["kind"] == "file_unreadable"
    assert cli("identify").status == 2
    assert register.sent == []


def test_someone_in_hiding_among_the_matches_is_not_overlooked(
    cli: Cli, register: Register
) -> None:
    def hide(envelope: Element) -> None:
        for order in list(envelope.iter(f"{VTJ}TurvakieltoTieto"))[-1:]:
            order.text = "1"

    register.change = hide
    for form in ("json", "table", "csv"):
        ran = cli("identify", "-", "-o", form, stdin=FAMILY, VTJCLI_LANG="en")
        assert "NON-DISCLOSURE ORDER" in ran.err


def test_hostile_replies_are_no_answers(cli: Cli, register: Register) -> None:
    def echo(envelope: Element) -> None:
        for henkilo in list(envelope.iter(f"{VTJ}Henkilo")):
            request = etree.SubElement(henkilo, f"{VTJ}request")
            etree.SubElement(request, f"{VTJ}Salasana").text = "hunter2"
            etree.SubElement(henkilo, f"{VTJ}Outo").text = "\u001b[2J".replace("\u001b", "\u009b")

    register.change = echo
    for form in ("json", "jsonl", "table", "csv", "xml"):
        ran = cli("identify", "-", "-o", form, stdin=ONE)
        assert ran.status == 0
        assert "hunter2" not in ran.everything
        assert "\u009b" not in ran.everything


def test_the_demonstration_needs_nothing_set_up(bare: Cli) -> None:
    ran = bare("identify", "-", "--profile", "demo", "--field", "hetu", stdin=ONE)
    assert (ran.status, ran.out) == (0, f"{MATTI}\n")


def test_everyone_whom_a_search_listed_is_in_the_log_and_nobody_by_name(cli: Cli) -> None:
    assert cli("identify", "-", stdin=FAMILY).status == 4
    (entry,) = cli("log", "list", "-o", "jsonl").objects
    assert entry["operation"] == "HenkilonTunnistusKysely"
    assert len(entry["outcome"]["persons"]) == 5
    for file in cli.home.rglob("*"):
        if file.is_file() and "log" in file.parts:
            assert b"irtanen" not in file.read_bytes()
            assert MATTI.encode() not in file.read_bytes()


def test_in_the_demonstration_a_name_is_enough(bare: Cli) -> None:
    ran = bare("identify", "--profile", "demo", "Sukunimi=Virtanen", "Syntymaaika=15.8.1975")
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == MATTI
    assert ran.json["query"]["product"] == "HENKILOHAKU"


def test_values_are_put_into_the_profiles_template_and_checked_by_the_schema(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    assert cli("identify", "Sukunimi=Virtanen", "--json").json["error"]["kind"] == (
        "template_missing"
    )
    template, schema = tmp_path / "haku.xml", tmp_path / "haku.xsd"
    made = ("schema", "PERUSSANOMA 3", "--kind", "2")
    assert cli(*made, "--template", "-o", str(template)).status == 0
    assert cli(*made, "-o", str(schema)).status == 0
    cli.configure(f"[profiles.test]\n{profile(register, search={'person': str(template)})}")
    register.sent.clear()
    words = ("identify", "Sukunimi=Virtanen", "etunimet=Matti", "--schema", str(schema))
    assert cli(*words, "--field", "hetu").out == f"{MATTI}\n"
    assert register.values("HakuXml") == [ONE]
    wrong = cli(*words, "Postinumero=eins", "--json")
    assert wrong.json["error"]["kind"] == "search_violates"
    shown = cli("identify", "Sukunimi=Virtanen", "--dry-run")
    assert "&lt;Sukunimi&gt;Virtanen&lt;/Sukunimi&gt;" in shown.out
    assert len(register.sent) == 1


def test_one_of_several_is_chosen_by_number_and_looked_up_as_a_query_of_its_own(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    file = tmp_path / "haku.xml"
    file.write_text(FAMILY, encoding="utf-8")
    child = cli.on_terminal("identify", str(file), "--issue", "7", "--product", "HENKILOHAKU")
    child.expect("1 +150875-9559")
    child.expect_exact("Number 1–5 (empty = none): ")
    child.sendline("9")
    child.expect_exact("‘9’")
    child.expect_exact("Number 1–5 (empty = none): ")
    child.sendline("1")
    child.expect_exact("Matti")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert register.values("Henkilotunnus")[-1] == MATTI
    assert register.values("SoSoNimi") == ["HENKILOHAKU", "PERUSSANOMA 3"]
    entries = cli("log", "list", "-o", "jsonl").objects
    assert sorted(one["operation"] for one in entries) == [
        "HenkilonTunnistusKysely",
        "HenkilonTunnusKysely",
    ]
    assert {one["issue"] for one in entries} == {"7"}


def test_nobody_has_to_be_chosen(cli: Cli, register: Register, tmp_path: Path) -> None:
    file = tmp_path / "haku.xml"
    file.write_text(FAMILY, encoding="utf-8")
    child = cli.on_terminal("identify", str(file))
    child.expect_exact("(empty = none): ")
    child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 4
    assert len(register.sent) == 1


def test_a_required_case_is_asked_for_on_a_terminal_alone(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, require_issue=True)}")
    assert cli("person", MATTI).json["error"]["kind"] == "issue_required"
    child = cli.on_terminal("person", MATTI)
    child.expect_exact("Case: ")
    child.sendline(MATTI)
    child.expect_exact("Case: ")
    child.sendline("case 7")
    child.expect_exact("Matti")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert register.values("issue") == ["case 7"]
