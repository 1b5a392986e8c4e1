"""How a security server, and the service behind it, refuse.

Source: X-Road 7.7.0 and 7.8.0, SoapFault and ErrorCodes. A fault is sent with HTTP 200.
"""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, ClassVar, Literal

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FaultStyle = Literal["camel", "snake"]

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_SNAKE = {
    "ServerProxy": "serverproxy",
    "ClientProxy": "clientproxy",
    "OutdatedGlobalConf": "global_conf_outdated",
    "IOError": "io_error",
}
"""Where 7.8 does not merely write the old word in lower case."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class SoapFault(Exception):  # noqa: N818  # what SOAP calls it
    """A fault of SOAP 1.1."""

    prefix: ClassVar[str]
    status: ClassVar[int] = 200

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text

    def spell_code(self, _style: FaultStyle) -> str:
        """Spell the code; in `snake` it is X-Road's of 7.8 and after."""
        return self.code

    def envelope(self, style: FaultStyle) -> Element:
        """Build it, the code spelled as `style` does."""
        root = envelope(self.prefix)
        fault = etree.SubElement(root[0], f"{{{SOAP}}}Fault")
        etree.SubElement(fault, "faultcode").text = self.spell_code(style)
        etree.SubElement(fault, "faultstring").text = self.text
        self.complete(fault)
        return root

    def complete(self, fault: Element) -> None:
        """Add what this kind of fault has beside code and text."""


class XRoadFault(SoapFault):
    """A fault of a security server. `code` is the CamelCase of 7.7 and before."""

    prefix = "SOAP-ENV"

    def __init__(self, code: str, text: str, *, snake: str = "") -> None:
        super().__init__(code, text)
        self.snake = snake

    def spell_code(self, style: FaultStyle) -> str:
        return self.code if style == "camel" else self.snake or snake_case(self.code)

    def complete(self, fault: Element) -> None:
        """Add an empty actor, and an id by which an administrator searches."""
        etree.SubElement(fault, "faultactor")
        detail = etree.SubElement(fault, "detail")
        etree.SubElement(detail, "faultDetail").text = str(uuid.uuid4())


class ServiceFault(SoapFault):
    """A fault of the service itself, which the security servers pass on as it is.

    VTJkysely is a .NET service (its WSDL is WCF's); these prefix the standard codes
    with the envelope's own prefix and give the language of the text. That the code is
    `s:Client` for a body that the schema refuses is an assumption.
    """

    prefix = "s"

    def complete(self, fault: Element) -> None:
        fault[1].set(XML_LANG, "fi-FI")


class AspNetFault(SoapFault):
    """A fault as ASP.NET writes it, with HTTP 500; `code` without the prefix."""

    prefix = "soap"
    status = 500

    def spell_code(self, _style: FaultStyle) -> str:
        return f"soap:{self.code}"

    def complete(self, fault: Element) -> None:
        etree.SubElement(fault, "detail")


def envelope(prefix: str) -> Element:
    """Build an envelope with an empty body."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={prefix: SOAP})
    etree.SubElement(root, f"{{{SOAP}}}Body")
    return root


def snake_case(code: str) -> str:
    """Spell a code such as `Server.ServerProxy.AccessDenied` as X-Road 7.8 does."""
    return ".".join(_SNAKE.get(part) or _HUMP.sub("_", part).lower() for part in code.split("."))
