"""A security server with the population register behind it, for demonstration and tests.

It holds invented people only, listens on loopback only, and needs nothing else of vtjcli:

    with Simulator() as simulator:
        ...  # POST to simulator.url, as CLIENT to SERVICE, user and password "demo"
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .fault_injection import FaultInjection, FaultInjectionError
    from .file_errors import CertificateError, FileError, PeopleError, ProductsError
    from .people import Person, Trigger
    from .server import Simulator
    from .server_tls import ServerTls

CLIENT = "FI-TEST/MUN/0000000-0/vtjcli-demo"
"""A client that may ask."""
SERVICE = "FI-TEST/GOV/0245437-2/VTJkysely"
"""The register's subsystem."""
PRODUCTS: tuple[str, ...] = (
    "PERUSSANOMA 1",
    "PERUSSANOMA 3",
    "HUOLTAJA-HUOLLETTAVAT",
    "HUOLLETTAVA-HUOLTAJAT",
    "ASUKASLKM2",
    "PERUSLT1",
    "OSOITETIEDOT",
    "HENKILOHAKU",
)
"""What can be asked for about people."""
REAL_ESTATE_PRODUCTS: tuple[str, ...] = ("RAKENNUSTIEDOT", "KIINTEISTOTIEDOT")
"""What can be asked for about buildings with their apartments, and about real estate."""

SEARCH_TEMPLATES: Final[dict[str, Path]] = {
    kind: Path(__file__).with_name("search_templates") / f"{kind}.xml"
    for kind in ("person", "building", "property")
}
"""Search documents to be filled in, with every element that may be searched by, all empty."""

__all__ = [
    "CLIENT",
    "PRODUCTS",
    "REAL_ESTATE_PRODUCTS",
    "SEARCH_TEMPLATES",
    "SERVICE",
    "CertificateError",
    "FaultInjection",
    "FaultInjectionError",
    "FileError",
    "PeopleError",
    "Person",
    "ProductsError",
    "ServerTls",
    "Simulator",
    "Trigger",
]

_HOMES = {
    "FaultInjection": "fault_injection",
    "FaultInjectionError": "fault_injection",
    "Person": "people",
    "Trigger": "people",
    "CertificateError": "file_errors",
    "FileError": "file_errors",
    "PeopleError": "file_errors",
    "ProductsError": "file_errors",
    "Simulator": "server",
    "ServerTls": "server_tls",
}


def __getattr__(name: str) -> object:
    """Import the server, and lxml with it, only for those who start one."""
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
