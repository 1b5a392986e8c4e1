"""Combinations of parameters, of which every pair is tried though not every three."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


def alternate(
    firsts: Iterable[A], seconds: Sequence[B], thirds: Sequence[C]
) -> list[tuple[A, B, C]]:
    """Return each of `firsts` with each of `seconds`, and with them one of `thirds` by turns.

    So each of `firsts`, and each of `seconds`, comes with each of `thirds`.
    """
    return [
        (first, second, thirds[(row + column) % len(thirds)])
        for row, first in enumerate(firsts)
        for column, second in enumerate(seconds)
    ]
