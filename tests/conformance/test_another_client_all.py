"""zeep, by the official WSDL, calls all seven operations of the simulator."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import POPULATION
from tests.support.invented_certificates import SATU
from vtjcli.simulator import Simulator
from vtjcli.simulator.operations import OPERATIONS
from vtjcli.simulator.shapes import NS

from . import official_files
from .test_another_client import HEADERS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [official_files.needed, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

HOME = POPULATION.homes["keksitynkatu"]
CALLS: dict[str, tuple[str, dict[str, Any], str]] = {
    "HenkilonTunnusKysely": ("PERUSSANOMA 3", {"SahkoinenAsiointitunnus": SATU}, "150875-9559"),
    "HenkilonTunnistusKysely": (
        "PERUSSANOMA 3",
        {"HakuXml": "<Henkilohaku><Syntymaaika>19750815</Syntymaaika></Henkilohaku>"},
        "150875-9559",
    ),
    "RakennuksenTunnusKysely": (
        "RAKENNUSTIEDOT",
        {"Rakennustunnus": HOME.building},
        HOME.dwelling,
    ),
    "RakennuksenTunnistusKysely": (
        "RAKENNUSTIEDOT",
        {"HakuXml": "<Rakennushaku><Katuosoite>Keksitynkatu</Katuosoite></Rakennushaku>"},
        HOME.dwelling,
    ),
    "KiinteistonTunnusKysely": (
        "KIINTEISTOTIEDOT",
        {"Kiinteistotunnus": HOME.real_estate},
        HOME.building,
    ),
    "KiinteistonTunnistusKysely": (
        "KIINTEISTOTIEDOT",
        {"HakuXml": "<Kiinteistohaku><Katuosoite>Keksitynkatu</Katuosoite></Kiinteistohaku>"},
        HOME.building,
    ),
    "HaeTuotteenSkeema": ("RAKENNUSTIEDOT", {"Laji": 1}, "VTJRakennusVastaussanoma"),
}


@pytest.fixture(scope="module")
def proxy() -> Iterator[Any]:
    """Give what zeep makes of the WSDL, with the simulator behind it."""
    from zeep import Client, Settings

    with Simulator() as simulator:
        client = Client(  # type: ignore[no-untyped-call]
            str(official_files.WSDL),
            settings=Settings(strict=False, xsd_ignore_sequence_order=True),
        )
        (service,) = client.wsdl.services.values()
        (port,) = service.ports.values()
        yield client.create_service(  # type: ignore[no-untyped-call]
            port.binding.name, simulator.url
        )
        client.transport.session.close()


def everything(part: Any) -> str:
    """Return all that zeep made of a reply, as text."""
    from zeep.helpers import serialize_object

    found = serialize_object(part, dict)  # type: ignore[no-untyped-call]
    texts = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, etree._Element):
            texts.append(etree.tostring(value, encoding="unicode"))
        elif hasattr(value, "__iter__") and not isinstance(value, str):
            for inner in value:
                walk(inner)
        else:
            texts.append(str(value))

    walk(found)
    return "\n".join(texts)


def test_every_operation_is_called() -> None:
    assert list(CALLS) == list(OPERATIONS)


@pytest.mark.parametrize("operation", CALLS)
def test_zeep_gets_what_it_asks_for(proxy: Any, operation: str) -> None:
    product, key, expected = CALLS[operation]
    asked = {"SoSoNimi": product, **key}
    if operation != "HaeTuotteenSkeema":
        asked |= {"Kayttajatunnus": "demo", "Salasana": "demo", "Loppukayttaja": "tester"}
    service: Any = HEADERS["serviceField"]
    headers: dict[str, Any] = {**HEADERS, "id": str(uuid.uuid4())}
    headers["serviceField"] = {**service, "serviceCode": operation}
    said = proxy[operation](request=asked, _soapheaders=headers).body.response
    if operation == "HaeTuotteenSkeema":  # of which zeep makes a schema to work with
        assert said._value_1.get_element(f"{{{NS}}}{expected}").name == expected
    else:
        assert expected in everything(said)
