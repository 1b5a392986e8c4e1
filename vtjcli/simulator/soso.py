"""Being SoSo, the register's own web service, which is asked without X-Road between.

Source: SoSo.wsdl, version 1.0, and how web services of its kind (ASP.NET's .asmx) answer: a fault
comes under HTTP 500, its code with the envelope's prefix. Assumed: that all which the schema does
not allow is refused as unreadable, and that what stands in faultCode through X-Road is here the
return code of a message, since a reply has room for one element.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from lxml import etree

from . import faulty_replies, operations, wsdl_writer
from .access_log import AccessLogEntry, mask
from .http_response import HttpResponse, plain_text, serialize
from .operations import SERVICE_NS
from .register_return_codes import Refusal
from .request_xml import DoctypeError, media_type, parse
from .soap_faults import SOAP as SOAP_NS
from .soap_faults import AspNetFault, ServiceFault, envelope
from .wsdl_writer import SOAP, XSD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from .get_request import GetRequest
    from .register import Register

NS: Final = "http://tempuri.org/"
PATHS: Final = ("/SoSo.asmx", "/soso.asmx")
"""Where the description is; queries are answered at any path."""
OPERATIONS: Final[dict[str, str]] = {
    "HaeTuotteenSkeema": "HaeTuotteenSkeema",
    "TeeHenkilonTunnusKysely": "HenkilonTunnusKysely",
    "TeeHenkilonTunnistusKysely": "HenkilonTunnistusKysely",
    "TeeHenkilonPoimintaKysely": "HenkilonPoimintaKysely",
    "TeeRakennusTunnusKysely": "RakennuksenTunnusKysely",
    "TeeRakennuksenTunnistusKysely": "RakennuksenTunnistusKysely",
    "TeeKiinteistoTunnusKysely": "KiinteistonTunnusKysely",
    "TeeKiinteistonTunnistusKysely": "KiinteistonTunnistusKysely",
}
"""What each operation is called, here and by the register."""

_PARTS: Final = {
    **operations.OPERATIONS,
    "HenkilonPoimintaKysely": operations.OPERATIONS["HenkilonTunnistusKysely"],
}
_SPELLINGS: Final = {"Laji": "laji"}
"""Parts that are spelt otherwise here."""
_UNREADABLE: Final = "Server was unable to read request. ---> "
_OF_X_ROAD: Final = frozenset({"wrong-id", "wrong-client", "wrong-hash", "no-hash"})
"""Misbehaviours with what is not in a reply without X-Road: there is nothing to do wrong."""


def is_addressed(method: str, headers: Mapping[str, str]) -> bool:
    """Tell whether a message is for this service and not for a security server."""
    return method == "POST" and _action(headers).startswith(NS)


def answer(
    headers: Mapping[str, str],
    request: bytes,
    register: Register,
    return_code: str,
    entry: AccessLogEntry,
) -> HttpResponse:
    """Answer a message (header names in lower case), with the return code injected if any.

    Raises AspNetFault.
    """
    entry.operation, entry.subject = NS, "-"
    name = entry.operation = _operation(headers)
    values = _read(_content(headers, request), name)
    entry.subject = mask(values.get("Henkilotunnus", ""))
    answer, entry.outcome = _make_answer(register, name, values, return_code)
    return answer


def describe(request: GetRequest) -> HttpResponse:
    """Answer ``GET /SoSo.asmx?WSDL`` with the description of the service."""
    if [name.lower() for name in request.query] != ["wsdl"]:
        return plain_text("SoSo: see ?WSDL\n", 404)
    return HttpResponse(description(request.url))


def description(address: str) -> bytes:
    """Write the WSDL of the service at `address`."""
    root = wsdl_writer.template("soso.wsdl")
    schema = wsdl_writer.find_element(root, "wsdl:types/xsd:schema")
    for name, register_name in OPERATIONS.items():
        parts = _PARTS[register_name]
        request = (wsdl_writer.request_part(_SPELLINGS.get(p, p), p, "xsd:short") for p in parts)
        result = wsdl_writer.optional(f"{name}Result", "tns:Message")
        schema.append(XSD.element(wsdl_writer.sequence(*request), name=name))
        schema.append(XSD.element(wsdl_writer.sequence(result), name=f"{name}Response"))
        operation = SOAP.operation(soapAction=f"{NS}{name}", style="document")
        body = SOAP.body(use="literal")
        wsdl_writer.add_operation(root, name, [operation], [body], [deepcopy(body)])
    wsdl_writer.find_element(root, ".//soap:address").set("location", address)
    return wsdl_writer.write(root)


def _action(headers: Mapping[str, str]) -> str:
    return headers.get("soapaction", "").strip().strip('"')


def _operation(headers: Mapping[str, str]) -> str:
    action = _action(headers)
    if action.removeprefix(NS) not in OPERATIONS:
        text = f"Server did not recognize the value of HTTP Header SOAPAction: {action}."
        raise AspNetFault("Client", text)
    return action.removeprefix(NS)


def _content(headers: Mapping[str, str], request: bytes) -> Element:
    """Return the one element in the body of a message."""
    mime, charset = media_type(headers.get("content-type", ""))
    if mime != "text/xml":
        raise AspNetFault("Client", f"{_UNREADABLE}Content type '{mime}' is not text/xml.")
    try:
        root = parse(request, charset or None)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise _unreadable(f"There is an error in XML document ({line}, {column}).") from None
    except DoctypeError:
        text = "For security reasons DTD is prohibited in this XML document."
        raise _unreadable(text) from None
    except (LookupError, ValueError) as error:
        raise _unreadable(f"{error}") from None
    if root.tag != f"{{{SOAP_NS}}}Envelope":
        raise AspNetFault("VersionMismatch", f"Possible SOAP version mismatch: {root.tag!s}.")
    content = [one for body in root.findall(f"{{{SOAP_NS}}}Body") for one in body.iterchildren("*")]
    if len(content) != 1:
        raise _unreadable("The body must have exactly one element.")
    return content[0]


def _read(wrapper: Element, name: str) -> dict[str, str]:
    """Read the parts of a request, by the names that they have through X-Road."""
    parts = _PARTS[OPERATIONS[name]]
    if wrapper.tag != f"{{{NS}}}{name}":
        raise _unreadable(f"<{name} xmlns='{NS}'> was expected.")
    there = {f"{{{NS}}}{_SPELLINGS.get(part, part)}": f"{{{SERVICE_NS}}}{part}" for part in parts}
    for part in wrapper.iterchildren("*"):
        if part.tag not in there:
            raise _unreadable(f"<{etree.QName(part).localname}> was not expected.")
        part.tag = there[part.tag]
    try:
        values = operations.read_parts(wrapper, OPERATIONS[name], parts)
    except ServiceFault as fault:
        raise _unreadable(fault.text) from fault
    if any(not -(2**15) <= int(values.get(part, "0")) < 2**15 for part in operations.INTEGERS):
        raise _unreadable("Value was either too large or too small for an Int16.")
    return values


def _make_answer(
    register: Register, name: str, values: dict[str, str], return_code: str
) -> tuple[HttpResponse, str]:
    """Make the answer, and the return code in it."""
    trigger = register.trigger(values)
    if trigger and trigger.kind == "fault":
        # Of a fault of X-Road's only this is left here: that the register does not answer.
        own = ":" in trigger.value
        code = trigger.value.partition(":")[2] if own else "Server"
        raise AspNetFault(code, trigger.text if own else "Server was unable to process request.")
    try:
        messages = register.messages(OPERATIONS[name], values, return_code)
    except Refusal as refusal:
        messages = [register.refusal(OPERATIONS[name], values, refusal)]
    root = envelope("soap")
    response = etree.SubElement(root[0], f"{{{NS}}}{name}Response", nsmap={None: NS})
    if messages:
        etree.SubElement(response, f"{{{NS}}}{name}Result").extend(messages)
    codes = [part.get("koodi", "-") for part in response.iter("{*}Paluukoodi")]
    outcome = codes[0] if codes else "-"
    if trigger and trigger.kind == "behaviour" and outcome == "0000":
        made = HttpResponse(serialize(root))
        if trigger.value not in _OF_X_ROAD:
            made = faulty_replies.apply(trigger.value, root, trigger.seconds)
        return made, trigger.value
    return HttpResponse(serialize(root)), outcome


def _unreadable(why: str) -> AspNetFault:
    return AspNetFault("Client", f"{_UNREADABLE}{why}")
