"""The shape of a row of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FieldKind: TypeAlias = Literal[
    "text", "date", "moment", "count", "flag", "code", "lines", "localized", "object", "list"
]
"""How a value is read and what it is in JSON.

text       as it came, trimmed
date       YYYYMMDD, as ISO 8601 without the parts that are unknown
moment     YYYYMMDDhhmmss in Finnish time, as ISO 8601
count      a whole number
flag       true or false; where a code says it otherwise than by 1 and 0, see `values`
code       as text; `codes` names the list that explains it
lines      texts in their order, which vtjcli makes of fields beside it
localized  {"fi", "sv"}, and "en" or "text" (language not told) where the register gives them
object     the fields of one thing; null when it says nothing (see
           `has_meaning_when_empty`)
list       objects, in the order of `paths`, without those that say nothing
"""

Label: TypeAlias = tuple[str, str, str]
"""Finnish, Swedish, English."""

LANGUAGE_SUFFIXES: Final = {"S": "fi", "R": "sv", "E": "en", "Selvakielinen": "text"}
"""What the register puts behind the name of an element, and the key of that text in JSON."""


class Field(NamedTuple):
    """One field of the register.

    `paths` are the places where it stands, relative to the element of the field around it:
    ``Kotikunta/Kuntanumero``, ``Henkilotunnus/@voimassaolokoodi``, ``.`` for that element's own
    text. A path ending in ``*`` stands for the register's language suffixes (S, R, E, and
    Selvakielinen). An object without paths takes its fields from the element around it.
    """

    key: str
    kind: FieldKind
    paths: tuple[str, ...]
    label: Label
    fields: tuple[Field, ...] = ()
    codes: str | None = None
    core: bool = False
    """Stands in JSON also when it is absent."""
    has_meaning_when_empty: bool = False
    """An object that says something by its mere presence: an empty Turvakielto is "no order"."""
    implied_by: tuple[str, ...] = ()
    """A flag that is true also when one of these fields beside it has a value."""
    implied_until: str | None = None
    """A flag that is true also while the date beside it under this key is still to come."""
    overflow: str | None = None
    """The key of a list beside an object that takes what comes after the first."""
    constants: Mapping[str, Mapping[str, str]] | None = None
    """Fixed values of an item, by the path that it came under."""
    compose: Callable[[dict[str, Any]], Any] | None = None
    """Makes the value from the fields beside it where the register gives it in parts."""
    has_own_line: bool = True
    """Whether a card shows it on a line of its own."""
    section: str = ""
    """The part of a card that a row of a person belongs to; "" is the one before it."""
    usual: object = None
    """The value that a card leaves out because it goes without saying."""
    glue: str = ", "
    """What stands before this value where the fields of an item are on one line."""


def text(key: str, paths: str, label: Label, *, core: bool = False, glue: str = ", ") -> Field:
    """Return a row for text; `paths` are separated by spaces."""
    return Field(key, "text", tuple(paths.split()), label, core=core, glue=glue)


def date(key: str, paths: str, label: Label, *, core: bool = False) -> Field:
    """Return a row for a date."""
    return Field(key, "date", tuple(paths.split()), label, core=core)


def count(key: str, paths: str, label: Label, *, core: bool = False) -> Field:
    """Return a row for a whole number."""
    return Field(key, "count", tuple(paths.split()), label, core=core)


def flag(key: str, paths: str, label: Label, *, core: bool = False, usual: object = None) -> Field:
    """Return a row for a yes or no."""
    return Field(key, "flag", tuple(paths.split()), label, core=core, usual=usual)


def code(key: str, paths: str, label: Label, codes: str = "", *, core: bool = False) -> Field:
    """Return a row for a bare code."""
    return Field(key, "code", tuple(paths.split()), label, codes=codes or None, core=core)


def localized_text(
    key: str, paths: str, label: Label, *, core: bool = False, glue: str = ", "
) -> Field:
    """Return a row for a text that the register gives in several languages."""
    return Field(key, "localized", tuple(paths.split()), label, core=core, glue=glue)


def coded_value(
    key: str,
    around: str,
    code_path: str,
    name_path: str,
    label: Label,
    *,
    codes: str | None = None,
    extra: tuple[Field, ...] = (),
    core: bool = False,
) -> Field:
    """Return a row for a code beside its texts: ``{"code", "name"}``, and `extra` fields.

    `around` is the element around both, "" for fields that stand beside others.
    """
    parts = (
        Field("code", "code", tuple(code_path.split()), CODE_LABEL, codes=codes, core=True),
        Field("name", "localized", tuple(name_path.split()), label, core=True),
        *extra,
    )
    return Field(key, "object", tuple(around.split()), label, parts, core=core)


def list_of(key: str, paths: str, label: Label, fields: tuple[Field, ...]) -> Field:
    """Return a row for things that may repeat."""
    return Field(key, "list", tuple(paths.split()), label, fields)


def core(field: Field) -> Field:
    """Return `field` as one that stands in JSON also when it is absent."""
    return field._replace(core=True)


def section(name: str, *fields: Field) -> tuple[Field, ...]:
    """Return `fields` as the rows of one part of a card."""
    return tuple(field._replace(section=name) for field in fields)


CODE_LABEL: Label = ("Koodi", "Kod", "Code")
