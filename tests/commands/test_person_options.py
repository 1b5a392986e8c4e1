"""The options of a query, and what wins: option, environment, configuration, default."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conftest import ALBERT, PASSWORD, POPULATION, profile
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

OPTIONS = {
    "product": ("SoSoNimi", "PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT", "PERUSSANOMA 1"),
    "end_user": ("Loppukayttaja", "from configuration", "from environment", "from option"),
    "billing": ("Laskutustiedot", "bill 1", "bill 2", "bill 3"),
}
"""The element that carries it, and its value from the three places."""


@pytest.mark.parametrize("name", OPTIONS)
def test_an_option_wins_over_the_environment_which_wins_over_the_configuration(
    cli: Cli, register: Register, name: str
) -> None:
    element, configured, in_environment, optional = OPTIONS[name]
    cli.configure(f"[profiles.test]\n{profile(register, **{name: configured})}")
    variable = {f"VTJCLI_{name.upper()}": in_environment}
    option = f"--{name.replace('_', '-')}"
    assert cli("person", ALBERT).status == 0
    assert cli("person", ALBERT, **variable).status == 0
    assert cli("person", option, optional, ALBERT, **variable).status == 0
    assert register.values(element) == [configured, in_environment, optional]


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_product_asked_for_is_the_one_that_answers(cli: Cli, product: str) -> None:
    ran = cli("person", "--product", product.lower(), ALBERT)
    assert ran.status == 0
    assert ran.json["query"]["product"] == product.lower()
    assert ran.json["result"]["product"] == product


def test_the_end_user_is_told_to_the_register_and_to_x_road(cli: Cli, register: Register) -> None:
    ran = cli("person", "--end-user", "Äijö Öhman", ALBERT)
    assert ran.json["query"]["end_user"] == "Äijö Öhman"
    assert register.values("Loppukayttaja") == ["Äijö Öhman"]
    assert register.values("userId") == ["Äijö Öhman"]


def test_without_an_end_user_the_login_name_is_told(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, end_user=None)}")
    assert cli("person", ALBERT, LOGNAME="maija").status == 0
    assert register.values("Loppukayttaja") == ["maija"]


BAD_END_USERS = {
    "": ("empty", "missing"),
    "  ": ("missing",),
    "root": ("root",),
    "ROOT": ("root",),
    "x" * 51: ("51",),
}


@pytest.mark.parametrize("bad", BAD_END_USERS)
def test_an_end_user_that_will_not_do_is_refused_before_anything_is_sent(
    cli: Cli, register: Register, bad: str
) -> None:
    ran = cli("person", "--end-user", bad, ALBERT)
    assert ran.status == 2
    assert any(word in ran.err for word in BAD_END_USERS[bad])
    cli.configure(f"[profiles.test]\n{profile(register, end_user=bad)}")
    ran = cli("person", ALBERT)
    assert ran.status == 3
    assert any(word in ran.err for word in BAD_END_USERS[bad])
    assert register.sent == []


def test_the_login_name_root_identifies_nobody(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, end_user=None)}")
    assert cli("person", ALBERT, LOGNAME="root").status == 3
    assert register.sent == []


def test_an_end_user_of_fifty_characters_is_passed_on_whole(cli: Cli, register: Register) -> None:
    assert cli("person", "--end-user", "ö" * 50, ALBERT).status == 0
    assert register.values("Loppukayttaja") == ["ö" * 50]


def test_the_case_of_a_query_is_told_to_x_road_and_in_the_answer(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", "--issue", "HAKEMUS 7/2026", ALBERT)
    assert register.values("issue") == ["HAKEMUS 7/2026"]
    assert ran.json["query"]["issue"] == "HAKEMUS 7/2026"


def test_a_query_without_a_case_says_nothing_about_one(cli: Cli, register: Register) -> None:
    ran = cli("person", ALBERT)
    assert register.values("issue") == [None]
    assert register.values("Laskutustiedot") == [None]
    assert ran.json["query"]["issue"] is None


def test_a_profile_can_insist_on_the_case(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.strict]\n{profile(register, require_issue=True)}")
    for issue in ((), ("--issue", " ")):
        ran = cli("person", *issue, ALBERT)
        assert ran.status == 2
        assert "--issue" in ran.err
    assert register.sent == []
    assert cli("person", "--issue", "7", ALBERT).status == 0


def test_a_profile_is_chosen_by_option_then_environment_then_default(
    cli: Cli, register: Register
) -> None:
    cli.configure(
        'default_profile = "one"\n'
        + "".join(
            f"[profiles.{name}]\n{profile(register, end_user=name)}"
            for name in ("one", "two", "three")
        )
    )
    assert cli("person", ALBERT).json["query"]["profile"] == "one"
    assert cli("person", ALBERT, VTJCLI_PROFILE="two").json["query"]["profile"] == "two"
    ran = cli("person", ALBERT, "--profile", "three", VTJCLI_PROFILE="two")
    assert ran.json["query"]["profile"] == "three"
    assert register.values("Loppukayttaja") == ["one", "two", "three"]


def test_an_answer_that_takes_too_long_ends_with_the_message_id(
    cli: Cli, register: Register
) -> None:
    slow = next(t.hetu for t in POPULATION.triggers if t.value == "slow")
    ran = cli("person", "--timeout", "0.5", slow)
    assert ran.status == 6
    assert ran.json["error"]["kind"] == "timeout"
    assert ran.json["query"]["message_id"] in ran.err
    assert ran.json["query"]["message_id"] == register.values("id")[0]
    assert len(register.sent) == 1


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "soon"])
def test_a_timeout_that_is_no_time_is_refused(cli: Cli, register: Register, seconds: str) -> None:
    ran = cli("person", f"--timeout={seconds}", ALBERT)
    assert ran.status == 2
    assert ran.err.startswith("Error: ")
    assert register.sent == []


def test_a_timeout_of_ages_does_not_break_the_program(cli: Cli) -> None:
    for seconds in ("1e10", "1e300"):
        ran = cli("person", "--timeout", seconds, ALBERT)
        assert ran.status == 2
        assert "86400" in ran.err


@pytest.mark.parametrize("seconds", ["0", "soon", "inf"])
def test_a_timeout_in_the_environment_that_is_no_time_is_refused(
    cli: Cli, register: Register, seconds: str
) -> None:
    ran = cli("person", ALBERT, VTJCLI_TIMEOUT=seconds)
    assert ran.status == 3
    assert seconds in ran.err
    assert register.sent == []


def test_an_endless_timeout_in_the_configuration_is_refused(cli: Cli, register: Register) -> None:
    limits = profile(register).replace("per_run = 1000", "timeout = inf")
    cli.configure(f"[profiles.test]\n{limits}")
    ran = cli("person", ALBERT)
    assert ran.status == 3
    assert register.sent == []


def test_a_dry_run_shows_the_message_without_password_and_sends_nothing(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", "--dry-run", "--issue", "7", "--billing", "b", ALBERT)
    assert ran.status == 0
    assert register.sent == []
    assert PASSWORD not in ran.everything
    shown = etree.fromstring(ran.out.encode())
    values = {etree.QName(element).localname: element.text for element in shown.iter()}
    assert values["Henkilotunnus"] == ALBERT
    assert values["Kayttajatunnus"] == "demo"
    assert values["Loppukayttaja"] == "tester"
    assert values["issue"] == "7"
    assert values["Laskutustiedot"] == "b"
    assert set(values["Salasana"] or "") == {"*"}


def test_a_dry_run_differs_from_what_is_sent_in_password_and_message_id_alone(
    cli: Cli, register: Register
) -> None:
    shown = etree.fromstring(cli("person", "--dry-run", ALBERT).out.encode())
    cli("person", ALBERT)
    sent = etree.fromstring(register.sent[0])
    different = [
        etree.QName(one).localname
        for one, other in zip(shown.iter(), sent.iter(), strict=True)
        if (one.tag, one.attrib, one.text) != (other.tag, other.attrib, other.text)
    ]
    assert different == ["id", "Salasana"]


def test_a_dry_run_needs_no_password_and_does_not_run_its_command(
    cli: Cli, register: Register
) -> None:
    trace = cli.home / "ran"
    command = ["touch", str(trace)]
    cli.configure(f"[profiles.test]\n{profile(register, password_command=command)}")
    ran = cli("person", "--dry-run", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert not trace.exists()


def test_a_dry_run_shows_letters_of_any_language_whatever_the_locale(cli: Cli) -> None:
    ran = cli("person", "--dry-run", "--end-user", "Šašo", ALBERT, PYTHONIOENCODING="ascii")
    assert ran.status == 0
    assert "Šašo" in ran.out


def test_a_dry_run_of_a_wrong_code_is_refused_too(cli: Cli) -> None:
    assert cli("person", "--dry-run", "020501A999U").status == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("xyz",), "The commands are person"),
        (("person", "--isue", "7"), "--issue"),
        (("person", "-o", "jsno", ALBERT), "table, json, jsonl"),
        (("person", "--lang", "de", ALBERT), "fi, sv and en"),
        (("person", "--timeout"), "--timeout"),
    ],
)
def test_wrong_usage_is_told_what_would_be_right(
    cli: Cli, register: Register, words: tuple[str, ...], said: str
) -> None:
    ran = cli(*words)
    assert ran.status == 2
    assert said in ran.err
    assert register.sent == []


@pytest.mark.parametrize("way", [("--json",), ("-o", "json"), ("--output=json",), ("-ojson",)])
def test_wrong_usage_is_json_too_where_json_was_asked_for(cli: Cli, way: tuple[str, ...]) -> None:
    ran = cli("person", *way, "--isue", "7", ALBERT)
    assert ran.status == 2
    assert ran.json["error"]["exit_status"] == 2
    assert "--isue" in ran.json["error"]["message"]


@pytest.mark.parametrize(
    ("option", "variables", "said"),
    [
        ((), {}, "Error: "),
        ((), {"LANG": "fi_FI.UTF-8"}, "Virhe: "),
        ((), {"LANG": "fi_FI.UTF-8", "LC_ALL": "sv_FI.UTF-8"}, "Fel: "),
        ((), {"LC_ALL": "sv_FI.UTF-8", "VTJCLI_LANG": "fi"}, "Virhe: "),
        (("--lang", "en"), {"LC_ALL": "sv_FI.UTF-8", "VTJCLI_LANG": "fi"}, "Error: "),
    ],
)
def test_messages_are_in_the_users_language(
    cli: Cli, option: tuple[str, ...], variables: dict[str, str], said: str
) -> None:
    ran = cli("person", *option, "020501A999U", **variables)
    assert ran.err.startswith(said)


def test_a_value_that_xml_cannot_carry_is_refused_not_sent(cli: Cli, register: Register) -> None:
    ran = cli("person", "--issue", "a\x01b", ALBERT)
    assert ran.status == 2
    assert "issue" in ran.err
    assert register.sent == []
