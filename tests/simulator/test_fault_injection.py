"""What a user limits, demands or describes is what a client meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vtjcli.output.json_schema import json_schema
from vtjcli.simulator import (
    FaultInjection,
    FaultInjectionError,
    ServerTls,
    Simulator,
    fault_injection,
    product_file,
    products,
)
from vtjcli.simulator.request_rate import RATE_MAX, RequestRate

from .requests import ALBERT, ask

if TYPE_CHECKING:
    from pathlib import Path


def test_no_second_has_more_queries_than_allowed() -> None:
    now = [0.0]
    rate = RequestRate(3, lambda: now[0])
    passed = []
    for tenth in range(50):
        now[0] = tenth / 10
        passed += [now[0]] * rate.admits()
    assert all(later - first >= 1 for first, later in zip(passed, passed[3:], strict=False))
    assert len(passed) == 15


@pytest.mark.parametrize("count", [0, -1, RATE_MAX + 1])
def test_a_rate_that_lets_nobody_through_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="rate"):
        RequestRate(count)


def test_a_request_that_names_a_failure_gets_that_one_alone() -> None:
    otherwise = FaultInjection(fault="A.B", delay=2)
    assert fault_injection.read_headers({}, otherwise) is otherwise
    said = fault_injection.read_headers({"x-simulator-return-code": "0001"}, otherwise)
    assert said == FaultInjection(return_code="0001", delay=2)
    assert fault_injection.read_headers({"x-simulator-fault": ""}, otherwise) == FaultInjection(
        delay=2
    )
    assert fault_injection.read_headers({"x-simulator-delay": "0"}, otherwise) == FaultInjection(
        fault="A.B"
    )
    with pytest.raises(FaultInjectionError):
        fault_injection.read_headers(
            {"x-simulator-fault": "A", "x-simulator-behaviour": "bom"}, otherwise
        )


def test_every_key_of_a_described_product_is_one_of_our_json() -> None:
    """And leads to every group that the register has, so that none needs the register's name."""
    known = json_schema("en")["properties"]["person"]
    text = repr(known)
    assert all(f"'{key}'" in text for key in product_file.KEYS)
    reached = {group for groups in product_file.KEYS.values() for group in groups}
    assert reached == set(products.BLOCKS) - {"VakinainenAsuinpaikka"}


def test_a_library_has_what_the_command_line_has(tmp_path: Path) -> None:
    file = tmp_path / "p.toml"
    file.write_text('OMA = ["sex"]')
    with Simulator(
        products=file, injection=FaultInjection(return_code="0007"), rate=100
    ) as simulator:
        assert "OMA" in simulator.products
        assert ask(simulator, ALBERT, "OMA").code == "0007"
        assert simulator.pin == ""
    with Simulator(tls=ServerTls()) as secured:
        assert secured.url.startswith("https:")
        assert len(secured.pin) == len("sha256:") + 64
