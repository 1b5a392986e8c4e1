"""One query and what came of it: what every format writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml import etree

    from vtjcli.errors import VtjcliError
    from vtjcli.vtjkysely.direct import Unverified
    from vtjcli.vtjkysely.query import Query
    from vtjcli.vtjkysely.record import Record
    from vtjcli.vtjkysely.subject import About
    from vtjcli.xroad.reply import Verified


class Asked(NamedTuple):
    """A query that was sent, or was about to be; `sent_at` is ISO 8601 with milliseconds."""

    query: Query
    profile: str
    sent_at: str
    replaces: str | None = None
    """The message id of the query whose passive identity code this one follows."""
    compared: tuple[str, ...] = ()
    """The fields that the answer is compared with, where it is not itself what is wanted."""


class Answer(NamedTuple):
    """What came of one subject.

    There is a `record` when the register answered, and an `error` when nobody was found or
    anything else went wrong; both for a return code without a person, and for a search that found
    several. `asked` is None when nothing was to be sent.
    """

    demo: bool
    asked: Asked | None = None
    verified: Verified | Unverified | None = None
    record: Record | None = None
    error: VtjcliError | None = None
    envelope: etree._Element | None = None
    about: About = "person"

    @property
    def exit_status(self) -> int:
        """The status for this subject alone."""
        return 0 if self.error is None else self.error.exit_status

    @property
    def matches(self) -> list[Answer]:
        """An answer for each of several people whom a search found."""
        if self.record is None:
            return []
        return [
            self._replace(error=None, record=self.record._replace(person=one, matches=()))
            for one in self.record.matches
        ]
