"""What is refused is told with its place, and what is unusual with a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.config.support import GOOD, raises, refused, write
from tests.conftest import ALBERT, profile
from vtjcli.config import NOBODY, Overrides, log_settings, resolve
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register


@pytest.mark.parametrize("value", ["a/b/c\td", "a/b/c\x9bd", "a/b/c\u2028d", "a/b/c\u202ed"])
def test_an_identifier_with_what_does_not_print_is_refused(file: Path, value: str) -> None:
    kind, words = refused(write(file, test=GOOD | {"client": value}))
    assert kind in ("identifier", "config_characters")
    assert "client" in words


def test_an_identifier_of_an_older_installation_works_with_a_warning(file: Path) -> None:
    found = resolve(Overrides(), write(file, test=GOOD | {"client": "FI/MUN/1/my_system_å"}))
    assert found.client.subsystem_code == "my_system_å"
    ((key, values),) = found.warnings
    assert key == "identifier_characters"
    assert (values["setting"], values["characters"]) == ("client", "_ å")


def test_an_identifier_as_x_road_wants_it_brings_no_warning(file: Path) -> None:
    client = "FI-TEST/MUN/0101263-6/a'()+,-.=?Z9"
    assert resolve(Overrides(), write(file, test=GOOD | {"client": client})).warnings == ()


def test_whoever_asks_about_a_person_is_told_of_such_an_identifier_once(
    cli: Cli, register: Register
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, client='FI-TEST/MUN/1/my_system')}")
    ran = cli("person", ALBERT, "--dry-run")
    assert ran.status == 0
    assert ran.err.count("my_system") == 1


def test_a_profile_can_go_to_the_register_without_x_road(file: Path) -> None:
    direct = {"security_server": None, "client": None, "direct": "https://vtj.example.fi/x"}
    found = resolve(Overrides(), write(file, test=GOOD | direct))
    assert found.direct == "https://vtj.example.fi/x"
    assert (found.security_server, found.client, found.provider) == ("", NOBODY, NOBODY)
    assert found.warnings == ()


def test_a_profile_does_not_go_two_ways(file: Path) -> None:
    kind, words = refused(write(file, test=GOOD | {"direct": "https://vtj.example.fi"}))
    assert kind == "config_either"
    assert "security_server" in words
    assert "direct" in words
    both = write(file, test=GOOD) | {"VTJCLI_DIRECT": "https://vtj.example.fi"}
    assert "VTJCLI_DIRECT" in refused(both)[1]


def test_the_register_itself_is_never_spoken_to_in_plain_http_over_a_network(file: Path) -> None:
    without = GOOD | {"security_server": None, "client": None}
    for address in ("http://vtj.example.fi", "http://10.0.0.1", "http://127.0.0.1.example.fi"):
        settings = without | {"direct": address, "allow_http": True}
        assert refused(write(file, test=settings))[0] == "server_address"
    here = "http://127.0.0.1:8080/SoSo.asmx"
    assert resolve(Overrides(), write(file, test=without | {"direct": here})).direct == here


def test_a_client_has_one_certificate(file: Path) -> None:
    tls = {"certificate": "own.pem", "pkcs12": "own.p12"}
    assert refused(write(file, test=GOOD | {"tls": tls}))[0] == "config_either"
    found = resolve(Overrides(), write(file, test=GOOD | {"tls": {"pkcs12": "own.p12"}}))
    assert found.tls.pkcs12 == file.parent / "own.p12"


def test_a_key_without_its_certificate_is_refused(file: Path) -> None:
    assert refused(write(file, test=GOOD | {"tls": {"key": "own.key"}}))[0] == "tls_key_alone"


def test_a_command_for_the_passphrase_is_kept_as_words(file: Path) -> None:
    environment = write(file, test=GOOD | {"key_passphrase_command": ["pass", "show", "key"]})
    assert resolve(Overrides(), environment).key_passphrase_command == ("pass", "show", "key")


def test_a_home_that_does_not_exist_is_a_name_like_any_other(file: Path) -> None:
    found = resolve(Overrides(), write(file, test=GOOD | {"tls": {"ca": "~no-such-user/a.pem"}}))
    assert found.tls.ca == file.parent / "~no-such-user" / "a.pem"


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("[profiles.test]\n\n# what\nclinet = 'x'", 4),
        ("[profiles.test]\nbilling = '''a\nb'''\nlimits.timeout = 'x'", 2),
        ("[profiles.test.tls]\npassword_command = 1", 2),
        ("[profiles.test]\npassword_command = [\n  'a',\n  'b',\n]\ntls = { pni = 'x' }", 6),
        ("[profiles.test]\r\n\r\nproduct = 3\r\n", 3),
        ("[profiles.other]\nproduct = 'x'\n[profiles.test]\nproduct = true", 4),
        ("[profiles.test]\nusername = 'x'\n[profiles.test.tls]\npin = 'x'", 4),
    ],
)
def test_what_is_wrong_is_told_with_its_line(file: Path, settings: str, line: int) -> None:
    file.write_bytes(settings.encode())
    assert f"{file}:{line})" in refused({"VTJCLI_CONFIG": str(file)})[1]


def test_what_is_wrong_in_the_environment_is_told_with_its_variable(file: Path) -> None:
    environment = write(file, test=GOOD) | {"VTJCLI_CLIENT": "FI"}
    kind, words = refused(environment)
    assert kind == "identifier"
    assert "VTJCLI_CLIENT" in words


def test_a_log_that_would_be_kept_too_short_is_refused_with_its_line(file: Path) -> None:
    kind, words = refused(write(file, "[log]\nkeep_years = 4", test=GOOD))
    assert kind == "config_least"
    assert f"{file}:2" in words


@pytest.mark.parametrize("text", ["password = 'x'", "[profiles.test]\npassword = 'x'"])
def test_a_password_in_the_file_is_refused_and_not_repeated(file: Path, text: str) -> None:
    kind, words = refused(write(file, text.replace("'x'", "'hunter2'")))
    assert kind == "config_password"
    assert "hunter2" not in words


def test_a_setting_outside_its_profile_is_told_where_it_belongs(file: Path) -> None:
    assert refused(write(file, "client = 'x'"))[0] == "config_place"


def test_a_value_of_another_profile_is_told_too(file: Path) -> None:
    """The file is sound or it is not: whoever chose this profile may choose the other tomorrow."""
    environment = write(file, test=GOOD, other={"client": "FI"})
    assert refused(environment, profile="test")[0] == "identifier"


def test_the_log_is_found_without_a_complete_profile_and_the_demo_has_its_own(file: Path) -> None:
    environment = write(file, "[log]\ndirectory = 'log'", test={"billing": "1"})
    environment["XDG_STATE_HOME"] = str(file.parent / "state")
    for option in (None, "test"):
        assert log_settings(option, environment).directory == file.parent / "log"
    demo = file.parent / "state" / "vtjcli" / "demo-log"
    assert log_settings("demo", environment).directory == demo
    assert log_settings(None, environment | {"VTJCLI_PROFILE": "demo"}).directory == demo
    assert log_settings(None, environment).key == file.parent / "state" / "vtjcli" / "log.key"
    with raises(ConfigurationError, "profile_unknown"):
        log_settings("other", environment)
