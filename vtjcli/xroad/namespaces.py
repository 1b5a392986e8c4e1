"""The XML namespaces of SOAP 1.1, WSDL 1.1 and X-Road message protocol 4.0."""

from typing import Final

SOAP: Final = "{http://schemas.xmlsoap.org/soap/envelope/}"
SOAP12: Final = "{http://www.w3.org/2003/05/soap-envelope}"
XROAD: Final = "{http://x-road.eu/xsd/xroad.xsd}"
IDENTIFIERS: Final = "{http://x-road.eu/xsd/identifiers}"
WSDL: Final = "{http://schemas.xmlsoap.org/wsdl/}"

DIGESTS = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
"""XML-DSIG's names (PR-MESS, table 1) of the digests that X-Road may use."""
