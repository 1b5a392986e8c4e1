"""The chain: a line carries its own MAC and that of the line before.

A line is one JSON object in ASCII whose last member is ``mac``: HMAC-SHA-256 over the bytes of the
line before ``,"mac":``, as they stand. So there is nothing to normalise and no byte of a line
that is not covered. Plain ASCII passes through every collector of system logs unaltered.
"""

from __future__ import annotations

import hmac
import json
from typing import Any, Final, NamedTuple

_OPENING: Final = b',"mac":"'
_CLOSING: Final = b'"}\n'
_SEAL: Final = len(_OPENING) + 64 + len(_CLOSING)
NOTHING: Final = "0" * 64
"""What the first entry of a log has in place of the MAC before it."""
HEAD_BYTES: Final = 256
LINE_MAX: Final = 1 << 20
"""Bytes that a line may have to be written; entry.py limits each field far below."""
READ_MAX: Final = 8 * LINE_MAX
"""Bytes that a line may have to be read: earlier versions had no limit of their own. A longer one
is read as several, none of which is an entry."""
_encode: Final = json.JSONEncoder(separators=(",", ":")).encode


class LogKeys(NamedTuple):
    """The key of each use, all made from one: a MAC of one kind never passes for another."""

    chain: bytes
    head: bytes
    subject: bytes

    @classmethod
    def derive(cls, secret: bytes) -> LogKeys:
        """Return the keys derived from the stored one."""
        uses = (b"chain", b"head", b"subject")
        return cls(*(hmac.digest(secret, b"vtjcli log 1 " + use, "sha256") for use in uses))

    def hash_subject(self, kind: str, value: str) -> str:
        """Return the keyed hash of a subject: the same subject gives the same hash."""
        return _mac(self.subject, f"{kind}\0{value}".encode())

    def __repr__(self) -> str:
        return "LogKeys()"


class ChainLink(NamedTuple):
    """Where a line stands in the chain, and what it says."""

    n: int
    previous: str
    mac: str
    file: str
    fields: dict[str, Any]


class Head(NamedTuple):
    """How far the log goes: number, MAC, month and end (in bytes) of its last entry."""

    n: int = 0
    last: str = NOTHING
    file: str = ""
    size: int = 0

    def record(self, key: bytes) -> bytes:
        """Return the record of HEAD_BYTES bytes, within one sector of any disk."""
        line = seal(key, self._asdict())
        return line[:-1].ljust(HEAD_BYTES - 1) + b"\n"


def read_head(key: bytes, record: bytes) -> Head | None:
    """Return the head that `record` holds, None for one that was not written with `key`."""
    line = record[:-1].rstrip(b" ") + b"\n"
    fields = read_sealed(key, line)
    if fields is None or len(record) != HEAD_BYTES or record[-1:] != b"\n":
        return None
    return Head(fields["n"], fields["last"], fields["file"], fields["size"])


def link(
    key: bytes, moment: str, file: str, n: int, fields: dict[str, Any], previous: str
) -> bytes:
    """Return the line of an entry, its end of line included."""
    return seal(key, {"time": moment, "file": file, "n": n, **fields, "previous": previous})


def read_link(key: bytes, line: bytes) -> ChainLink | None:
    """Return what a line says, None when it was not written with `key` or was changed since."""
    fields = read_sealed(key, line)
    if fields is None:
        return None
    mac = line[-_SEAL + len(_OPENING) : -len(_CLOSING)].decode()
    return ChainLink(fields["n"], fields["previous"], mac, fields["file"], fields)


def mac_of(line_end: bytes) -> str:
    """Return the MAC in the last bytes of a line, unverified; "" when there is none."""
    seal = line_end[-_SEAL:]
    if len(seal) != _SEAL or not seal.startswith(_OPENING) or not seal.endswith(_CLOSING):
        return ""
    return seal[len(_OPENING) : -len(_CLOSING)].decode("ascii", "replace")


def seal(key: bytes, fields: dict[str, Any]) -> bytes:
    """Return `fields` as a line of JSON with its MAC."""
    covered = _encode(fields)[:-1].encode()
    return covered + _seal(key, covered)


def read_sealed(key: bytes, line: bytes) -> dict[str, Any] | None:
    """Return the fields of a line that was sealed with `key`, None for any other."""
    if not is_genuine(key, line):
        return None
    fields: dict[str, Any] = json.loads(line[:-_SEAL] + b"}")
    return fields


def is_genuine(key: bytes, line: bytes) -> bool:
    """Tell whether a line was sealed with `key`, and not changed since."""
    return hmac.compare_digest(line[-_SEAL:], _seal(key, line[:-_SEAL]))


def _seal(key: bytes, content: bytes) -> bytes:
    """Return what ends a line."""
    return _OPENING + _mac(key, content).encode() + _CLOSING


def _mac(key: bytes, content: bytes) -> str:
    """Return a MAC as hexadecimal digits."""
    # Not hmac.digest, which lets go of the interpreter's lock and has to wait for it again.
    return hmac.new(key, content, "sha256").hexdigest()
