"""The code lists: the texts of a code where the reply brings none.

The codes and the Finnish terms are the register's own (VTJHenkilotiedotKatalogi.xsd, 1.6.2023),
spelt with the letters that the catalogue leaves out; the Swedish terms are those of Finnish law,
DVV and Statistics Finland. Names of languages keep their small letter: "Suomi" is the country.
An empty value means that the register says nothing; it is not a code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue.codes_custody import CUSTODY
from vtjcli.catalogue.codes_family import FAMILY
from vtjcli.catalogue.codes_model import CodeList
from vtjcli.catalogue.codes_person import PERSON
from vtjcli.catalogue.codes_record import RECORD
from vtjcli.catalogue.codes_residence import RESIDENCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

__all__ = ["CLOSED_LISTS", "CODE_LISTS", "CodeList", "explanation"]

CODE_LISTS: Final[Mapping[str, CodeList]] = {**PERSON, **FAMILY, **CUSTODY, **RESIDENCE, **RECORD}
"""Every code list by its key."""

CLOSED_LISTS: Final[Mapping[str | None, Mapping[str, Label]]] = {
    key: code_list.values for key, code_list in CODE_LISTS.items() if not code_list.open
}
"""The lists whose values are all known, each value with its text in fi, sv and en."""


def explanation(list_key: str | None, code: str) -> Label | None:
    """Return the text of a code in fi, sv and en; None when the list does not know it."""
    code_list = CODE_LISTS.get(list_key) if list_key is not None else None
    return code_list.values.get(code) if code_list else None
