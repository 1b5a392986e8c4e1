"""What a security server and the services behind it offer: X-Road's metaservices (PR-META).

None of them is about a person, and none is billed.
"""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

from vtjcli.errors import UntrustedReplyError, VtjcliError
from vtjcli.xroad import envelope, mime, xml_parsing
from vtjcli.xroad import reply as replies
from vtjcli.xroad.identifiers import Service, Subsystem
from vtjcli.xroad.namespaces import IDENTIFIERS, WSDL, XROAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml import etree

    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.http_reply import HttpReply
    from vtjcli.xroad.reply import Reply, Verified

LISTED_MAX: Final = 20_000
"""Entries that a listing may have: several times what the largest instances have."""

_CLIENT: Final = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")
_SERVICE: Final = (*_CLIENT, "serviceCode", "serviceVersion")
_IN_JSON: Final = {
    "xRoadInstance": "xroad_instance",
    "memberClass": "member_class",
    "memberCode": "member_code",
    "subsystemCode": "subsystem_code",
}


class Caller(NamedTuple):
    """As whom a metaservice is called: the header fields client and userId."""

    client: Subsystem
    user_id: str


class ListedClient(NamedTuple):
    """A member of X-Road, or a subsystem; names are "" where the server tells none."""

    identifier: Subsystem
    name: str
    """The member's."""
    subsystem_name: str


class Services(NamedTuple):
    """The SOAP services of a provider, in the server's order."""

    services: tuple[Service, ...]
    verified: Verified


class Wsdl(NamedTuple):
    """The description of a service, well formed, byte for byte as received.

    Security servers put ``http://example.org/xroad-endpoint`` in the place of its address.
    """

    content: bytes
    verified: Verified


def list_clients(connection: Connection, instance: str | None = None) -> tuple[ListedClient, ...]:
    """Return the members and subsystems of an X-Road instance: PR-META, 2.

    `instance` None is the security server's own. The answer tells nothing by which to verify it.

    Raises NetworkError, FaultError (an instance that the server does not know), and
    UntrustedReplyError for anything but such a list, and for one longer than LISTED_MAX.
    """
    query = "" if instance is None else f"?xRoadInstance={quote(instance, safe='')}"
    http = connection.get(f"/listClients{query}", accept="application/json, text/xml;q=0.9")
    listed = tuple(_limit(_json_clients(http) if _is_json(http) else _xml_clients(http)))
    if instance is not None and any(one.identifier.instance != instance for one in listed):
        raise UntrustedReplyError("listing_other", expected=instance)
    return listed


def list_methods(
    connection: Connection, caller: Caller, provider: Subsystem, *, only_allowed: bool = False
) -> Services:
    """Return the SOAP services of `provider`, or those that the caller may use: PR-META, 3.

    Raises NetworkError, FaultError, UsageError for characters that XML cannot carry, and
    UntrustedReplyError for what is not the answer or is longer than LISTED_MAX.
    """
    code = "allowedMethods" if only_allowed else "listMethods"
    _, reply = _call(connection, caller, Service(provider, code, None), {})
    services = tuple(map(_service, _limit(reply.content)))
    if any(service.provider != provider for service in services):
        raise UntrustedReplyError("listing_other", expected=str(provider))
    return Services(services, reply.verified)


def get_wsdl(connection: Connection, caller: Caller, service: Service) -> Wsdl:
    """Return the WSDL of `service`: PR-META, 4.

    Raises NetworkError, FaultError, UsageError for characters that XML cannot carry, and
    UntrustedReplyError for what is not the answer, or has no well-formed WSDL attached.
    """
    asked = {"serviceCode": service.code, "serviceVersion": service.version}
    http, reply = _call(connection, caller, Service(service.provider, "getWsdl", None), asked)
    for name, value in asked.items():
        if xml_parsing.text_of(reply.content.find(f"{XROAD}{name}")) != (value or "").strip():
            raise UntrustedReplyError("reply_echo", field=name)
    attached = []
    if mime.is_multipart(http.content_type):
        attached = mime.parts(http.content_type, http.body)
    if len(attached) != 2:  # the message itself is the first
        raise UntrustedReplyError("wsdl_missing")
    content = attached[1].content
    try:
        # By its own declaration and not the part's charset: it will stand alone as a file.
        root = xml_parsing.parse(content, None)
    except UntrustedReplyError as error:
        raise UntrustedReplyError("wsdl_malformed") from error
    if root.tag != f"{WSDL}definitions":
        raise UntrustedReplyError("wsdl_malformed")
    return Wsdl(content, reply.verified)


def _call(
    connection: Connection, caller: Caller, service: Service, values: Mapping[str, str | None]
) -> tuple[HttpReply, Reply]:
    """Call a metaservice over SOAP; return the HTTP reply and the verified answer in it."""
    content = envelope.load_template(Path(__file__).with_name(f"{service.code}.xml"))
    envelope.fill(content, XROAD, values)
    header = envelope.Header(
        client=caller.client,
        service=service,
        id=str(uuid.uuid4()),
        user_id=caller.user_id,
        issue=None,
    )
    sent = envelope.build(header, content)
    http = connection.post(sent, header.id, billable=False)
    try:
        reply = replies.read(http, header, sent)
        expected = f"{XROAD}{service.code}Response"
        if reply.content.tag != expected:
            raise UntrustedReplyError("reply_other_operation", expected=expected)
    except VtjcliError as error:
        raise error.with_facts(message_id=header.id) from error
    return http, reply


def _is_json(http: HttpReply) -> bool:
    return http.content_type.partition(";")[0].strip().lower() == "application/json"


def _xml_clients(http: HttpReply) -> Iterator[ListedClient]:
    root = replies.document(http)
    if root.tag != f"{XROAD}clientList":
        raise UntrustedReplyError("listing_malformed")
    for element in root:
        identifier = element.find(f"{XROAD}id")
        if element.tag != f"{XROAD}member" or identifier is None:
            raise UntrustedReplyError("listing_malformed")
        kind, codes = _identifier(identifier, _CLIENT)
        name, subsystem_name = (
            xml_parsing.text_of(element.find(f"{XROAD}{field}"))
            for field in ("name", "subsystemName")
        )
        yield ListedClient(_subsystem(kind, codes), name, subsystem_name)


def _json_clients(http: HttpReply) -> Iterator[ListedClient]:
    import json

    replies.check_status(http)
    try:
        listed = json.loads(http.body.decode())["member"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UntrustedReplyError("listing_malformed") from error
    for entry in listed if isinstance(listed, list) else [None]:
        identifier = entry.get("id") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(identifier, dict):
            raise UntrustedReplyError("listing_malformed")
        codes = {name: _word(identifier, key) for name, key in _IN_JSON.items()}
        client = _subsystem(_word(identifier, "object_type"), codes)
        yield ListedClient(client, _word(entry, "name"), _word(entry, "subsystem_name"))


def _word(entry: dict[str, Any], key: str) -> str:
    """Return a string of JSON, trimmed; "" for one that is absent or null."""
    value = entry.get(key) or ""
    try:
        # JSON can write half of a surrogate pair, which is not a character.
        value.encode()
    except (AttributeError, UnicodeEncodeError) as error:
        raise UntrustedReplyError("listing_malformed") from error
    return str(value).strip()


def _service(element: etree._Element) -> Service:
    if element.tag != f"{XROAD}service":
        raise UntrustedReplyError("listing_malformed")
    kind, codes = _identifier(element, _SERVICE)
    if kind != "SERVICE" or not codes.get("serviceCode"):
        raise UntrustedReplyError("listing_malformed")
    provider = _subsystem("SUBSYSTEM" if codes.get("subsystemCode") else "MEMBER", codes)
    return Service(provider, codes["serviceCode"], codes.get("serviceVersion") or None)


def _identifier(element: etree._Element, names: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    """Return the objectType of an identifier and its codes by element name.

    Raises UntrustedReplyError for a part that is not in `names` or is repeated.
    """
    codes: dict[str, str] = {}
    for part in element:
        name = str(part.tag).removeprefix(IDENTIFIERS)
        if name not in names or name in codes or part.tag == name:
            raise UntrustedReplyError("listing_malformed")
        codes[name] = xml_parsing.text_of(part)
    return element.get(f"{IDENTIFIERS}objectType", ""), codes


def _subsystem(kind: str, codes: Mapping[str, str]) -> Subsystem:
    """Return the member or subsystem that `codes` name; raise UntrustedReplyError for neither."""
    instance, member_class, member_code, subsystem = (codes.get(name, "") for name in _CLIENT)
    found = Subsystem(instance, member_class, member_code, subsystem or None)
    if not (instance and member_class and member_code) or kind != found.object_type:
        raise UntrustedReplyError("listing_malformed")
    return found


def _limit(entries: Iterable[Any]) -> Iterator[Any]:
    for number, entry in enumerate(entries):
        if number == LISTED_MAX:
            raise UntrustedReplyError("listing_long", most=LISTED_MAX)
        yield entry
