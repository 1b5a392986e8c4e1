"""The simulator answers with a user's own people and products, and lists whom it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conftest import ALBERT, POPULATION, Cli
from tests.simulator.requests import ANNA, request
from tests.support.replies import one
from tests.support.simulator_process import CODE, person, profile, simulating
from vtjcli.messages import LANGUAGES, simulator_people

if TYPE_CHECKING:
    from vtjcli.messages import Language

PEOPLE = f"""\
[languages]
fi = ["suomi", "finska"]
[countries]
"246" = ["Suomi", "Finland"]
[[person]]
hetu = "{ANNA}"
last_name = "Oma"
first_names = "Aino"
note = "own"

[[trigger]]
hetu = "020170-919T"
gives = "a fault"
fault = "Server.ServerProxy.AccessDenied"
"""


def test_own_people_and_their_triggers_answer(bare: Cli) -> None:
    (bare.home / "own.toml").write_text(PEOPLE, "utf-8")
    with simulating(bare, "--people", "own.toml") as running:
        assert person(bare, running, ANNA)["person"]["last_name"] == "Oma"
        assert running.ask(request(ALBERT)).code == "0006"
        assert running.ask(request("020170-919T")).fault == "Server.ServerProxy.AccessDenied"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        (ANNA, f"131052-{308}T", 6, "900–999"),
        (ANNA, "020190-9522", 6, "020190-****"),
        ('note = "own"', 'shoe = "43"', 9, "shoe"),
        ('note = "own"', "note = 3", 9, "note"),
        ('note = "own"', 'note = "a\\u0000"', 9, "note"),
        ('note = "own"', 'note = "x"\nhome = "x"', 10, "home"),
        ('note = "own"', 'note = "x"\ncustodians = "x"', 10, "custodians"),
        ('"Finland"', '"Finland', 4, "TOML"),
        ("fi = [", "fi = 3 #", 2, "fi"),
        ("fault =", "behaviour =", 14, "truncated"),
        ("fault =", 'return_code = "1"\nfault =', 11, "fault"),
    ],
)
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_a_mistake_in_own_people_is_told_by_file_and_line(
    bare: Cli, old: str, new: str, line: int, told: str, lang: str
) -> None:
    file = bare.home / "own.toml"
    file.write_text(PEOPLE.replace(old, new), "utf-8")
    ran = bare("simulator", "--people", str(file), "--lang", lang)
    assert ran.status == 3
    assert f"own.toml:{line}:" in ran.err
    assert told in ran.err
    assert not CODE.search(ran.everything)


def test_a_product_that_a_user_describes_answers_with_exactly_that(bare: Cli) -> None:
    (bare.home / "products.toml").write_text(
        '"Oma tuote" = ["last_name", "Kotikunta/Kuntanumero", "death"]\n"toinen" = ["sex"]\n',
        "utf-8",
    )
    with simulating(bare, "--products", "products.toml") as running:
        assert "OMA TUOTE, TOINEN" in " ".join(map(str.strip, running.printed))
        henkilo = one(running.ask(request(ALBERT, "oma tuote")).root, ".//v:Henkilo")
        assert [etree.QName(part).localname for part in henkilo.iter("*")][1:] == [
            *("Henkilotunnus", "NykyinenSukunimi", "Sukunimi", "Kotikunta", "Kuntanumero"),
            *("Kuolintiedot", "Kuollut", "Kuolinpvm"),
            *("Kuolleeksijulistamistiedot", "Kuolleeksijulistamispvm"),
        ]
        assert running.ask(request(ALBERT, "PERUSSANOMA 3")).code == "0000"
        found = person(bare, running, product="TOINEN")["person"]
        assert (found["sex"]["code"], found["last_name"]) == ("1", None)


def test_the_schema_of_a_described_product_validates_its_replies(bare: Cli) -> None:
    (bare.home / "p.toml").write_text('"OMA" = ["addresses", "sex"]', "utf-8")
    with simulating(bare, "--products", "p.toml") as running:
        bare.configure(profile(running, product="OMA"))
        reply = bare.home / "reply.xml"
        reply.write_bytes(running.ask(request(ALBERT, "OMA")).body)
        words = ("schema", "OMA", "--kind", "1", "--check", str(reply), "--profile", "test")
        ran = bare(*words, VTJCLI_PASSWORD="demo")
        assert ran.status == 0, ran.everything
        reply.write_bytes(running.ask(request(ALBERT, "PERUSSANOMA 3")).body)
        assert bare(*words, VTJCLI_PASSWORD="demo").status != 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"A" = ["shoe"]', "p.toml:1: "),
        ('\n"A" = ["Kotikunta/Shoe"]', "p.toml:2: "),
        ('"A" = []', "p.toml:1: "),
        ('"A" = "sex"', "p.toml:1: "),
        ('"A" = [3]', "p.toml:1: "),
        ('"A" = ["sex"]\n"a" = ["sex"]', "p.toml:2: "),
        ('RAKENNUSTIEDOT = ["sex"]', "RAKENNUSTIEDOT"),
        ("", "p.toml"),
        ("A = [", "TOML"),
    ],
)
def test_a_mistake_in_own_products_is_told(bare: Cli, text: str, told: str) -> None:
    file = bare.home / "p.toml"
    file.write_text(text, "utf-8")
    ran = bare("simulator", "--products", str(file))
    assert ran.status == 3
    assert told in ran.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_and_failures_are_listed_in_the_users_language_without_a_server(
    bare: Cli, lang: Language
) -> None:
    ran = bare("simulator", "--list", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert "127.0.0.1" not in ran.out
    lines = ran.out.splitlines()
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line != line.rstrip()]
    listed = CODE.findall(ran.out)
    everybody = [person.hetu for person in POPULATION.persons]
    everybody += [trigger.hetu for trigger in POPULATION.triggers]
    assert set(everybody) <= set(listed)
    words = " ".join(ran.out.split())
    for code, three in simulator_people.TEXTS.items():
        assert f"{three[LANGUAGES.index(lang)]}" in words, code


def test_own_people_are_listed_in_their_own_words(bare: Cli) -> None:
    people, products = bare.home / "own.toml", bare.home / "p.toml"
    people.write_text(PEOPLE, "utf-8")
    products.write_text('"OMA" = ["sex"]', "utf-8")
    own = ("--people", str(people), "--products", str(products))
    ran = bare("simulator", "--list", *own, "--lang", "fi")
    assert ran.status == 0
    assert f"  {ANNA}  Oma, Aino – own\n" in ran.out
    assert "  020170-919T  a fault\n" in ran.out
    assert "OMA" in ran.out


def test_a_list_of_people_that_cannot_be_used_is_a_configuration_error(bare: Cli) -> None:
    file = bare.home / "own.toml"
    file.write_text(PEOPLE.replace("last_name", "lastname"), "utf-8")
    ran = bare("simulator", "--list", "--people", str(file))
    assert ran.status == 3
    assert "own.toml:7" in ran.err


@pytest.mark.parametrize(
    "words", ["--port 8080", "--tls", "--delay 1", "--rate 5", "--fault A.B", "--asic encrypted"]
)
def test_a_list_takes_nothing_that_only_a_server_could_do(bare: Cli, words: str) -> None:
    ran = bare("simulator", "--list", *words.split())
    assert ran.status == 2
    assert "--list" in ran.err
