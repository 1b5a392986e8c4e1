"""Replies of the register asked directly, and servers that give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from .socket_server import http

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .socket_server import Request

HETU: Final = "020501A999T"
_REPLY: Final = """<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Body>{}</soap:Body></soap:Envelope>"""
_ANSWER: Final = """<{name}Response xmlns="http://tempuri.org/"><{name}Result>{message}</{name}Result>
</{name}Response>"""
MESSAGE: Final = f"""
<VTJHenkiloVastaussanoma xmlns="http://xml.vrk.fi/schema/vtjkysely" sanomatunnus="PERUSSANOMA 3"
 tietojenPoimintaaika="20260131120000" versio="1.0">
 <Paluukoodi koodi="0000">Haku onnistui</Paluukoodi>
 <Henkilo><Henkilotunnus voimassaolokoodi="1">{HETU}</Henkilotunnus>
 <NykyinenSukunimi><Sukunimi>Jäppinen</Sukunimi></NykyinenSukunimi></Henkilo>
</VTJHenkiloVastaussanoma>"""


def reply(content: str) -> bytes:
    """Return an envelope with `content` in its body."""
    return _REPLY.format(content).encode()


def answer(message: str = MESSAGE, name: str = "TeeHenkilonTunnusKysely") -> bytes:
    """Return the answer to a query, with `message` in it."""
    return reply(_ANSWER.format(name=name, message=message))


def fault(code: str, text: str = "Server was unable to process request.") -> bytes:
    """Return a fault as ASP.NET writes it."""
    return reply(
        f"<soap:Fault><faultcode>{code}</faultcode><faultstring>{text}</faultstring><detail/>"
        "</soap:Fault>"
    )


def good(_request: Request) -> Iterable[bytes]:
    """Answer as the register does when all is well."""
    return [http(answer())]


def asked_for(request: Request) -> str:
    """Return the identity code that a message asks for."""
    return etree.fromstring(request.body).findtext(".//{*}Henkilotunnus", "")
