"""The tab key saves typing, knows the configuration, and never writes an identity code."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from man.generator.__main__ import files as generated
from man.generator.definitions import CommandDefinition
from man.generator.shells import bash, fish, zsh
from tests.support.shells import COMPLETIONS, SHELLS, Shell, shell
from vtjcli.commands import COMMANDS
from vtjcli.messages import LANGUAGES
from vtjcli.output.help_pages import ParameterHelp
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import Cli

CONFIGURATION = """
[profiles.test]
product = "PERUSSANOMA 3"
[profiles."kunta testi"]
product = "HUOLTAJA-HUOLLETTAVAT"
[profiles.tuotanto]
product = "PERUSSANOMA 3"
"""
HETU = "020501A999T"


@pytest.fixture(scope="module", params=SHELLS)
def completing(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell]:
    """Return a shell whose configuration has profiles, in a folder with files."""
    home = tmp_path_factory.mktemp("completing")
    folder = home / "config" / "vtjcli"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIGURATION, encoding="utf-8")
    for name in ("own people.toml", HETU, f"{HETU}.xml"):
        (home / name).write_text("x")
    with shell(request.param, home) as found:
        yield found


def test_commands_are_completed(completing: Shell) -> None:
    assert set(completing.offered("vtjcli ")) == set(COMMANDS)
    assert completing.offered("vtjcli pers") == ["person"]


def test_options_of_the_command_are_completed(completing: Shell) -> None:
    assert completing.offered("vtjcli person --prof") == ["--profile"]
    assert set(completing.offered("vtjcli codes --")) == {
        "--json",
        "--json-schema",
        "--lang",
        "--help",
    }
    assert "--faults" not in completing.offered("vtjcli person --f")


def test_choices_are_completed(completing: Shell) -> None:
    assert set(completing.offered("vtjcli person --lang ")) == {"fi", "sv", "en"}
    assert set(completing.offered("vtjcli person -o js")) == {"json", "jsonl"}
    assert completing.offered("vtjcli simulator --port 1 --faults s") == ["snake"]


def test_profiles_of_the_configuration_are_completed(completing: Shell) -> None:
    offered = completing.offered("vtjcli person --profile ")
    assert set(offered) == {"test", "kunta testi", "tuotanto", "demo"}
    assert completing.offered("vtjcli person --profile kun") == ["kunta testi"]


def test_products_seen_in_the_configuration_are_completed(completing: Shell) -> None:
    offered = completing.offered("vtjcli person --profile test --product ")
    assert set(offered) == {"PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT"}
    assert completing.offered("vtjcli person --product PERUSSANOMA") == ["PERUSSANOMA 3"]


def test_return_codes_are_completed(completing: Shell) -> None:
    known = {code.code for code in return_code_kinds.CODES}
    assert {code for code in known if code.startswith("0")} <= set(
        completing.offered("vtjcli codes 0")
    )
    assert set(completing.offered("vtjcli codes 001")) == {f"001{n}" for n in range(10)}


def test_files_are_completed_where_a_file_is_wanted(completing: Shell) -> None:
    assert completing.offered("vtjcli simulator --people own") == ["own people.toml"]


@pytest.mark.parametrize(
    "line",
    [
        "vtjcli person ",
        "vtjcli person 0",
        "vtjcli person 0205",
        f"vtjcli person {HETU} ",
        "vtjcli person --json 0205",
        "vtjcli person -- 0205",
        "vtjcli person --end-user ",
        "vtjcli person --issue 02",
        "vtjcli person --timeout ",
    ],
)
def test_an_identity_code_is_never_completed(completing: Shell, line: str) -> None:
    """Not even as the name of a file that somebody saved an answer in."""
    assert completing.offered(line) == []


def test_a_value_is_completed_behind_an_equals_sign(tmp_path: Path) -> None:
    for name in ("zsh", "bash"):
        with shell(name, tmp_path) as found:
            assert found.run("vtjcli person --lang=s") == ["person", "--lang=sv"]


def test_a_name_is_completed_within_quotes(tmp_path: Path) -> None:
    (tmp_path / "config" / "vtjcli").mkdir(parents=True)
    (tmp_path / "config" / "vtjcli" / "config.toml").write_text(CONFIGURATION, encoding="utf-8")
    with shell("bash", tmp_path) as found:
        words = found.run("vtjcli person --product 'PERUS", "\t")
    assert words == ["person", "--product", "PERUSSANOMA 3"]


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "Kieli"), ("sv", "Språk"), ("en", "Language")]
)
def test_options_are_explained_in_the_users_language(
    tmp_path: Path, language: str, said: str
) -> None:
    found = shell("fish", tmp_path, VTJCLI_LANG=language)
    script = "source $argv[1]; complete -C 'vtjcli person --lan'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", script, str(COMPLETIONS / "vtjcli.fish")],
        env=dict(found.environment),
        capture_output=True,
        text=True,
        check=True,
    )
    assert said in done.stdout


# ---------------------------------------------------------------- a program with all that can be


def option(names: str, metavar: str = "") -> ParameterHelp:
    return ParameterHelp(
        tuple(names.split()), metavar, metavar, "It's [so]: \\o/", "", False, False, True
    )


def argument(metavar: str, *, many: bool = False) -> ParameterHelp:
    return ParameterHelp((metavar,), "", metavar, "", "", False, many, False)


@pytest.fixture(scope="module", params=SHELLS)
def grouped(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell]:
    """Return a shell with the completion of a program that has groups and every kind of place."""
    lists = CommandDefinition(("log", "list"), (option("-o --out", "FILE"), option("--all")))
    show = CommandDefinition(
        ("log", "show"), (argument("PRODUCT"), argument("a|b"), option("--in", "X"))
    )
    files = CommandDefinition(("read",), (argument("FILE", many=True), option("--to", "DIRECTORY")))
    keys = CommandDefinition(("set",), (argument("KEY"), argument("VALUE")))
    program = CommandDefinition(
        (), (option("--version"),), (CommandDefinition(("log",), (), (lists, show)), files, keys)
    )
    short = ("lyhyt", "kort", "it's: short")
    texts = {f"{command.key}.short": short for command in program.everything()}
    programs = dict.fromkeys(LANGUAGES, program)
    home = tmp_path_factory.mktemp("grouped")
    scripts = home / "scripts"
    scripts.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("vtjcli.messages.help.TEXTS", texts)
        (scripts / "vtjcli.bash").write_text(bash.script(program))
        (scripts / "_vtjcli").write_text(zsh.script(programs))
        (scripts / "vtjcli.fish").write_text(fish.script(programs))
    (home / "two words.txt").write_text("x")
    (home / "folder").mkdir()
    with shell(request.param, home, scripts, VTJCLI_PRODUCT="OPHREK") as found:
        yield found


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the scripts as the generator makes them now."""
    folder = tmp_path_factory.mktemp("scripts")
    for name, content in generated():
        if name.startswith("completions/"):
            (folder / name.partition("/")[2]).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=SHELLS)
def current(
    request: pytest.FixtureRequest, scripts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell]:
    """Return a shell with those scripts."""
    with shell(request.param, tmp_path_factory.mktemp("current"), scripts) as found:
        yield found


def test_fields_are_completed_also_behind_a_comma(current: Shell) -> None:
    assert current.offered("vtjcli person --field municipality.co") == ["municipality.code"]
    assert current.offered("vtjcli person --fields name,municipality.co") == [
        "name,municipality.code"
    ]


def test_outcomes_are_completed(current: Shell) -> None:
    assert current.offered("vtjcli log list --outcome refu") == ["refused"]


def test_message_ids_of_ones_own_log_are_completed(current: Shell) -> None:
    log = current.folder / ".local" / "state" / "vtjcli" / "log"
    log.mkdir(parents=True)
    entry = '{"time":"…","record":"query","message_id":"%s","login":"maija"}\n'
    (log / "2026-01.jsonl").write_text(entry % "0a-older")
    (log / "2026-02.jsonl").write_text(entry % "0b-first" + entry % "0c-last" + entry % HETU)
    assert set(current.offered("vtjcli log show 0")) == {"0b-first", "0c-last"}
    assert current.offered("vtjcli evidence 0c") == ["0c-last"]
    assert current.offered("vtjcli log list --message-id 0b") == ["0b-first"]


def test_only_the_simulators_people_are_completed_and_only_for_the_demo(current: Shell) -> None:
    assert current.offered("vtjcli person --profile demo 020501A9") == [HETU]
    assert current.offered(f"vtjcli person {HETU} --profile=demo 020190-95") == ["020190-9521"]
    assert current.offered("vtjcli person --profile test 020501A9") == []
    assert current.offered("vtjcli person 020501A9") == []


def only_options(offered: list[str]) -> bool:
    """Tell whether nothing else is offered: zsh offers them where nothing else fits."""
    return all(word.startswith("-") for word in offered)


def test_commands_of_a_group_are_completed(grouped: Shell) -> None:
    assert set(grouped.offered("vtjcli ")) == {"log", "read", "set"}
    assert set(grouped.offered("vtjcli log ")) == {"list", "show"}
    assert only_options(grouped.offered("vtjcli log list "))
    assert set(grouped.offered("vtjcli log list --")) == {"--out", "--all"}


def test_each_place_has_what_belongs_there(grouped: Shell) -> None:
    assert grouped.offered("vtjcli log show ") == ["OPHREK"]
    assert set(grouped.offered("vtjcli log show OPHREK ")) == {"a", "b"}
    assert set(grouped.offered("vtjcli log show --in list OPHREK ")) == {"a", "b"}
    assert only_options(grouped.offered("vtjcli log show OPHREK a "))
    assert grouped.offered("vtjcli log show --in ") == []
    assert "log.directory" in grouped.offered("vtjcli set log")
    assert only_options(grouped.offered("vtjcli set billing "))


def test_files_and_folders_are_told_apart(grouped: Shell) -> None:
    assert grouped.offered("vtjcli log list -o two") == ["two words.txt"]
    assert grouped.offered("vtjcli read x two") == ["two words.txt"]
    assert [found.rstrip("/") for found in grouped.offered("vtjcli read --to f")] == ["folder"]
    assert "two words.txt" not in grouped.offered("vtjcli read --to ")


# ------------------------------------------------------------------------- what vtjcli is asked


@pytest.fixture
def listed(bare: Cli) -> Callable[..., list[str]]:
    def ask(what: str, configuration: str | bytes | None = None, **variables: str) -> list[str]:
        if configuration is not None:
            file = bare.configure("")
            data = configuration.encode() if isinstance(configuration, str) else configuration
            file.write_bytes(data)
        ran = bare("--complete", *([what] if what else []), **variables)
        assert (ran.status, ran.err) == (0, "")
        return ran.out.splitlines()

    return ask


@pytest.mark.parametrize("what", ["profiles", "products"])
@pytest.mark.parametrize(
    "configuration",
    [
        "profiles = ",
        "profiles = 1",
        'profiles = ["x"]',
        b"\xff\xfe",
        "[profiles]\nx = 1\n[profiles.x]",
        "\0",
    ],
)
def test_a_broken_configuration_completes_nothing_and_says_nothing(
    listed: Callable[..., list[str]], what: str, configuration: str | bytes
) -> None:
    assert listed(what, configuration) == []


def test_without_a_configuration_there_is_the_demo(listed: Callable[..., list[str]]) -> None:
    assert listed("profiles") == ["demo"]
    assert listed("products") == []
    assert listed("") == listed("people") == []


def test_odd_names_reach_no_terminal(listed: Callable[..., list[str]]) -> None:
    configuration = (
        f'[profiles."{HETU}"]\nproduct = "A {HETU}"\n[profiles."a\\u001b[31m"]\nproduct = 3\n'
        '[profiles."päivystys"]\nproduct = "Ö"\n[profiles.""]\nproduct = ""\n'
    )
    assert listed("profiles", configuration) == ["päivystys", "demo"]
    assert listed("products", LC_ALL="C") == ["Ö"]


def test_a_product_of_the_environment_is_listed_first(listed: Callable[..., list[str]]) -> None:
    assert listed("products", CONFIGURATION, VTJCLI_PRODUCT="OPHREK")[0] == "OPHREK"


def test_completing_loads_nothing_that_it_does_not_need() -> None:
    program = (
        "import sys, os; os._exit = lambda status: None; sys.argv[1:] = ['--complete', 'profiles'];"
        "from vtjcli.__main__ import entry; entry();"
        "heavy = {'typer', 'httpx', 'lxml', 'rich', 'keyring', 'stdnum'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
