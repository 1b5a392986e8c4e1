"""The register without X-Road between: its own web service SoSo, over TLS (SOAP 1.1).

Source: SoSo.wsdl, version 1.0. The parameters stand in the wrapper themselves, with no header. A
reply has one element, ``…Result``, with the message in it. Nothing in it tells to which request
it belongs.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.errors import UntrustedReplyError, UsageError
from vtjcli.redaction import redact_element
from vtjcli.vtjkysely import query as queries
from vtjcli.vtjkysely.query import DIRECT
from vtjcli.xroad import envelope, reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from vtjcli.vtjkysely.query import Query
    from vtjcli.xroad.http_reply import HttpReply

OPERATIONS: Final[Mapping[str, str]] = {
    "HenkilonTunnusKysely": "TeeHenkilonTunnusKysely",
    "HenkilonTunnistusKysely": "TeeHenkilonTunnistusKysely",
    "RakennuksenTunnusKysely": "TeeRakennusTunnusKysely",
    "RakennuksenTunnistusKysely": "TeeRakennuksenTunnistusKysely",
    "KiinteistonTunnusKysely": "TeeKiinteistoTunnusKysely",
    "KiinteistonTunnistusKysely": "TeeKiinteistonTunnistusKysely",
    "HaeTuotteenSkeema": "HaeTuotteenSkeema",
}
"""What each of the seven operations is called here.

TeeHenkilonPoimintaKysely, which gives all the people that a search finds, has no like among them.
"""

_FOLDER: Final = Path(__file__).parent
_SPELLINGS: Final[Mapping[str, str]] = {"Laji": "laji"}
"""Elements of a key that are spelt otherwise here."""


class Unverified(NamedTuple):
    """That nothing can be checked: there are no headers and no digest. The fields of `Verified`."""

    headers: None = None
    request_hash: None = None
    direct: bool = True


class DirectReply(NamedTuple):
    """An answer: its envelope and the one element in its body."""

    envelope: etree._Element
    content: etree._Element
    verified: Unverified = Unverified()


def request_envelope(query: Query) -> bytes:
    """Return the bytes to POST to the register.

    Raises UsageError when a value holds a character that XML cannot carry, and for a kind of
    schema beyond the 16 bits that it has here.
    """
    kind = query.subject.elements.get("Laji")
    if kind is not None and not -(2**15) <= int(kind) < 2**15:
        raise UsageError("direct_kind", value=kind)
    content = envelope.load_template(_FOLDER / f"{OPERATIONS[query.operation]}.xml")
    subject = {_SPELLINGS.get(name, name): text for name, text in query.subject.elements.items()}
    queries.fill(content, DIRECT, query, subject)
    return envelope.wrap(envelope.load_template(_FOLDER / "envelope.xml"), content)


def action(query: Query) -> str:
    """Return the SOAPAction of the query's operation."""
    return f"{DIRECT[1:-1]}{OPERATIONS[query.operation]}"


def read(http: HttpReply, query: Query, _envelope: bytes = b"") -> DirectReply:
    """Return the answer to `query`, which is known by the name of its operation alone.

    Raises UntrustedReplyError, and FaultError for a fault, which only the register can have given.
    """
    expected = f"{OPERATIONS[query.operation]}Response"
    # To X-Road, a fault code without a prefix would be its own.
    whole, content = reply.open_envelope(http, expected, service_only=True)
    if content.tag != f"{DIRECT}{expected}":
        raise UntrustedReplyError("reply_other_operation", expected=expected)
    redact_element(whole)
    return DirectReply(whole, content)
