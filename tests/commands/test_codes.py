"""What a code means, in the reader's language, without a network and at once."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.conftest import PATIENCE
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.messages import LANGUAGES, table
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from tests.conftest import Cli

IMPORTED: Final = """
import json, os, socket, sys

def refuse(*_):
    raise AssertionError("the network")

socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from vtjcli.cli import run
status = run(sys.argv[1:])
sys.stdout.flush()
sys.stderr.write(json.dumps([status, sorted(sys.modules)]))
"""

FOUND: Final[dict[str, dict[str, list[str]]]] = {
    "0006": {
        "fi": ["Rekisterin paluukoodit", "0006"],
        "sv": ["0006"],
        "en": ["return codes", "0006", "No match was found"],
    },
    "siviilisääty": {
        "fi": ["Siviilisääty", "2  Avioliitossa", "8  Leski rekisteröidyn parisuhteen jälkeen"],
        "sv": ["Civilstånd", "2  Gift", "5  Änka eller änkling"],
        "en": ["Marital status", "2  Married", "4  Divorced"],
    },
    "P400": {
        "fi": ["P400  Päätösoikeus: asuinpaikka"],
        "sv": ["P400  Beslutanderätt: boningsort"],
        "en": ["P400  Right to decide: place of residence"],
    },
    "AccessDenied": {"fi": ["AccessDenied"], "sv": ["AccessDenied"], "en": ["no right to use"]},
    "access_denied": {"fi": ["access_denied"], "sv": ["access_denied"], "en": ["no right to use"]},
    "-1500": {"fi": ["-1500"], "sv": ["-1500"], "en": ["-1500", "do not match"]},
}


@pytest.mark.parametrize("word", FOUND)
def test_a_code_or_the_name_of_a_list_is_explained_in_the_readers_language(
    bare: Cli, word: str
) -> None:
    shown = set()
    for language in LANGUAGES:
        ran = bare("codes", word, "--lang", language, VTJCLI_PASSWORD=None)
        assert (ran.status, ran.err) == (0, "")
        for expected in FOUND[word][language]:
            assert expected in ran.out
        shown.add(ran.out)
    assert len(shown) == len(LANGUAGES)


@pytest.mark.parametrize(
    "word", ["Server.ServerProxy.AccessDenied", "server.serverproxy.access_denied"]
)
def test_a_fault_code_pasted_whole_is_explained(bare: Cli, word: str) -> None:
    ran = bare("codes", word, "--lang", "en")
    assert ran.status == 0
    assert table("faults")["access_denied"][LANGUAGES.index("en")] in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("word", "noticed_by", "steps"),
    [
        (
            "Server.ClientProxy.SslAuthenticationFailed",
            "own_server",
            ["near.ssl_authentication_failed", "mended.own_admin"],
        ),
        ("Anything.at_all.AccessDenied", None, ["next.access_denied"]),
        ("server.serverproxy.QuiteNew", "provider_server", ["mended.provider"]),
        ("Client.QuiteNew", "request", ["mended.you"]),
        ("Server.QuiteNew", "service", ["mended.provider"]),
    ],
)
def test_a_fault_code_is_followed_by_who_noticed_it_and_all_that_can_be_done(
    bare: Cli, word: str, noticed_by: str | None, steps: list[str], language: str
) -> None:
    """The message about a fault says only whom to ask, and names this command."""
    texts, at = table("faults"), LANGUAGES.index(language)
    shown = " ".join(bare("codes", word, "--lang", language).out.split())
    (entry,) = bare("codes", word, "--json").json
    wanted = " ".join(texts[step][at] for step in steps)
    assert shown.endswith(wanted)
    assert entry["advice"][language] == wanted
    if noticed_by is not None:
        assert texts[f"noticed.{noticed_by}"][at] in entry["meaning"][language]


def test_json_says_what_to_do_where_there_is_something_to_do(bare: Cli) -> None:
    advised = {entry["code"]: entry["advice"] for entry in bare("codes", "--json").json}
    assert advised["0003"]["en"].startswith("Check the password")
    assert advised["P400"] is advised["0000"] is None


@pytest.mark.parametrize(
    ("word", "code"),
    [("siviilisaaty", "2"), ("SIVIILISÄÄTY", "2"), ("civilstand", "2"), ("Siviilisaatykoodi", "2")],
)
def test_capitals_and_dots_do_not_keep_a_list_from_being_found(
    bare: Cli, word: str, code: str
) -> None:
    entries = bare("codes", word, "--json").json
    assert {entry["list"] for entry in entries} == {"marital_status"}
    assert code in {entry["code"] for entry in entries}


def test_a_return_code_is_followed_by_what_to_do_about_it(bare: Cli) -> None:
    for known in return_code_kinds.CODES:
        step = table("return_codes").get(f"{known.code}.next")
        shown = " ".join(bare("codes", known.code, "--lang", "en").out.split())
        assert table("return_codes")[known.code][2] in shown
        assert step is None or step[2] in shown, known.code


@pytest.mark.parametrize("words", [(), ("--json",)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_nobody_knows_is_nothing_found(
    bare: Cli, language: str, words: tuple[str, ...]
) -> None:
    ran = bare("codes", "kissankello", *words, VTJCLI_LANG=language)
    assert ran.status == 1
    assert "kissankello" in ran.err
    if words and ran.out:
        assert ran.json["error"]["exit_status"] == 1
    else:
        assert ran.out == ""


def test_an_option_that_does_not_exist_is_not_taken_for_a_code(bare: Cli) -> None:
    """Someone who misspells --json wants to hear so, not that no list has the code."""
    ran = bare("codes", "0006", "--jsn")
    assert ran.status == 2
    assert ran.out == ""


def test_json_has_every_entry_in_all_three_languages(bare: Cli) -> None:
    ran = bare("codes", "P400", "--json")
    assert ran.err == ""
    (entry,) = ran.json
    assert (entry["list"], entry["code"]) == ("custody_right", "P400")
    assert set(entry["list_name"]) == set(entry["meaning"]) == set(LANGUAGES)
    assert entry["meaning"]["sv"] == "Beslutanderätt: boningsort"
    assert bare("codes", "P400", "--json", "--lang", "sv").json == ran.json


def told(entries: list[Any]) -> set[tuple[str, str]]:
    return {(entry["list"], entry["code"]) for entry in entries}


def test_without_a_word_every_code_of_every_list_is_there(bare: Cli) -> None:
    shown = told(bare("codes", "--json").json)
    assert shown >= {(key, code) for key, codes in CODE_LISTS.items() for code in codes.values}
    assert shown >= {("return_code", known.code) for known in return_code_kinds.CODES}
    text = bare("codes", "--lang", "en").out
    for codes in CODE_LISTS.values():
        assert codes.name[2] in text


def test_each_code_of_each_list_is_found_by_itself() -> None:
    from vtjcli.output import code_list

    for key, codes in CODE_LISTS.items():
        for code in codes.values:
            found = code_list.search(code)
            assert (key, code) in {(entry.list_key, entry.code) for entry in found}, (key, code)


def test_each_list_is_found_by_its_name_in_every_language_and_by_its_type() -> None:
    from vtjcli.output import code_list

    for key, codes in CODE_LISTS.items():
        for name in (*codes.name, *codes.types):
            found = {entry.list_key for entry in code_list.search(name)}
            assert key in found, (key, name, found)


@pytest.mark.parametrize("word", ["0006", "siviilisääty", "kissankello"])
def test_codes_are_explained_without_a_network_and_without_what_a_query_needs(
    bare: Cli, word: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, "codes", word],
        env=bare.variables({"VTJCLI_LANG": "en"}),
        capture_output=True,
        timeout=PATIENCE,
        check=True,
        text=True,
    )
    status, modules = json.loads(done.stderr.splitlines()[-1])
    assert status == (1 if word == "kissankello" else 0)
    assert not {"httpx", "lxml", "keyring"} & set(modules)
