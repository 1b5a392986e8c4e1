"""What a security server says of itself and of the services behind it, without querying them.

Source: PR-META 2.15, and what X-Road 7.7.0 does (MetadataClientRequestProcessor,
MetadataServiceHandlerImpl).
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from . import security_server, service_description
from .http_response import XML, HttpResponse, serialize
from .members import INSTANCE, MEMBERS, PROVIDER
from .operations import OPERATIONS
from .security_server import IDENTIFIERS, SERVICE_PARTS, VERSION, XROAD
from .soap_faults import XRoadFault

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from .get_request import GetRequest
    from .members import Part
    from .security_server import Request

_NAMES: Final = {"x": XROAD, "id": IDENTIFIERS}
_JSON_KEYS: Final = ("xroad_instance", "member_class", "member_code", "subsystem_code")


def is_metaservice(code: str) -> bool:
    """Tell whether the security server itself answers the service `code`."""
    return code in _ANSWERS


def answer(request: Request) -> HttpResponse:
    """Answer a metaservice called over SOAP.

    Raises XRoadFault for a provider that the instance does not have and a service that the
    provider does not.
    """
    provider = security_server.provider(request)
    if provider not in MEMBERS:
        raise security_server.unknown_provider(request)
    return _ANSWERS[request.service["serviceCode"]](request, provider)


def list_clients(request: GetRequest) -> HttpResponse:
    """Answer ``/listClients``: in JSON where Accept names it, with whatever preference."""
    instance = request.query.get("xRoadInstance", [""])[0]
    if instance.strip() and instance != INSTANCE:
        raise XRoadFault(
            "Server.ClientProxy.InternalError", f"Invalid instance identifier: {instance}"
        )
    accepted = request.headers.get("accept", "").split(",")
    if any(kind.partition(";")[0].strip() == "application/json" for kind in accepted):
        members = [_json_member(*entry) for entry in MEMBERS.items()]
        body = json.dumps({"member": members}, ensure_ascii=False).encode()
        return HttpResponse(body, content_type="application/json; charset=utf-8")
    root = etree.Element(f"{{{XROAD}}}clientList", nsmap=_NAMES)
    for parts, (name, subsystem_name) in MEMBERS.items():
        member = etree.SubElement(root, f"{{{XROAD}}}member")
        _identifier(member, "id", "SUBSYSTEM" if parts[3] else "MEMBER", parts)
        etree.SubElement(member, f"{{{XROAD}}}name").text = name
        if subsystem_name:
            etree.SubElement(member, f"{{{XROAD}}}subsystemName").text = subsystem_name
    return HttpResponse(serialize(root))


def get_wsdl(request: GetRequest) -> HttpResponse:
    """Answer ``/wsdl`` as X-Road 6 did: the WSDL of a service, its identifier in the query.

    Source: PR-META 2.10, 5 (removed in 2.11, 2020), and WsdlRequestProcessor of X-Road 6.23.
    `serviceVersion` is taken too, as some clients name the version so.
    """
    parts = {name: request.query.get(name, [""])[0].strip() for name in (*SERVICE_PARTS, "version")}
    version = parts.pop("version") or parts.pop("serviceVersion")
    for name, what in (("xRoadInstance", "instance identifier"), ("serviceCode", "service code")):
        if not parts[name]:
            raise XRoadFault("InvalidRequest", f"Must specify {what}")
    code = parts["serviceCode"]
    provider = (parts["xRoadInstance"], parts["memberClass"], parts["memberCode"])
    return HttpResponse(_wsdl((*provider, parts["subsystemCode"] or None), code, version))


def verification_configuration(_request: GetRequest) -> HttpResponse:
    """Answer ``/verificationconf``: the part of the global configuration that proves signatures."""
    from . import global_configuration  # cryptography takes long to load

    return HttpResponse(
        global_configuration.verification_configuration(),
        content_type="application/zip",
        file_name="verificationconf.zip",
    )


def _list_methods(request: Request, provider: Part) -> HttpResponse:
    offered = OPERATIONS if provider == PROVIDER else ()
    return _services(request, provider, offered)


def _allowed_methods(request: Request, provider: Part) -> HttpResponse:
    if request.client.get("subsystemCode") == "denied":
        return _services(request, provider, ())
    return _list_methods(request, provider)


def _services(request: Request, provider: Part, codes: Any) -> HttpResponse:
    content = _response(request)
    for code in codes:
        _identifier(content, "service", "SERVICE", (*provider, code, VERSION))
    return HttpResponse(serialize(security_server.envelope(request, content)))


def _get_wsdl(request: Request, provider: Part) -> HttpResponse:
    code = request.body.findtext(f"{{{XROAD}}}serviceCode")
    version = request.body.findtext(f"{{{XROAD}}}serviceVersion")
    if not (code or "").strip():
        raise XRoadFault("Server.ServerProxy.InvalidRequest", "Missing serviceCode in message body")
    description = _wsdl(provider, code or "", version or "")
    content = _response(request)
    etree.SubElement(content, f"{{{XROAD}}}serviceCode").text = code
    etree.SubElement(content, f"{{{XROAD}}}serviceVersion").text = version
    message = serialize(security_server.envelope(request, content))
    return _with_attachment(message, description)


def _wsdl(provider: Part, code: str, version: str) -> bytes:
    """Return the WSDL that describes a service. Raises XRoadFault for one that there is not."""
    if provider not in MEMBERS:
        named = "/".join(part for part in (*provider, code, version) if part)
        raise XRoadFault(
            "Server.ClientProxy.UnknownMember",
            f'Could not find addresses for service provider "SERVICE:{named}"',
        )
    if provider != PROVIDER or code not in OPERATIONS or version != VERSION:
        named = "/".join(part for part in (*provider, code, version) if part)
        raise XRoadFault(
            "Server.ServerProxy.UnknownService",
            f"Could not find wsdl URL for service SERVICE:{named}",
        )
    return service_description.service_description(OPERATIONS, VERSION)


_ANSWERS: Final = {
    "listMethods": _list_methods,
    "allowedMethods": _allowed_methods,
    "getWsdl": _get_wsdl,
}


def _response(request: Request) -> Element:
    name = f"{{{XROAD}}}{request.service['serviceCode']}Response"
    return etree.Element(name, nsmap=_NAMES)


def _with_attachment(message: bytes, attachment: bytes) -> HttpResponse:
    """Put a message and a document into one MIME message, as a security server writes it."""
    boundary = f"simulator{uuid.uuid4().hex}"
    lines = (
        f"--{boundary}",
        f"Content-Type: {XML}",
        "",
        message,
        f"--{boundary}",
        "Content-Type: text/xml",
        "Content-Transfer-Encoding: binary",
        f"Content-ID: <wsdl={uuid.uuid4()}@x-road.eu>",
        "",
        attachment,
        f"--{boundary}--",
        "",
    )
    body = b"\r\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    kind = f'multipart/related; type="text/xml"; charset=UTF-8; boundary={boundary}'
    return HttpResponse(body, content_type=kind)


def _json_member(parts: Part, names: tuple[str, str]) -> dict[str, Any]:
    identifier = {key: part for key, part in zip(_JSON_KEYS, parts, strict=True) if part}
    identifier["object_type"] = "SUBSYSTEM" if parts[3] else "MEMBER"
    named = {"name": names[0], "subsystem_name": names[1]}
    return {"id": identifier, **{key: name for key, name in named.items() if name}}


def _identifier(parent: Element, name: str, kind: str, parts: tuple[str | None, ...]) -> None:
    element = etree.SubElement(parent, f"{{{XROAD}}}{name}")
    element.set(f"{{{IDENTIFIERS}}}objectType", kind)
    for key, part in zip(SERVICE_PARTS, parts, strict=False):
        if part is not None:
            etree.SubElement(element, f"{{{IDENTIFIERS}}}{key}").text = part
