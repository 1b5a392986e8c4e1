"""In a container or under cron there may be no home, or that of another: what helps is named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.conftest import ALBERT
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

CLOSED: Final = "/sys"
"""A folder in which not even root can make another."""
pytestmark = pytest.mark.skipif(not Path(CLOSED).is_mount(), reason="/sys is not mounted")


def settings(register: Register) -> dict[str, str]:
    """Return a whole profile as variables of the environment."""
    return {
        "VTJCLI_SECURITY_SERVER": register.url,
        "VTJCLI_CLIENT": CLIENT,
        "VTJCLI_PRODUCT": "PERUSSANOMA 3",
        "VTJCLI_USERNAME": "demo",
        "VTJCLI_END_USER": "tester",
    }


def test_a_query_is_made_without_a_file_and_without_a_home(bare: Cli, register: Register) -> None:
    ran = bare("person", ALBERT, HOME=CLOSED, XDG_CONFIG_HOME=None, **settings(register))
    assert (ran.status, ran.json["query"]["profile"]) == (0, "environment"), ran.err
    log = bare.home / "state" / "vtjcli" / "log"
    assert [one.suffix for one in log.glob("*.jsonl")] == [".jsonl"]


def test_a_home_that_cannot_hold_the_log_is_told_with_the_variables_that_name_another(
    bare: Cli, register: Register
) -> None:
    closed: dict[str, Any] = {"HOME": CLOSED, "XDG_CONFIG_HOME": None, "XDG_STATE_HOME": None}
    for language in ("fi", "sv", "en"):
        ran = bare("person", ALBERT, VTJCLI_LANG=language, **closed, **settings(register))
        assert (ran.status, ran.json["error"]["kind"]) == (8, "log_no_place")
        for variable in ("XDG_STATE_HOME", "VTJCLI_LOG_DIRECTORY", "VTJCLI_LOG_KEY"):
            assert variable in ran.err
        assert "chown" not in ran.err
    assert register.sent == []


def test_only_the_folder_of_the_log_is_not_enough_and_its_key_is_asked_for(
    bare: Cli, register: Register
) -> None:
    closed: dict[str, Any] = {"HOME": CLOSED, "XDG_CONFIG_HOME": None, "XDG_STATE_HOME": None}
    log = {"VTJCLI_LOG_DIRECTORY": str(bare.home / "log")}
    ran = bare("person", ALBERT, **closed, **log, **settings(register))
    assert (ran.status, "VTJCLI_LOG_KEY" in ran.err) == (8, True)
    log["VTJCLI_LOG_KEY"] = str(bare.home / "log.key")
    assert bare("person", ALBERT, **closed, **log, **settings(register)).status == 0


def test_a_configuration_that_cannot_be_made_is_told_with_the_variable(bare: Cli) -> None:
    words = ("--security-server", "ss", "--client", "FI/MUN/1/x", "--product", "P")
    more = ("--username", "u", "--end-user", "e")
    ran = bare("config", "init", *words, *more, HOME=CLOSED, XDG_CONFIG_HOME=None)
    assert (ran.status, "VTJCLI_CONFIG" in ran.err, "chown" in ran.err) == (3, True, False)


@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_a_log_folder_that_others_can_write_is_refused(
    cli: Cli, register: Register, mode: int
) -> None:
    assert cli("person", ALBERT).status == 0
    register.forget()
    folder = cli.home / "state" / "vtjcli" / "log"
    import os

    if mode == 0o770:
        if os.geteuid() != 0:
            pytest.skip("needs a group of others")
        os.chown(folder, -1, 12_345)
    folder.chmod(mode)
    ran = cli("person", ALBERT, VTJCLI_LANG="en")
    assert (ran.status, ran.json["error"]["kind"]) == (8, "log_writable")
    assert f"chmod go-w {folder}" in ran.err
    assert register.sent == []
