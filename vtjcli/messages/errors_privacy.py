"""Failures over what must not be shown, sent or taken for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

PRIVACY: Final[Mapping[str, Text]] = {
    "field_withheld": (
        "Tietoa {path} ei näytetä: turvakielto on tai voi olla voimassa.\n"
        "Jos tarvitset sen, anna --reveal. Se merkitään lokiin.",
        "Uppgiften {path} visas inte: en spärrmarkering är eller kan vara i kraft.\n"
        "Om du behöver den, ange --reveal. Det antecknas i loggen.",
        "The value {path} is not shown: a non-disclosure order is or may be in force.\n"
        "If you need it, give --reveal. The log records it.",
    ),
}
