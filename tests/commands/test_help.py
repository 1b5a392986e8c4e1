"""Help, and advice that can be followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from vtjcli.commands import COMMANDS
from vtjcli.messages import LANGUAGES, table

if TYPE_CHECKING:
    from tests.conftest import Cli


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_can_be_asked_for_help_in_every_language(
    cli: Cli, command: str, language: str
) -> None:
    for option in ("--help", "-h"):
        ran = cli(*command.split(), option, VTJCLI_LANG=language)
        assert ran.status == 0
        said = table("help")[command or "vtjcli"][LANGUAGES.index(language)]
        assert " ".join(said.split()[:3]) in " ".join(ran.out.split())
    assert max(map(len, ran.out.splitlines())) <= 100


def test_help_of_the_program_names_every_command(cli: Cli) -> None:
    shown = cli("--help").out
    assert all(command in shown for command in COMMANDS)


@pytest.mark.parametrize("name", ["error_messages", "words", "help", "faults", "return_codes"])
def test_no_message_advises_a_command_that_does_not_exist(name: str) -> None:
    for texts in table(name).values():
        for text in texts:
            # Elsewhere than behind a colon, or alone on a line of examples, it is only a name.
            opening = r"(?:^|: )" if name == "help" else ": "
            advised = re.findall(rf"{opening}vtjcli ([a-z]\w*)", text, re.MULTILINE)
            assert set(advised) <= set(COMMANDS), text
