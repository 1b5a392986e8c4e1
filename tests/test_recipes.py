"""The recipe for an address gives away nobody's home, whoever it is about and whatever comes."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.conftest import ALBERT, POPULATION, ask
from tests.support.programs import require
from tests.test_readme import PAGES, blocks
from vtjcli.output import json as as_json
from vtjcli.simulator.products import PRODUCTS

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

CODES: Final = [person.hetu for person in POPULATION.persons]
QUICK: Final = [trigger.hetu for trigger in POPULATION.triggers if trigger.value != "slow"]
NONE: Final = "none: "


def recipe() -> str:
    """Return the program for jq that README has for an address."""
    found = [block for block in blocks("Recipes for scripts", "sh") if ".person.address" in block]
    (program,) = re.findall(r"jq -r '(.*?)'", "\n".join(found), re.DOTALL)
    return str(program)


def run(documents: list[dict[str, Any]]) -> list[str]:
    """Return what the recipe prints for each document."""
    require("jq")
    done = subprocess.run(
        ["jq", "-r", recipe()],
        input="\n".join(json.dumps(one) for one in documents),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("product", PRODUCTS)
def test_everybody_has_their_address_or_the_reason_for_none(
    register: Register, product: str
) -> None:
    documents = [as_json.document(ask(register, code, product), "en") for code in CODES]
    printed = run(documents)
    assert len(printed) == len(documents)
    tells = "Turvakielto" in PRODUCTS[product]
    for person, document, line in zip(POPULATION.persons, documents, printed, strict=True):
        found = document.get("person") or {"addresses": []}
        assert re.search(r"^[, ]|, ,|,$|\bnull\b", line) is None, (person.note, line)
        if not tells or person.non_disclosure:
            assert line.startswith(NONE), person.note
        elif any(one["lines"] for one in found["addresses"] if one["end"] is None):
            assert line == ", ".join(line.split(", ")) == found["address"], person.note
        else:
            assert line.startswith(NONE) or line == found["address"], person.note
        if not tells or person.non_disclosure:
            parts = [row for one in found["addresses"] for row in one["lines"]]
            assert not [row for row in parts if row in line], person.note


def test_what_the_program_prints_of_everybody_is_as_good_for_the_recipe(
    cli: Cli, register: Register
) -> None:
    documents = cli("person", "-o", "jsonl", *CODES).objects
    assert len(register.sent) == len(documents) == len(CODES)
    assert run(documents) == run([as_json.document(ask(register, c), "en") for c in CODES])


def test_every_failure_has_its_kind_and_no_address(cli: Cli) -> None:
    documents = cli("person", "-o", "jsonl", *QUICK).objects
    assert len(documents) == len(QUICK)
    for document, line in zip(documents, run(documents), strict=True):
        if "error" in document:
            assert line == f"{NONE}{document['error']['kind']}"
        elif document["person"]["non_disclosure"]["active"] is not False:
            assert line.startswith(NONE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_recipe_takes_an_order_that_is_not_told_for_none(page: Any) -> None:
    """A page shows no address, and tests `active` against null or false, not for truth alone."""
    for block in re.findall(r"```(?:sh)?\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        if "vtjcli person" not in block:
            continue
        assert re.search(r"--fields? \S*(address|municipality|street)", block) is None or (
            "VTJCLI_NON_DISCLOSURE=withhold" in block
        ), block
        if re.search(r"\.addresse?s?\b", block):
            assert "non_disclosure.active == null" in block, block
        if "-o csv" in block and "--fields" not in block and "--explode" not in block:
            safe = "VTJCLI_NON_DISCLOSURE=withhold" in block
            assert safe or "people.csv" in block, block


def test_withholding_by_the_environment_is_what_the_pages_say(cli: Cli) -> None:
    ran = cli(
        *("person", "-o", "csv", "--fields", "hetu,address,withheld", "--product", "PERUSSANOMA 1"),
        ALBERT,
        VTJCLI_NON_DISCLOSURE="withhold",
    )
    assert ran.out.splitlines()[1].startswith(f"{ALBERT},,")
