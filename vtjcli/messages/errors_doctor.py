"""Failures that only ``doctor`` finds: X-Road answers, and something has not been granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DOCTOR: Final[Mapping[str, Text]] = {
    "doctor_client": (
        "Alijärjestelmää {client} ei ole rekisteröity X-Roadiin. Saman jäsenen rekisteröidyt: "
        "{known}.\n"
        "Tarkista asetus client; pyydä liityntäpalvelimen ylläpitäjää rekisteröimään "
        "alijärjestelmä.",
        "Delsystemet {client} är inte registrerat i X-Road. Registrerade för samma medlem: "
        "{known}.\n"
        "Kontrollera inställningen client; be anslutningsserverns administratör registrera "
        "delsystemet.",
        "The subsystem {client} is not registered in X-Road. Registered for the same member: "
        "{known}.\n"
        "Check the setting client; ask your security server's administrator to register the "
        "subsystem.",
    ),
    "doctor_own_ended": (
        "Oman varmenteesi voimassaolo päättyi {end}: {path}\n"
        "Tee uusi varmenne ja pyydä liityntäpalvelimen ylläpitäjää lisäämään se "
        "alijärjestelmäsi tietoihin.",
        "Ditt certifikat upphörde att gälla {end}: {path}\n"
        "Gör ett nytt och be anslutningsserverns administratör lägga till det för "
        "delsystemet.",
        "Your certificate ended on {end}: {path}\n"
        "Make a new one and ask your security server's administrator to add it to your "
        "subsystem.",
    ),
    "doctor_service": (
        "Palvelun tarjoaja {service} ei tarjoa palvelua HenkilonTunnusKysely.\n"
        "Tarkista asetus service ja X-Road-ympäristö; kysy DVV:ltä, onko palvelu käytössä.",
        "Tjänsteleverantören {service} erbjuder inte tjänsten HenkilonTunnusKysely.\n"
        "Kontrollera inställningen service och X-Road-miljön; fråga MDB om tjänsten är i bruk.",
        "The provider {service} does not offer the service HenkilonTunnusKysely.\n"
        "Check the setting service and the X-Road instance; ask DVV whether the service is in use.",
    ),
    "doctor_right": (
        "Alijärjestelmällä {client} ei ole oikeutta palveluun HenkilonTunnusKysely ({service}).\n"
        "Pyydä DVV:tä avaamaan käyttöoikeus: anna alijärjestelmän tunnus ja tietoluvan numero.",
        "Delsystemet {client} har inte rätt till tjänsten HenkilonTunnusKysely ({service}).\n"
        "Be MDB öppna åtkomsten: uppge delsystemets identifierare och uppgiftstillståndets nummer.",
        "The subsystem {client} has no right to the service HenkilonTunnusKysely ({service}).\n"
        "Ask DVV to grant it: give the subsystem's identifier and the number of the permit.",
    ),
}
