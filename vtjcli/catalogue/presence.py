"""Whether a reply has the element of a field, be it empty: what its product can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from vtjcli.catalogue.field import LANGUAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.catalogue.field import Field

_SUFFIXES: Final = ("", *LANGUAGE_SUFFIXES)


def is_present(element: etree._Element, rows: Sequence[Field]) -> bool:
    """Tell whether `element` has what `rows`, each a field of the one before, lead to."""
    around = [element]
    for number, row in enumerate(rows, 1):
        last = number == len(rows)
        if not row.paths and row.fields and last:
            return any(is_present(one, (field,)) for one in around for field in row.fields)
        if row.paths:
            around = [found for one in around for path in row.paths for found in _find(one, path)]
        elif not row.fields:
            return False
    return bool(around)


def _find(element: etree._Element, path: str) -> Iterator[etree._Element]:
    """Return the elements at a path of a row, or those that have the attribute at its end."""
    base = path.removesuffix("*")
    namespace = etree.QName(element).namespace
    for suffix in _SUFFIXES if base != path else ("",):
        steps, at, attribute = f"{base}{suffix}".partition("@")
        names = [name for name in steps.split("/") if name not in ("", ".")]
        where = "/".join(f"{{{namespace}}}{name}" if namespace else name for name in names)
        for found in element.iterfind(where) if where else (element,):
            if not at or attribute in found.attrib:
                yield found
