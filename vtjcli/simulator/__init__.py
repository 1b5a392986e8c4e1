"""A security server with the population register behind it, for demonstration and tests.

It holds invented people only, listens on loopback only, and needs nothing else of vtjcli:

    with Simulator() as simulator:
        ...  # POST to simulator.url, as CLIENT to SERVICE, user and password "demo"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .people import PeopleError, Person, Trigger
    from .server import Simulator

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
    "PeopleError",
    "Person",
    "Simulator",
    "Trigger",
]


def __getattr__(name: str) -> object:
    """Import the server, and lxml with it, only for those who start one."""
    if name == "Simulator":
        from .server import Simulator

        return Simulator
    if name in ("PeopleError", "Person", "Trigger"):
        from . import people

        return getattr(people, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
