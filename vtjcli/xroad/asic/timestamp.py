"""What a time-stamp token (RFC 3161) says: just enough of its ASN.1 is read to see that."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final, NamedTuple

_DEPTH_MAX: Final = 32
_CONSTRUCTED: Final = 0x20
_LONG_TAG: Final = 0x1F
_INDEFINITE: Final = 0x80
_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
_TST_INFO: Final = bytes.fromhex("2a864886f70d0109100104")
_DIGESTS: Final = {
    bytes.fromhex("608648016503040201"): "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}


class TimeStamp(NamedTuple):
    """What a time-stamping authority says: data with this digest existed at this time (UTC)."""

    at: datetime
    algorithm: str
    imprint: bytes


class _Node(NamedTuple):
    content: bytes
    children: tuple[_Node, ...]

    @property
    def octets(self) -> bytes:
        """The value of an octet string, which BER allows to be in pieces."""
        return b"".join(child.octets for child in self.children) if self.children else self.content


def read(token: bytes) -> TimeStamp:
    """Return what the DER or BER of a time-stamp token says; its signature is not checked.

    Raises ValueError when it is no such token, or uses a digest that X-Road does not.
    """
    try:
        content_type, explicit = _parse(token).children
        _, _, content, *_ = explicit.children[0].children
        inner_type, inner = content.children
        if (content_type.content, inner_type.content) != (_SIGNED_DATA, _TST_INFO):
            raise ValueError
        _, _, imprint, _, at, *_ = _parse(inner.children[0].octets).children
        algorithm, digest = imprint.children
        name = _DIGESTS[algorithm.children[0].content]
        return TimeStamp(_time(at.content.decode("ascii")), name, digest.content)
    except (IndexError, KeyError) as error:
        raise ValueError from error


def _time(written: str) -> datetime:
    """Return a GeneralizedTime, which a token gives in UTC, perhaps with a part of a second."""
    whole, _, part = written.removesuffix("Z").partition(".")
    moment = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return moment.replace(microsecond=int(f"{part:0<6}"[:6]))


def _parse(data: bytes) -> _Node:
    return _node(data, 0, 0)[0]


def _node(data: bytes, at: int, depth: int) -> tuple[_Node, int]:
    """Return the element at `at`, and where the next one begins (X.690, 8.1)."""
    tag, length = data[at], data[at + 1]
    at += 2
    if depth > _DEPTH_MAX or tag & _LONG_TAG == _LONG_TAG:
        raise ValueError
    if length == _INDEFINITE:
        children = []
        while data[at : at + 2] != b"\0\0":
            child, at = _node(data, at, depth + 1)
            children.append(child)
        return _Node(b"", tuple(children)), at + 2
    if length > _INDEFINITE:
        size = length - _INDEFINITE
        length = int.from_bytes(data[at : at + size])
        at += size
    end = at + length
    if end > len(data):
        raise ValueError
    if not tag & _CONSTRUCTED:
        return _Node(data[at:end], ()), end
    children = []
    while at < end:
        child, at = _node(data[:end], at, depth + 1)
        children.append(child)
    return _Node(b"", tuple(children)), end
