"""What is wrong with a command line is told in the language and the format that were asked for."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT
from vtjcli.__main__ import main
from vtjcli.messages import LANGUAGES, Language, text

if TYPE_CHECKING:
    from tests.conftest import Cli

SCRIPTS: Final = Path(__file__).parents[1] / "completions"


def opening(key: str, language: Language, **values: object) -> str:
    """Return the first line of an error."""
    said = text(f"error_messages.{key}", language, **values).split("\n")[0]
    return f"{text('words.error', language)}: {said}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        "--lang {} person --help",
        "person --help --lang {}",
        "person --lang {} --help",
        "--help --lang {}",
        "--lang {}",
        "log --help --lang {}",
        "--lang {} log",
        "--lang {} log list --help",
        "help person --lang {}",
    ],
)
def test_the_language_of_help_is_taken_wherever_it_stands(
    bare: Cli, words: str, language: Language
) -> None:
    ran = bare(*words.format(language).split(), VTJCLI_LANG=next(iter({*LANGUAGES} - {language})))
    assert ran.status == 0
    assert text("help.usage", language) in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_before_the_command_is_that_of_its_answers_and_errors(
    cli: Cli, language: Language
) -> None:
    ran = cli("--lang", language, "person", "--profile", "absent", ALBERT)
    assert ran.err.startswith(f"{text('words.error', language)}: ")
    assert cli("--lang", language, "person", "--lang", "sv", "x").err.startswith("Fel: ")
    unparsed = cli("--lang", language, "person", "--jsno")
    assert (
        opening("option_unknown", language, name="--jsno", nearest="", command="") in unparsed.err
    )
    assert cli("person", "--jsno", VTJCLI_LANG=None).err.startswith("Error: ")  # not remembered


def test_a_language_that_there_is_not_is_told_wherever_it_stands(bare: Cli) -> None:
    for words in (["--lang", "de", "codes"], ["codes", "--lang", "de"], ["--lang", "de"]):
        ran = bare(*words, VTJCLI_LANG="en")
        assert (ran.status, ran.out) == (2, "")
        assert opening("language_unknown", "en", value="de") in ran.err


@pytest.mark.parametrize(
    ("words", "key", "name"),
    [
        ("codes -o json", "option_strange", "-o"),
        ("codes -x", "option_strange", "-x"),
        ("codes 0001 -x", "option_strange", "-x"),
        ("codes --jsn", "option_unknown", "--jsn"),
        ("--frobnicate", "option_strange", "--frobnicate"),
        ("--frobnicate person", "option_strange", "--frobnicate"),
        ("--versoin", "option_unknown", "--versoin"),
        ("-z", "option_strange", "-z"),
        ("log -z", "option_strange", "-z"),
        ("--json person", "option_early", "--json"),
        ("-o json person", "option_early", "-o"),
        ("person --json=x", "option_flag", "--json"),
        ("person --product", "option_value", "--product"),
        ("person --issue=", "option_empty", "--issue"),
    ],
)
def test_an_option_that_cannot_be_taken_is_what_the_message_is_about(
    bare: Cli, words: str, key: str, name: str
) -> None:
    ran = bare(*words.split(), VTJCLI_LANG="en")
    assert ran.status == 2
    assert opening(key, "en", name=name, command="", nearest="") in ran.err


def test_a_negative_return_code_is_no_option(bare: Cli) -> None:
    assert bare("codes", "-1500").status == 0


def test_who_forgets_the_dashes_is_told_of_the_option(bare: Cli) -> None:
    ran = bare("version", VTJCLI_LANG="en")
    assert ran.status == 2
    assert "--version" in ran.err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--timeout", "x"),
        ("--jsno",),
        ("--issue", ""),
        ("--product",),
        ("--lang", "de"),
        ("--limit", "3"),
    ],
    ids=" ".join,
)
def test_a_script_gets_json_also_where_its_command_line_is_wrong(
    cli: Cli, wrong: tuple[str, ...]
) -> None:
    for first, last in ((("--json",), wrong), (wrong, ("-o", "json")), (wrong, ())):
        if first == ("--product",):
            continue  # it would take the next word for its value
        ran = cli("person", ALBERT, *first, *last)
        assert ran.status == 2
        assert ran.json["error"]["exit_status"] == 2
    for form in ("table", "csv", "xml"):
        ran = cli("person", ALBERT, "-o", form, *wrong)
        assert (ran.status, ran.out) == (2, "")
        assert cli("person", ALBERT, *wrong, VTJCLI_OUTPUT=form).out == ran.out
    assert cli("person", ALBERT, "--field", "sex", *wrong).out == ""


def test_an_options_value_that_looks_like_an_option_does_not_choose_the_format(cli: Cli) -> None:
    ran = cli("person", ALBERT, "--issue", "--json", "-o", "table", "--timeout", "x")
    assert (ran.status, ran.out) == (2, "")


@pytest.mark.parametrize(
    ("shell", "name"), [("bash", "vtjcli.bash"), ("zsh", "_vtjcli"), ("fish", "vtjcli.fish")]
)
def test_the_completion_script_is_on_standard_output(bare: Cli, shell: str, name: str) -> None:
    ran = bare("completion", shell)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (SCRIPTS / name).read_text(encoding="utf-8")


def test_a_shell_without_completion_is_told_those_that_have_it(bare: Cli) -> None:
    ran = bare("completion", "csh")
    assert (ran.status, ran.out) == (2, "")
    assert "bash, zsh, fish" in ran.err
    assert bare("completion").status == 2


@pytest.mark.parametrize(
    "words", [["--version"], ["check", ALBERT], ["check", "x"], ["--frob"], ["--complete", "x"]]
)
def test_a_caller_finds_its_process_as_it_was(
    words: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Whoever calls main gets a status: no exit, and no signal, stream or collector changed."""
    before = [signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    stream, errors, argv = sys.stdout, sys.stdout.errors, list(sys.argv)
    environment, collecting, frozen = dict(os.environ), gc.isenabled(), gc.get_freeze_count()
    statuses = [main(words), main(words)]
    assert statuses in ([0, 0], [2, 2])
    assert before == [signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    assert (sys.stdout, sys.stdout.errors, sys.argv) == (stream, errors, argv)
    assert (dict(os.environ), gc.isenabled()) == (environment, collecting)
    assert gc.get_freeze_count() == frozen
    out, err = capfdbinary.readouterr()
    assert out[: len(out) // 2] == out[len(out) // 2 :]
    assert err[: len(err) // 2] == err[len(err) // 2 :]
