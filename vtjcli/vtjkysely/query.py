"""A question to the register, and the envelope that carries it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vtjcli.xroad import envelope
from vtjcli.xroad.identifiers import Service

if TYPE_CHECKING:
    from lxml import etree

    from vtjcli.xroad.identifiers import Subsystem

NAMESPACE: Final = "{http://xml.vrk.fi/ws/vtj/vtjkysely/1}"
MASKED: Final = "*****"


@dataclass(frozen=True, slots=True)
class Query:
    """One question about one person by henkilötunnus (operation HenkilonTunnusKysely).

    `hetu` is a checked identity code; `issue` is the case that the query belongs to and goes into
    the X-Road header, `billing` into Laskutustiedot, `end_user` into both the request and the
    header. Neither `hetu` nor `password` is in the repr.
    """

    client: Subsystem
    provider: Subsystem
    message_id: str
    product: str
    username: str
    end_user: str
    password: str = field(repr=False)
    hetu: str = field(repr=False)
    issue: str | None = None
    billing: str | None = None

    operation = "HenkilonTunnusKysely"
    version = "v1"

    @property
    def header(self) -> envelope.Header:
        """The X-Road header fields of the question."""
        return envelope.Header(
            client=self.client,
            service=Service(self.provider, self.operation, self.version),
            id=self.message_id,
            user_id=self.end_user,
            issue=self.issue,
        )


def request_envelope(query: Query) -> bytes:
    """Return the bytes to POST.

    Raises UsageError when a value holds a character that XML cannot carry.
    """
    return envelope.build(query.header, _content(query))


def _content(query: Query) -> etree._Element:
    content = envelope.load_template(Path(__file__).with_name(f"{query.operation}.xml"))
    values = {
        "SoSoNimi": query.product,
        "Kayttajatunnus": query.username,
        "Salasana": query.password,
        "Loppukayttaja": query.end_user,
        "Laskutustiedot": query.billing,
        "Henkilotunnus": query.hetu,
    }
    envelope.fill(envelope.child(content, f"{NAMESPACE}request"), NAMESPACE, values)
    return content
