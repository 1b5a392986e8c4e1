"""The XML namespaces of SOAP 1.1, WSDL 1.1 and X-Road message protocol 4.0."""

from typing import Final

SOAP: Final = "{http://schemas.xmlsoap.org/soap/envelope/}"
XROAD: Final = "{http://x-road.eu/xsd/xroad.xsd}"
IDENTIFIERS: Final = "{http://x-road.eu/xsd/identifiers}"
WSDL: Final = "{http://schemas.xmlsoap.org/wsdl/}"
