"""``vtjcli config init``: from nothing to a profile, by questions or by options."""

from __future__ import annotations

import getpass
import stat
import tomllib
from typing import TYPE_CHECKING, Any, Final

import pexpect
import pytest

from tests.commands.config.test_set import TEXT
from tests.conftest import ALBERT, PASSWORD
from vtjcli.commands.config import COMMANDS
from vtjcli.messages import LANGUAGES, Language, text
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register
    from tests.support.pseudo_terminal import Terminal

OPTIONS: Final = (
    *("--security-server", "https://ss.example.fi:8443", "--client", "FI-TEST/MUN/0101263-6/our"),
    *("--product", "PERUSSANOMA 3", "--username", "user", "--end-user", "first.last"),
)
FILES: Final = ("--ca", "ss.pem", "--pkcs12", "own.p12")
WRITTEN: Final = {
    "security_server": "https://ss.example.fi:8443",
    "client": "FI-TEST/MUN/0101263-6/our",
    "product": "PERUSSANOMA 3",
    "username": "user",
    "end_user": "first.last",
}


def content(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_alone_make_a_file_that_explains_itself(bare: Cli, language: Language) -> None:
    ran = bare("config", "init", *OPTIONS, VTJCLI_LANG=language)
    assert (ran.status, ran.out) == (0, ""), ran.err
    file = bare.folder / "config.toml"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]
    assert content(file) == {"default_profile": "test", "profiles": {"test": WRITTEN}, "log": {}}
    assert f"# {text('settings.client', language)}\nclient = " in file.read_text(encoding="utf-8")
    assert "vtjcli login --profile test" in ran.err
    assert "vtjcli doctor --profile test" in ran.err
    assert PASSWORD not in file.read_text(encoding="utf-8")
    assert bare("config", "show").status == 0


def test_what_it_makes_is_enough_to_ask_about_a_person(bare: Cli, register: Register) -> None:
    words = ("--security-server", register.url, "--client", CLIENT, "--username", "demo")
    more = ("--product", "PERUSSANOMA 3", "--end-user", "tester")
    assert bare("config", "init", *words, *more).status == 0
    ran = bare("person", ALBERT)
    assert (ran.status, ran.json["person"]["last_name"]) == (0, "Jäppinen")
    assert ran.json["query"]["profile"] == "test"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(bare: Cli, command: str, language: Language) -> None:
    ran = bare("config", command, "--help", VTJCLI_LANG=language)
    assert ran.status == 0
    assert text(f"help.config.{command}.short", language) in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100


def test_whatever_can_be_given_is_written(bare: Cli) -> None:
    more = {
        "--service": "FI-TEST/GOV/1/Other",
        "--billing": "4711",
        "--ca": "ss.pem",
        "--pin": "sha256:" + "AB" * 32,
        "--certificate": "own.pem",
        "--key": "own.key",
    }
    words = [word for pair in more.items() for word in pair]
    ran = bare("config", "init", *OPTIONS, *words, "--name", "mine")
    assert ran.status == 0, ran.err
    assert content(bare.folder / "config.toml")["profiles"]["mine"] == WRITTEN | {
        "service": more["--service"],
        "billing": "4711",
        "tls": {
            "ca": "ss.pem",
            "pin": more["--pin"],
            "certificate": "own.pem",
            "key": "own.key",
        },
    }


def test_a_file_named_from_here_is_found_from_there(bare: Cli, monkeypatch: Any) -> None:
    monkeypatch.chdir(bare.home)
    (bare.home / "ss.pem").write_text("")
    assert bare("config", "init", *OPTIONS, "--ca", "ss.pem").status == 0
    written = content(bare.folder / "config.toml")["profiles"]["test"]
    assert written["tls"]["ca"] == str(bare.home / "ss.pem")


def test_a_file_that_is_nowhere_is_warned_of(bare: Cli) -> None:
    ran = bare("config", "init", *OPTIONS, "--ca", "no-such.pem", "--lang", "en")
    assert (ran.status, f"Warning: The file {bare.folder}/no-such.pem" in ran.err) == (0, True)


def test_options_that_exclude_each_other_are_told_as_options(bare: Cli) -> None:
    ran = bare("config", "init", *OPTIONS, "--certificate", "a", "--pkcs12", "b")
    assert ("--certificate" in ran.err, "--unset" in ran.err) == (True, False)


def test_a_profile_straight_to_the_register_needs_no_client(bare: Cli) -> None:
    words = ("--direct", "https://vtj.example.fi", "--product", "P", "--username", "u")
    assert bare("config", "init", *words, "--name", "direct").status == 0
    written = content(bare.folder / "config.toml")["profiles"]["direct"]
    assert written == {"direct": "https://vtj.example.fi", "product": "P", "username": "u"}


def test_a_real_instance_is_not_called_test(bare: Cli) -> None:
    words = [word.replace("FI-TEST", "FI") for word in OPTIONS]
    assert bare("config", "init", *words).status == 0
    assert content(bare.folder / "config.toml")["default_profile"] == "production"


def test_without_a_terminal_what_is_missing_is_named_and_nothing_made(bare: Cli) -> None:
    for language in LANGUAGES:
        ran = bare("config", "init", *OPTIONS[:2], VTJCLI_LANG=language)
        assert ran.status == 2
        assert "--client, --product, --username" in ran.err
        assert "--security-server" not in ran.err
    assert not (bare.folder / "config.toml").exists()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--security-server", "ss.example.fi:port"), 2),
        (("--security-server", "http://ss.example.fi"), 2),
        (("--security-server", "https://u:hunter2@ss.example.fi"), 2),
        (("--client", "FI-TEST/MUN"), 2),
        (("--client", "a//b"), 2),
        (("--product", " "), 2),
        (("--end-user", "root"), 2),
        (("--end-user", ALBERT), 2),
        (("--billing", ALBERT), 2),
        (("--pin", "sha1:00"), 2),
        (("--key", "own.key"), 2),
        (("--certificate", "a", "--pkcs12", "b"), 2),
        (("--direct", "https://vtj.example.fi"), 2),
        (("--name", "demo"), 2),
        (("--name", "a.b"), 2),
        (("--name", "ä"), 2),
    ],
)
def test_an_option_that_will_not_do_makes_no_file(
    bare: Cli, words: tuple[str, ...], status: int
) -> None:
    given = list(OPTIONS)
    if words[0] in given:
        at = given.index(words[0])
        del given[at : at + 2]
    ran = bare("config", "init", *given, *words)
    assert ran.status == status, ran.err
    assert "hunter2" not in ran.everything
    assert ALBERT not in ran.everything
    assert not (bare.folder / "config.toml").exists()


def test_plain_http_can_be_allowed(bare: Cli) -> None:
    given = ["http://ss.example.fi" if word.startswith("https:") else word for word in OPTIONS]
    assert bare("config", "init", *given, "--allow-http").status == 0
    assert content(bare.folder / "config.toml")["profiles"]["test"]["allow_http"] is True


def test_a_file_is_never_replaced(bare: Cli) -> None:
    file = bare.configure(TEXT)
    ran = bare("config", "init", *OPTIONS)
    assert (ran.status, str(file) in ran.err) == (2, True)
    ran = bare("config", "init", *OPTIONS, "--name", "test")
    assert (ran.status, f"{file}:4" in ran.err) == (2, True)
    assert file.read_text(encoding="utf-8") == TEXT


def test_a_profile_is_added_to_a_file_and_its_comments_stay(bare: Cli) -> None:
    file = bare.configure(TEXT)
    ran = bare("config", "init", *OPTIONS, "--name", "third")
    assert ran.status == 0, ran.err
    assert file.read_text(encoding="utf-8").startswith(TEXT)
    assert content(file)["profiles"]["third"] == WRITTEN
    assert list(content(file)["profiles"]) == ["test", "other", "third"]
    assert content(file)["default_profile"] == "test"


def test_a_folder_where_others_can_write_gets_no_file(bare: Cli) -> None:
    bare.folder.mkdir(parents=True)
    bare.folder.chmod(0o777)
    ran = bare("config", "init", *OPTIONS)
    assert (ran.status, "chmod go-w" in ran.err) == (3, True)
    assert list(bare.folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(bare: Cli) -> None:
    (bare.home / "config").write_text("")
    ran = bare("config", "init", *OPTIONS)
    assert ran.status == 3
    assert "config.toml" in ran.err


def ask(child: Terminal, key: str, language: Language, answer: str) -> None:
    """Wait for the question about a setting, and answer it."""
    child.expect_exact(text(f"settings.{key}", language))
    child.expect(": ")
    child.sendline(answer)


def ended(child: Terminal) -> int | None:
    child.expect(pexpect.EOF)
    child.close()
    status: int | None = child.exitstatus
    return status


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_lead_to_a_profile(bare: Cli, language: Language) -> None:
    child = bare.on_terminal("config", "init", VTJCLI_LANG=language)
    error = text("words.error", language)
    child.expect_exact(text("words.init_opening", language)[:40])
    ask(child, "security_server", language, "ftp://ss.example.fi")
    child.expect_exact(f"{error}:")
    ask(child, "security_server", language, "http://ss.example.fi")
    child.expect_exact("allow_http")
    ask(child, "security_server", language, "ss.example.fi:8443")
    child.expect_exact("https://ss.example.fi:8443")
    ask(child, "client", language, "FI-TEST.MUN.1.x")
    child.expect_exact(f"{error}:")
    ask(child, "client", language, "fi-test/mun/0101263-6/our")
    child.expect_exact("FI-TEST/MUN/0101263-6/our")
    ask(child, "product", language, "")
    child.expect_exact(text("words.init_empty", language)[:40])
    ask(child, "product", language, "PERUSSANOMA 3")
    ask(child, "username", language, "user")
    ask(child, "end_user", language, "root")
    child.expect_exact(f"{error}:")
    ask(child, "end_user", language, ALBERT)
    child.expect_exact(f"{error}:")
    ask(child, "end_user", language, "first.last")
    ask(child, "tls.ca", language, "")
    ask(child, "tls.pin", language, "abc")
    child.expect_exact(f"{error}:")
    ask(child, "tls.pin", language, "ab" * 32)
    ask(child, "tls.certificate", language, "own.pem")
    ask(child, "tls.key", language, "own.key")
    child.expect_exact("[test]")
    child.sendline("")
    child.expect_exact("vtjcli login --profile test")
    child.expect_exact("vtjcli doctor --profile test")
    assert ended(child) == 0
    file = bare.folder / "config.toml"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert content(file)["profiles"]["test"] == WRITTEN | {
        "tls": {"pin": "ab" * 32, "certificate": "own.pem", "key": "own.key"}
    }


@pytest.mark.parametrize(("ending", "status"), [("sendintr", 130), ("sendeof", 2)])
def test_who_thinks_better_of_it_is_told_that_nothing_was_changed(
    bare: Cli, ending: str, status: int
) -> None:
    child = bare.on_terminal("config", "init", VTJCLI_LANG="sv")
    ask(child, "security_server", "sv", "https://ss.example.fi:8443")
    child.expect_exact(text("settings.client", "sv"))
    getattr(child, ending)()
    child.expect_exact("Avbrutet. Ingenting ändrades.")
    assert ended(child) == status
    assert not (bare.folder / "config.toml").exists()


def test_what_options_gave_is_not_asked(bare: Cli) -> None:
    bare.configure(TEXT)
    child = bare.on_terminal(
        "config", "init", *OPTIONS, *FILES, "--name", "third", VTJCLI_LANG="en"
    )
    assert ended(child) == 0
    assert "question" not in str(child.before)
    assert "third" in content(bare.folder / "config.toml")["profiles"]


def test_a_taken_name_is_asked_again(bare: Cli) -> None:
    file = bare.configure(TEXT)
    child = bare.on_terminal("config", "init", *OPTIONS, *FILES, VTJCLI_LANG="en")
    child.expect_exact(str(file))
    child.expect_exact("Profile name: ")
    child.sendline("other")
    child.expect("already")
    child.expect_exact("Profile name: ")
    child.sendline("third")
    assert ended(child) == 0
    assert list(content(file)["profiles"]) == ["test", "other", "third"]


@pytest.mark.skipif(getpass.getuser() == "root", reason="root is no end user")
def test_the_login_name_is_offered_and_not_written(bare: Cli) -> None:
    child = bare.on_terminal("config", "init", *OPTIONS[:-2], *FILES, VTJCLI_LANG="en")
    child.expect_exact(f"[{getpass.getuser()}]")
    child.sendline("")
    child.expect_exact("[test]")
    child.sendline("")
    assert ended(child) == 0
    assert "end_user" not in content(bare.folder / "config.toml")["profiles"]["test"]


@pytest.mark.parametrize(("key", "status"), [("\x04", 2), ("\x03", 130)])
def test_whoever_stops_answering_leaves_nothing_behind(bare: Cli, key: str, status: int) -> None:
    child = bare.on_terminal("config", "init", VTJCLI_LANG="en")
    ask(child, "security_server", "en", "https://ss.example.fi")
    child.expect_exact(text("settings.client", "en"))
    child.send(key)
    assert ended(child) == status
    assert list(bare.folder.iterdir()) == []


def test_the_password_is_never_asked_for(bare: Cli) -> None:
    assert "--password" not in bare("config", "init", "--help").out
    assert bare("config", "init", *OPTIONS, "--password", "x").status == 2


def test_each_command_to_run_next_stands_on_a_line_of_its_own(bare: Cli) -> None:
    ran = bare("config", "init", *OPTIONS)
    lines = ran.err.splitlines()
    [login] = [line for line in lines if "vtjcli login" in line]
    [doctor] = [line for line in lines if "vtjcli doctor" in line]
    assert login != doctor
