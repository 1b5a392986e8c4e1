"""A security server with the population register behind it, for demonstration and tests.

It holds invented people only, listens on loopback only, and needs nothing else of vtjcli:

    with Simulator() as simulator:
        ...  # POST to simulator.url, as CLIENT to SERVICE, user and password "demo"
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .demands import Demand, DemandError
    from .people import Person, Trigger
    from .problems import CertificateError, FileError, PeopleError, ProductsError
    from .server import Simulator
    from .tls import Tls

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
)
"""What can be asked for about people."""
PREMISES_PRODUCTS: tuple[str, ...] = ("RAKENNUSTIEDOT", "KIINTEISTOTIEDOT")
"""What can be asked for about buildings with their apartments, and about real estate."""

__all__ = [
    "CLIENT",
    "PREMISES_PRODUCTS",
    "PRODUCTS",
    "SERVICE",
    "CertificateError",
    "Demand",
    "DemandError",
    "FileError",
    "PeopleError",
    "Person",
    "ProductsError",
    "Simulator",
    "Tls",
    "Trigger",
]

_HOMES = {
    "Demand": "demands",
    "DemandError": "demands",
    "Person": "people",
    "Trigger": "people",
    "CertificateError": "problems",
    "FileError": "problems",
    "PeopleError": "problems",
    "ProductsError": "problems",
    "Simulator": "server",
    "Tls": "tls",
}


def __getattr__(name: str) -> object:
    """Import the server, and lxml with it, only for those who start one."""
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
