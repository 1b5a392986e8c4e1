"""What one query is about, and by which of the register's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.redaction import mask_identity_code

if TYPE_CHECKING:
    from collections.abc import Mapping

SubjectKind: TypeAlias = Literal[
    "hetu",
    "satu",
    "certificate",
    "person-search",
    "building",
    "apartment",
    "building-search",
    "property",
    "property-search",
    "schema",
]
About: TypeAlias = Literal["person", "building", "property", "schema"]
"""What the register tells of: the key in JSON under which it stands."""

_WHERE: Final[Mapping[SubjectKind, tuple[About, str, str]]] = {
    "hetu": ("person", "HenkilonTunnusKysely", "Henkilotunnus"),
    "satu": ("person", "HenkilonTunnusKysely", "SahkoinenAsiointitunnus"),
    "certificate": ("person", "HenkilonTunnusKysely", "X509Certificate"),
    "person-search": ("person", "HenkilonTunnistusKysely", "HakuXml"),
    "building": ("building", "RakennuksenTunnusKysely", "Rakennustunnus"),
    "apartment": ("building", "RakennuksenTunnusKysely", "Huoneistotunnus"),
    "building-search": ("building", "RakennuksenTunnistusKysely", "HakuXml"),
    "property": ("property", "KiinteistonTunnusKysely", "Kiinteistotunnus"),
    "property-search": ("property", "KiinteistonTunnistusKysely", "HakuXml"),
    "schema": ("schema", "HaeTuotteenSkeema", "Laji"),
}
"""By kind: what it tells of, the operation, the element of its request that holds the value."""


class Subject(NamedTuple):
    """A checked key of the register, such as a person's identity code.

    `value` is in no repr and no message; `display_value` is what a message may tell.
    `further_elements` holds further elements of the request that belong to the key.
    """

    kind: SubjectKind
    value: str
    further_elements: tuple[tuple[str, str], ...] = ()

    @property
    def about(self) -> About:
        return _WHERE[self.kind][0]

    @property
    def operation(self) -> str:
        """The operation of VTJkysely that takes such a key."""
        return _WHERE[self.kind][1]

    @property
    def elements(self) -> dict[str, str]:
        """The elements of the request that tell the subject, by name."""
        return {_WHERE[self.kind][2]: self.value, **dict(self.further_elements)}

    @property
    def is_hashed(self) -> bool:
        """Whether `display_value` is a hash, which tells somebody who reads a message nothing."""
        return self.kind == "certificate" or self.kind.endswith("-search")

    @property
    def display_value(self) -> str:
        """As much of the value as a message may show.

        A person's keys are masked. Of a certificate or a search document, which name people too,
        it is the beginning of the SHA-256 digest: enough to tell one from another.
        """
        match self.kind:
            case "hetu":
                return mask_identity_code(self.value)
            case "satu":
                return f"{self.value[:4]}****"
            case "building" | "apartment" | "property" | "schema":
                return self.value
        from hashlib import sha256

        return f"sha256:{sha256(self.value.encode()).hexdigest()[:12]}"

    def __repr__(self) -> str:
        return f"Subject({self.kind!r}, {self.display_value!r})"
