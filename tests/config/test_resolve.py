"""Profiles: what wins, what is refused, and that nothing falls back to the demo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.config.support import GOOD, raises, refused, write
from tests.conftest import ALBERT
from vtjcli import config
from vtjcli.config import Overrides, Profile, resolve
from vtjcli.errors import ConfigurationError, UsageError

if TYPE_CHECKING:
    from tests.conftest import Cli


def test_a_profile_holds_what_the_file_says(file: Path) -> None:
    settings: dict[str, object] = {
        **GOOD,
        "service": "FI/GOV/1/Other",
        "billing": "b",
        "password_command": ["pass", "show", "vtj"],
        "require_issue": True,
        "limits": {"per_run": 7, "per_second": 0.5, "timeout": 30},
    }
    found = resolve(Overrides(), write(file, test=settings))
    assert isinstance(found, Profile)
    assert found.name == "test"
    assert found.security_server == "https://ss.example.fi:8443"
    assert str(found.client) == "FI-TEST/MUN/0101263-6/example"
    assert str(found.provider) == "FI/GOV/1/Other"
    assert (found.product, found.username, found.end_user) == ("PERUSSANOMA 3", "user", "tester")
    assert found.billing == "b"
    assert found.password_command == ("pass", "show", "vtj")
    assert found.require_issue is True
    assert (found.limits.per_run, found.limits.per_second, found.limits.timeout) == (7, 0.5, 30)
    assert not found.is_demo


def test_a_short_profile_gets_the_defaults(file: Path) -> None:
    found = resolve(Overrides(), write(file, test=GOOD))
    assert str(found.provider) == "FI-TEST/GOV/0245437-2/VTJkysely"
    assert (found.limits.per_run, found.limits.per_second, found.limits.timeout) == (100, 5.0, 90.0)
    assert found.billing is None
    assert found.require_issue is False
    assert found.tls == config.Tls()


def test_the_register_is_looked_for_in_the_clients_own_instance(file: Path) -> None:
    found = resolve(Overrides(), write(file, test=GOOD | {"client": "FI/GOV/1/Mine"}))
    assert str(found.provider) == "FI/GOV/0245437-2/VTJkysely"


@pytest.mark.parametrize(
    "key", ["security_server", "client", "service", "product", "username", "end_user", "billing"]
)
def test_the_environment_wins_over_the_file(file: Path, key: str) -> None:
    values = {"client": "A/B/C/D", "service": "A/B/C/D", "security_server": "https://other.fi"}
    written = GOOD | {"service": "E/F/G/H", "billing": "b"}
    attribute = {"service": "provider"}.get(key, key)
    wanted = values.get(key, "from environment")
    environment = write(file, test=written) | {f"VTJCLI_{key.upper()}": wanted}
    assert str(getattr(resolve(Overrides(), environment), attribute)) == wanted


@pytest.mark.parametrize(
    ("override", "variable", "attribute"),
    [
        ("product", "PRODUCT", "product"),
        ("end_user", "END_USER", "end_user"),
        ("billing", "BILLING", "billing"),
    ],
)
def test_an_option_wins_over_both(file: Path, override: str, variable: str, attribute: str) -> None:
    environment = write(file, test=GOOD) | {f"VTJCLI_{variable}": "from environment"}
    options: dict[str, Any] = {override: "from option"}
    assert getattr(resolve(Overrides(**options), environment), attribute) == "from option"


def test_the_timeout_comes_from_option_environment_file_default_in_this_order(file: Path) -> None:
    environment = write(file, test=GOOD | {"limits": {"timeout": 3}})
    with_variable = environment | {"VTJCLI_TIMEOUT": "2"}
    assert resolve(Overrides(timeout=1), with_variable).limits.timeout == 1
    assert resolve(Overrides(), with_variable).limits.timeout == 2
    assert resolve(Overrides(), environment).limits.timeout == 3
    assert resolve(Overrides(), write(file, test=GOOD)).limits.timeout == 90


@pytest.mark.parametrize("key", ["security_server", "client", "product", "username"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_setting_is_named_with_both_places_for_it(
    file: Path, key: str, value: str | None
) -> None:
    kind, words = refused(write(file, test=GOOD | {key: value}))
    assert kind == "setting_missing"
    assert key in words
    assert f"VTJCLI_{key.upper()}" in words
    assert str(file) in words


@pytest.mark.parametrize(
    ("text", "setting", "nearest"),
    [
        ("default_profil = 'a'", "default_profil", "default_profile"),
        (
            "[profiles.test]\nsecurity_sever = 'x'",
            "profiles.test.security_sever",
            "security_server",
        ),
        ("[profiles.test.tls]\npinn = 'x'", "profiles.test.tls.pinn", "pin"),
        ("[profiles.test.limits]\ntime_out = 1", "profiles.test.limits.time_out", "timeout"),
        ("[log]\nkeep_year = 5", "log.keep_year", "keep_years"),
        ("[profile.test]\n", "profile", "profiles"),
    ],
)
def test_a_misspelt_setting_is_told_the_nearest(
    file: Path, text: str, setting: str, nearest: str
) -> None:
    kind, words = refused(write(file, text))
    assert kind == "config_key"
    assert setting in words
    assert f"Did you mean {nearest}?" in words


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("default_profile = 1", "default_profile"),
        ("profiles = 'x'", "profiles"),
        ("[profiles]\ntest = 'x'", "profiles.test"),
        ("log = true", "log"),
        ("[log]\nkeep_years = '5'", "log.keep_years"),
        *(
            (f"[profiles.test]\n{setting}", f"profiles.test.{setting.split()[0]}")
            for setting in (
                "product = 3",
                "username = ['a']",
                "client = { a = 1 }",
                "allow_http = 'yes'",
                "allow_http = 1",
                "require_issue = 0",
                "password_command = 'pass show vtj'",
                "password_command = ['pass', 1]",
                "password_command = []",
                "tls = 'ss.pem'",
                "limits = 90",
                "end_user = 2026-01-31",
                "limits.timeout = '90'",
                "limits.timeout = true",
                "limits.timeout = 0",
                "limits.timeout = nan",
                "limits.per_run = 1.5",
                "limits.per_run = -1",
                "limits.per_second = 0",
                "tls.pin = 1",
            )
        ),
    ],
)
def test_a_value_of_the_wrong_type_is_named(file: Path, text: str, setting: str) -> None:
    kind, words = refused(write(file, text))
    assert kind == "config_type"
    assert setting in words


def test_a_file_that_is_not_text_is_told(file: Path) -> None:
    environment = write(file)
    file.write_bytes(b"a = '\xe4'")
    assert refused(environment)[0] == "config_unreadable"


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    kind, words = refused({"VTJCLI_CONFIG": str(tmp_path)})
    assert kind == "config_unreadable"
    assert str(tmp_path) in words


def test_a_file_that_was_named_must_exist(file: Path) -> None:
    kind, words = refused({"VTJCLI_CONFIG": str(file)})
    assert kind == "config_missing"
    assert str(file) in words


def test_the_file_is_where_the_environment_says(tmp_path: Path) -> None:
    here = {"XDG_CONFIG_HOME": str(tmp_path)}
    assert config.path(here) == tmp_path / "vtjcli" / "config.toml"
    assert config.path(here | {"VTJCLI_CONFIG": "/x/y.toml"}) == Path("/x/y.toml")


@pytest.mark.parametrize("key", ["client", "service"])
@pytest.mark.parametrize("value", ["FI-TEST", "a/b", "a/b/c/d/e", "a//b/c", "FI.GOV.1.X", "/a/b/c"])
def test_a_malformed_identifier_is_named_with_its_form(file: Path, key: str, value: str) -> None:
    kind, words = refused(write(file, test=GOOD | {key: value}))
    assert kind == "identifier"
    assert key in words
    assert value in words
    assert "INSTANCE/CLASS/CODE/SUBSYSTEM" in words
    line = 1 + file.read_text().split("\n").index(f'{key} = "{value}"')
    assert f"{file}:{line}" in words


@pytest.mark.parametrize(
    "url", ["http://ss.example.fi", "http://10.0.0.1:8080", "http://localhost.example.fi"]
)
def test_plain_http_needs_to_be_allowed(file: Path, url: str) -> None:
    kind, words = refused(write(file, test=GOOD | {"security_server": url}))
    assert kind == "server_plain"
    assert "allow_http" in words
    allowed = write(file, test=GOOD | {"security_server": url, "allow_http": True})
    assert resolve(Overrides(), allowed).security_server == url


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1"])
def test_plain_http_to_the_own_machine_is_fine(file: Path, url: str) -> None:
    found = resolve(Overrides(), write(file, test=GOOD | {"security_server": url}))
    assert found.security_server == url


@pytest.mark.parametrize("url", ["http://127.evil.example.fi", "http://127.0.0.1.evil.example.fi"])
def test_a_name_that_looks_like_the_own_machine_is_not(file: Path, url: str) -> None:
    assert refused(write(file, test=GOOD | {"security_server": url}))[0] == "server_plain"


@pytest.mark.parametrize(
    "url",
    ["ss.example.fi", "ftp://ss.example.fi", "https://", "https://x:port", "https://[::1", "/"],
)
def test_what_is_no_address_is_refused(file: Path, url: str) -> None:
    assert refused(write(file, test=GOOD | {"security_server": url}))[0] == "server_address"


def test_credentials_in_the_address_are_refused_and_not_repeated(cli: Cli) -> None:
    for url in ("https://hunter2@ss.example.fi", "https://user:hunter2@ss.example.fi"):
        cli.configure(f"[profiles.test]\nsecurity_server = '{url}'\nclient = 'a/b/c'\n")
        ran = cli("person", ALBERT, VTJCLI_PRODUCT="p", VTJCLI_USERNAME="u", VTJCLI_END_USER="e")
        assert ran.status == 3
        assert "security_server" in ran.err
        assert "hunter2" not in ran.everything


def test_a_profile_of_ones_own_cannot_be_called_demo(file: Path) -> None:
    kind, words = refused(write(file, demo=GOOD))
    assert kind == "config_demo"
    assert "demo" in words


def test_the_default_profile_is_chosen_of_several(file: Path) -> None:
    environment = write(file, "default_profile = 'two'", one=GOOD, two=GOOD)
    assert resolve(Overrides(), environment).name == "two"
    assert resolve(Overrides(profile="one"), environment).name == "one"
    assert resolve(Overrides(), environment | {"VTJCLI_PROFILE": "one"}).name == "one"


def test_a_single_profile_needs_no_choosing(file: Path) -> None:
    assert resolve(Overrides(), write(file, only=GOOD)).name == "only"


def test_of_several_profiles_none_is_guessed(file: Path) -> None:
    kind, words = refused(write(file, one=GOOD, two=GOOD))
    assert kind == "profile_unchosen"
    assert "one, two" in words
    assert "--profile" in words


def test_a_profile_that_does_not_exist_is_told_the_nearest(file: Path) -> None:
    for way in ({"profile": "tset"}, {}):
        text = "" if way else "default_profile = 'tset'"
        kind, words = refused(write(file, text, test=GOOD), **way)
        assert kind == "profile_unknown"
        assert "The profiles: test, demo." in words


def test_without_a_profile_the_demo_is_mentioned_and_not_used(cli: Cli) -> None:
    (cli.folder / "config.toml").unlink()
    ran = cli("person", ALBERT)
    assert ran.status == 3
    assert "--profile demo" in ran.err
    assert "Jäppinen" not in ran.everything
    assert ran.json["demo"] is False


@pytest.mark.parametrize("text", ["", "[profiles]", "[log]\nkeep_years = 5"])
def test_a_file_without_profiles_does_not_mean_the_demo(file: Path, text: str) -> None:
    kind, words = refused(write(file, text))
    assert kind == "profile_none"
    assert "--profile demo" in words


@pytest.mark.parametrize("broken", ["client", "product", "username", "security_server"])
def test_a_broken_profile_does_not_mean_the_demo(file: Path, broken: str) -> None:
    assert refused(write(file, test=GOOD | {broken: None}))[0] == "setting_missing"


def test_the_demo_needs_no_configuration_and_ignores_a_broken_one(file: Path) -> None:
    environment = write(file, "[")
    assert resolve(Overrides(profile="demo"), environment).is_demo
    assert resolve(Overrides(), environment | {"VTJCLI_PROFILE": "demo"}).is_demo


def test_the_environment_alone_can_be_a_profile(tmp_path: Path) -> None:
    environment = {f"VTJCLI_{key.upper()}": str(value) for key, value in GOOD.items()}
    found = resolve(Overrides(), environment | {"XDG_CONFIG_HOME": str(tmp_path)})
    assert found.security_server == GOOD["security_server"]
    assert not found.is_demo


def test_names_of_tls_files_are_relative_to_the_configuration(file: Path) -> None:
    tls = {"ca": "ss.pem", "certificate": "/etc/own.pem", "key": "keys/own.key"}
    found = resolve(Overrides(), write(file, test=GOOD | {"tls": tls})).tls
    assert found.ca == file.parent / "ss.pem"
    assert found.certificate == Path("/etc/own.pem")
    assert found.key == file.parent / "keys" / "own.key"


@pytest.mark.parametrize("form", ["sha256:{}", "{}", "sha256:{colons}", "{upper}"])
def test_a_pin_is_read_in_the_forms_that_tools_print(file: Path, form: str) -> None:
    digest = "0123456789abcdef" * 4
    colons = ":".join(digest[at : at + 2] for at in range(0, 64, 2))
    pin = form.format(digest, colons=colons, upper=digest.upper())
    assert resolve(Overrides(), write(file, test=GOOD | {"tls": {"pin": pin}})).tls.pin == digest


@pytest.mark.parametrize("pin", ["", "sha256:", "abc", "g" * 64, "sha1:" + "a" * 40, "a" * 65])
def test_a_pin_that_is_none_is_refused(file: Path, pin: str) -> None:
    assert refused(write(file, test=GOOD | {"tls": {"pin": pin}}))[0] == "tls_pin_format"


def test_every_setting_that_the_command_line_promises_is_accepted(file: Path) -> None:
    environment = write(
        file,
        "default_profile = 'test'\n[log]\ndirectory = 'log'\nkeep_years = 5\nsyslog = false\n",
        test=GOOD
        | {
            "service": "FI-TEST/GOV/0245437-2/VTJkysely",
            "password_command": ["pass", "show", "vtj/test"],
            "allow_http": False,
            "tls": {
                "ca": "ss.pem",
                "pin": "sha256:" + "0" * 64,
                "certificate": "own.pem",
                "key": "own.key",
            },
            "key_passphrase_command": ["pass", "show", "vtj/key"],
            "limits": {"per_run": 100, "per_second": 5, "concurrency": 4, "timeout": 90},
            "require_issue": False,
        },
    )
    assert resolve(Overrides(), environment).name == "test"


END_USERS = {
    "": "end_user_missing",
    " ": "end_user_missing",
    "root": "end_user_root",
    " Root ": "end_user_root",
    "x" * 51: "end_user_long",
}


@pytest.mark.parametrize("bad", END_USERS)
def test_an_end_user_that_will_not_do_is_wrong_usage_or_wrong_configuration(
    file: Path, bad: str
) -> None:
    environment = write(file, test=GOOD)
    with raises(UsageError, END_USERS[bad]):
        resolve(Overrides(end_user=bad), environment)
    with raises(ConfigurationError, END_USERS[bad]):
        resolve(Overrides(), write(file, test=GOOD | {"end_user": bad}))


def test_a_demo_has_an_end_user_like_any_query() -> None:
    with raises(UsageError, "end_user_root"):
        resolve(Overrides(profile="demo", end_user="root"), {})
    assert resolve(Overrides(profile="demo"), {}).end_user
