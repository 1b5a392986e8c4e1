"""What an entry says, as the fields of its line."""

from __future__ import annotations

import os
import sys
import time
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.redaction import mask_identity_codes, redact

if TYPE_CHECKING:
    from collections.abc import Callable

EntryFields: TypeAlias = dict[str, Any]
"""The fields of an entry in their order, without those that the chain adds."""
_TEXT_MAX: Final = 1000
_VALUE_MAX: Final = 10_000
"""Characters of a field, and of a subject in full, which may be a search document."""
_FIELDS_MAX: Final = 200
_LIST_MAX: Final = 1000
"""Members of a list: the fields of a comparison, and the people that a search found."""
LoggedResult: TypeAlias = Literal[
    "found",
    "not_found",
    "refused",
    "fault",
    "network",
    "unknown",
    "untrusted",
    "interrupted",
    "failed",
]


class Intent(NamedTuple):
    """What is about to be asked; `subject` is in no repr.

    `kind` is that of ``vtjkysely.subject.Subject``. `follows` is the message id of the query whose
    passive code this one follows. `compared_fields` are the fields that the answer is compared
    with, where the query was made for a comparison. `may_reveal`: the user has asked for locations
    to be shown that a non-disclosure order protects, or may protect.
    """

    message_id: str
    profile: str
    operation: str
    product: str
    end_user: str
    issue: str | None
    kind: str
    subject: str
    follows: str | None = None
    compared_fields: tuple[str, ...] = ()
    may_reveal: bool = False

    def __repr__(self) -> str:
        return f"Intent({self.message_id!r}, {self.kind!r})"


class Outcome(NamedTuple):
    """The outcome of a query; `persons` are in no repr.

    ``network``: it was certainly not sent; ``unknown``: it is not known whether it arrived. `code`
    is the return code, the fault code or the error's key. `persons` are the identity codes of the
    people in the answer if the query was made by another key; only their keyed hashes are kept.
    """

    result: LoggedResult
    code: str | None
    seconds: float
    persons: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Outcome({self.result!r}, {self.code!r}, {self.seconds!r})"


def query(intent: Intent, subject_hash: str, *, full_subject: bool) -> EntryFields:
    """Return the entry of a query that is about to be sent."""
    fields: EntryFields = {
        "record": "query",
        "message_id": shorten(intent.message_id),
        "login": shorten(login()),
        "end_user": shorten(intent.end_user),
        "host": shorten(host()),
        "profile": shorten(mask_identity_codes(intent.profile)),
        "operation": shorten(intent.operation),
        "product": shorten(intent.product),
        "issue": None if intent.issue is None else shorten(intent.issue),
        "kind": intent.kind,
        "subject": subject_hash,
    }
    if full_subject:
        fields["value"] = shorten(intent.subject, _VALUE_MAX)
    if intent.follows is not None:
        fields["follows"] = shorten(intent.follows)
    if intent.compared_fields:
        fields["compared"] = [shorten(field, 100) for field in intent.compared_fields[:_FIELDS_MAX]]
    if intent.may_reveal:
        fields["revealed"] = True
    return fields


def outcome(
    message_id: str, facts: Outcome, hash_subject: Callable[[str, str], str]
) -> EntryFields:
    """Return the entry of the outcome of the query `message_id`."""
    fields: EntryFields = {
        "record": "outcome",
        "message_id": shorten(message_id),
        "result": facts.result,
        # A fault code is a text from outside.
        "code": None if facts.code is None else shorten(redact(facts.code)),
        "seconds": round(facts.seconds, 3),
    }
    if facts.persons:
        fields["persons"] = [hash_subject("hetu", person) for person in facts.persons[:_LIST_MAX]]
        if len(facts.persons) > _LIST_MAX:
            fields["persons_total"] = len(facts.persons)
    return fields


def shorten(text: str, most: int = _TEXT_MAX) -> str:
    """Return `text`, or its beginning and an ellipsis where it has more than `most` characters.

    Whatever comes from outside, a line stays one that the reader takes.
    """
    return text if len(text) <= most else f"{text[: most - 1]}…"


def moment(nanoseconds: int) -> str:
    """Return a time since the epoch as ``2026-01-31T10:00:00.123Z``."""
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(seconds))}.{rest // 1_000_000:03}Z"


if sys.platform == "win32":

    def login() -> str:
        """Return the name under which the system knows the process's owner."""
        return os.getlogin()

    def host() -> str:
        """Return the machine's name."""
        import socket

        return socket.gethostname()

else:

    @cache  # the system reads a file or asks a server for it
    def login() -> str:
        """Return the name under which the system knows the process's owner.

        Not from the environment: anyone can set ``$USER``.
        """
        import pwd

        user = os.getuid()
        try:
            return pwd.getpwuid(user).pw_name
        except KeyError:
            return f"uid {user}"

    @cache  # asking lets go of the interpreter's lock
    def host() -> str:
        """Return the machine's name."""
        return os.uname().nodename
