"""One query and what came of it: what every format writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml import etree

    from vtjcli.errors import VtjcliError
    from vtjcli.vtjkysely.query import Query
    from vtjcli.vtjkysely.record import Record
    from vtjcli.xroad.reply import Verified


class Asked(NamedTuple):
    """A query that was sent, or was about to be; `sent_at` is ISO 8601 with milliseconds."""

    query: Query
    profile: str
    sent_at: str
    replaces: str | None = None
    """The message id of the query whose passive identity code this one follows."""


class Answer(NamedTuple):
    """What came of one subject.

    There is a `record` when the register answered, and an `error` when nobody was found or
    anything else went wrong; both for a return code without a person. `asked` is None when
    nothing was to be sent.
    """

    demo: bool
    asked: Asked | None = None
    verified: Verified | None = None
    record: Record | None = None
    error: VtjcliError | None = None
    envelope: etree._Element | None = None

    @property
    def exit_status(self) -> int:
        """The status for this subject alone."""
        return 0 if self.error is None else self.error.exit_status
