"""``vtjcli config show`` and ``path``: what counts, where it comes from, and no secret."""

from __future__ import annotations

import json
import os
import shlex
from typing import TYPE_CHECKING

import pytest

from tests.commands.config.test_set import TEXT
from tests.conftest import ALBERT, PASSWORD
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Cli


def test_each_value_tells_where_it_comes_from(bare: Cli) -> None:
    file = bare.configure(TEXT)
    ran = bare("config", "show", "--json", VTJCLI_PRODUCT="P", VTJCLI_TIMEOUT="3")
    assert ran.status == 0, ran.err
    shown = ran.json
    assert shown["schema"] == "vtjcli/config/1"
    assert (shown["path"], shown["exists"]) == (str(file), True)
    assert (shown["profile"], shown["profile_from"]) == ("test", "default_profile")
    assert shown["profiles"] == ["test", "other"]
    settings = shown["settings"]

    def origin(key: str) -> tuple[object, ...]:
        one = settings[key]
        return one["value"], one["from"], one["variable"], one["line"]

    assert origin("client") == ("FI-TEST/MUN/0101263-6/example", "file", None, 6)
    assert origin("product") == ("P", "environment", "VTJCLI_PRODUCT", None)
    assert origin("limits.timeout") == (3, "environment", "VTJCLI_TIMEOUT", None)
    assert origin("tls.ca") == ("ss.pem", "file", None, 10)
    assert origin("service") == ("FI-TEST/GOV/0245437-2/VTJkysely", "default", None, None)
    assert origin("limits.per_run") == (100, "default", None, None)
    assert origin("billing") == (None, "default", None, None)
    assert origin("log.directory")[0] == str(bare.home / "state" / "vtjcli" / "log")
    assert shown["problems"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_a_line_for_every_setting(bare: Cli, language: str) -> None:
    bare.configure(TEXT)
    status, shown = bare.shown_on_terminal("config", "show", VTJCLI_LANG=language)
    assert status == 0
    for key in ("security_server", "client", "tls.ca", "limits.timeout", "log.keep_years"):
        assert sum(line.strip().startswith(f"{key} ") for line in shown.splitlines()) == 1
    word = {"fi": "rivi", "sv": "rad", "en": "line"}[language]
    assert f"{word} 6" in shown


def test_no_secret_is_shown(bare: Cli) -> None:
    bare.configure(TEXT + 'password_command = ["/usr/bin/vault", "--token=hunter2"]\n')
    for words in ((), ("--json",)):
        ran = bare("config", "show", "--profile", "other", *words, VTJCLI_KEY_PASSPHRASE="hunter3")
        assert "vault …" in ran.out
        assert "hunter" not in ran.everything
        assert PASSWORD not in ran.everything
    secrets = bare("config", "show", "--json", VTJCLI_PASSWORD=None).json["secrets"]
    assert secrets == {"VTJCLI_PASSWORD": False, "VTJCLI_KEY_PASSPHRASE": False}


def test_a_value_that_will_not_do_is_not_repeated_and_the_others_are_shown(bare: Cli) -> None:
    bad = 'security_server = "https://u:hunter2@ss"\nclient = "a/b/c"\nlimits = 3\nclinet = "x"\n'
    bare.configure(f"[profiles.test]\n{bad}end_user = 'me'\n")
    ran = bare("config", "show", "--json", "--lang", "en")
    assert ran.status == 3
    assert "hunter2" not in ran.everything
    server = ran.json["settings"]["security_server"]
    assert (server["value"], server["valid"], server["line"]) == (None, False, 2)
    assert ran.json["settings"]["client"]["value"] == "a/b/c"
    kinds = {problem["kind"] for problem in ran.json["problems"]}
    assert kinds == {"server_address", "config_type", "config_key"}


def test_what_is_missing_is_told_all_at_once(bare: Cli) -> None:
    bare.configure("[profiles.test]\nbilling = '1'\nend_user = 'tester'\n")
    ran = bare("config", "show", "--json")
    assert ran.status == 3
    assert [problem["kind"] for problem in ran.json["problems"]] == ["setting_missing"] * 4
    for key in ("security_server", "client", "product", "username"):
        assert f"config set profiles.test.{key} " in ran.err


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "profiles = 3\ndefault_profile = [1]",
        "profiles = { a = 1, b = {} }",
        "[profiles.demo]",
        "log = 3",
        "",
        "default_profile = 'nobody'",
        "[profiles.a]\ntls = { certificate = 'a', pkcs12 = 'b' }\n[profiles.b]",
    ],
)
def test_a_broken_file_is_shown_as_far_as_it_goes(bare: Cli, text: str) -> None:
    file = bare.configure(text)
    for language in LANGUAGES:
        ran = bare("config", "show", VTJCLI_LANG=language)
        assert ran.status == 3
        assert str(file) in ran.out
        assert "log.keep_years" in ran.out
        assert ran.err


def test_a_file_that_others_can_write_is_shown_to_be_one(bare: Cli) -> None:
    bare.configure(TEXT).chmod(0o666)
    ran = bare("config", "show", "--json")
    assert (ran.status, [p["kind"] for p in ran.json["problems"]]) == (3, ["config_writable"])


def test_a_path_of_bytes_that_are_no_text_can_be_shown(bare: Cli) -> None:
    name = os.fsdecode(b"/x/\xff.toml")
    for words in (("path",), ("show",), ("show", "--json")):
        assert "/x/" in bare("config", *words, VTJCLI_CONFIG=name).out


def test_the_demo_can_be_shown_whatever_the_environment_says(bare: Cli) -> None:
    ran = bare("config", "show", "--json", VTJCLI_PROFILE="demo", VTJCLI_TIMEOUT="soon")
    assert (ran.status, ran.json["settings"]["client"]["valid"]) == (3, True)
    assert ran.json["problems"][0]["kind"] == "timeout_value"


def test_the_demo_can_be_shown(bare: Cli) -> None:
    shown = bare("config", "show", "--profile", "demo", "--json").json
    assert (shown["profile"], shown["profile_from"]) == ("demo", "--profile")
    assert shown["settings"]["product"]["value"] == "PERUSSANOMA 3"


def test_a_command_to_copy_names_a_profile_of_two_words_as_the_shell_and_toml_do(
    bare: Cli,
) -> None:
    bare.configure(
        '[profiles."a b"]\nsecurity_server = "https://x.example"\n'
        'client = "FI/MUN/1/x"\nend_user = "tester"\n'
    )
    ran = bare("config", "show")
    commands = [line for line in ran.err.splitlines() if "vtjcli config set" in line]
    assert commands
    for command in commands:
        words = shlex.split(command)[1:-1]  # without the program's name and VALUE
        assert bare(*words, "P").status == 0, command
    assert bare("config", "show").status == 0


@pytest.mark.parametrize("words", [(), ("--profile", "nobody")])
def test_of_a_profile_that_there_is_not_the_table_says_nothing(
    bare: Cli, words: tuple[str, ...]
) -> None:
    ran = bare("config", "show", *words)
    assert ran.status == 3
    assert "None" not in ran.out
    assert "VTJCLI_KEY_PASSPHRASE  –" in ran.out


def test_an_unusual_identifier_is_a_warning_and_no_problem(bare: Cli) -> None:
    bare.configure(TEXT.replace("/example", "/my_system"))
    ran = bare("config", "show", "--json")
    assert (ran.status, len(ran.json["warnings"])) == (0, 1)
    assert "my_system" in ran.err


def test_an_identity_code_in_a_setting_is_masked(bare: Cli) -> None:
    bare.configure(TEXT.replace("tester", "020501A999T"))
    for words in ((), ("--json",)):
        ran = bare("config", "show", *words)
        assert "020501A999T" not in ran.everything
        assert "020501A****" in ran.out


def test_nothing_in_a_setting_reaches_the_terminal_but_text(bare: Cli) -> None:
    bare.configure('[profiles."\\u001b[31m"]\nproduct = "\\u001b[31m\\u202e"\n')
    ran = bare("config", "show")
    assert "\x1b" not in ran.everything
    assert "\u202e" not in ran.everything
    assert json.loads(bare("config", "show", "--json").out)["profile"] == "\x1b[31m"


def test_the_path_is_printed_whether_the_file_is_there_or_not(bare: Cli) -> None:
    ran = bare("config", "path")
    assert (ran.status, ran.out) == (0, f"{bare.folder / 'config.toml'}\n")
    assert "vtjcli config init" in ran.err
    bare.configure(TEXT)
    ran = bare("config", "path")
    assert (ran.status, ran.out, ran.err) == (0, f"{bare.folder / 'config.toml'}\n", "")
    assert bare("config", "path", VTJCLI_CONFIG="/x/y.toml").out == "/x/y.toml\n"


def test_an_identity_code_that_every_query_would_refuse_is_told(bare: Cli) -> None:
    bare.configure(TEXT)
    ran = bare("config", "show", "--json", VTJCLI_END_USER=ALBERT)
    assert ran.status == 3
    assert [problem["kind"] for problem in ran.json["problems"]] == ["code_in_setting"]
    assert ALBERT not in ran.everything
