"""Failures of X-Road's metaservices, and of saving what was received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

METASERVICES: Final[Mapping[str, Text]] = {
    "listing_malformed": (
        "Palvelimen luettelo ei ole X-Roadin määrittelyn mukainen. Siitä ei näytetä mitään.\n"
        "Tarkista asetus security_server; kysy liityntäpalvelimen ylläpitäjältä.",
        "Serverns förteckning följer inte X-Roads specifikation. Inget av den visas.\n"
        "Kontrollera inställningen security_server; fråga anslutningsserverns administratör.",
        "The server's list does not follow the X-Road specification. None of it is shown.\n"
        "Check the setting security_server; ask your security server's administrator.",
    ),
    "listing_other": (
        "Palvelimen luettelossa on muutakin kuin pyydettiin ({expected}). Siitä ei näytetä "
        "mitään.\n"
        "Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Serverns förteckning innehåller annat än det som begärdes ({expected}). Inget av "
        "den visas.\n"
        "Meddela anslutningsserverns administratör.",
        "The server's list contains more than what was requested ({expected}). None of it is "
        "shown.\n"
        "Tell your security server's administrator.",
    ),
    "listing_long": (
        "Palvelimen luettelossa on enemmän kuin {most} kohtaa. Siitä ei näytetä mitään.\n"
        "Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Serverns förteckning har fler än {most} rader. Inget av den visas.\n"
        "Meddela anslutningsserverns administratör.",
        "The server's list has more than {most} entries. None of it is shown.\n"
        "Tell your security server's administrator.",
    ),
    "wsdl_missing": (
        "Vastauksessa ei ole palvelukuvausta (WSDL) ainoana liitteenä.\n"
        "Ilmoita asiasta palveluntarjoajalle.",
        "Svaret har inte tjänstebeskrivningen (WSDL) som enda bilaga.\n"
        "Meddela tjänsteleverantören.",
        "The reply does not have the service description (WSDL) as its only attachment.\n"
        "Tell the service provider.",
    ),
    "wsdl_malformed": (
        "Palvelukuvaus ei ole kelvollista WSDL 1.1:tä. Sitä ei näytetä eikä tallenneta.\n"
        "Ilmoita asiasta palveluntarjoajalle.",
        "Tjänstebeskrivningen är inte giltig WSDL 1.1. Den varken visas eller sparas.\n"
        "Meddela tjänsteleverantören.",
        "The service description is not well-formed WSDL 1.1. It is neither shown nor saved.\n"
        "Tell the service provider.",
    ),
    "provider_form": (
        "Palveluntarjoajan tunniste ei ole oikeaa muotoa: {value}\n"
        "Muoto on YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ, esimerkiksi "
        "FI/GOV/0245437-2/VTJkysely.",
        "Tjänsteleverantörens identifierare har fel form: {value}\n"
        "Formen är MILJÖ/KLASS/KOD/DELSYSTEM, till exempel FI/GOV/0245437-2/VTJkysely.",
        "The service provider's identifier is not well formed: {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM, for example FI/GOV/0245437-2/VTJkysely.",
    ),
    "service_form": (
        "Palvelun tunniste ei ole oikeaa muotoa: {value}\n"
        "Muoto on YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ/PALVELU[/VERSIO], rekisterin omissa "
        "palveluissa lyhyesti PALVELU[/VERSIO], esimerkiksi HenkilonTunnusKysely/v1.",
        "Tjänstens identifierare har fel form: {value}\n"
        "Formen är MILJÖ/KLASS/KOD/DELSYSTEM/TJÄNST[/VERSION], för registrets egna tjänster "
        "kort TJÄNST[/VERSION], till exempel HenkilonTunnusKysely/v1.",
        "The service's identifier is not well formed: {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE[/VERSION], or for the register's "
        "own services SERVICE[/VERSION], for example HenkilonTunnusKysely/v1.",
    ),
    "service_unknown": (
        "Palveluntarjoajalla {provider} ei ole palvelua {service}.\n"
        "Sen palvelut: vtjcli services {provider}",
        "Tjänsteleverantören {provider} har inte tjänsten {service}.\n"
        "Dess tjänster: vtjcli services {provider}",
        "The service provider {provider} has no service {service}.\n"
        "Its services: vtjcli services {provider}",
    ),
    "service_versions": (
        "Palvelulla {service} on useita versioita: {known}\nAnna versio: {service}/VERSIO",
        "Tjänsten {service} har flera versioner: {known}\nAnge versionen: {service}/VERSION",
        "The service {service} has several versions: {known}\nName the version: {service}/VERSION",
    ),
    "clients_none": (
        "Haulla ”{value}” ei löydy jäseniä eikä alijärjestelmiä.\n"
        "Toisen X-Road-ympäristön jäsenet saa valitsimella --instance.",
        "Inga medlemmar eller delsystem hittas med ”{value}”.\n"
        "Ange --instance för att se medlemmarna i en annan X-Road-miljö.",
        "No members or subsystems match ‘{value}’.\n"
        "To see those of a different X-Road instance, give --instance.",
    ),
}
