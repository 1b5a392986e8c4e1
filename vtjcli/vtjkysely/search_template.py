"""Templates of search documents (HakuXml): filled in by element name, and made from a schema.

A template has every element that may be searched by, empty; one with a text keeps it. What is
still empty once it is filled in is left out of the document that is sent.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.catalogue.types import find_by_element
from vtjcli.errors import UsageError
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely.schema_validation import XSD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})")
_DATE_NAME: Final = re.compile(r"(?:pvm|paiva|päivä|syntymaaika)$", re.IGNORECASE)
"""How the register's elements of dates end."""
_MOST: Final = 5000
"""Elements of a template, where a schema has types in types without end."""


_PARTS: Final = ("sequence", "choice", "all", "group", "complexContent", "extension", "restriction")


class ElementValue(NamedTuple):
    """What an element is to hold; `element` is its local name, or a path of such."""

    element: str
    value: str

    def __repr__(self) -> str:
        return f"Value({self.element!r})"


def parse_value(word: str) -> ElementValue | None:
    """Return what ``NAME=VALUE`` says; None for a word that is the name of a file."""
    element, sign, value = word.partition("=")
    if not sign or not re.fullmatch(r"[^\W\d][\w.-]*(?:/[^\W\d][\w.-]*)*", element):
        return None
    return ElementValue(element, value.strip())


def fill(root: etree._Element, values: Sequence[ElementValue]) -> None:
    """Put `values` into the elements of a template, and remove those that stay empty.

    Raises UsageError for an element that there is not, or of which there are several, for a wrong
    date, for characters that XML cannot carry, and where every value is empty.
    """
    filled: set[etree._Element] = set()
    for value in values:
        element = _find(root, value.element)
        if element in filled:
            raise UsageError("search_element_twice", element=value.element)
        filled.add(element)
        name = etree.QName(element).localname
        try:
            element.text = _write_value(name, value.value) if value.value else None
        except ValueError as error:
            raise UsageError("characters", field=name) from error
    if not any(value.value for value in values):
        raise UsageError("search_missing", example=f"{element_names(root)[0]}=…")
    for part in root.iter():
        part.tail = (part.tail or "").strip() or None
        if len(part):
            part.text = (part.text or "").strip() or None
    for part in reversed(list(root.iterdescendants())):
        if not len(part) and not (part.text or "").strip():
            around = part.getparent()
            assert around is not None
            around.remove(part)


def element_names(root: etree._Element) -> list[str]:
    """Return what each element that can hold a value is called: its name, or path if need be."""
    paths = [path for path, _ in _leaves(root)]
    names = [path.rpartition("/")[2] for path in paths]
    return [
        name if names.count(name) == 1 else path for name, path in zip(names, paths, strict=True)
    ]


def _find(root: etree._Element, name: str) -> etree._Element:
    """Return the one element of a name, or at a path that ends so, without regard to case."""
    steps = name.casefold().split("/")
    found = {
        path: element
        for path, element in _leaves(root)
        if path.casefold().split("/")[-len(steps) :] == steps
    }
    if not found:
        known = ", ".join(element_names(root)) or "–"
        raise UsageError("search_element_unknown", element=name, known=known)
    exact = [element for path, element in found.items() if path.casefold() == name.casefold()]
    if len(found) > 1 and not exact:
        raise UsageError("search_element_ambiguous", element=name, known=", ".join(found))
    return exact[0] if exact else next(iter(found.values()))


def _leaves(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Return each element that has no others in it, with its path below the root.

    One of several of the same path has its number in it: ``Nimi/Etunimi[2]`` cannot be named, and
    a template that repeats an element is filled in at its first.
    """
    seen: set[str] = set()
    for element in root.iterdescendants(etree.Element):
        if len(element):
            continue
        around = [one for one in element.iterancestors() if one is not root]
        parts = [etree.QName(one).localname for one in (*reversed(around), element)]
        path = "/".join(parts)
        if path not in seen:
            seen.add(path)
            yield path, element


def _write_value(name: str, value: str) -> str:
    """Return a value as the register writes it, a date as YYYYMMDD.

    Raises UsageError for a day that the calendar does not have. An element holds a date where the
    register's data types say so, or its name ends like one.
    """
    data_type = find_by_element(name)
    is_date = data_type.kind == "date" if data_type is not None else bool(_DATE_NAME.search(name))
    if not is_date:
        return value
    if found := _DAY_FIRST.fullmatch(value):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(value):
        year, month, day = map(int, found.groups())
    else:
        return value  # part of a date, or a form that only the product's schema knows
    try:
        return f"{date(year, month, day):%Y%m%d}".zfill(8)
    except ValueError as error:
        raise UsageError("search_date", element=name, value=mask_identity_codes(value)) from error


def make_template(schema: etree._Element, name: str) -> etree._Element:
    """Return a template with every element that `schema`, which is called `name`, declares.

    Of a choice all are there. Raises UsageError for a schema without an element at its top.
    """
    tops = {str(part.get("name")): part for part in schema.findall(f"{XSD}element")}
    referred = {_strip_prefix(part.get("ref", "")) for part in schema.iter(f"{XSD}element")}
    roots = [top for key, top in tops.items() if key not in referred] or list(tops.values())
    if schema.tag != f"{XSD}schema" or not roots:
        raise UsageError("schema_without_root", name=name)
    template = _Builder(schema, tops).build(roots[0], ())
    etree.indent(template)
    return template


class _Builder:
    """Builds elements from their declarations in one schema."""

    def __init__(self, schema: etree._Element, tops: Mapping[str, etree._Element]) -> None:
        self._tops = tops
        self._namespace = schema.get("targetNamespace")
        self._default = schema.get("elementFormDefault", "unqualified")
        self._remaining = _MOST
        self._types = {part.get("name"): part for part in schema.findall(f"{XSD}complexType")}
        self._groups = {part.get("name"): part for part in schema.findall(f"{XSD}group")}

    def build(self, declaration: etree._Element, around: tuple[str, ...]) -> etree._Element:
        """Return an empty element with all that its declaration lets it contain.

        `around` are the named types that it stands in, none of which is entered again.
        """
        self._remaining -= 1
        reference = _strip_prefix(declaration.get("ref", ""))
        is_top = reference in self._tops or declaration in self._tops.values()
        declaration = self._tops.get(reference, declaration)
        qualified = is_top or declaration.get("form", self._default) == "qualified"
        namespace = f"{{{self._namespace}}}" if self._namespace and qualified else ""
        made = etree.Element(
            f"{namespace}{declaration.get('name') or reference}",
            nsmap={None: str(self._namespace)} if namespace else None,
        )
        made.text = declaration.get("fixed") or declaration.get("default")
        name = _strip_prefix(declaration.get("type", ""))
        kind = declaration.find(f"{XSD}complexType")
        if kind is None and name not in around:
            kind = self._types.get(name)
        if kind is not None:
            self._add_content(made, kind, (*around, name))
        return made

    def _add_content(
        self, element: etree._Element, kind: etree._Element, around: tuple[str, ...]
    ) -> None:
        """Add the attributes and elements that a type, or a part of one, declares."""
        for part in kind:
            if self._remaining <= 0:
                return
            name = etree.QName(part).localname
            if name == "element":
                element.append(self.build(part, around))
            elif name == "attribute" and (part.get("use") == "required" or part.get("fixed")):
                value = part.get("fixed") or part.get("default") or ""
                element.set(_strip_prefix(part.get("name") or part.get("ref") or ""), value)
            elif name in _PARTS:
                other = _strip_prefix(part.get("ref") or part.get("base") or "")
                known = (self._groups if name == "group" else self._types).get(other)
                if known is not None and other not in around:
                    self._add_content(element, known, (*around, other))
                self._add_content(element, part, around)


def _strip_prefix(name: str) -> str:
    """Return a qualified name of a schema without its prefix."""
    return name.rpartition(":")[2]
