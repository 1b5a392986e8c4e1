"""What one query is about, and by which of the register's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.vtjkysely.hetu import mask

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal["hetu"]

_WHERE: Final[Mapping[Kind, tuple[str, str]]] = {"hetu": ("HenkilonTunnusKysely", "Henkilotunnus")}
"""By kind: the operation, and the element of its request that holds the value."""


class Subject(NamedTuple):
    """A checked key of the register, such as a person's identity code.

    `value` is in no repr and no message; `shown` is what a message may tell. `beside` holds
    further elements of the request that belong to the key.
    """

    kind: Kind
    value: str
    beside: tuple[tuple[str, str], ...] = ()

    @property
    def operation(self) -> str:
        """The operation of VTJkysely that takes such a key."""
        return _WHERE[self.kind][0]

    @property
    def elements(self) -> dict[str, str]:
        """The elements of the request that tell the subject, by name."""
        return {_WHERE[self.kind][1]: self.value, **dict(self.beside)}

    @property
    def shown(self) -> str:
        """As much of the value as a message may show."""
        return mask(self.value)

    def __repr__(self) -> str:
        return f"Subject({self.kind!r}, {self.shown!r})"
