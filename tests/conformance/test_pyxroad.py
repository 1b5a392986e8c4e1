"""pyxroad, which fetches the WSDL as from X-Road 6, gets from all operations what vtjcli gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import ALBERT, PASSWORD
from vtjcli.simulator import CLIENT, SERVICE
from vtjcli.simulator.operations import OPERATIONS

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")

XS = "{http://www.w3.org/2001/XMLSchema}"
KEYS: dict[str, tuple[str, dict[str, str]]] = {
    "HenkilonTunnusKysely": ("PERUSSANOMA 3", {"Henkilotunnus": ALBERT}),
    "HenkilonTunnistusKysely": (
        "PERUSSANOMA 3",
        {"HakuXml": "<Henkilohaku><Sukunimi>J\u00e4ppinen</Sukunimi></Henkilohaku>"},
    ),
    "RakennuksenTunnusKysely": ("RAKENNUSTIEDOT", {"Rakennustunnus": "910000001R"}),
    "RakennuksenTunnistusKysely": (
        "RAKENNUSTIEDOT",
        {"HakuXml": "<Rakennushaku><Postinumero>00100</Postinumero></Rakennushaku>"},
    ),
    "KiinteistonTunnusKysely": ("KIINTEISTOTIEDOT", {"Kiinteistotunnus": "091-999-9003-0001"}),
    "KiinteistonTunnistusKysely": (
        "KIINTEISTOTIEDOT",
        {"HakuXml": "<Kiinteistohaku><Katuosoite>Keksitynkatu</Katuosoite></Kiinteistohaku>"},
    ),
    "HaeTuotteenSkeema": ("PERUSSANOMA 3", {"Laji": "1"}),
}


def of_pyxroad(register: Register, operation: str) -> Any:
    """Return the message that pyxroad finds in the response, which is one element."""
    from XRoad import XClient

    product, key = KEYS[operation]
    asker = {"Kayttajatunnus": "demo", "Salasana": PASSWORD, "Loppukayttaja": "tester"}
    if operation == "HaeTuotteenSkeema":
        asker = {}
    client = XClient(register.url, CLIENT, f"{SERVICE}/{operation}/v1")
    try:
        said = client.request(request={"SoSoNimi": product, **asker, **key})
    finally:
        client.transport.session.close()
    (message,) = said["body"]["response"]["_value_1"]
    return message


def of_vtjcli(cli: Cli, operation: str, folder: Path) -> Element:
    """Return the message that vtjcli writes with ``-o xml``."""
    product, key = KEYS[operation]
    document = folder / "search.xml"
    document.write_text(key.get("HakuXml", ""), encoding="utf-8")
    words = {
        "HenkilonTunnusKysely": ("person", ALBERT),
        "HenkilonTunnistusKysely": ("identify", str(document)),
        "RakennuksenTunnusKysely": ("building", *key.values()),
        "RakennuksenTunnistusKysely": ("building", "--search", str(document)),
        "KiinteistonTunnusKysely": ("property", *key.values()),
        "KiinteistonTunnistusKysely": ("property", "--search", str(document)),
    }[operation]
    ran = cli(*words, "--product", product, "-o", "xml")
    assert ran.status == 0, ran.err
    found = etree.fromstring(ran.out.encode())
    return next(e for e in found.iter() if etree.QName(e).localname.endswith("Vastaussanoma"))


def values(element: Element) -> list[tuple[str, str]]:
    """List what an element holds, but for the time at which it was made."""
    return [
        (etree.QName(part).localname, (part.text or "").strip())
        for part in element.iter(etree.Element)
        if not etree.QName(part).localname.startswith("Info")
    ]


@pytest.mark.parametrize("operation", [name for name in KEYS if name != "HaeTuotteenSkeema"])
def test_pyxroad_gets_what_vtjcli_gets(
    cli: Cli, register: Register, tmp_path: Path, operation: str
) -> None:
    theirs = values(of_pyxroad(register, operation))
    assert len(theirs) > 10
    assert theirs == values(of_vtjcli(cli, operation, tmp_path))


def test_pyxroad_gets_the_schema_that_vtjcli_gets(cli: Cli, register: Register) -> None:
    theirs = of_pyxroad(register, "HaeTuotteenSkeema")  # as zeep understands it
    ran = cli("schema", "PERUSSANOMA 3", "--kind", "1")
    assert ran.status == 0, ran.err
    ours = etree.fromstring(ran.out.encode()).findall(f".//{XS}element[@name]")
    assert len(ours) > 10
    assert sorted(names_in(theirs) - {"_value_1"}) == sorted(
        {str(element.get("name")) for element in ours}
    )


def names_in(schema: Any) -> set[str]:
    """Return the names of all elements that zeep's schema declares."""
    names: set[str] = set()
    waiting = list(schema.elements)
    while waiting:
        element = waiting.pop()
        kind = getattr(element, "type", None)  # what may be anything has none
        if kind is not None:
            names |= {element.name} - {None}
            waiting += [part for _, part in getattr(kind, "elements", ())]
    return names


def test_every_operation_is_tried() -> None:
    assert KEYS.keys() == OPERATIONS.keys()
