"""What the X-Road instance trusts: the shared parameters of its global configuration.

Source: X-Road 7's shared-parameters.xsd (version 3) and AsicContainerClientRequestProcessor.
"""

from __future__ import annotations

import io
import zipfile
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING, Final

from lxml.builder import E, ElementMaker

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
    authority, responder, stamper = (b64encode(one).decode() for one in authorities.certificates())
    members, classes = _members()
    return ElementMaker(namespace=XROAD, nsmap={"x": XROAD}).conf(
        E.instanceIdentifier(INSTANCE),
        E.source(E.address(_ADDRESS)),
        E.approvedCA(
            E.name("Simulator"),
            E.authenticationOnly("false"),
            E.topCA(E.cert(authority), E.ocsp(E.url(f"http://{_ADDRESS}/ocsp"), E.cert(responder))),
            E.certificateProfileInfo(authorities.PROFILE),
        ),
        E.approvedTSA(E.name("Simulator"), E.url(f"http://{_ADDRESS}/tsa"), E.cert(stamper)),
        *members,
        E.globalSettings(
            *(_member_class(code) for code in classes),
            E.ocspFreshnessSeconds(str(authorities.FRESHNESS)),
        ),
    )


def _members() -> tuple[list[Element], list[str]]:
    """Return the members with their subsystems, and the classes that they are of."""
    members: list[Element] = []
    classes: dict[str, None] = {}
    for number, (parts, (name, _)) in enumerate(MEMBERS.items()):
        _, member_class, code, subsystem = parts
        if subsystem is None:
            member = E.member(_member_class(member_class), E.memberCode(code), E.name(name))
            members.append(member)
            classes[member_class] = None
        else:
            members[-1].append(member := E.subsystem(E.subsystemCode(subsystem)))
        member.set("id", f"id{number}")
    return members, list(classes)


def _member_class(code: str) -> Element:
    return E.memberClass(E.code(code), E.description(code))
