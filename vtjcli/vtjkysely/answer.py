"""One query and its outcome: what every format writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vtjcli.errors import NothingFoundError, RefusedError

if TYPE_CHECKING:
    from lxml import etree

    from vtjcli.errors import VtjcliError
    from vtjcli.vtjkysely import direct
    from vtjcli.vtjkysely.direct import Unverified
    from vtjcli.vtjkysely.query import Query
    from vtjcli.vtjkysely.record import Record
    from vtjcli.vtjkysely.subject import About
    from vtjcli.xroad import reply as x_road
    from vtjcli.xroad.reply import Verified

    AnyReply: TypeAlias = x_road.Reply | direct.DirectReply


class SentQuery(NamedTuple):
    """A query that was sent, or was about to be; `sent_at` is ISO 8601 with milliseconds."""

    query: Query
    profile: str
    sent_at: str
    replaces: str | None = None
    """The message id of the query whose passive identity code this one follows."""
    number: int = 1
    """The place of the subject in the list of a run, from 1."""
    of: int = 1
    """How many subjects the list has."""
    compared_fields: tuple[str, ...] = ()
    """The fields that the answer is compared with, where it is not itself what is wanted."""
    withholds: bool = False
    """Whether locations that a non-disclosure order protects, or may protect, are left out."""
    may_reveal: bool = False
    """Whether the user has asked for them to be shown."""


class RegisterAnswer(NamedTuple):
    """The outcome for one subject.

    There is a `record` when the register answered, and an `error` when nobody was found or
    anything else went wrong; both for a return code without a person, and for a search that found
    several. `sent_query` is None when nothing was to be sent.
    """

    demo: bool
    sent_query: SentQuery | None = None
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
    def matches(self) -> list[RegisterAnswer]:
        """An answer for each of several people whom a search found."""
        if self.record is None:
            return []
        return [
            self._replace(error=None, record=self.record._replace(person=one, matches=()))
            for one in self.record.matches
        ]


def answer_with(
    sent_query: SentQuery, record: Record, reply: AnyReply, *, demo: bool
) -> RegisterAnswer:
    """Return the answer to a query that the register answered with `record`.

    What is to be withheld is left out here, before anything is made of the answer.
    """
    envelope: etree._Element | None = reply.envelope
    if sent_query.withholds:
        from vtjcli.vtjkysely.withholding import withhold

        record, envelope = withhold(record, envelope)
    return RegisterAnswer(
        demo=demo,
        sent_query=sent_query,
        about=sent_query.query.subject.about,
        verified=reply.verified,
        record=record,
        error=_failure(record, sent_query.query),
        envelope=envelope,
    )


def _failure(record: Record, query: Query) -> VtjcliError | None:
    """Return the error in place of a person or thing; None when one was found."""
    if record.outcome == "found":
        return None
    from vtjcli.vtjkysely import return_code_kinds  # which --help and an answer do without

    known = return_code_kinds.lookup(record.code)
    code = known.code if known is not None else record.code
    facts = {
        "shown": query.subject.display_value,
        "code": record.code,
        "known_code": known and known.code,
        "text": record.result["text"],
        "is_usual_text": return_code_kinds.is_usual_text(code, record.result["text"] or ""),
        "message_id": query.message_id,
        **({"direct": True} if query.direct else {}),
    }
    by_hetu = query.subject.kind == "hetu"
    by = "search" if query.subject.is_hashed else "key"
    match record.outcome:
        case "not_found" if record.about == "schema":
            return NothingFoundError("schema_not_found", **facts)
        case "several" if record.matches:
            return RefusedError("several_found", count=len(record.matches), **facts)
        case "several":
            return RefusedError("too_many_found", **facts)
        case "not_found":
            return NothingFoundError("not_found" if by_hetu else f"nothing_by_{by}", **facts)
        case "passive" if record.successor is not None:
            return RefusedError("passive_successor" if by_hetu else "passive_key_new", **facts)
        case "passive":
            return RefusedError("passive" if by_hetu else "passive_key", **facts)
        case _:
            return RefusedError("refused" if by_hetu else f"refused_{by}", **facts)
