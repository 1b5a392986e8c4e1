"""Good answers of a security server about what it offers, which a test then spoils."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from .replies import IDS, NS, XROAD, answer, encoded

if TYPE_CHECKING:
    from .replies import Change

PROVIDER: Final = ("FI-TEST", "GOV", "0245437-2", "VTJkysely")
WSDL: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- by hand: ä  -->\n'
    '<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" name="VTJkysely"\t/>\n\n'
).encode()
"""Small, and written as no serializer would write it."""
RELATED: Final = 'multipart/related; type="text/xml"; charset=UTF-8; boundary=here'

_PARTS: Final = (
    *("xRoadInstance", "memberClass", "memberCode", "subsystemCode"),
    *("serviceCode", "serviceVersion"),
)


def identifier(name: str, kind: str, *parts: str) -> str:
    """Return an element of xroad.xsd with the parts of an identifier."""
    root = etree.Element(f"{{{XROAD}}}{name}", nsmap={"x": XROAD, "id": IDS})
    root.set(f"{{{IDS}}}objectType", kind)
    for part, value in zip(_PARTS, parts, strict=False):
        etree.SubElement(root, f"{{{IDS}}}{part}").text = value
    return etree.tostring(root, encoding="unicode")


def listed(sent: bytes, *services: str, changes: tuple[Change, ...] = ()) -> bytes:
    """Return the answer to listMethods or allowedMethods; `services` are elements."""
    called = etree.fromstring(sent).find("s:Body/*", NS)
    assert called is not None
    name = f"{etree.QName(called).localname}Response"
    content = f'<{name} xmlns="{XROAD}">{"".join(services)}</{name}>'
    return encoded(answer(sent, *changes, content=content))


def service(*parts: str, kind: str = "SERVICE") -> str:
    """Return a service in a list, of PROVIDER unless `parts` name another."""
    whole = parts if len(parts) > 2 else (*PROVIDER, *parts)
    return identifier("service", kind, *whole)


def described(sent: bytes, *changes: Change) -> bytes:
    """Return the SOAP part of the answer to getWsdl."""
    called = etree.fromstring(sent).find("s:Body/*", NS)
    assert called is not None
    echoed = "".join(etree.tostring(part, encoding="unicode") for part in called)
    content = f'<getWsdlResponse xmlns="{XROAD}">{echoed}</getWsdlResponse>'
    return encoded(answer(sent, *changes, content=content))


def related(*parts: bytes, head: bytes = b"Content-Type: text/xml; charset=UTF-8") -> bytes:
    """Return a multipart message for RELATED."""
    between = b"".join(b"--here\r\n" + head + b"\r\n\r\n" + part + b"\r\n" for part in parts)
    return between + b"--here--\r\n"


def member(*parts: str, name: str = "", subsystem_name: str = "", kind: str = "") -> str:
    """Return a member or subsystem in the XML of listClients."""
    kind = kind or ("SUBSYSTEM" if len(parts) > 3 else "MEMBER")
    names = {"name": name, "subsystemName": subsystem_name}
    root = etree.Element(f"{{{XROAD}}}member")
    root.append(etree.fromstring(identifier("id", kind, *parts)))
    for key, value in names.items():
        if value:
            etree.SubElement(root, f"{{{XROAD}}}{key}").text = value
    return etree.tostring(root, encoding="unicode")


def client_list(*members: str) -> bytes:
    """Return the XML of listClients."""
    return f'<clientList xmlns="{XROAD}">{"".join(members)}</clientList>'.encode()


def json_member(*parts: str, **names: str) -> dict[str, Any]:
    """Return a member or subsystem in the JSON of listClients."""
    keys = ("xroad_instance", "member_class", "member_code", "subsystem_code")
    kind = "SUBSYSTEM" if len(parts) > 3 else "MEMBER"
    return {"id": dict(zip(keys, parts, strict=False)) | {"object_type": kind}, **names}
