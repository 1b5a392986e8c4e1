"""The file of ``--resume``: who of a list has been asked about, without saying who they are.

Lines of JSON. The first describes the list: how many, which profile and product, and a digest.
Then ``["begun", N, MESSAGE_ID]``, on the disk before the query about subject N (from 0) is sent;
``["ended", N, RESULT]``, once its answer has been written; and ``["unsent", N]``, when it surely
did not leave. A subject begun and not ended is not asked about again, whatever ended the program:
nobody can know here whether that query arrived (the log of queries and the security server can).

There is no identity code in it. The digest is scrypt with a salt of the file's own, over the whole
list: to find a list out by trial, all of its codes must be guessed at once. For a list of one or
two codes of which the other is known that is some weeks of computing, so the file is mode 0600.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NoReturn

from vtjcli.audit import disk
from vtjcli.errors import ResumeError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.audit.entry import Result
    from vtjcli.config import Profile
    from vtjcli.vtjkysely.subject import Subject

_FORMAT: Final = "vtjcli/resume/1"
_LARGEST: Final = 64 * 1024 * 1024
_UNTOUCHED: Final = 0
_BEGUN: Final = 1
_ENDED: Final = 2


class Resume:
    """Who has been asked about, kept on the disk as it goes."""

    def __init__(self, path: str, descriptor: int, total: int) -> None:
        """Start with nobody; use `open`."""
        self.path = path
        self._descriptor = descriptor
        self._states = bytearray(total)
        self._message_ids: dict[int, str] = {}

    @classmethod
    def open(cls, path: str, subjects: Sequence[Subject], profile: Profile) -> Resume:
        """Open the file, or make it, for a run over `subjects`.

        Raises UsageError when it is of another list, profile or product, in use, or no such file;
        ResumeError when it cannot be written.
        """
        try:
            descriptor = _descriptor(path)
        except OSError as error:
            raise UsageError("resume_unusable", path=path, reason=error.strerror) from error
        resume = cls(path, descriptor, len(subjects))
        try:
            _lock(descriptor, path)
            written = _content(descriptor, path)
            if not written:
                resume._append(_description(subjects, profile, secrets.token_bytes(16)))
                disk.sync_folder(os.path.dirname(path))  # noqa: PTH120 - as in audit.disk
            else:
                resume._read(written, subjects, profile)
        except OSError as error:
            resume.close()
            raise UsageError("resume_unusable", path=path, reason=error.strerror) from error
        except BaseException:
            resume.close()
            raise
        return resume

    @property
    def count(self) -> int:
        """How many subjects are not to be asked about again."""
        return len(self._states) - self._states.count(_UNTOUCHED)

    @property
    def answered(self) -> int:
        """How many have an answer that has been written."""
        return self._states.count(_ENDED)

    def is_settled(self, index: int) -> bool:
        """Tell whether a subject is not to be asked about (again)."""
        return self._states[index] != _UNTOUCHED

    def begun(self) -> Iterator[tuple[int, str]]:
        """Return those of whom it is not known what came: place in the list and message id."""
        return ((n, self._message_ids[n]) for n in sorted(self._message_ids))

    def begin(self, queries: Sequence[tuple[int, str]]) -> None:
        """Return once it is on the disk of whom (place, message id) the query may be sent.

        Raises ResumeError.
        """
        self._append(*(["begun", index, message_id] for index, message_id in queries))
        for index, _ in queries:
            self._states[index] = _BEGUN

    def end(self, index: int, result: Result | None) -> None:
        """Write that the answer has been written; None: nothing was sent. Raises ResumeError.

        Not forced to the disk, as the next `begin` is: lost, it has nobody asked twice.
        """
        if result is not None:
            self._append(["ended", index, result], forced=False)
        elif self._states[index] != _UNTOUCHED:
            self._append(["unsent", index], forced=False)
        self._states[index] = _ENDED if result is not None else _UNTOUCHED

    def finish(self) -> bool:
        """Take the file away when all were asked about; tell whether it was so."""
        if self.answered < len(self._states):
            return False
        with suppress(OSError):
            os.unlink(self.path)  # noqa: PTH108
        return True

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def _append(self, *records: object, forced: bool = True) -> None:
        lines = [json.dumps(record, separators=(",", ":")).encode() + b"\n" for record in records]
        try:
            end = os.lseek(self._descriptor, 0, os.SEEK_END)
            try:
                disk.write_all(self._descriptor, b"".join(lines))
            except OSError:
                os.ftruncate(self._descriptor, end)  # no half of a line before the next one
                raise
            if forced:
                disk.sync(self._descriptor)
        except OSError as error:
            raise ResumeError("resume_write", path=self.path, reason=error.strerror) from error

    def _read(self, written: bytes, subjects: Sequence[Subject], profile: Profile) -> None:
        """Take over what an earlier run wrote; a last line without its end never counted."""
        whole, newline, rest = written.rpartition(b"\n")
        try:
            first, *records = map(json.loads, whole.split(b"\n"))
            if not newline or first["format"] != _FORMAT:
                raise ValueError(_FORMAT)  # noqa: TRY301
            expected = _description(subjects, profile, bytes.fromhex(first["salt"]))
        except (ValueError, LookupError, TypeError) as error:
            raise UsageError("resume_other_file", path=self.path) from error
        for name in ("profile", "product"):
            if first.get(name) != expected[name]:
                raise UsageError("resume_other_query", path=self.path, name=name)
        if first != expected:
            raise UsageError("resume_other_list", path=self.path)
        try:
            for record in records:
                self._take(*record)
        except (ValueError, LookupError, TypeError) as error:
            raise UsageError("resume_other_file", path=self.path) from error
        if rest:
            os.ftruncate(self._descriptor, len(whole) + 1)

    def _take(self, word: str, index: int, told: str | None = None) -> None:
        if not 0 <= index < len(self._states):
            raise IndexError(index)
        self._states[index] = {"begun": _BEGUN, "ended": _ENDED, "unsent": _UNTOUCHED}[word]
        self._message_ids.pop(index, None)
        if word == "begun":
            self._message_ids[index] = str(told)


def _descriptor(path: str) -> int:
    """Open the file for reading and writing at its end; a new one is its owner's alone."""
    flags = os.O_RDWR | os.O_APPEND | disk.BINARY | getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return os.open(path, flags)


def _lock(descriptor: int, path: str) -> None:
    """Keep a second run off the file; the system lets the lock go when the program ends."""
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; there it is up to the user
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _refuse("resume_in_use", path)


def _content(descriptor: int, path: str) -> bytes:
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


def _description(subjects: Sequence[Subject], profile: Profile, salt: bytes) -> dict[str, Any]:
    """Return the first line of a file for `subjects`."""
    listed = hashlib.sha256()
    for subject in subjects:
        listed.update(json.dumps([subject.kind, subject.value, subject.beside]).encode() + b"\n")
    digest = hashlib.scrypt(listed.digest(), salt=salt, n=2**14, r=8, p=1, dklen=32)
    return {
        "format": _FORMAT,
        "count": len(subjects),
        "profile": profile.name,
        "product": profile.product,
        "salt": salt.hex(),
        "list": digest.hex(),
    }
