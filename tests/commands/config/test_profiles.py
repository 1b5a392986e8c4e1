"""``vtjcli config get``, ``list`` and ``use``: what a script and a terminal get to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands.config.test_set import TEXT, said
from tests.conftest import ALBERT
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Cli

CHILD = """
[profiles.child]
inherits = "test"
products = { guardians = "HUOLLETTAVA-HUOLTAJAT" }
password_command = ["/usr/bin/vault", "--token=hunter2"]
"""


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (("client",), "FI-TEST/MUN/0101263-6/example"),
        (("profiles.test.client",), "FI-TEST/MUN/0101263-6/example"),
        (("product", "--profile", "child"), "PERUSSANOMA 3"),
        (("product", "--profile", "other"), "X"),
        (("limits.timeout",), "90"),
        (("require_issue",), "false"),
        (("log.keep_years",), "5"),
        (("default_profile",), "test"),
        (("products.guardians", "--profile", "child"), "HUOLLETTAVA-HUOLTAJAT"),
        (
            ("products", "--profile", "child"),
            '{ guardians = "HUOLLETTAVA-HUOLTAJAT" }',
        ),
        (("password_command", "--profile", "child"), "vault …"),
    ],
)
def test_a_value_is_printed_as_it_would_be_used(
    bare: Cli, words: tuple[str, ...], value: str
) -> None:
    bare.configure(TEXT + CHILD)
    ran = bare("config", "get", *words)
    assert (ran.status, ran.out) == (0, f"{value}\n"), ran.err


def test_the_environment_and_the_demo_have_values_too(bare: Cli) -> None:
    ran = bare("config", "get", "product", VTJCLI_SECURITY_SERVER="https://a", VTJCLI_PRODUCT="P")
    assert (ran.status, ran.out) == (0, "P\n")
    assert bare("config", "get", "product", "--profile", "demo").out == "PERUSSANOMA 3\n"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("billing",), 1),
        (("products.nobody", "--profile", "child"), 1),
        (("clinet",), 2),
        (("password",), 2),
        (("client", "--profile", "nobody"), 3),
    ],
)
def test_without_a_value_nothing_is_printed(bare: Cli, words: tuple[str, ...], status: int) -> None:
    bare.configure(TEXT + CHILD)
    for language in LANGUAGES:
        ran = bare("config", "get", *words, VTJCLI_LANG=language)
        assert (ran.status, ran.out, bool(ran.err)) == (status, "", True)


def test_a_value_that_is_wrong_is_told_and_not_printed(bare: Cli) -> None:
    bare.configure(TEXT + "client = 'FI'\n")
    ran = bare("config", "get", "client", "--profile", "other")
    assert (ran.status, ran.out) == (3, "")
    bare.configure(TEXT.replace("tester", ALBERT))
    assert bare("config", "get", "end_user").out == "020501A****\n"


def test_the_profiles_are_listed_for_a_script_and_for_a_terminal(bare: Cli) -> None:
    bare.configure(TEXT + CHILD)
    assert bare("config", "list").out == "test\nother\nchild\ndemo\n"
    shown = bare("config", "list", "--json").json
    assert [one["name"] for one in shown["profiles"]] == ["test", "other", "child", "demo"]
    assert [one["name"] for one in shown["profiles"] if one["default"]] == ["test"]
    child = shown["profiles"][2]
    assert (child["inherits"], child["client"]) == ("test", "FI-TEST/MUN/0101263-6/example")
    status, table = bare.shown_on_terminal("config", "list", VTJCLI_LANG="en")
    first, *others = table.splitlines()
    assert (status, "default" in first, "default" in "".join(others)) == (0, True, False)
    assert all(line == line.rstrip() for line in table.splitlines())


def test_the_profile_of_the_environment_is_listed(bare: Cli) -> None:
    ran = bare("config", "list", VTJCLI_SECURITY_SERVER="https://ss.example.fi")
    assert (ran.status, ran.out) == (0, "environment\ndemo\n")


def test_the_chosen_profile_is_used_and_the_rest_of_the_file_stays(bare: Cli) -> None:
    file = bare.configure(TEXT)
    assert bare("config", "use", "other").status == 0
    assert file.read_text(encoding="utf-8") == TEXT.replace('= "test"', '= "other"', 1)
    assert bare("config", "get", "product").out == "X\n"
    ran = bare("config", "use", "othr", "--lang", "en")
    assert (ran.status, "other" in ran.err) == (3, True)
    assert said(file, "default_profile") == "other"
    assert bare("config", "use", "demo").status == 0


def test_a_short_name_of_a_product_is_set_and_asked_for(bare: Cli) -> None:
    file = bare.configure(TEXT)
    assert bare("config", "set", "products.guardians", "HUOLLETTAVA-HUOLTAJAT").status == 0
    assert said(file, "profiles", "test", "products") == {"guardians": "HUOLLETTAVA-HUOLTAJAT"}
    ran = bare("person", ALBERT, "--dry-run", "--product", "guardians")
    assert (ran.status, "HUOLLETTAVA-HUOLTAJAT" in ran.out) == (0, True)
    assert bare("config", "set", "--unset", "products.guardians").status == 0
