"""An exchange with a server in lines for ``--verbose``: facts ``*``, request ``>``, reply ``<``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.messages.formats import date_text, number_text
from vtjcli.output.field_selection import OTHER_IDENTIFIERS
from vtjcli.redaction import MASK, redact
from vtjcli.vtjkysely.hetu import mask_codes
from vtjcli.xroad.certificates import describe
from vtjcli.xroad.xml_parsing import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.messages import Language
    from vtjcli.xroad.observation import HeaderFields, ObservedExchange

READ_MAX: Final = 4096
"""Bytes of a reply that are looked at to show its beginning."""
_BODY_MAX: Final = 1024
"""Characters of the beginning of a reply that are shown. What is masked is found in more of it, so
that an identity code at the end is not cut before it is recognised."""
_MASKED_ELEMENTS: Final = ("Salasana", "X509Certificate", *OTHER_IDENTIFIERS)
"""Elements of a request that are masked whole."""


def lines(
    exchange: ObservedExchange, language: Language, *, shows_reply: bool, withholds: bool
) -> list[str]:
    """Return what went over the network; secrets and identity codes are masked.

    With `shows_reply` the beginning of the reply stands at the end; `withholds` says instead that
    it may hold the location of somebody.
    """
    shown = [f"* {line}" for line in _connection(exchange, language)]
    if exchange.request_line:
        shown += [f"> {exchange.request_line}", *_fields(">", exchange.request_fields), ">"]
        shown += [f"> {line}" for line in _envelope(exchange.request_body).splitlines()]
    if exchange.status_line:
        shown += [f"< {exchange.status_line}", *_fields("<", exchange.reply_fields)]
    shown += [f"* {_outcome(exchange, language)}"]
    if shows_reply and exchange.reply_body:
        if withholds:
            shown.append(f"* {text('exchange.withheld', language)}")
        else:
            shown += ["<", *(f"< {line}" for line in _beginning(exchange.reply_body))]
    return [make_printable(line) for line in redact("\n".join(shown)).split("\n")]


def _connection(exchange: ObservedExchange, language: Language) -> Iterator[str]:
    """Return whom the exchange was with."""
    yield text("exchange.server", language, url=exchange.url)
    if exchange.proxy is not None:
        yield text("exchange.proxy", language, proxy=exchange.proxy)
    facts = exchange.connection
    if facts is None:
        yield text("exchange.not_connected", language)
        return
    yield text("exchange.address", language, address=facts.address, port=facts.port)
    if exchange.url.startswith("http:"):
        yield text("exchange.plain", language)
    if facts.tls_version is not None:
        yield text("exchange.tls", language, version=facts.tls_version, cipher=facts.cipher)
    if facts.certificate:
        yield from _certificate(facts.certificate, language)


@cache
def _certificate(der: bytes, language: Language) -> tuple[str, ...]:
    """Return what identifies the certificate of a server."""
    try:
        certificate = describe(der)
    except ValueError:
        return (text("exchange.certificate_unread", language),)
    end = date_text(certificate.end.astimezone().date().isoformat(), language)
    return (
        text("exchange.certificate", language, subject=certificate.subject, end=end),
        text("exchange.fingerprint", language, fingerprint=certificate.fingerprint),
    )


def _fields(sign: str, fields: HeaderFields) -> Iterator[str]:
    for name, value in fields:
        yield f"{sign} {name.decode('latin-1')}: {make_printable(value.decode('latin-1'))}"


def _envelope(body: bytes) -> str:
    """Return a request as indented XML, the password and whatever identifies somebody masked."""
    root = parse(body, None)
    for element in root.iter("{*}*"):
        name = etree.QName(element).localname
        if not element.text or not element.text.strip():
            continue
        element.text = MASK if name in _MASKED_ELEMENTS else mask_codes(element.text)
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")


def _beginning(body: bytearray) -> list[str]:
    """Return the beginning of a reply, line by line, its identity codes masked."""
    written = bytes(body[:READ_MAX]).decode(errors="replace")
    return redact(written)[:_BODY_MAX].splitlines()


def _outcome(exchange: ObservedExchange, language: Language) -> str:
    """Return the outcome of the exchange, and the seconds it took."""
    if exchange.seconds is None:
        return text("exchange.unfinished", language)
    seconds = number_text(exchange.seconds, 3, language)
    if exchange.seconds_to_reply is None:
        return text("exchange.no_reply", language, seconds=seconds)
    return text(
        "exchange.reply" if exchange.is_whole else "exchange.reply_broken",
        language,
        size=exchange.reply_size,
        seconds=seconds,
        first=number_text(exchange.seconds_to_reply, 3, language),
    )
