"""Reading and writing take a time in proportion to the reply, or it is refused."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.conftest import ALBERT, VTJ, ask
from vtjcli.errors import UntrustedReplyError
from vtjcli.output import card, console, csv, field_selection, json, people_table, xml
from vtjcli.output.error_text import notices
from vtjcli.redaction import redact_element, register_secret
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely import response, withholding
from vtjcli.xroad import xml_parsing

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Register
    from vtjcli.vtjkysely.answer import RegisterAnswer

    Element = etree._Element

FEW: Final = 80
TIMES: Final = 8
MORE_THAN_LINEAR: Final = 24
"""Eight times as much takes eight times as long, and 64 times where time grows as the square."""


def add(around: Element, name: str, text: str = "x") -> Element:
    child = etree.SubElement(around, f"{VTJ}{name}")
    child.text = text
    return child


def henkilo(envelope: Element) -> Element:
    return next(envelope.iter(f"{VTJ}Henkilo"))


def unknown(envelope: Element, count: int) -> None:
    for number in range(count):
        add(henkilo(envelope), f"Outo{number}").set("a", "020501A999T")


def repeated(envelope: Element, count: int) -> None:
    for _ in range(count):
        add(henkilo(envelope), "Sukunimi")


def former_names(envelope: Element, count: int) -> None:
    for _ in range(count):
        former = add(henkilo(envelope), "EntinenSukunimi", "")
        add(former, "Entinensukunimi", "Nimi")
        add(former, "Alkupvm", "20010101")


def dependants(envelope: Element, count: int) -> None:
    for _ in range(count):
        dependant = add(henkilo(envelope), "Huollettava", "")
        add(dependant, "Henkilotunnus", "180612A925C")


def mixed(envelope: Element, count: int) -> None:
    around = add(henkilo(envelope), "Outo")
    for _ in range(count):
        add(around, "Osa").tail = "020501A999T"


def words(envelope: Element, count: int) -> None:
    next(henkilo(envelope).iter(f"{VTJ}Sukunimi")).text = "Nimi " * count


def digits(envelope: Element, count: int) -> None:
    next(henkilo(envelope).iter(f"{VTJ}Sukunimi")).text = "1" * count + " " * count + "1"


def handle(answer: RegisterAnswer) -> dict[str, Callable[[], object]]:
    """Return what is done with an answer on its way to the user, by name."""
    assert answer.envelope is not None
    content = answer.envelope.find("{*}Body")[0]  # type: ignore[index]
    record = records.read(content, ALBERT)
    answer = answer._replace(record=record)
    return {
        "read": lambda: records.read(content, ALBERT),
        "json": lambda: json.dumps(json.document(answer, "fi")),
        "csv": lambda: list(csv.rows(answer, ("other", "former_names.name"), None, "fi")),
        "xml": lambda: xml.message(answer, mask=True),
        "card": lambda: console.write(card.card(answer, "fi"), io.StringIO()),
        "table": lambda: console.write(people_table.overview([answer], "fi"), io.StringIO()),
        "notices": lambda: list(notices(answer, "fi")),
        "mask": lambda: field_selection.mask_answer(answer),
        "withhold": lambda: withholding.withhold(record, answer.envelope),
        "redact": lambda: redact_element(answer.envelope),  # type: ignore[arg-type]
    }


@pytest.mark.parametrize(
    "change", [unknown, repeated, former_names, dependants, mixed, words, digits]
)
def test_a_reply_of_eight_times_the_size_does_not_take_the_square_of_the_time(
    running_register: Register, change: Callable[[Element, int], None]
) -> None:
    register_secret("a secret of some length")
    few, many = (
        handle(ask(running_register, ALBERT, change=lambda e, n=count: change(e, n)))  # type: ignore[misc]
        for count in (FEW, FEW * TIMES)
    )
    slow = {}
    for name, step in few.items():
        longest = MORE_THAN_LINEAR * (min(seconds(step), seconds(step)) + 0.001)
        taken = seconds(many[name])
        if taken > longest and (again := seconds(many[name])) > longest:
            slow[name] = longest, taken, again
    assert slow == {}


def seconds(step: Callable[[], object]) -> float:
    """Return the seconds of the processor that a step takes."""
    begun = time.process_time()
    step()
    return time.process_time() - begun


def test_an_element_with_attributes_without_end_is_refused() -> None:
    most = xml_parsing.ATTRIBUTES_MAX

    def written(count: int) -> bytes:
        attributes = " ".join(f'a{number}="x"' for number in range(count))
        return f"<a><b {attributes}/></a>".encode()

    assert len(xml_parsing.parse(written(most), None)[0].attrib) == most
    with pytest.raises(UntrustedReplyError) as refused:
        xml_parsing.parse(written(120_000), None)
    assert (refused.value.key, refused.value.exit_status) == ("reply_attributes", 7)


def test_a_text_without_end_is_refused(running_register: Register) -> None:
    def read(length: int) -> None:
        answer = ask(running_register, ALBERT, change=lambda envelope: words(envelope, length))
        assert answer.envelope is not None
        content = answer.envelope.find("{*}Body")[0]  # type: ignore[index]
        records.read(content, ALBERT)

    read(1000)
    with pytest.raises(UntrustedReplyError) as refused:
        read(response.TEXT_MAX)
    assert (refused.value.key, refused.value.exit_status) == ("reply_text", 7)
