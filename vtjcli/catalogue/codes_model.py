"""The shape of a code list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label


class CodeList(NamedTuple):
    """The values that a field of the register may have, each with its text in fi, sv and en."""

    name: Label
    values: Mapping[str, Label]
    types: tuple[str, ...]
    """The register's data types that use it, without "Tyyppi"; none for vtjcli's own lists."""
    open: bool = False
    """Other values are normal (language codes, e-mail kinds); only these have a special meaning."""
