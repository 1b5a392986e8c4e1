"""Failures of a profile that asks the register without X-Road."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DIRECT: Final[Mapping[str, Text]] = {
    "direct_kind": (
        "Arvo --kind {value} ei kelpaa ilman X-Roadia: siellä luku on -32768–32767.",
        "Värdet --kind {value} duger inte utan X-Road: där är talet -32768–32767.",
        "The value --kind {value} will not do without X-Road: there it is -32768 to 32767.",
    ),
    "direct_without_x_road": (
        "Profiili {profile} kysyy suoraan rekisteriltä (asetus direct), ilman X-Roadia.\n"
        "Palvelujen ja jäsenten luettelot ja palvelukuvaukset antaa liityntäpalvelin, jota tässä "
        "ei ole.\n"
        "Valitse valitsimella --profile profiili, jossa on security_server.",
        "Profilen {profile} frågar registret direkt (inställningen direct), utan X-Road.\n"
        "Förteckningar över tjänster och medlemmar samt tjänstebeskrivningar ges av en "
        "anslutningsserver, som inte finns här.\n"
        "Välj med --profile en profil som har security_server.",
        "The profile {profile} asks the register directly (the setting direct), without X-Road.\n"
        "Lists of services and members and service descriptions come from a security server, and "
        "here there is none.\n"
        "Choose a profile that has security_server with --profile.",
    ),
}
