"""An error on a terminal of 80 columns can be taken in at a glance: it has five lines at most.

What a server said, and the ids by which others find the query, are quoted beside that.
"""

from __future__ import annotations

import io
import os
import warnings
from contextlib import redirect_stderr
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import POPULATION, Cli, Register, profile
from vtjcli import Client
from vtjcli.errors import FaultError
from vtjcli.messages import LANGUAGES, Language
from vtjcli.messages.explanation import explain
from vtjcli.output.diagnostics import Diagnostics
from vtjcli.output.terminal import wrap
from vtjcli.xroad import fault_codes

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

LINES: Final = 5
COLUMNS: Final = 80
CODES: Final = {family: code for code, family in fault_codes._BY_CODE.items()}
"""A code of each family."""
PREFIXES: Final = ("", "Client.", "Server.ClientProxy.", "Server.ServerProxy.", "Server.")


@pytest.fixture(scope="module")
def errors(
    running_register: Register, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, VtjcliError]:
    """Return the error that each trigger of the simulator leads to, from queries to it."""
    running_register.forget()
    cli = Cli(tmp_path_factory.mktemp("lengths"))
    cli.configure(f'default_profile = "test"\n[profiles.test]\n{profile(running_register)}')
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("VTJCLI_", "XDG_"))]:
            patch.delenv(name)
        for name, value in cli.variables({}).items():
            patch.setenv(name, value)
        with warnings.catch_warnings(action="ignore"), Client(timeout=1) as vtj:
            answers = list(vtj.people([trigger.hetu for trigger in POPULATION.triggers]))
    return {
        trigger.gives: answer.error
        for trigger, answer in zip(POPULATION.triggers, answers, strict=True)
        if answer.error is not None
    }


class Screen(io.StringIO):
    """A terminal that keeps what it gets."""

    def isatty(self) -> bool:
        """Be a terminal."""
        return True


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a terminal be of 80 columns."""
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    monkeypatch.setenv("NO_COLOR", "1")


def lines_of_its_own(error: VtjcliError, language: Language) -> list[str]:
    """Return the lines that a terminal gets, without those that quote."""
    with redirect_stderr(Screen()) as screen:
        Diagnostics(language).error(error)
    shown = screen.getvalue().splitlines()
    for quoted in explain(error, language).quoted_lines:
        for line in wrap(f"  {quoted}").splitlines():
            shown.remove(line)
    return shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_error_needs_more_than_five_lines(
    errors: dict[str, VtjcliError], language: Language
) -> None:
    assert {error.exit_status for error in errors.values()} == {1, 4, 5, 6, 7}
    shown = {gives: lines_of_its_own(error, language) for gives, error in errors.items()}
    assert all(len(line) <= COLUMNS for lines in shown.values() for line in lines)
    assert {gives: lines for gives, lines in shown.items() if len(lines) > LINES} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fault_needs_more_than_five_lines_whoever_noticed_it(language: Language) -> None:
    reasons = (*CODES.values(), "nobody_has_seen_it")
    for code in ("", *(f"{prefix}{reason}" for reason in reasons for prefix in PREFIXES)):
        facts = {"code": code, "string": "said <so>", "words": "", "detail": "6f0b1c52-d3a7"}
        meaning = fault_codes.explain(code, of_service=False)
        error = FaultError("fault", **meaning._asdict(), message_id="f427cd91", **facts)
        lines = lines_of_its_own(error, language)
        assert len(lines) <= LINES, lines
        quoted = explain(error, language).quoted_lines
        assert " ".join((*lines, *quoted)).count(code or "6f0b1c52-d3a7") == 1, code


@pytest.mark.parametrize("code", ["a$(reboot)", "Server.ClientProxy.IOError;id", "-h.IOError"])
def test_no_code_from_a_server_gets_into_a_command_that_a_shell_would_take_apart(
    code: str,
) -> None:
    meaning = fault_codes.explain(code, of_service=False)
    error = FaultError("fault", code=code, **meaning._asdict(), string="", detail="")
    assert not [line for line in explain(error, "en").lines if line.startswith("vtjcli")]
