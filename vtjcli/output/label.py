"""What goes on an envelope: the name and the lines of the address to write to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.characters import make_printable
from vtjcli.errors import NothingFoundError, RefusedError
from vtjcli.vtjkysely.derived_fields import address_to_write_to
from vtjcli.vtjkysely.record import day_of

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import RegisterAnswer


def label(answer: RegisterAnswer, *, may_reveal: bool) -> str:
    """Return the lines of a label, "" where nobody was found.

    Raises RefusedError for somebody with a non-disclosure order in force or not told of, unless
    `may_reveal`, and NothingFoundError for somebody without an address to write to.
    """
    record = answer.record
    if record is None or record.person is None or answer.error is not None:
        return ""
    person = record.person
    shown = answer.sent_query.query.subject.display_value if answer.sent_query else ""
    if not may_reveal and (
        record.non_disclosure or (person.get("non_disclosure") or {}).get("active") is not False
    ):
        raise RefusedError("label_non_disclosure", shown=shown)
    address = address_to_write_to(person.get("addresses") or (), day_of(record.result))
    if address is None:
        raise NothingFoundError("label_no_address", shown=shown)
    lines = [person.get("name") or "", *address["lines"]]
    return "\n".join(make_printable(line) for line in lines if line)
