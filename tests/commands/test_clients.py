"""The members and subsystems of X-Road, searched and shown."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import pexpect
import pytest

from tests.commands.test_services import settings
from tests.support import service_lists as said
from tests.support.socket_server import Server, http
from vtjcli.simulator import CLIENT, SERVICE
from vtjcli.xroad import metaservices

if TYPE_CHECKING:
    from tests.conftest import Cli

DVV: Final = "FI-TEST/GOV/0245437-2"
CONTROLS: Final = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")


def identifiers(cli: Cli, *words: str) -> list[str]:
    return [client["identifier"] for client in cli("clients", "--json", *words).json["clients"]]


def test_everybody_is_listed_members_before_their_subsystems_and_oneself_marked(cli: Cli) -> None:
    ran = cli("clients", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert set(ran.json) == {"schema", "demo", "client", "instance", "search", "clients"}
    assert ran.json["schema"] == "vtjcli/clients/1"
    listed = {client["identifier"]: client for client in ran.json["clients"]}
    assert list(listed)[:2] == [DVV, SERVICE]
    assert [name for name, client in listed.items() if client["own"]] == [CLIENT]
    assert listed[SERVICE] == {
        "identifier": SERVICE,
        "type": "SUBSYSTEM",
        "instance": "FI-TEST",
        "member_class": "GOV",
        "member_code": "0245437-2",
        "subsystem_code": "VTJkysely",
        "name": "Digi- ja väestötietovirasto",
        "subsystem_name": "VTJkysely",
        "own": False,
    }
    assert listed[DVV]["type"] == "MEMBER"
    assert (listed[DVV]["subsystem_code"], listed[DVV]["subsystem_name"]) == (None, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vtjKYSELY", [SERVICE]),
        ("VÄESTÖTIETO", [DVV, SERVICE]),
        ("va\u0308esto\u0308tieto", [DVV, SERVICE]),  # as a Mac pastes it
        ("gov/0245437", [DVV, SERVICE]),
        ("esittely", [CLIENT]),
    ],
)
def test_a_part_of_a_name_or_an_identifier_finds_them(
    cli: Cli, text: str, found: list[str]
) -> None:
    assert identifiers(cli, text) == found


def test_a_word_that_finds_nobody_is_nothing_found(cli: Cli) -> None:
    ran = cli("clients", "kissankello", "--json", "--lang", "en")
    assert ran.status == 1
    assert ran.json["error"]["kind"] == "clients_none"
    assert "--instance" in ran.err
    assert cli("clients", "kissankello", "-o", "table").out == ""


def test_another_instance_is_asked_for_and_an_unknown_one_explained(cli: Cli) -> None:
    assert identifiers(cli, "--instance", "FI-TEST") == identifiers(cli)
    ran = cli("clients", "--instance", "EE", "--json", "--lang", "en")
    assert ran.status == 5
    assert ran.json["error"]["string"] == "Invalid instance identifier: EE"
    assert "may not know the instance EE" in ran.err


def test_the_table_keeps_identifiers_whole_and_marks_oneself_in_words(cli: Cli) -> None:
    status, shown = cli.shown_on_terminal("clients", VTJCLI_LANG="fi")
    assert status == 0
    lines = [line for line in shown.splitlines() if CLIENT in line]
    assert len(lines) == 1
    assert "oma" in CONTROLS.sub("", lines[0]).split()
    assert SERVICE in shown
    piped = cli("clients", "-o", "table", "--lang", "sv").out
    assert max(map(len, piped.splitlines())) <= 80
    assert "egen" in piped


def test_a_narrow_terminal_gets_lines_that_can_be_read(cli: Cli) -> None:
    child = cli.on_terminal("clients", VTJCLI_LANG="en", COLUMNS="40")
    child.expect(pexpect.EOF)
    child.close()
    lines = CONTROLS.sub("", str(child.before)).splitlines()
    assert CLIENT in lines, "whole, to be copied"
    assert "Subsystem: Esittely" in lines
    assert "(own)" in lines
    assert max(map(len, lines)) <= 40


def test_an_identifier_of_any_length_is_shown_whole_and_hides_nobody(bare: Cli) -> None:
    listed = [
        said.json_member("FI", "GOV", "9" * 4000, name="Pitkä"),
        said.json_member("FI", "GOV", "1", name="Virasto"),
    ]
    reply = http(json.dumps({"member": listed}).encode(), content_type="application/json")
    with Server(lambda _: [reply]) as server:
        bare.configure(settings(server.url))
        shown = bare("clients", "-o", "table").out
    assert shown.count("9") == 4000
    assert "Virasto" in shown
    assert "Pitkä" in shown


HOSTILE: Final = "Virasto\x1b[2J\x07\u202e\u200f\u009b1m\nRivi"


@pytest.mark.parametrize("form", ["json", "xml"])
def test_no_name_controls_the_terminal_or_adds_a_line(bare: Cli, form: str) -> None:
    name = HOSTILE if form == "json" else HOSTILE.replace("\x1b", "").replace("\x07", "")
    if form == "json":
        listed = {"member": [said.json_member("FI", "GOV", "1\u202e", name=name)]}
        reply = http(json.dumps(listed).encode(), content_type="application/json")
    else:
        reply = http(said.client_list(said.member("FI", "GOV", "1\u202e", name=name)))
    with Server(lambda _: [reply]) as server:
        bare.configure(settings(server.url))
        _, shown = bare.shown_on_terminal("clients", NO_COLOR="1")
        as_json = bare("clients", "--json")
        nobody = bare("clients", f"x{HOSTILE}")
    assert as_json.json["clients"][0]["name"] == name
    for character in "\x07\u202e\u200f\u009b":
        assert character not in shown + as_json.out + nobody.everything
    assert "\x1b[2J" not in shown
    assert "Virasto" in shown


def test_a_long_list_comes_whole_and_one_without_end_not_at_all(
    bare: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metaservices, "LISTED_MAX", 2000)

    def listed(count: int) -> bytes:
        members = [said.json_member("FI", "GOV", str(n), "a") for n in range(count)]
        body = json.dumps({"member": members}, separators=(",", ":")).encode()
        return http(body, content_type="application/json")

    for count, status in ((2000, 0), (2001, 7), (90_000, 7)):
        reply = listed(count)
        with Server(lambda _, reply=reply: [reply]) as server:  # type: ignore[misc]
            bare.configure(settings(server.url))
            ran = bare("clients", "--json")
        assert ran.status == status
        if status:
            assert set(ran.json) == {"schema", "demo", "error"}
        else:
            assert len(ran.json["clients"]) == count
