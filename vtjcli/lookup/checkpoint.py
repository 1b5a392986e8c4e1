"""The file of ``--resume``: who of a list has been looked up, without saying who they are.

Lines of JSON. The first describes the list and the query: how many subjects, a hash of the list,
server, client, service, product, end user and case. Then ``["begun", N, MESSAGE_ID, SENT_AT]``, on
the disk before the query about subject N (from 0) is sent; ``["ended", N, STATUS, SIZE]``, once its
answer has been written: the exit status that it brings, and the size that the file on standard
output then had (null: it is no file); and ``["unsent", N]``, when its query surely did not leave. A
subject begun and not ended is not looked up again, whatever ended the program: nobody can know here
whether that query arrived (the log of queries and the security server can).

The file is complete once every subject has ended, and stays until a run ends with status 0.

There is no identity code in it. The hash is scrypt with a salt of the file's own, over the whole
list: to find a list out by trial, all of its codes must be guessed at once. For a list of one or
two codes of which the other is known that is some weeks of computing, so the file is mode 0600.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, Self

from vtjcli.audit import disk
from vtjcli.errors import ResumeError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import TracebackType

    from vtjcli.config import Profile
    from vtjcli.vtjkysely.answer import Asked
    from vtjcli.vtjkysely.subject import Subject

_FORMAT: Final = "vtjcli/resume/2"
_LARGEST: Final = 64 * 1024 * 1024
_LONGEST: Final = 4096
"""Bytes that a line may have: more than any that this module writes."""


class Begun(NamedTuple):
    """A query of which an earlier run did not learn what came."""

    place: int
    message_id: str
    sent_at: str


class Checkpoint:
    """Who has been looked up, kept on the disk as it goes; for any thread."""

    def __init__(self, path: str, descriptor: int, total: int) -> None:
        """Start with nobody; use `open`."""
        self.path = path
        self._descriptor = descriptor
        self._total = total
        self._begun: dict[int, Begun] = {}
        self._statuses: dict[int, int] = {}
        self._lock = threading.Lock()
        self.size = 0
        """The size that the file on standard output had after the last answer; 0: it is none."""

    @classmethod
    def open(
        cls, path: str, subjects: Sequence[Subject], profile: Profile, issue: str | None
    ) -> Self:
        """Open the file, or create it, for a run over `subjects`.

        Raises UsageError when it is of another list or query, in use, or no such file; ResumeError
        when it cannot be written.
        """
        try:
            descriptor = _open_file(path)
        except OSError as error:
            raise UsageError("resume_unusable", path=path, reason=error.strerror) from error
        checkpoint = cls(path, descriptor, len(subjects))
        description = _describe_query(subjects, profile, issue)
        try:
            _lock_file(descriptor, path)
            written = _read_file(descriptor, path)
            if written:
                checkpoint._read(written, subjects, description)
            else:
                salt = secrets.token_bytes(16)
                checkpoint._append(description | _hash_list(subjects, salt))
                disk.sync_folder(os.path.dirname(path))  # noqa: PTH120 - as in audit.disk
        except OSError as error:
            checkpoint.close()
            raise UsageError("resume_unusable", path=path, reason=error.strerror) from error
        except BaseException:
            checkpoint.close()
            raise
        return checkpoint

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def ended(self) -> int:
        """How many have an answer that has been written."""
        return len(self._statuses)

    @property
    def is_complete(self) -> bool:
        """Whether everybody has an answer that has been written."""
        return self.ended == self._total

    @property
    def status(self) -> int:
        """The highest exit status of the answers that have been written."""
        return max(self._statuses.values(), default=0)

    def unknown(self) -> list[Begun]:
        """Return the queries of an earlier run of which it is not known what came, in order."""
        return sorted(self._begun.values())

    def remaining(self) -> list[int]:
        """Return the places of those who are to be looked up."""
        return [n for n in range(self._total) if n not in self._begun and n not in self._statuses]

    def begin(self, place: int, asked: Asked) -> None:
        """Return once it is on the disk that a query about a subject may be sent.

        Raises ResumeError.
        """
        message_id = asked.query.message_id
        self._append(["begun", place, message_id, asked.sent_at])
        self._begun[place] = Begun(place, message_id, asked.sent_at)

    def end(self, place: int, status: int, size: int | None) -> None:
        """Note that an answer has been written to an output of now `size` bytes.

        Raises ResumeError. Not forced to the disk, as the next `begin` is: lost, it has nobody
        looked up twice.
        """
        self._append(["ended", place, status, size], forced=False)
        self._begun.pop(place, None)
        self._statuses[place] = status

    def take_back(self, place: int) -> None:
        """Note that the query about a subject surely did not leave; raise ResumeError."""
        if place in self._begun:
            self._append(["unsent", place], forced=False)
            del self._begun[place]

    def remove(self) -> None:
        """Remove the file: nothing is left that another run would need."""
        with suppress(OSError):
            os.unlink(self.path)  # noqa: PTH108

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def _append(self, record: object, *, forced: bool = True) -> None:
        line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
        try:
            with self._lock:
                end = os.lseek(self._descriptor, 0, os.SEEK_END)
                try:
                    disk.write_all(self._descriptor, line)
                except OSError:
                    os.ftruncate(self._descriptor, end)  # no half of a line before the next one
                    raise
            if forced:
                disk.sync(self._descriptor)
        except OSError as error:
            raise ResumeError("resume_write", path=self.path, reason=error.strerror) from error

    def _read(
        self, written: bytes, subjects: Sequence[Subject], description: dict[str, Any]
    ) -> None:
        """Take over what an earlier run wrote; a last line without its end never counted."""
        whole, newline, rest = written.rpartition(b"\n")
        try:
            first, *records = _parse_lines(whole)
            if not newline or first["format"] != _FORMAT:
                raise ValueError(_FORMAT)  # noqa: TRY301
            expected = _hash_list(subjects, bytes.fromhex(first["salt"]))
            for record in records:
                self._replay(*record)
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise UsageError("resume_other_file", path=self.path) from error
        for name, value in description.items():
            if first.get(name) != value and name != "count":
                raise UsageError("resume_other_query", path=self.path, name=name)
        if first != description | expected:
            raise UsageError("resume_other_list", path=self.path)
        if rest:
            os.ftruncate(self._descriptor, len(whole) + 1)

    def _replay(self, word: str, place: int, *facts: Any) -> None:
        """Take over one record; raise ValueError, LookupError or TypeError for none of ours."""
        if type(place) is not int or not 0 <= place < self._total:
            raise IndexError(place)
        self._begun.pop(place, None)
        self._statuses.pop(place, None)
        match word, *facts:
            case "begun", str(message_id), str(sent_at):
                self._begun[place] = Begun(place, message_id, sent_at)
            case "ended", int(status), int() | None as size:
                self._statuses[place] = status
                self.size = size or 0
            case ("unsent",):
                pass
            case _:
                raise ValueError(word)


def _parse_lines(content: bytes) -> Iterator[Any]:
    """Parse JSON Lines of bounded length, and so of bounded depth; raise ValueError."""
    for line in content.split(b"\n"):
        if len(line) > _LONGEST:
            raise ValueError("line too long")
        yield json.loads(line)


def _open_file(path: str) -> int:
    """Open the file for reading and writing at its end; a new one is its owner's alone.

    Raises OSError. A pipe or a device in its place is not waited for, and a link not followed.
    """
    flags = os.O_RDWR | os.O_APPEND | disk.BINARY
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return os.open(path, flags)


def _lock_file(descriptor: int, path: str) -> None:
    """Keep a second run off the file; the system lets the lock go when the program ends."""
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; there it is up to the user
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _refuse("resume_in_use", path)


def _read_file(descriptor: int, path: str) -> bytes:
    """Return what the file holds, which was begun by this program or is empty."""
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
        _refuse("resume_other_file", path)
    if not found.st_size and hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
    os.lseek(descriptor, 0, os.SEEK_SET)
    content = bytearray()
    while piece := os.read(descriptor, 1 << 20):
        content += piece
    return bytes(content)


def _refuse(key: str, path: str) -> NoReturn:
    raise UsageError(key, path=path)


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


def _hash_list(subjects: Sequence[Subject], salt: bytes) -> dict[str, str]:
    """Return the salt and the hash of the list of subjects."""
    listed = hashlib.sha256()
    for subject in subjects:
        listed.update(json.dumps([subject.kind, subject.value, subject.beside]).encode() + b"\n")
    digest = hashlib.scrypt(listed.digest(), salt=salt, n=2**14, r=8, p=1, dklen=32)
    return {"salt": salt.hex(), "list": digest.hex()}
