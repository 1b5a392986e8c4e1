"""What the simulator lets through, the published schema lets through, and nothing else."""

from __future__ import annotations

import os
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.conformance import official_files
from tests.conformance.official_files import needed
from tests.simulator.requests import request
from tests.support.replies import QUERY, one
from vtjcli.simulator import operations
from vtjcli.simulator.soap_faults import ServiceFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

pytestmark = needed

PARTS = {part for parts in operations.OPERATIONS.values() for part in parts}
NAMES = [*sorted(PARTS), "request", "Nimi", "henkilotunnus"]


@cache
def _schema() -> etree.XMLSchema:
    folder = Path(os.environ["VTJCLI_REFERENCE"]) / "vtjkysely"
    return etree.XMLSchema(etree.parse(folder / "query.xsd"))


def _lets_through(wrapper: Element) -> bool:
    try:
        operations.read(wrapper)
    except ServiceFault:
        return False
    return True


def _wrapper(operation: str) -> Element:
    wrapper = deepcopy(one(request(), "s:Body")[0])
    wrapper.tag = f"{{{QUERY}}}{operation}"
    inner = one(wrapper, "q:request")
    del inner[:]
    for name in operations.OPERATIONS[operation]:
        etree.SubElement(inner, f"{{{QUERY}}}{name}").text = "1"
    return wrapper


def _remove(element: Element, _: str) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _duplicate(element: Element, _: str) -> None:
    if element.getparent() is not None:
        element.addnext(deepcopy(element))


def _to_the_end(element: Element, _: str) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.append(element)


def _rename(element: Element, name: str) -> None:
    element.tag = f"{{{QUERY}}}{name}"


def _other_namespace(element: Element, name: str) -> None:
    element.tag = f"{{urn:x}}{name}"


def _attribute(element: Element, name: str) -> None:
    element.set(name, "x")


def _hint(element: Element, _: str) -> None:
    element.set(f"{{{operations.XSI}}}schemaLocation", "urn:x x.xsd")


def _child(element: Element, name: str) -> None:
    etree.SubElement(element, f"{{{QUERY}}}{name}")


def _text(element: Element, text: str) -> None:
    element.text = text


def _space(element: Element, _: str) -> None:
    element.text = " \n\t"


def _hard_space(element: Element, _: str) -> None:
    element.text = "\N{NO-BREAK SPACE}"


def _tail(element: Element, text: str) -> None:
    if element.getparent() is not None:
        element.tail = text


def _comment(element: Element, text: str) -> None:
    element.append(etree.Comment(text))
    element[-1].tail = "\n"


def _empty(element: Element, _: str) -> None:
    element.clear()


def _number(element: Element, _: str) -> None:
    element.text = "\t+007 "


CHANGES: list[Callable[[Element, str], None]] = [
    *(_remove, _duplicate, _to_the_end, _rename, _other_namespace, _attribute, _hint, _child),
    *(_text, _space, _hard_space, _tail, _comment, _empty, _number),
]


@pytest.mark.parametrize("operation", operations.OPERATIONS)
def test_a_full_request_is_let_through(operation: str) -> None:
    assert _schema().validate(_wrapper(operation))
    assert _lets_through(_wrapper(operation))


def test_every_operation_of_the_published_service_is_there_and_no_other() -> None:
    wsdl = etree.parse(official_files.WSDL)
    published = wsdl.xpath("//*[local-name()='portType']/*/@name")
    assert list(operations.OPERATIONS) == published


@given(
    st.sampled_from(list(operations.OPERATIONS)),
    st.lists(
        st.tuples(st.sampled_from(CHANGES), st.integers(0, 14), st.sampled_from(NAMES)),
        max_size=3,
    ),
)
def test_a_changed_request_is_let_through_when_the_schema_says_so(
    operation: str,
    changes: list[tuple[Callable[[Element, str], None], int, str]],
) -> None:
    wrapper = _wrapper(operation)
    for change, index, name in changes:
        elements = [e for e in wrapper.iter() if isinstance(e.tag, str)]
        change(elements[index % len(elements)], name)
    # As received: a tree in memory can differ from what it is written as.
    wrapper = etree.fromstring(etree.tostring(wrapper))
    # The security server lets nothing else reach the service.
    if etree.QName(wrapper).localname in operations.OPERATIONS:
        assert _lets_through(wrapper) == _schema().validate(wrapper)
