"""What the X-Road instance trusts: the shared parameters of its global configuration.

Source: X-Road 7's shared-parameters.xsd (version 3) and AsicContainerClientRequestProcessor.
"""

from __future__ import annotations

import io
import zipfile
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from . import authorities
from .http_response import serialize
from .members import INSTANCE, MEMBERS
from .security_server import XROAD

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_METADATA: Final = b'{"configurationVersion":"3"}'
_ADDRESS: Final = "central-server.invalid"


@cache
def verification_configuration() -> bytes:
    """Return the ZIP that X-Road's asicverifier is to be given, unpacked."""
    written = io.BytesIO()
    parameters = f"{INSTANCE}/shared-params.xml"
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in (
            (parameters, serialize(_shared_parameters())),
            (f"{parameters}.metadata", _METADATA),
            ("instance-identifier", INSTANCE.encode()),
        ):
            archive.writestr(f"verificationconf/{path}", content)
    return written.getvalue()


def _shared_parameters() -> Element:
    authority, responder, stamper = authorities.certificates()
    root = etree.Element(f"{{{XROAD}}}conf", nsmap={"x": XROAD})
    _add(root, "instanceIdentifier", INSTANCE)
    _add(_add(root, "source"), "address", _ADDRESS)
    approved = _add(root, "approvedCA")
    _add(approved, "name", "Simulator")
    _add(approved, "authenticationOnly", "false")
    top = _add(approved, "topCA")
    _add(top, "cert", b64encode(authority).decode())
    answering = _add(top, "ocsp")
    _add(answering, "url", f"http://{_ADDRESS}/ocsp")
    _add(answering, "cert", b64encode(responder).decode())
    _add(approved, "certificateProfileInfo", authorities.PROFILE)
    stamping = _add(root, "approvedTSA")
    _add(stamping, "name", "Simulator")
    _add(stamping, "url", f"http://{_ADDRESS}/tsa")
    _add(stamping, "cert", b64encode(stamper).decode())
    classes = _add_members(root)
    settings = _add(root, "globalSettings")
    for member_class in classes:
        _add_class(settings, member_class)
    _add(settings, "ocspFreshnessSeconds", str(authorities.FRESHNESS))
    return root


def _add_members(root: Element) -> list[str]:
    """Write the members with their subsystems; return the classes that they are of."""
    classes: dict[str, None] = {}
    for number, (parts, (name, _)) in enumerate(MEMBERS.items()):
        _, member_class, code, subsystem = parts
        if subsystem is None:
            member = _add(root, "member")
            member.set("id", f"id{number}")
            _add_class(member, member_class)
            _add(member, "memberCode", code)
            _add(member, "name", name)
            classes[member_class] = None
        else:
            owned = _add(member, "subsystem")
            owned.set("id", f"id{number}")
            _add(owned, "subsystemCode", subsystem)
    return list(classes)


def _add_class(parent: Element, code: str) -> None:
    described = _add(parent, "memberClass")
    _add(described, "code", code)
    _add(described, "description", code)


def _add(parent: Element, name: str, content: str | None = None) -> Element:
    child = etree.SubElement(parent, name)
    child.text = content
    return child
