"""The WSDL of the service through X-Road, made of the table of its operations.

The requests are what `operations` accepts. The replies are loose: what is in `response` depends
on the product that was asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml.builder import ElementMaker

from . import wsdl_writer
from .operations import ECHOES, SERVICE_NS
from .security_server import XROAD
from .wsdl_writer import SOAP, XSD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

_HEADER: Final = ("client", "service", "id", "userId", "issue", "protocolVersion")


def service_description(operations: Mapping[str, Iterable[str]], version: str) -> bytes:
    """Write the WSDL of `operations`, each with the parts of its request in order."""
    root = wsdl_writer.template("service.wsdl")
    schema = wsdl_writer.find_element(
        root, f"wsdl:types/xsd:schema[@targetNamespace='{SERVICE_NS}']"
    )
    for name, parts in operations.items():
        kind = f"{name}Request"
        request = wsdl_writer.optional("request", f"tns:{kind}")
        echo = wsdl_writer.optional(ECHOES.get(name, "request"), f"tns:{kind}")
        response = wsdl_writer.optional("response", "tns:Response")
        schema.extend(
            [
                wsdl_writer.sequence(
                    *(wsdl_writer.request_part(p, p, "xsd:int") for p in parts), name=kind
                ),
                XSD.element(wsdl_writer.sequence(request), name=name),
                XSD.element(wsdl_writer.sequence(echo, response), name=f"{name}Response"),
            ]
        )
        bound = (
            SOAP.operation(soapAction="", style="document"),
            ElementMaker(namespace=XROAD).version(version),
        )
        wsdl_writer.add_operation(
            root, name, bound, _soap(_HEADER), _soap((*_HEADER, "requestHash"))
        )
    return wsdl_writer.write(root)


def _soap(header: Iterable[str]) -> list[Element]:
    parts = [SOAP.header(message="tns:Header", part=part, use="literal") for part in header]
    return [SOAP.body(parts="body", use="literal"), *parts]
