"""How a security server, and the service behind it, say no.

Source: X-Road 7.7.0 and 7.8.0, SoapFault and ErrorCodes. A fault travels under HTTP 200.
"""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, Literal

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FaultStyle = Literal["camel", "snake"]

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"

_SNAKE = {
    "ServerProxy": "serverproxy",
    "ClientProxy": "clientproxy",
    "OutdatedGlobalConf": "global_conf_outdated",
    "IOError": "io_error",
}
"""Where 7.8 does not merely write the old word in lower case."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class XRoadFault(Exception):  # noqa: N818  # what SOAP calls it
    """A fault of a security server. `code` is the CamelCase of 7.7 and before."""

    def __init__(self, code: str, text: str, *, snake: str = "") -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text
        self.snake = snake

    def spelled(self, style: FaultStyle) -> str:
        """Spell the code as `style` does: `snake` is 7.8 and after."""
        return self.code if style == "camel" else self.snake or snake_case(self.code)

    def envelope(self, style: FaultStyle) -> Element:
        """Build it: unqualified parts, an empty actor, an id by which an administrator searches."""
        root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"SOAP-ENV": SOAP})
        body = etree.SubElement(root, f"{{{SOAP}}}Body")
        fault = etree.SubElement(body, f"{{{SOAP}}}Fault")
        etree.SubElement(fault, "faultcode").text = self.spelled(style)
        etree.SubElement(fault, "faultstring").text = self.text
        # Java writes <faultactor></faultactor>; to a parser it is the same.
        etree.SubElement(fault, "faultactor")
        detail = etree.SubElement(fault, "detail")
        etree.SubElement(detail, "faultDetail").text = str(uuid.uuid4())
        return root


class ServiceFault(Exception):  # noqa: N818
    """A fault of the service itself, which the security servers pass on as it is.

    VTJkysely is a .NET service (its WSDL is WCF's); such a one prefixes the standard codes
    with the envelope's own prefix and gives the language of the text. That the code is
    `s:Client` for a body that the schema refuses is an assumption.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text

    def envelope(self, _style: FaultStyle) -> Element:
        """Build it; how X-Road spells its codes has no say here."""
        root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP})
        body = etree.SubElement(root, f"{{{SOAP}}}Body")
        fault = etree.SubElement(body, f"{{{SOAP}}}Fault")
        etree.SubElement(fault, "faultcode").text = self.code
        text = etree.SubElement(fault, "faultstring")
        text.set("{http://www.w3.org/XML/1998/namespace}lang", "fi-FI")
        text.text = self.text
        return root


def snake_case(code: str) -> str:
    """Spell a code such as `Server.ServerProxy.AccessDenied` as X-Road 7.8 does."""
    return ".".join(_SNAKE.get(part) or _HUMP.sub("_", part).lower() for part in code.split("."))
