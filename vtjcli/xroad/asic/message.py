"""What a logged message says of itself: a SOAP envelope, or the head of a REST message.

Sources: PR-MESS (2.4), PR-REST, and X-Road 7's RestMessage and MessageBodyManipulator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import unquote

from lxml import etree

from vtjcli.xroad import xml_parsing
from vtjcli.xroad.namespaces import IDENTIFIERS, SOAP, XROAD

if TYPE_CHECKING:
    from collections.abc import Mapping

MessageKind: TypeAlias = Literal["request", "response"]

_OWN: Final = "x-road-"
_PATH_PARTS: Final = 7
_CLIENT_PARTS: Final = (3, 4)
_SERVICE_PARTS: Final = 5


class Message(NamedTuple):
    """Identifiers are written with slashes between their parts.

    `is_emptied`: it is what a log without message bodies puts in the place of a message.
    """

    kind: MessageKind
    protocol: Literal["soap", "rest"]
    message_id: str
    client: str
    service: str
    is_emptied: bool

    @property
    def signer(self) -> tuple[str, ...]:
        """Instance, class and code of the member that must have signed it."""
        by = self.client if self.kind == "request" else self.service
        return tuple(by.split("/")[:3])


def read(content: bytes) -> Message:
    """Return what `content` says; raise ValueError when it is not an X-Road message.

    Raises UntrustedReplyError when it begins as XML and is none.
    """
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _soap(xml_parsing.parse(content, None))
    try:
        return _rest(content.decode("utf-8").splitlines())
    except UnicodeDecodeError as error:
        raise ValueError from error


def _soap(root: etree._Element) -> Message:
    header, bodies = root.find(f"{SOAP}Header"), root.findall(f"{SOAP}Body")
    if root.tag != f"{SOAP}Envelope" or header is None or len(bodies) != 1:
        raise ValueError
    ids, clients, services = (
        header.findall(f"{XROAD}{field}") for field in ("id", "client", "service")
    )
    if not len(ids) == len(clients) == len(services) == len(bodies[0]) == 1:
        raise ValueError
    code = xml_parsing.text_of(services[0].find(f"{IDENTIFIERS}serviceCode"))
    content = bodies[0][0]
    called = etree.QName(content).localname
    if not code or called not in (code, f"{code}Response"):
        raise ValueError
    return Message(
        kind="request" if called == code else "response",
        protocol="soap",
        message_id=xml_parsing.text_of(ids[0]),
        client="/".join(map(xml_parsing.text_of, clients[0])),
        service="/".join(map(xml_parsing.text_of, services[0])),
        # X-Road's MessageBodyManipulator: an empty element of its own namespace.
        is_emptied=content.tag == f"{XROAD}{called}" and not (len(content) or content.text),
    )


def _rest(lines: list[str]) -> Message:
    """Read a first line (verb or status), a second (path or reason) and headers."""
    if len(lines) < 3:
        raise ValueError
    first, second, *rest = lines
    headers: dict[str, str] = {}
    for line in rest:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(line)
        headers.setdefault(name.lower(), value)
    response = first.isdecimal()
    if response:
        service = _identifier(headers, f"{_OWN}service", (_SERVICE_PARTS,))
    else:
        parts = second.partition("?")[0].split("/")
        if not first.isalpha() or len(parts) < _PATH_PARTS or parts[1] != "r1":
            raise ValueError(first)
        service = "/".join(map(unquote, parts[2:_PATH_PARTS]))
    return Message(
        kind="response" if response else "request",
        protocol="rest",
        message_id=headers.get(f"{_OWN}id", ""),
        client=_identifier(headers, f"{_OWN}client", _CLIENT_PARTS),
        service=service,
        is_emptied=all(name.startswith(_OWN) for name in headers),
    )


def _identifier(headers: Mapping[str, str], name: str, counts: tuple[int, ...]) -> str:
    parts = headers.get(name, "").split("/")
    if len(parts) not in counts:
        raise ValueError(name)
    return "/".join(map(unquote, parts))
