"""Without the reference material a measurement says what it lacks."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest


@pytest.mark.parametrize("module", ["one_person", "many", "parsing", "catalogue"])
@pytest.mark.parametrize("folder", ["", "/no/such/folder"])
def test_a_measurement_without_its_reference_material_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch, module: str, folder: str
) -> None:
    monkeypatch.setenv("VTJCLI_REFERENCE", folder)
    monkeypatch.setattr(sys, "argv", [module])
    with pytest.raises(SystemExit, match="VTJCLI_REFERENCE"):
        import_module(f"tests.bench.{module}").main()
