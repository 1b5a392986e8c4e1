"""Read the reply to any query: about a person, a search, a building or real estate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely import record as records

if TYPE_CHECKING:
    from lxml import etree

    from vtjcli.vtjkysely.direct import Unverified
    from vtjcli.vtjkysely.record import Record
    from vtjcli.vtjkysely.subject import Subject
    from vtjcli.xroad.reply import Verified


def read_reply(
    content: etree._Element, subject: Subject, verification: Verified | Unverified
) -> Record:
    """Return what `content`, the element in the body of a reply, says about `subject`.

    `verification` tells what else ties the reply to the question. Raises UntrustedReplyError when
    it is not VTJkysely's, cannot be an answer, or is about somebody else.
    """
    if subject.kind == "person-search":
        from vtjcli.vtjkysely import search_reply

        return search_reply.read(content)
    if subject.about != "person":
        from vtjcli.vtjkysely import thing_reply

        return thing_reply.read(content, subject.about)
    record = records.read(content, subject.value)
    check_subject(record, subject, is_tied=bool(verification.headers and verification.request_hash))
    found = (record.person or {}).get("hetu")
    has_changed = subject.kind == "hetu" and found not in (None, subject.value)
    return record._replace(successor=found) if has_changed else record


def check_subject(record: Record, subject: Subject, *, is_tied: bool) -> None:
    """Raise UntrustedReplyError for an answer about a person other than `subject`.

    The search keys in the message (Hakuperusteet) repeat the code that was asked for; the code of
    the person found may be a new one. `is_tied`: echo and hash have shown that the reply belongs to
    the question, also where the message has no search keys.
    """
    if subject.kind not in ("hetu", "satu"):
        return
    criteria = record.result.get("criteria") or ()
    repeated = {_key(one.get("value")) for one in criteria if one.get("by") == subject.kind}
    repeated.discard("")
    person = record.person or {}
    if not repeated:
        is_same = not person or _key(person.get(subject.kind)) == _key(subject.value)
        if not (is_tied or is_same):
            raise UntrustedReplyError("reply_untied", shown=subject.display_value)
    elif repeated != {_key(subject.value)}:
        raise UntrustedReplyError("reply_other_person", shown=subject.display_value)


def _key(value: object) -> str:
    return str(value or "").strip().upper()
