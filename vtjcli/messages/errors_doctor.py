"""Failures that only ``doctor`` finds: X-Road answers, and something has not been granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DOCTOR: Final[Mapping[str, Text]] = {
    "doctor_client": (
        "Alijärjestelmää {client} ei ole rekisteröity X-Roadiin. Saman jäsenen "
        "rekisteröidyt alijärjestelmät: {known}.\n"
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
    "doctor_instance": (
        "Asetuksen client alussa on {wanted}, mutta tämä liityntäpalvelin on X-Road-ympäristössä "
        "{found}.\n"
        "Vaihda asetukseen client alijärjestelmän tunniste ympäristössä {found} (nyt {client}), "
        "tai vaihda security_server, jos palvelin on väärä.",
        "Inställningen client börjar med {wanted}, men den här anslutningsservern finns i "
        "X-Road-miljön {found}.\n"
        "Byt client till ditt delsystem i miljön {found} (nu {client}), eller "
        "security_server om servern är fel.",
        "The setting client begins with {wanted}, but this security server is in the X-Road "
        "instance {found}.\n"
        "Change client to your subsystem's identifier in {found} (now {client}), or change "
        "security_server if this is the wrong server.",
    ),
    "doctor_own_missing": (
        "Liityntäpalvelin vaatii alijärjestelmältä {client} asiakasvarmenteen, eikä "
        "sellaista ole asetettu ({code}).\n"
        "Aseta tls.certificate ja tls.key, tai tls.pkcs12. Pyydä liityntäpalvelimen "
        "ylläpitäjää lisäämään varmenne alijärjestelmän tietoihin.",
        "Anslutningsservern kräver ett klientcertifikat av delsystemet {client}, men inget har "
        "angetts ({code}).\n"
        "Ange tls.certificate och tls.key, eller tls.pkcs12. Be anslutningsserverns "
        "administratör lägga till certifikatet för delsystemet.",
        "The security server requires a client certificate from the subsystem {client}, and "
        "none is set ({code}).\n"
        "Set tls.certificate and tls.key, or tls.pkcs12. Ask your security server's "
        "administrator to add the certificate to the subsystem.",
    ),
    "doctor_own_plain": (
        "Liityntäpalvelin ei hyväksy alijärjestelmältä {client} salaamatonta yhteyttä "
        "({code}).\n"
        "Vaihda asetukseen security_server https-osoite (portti 8443). Jos palvelin vaatii "
        "myös asiakasvarmenteen, aseta tls.certificate ja tls.key, tai tls.pkcs12.",
        "Anslutningsservern godtar inte en okrypterad förbindelse från delsystemet {client} "
        "({code}).\n"
        "Byt till en https-adress i security_server (port 8443). Om servern också kräver ett "
        "klientcertifikat, ange tls.certificate och tls.key, eller tls.pkcs12.",
        "The security server does not accept an unencrypted connection from the subsystem "
        "{client} ({code}).\n"
        "Change security_server to an https address (port 8443). If the server also requires "
        "a client certificate, set tls.certificate and tls.key, or tls.pkcs12.",
    ),
    "doctor_own_ended": (
        "Oman varmenteen voimassaolo päättyi {end}: {path}\n"
        "Hanki uusi varmenne ja pyydä liityntäpalvelimen ylläpitäjää lisäämään se "
        "alijärjestelmän tietoihin.",
        "Ditt certifikat upphörde att gälla {end}: {path}\n"
        "Skaffa ett nytt och be anslutningsserverns administratör lägga till det för "
        "delsystemet.",
        "Your certificate expired on {end}: {path}\n"
        "Get a new one and ask your security server's administrator to add it to your "
        "subsystem.",
    ),
    "doctor_service": (
        "Palveluntarjoaja {service} ei tarjoa palvelua HenkilonTunnusKysely.\n"
        "Tarkista asetus service ja X-Road-ympäristö; kysy DVV:ltä, onko palvelu käytössä.",
        "Tjänsteleverantören {service} erbjuder inte tjänsten HenkilonTunnusKysely.\n"
        "Kontrollera inställningen service och X-Road-miljön; fråga MDB om tjänsten är i bruk.",
        "The service provider {service} does not offer the service HenkilonTunnusKysely.\n"
        "Check the setting service and the X-Road instance; ask DVV whether the service is "
        "in use.",
    ),
    "doctor_right": (
        "Alijärjestelmällä {client} ei ole käyttöoikeutta palveluun HenkilonTunnusKysely "
        "({service}).\n"
        "Pyydä DVV:tä avaamaan käyttöoikeus. Ilmoita alijärjestelmän tunniste ja tietoluvan "
        "numero.",
        "Delsystemet {client} har inte behörighet till tjänsten HenkilonTunnusKysely "
        "({service}).\n"
        "Be MDB bevilja behörigheten: uppge delsystemets identifierare och datatillståndets "
        "nummer.",
        "The subsystem {client} has no right to the service HenkilonTunnusKysely ({service}).\n"
        "Ask DVV to grant it: give the subsystem's identifier and the number of the data "
        "permit.",
    ),
}
