"""One line per request: time, operation, client, subject, outcome and duration."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Final

from .operations import SERVICE_NS, own_text

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.etree import _Element as Element

_KEYS: Final = (
    "Henkilotunnus",
    "SahkoinenAsiointitunnus",
    "X509Certificate",
    "HakuXml",
    "Rakennustunnus",
    "Huoneistotunnus",
    "Kiinteistotunnus",
)
_CODE: Final = re.compile(r"(?<![0-9])([0-9]{6}[-+A-Ya-y])[0-9]{3}[0-9A-Za-z](?![0-9A-Za-z])")
_WORD_MAX: Final = 120


@dataclass
class AccessLogEntry:
    """What the log says of a request; filled in as far as the request gets."""

    operation: str
    client: str = ""
    subject: str = ""
    outcome: str = ""

    def line(self, time: datetime, seconds: float) -> str:
        """Return the line; what a client wrote is cut, without spaces, and its codes masked."""
        words = " ".join(_word(word) for word in (self.operation, self.client, self.subject))
        return f"{_stamp(time)} {words} -> {_word(self.outcome)}, {seconds * 1000:.1f} ms"


def error_line(time: datetime, error: BaseException | None) -> str:
    """Return the line for a connection that was left without its answer."""
    return f"{_stamp(time)} no answer: {error!r}"


def mask(hetu: str) -> str:
    """Hide the last four characters of an identity code, for a log."""
    return f"{hetu[:7]}****" if len(hetu) == 11 else "****" if hetu else "-"


def mask_subject(body: Element) -> str:
    """Name whom or what a request is about: an identity code masked, or the kind of another key."""
    for name in _KEYS:
        found = body.find(f".//{{{SERVICE_NS}}}{name}")
        if found is not None and (value := own_text(found).strip()):
            return mask(value) if name == "Henkilotunnus" else f"{name}=****"
    return "-"


def _stamp(time: datetime) -> str:
    """Write a time in UTC (ISO 8601, milliseconds)."""
    utc = time.astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='milliseconds')}Z"


def _word(text: str) -> str:
    printable = "".join(c if c.isprintable() and not c.isspace() else "?" for c in text[:_WORD_MAX])
    return _CODE.sub(r"\1****", printable) or "-"
