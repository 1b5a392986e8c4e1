"""Another client, made from the official WSDL, reads in the same replies what vtjcli reads."""

from __future__ import annotations

import uuid
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from vtjcli.simulator import CLIENT, PRODUCTS, SERVICE, Simulator
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad import reply as replies
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
from vtjcli.xroad.identifiers import Subsystem

from . import official_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Ask = Callable[[str, str], dict[str, Any]]

pytestmark = [official_files.needed, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

PARTS = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode")
HEADERS = {
    "clientField": dict(zip(PARTS, CLIENT.split("/"), strict=False)) | {"objectType": "SUBSYSTEM"},
    "serviceField": dict(zip(PARTS, (*SERVICE.split("/"), "HenkilonTunnusKysely"), strict=True))
    | {"serviceVersion": "v1", "objectType": "SERVICE"},
    "userId": "tester",
    "protocolVersion": "4.0",
}


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture(scope="module")
def zeep_asks(simulator: Simulator) -> Iterator[Ask]:
    """Ask as zeep does: what it makes of Henkilo."""
    from zeep import Client, Settings

    client = Client(  # type: ignore[no-untyped-call]
        str(official_files.WSDL), settings=Settings(strict=False, xsd_ignore_sequence_order=True)
    )
    (service,) = client.wsdl.services.values()
    (port,) = service.ports.values()
    proxy = client.create_service(  # type: ignore[no-untyped-call]
        port.binding.name, simulator.url
    )

    @cache
    def ask(hetu: str, product: str) -> dict[str, Any]:
        said = proxy.HenkilonTunnusKysely(
            request={
                "SoSoNimi": product,
                "Kayttajatunnus": "demo",
                "Salasana": "demo",
                "Loppukayttaja": "tester",
                "Henkilotunnus": hetu,
            },
            _soapheaders=HEADERS | {"id": str(uuid.uuid4())},
        )
        from zeep.helpers import serialize_object

        (message,) = serialize_object(  # type: ignore[no-untyped-call]
            said.body.response._value_1, dict
        )
        parts = message["VTJHenkiloVastaussanoma"]["_value_1"]
        (found,) = (part["Henkilo"] for part in parts if "Henkilo" in part)
        return dict(found)

    yield ask
    client.transport.session.close()


@pytest.fixture(scope="module")
def vtjcli_asks(simulator: Simulator) -> Iterator[Ask]:
    """Ask as vtjcli does."""
    with Connection(Endpoint(simulator.url), 30) as channel:

        @cache
        def ask(hetu: str, product: str) -> dict[str, Any]:
            query = Query(
                client=Subsystem.parse(CLIENT),
                provider=Subsystem.parse(SERVICE),
                message_id=str(uuid.uuid4()),
                product=product,
                username="demo",
                end_user="tester",
                password="demo",
                subject=Subject("hetu", hetu),
            )
            envelope = request_envelope(query)
            reply = replies.read(channel.post(envelope, query.message_id), query.header, envelope)
            found = records.read(reply.content, hetu).person
            assert found is not None
            return found

        yield ask


def values(part: Any, name: str = "") -> Iterator[Any]:
    """Give every value that zeep found, translated."""
    match part:
        case dict():
            for key, inner in part.items():
                yield from values(inner, name if key == "_value_1" else key)
        case list() | deque():
            for inner in part:
                yield from values(inner, name)
        case etree._Element():  # what the WSDL does not know, as it came
            yield from official_files.message_values(part)
        case None:
            return
        case _ if str(part).strip():
            yield official_files.translated(name, str(part).strip())


@pytest.mark.parametrize("product", PRODUCTS)
def test_vtjcli_shows_every_value_that_zeep_finds(
    simulator: Simulator, zeep_asks: Ask, vtjcli_asks: Ask, product: str
) -> None:
    compared = 0
    for person in simulator.people:
        theirs = official_files.counted(values(zeep_asks(person.hetu, product)))
        ours = official_files.counted(official_files.json_values(vtjcli_asks(person.hetu, product)))
        assert theirs - ours == {}, person.note
        compared += sum(theirs.values())
    assert compared > 5 * len(simulator.people)


def dig(found: Any, path: str) -> Any:
    """Return what zeep has at a path; None where it has nothing."""
    for name in path.split("/"):
        if isinstance(found, list):
            found = found[0] if found else None
        found = found.get(name) if isinstance(found, dict) else None
    return found.get("_value_1") if isinstance(found, dict) else found


SAME_PLACE = [
    ("hetu", "Henkilotunnus"),
    ("last_name", "NykyinenSukunimi/Sukunimi"),
    ("first_names", "NykyisetEtunimet/Etunimet"),
    ("municipality/code", "Kotikunta/Kuntanumero"),
    ("municipality/name/fi", "Kotikunta/KuntaS"),
    ("municipality/name/sv", "Kotikunta/KuntaR"),
    ("mother_tongue/code", "Aidinkieli/Kielikoodi"),
    ("sex/code", "Sukupuoli/Sukupuolikoodi"),
    ("residence_code", "VakinainenAsuinpaikka/Asuinpaikantunnus"),
]
ADDRESSES = {
    ("permanent", "domestic"): ("VakinainenKotimainenLahiosoite", "LahiosoiteS"),
    ("permanent", "foreign"): ("VakinainenUlkomainenLahiosoite", "UlkomainenLahiosoite"),
    ("postal", "domestic"): ("KotimainenPostiosoite", "PostiosoiteS"),
    ("postal", "foreign"): ("UlkomainenPostiosoite", "UlkomainenLahiosoite"),
    ("temporary", "domestic"): ("TilapainenKotimainenLahiosoite", "LahiosoiteS"),
    ("temporary", "foreign"): ("TilapainenUlkomainenLahiosoite", "UlkomainenLahiosoite"),
}
RELATIVES = {"custodians": "Huoltaja", "dependants": "Huollettava", "children": "Lapsi"}


@pytest.mark.parametrize("product", PRODUCTS)
def test_vtjcli_has_in_its_places_what_zeep_has_in_its(
    simulator: Simulator, zeep_asks: Ask, vtjcli_asks: Ask, product: str
) -> None:
    for person in simulator.people:
        theirs, ours = zeep_asks(person.hetu, product), vtjcli_asks(person.hetu, product)
        for key, path in SAME_PLACE:
            their_value = (dig(theirs, path) or "").strip() or None
            assert (dig(ours, key) or None) == their_value, (person.note, key)
        lines = [
            (kind, line.strip())
            for kind, (element, name) in ADDRESSES.items()
            for address in as_list(theirs.get(element))
            if (line := address[name])
        ]
        assert [
            ((address["kind"], address["country"]), text_of(address["street"]))
            for address in ours["addresses"]
            if text_of(address["street"]) and address["kind"] != "contact"  # not in its schema
        ] == lines, person.note
        for key, element in RELATIVES.items():
            their_codes = [dig(one, "Henkilotunnus") for one in as_list(theirs.get(element))]
            our_codes = [one["hetu"] for one in ours[key]]
            # Relatives without a code are not told from empty elements here.
            assert [*filter(None, our_codes)] == [*filter(None, their_codes)], (person.note, key)


def as_list(value: Any) -> list[Any]:
    """Return what may be one or many as many."""
    return value if isinstance(value, list) else [] if value is None else [value]


def text_of(street: dict[str, str | None] | None) -> str | None:
    """Return the Finnish line, or the one whose language is not told."""
    return (street or {}).get("fi") or (street or {}).get("text")
