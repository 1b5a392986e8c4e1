"""The file of ``--resume``: who of a list has been looked up, without saying who they are.

Lines of JSON. The first describes list and query. Then, of subject N (from 0), ``["begun", N,
MESSAGE_ID, SENT_AT]``, on the disk before its query is sent; ``["ended", N, STATUS, SIZE]``, once
its answer has been written: its exit status, and the size that the file on standard output then had
(null: it is no file); ``["unsent", N]``, when its query surely did not leave. A subject begun and
not ended is not looked up again: nobody can know here whether that query arrived.

There is no identity code in it. The hash is scrypt with a salt of the file's own, over the whole
list: to find a list out by trial, all of its codes must be guessed at once. For a list of one or
two codes of which the other is known that is some weeks of computing, so the file is mode 0600.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from vtjcli.errors import ResumeError, UsageError
from vtjcli.system.line_file import LineFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.config import Profile
    from vtjcli.vtjkysely.answer import SentQuery
    from vtjcli.vtjkysely.subject import Subject

SCRYPT_COST: Final = 2**14
"""The parameter N of scrypt (RFC 7914): each hash takes some 16 MB and 50 ms."""
_FORMAT: Final = "vtjcli/resume/2"
_LARGEST: Final = 64 * 1024 * 1024
_LONGEST: Final = 4096
"""Bytes that a line may have: more than any that this module writes."""


class BegunQuery(NamedTuple):
    """A query of which an earlier run did not learn what came."""

    place: int
    message_id: str
    sent_at: str


class Checkpoint:
    """Who has been looked up, kept on the disk as it goes; for any thread."""

    def __init__(self, path: str, file: LineFile, total: int) -> None:
        self.path = path
        self._file = file
        self._total = total
        self._begun_queries: dict[int, BegunQuery] = {}
        self._statuses: dict[int, int] = {}
        self.size = 0
        """The size that the file on standard output had after the last answer; 0: it is none."""

    @classmethod
    def open(
        cls,
        path: str,
        subjects: Sequence[Subject],
        profile: Profile,
        issue: str | None,
        extra: bytes = b"",
        layout: str = "",
    ) -> Self:
        """Open the file, or create it, for a run over `subjects`.

        `extra` is what else of a list must be the same in every run, and `layout` the format and
        columns of the answers: those of two runs are in one file.

        Raises UsageError when it is of another list or query, in use, or no such file; ResumeError
        when it cannot be written.
        """
        description = _describe_query(subjects, profile, issue) | {"output": layout}
        listed = _digest(subjects, extra)
        with ExitStack() as opening:
            try:
                file = LineFile.open(path, _LARGEST)
                opening.callback(file.close)
                checkpoint = cls(path, file, len(subjects))
                if file.content:
                    checkpoint._read(file.content, listed, description)
                else:
                    checkpoint._append(
                        description | _hash_with_salt(listed, secrets.token_bytes(16))
                    )
            except BlockingIOError as error:
                raise UsageError("resume_in_use", path=path) from error
            except OSError as error:
                raise UsageError("resume_unusable", path=path, reason=error.strerror) from error
            except (ValueError, LookupError, TypeError, RecursionError) as error:
                raise UsageError("resume_other_file", path=path) from error
            opening.pop_all()
        return checkpoint

    @property
    def answer_count(self) -> int:
        """How many have an answer that has been written."""
        return len(self._statuses)

    @property
    def is_complete(self) -> bool:
        """Whether everybody has an answer that has been written."""
        return self.answer_count == self._total

    @property
    def status(self) -> int:
        """The highest exit status of the answers that have been written."""
        return max(self._statuses.values(), default=0)

    def list_unknown(self) -> list[BegunQuery]:
        """Return the queries of an earlier run of which it is not known what came, in order."""
        return sorted(self._begun_queries.values())

    def list_remaining(self) -> list[int]:
        """Return the places of those who are to be looked up."""
        return [
            n
            for n in range(self._total)
            if n not in self._begun_queries and n not in self._statuses
        ]

    def begin(self, place: int, sent_query: SentQuery) -> None:
        """Return once it is on the disk that a query about a subject may be sent.

        Raises ResumeError.
        """
        message_id = sent_query.query.message_id
        self._append(["begun", place, message_id, sent_query.sent_at])
        self._begun_queries[place] = BegunQuery(place, message_id, sent_query.sent_at)

    def end(self, place: int, status: int, size: int | None) -> None:
        """Note that an answer has been written to an output of now `size` bytes.

        Raises ResumeError. Not forced to the disk, as the next `begin` is: lost, it has nobody
        looked up twice.
        """
        self._append(["ended", place, status, size], is_forced=False)
        self._begun_queries.pop(place, None)
        self._statuses[place] = status

    def take_back(self, place: int) -> None:
        """Note that the query about a subject surely did not leave; raise ResumeError."""
        if place in self._begun_queries:
            self._append(["unsent", place], is_forced=False)
            del self._begun_queries[place]

    def remove(self) -> None:
        """Remove the file: nothing is left that another run would need."""
        with suppress(OSError):
            os.unlink(self.path)  # noqa: PTH108

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _append(self, record: object, *, is_forced: bool = True) -> None:
        line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
        try:
            self._file.append(line, is_forced=is_forced)
        except OSError as error:
            raise ResumeError("resume_write", path=self.path, reason=error.strerror) from error

    def _read(self, content: bytes, list_digest: bytes, description: dict[str, Any]) -> None:
        """Take over what an earlier run wrote; a last line without its end never counted.

        Raises UsageError for another list or query; ValueError, LookupError, TypeError and
        RecursionError for a damaged file or one of another kind.
        """
        whole, _, rest = content.rpartition(b"\n")
        lines = whole.split(b"\n")
        if len(max(lines, key=len)) > _LONGEST:  # so the depth of a line has a limit too
            raise ValueError(_LONGEST)
        first, *records = map(json.loads, lines)
        if first["format"] != _FORMAT:
            raise ValueError(_FORMAT)
        expected = description | _hash_with_salt(list_digest, bytes.fromhex(first["salt"]))
        for name in expected:
            if first.get(name) != expected[name]:
                is_list = name in ("count", "list")
                key = "resume_other_list" if is_list else "resume_other_query"
                raise UsageError(key, path=self.path, name=name)
        for record in records:
            self._replay(*record)
        if rest:
            self._file.truncate(len(whole) + 1)

    def _replay(self, word: str, place: int, *facts: Any) -> None:
        """Take over one record; raise ValueError, LookupError or TypeError for none of ours."""
        if type(place) is not int or not 0 <= place < self._total:
            raise IndexError(place)
        self._begun_queries.pop(place, None)
        self._statuses.pop(place, None)
        match word, *facts:
            case "begun", str(message_id), str(sent_at):
                self._begun_queries[place] = BegunQuery(place, message_id, sent_at)
            case "ended", int(status), int() | None as size:
                self._statuses[place] = status
                self.size = size or 0
            case ("unsent",):
                pass
            case _:
                raise ValueError(word)


def _describe_query(
    subjects: Sequence[Subject], profile: Profile, issue: str | None
) -> dict[str, Any]:
    """Return what the file tells of the query, which must be the same in every run."""
    return {
        "format": _FORMAT,
        "count": len(subjects),
        "security_server": profile.direct or profile.security_server,
        "client": str(profile.client),
        "service": str(profile.provider),
        "product": profile.product,
        "end_user": profile.end_user,
        "issue": issue,
    }


def _digest(subjects: Sequence[Subject], extra: bytes) -> bytes:
    """Return the SHA-256 digest of the list of subjects and of what stands beside them."""
    digest = hashlib.sha256()
    for subject in subjects:
        digest.update(
            json.dumps([subject.kind, subject.value, subject.further_elements]).encode() + b"\n"
        )
    digest.update(extra)
    return digest.digest()


def _hash_with_salt(list_digest: bytes, salt: bytes) -> dict[str, str]:
    """Return the salt and the hash by which a list is known again."""
    digest = hashlib.scrypt(list_digest, salt=salt, n=SCRYPT_COST, r=8, p=1, dklen=32)
    return {"salt": salt.hex(), "list": digest.hex()}
