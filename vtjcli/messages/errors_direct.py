"""Failures of a profile that queries the register without X-Road."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DIRECT: Final[Mapping[str, Text]] = {
    "direct_kind": (
        "Valitsimen --kind arvo ”{value}” ei kelpaa ilman X-Roadia: silloin luku on -32768–32767.",
        "Värdet ”{value}” för --kind är inte giltigt utan X-Road: då ska talet vara mellan "
        "-32768 och 32767.",
        "The value ‘{value}’ of --kind is not valid without X-Road: there it is -32768 to 32767.",
    ),
    "direct_without_x_road": (
        "Profiili {profile} on suorassa yhteydessä rekisteriin ilman X-Roadia (asetus "
        "direct).\n"
        "Palvelujen ja jäsenten luettelot ja palvelukuvaukset antaa liityntäpalvelin, jota "
        "tässä ei ole.\n"
        "Valitse valitsimella --profile profiili, jossa on security_server.",
        "Profilen {profile} är direkt ansluten till registret utan X-Road (inställningen "
        "direct).\n"
        "Förteckningar över tjänster och medlemmar samt tjänstebeskrivningar kommer från en "
        "anslutningsserver, som inte finns här.\n"
        "Välj med --profile en profil som har security_server.",
        "The profile {profile} connects to the register directly, without X-Road (setting "
        "direct).\n"
        "Lists of services and members and service descriptions come from a security server. "
        "This profile has none.\n"
        "With --profile, choose a profile that has security_server.",
    ),
}
