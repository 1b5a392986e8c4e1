"""Of a reply that the register really gave, nothing is lost and nothing is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.person_command import Run, person
from tests.support.replies import addressed, encoded, one
from tests.support.socket_server import Server, http

from . import official_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.support.socket_server import Request

pytestmark = official_files.needed

RECORDED = {
    "perussanoma-3.xml": ("020501A999T", "Perussanoma 3"),
    "huoltaja-huollettavat.xml": ("020190-9521", "Huoltaja-Huollettavat"),
}
MESSAGE = ".//v:VTJHenkiloVastaussanoma"


def look_up(folder: Path, file: str, form: str = "json") -> Run:
    hetu, product = RECORDED[file]

    def answer(request: Request) -> Iterable[bytes]:
        return [http(encoded(addressed(official_files.recorded(file), request.body)))]

    with Server(answer) as server:
        run = person(folder, server.url, "--product", product, hetus=(hetu,), form=form)
    assert (run.status, run.err) == (0, "")
    return run


@pytest.mark.parametrize("file", RECORDED)
def test_no_value_of_a_recorded_reply_is_lost(tmp_path: Path, file: str) -> None:
    document = look_up(tmp_path, file).document
    message = official_files.counted(
        official_files.message_values(one(official_files.recorded(file), MESSAGE)),
    )
    shown = official_files.counted(
        official_files.json_values({"result": document["result"], "person": document["person"]})
    )
    assert sum(message.values()) > 30
    assert message - shown == {}
    assert shown - message == {}


@pytest.mark.parametrize("file", RECORDED)
def test_nothing_is_said_of_a_person_that_the_register_did_not_say(
    tmp_path: Path, file: str
) -> None:
    told = one(official_files.recorded(file), f"{MESSAGE}/v:Henkilo")
    shown = official_files.json_values(look_up(tmp_path, file).document["person"])
    assert (
        official_files.counted(shown) - official_files.counted(official_files.message_values(told))
        == {}
    )


def test_a_recorded_reply_is_understood_and_not_only_copied(tmp_path: Path) -> None:
    run = look_up(tmp_path, "huoltaja-huollettavat.xml")
    found = run.document["person"]
    assert (found["last_name"], found["first_names"]) == ("Popov", "Anna Alexandra")
    assert [child["first_names"] for child in found["dependants"]] == [
        "Kak Ty",
        "Minja Zavutina",
        "Mir",
        "Petrus",
        "Pan Olov",
    ]
    (address,) = found["addresses"]
    assert (address["kind"], address["street"]["sv"]) == ("permanent", "Kurtensgatan 13 H 45")
    assert (found["municipality"]["code"], found["municipality"]["start"]) == ("905", "2015-06-01")
    assert found["non_disclosure"] == {"active": False, "end": None, "told": True}
    assert found["other"] == {}
    assert run.document["verified"] == {"headers": True, "request_hash": "sha512"}


@pytest.mark.parametrize("file", RECORDED)
def test_xml_gives_the_message_as_it_came_without_the_echoed_request(
    tmp_path: Path, file: str
) -> None:
    shown = etree.fromstring(look_up(tmp_path, file, "xml").out.encode())
    assert not shown.findall(".//{*}request")
    message = next(shown.iter("{*}VTJHenkiloVastaussanoma"))
    told = one(official_files.recorded(file), MESSAGE)
    assert [(e.tag, (e.text or "").strip(), dict(e.attrib)) for e in message.iter()] == [
        (e.tag, (e.text or "").strip(), dict(e.attrib)) for e in told.iter()
    ]
