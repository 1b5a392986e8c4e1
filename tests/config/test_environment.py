"""A container needs no file: every single value can come from the environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.config.support import GOOD, raises, refused, write
from vtjcli.config import Overrides, log_settings, resolve
from vtjcli.config.inspection import overview
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.errors import ConfigurationError

ALONE = {f"VTJCLI_{key.upper()}": str(value) for key, value in GOOD.items()}


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    """Return an environment that is a whole profile, without any file."""
    state, config = str(tmp_path / "state"), str(tmp_path / "config")
    return ALONE | {"XDG_STATE_HOME": state, "XDG_CONFIG_HOME": config}


def test_a_whole_profile_comes_from_the_environment_alone(
    alone: dict[str, str], tmp_path: Path
) -> None:
    more = {
        "VTJCLI_TLS_CA": str(tmp_path / "ss.pem"),
        "VTJCLI_TLS_PKCS12": "own.p12",
        "VTJCLI_LIMITS_PER_RUN": "7",
        "VTJCLI_LIMITS_PER_SECOND": "0.5",
        "VTJCLI_REQUIRE_ISSUE": "true",
        "VTJCLI_NON_DISCLOSURE": "withhold",
        "VTJCLI_DESK_CLEAR_AFTER": "9",
        "VTJCLI_SEARCH_PERSON": "search.xml",
        "VTJCLI_LOG_DIRECTORY": str(tmp_path / "log"),
        "VTJCLI_LOG_KEY": str(tmp_path / "log.key"),
        "VTJCLI_LOG_KEEP_YEARS": "6",
        "VTJCLI_LOG_SYSLOG": "true",
        "VTJCLI_LOG_SUBJECT": "full",
    }
    found = resolve(Overrides(), alone | more)
    assert (found.name, found.security_server) == ("environment", GOOD["security_server"])
    assert found.tls.ca == tmp_path / "ss.pem"
    assert found.tls.pkcs12 == Path.cwd() / "own.p12"
    assert (found.limits.per_run, found.limits.per_second) == (7, 0.5)
    assert (found.require_issue, found.non_disclosure) == (True, "withhold")
    assert (found.desk_clear_after, found.search.person) == (9, Path.cwd() / "search.xml")
    assert found.log == (tmp_path / "log", tmp_path / "log.key", 6, True, True)


def test_its_name_can_be_chosen_for_the_log_and_the_keyring(alone: dict[str, str]) -> None:
    assert resolve(Overrides(), alone | {"VTJCLI_PROFILE": "prod"}).name == "prod"
    assert resolve(Overrides(), alone | {"VTJCLI_DEFAULT_PROFILE": "prod"}).name == "prod"
    assert resolve(Overrides(profile="prod"), alone).name == "prod"


def test_each_value_of_the_environment_is_shown_to_be_one_or_refused(file: Path) -> None:
    written = write(file, test={})
    for key, row in {**PROFILE, **GENERAL}.items():
        if key in ("inherits", "default_profile"):
            continue  # the name of a profile
        example = str(row.example).lower() if isinstance(row.example, bool) else str(row.example)
        for variable in row.variables:  # none: a list or a table
            found = overview("test", written | {variable: example})
            (shown,) = (one for one in (*found.settings, *found.general) if one.key == key)
            assert (shown.origin, shown.variable) == ("environment", variable)
            bad = overview("test", written | {variable: "\x07"})
            assert any(variable in str(e.values.get("where")) for e in bad.problems) or (
                key in ("end_user", "limits.timeout") and bad.problems
            ), variable


def test_the_short_name_of_the_timeout_wins_and_the_long_one_counts(file: Path) -> None:
    environment = write(file, test=GOOD) | {"VTJCLI_LIMITS_TIMEOUT": "4"}
    assert resolve(Overrides(), environment).limits.timeout == 4
    assert resolve(Overrides(), environment | {"VTJCLI_TIMEOUT": "5"}).limits.timeout == 5


def _raise(*_: object, **__: object) -> Path:
    raise RuntimeError


@pytest.mark.parametrize("find", [_raise, lambda *_, **__: Path("~/.local/state/vtjcli")])
def test_without_a_home_the_variables_that_help_are_named(
    monkeypatch: pytest.MonkeyPatch, find: Any
) -> None:
    """The versions of platformdirs differ in what they do then."""
    import platformdirs

    for name in ("user_state_path", "user_config_path"):
        monkeypatch.setattr(platformdirs, name, find)
    kind, words = refused(ALONE)
    assert kind == "state_home"
    assert "XDG_STATE_HOME" in words
    assert "VTJCLI_LOG_DIRECTORY" in words
    with raises(ConfigurationError, "state_home"):
        log_settings(None, {})
    assert resolve(Overrides(), ALONE | {"XDG_STATE_HOME": "/s"}).log.directory == Path(
        "/s/vtjcli/log"
    )
    both = {"VTJCLI_LOG_DIRECTORY": "/l", "VTJCLI_LOG_KEY": "/k"}
    assert resolve(Overrides(), ALONE | both).log.directory == Path("/l")
