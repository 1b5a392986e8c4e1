"""Being VTJkysely: who may ask, for which product, and what comes back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from lxml import etree

from . import operations, products
from .operations import SERVICE_NS
from .return_codes import RETURN_CODES, SEARCH_TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from .people import People, Person, Trigger

XSI = operations.XSI
_NS = products.NS
_CATALOGUE_NS = "http://xml.vrk.fi/schema/vtj/henkilotiedot/1"
_HETU = re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]")
_END_USER_MAX = 50


@dataclass(frozen=True)
class Found:
    """What a search came to: a return code, by what it was searched, and perhaps a person."""

    code: str
    text: str = ""
    key: str = "Henkilotunnus"
    value: str = ""
    basis: str = "0"
    henkilo: Element | None = None


class Refusal(Exception):  # noqa: N818  # the register does as it should
    """The register answers with `faultCode` in place of a message."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.text = text or RETURN_CODES.get(code, "")


class Register:
    """The register, with the people and the one user that it knows.

    `clock` tells the time (aware, any zone); it decides ages and time stamps.
    """

    def __init__(
        self,
        people: People,
        *,
        username: str,
        password: str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.people = people
        self._username = username
        self._password = password
        self._clock = clock

    def answer(self, wrapper: Element) -> Element:
        """Make the element of the reply's body from the one of the request's.

        Raises ServiceFault when the request is not what the schema says.
        """
        request = operations.read(wrapper)
        name = etree.QName(wrapper).localname
        reply = etree.Element(f"{{{SERVICE_NS}}}{name}Response", nsmap={None: SERVICE_NS})
        if request is not None:
            _echo(reply, request)
        response = etree.SubElement(reply, f"{{{SERVICE_NS}}}response")
        try:
            product = self._admit(request or {})
            response.append(self._message(product, self._search(product, request or {})))
            trigger = self.trigger(request or {})
            if trigger and trigger.kind == "behaviour" and trigger.value == "empty-fault-code":
                _fault_code(response, "", "")
        except Refusal as refusal:
            _fault_code(response, refusal.code, refusal.text)
        return reply

    def trigger(self, request: dict[str, str]) -> Trigger | None:
        """Find what the identity code asked for makes go wrong, if anything."""
        return self.people.trigger_by_hetu.get(request.get("Henkilotunnus", ""))

    def _admit(self, request: dict[str, str]) -> str:
        """Tell the product, in capitals. The order of the checks is an assumption."""
        user = request.get("Kayttajatunnus"), request.get("Salasana")
        if user != (self._username, self._password):
            raise Refusal("-1500")
        if any(unicodedata.category(c) == "Cc" for value in request.values() for c in value):
            raise Refusal("-1902")
        product = request.get("SoSoNimi", "").upper()
        if product not in products.PRODUCTS:
            raise Refusal("-1900")
        if not 1 <= len(request.get("Loppukayttaja", "").strip()) <= _END_USER_MAX:
            raise Refusal("-1904")
        if request.get("Laskutustiedot", "").casefold() == "virhe":
            raise Refusal("-1505")
        return product

    def _search(self, product: str, request: dict[str, str]) -> Found:
        trigger = self.trigger(request)
        hetu = request.get("Henkilotunnus", "")
        if trigger:
            return self._provoked(product, trigger)
        if hetu:
            return self._found(product, "Henkilotunnus", hetu, self.people.by_hetu.get(hetu))
        if satu := request.get("SahkoinenAsiointitunnus", ""):
            person = self.people.by_satu.get(satu)
            return self._found(product, "SahkoinenAsiointitunnus", satu, person)
        if request.get("X509Certificate"):
            # Certificates are not read: to this register none is one that it accepts.
            return Found("0014", key="X509Certificate")
        return Found("0005", "Pakollinen hakuehto puuttuu.", basis="4")

    def _found(self, product: str, key: str, value: str, person: Person | None) -> Found:
        if person is None:
            return Found("0006", key=key, value=value)
        henkilo = self._henkilo(product, person)
        return Found(person.return_code, key=key, value=value, basis="1", henkilo=henkilo)

    def _provoked(self, product: str, trigger: Trigger) -> Found:
        if trigger.kind == "fault_code":
            raise Refusal(trigger.value, trigger.text)
        person = self.people.by_hetu.get(trigger.person)
        if trigger.kind == "return_code" and trigger.value == "0002":
            henkilo = _only_code(trigger.hetu, trigger.successor)
            return Found("0002", value=trigger.hetu, basis="2", henkilo=henkilo)
        code = trigger.value if trigger.kind == "return_code" else "0000"
        if person is None:
            return Found(code, trigger.text, value=trigger.hetu)
        henkilo = self._henkilo(product, replace(person, hetu=trigger.hetu))
        return Found(code, trigger.text, value=trigger.hetu, basis="1", henkilo=henkilo)

    def _henkilo(self, product: str, person: Person) -> Element:
        today = finnish_time(self._clock()).date()
        return products.person_element(product, person, self.people, today)

    def _message(self, product: str, found: Found) -> Element:
        now = finnish_time(self._clock())
        message = etree.Element(
            f"{{{_NS}}}VTJHenkiloVastaussanoma",
            nsmap={None: _NS, "vtj": _CATALOGUE_NS, "xsi": XSI},
        )
        message.set("sanomatunnus", product)
        message.set("tietojenPoimintaaika", now.strftime("%Y%m%d%H%M%S"))
        message.set("versio", "1.0")
        message.set(f"{{{XSI}}}schemaLocation", f"{_NS} {product}.xsd")
        info = etree.SubElement(message, f"{{{_NS}}}Asiakasinfo")
        for end in "SRE":
            etree.SubElement(info, f"{{{_NS}}}Info{end}").text = now.strftime("%d.%m.%Y %H:%M")
        code = etree.SubElement(message, f"{{{_NS}}}Paluukoodi", koodi=found.code)
        code.text = found.text or RETURN_CODES.get(found.code) or None
        basis = etree.SubElement(message, f"{{{_NS}}}Hakuperusteet")
        key = etree.SubElement(basis, f"{{{_NS}}}{found.key}", hakuperustePaluukoodi=found.basis)
        for end, text in zip("ERS", reversed(SEARCH_TEXTS[found.basis]), strict=True):
            key.set(f"hakuperusteTeksti{end}", text)
        # What is not an identity code at all is not repeated: its type would not allow it.
        if found.key != "Henkilotunnus" or _HETU.fullmatch(found.value):
            key.text = found.value or None
        if found.henkilo is not None:
            message.append(found.henkilo)
        return message


def finnish_time(moment: datetime) -> datetime:
    """Put `moment` (aware) into Finnish time; by the EU's rule, with no time zone data."""
    utc = moment.astimezone(UTC)
    start, end = (_last_sunday(utc.year, month) for month in (3, 10))
    return utc.astimezone(timezone(timedelta(hours=3 if start <= utc < end else 2)))


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _only_code(hetu: str, successor: str) -> Element:
    """Name a passive code's successor and nothing else; without one, the code itself."""
    henkilo = etree.Element(f"{{{_NS}}}Henkilo", nsmap={None: _NS})
    validity = "1" if successor else "2"
    code = etree.SubElement(henkilo, f"{{{_NS}}}Henkilotunnus", voimassaolokoodi=validity)
    code.text = successor or hetu
    return henkilo


def _echo(reply: Element, request: dict[str, str]) -> None:
    echo = etree.SubElement(reply, f"{{{SERVICE_NS}}}request")
    for name, value in request.items():
        part = etree.SubElement(echo, f"{{{SERVICE_NS}}}{name}")
        part.text = None if name == "Salasana" else value or None


def _fault_code(response: Element, code: str, text: str) -> None:
    etree.SubElement(response, f"{{{SERVICE_NS}}}faultCode").text = code or None
    etree.SubElement(response, f"{{{SERVICE_NS}}}faultString").text = text or None
