"""What is said beside the data of the operations other than a query by identity code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

OPERATIONS: Final[Mapping[str, Text]] = {
    "certificate_expired": (
        "Varmenteen voimassaolo päättyi {date}. Kysely tehdään silti.",
        "Certifikatets giltighetstid gick ut {date}. Förfrågan görs ändå.",
        "The certificate expired on {date}. The query is made anyway.",
    ),
    "certificate_not_yet": (
        "Varmenteen voimassaolo alkaa {date}. Kysely tehdään silti.",
        "Certifikatets giltighetstid börjar {date}. Förfrågan görs ändå.",
        "The certificate is valid from {date}. The query is made anyway.",
    ),
    "reply_valid": (
        "{name} on skeeman mukainen.",
        "{name} följer schemat.",
        "{name} follows the schema.",
    ),
    "test_code": ("testitunnus", "testbeteckning", "test code"),
}
