"""``vtjcli config set`` changes what it was told to, or nothing."""

from __future__ import annotations

import os
import stat
import tomllib
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ALBERT
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.conftest import Cli

TEXT = """\
# Our profiles; ask Maija
default_profile = "test"

[profiles.test]   # for training
security_server = "https://ss.example.fi:8443"
client = "FI-TEST/MUN/0101263-6/example"
product = "PERUSSANOMA 3"  # as in the permit
username = "user"
end_user = "tester"
tls = { ca = "ss.pem" }  # theirs

# The other
[profiles.other]
product = "X"
"""


@pytest.fixture
def file(bare: Cli) -> Path:
    return bare.configure(TEXT)


def said(file: Path, *keys: str) -> Any:
    value: Any = tomllib.loads(file.read_text(encoding="utf-8"))
    for key in keys:
        value = value[key]
    return value


@pytest.mark.parametrize(
    ("words", "keys", "value"),
    [
        (("product", "PERUSSANOMA 1"), ("profiles", "test", "product"), "PERUSSANOMA 1"),
        (("product", "Y", "--profile", "other"), ("profiles", "other", "product"), "Y"),
        (("profiles.other.product", "Y"), ("profiles", "other", "product"), "Y"),
        (("default_profile", "other"), ("default_profile",), "other"),
        (("limits.timeout", "12.5"), ("profiles", "test", "limits", "timeout"), 12.5),
        (("limits.per_run", "7"), ("profiles", "test", "limits", "per_run"), 7),
        (("require_issue", "true"), ("profiles", "test", "require_issue"), True),
        (("require_issue", "FALSE"), ("profiles", "test", "require_issue"), False),
        (("log.keep_years", "6"), ("log", "keep_years"), 6),
        (("log.subject", "full"), ("log", "subject"), "full"),
        (("tls.pin", "ab" * 32), ("profiles", "test", "tls", "pin"), "ab" * 32),
        (
            ("password_command", "pass", "show", "vtj"),
            ("profiles", "test", "password_command"),
            ["pass", "show", "vtj"],
        ),
        (
            ("password_command", '["pass", "show me"]'),
            ("profiles", "test", "password_command"),
            ["pass", "show me"],
        ),
        (
            ("key_passphrase_command", "ask"),
            ("profiles", "test", "key_passphrase_command"),
            ["ask"],
        ),
        (
            ("password_command", "--", "gpg", "-d", "f"),
            ("profiles", "test", "password_command"),
            ["gpg", "-d", "f"],
        ),
        (("billing", "= [ä] # 'x'"), ("profiles", "test", "billing"), "= [ä] # 'x'"),
    ],
)
def test_a_value_is_what_was_said_and_the_rest_is_what_it_was(
    bare: Cli, file: Path, words: tuple[str, ...], keys: tuple[str, ...], value: Any
) -> None:
    ran = bare("config", "set", *words)
    assert (ran.status, ran.out) == (0, ""), ran.err
    assert said(file, *keys) == value
    assert type(said(file, *keys)) is type(value)
    new = file.read_text(encoding="utf-8").splitlines()
    gone = [line for line in TEXT.splitlines() if line not in new]
    assert len(gone) <= 1
    comments = [line.partition("#")[2] for line in TEXT.splitlines() if "#" in line]
    assert all(comment in file.read_text(encoding="utf-8") for comment in comments)


@pytest.mark.parametrize(
    ("words", "kind", "status"),
    [
        (("client", "FI-TEST"), "identifier", 2),
        (("client", "a//b"), "identifier", 2),
        (("security_server", "ss.example.fi"), "server_address", 2),
        (("security_server", "https://u:hunter2@ss.example.fi"), "server_address", 2),
        (("security_server", "http://ss.example.fi"), "server_plain", 3),
        (("product", ""), "option_empty", 2),
        (("product", " "), "option_empty", 2),
        (("product", "PERUSSANOMA", "1"), "set_values", 2),
        (("product", "a\nb"), "config_characters", 2),
        (("limits.timeout", "soon"), "config_type", 2),
        (("limits.timeout", "nan"), "config_type", 2),
        (("limits.timeout", "0"), "config_type", 2),
        (("limits.per_run", "1.5"), "config_type", 2),
        (("require_issue", "yes"), "config_type", 2),
        (("log.keep_years", "4"), "config_least", 2),
        (("log.subject", "none"), "config_choice", 2),
        (("tls.pin", "sha1:00"), "tls_pin_format", 2),
        (("tls.key", "own.key"), "tls_key_alone", 3),
        (("direct", "https://vtj.example.fi"), "config_either", 3),
        (("direct", "http://vtj.example.fi"), "server_address", 2),
        (("end_user", "root"), "end_user_root", 2),
        (("end_user", "x" * 51), "end_user_long", 2),
        (("end_user", ALBERT), "config_code", 2),
        (("billing", f"case {ALBERT}"), "config_code", 2),
        (("default_profile", "nobody"), "profile_unknown", 3),
        (("clinet", "x"), "config_key", 2),
        (("profiles.test.clinet", "x"), "config_key", 2),
        (("profiles.nobody.client", "FI/A/1/B"), "profile_unknown", 3),
        (("client", "FI/A/1/B", "--profile", "nobody"), "profile_unknown", 3),
        (("client", "FI/A/1/B", "--profile", "demo"), "config_demo", 3),
        (("password", "hunter2"), "config_password", 2),
        (("profiles.test.password", "hunter2"), "config_password", 2),
        (("a b", "x"), "config_key", 2),
        (("tls", "x"), "config_key", 2),
        (("password_command", "[1]"), "config_type", 2),
        (("password_command", "[]"), "config_type", 2),
        (("product",), "set_missing", 2),
        ((), "set_missing", 2),
        (("--unset", "tls.pin"), "set_not_there", 3),
        (("product", "X", "--unset", "product"), "not_together", 2),
    ],
)
def test_a_value_that_will_not_do_leaves_the_file_as_it_was(
    bare: Cli, file: Path, words: tuple[str, ...], kind: str, status: int
) -> None:
    before = file.stat()
    told = set()
    for language in LANGUAGES:
        ran = bare("config", "set", *words, VTJCLI_LANG=language)
        assert (ran.status, ran.out) == (status, ""), ran.err
        assert "hunter2" not in ran.err
        assert ALBERT not in ran.everything
        told.add(ran.err)
    assert len(told) == len(LANGUAGES), kind
    assert file.read_text(encoding="utf-8") == TEXT
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_the_nearest_setting_is_told(bare: Cli, file: Path) -> None:
    assert "client" in bare("config", "set", "clinet", "x").err
    assert "limits.timeout" in bare("config", "set", "timeout", "1").err


def test_what_is_unset_has_its_default_again(bare: Cli, file: Path) -> None:
    assert bare("config", "set", "--unset", "tls.ca").status == 0
    assert (
        "tls" not in said(file, "profiles", "test") or said(file, "profiles", "test", "tls") == {}
    )
    assert bare("config", "set", "--unset", "default_profile").status == 0
    assert "default_profile" not in said(file)
    assert "# for training" in file.read_text(encoding="utf-8")


def test_a_mistake_in_the_file_can_be_mended_one_at_a_time(bare: Cli) -> None:
    file = bare.configure(TEXT.replace("username", "usrname") + "billing = 3\n")
    ran = bare("config", "set", "--unset", "profiles.other.billing")
    assert ran.status == 0
    assert "vtjcli config show" in ran.err
    ran = bare("config", "set", "--unset", "usrname")
    assert (ran.status, "vtjcli config show" in ran.err) == (0, False)
    assert bare("config", "set", "username", "user").status == 0
    assert said(file, "profiles", "test", "username") == "user"


def test_the_mode_of_the_file_stays(bare: Cli, file: Path) -> None:
    for mode in (0o640, 0o600, 0o444):
        file.chmod(mode)
        assert bare("config", "set", "product", f"P {mode}").status == 0
        assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_link_stays_a_link(bare: Cli, file: Path) -> None:
    real = bare.home / "dotfiles" / "vtjcli.toml"
    real.parent.mkdir()
    file.rename(real)
    file.symlink_to(real)
    assert bare("config", "set", "product", "P").status == 0
    assert file.is_symlink()
    assert said(real, "profiles", "test", "product") == "P"


def test_a_file_that_others_can_write_is_not_changed(bare: Cli, file: Path) -> None:
    file.chmod(0o666)
    assert bare("config", "set", "product", "P").status == 3
    assert file.read_text(encoding="utf-8") == TEXT


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root can write anywhere")
def test_a_folder_that_cannot_be_written_is_told(bare: Cli, file: Path) -> None:
    file.parent.chmod(0o500)
    ran = bare("config", "set", "product", "P")
    file.parent.chmod(0o700)
    assert ran.status == 3
    assert str(file) in ran.err


def test_without_a_file_the_way_to_one_is_told(bare: Cli) -> None:
    ran = bare("config", "set", "product", "P")
    assert ran.status == 3
    assert "vtjcli config init" in ran.err


def test_of_several_profiles_none_is_guessed(bare: Cli) -> None:
    bare.configure(TEXT.replace('default_profile = "test"', ""))
    ran = bare("config", "set", "product", "P")
    assert ran.status == 3
    assert "test, other" in ran.err


def test_an_identifier_that_x_road_advises_against_is_taken_with_a_warning(
    bare: Cli, file: Path
) -> None:
    ran = bare("config", "set", "client", "FI/MUN/1/my_system", "--lang", "en")
    assert ran.status == 0
    assert "Warning" in ran.err
    assert said(file, "profiles", "test", "client") == "FI/MUN/1/my_system"


def test_a_file_named_from_here_is_found_from_there(
    bare: Cli, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bare.home)
    (bare.home / "server.pem").write_text("")
    ran = bare("config", "set", "tls.ca", "server.pem", "--lang", "en")
    assert (ran.status, "Warning" in ran.err) == (0, False)
    assert said(file, "profiles", "test", "tls", "ca") == str(bare.home / "server.pem")
    (file.parent / "server.pem").write_text("")
    assert bare("config", "set", "tls.ca", "server.pem").status == 0
    assert said(file, "profiles", "test", "tls", "ca") == "server.pem"


@pytest.mark.parametrize("name", ["no-such.pem", "x" * 5000])
def test_a_file_that_is_nowhere_is_taken_with_a_warning(bare: Cli, file: Path, name: str) -> None:
    ran = bare("config", "set", "tls.ca", name, "--lang", "en")
    assert (ran.status, "Warning: The file" in ran.err) == (0, True)
    assert str(file.parent / name) in ran.err
    assert said(file, "profiles", "test", "tls", "ca") == name


def test_the_log_and_its_key_need_not_be_there_yet(bare: Cli, file: Path) -> None:
    for words in (("log.directory", "~/log"), ("log.key", "keyring")):
        assert "Warning" not in bare("config", "set", *words, "--lang", "en").err


def at_once(cli: Cli, commands: Sequence[tuple[str, ...]]) -> None:
    """Run commands in processes of their own at the same time; each succeeds."""
    with ExitStack() as stack:
        running = [stack.enter_context(cli.started(words)) for words in commands]
        assert [program.wait() for program in running] == [0] * len(commands)


def test_of_changes_made_at_once_none_is_lost(bare: Cli, file: Path) -> None:
    keys = ("product", "username", "billing", "end_user")
    profiles = ("test", "other")
    words = [(f"profiles.{profile}.{key}", key) for key in keys for profile in profiles]
    at_once(bare, [("config", "set", *pair) for pair in words])
    for profile in profiles:
        assert [said(file, "profiles", profile, key) for key in keys] == list(keys)


def test_a_change_made_at_once_with_a_new_profile_is_not_lost(bare: Cli, file: Path) -> None:
    given = ("--security-server", "https://ss.example.fi", "--client", "FI/MUN/1/x")
    more = ("--product", "P", "--username", "u", "--end-user", "e")
    words = [("config", "init", *given, *more, "--name", f"p{n}") for n in range(4)]
    at_once(bare, words)
    assert {"p0", "p1", "p2", "p3"} < set(said(file, "profiles"))


@pytest.mark.parametrize("word", ["-1", "-15"])
def test_a_value_that_begins_with_a_dash_is_led_to_its_refusal(
    bare: Cli, file: Path, word: str
) -> None:
    ran = bare("config", "set", "limits.timeout", word)
    assert (ran.status, f"-- {word}\n" in ran.err) == (2, True)
    ran = bare("config", "set", "limits.timeout", "--", word, VTJCLI_LANG="en")
    assert (ran.status, "out of range" in ran.err) == (2, True)
    ran = bare("config", "set", "password_command", "gpg", "-d", "f")
    assert (ran.status, "-- -d\n" in ran.err) == (2, True)
    assert "--profile?" in bare("config", "set", "product", "x", "--profle", "test").err


def test_what_excludes_a_setting_is_taken_out_step_by_step_as_told(bare: Cli) -> None:
    pem = '[profiles.pem]\ntls = { certificate = "own.pem", key = "own.key" }\n'
    file = bare.configure(TEXT + pem)
    profile = ("--profile", "pem")
    ran = bare("config", "set", "--unset", "tls.certificate", *profile)
    assert (ran.status, "vtjcli config set --unset profiles.pem.tls.key" in ran.err) == (3, True)
    for there in ("tls.key", "tls.certificate"):
        ran = bare("config", "set", "tls.pkcs12", "own.p12", *profile)
        told = f"vtjcli config set --unset profiles.pem.{there}"
        assert (ran.status, told in ran.err) == (3, True)
        assert bare(*told.split()[1:]).status == 0
    assert bare("config", "set", "tls.pkcs12", "own.p12", *profile).status == 0
    assert said(file, "profiles", "pem", "tls") == {"pkcs12": "own.p12"}


def test_two_settings_that_exclude_each_other_are_told_with_the_way_out(bare: Cli) -> None:
    bare.configure(TEXT + '\n[profiles.both]\ntls = { certificate = "a", pkcs12 = "b" }\n')
    ran = bare("config", "show", "--profile", "both")
    assert ran.status == 3
    for setting in ("tls.certificate", "tls.pkcs12"):
        assert f"vtjcli config set --unset profiles.both.{setting}" in ran.err


@pytest.mark.parametrize("last", ["log.syslog", "log.subject"])
def test_whole_identity_codes_in_the_systems_log_are_warned_of(
    bare: Cli, file: Path, last: str
) -> None:
    """Whichever of the two settings comes last."""
    values = {"log.syslog": "true", "log.subject": "full"}
    (first,) = values.keys() - {last}
    assert "syslog" not in bare("config", "set", first, values[first]).err.replace(first, "")
    ran = bare("config", "set", last, values[last])
    assert ran.status == 0
    assert "whole identity codes" in ran.err
    other = bare("config", "set", "product", "X", "--profile", "test")
    assert "whole identity codes" not in other.err


@pytest.mark.parametrize(
    ("text", "words", "wrong"),
    [
        ("[profiles.test]\nlimits = 3\n", ("limits.per_run", "3"), "profiles.test.limits"),
        ("log = 3\n", ("log.directory", "x"), "log"),
    ],
)
def test_a_value_where_a_table_should_be_is_named_and_the_file_stays(
    bare: Cli, text: str, words: tuple[str, ...], wrong: str
) -> None:
    file = bare.configure(text)
    ran = bare("config", "set", *words)
    assert ran.status == 3
    assert f"The setting {wrong} " in ran.err
    assert file.read_text(encoding="utf-8") == text
