"""Being VTJkysely: who may ask, for which product, and what comes back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from lxml import etree

from . import (
    citizen_certificates,
    fault_injection,
    operations,
    product_schemas,
    products,
    real_estate,
    search_documents,
)
from .operations import ECHOES, SERVICE_NS
from .register_return_codes import RETURN_CODES, SEARCH_TEXTS, Refusal
from .shapes import NS as _NS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

    from .fault_injection import FaultInjection
    from .people import Home, People, Person, Trigger

XSI = operations.XSI
_CATALOGUE_NS = "http://xml.vrk.fi/schema/vtj/henkilotiedot/1"
_HETU = re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]")
_END_USER_MAX = 50
_MULTILINE = frozenset({"HakuXml", "X509Certificate"})
"""Parts in which line breaks are no wrong characters."""
_PRODUCTS = {
    **dict.fromkeys(("RakennuksenTunnusKysely", "RakennuksenTunnistusKysely"), ("RAKENNUSTIEDOT",)),
    **dict.fromkeys(
        ("KiinteistonTunnusKysely", "KiinteistonTunnistusKysely"), ("KIINTEISTOTIEDOT",)
    ),
}
"""The products of the operations that do not answer with one about people."""
_PERSONS = "VTJHenkiloVastaussanoma"
_CRITERION_MISSING = "Pakollinen hakuehto puuttuu."
_SEVERAL = "Löytyi useampi kuin 1."
_TOO_MANY = "Löytyi liikaa."
_WITH_DATA = frozenset({"0000", "0008", "0009", "0018"})
"""Return codes beside which the data come."""
_REAL_ESTATE_KEYS = ("Rakennustunnus", "Huoneistotunnus", "Kiinteistotunnus")


@dataclass(frozen=True)
class SearchResult:
    """What a search came to: a return code, by which keys it was searched, and what was found."""

    code: str
    text: str = ""
    keys: tuple[tuple[str, str], ...] = (("Henkilotunnus", ""),)
    basis: str = "0"
    things: tuple[Element, ...] = ()
    message: str = _PERSONS


class Register:
    """The register, with the people and the one user that it knows.

    `clock` tells the time (aware, any zone); it decides ages and time stamps. `own_products` are
    about people, by name in capitals, and win over those that are built in.
    """

    def __init__(
        self,
        people: People,
        *,
        username: str,
        password: str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        own_products: Mapping[str, products.Blocks] | None = None,
    ) -> None:
        self.people = people
        self.products = {**products.BUILT_IN, **(own_products or {})}
        self._username = username
        self._password = password
        self._clock = clock

    def answer(
        self, wrapper: Element, injection: FaultInjection = fault_injection.NO_FAULT
    ) -> Element:
        """Make the element of the reply's body from the one of the request's.

        Of what is injected the return code, and an empty fault code, are the register's part.
        Raises ServiceFault when the request is not what the schema says.
        """
        request = operations.read(wrapper)
        name = etree.QName(wrapper).localname
        reply = etree.Element(f"{{{SERVICE_NS}}}{name}Response", nsmap={None: SERVICE_NS})
        if request is not None:
            _echo(reply, ECHOES.get(name, "request"), request)
        response = etree.SubElement(reply, f"{{{SERVICE_NS}}}response")
        try:
            response.extend(self.messages(name, request or {}, injection.return_code))
            trigger = self.trigger(request or {})
            behaviour = trigger.value if trigger and trigger.kind == "behaviour" else ""
            if "empty-fault-code" in (behaviour, injection.behaviour):
                _fault_code(response, "", "")
        except Refusal as refusal:
            _fault_code(response, refusal.code, refusal.text)
        return reply

    def messages(self, name: str, request: dict[str, str], return_code: str = "") -> list[Element]:
        """Make what the operation answers, with the return code injected if any.

        Nothing for a schema that is not. Raises Refusal.
        """
        if name == "HaeTuotteenSkeema":
            if return_code:
                raise Refusal(return_code)
            product = request.get("SoSoNimi", "").upper()
            made = product_schemas.schema(product, int(request.get("Laji", "0")), self.products)
            return [] if made is None else [made]
        product = self._admit(name, request)
        if return_code.startswith("-"):
            raise Refusal(return_code)
        if return_code and return_code not in _WITH_DATA:
            return [self._message(product, _without_data(name, product, request, return_code))]
        match name:
            case "HenkilonTunnusKysely":
                found = self._search(product, request)
            case "HenkilonTunnistusKysely":
                found = self._identify(product, request)
            case "HenkilonPoimintaKysely":
                found = self._extract(product, request)
            case _:
                found = self._search_real_estate(name, product, request)
        return [self._message(product, replace(found, code=return_code) if return_code else found)]

    def refusal(self, name: str, request: dict[str, str], refusal: Refusal) -> Element:
        """Make a message of a refusal, for where there is no `faultCode` to tell it in."""
        product = request.get("SoSoNimi", "").upper()
        message = (
            real_estate.PRODUCTS[_PRODUCTS[name][0]].message if name in _PRODUCTS else _PERSONS
        )
        return self._message(product, SearchResult(refusal.code, refusal.text, (), message=message))

    def trigger(self, request: dict[str, str]) -> Trigger | None:
        """Find what the identity code asked for makes go wrong, if anything."""
        return self.people.trigger_by_hetu.get(request.get("Henkilotunnus", ""))

    def _admit(self, name: str, request: dict[str, str]) -> str:
        """Tell the product, in capitals. The order of the checks is an assumption."""
        user = request.get("Kayttajatunnus"), request.get("Salasana")
        if user != (self._username, self._password):
            raise Refusal("-1500")
        texts = [value for part, value in request.items() if part not in _MULTILINE]
        if any(unicodedata.category(c) == "Cc" for value in texts for c in value):
            raise Refusal("-1902")
        product = request.get("SoSoNimi", "").upper()
        if product not in _PRODUCTS.get(name, self.products):
            raise Refusal("-1900")
        if not 1 <= len(request.get("Loppukayttaja", "").strip()) <= _END_USER_MAX:
            raise Refusal("-1904")
        if request.get("Laskutustiedot", "").casefold() == "virhe":
            raise Refusal("-1505")
        return product

    def _search(self, product: str, request: dict[str, str]) -> SearchResult:
        trigger = self.trigger(request)
        hetu = request.get("Henkilotunnus", "")
        if trigger:
            return self._provoke(product, trigger)
        if hetu:
            return self._answer_search(
                product, "Henkilotunnus", hetu, self.people.by_hetu.get(hetu)
            )
        if satu := request.get("SahkoinenAsiointitunnus", ""):
            person = self.people.by_satu.get(satu)
            return self._answer_search(product, "SahkoinenAsiointitunnus", satu, person)
        if request.get("X509Certificate"):
            return self._by_certificate(product, request)
        return SearchResult("0005", _CRITERION_MISSING, basis="4")

    def _answer_search(
        self, product: str, key: str, value: str, person: Person | None
    ) -> SearchResult:
        keys = ((key, value),)
        if person is None:
            return SearchResult("0006", keys=keys)
        henkilo = self._henkilo(product, person)
        return SearchResult(person.return_code, keys=keys, basis="1", things=(henkilo,))

    def _by_certificate(self, product: str, request: dict[str, str]) -> SearchResult:
        """Find whose certificate it is; no list of revoked ones is kept, and 0008 says so."""
        keys = (("X509Certificate", ""),)
        holder = citizen_certificates.read(request["X509Certificate"])
        if holder is None:
            return SearchResult("0014", keys=keys)
        if request.get("VarmenteenMyontaja") not in holder.issuers:
            return SearchResult("0015", keys=keys)
        asked = request.get("VarmenteenVoimassaolotarkistus", "").upper() == "YES"
        if asked and self._clock() > holder.until:
            return SearchResult("0012", keys=keys)
        found = self._answer_search(product, *keys[0], self.people.by_satu.get(holder.satu))
        asked = request.get("VarmenteenSulkulistatarkistus", "").upper() == "YES"
        return replace(found, code="0008") if asked and found.things else found

    def _identify(self, product: str, request: dict[str, str]) -> SearchResult:
        keys = search_documents.read(request.get("HakuXml", ""), "Henkilohaku")
        if not keys:
            return SearchResult("0005", _CRITERION_MISSING, basis="4")
        people = search_documents.persons(self.people, keys)
        if not people:
            return SearchResult("0001", keys=keys)
        if len(people) > search_documents.RESULTS_MAX:
            return SearchResult("0005", _SEVERAL, keys=keys, basis="3")
        things = tuple(self._henkilo(product, person) for person in people)
        if len(people) > 1:
            return SearchResult("0005", _SEVERAL, keys=keys, basis="1", things=things)
        return SearchResult(people[0].return_code, keys=keys, basis="1", things=things)

    def _extract(self, product: str, request: dict[str, str]) -> SearchResult:
        """Find everyone who fits, which is not a failure here as it is for `_identify`."""
        found = self._identify(product, request)
        return replace(found, code="0000", text="") if len(found.things) > 1 else found

    def _search_real_estate(self, name: str, product: str, request: dict[str, str]) -> SearchResult:
        """Find buildings or real estate, by a key or by a search document."""
        message, _, _, search = real_estate.PRODUCTS[product]
        if name.endswith("TunnistusKysely"):
            keys = search_documents.read(request.get("HakuXml", ""), search)
            homes = search_documents.homes(self.people, keys)
        else:
            keys = tuple((part, request[part]) for part in _REAL_ESTATE_KEYS if request.get(part))
            homes = [home for home in self.people.homes.values() if _is_at(home, keys)]
        if not keys:
            return SearchResult("0005", _CRITERION_MISSING, basis="4", keys=(), message=message)
        build = real_estate.buildings if product == "RAKENNUSTIEDOT" else real_estate.units
        things = tuple(build(self.people, homes))
        if not things:
            return SearchResult("0001", keys=keys, message=message)
        if len(things) > search_documents.RESULTS_MAX:
            return SearchResult("0005", _TOO_MANY, keys=keys, basis="3", message=message)
        return SearchResult("0000", keys=keys, basis="1", things=things, message=message)

    def _provoke(self, product: str, trigger: Trigger) -> SearchResult:
        if trigger.kind == "fault_code":
            raise Refusal(trigger.value, trigger.text)
        keys = (("Henkilotunnus", trigger.hetu),)
        person = self.people.by_hetu.get(trigger.person)
        if trigger.kind == "return_code" and trigger.value == "0002":
            henkilo = _only_code(trigger.hetu, trigger.successor)
            return SearchResult("0002", keys=keys, basis="2", things=(henkilo,))
        code = trigger.value if trigger.kind == "return_code" else "0000"
        if person is None:
            return SearchResult(code, trigger.text, keys=keys)
        hetu = trigger.successor or trigger.hetu
        henkilo = self._henkilo(product, replace(person, hetu=hetu))
        return SearchResult(code, trigger.text, keys=keys, basis="1", things=(henkilo,))

    def _henkilo(self, product: str, person: Person) -> Element:
        today = finnish_time(self._clock()).date()
        return products.person_element(self.products[product], person, self.people, today)

    def _message(self, product: str, result: SearchResult) -> Element:
        now = finnish_time(self._clock())
        message = etree.Element(
            f"{{{_NS}}}{result.message}", nsmap={None: _NS, "vtj": _CATALOGUE_NS, "xsi": XSI}
        )
        message.set("sanomatunnus", product)
        message.set("tietojenPoimintaaika", now.strftime("%Y%m%d%H%M%S"))
        message.set("versio", "1.0")
        message.set(f"{{{XSI}}}schemaLocation", f"{_NS} {product}.xsd")
        info = etree.SubElement(message, f"{{{_NS}}}Asiakasinfo")
        for end in "SRE":
            etree.SubElement(info, f"{{{_NS}}}Info{end}").text = now.strftime("%d.%m.%Y %H:%M")
        code = etree.SubElement(message, f"{{{_NS}}}Paluukoodi", koodi=result.code)
        code.text = result.text or RETURN_CODES.get(result.code) or None
        basis = etree.SubElement(message, f"{{{_NS}}}Hakuperusteet")
        for name, value in result.keys:
            key = etree.SubElement(basis, f"{{{_NS}}}{name}", hakuperustePaluukoodi=result.basis)
            for end, text in zip("ERS", reversed(SEARCH_TEXTS[result.basis]), strict=True):
                key.set(f"hakuperusteTeksti{end}", text)
            # What is not an identity code at all is not repeated: its type would not allow it.
            if name != "Henkilotunnus" or _HETU.fullmatch(value):
                key.text = value or None
        message.extend(result.things)
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


def _without_data(name: str, product: str, request: dict[str, str], code: str) -> SearchResult:
    """Answer with a return code beside which no data come."""
    if name in _PRODUCTS:
        return SearchResult(code, keys=(), message=real_estate.PRODUCTS[product].message)
    hetu = request.get("Henkilotunnus", "")
    things = (_only_code(hetu, ""),) if code == "0002" and hetu else ()
    return SearchResult(
        code, keys=(("Henkilotunnus", hetu),), basis="2" if code == "0002" else "0", things=things
    )


def _is_at(home: Home, keys: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether every key leads to this home; hyphens in a real estate unit do not matter."""
    own = {
        "Rakennustunnus": home.building,
        "Huoneistotunnus": home.dwelling,
        "Kiinteistotunnus": home.real_estate.replace("-", ""),
    }
    return all(
        own[part] == (value.replace("-", "") if part == "Kiinteistotunnus" else value.strip())
        for part, value in keys
    )


def _echo(reply: Element, name: str, request: dict[str, str]) -> None:
    echo = etree.SubElement(reply, f"{{{SERVICE_NS}}}{name}")
    for part, value in request.items():
        element = etree.SubElement(echo, f"{{{SERVICE_NS}}}{part}")
        element.text = None if part == "Salasana" else value or None


def _fault_code(response: Element, code: str, text: str) -> None:
    etree.SubElement(response, f"{{{SERVICE_NS}}}faultCode").text = code or None
    etree.SubElement(response, f"{{{SERVICE_NS}}}faultString").text = text or None
