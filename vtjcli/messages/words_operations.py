"""What is said beside the data of the operations other than a query by identity code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

OPERATIONS: Final[Mapping[str, Text]] = {
    "certificate_expired": (
        "Varmenteen voimassaolo on päättynyt {date}; kysely tehdään silti.",
        "Certifikatets giltighetstid gick ut {date}; förfrågan ställs ändå.",
        "The certificate expired on {date}; the query is made all the same.",
    ),
    "certificate_not_yet": (
        "Varmenteen voimassaolo alkaa vasta {date}; kysely tehdään silti.",
        "Certifikatets giltighetstid börjar först {date}; förfrågan ställs ändå.",
        "The certificate is valid only from {date}; the query is made all the same.",
    ),
    "reply_valid": (
        "{name} on skeeman mukainen.",
        "{name} följer schemat.",
        "{name} follows the schema.",
    ),
    "test_code": ("testitunnus", "testbeteckning", "test code"),
}
