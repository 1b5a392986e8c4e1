"""Without X-Road: what is sent, and what the simulator answers, by the official SoSo.wsdl."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.conftest import POPULATION
from tests.support.invented_certificates import SATU
from tests.support.sample_query import QUERY
from vtjcli.simulator import Simulator, soso
from vtjcli.vtjkysely import direct
from vtjcli.xroad.namespaces import WSDL as WSDL_NS

from . import official_files
from .test_another_client_all import everything
from .test_requests import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.vtjkysely.subject import Subject

pytestmark = [official_files.needed, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

WSDL: Final = official_files.FOLDER / "vtjkysely-direct" / "SoSo.wsdl"
XSD: Final = "{http://www.w3.org/2001/XMLSchema}"
TEMPURI: Final = "{http://tempuri.org/}"
HOME: Final = POPULATION.homes["keksitynkatu"]
MATTI: Final = "150875-9559"
CREDENTIALS: Final = {"Kayttajatunnus": "demo", "Salasana": "demo", "Loppukayttaja": "tester"}
SEARCH: Final = "<{0}><Katuosoite>Keksitynkatu</Katuosoite></{0}>"
CALLS: dict[str, tuple[str, dict[str, Any], str]] = {
    "TeeHenkilonTunnusKysely": ("PERUSSANOMA 3", {"SahkoinenAsiointitunnus": SATU}, MATTI),
    "TeeHenkilonTunnistusKysely": (
        "PERUSSANOMA 3",
        {"HakuXml": "<Henkilohaku><Syntymaaika>19750815</Syntymaaika></Henkilohaku>"},
        MATTI,
    ),
    "TeeHenkilonPoimintaKysely": (
        "PERUSSANOMA 3",
        {"HakuXml": "<Henkilohaku><Sukunimi>Virtanen</Sukunimi></Henkilohaku>"},
        MATTI,
    ),
    "TeeRakennusTunnusKysely": (
        "RAKENNUSTIEDOT",
        {"Rakennustunnus": HOME.building},
        HOME.dwelling,
    ),
    "TeeRakennuksenTunnistusKysely": (
        "RAKENNUSTIEDOT",
        {"HakuXml": SEARCH.format("Rakennushaku")},
        HOME.dwelling,
    ),
    "TeeKiinteistoTunnusKysely": (
        "KIINTEISTOTIEDOT",
        {"Kiinteistotunnus": HOME.real_estate},
        HOME.building,
    ),
    "TeeKiinteistonTunnistusKysely": (
        "KIINTEISTOTIEDOT",
        {"HakuXml": SEARCH.format("Kiinteistohaku")},
        HOME.building,
    ),
    "HaeTuotteenSkeema": ("RAKENNUSTIEDOT", {"laji": 1}, "VTJRakennusVastaussanoma"),
}


def official() -> etree.XMLSchema:
    """Return the schema within the description; what its replies hold is any element."""
    schemas = etree.parse(WSDL).getroot().iter(f"{XSD}schema")
    (own,) = (one for one in schemas if one.get("targetNamespace") == TEMPURI[1:-1])
    schema = deepcopy(own)
    for one in schema.iter(f"{XSD}any"):
        one.set("processContents", "lax")
    return etree.XMLSchema(schema)


def content(envelope: bytes) -> etree._Element:
    """Return the one element in the body."""
    (body,) = etree.fromstring(envelope)
    (element,) = body
    return element


@pytest.mark.parametrize("subject", [QUERY.subject, *SUBJECTS], ids=lambda subject: subject.kind)
def test_a_request_by_any_key_is_what_the_description_says(subject: Subject) -> None:
    query = QUERY._replace(subject=subject, billing="42", direct=True)
    sent = content(direct.request_envelope(query))
    official().assertValid(etree.ElementTree(sent))
    names = [etree.QName(part).localname for part in sent]
    texts = {name.lower(): part.text for name, part in zip(names, sent, strict=True)}
    for name, value in subject.elements.items():
        assert texts[name.lower()] == value
    assert ("Salasana" in names) == (subject.kind != "schema")
    assert direct.action(query) == f"{TEMPURI[1:-1]}{etree.QName(sent).localname}"


def test_the_names_are_those_of_the_description() -> None:
    names = {one.get("name") for one in etree.parse(WSDL).getroot().iter(f"{WSDL_NS}operation")}
    assert set(direct.OPERATIONS.values()) == names - {"TeeHenkilonPoimintaKysely"}
    assert set(soso.OPERATIONS) == names == set(CALLS)


@pytest.fixture(scope="module", params=["official", "own"])
def service(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Give what zeep makes of a description, with the simulator behind it."""
    from zeep import Client, Settings
    from zeep.plugins import HistoryPlugin

    with Simulator() as simulator:
        address = f"{simulator.url}/SoSo.asmx"
        wsdl = str(WSDL) if request.param == "official" else f"{address}?WSDL"
        history = HistoryPlugin()  # type: ignore[no-untyped-call]
        # The official one has one organisation's product for all.
        settings = Settings(strict=False, xsd_ignore_sequence_order=True)
        client = Client(  # type: ignore[no-untyped-call]
            wsdl, plugins=[history], settings=settings
        )
        proxy = client.create_service(  # type: ignore[no-untyped-call]
            "{http://tempuri.org/}SoSoSoap", address
        )
        yield proxy, history
        client.transport.session.close()


@pytest.mark.parametrize("operation", CALLS)
def test_zeep_calls_every_operation_by_either_description(service: Any, operation: str) -> None:
    proxy, history = service
    product, key, expected = CALLS[operation]
    asked = {"SoSoNimi": product, **key}
    if operation != "HaeTuotteenSkeema":
        asked |= CREDENTIALS
    said = proxy[operation](**asked)
    received = history.last_received["envelope"]
    answer = content(etree.tostring(received))
    official().assertValid(etree.ElementTree(answer))
    official().assertValid(
        etree.ElementTree(content(etree.tostring(history.last_sent["envelope"])))
    )
    assert expected in etree.tostring(answer, encoding="unicode")
    assert said is not None
    if operation != "HaeTuotteenSkeema":  # of which zeep makes a schema to work with
        assert expected in everything(said)


@pytest.mark.parametrize("operation", CALLS)
def test_the_own_description_allows_what_the_official_one_does(operation: str) -> None:
    """Each part of a request: its name, its type, and whether it may be absent."""

    def parts(root: etree._Element) -> list[tuple[str | None, ...]]:
        (wrapper,) = root.iterfind(f".//{XSD}schema/{XSD}element[@name='{operation}']")
        return [
            (one.get("name"), str(one.get("type")).partition(":")[2], one.get("minOccurs", "1"))
            for one in wrapper.iterfind(f".//{XSD}sequence/{XSD}element")
        ]

    own = etree.fromstring(soso.description("http://127.0.0.1/SoSo.asmx"))
    assert parts(own) == parts(etree.parse(WSDL).getroot())
