"""Whatever a command prints as JSON has a published schema, and is as that says."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, POPULATION
from tests.support.schemas import check_schema, wrongs
from vtjcli.cli import Commands, program
from vtjcli.output.command_schemas import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Cli, Ran

HOME = POPULATION.homes["keksitynkatu"]


def commands(group: Commands, words: str = "") -> Iterator[tuple[str, set[str]]]:
    """Return every command with its options."""
    for name in group.names:
        command = group.get_command(None, name)
        if isinstance(command, Commands):
            yield from commands(command, f"{words}{name} ")
        else:
            yield f"{words}{name}", {opt for one in command.params for opt in one.opts}


def test_every_command_that_prints_json_has_a_schema_and_no_other_claims_to() -> None:
    every = dict(commands(program()))
    print_json = {name for name, options in every.items() if "--json" in options}
    assert print_json == set(SCHEMAS)
    assert {name for name, options in every.items() if "--json-schema" in options} == print_json


@pytest.mark.parametrize("command", SCHEMAS)
def test_the_schema_is_printed_without_arguments_configuration_or_network(
    bare: Cli, command: str
) -> None:
    ran = bare(*command.split(), "--json-schema", VTJCLI_PASSWORD=None)
    assert (ran.status, ran.err) == (0, "")
    check_schema(ran.out)


def ask(cli: Cli, words: str) -> Ran:
    if words.startswith("log show"):
        message_id = cli("person", "--json", ALBERT).json["query"]["message_id"]
        words = f"log show {message_id}"
    elif words.startswith("log"):
        cli("person", ALBERT)
    return cli(*words.split(), "--json")


FOUND = {
    "person": f"person {ALBERT}",
    "compare": f"compare {ALBERT} last_name=Jäppinen",
    "building": f"building {HOME.building} --product RAKENNUSTIEDOT",
    "property": f"property {HOME.real_estate} --product KIINTEISTOTIEDOT",
    "check": f"check {ALBERT}",
    "codes": "codes",
    "services": "services",
    "clients": "clients",
    "config show": "config show",
    "config list": "config list",
    "doctor": "doctor",
    "log list": "log list",
    "log show": "log show",
    "log verify": "log verify",
    "log prune": "log prune",
}


@pytest.mark.parametrize("command", FOUND)
def test_what_a_command_prints_is_as_its_schema_says(cli: Cli, command: str) -> None:
    ran = ask(cli, FOUND[command])
    assert ran.status in {0, 9}, ran.err
    documents = ran.json if command == "log list" else [ran.json]
    assert documents
    for document in documents:
        assert "error" not in document
        assert wrongs(document, command) == []


FAILING = {
    "person": "person 010190-999W",
    "compare": "compare 010190-999W last_name=x",
    "building": "building 103456789X --product RAKENNUSTIEDOT",
    "property": "property 1-2-3-4 --product KIINTEISTOTIEDOT",
    "check": "check 020501A9990",
    "services": "services FI-TEST/GOV/nobody/nothing",
    "clients": "clients no-such-client",
    "config show": "config show --profile nosuch",
    "doctor": "doctor --profile nosuch",
    "evidence": "evidence no-such-id --profile demo",
}


@pytest.mark.parametrize("command", FAILING)
def test_a_failure_in_json_is_as_the_schema_says(cli: Cli, command: str) -> None:
    ran = ask(cli, FAILING[command])
    assert ran.status != 0
    assert wrongs(ran.json, command) == []


def test_a_search_that_found_somebody_is_as_the_schema_says(cli: Cli) -> None:
    for name in ("one", "several"):
        ran = cli("identify", "-", "--json", stdin=f"<Haku><Sukunimi>{name}</Sukunimi></Haku>")
        assert wrongs(ran.json, "identify") == []


def test_a_log_that_was_altered_is_told_as_the_schema_says(cli: Cli) -> None:
    cli("person", ALBERT)
    cli("person", ALBERT)
    [file] = (cli.home / "state" / "vtjcli" / "log").glob("*.jsonl")
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([lines[0], *lines[2:]]))
    ran = cli("log", "verify", "--json")
    assert (ran.status, ran.json["sound"]) == (8, False)
    assert wrongs(ran.json, "log verify") == []
    shutil.rmtree(cli.home / "state")
