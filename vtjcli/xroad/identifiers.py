"""X-Road identifiers, as X-Road message protocol 4.0 (PR-MESS, 2.1) defines them.

The annotations here are no strings, each of which NamedTuple would compile.
"""

from typing import Final, NamedTuple, Self

_ADVISED_CHARACTERS: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+,-.=?"
)


class Subsystem(NamedTuple):
    """A member of X-Road or one of its subsystems: a service's client, or its provider."""

    instance: str
    member_class: str
    member_code: str
    subsystem_code: str | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``INSTANCE/CLASS/CODE/SUBSYSTEM`` (or without the subsystem: the member itself).

        Raises ValueError when there are not three or four parts, or one is empty or has
        characters that do not print.
        """
        parts = [part.strip() for part in text.split("/")]
        if len(parts) not in (3, 4) or not all(parts) or not text.isprintable():
            raise ValueError(text)
        return cls(parts[0], parts[1], parts[2], parts[3] if len(parts) == 4 else None)

    @property
    def parts(self) -> tuple[tuple[str, str | None], ...]:
        """Element name and value of each part, in the order of the schema."""
        return (
            ("xRoadInstance", self.instance),
            ("memberClass", self.member_class),
            ("memberCode", self.member_code),
            ("subsystemCode", self.subsystem_code),
        )

    @property
    def unadvised_characters(self) -> str:
        """The characters that X-Road advises against, each once: they work, and may not always.

        X-Road message protocol for REST (PR-REST, 4.8) has the ones to use.
        """
        characters = dict.fromkeys("".join(value for _, value in self.parts if value is not None))
        return "".join(one for one in characters if one not in _ADVISED_CHARACTERS)

    @property
    def object_type(self) -> str:
        """The value of the attribute ``objectType``."""
        return "MEMBER" if self.subsystem_code is None else "SUBSYSTEM"

    def __str__(self) -> str:
        return "/".join(value for _, value in self.parts if value is not None)


class Service(NamedTuple):
    """A service of a provider, with its version where it has one."""

    provider: Subsystem
    code: str
    version: str | None

    @property
    def parts(self) -> tuple[tuple[str, str | None], ...]:
        """Element name and value of each part, in the order of the schema."""
        return (*self.provider.parts, ("serviceCode", self.code), ("serviceVersion", self.version))

    @property
    def object_type(self) -> str:
        """The value of the attribute ``objectType``."""
        return "SERVICE"

    def __str__(self) -> str:
        return "/".join(value for _, value in self.parts if value is not None)
