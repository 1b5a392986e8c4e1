"""What ``--help`` says of the commands that show what X-Road offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

METASERVICES: Final[Mapping[str, Text]] = {
    "services.short": (
        "Palveluntarjoajan SOAP-palvelut.",
        "Visa en tjänsteleverantörs SOAP-tjänster.",
        "List the SOAP services of a service provider.",
    ),
    "services": (
        "Luettelo tulee X-Roadista (listMethods, allowedMethods), ei rekisteristä. Haku ei koske "
        "ketään henkilöä eikä maksa mitään.",
        "Förteckningen kommer från X-Road (listMethods, allowedMethods), inte från "
        "registret. Den gäller ingen person och kostar ingenting.",
        "The list comes from X-Road (listMethods, allowedMethods), not from the register. The "
        "query is not about a person and costs nothing.",
    ),
    "services.examples": (
        "vtjcli services  # rekisterin palvelut\n"
        "vtjcli services --allowed  # palvelut, joihin alijärjestelmällä on käyttöoikeus\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
        "vtjcli services  # registrets tjänster\n"
        "vtjcli services --allowed  # tjänster som delsystemet får använda\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
        "vtjcli services  # services of the register\n"
        "vtjcli services --allowed  # services that your subsystem may use\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
    ),
    "services.provider": (
        "Palveluntarjoajan tunniste YMPÄRISTÖ/LUOKKA/KOODI[/ALIJÄRJESTELMÄ]; oletus on "
        "profiilin asetus service.",
        "Tjänsteleverantörens identifierare MILJÖ/KLASS/KOD[/DELSYSTEM]; standard är "
        "profilens inställning service.",
        "Identifier of the service provider, INSTANCE/CLASS/CODE[/SUBSYSTEM]; default: the "
        "profile's service.",
    ),
    "services.allowed": (
        "Vain palvelut, joihin omalla alijärjestelmällä on käyttöoikeus.",
        "Bara de tjänster som ditt delsystem har behörighet till.",
        "Only the services that your subsystem has a right to.",
    ),
    "wsdl.short": (
        "Palvelun kuvauksen (WSDL) haku.",
        "Hämta beskrivningen (WSDL) av en tjänst.",
        "Get the description (WSDL) of a service.",
    ),
    "wsdl": (
        "Kuvausta ei muuteta. Liityntäpalvelimet korvaavat siinä palvelun osoitteen "
        "osoitteella http://example.org/xroad-endpoint. Ilman versiota haetaan palvelun "
        "ainoa versio.",
        "Beskrivningen ändras inte. Anslutningsservrarna ersätter tjänstens adress i den med "
        "http://example.org/xroad-endpoint. Utan version hämtas tjänstens enda version.",
        "The description is not changed. Security servers replace the service's address in "
        "it with http://example.org/xroad-endpoint. Without a version, the only version of "
        "the service is fetched.",
    ),
    "wsdl.examples": (
        "vtjcli wsdl HenkilonTunnusKysely -o vtjkysely.wsdl\n"
        "vtjcli wsdl FI/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1",
        "vtjcli wsdl HenkilonTunnusKysely -o vtjkysely.wsdl\n"
        "vtjcli wsdl FI/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1",
        "vtjcli wsdl HenkilonTunnusKysely -o vtjkysely.wsdl\n"
        "vtjcli wsdl FI/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1",
    ),
    "wsdl.service": (
        "Palvelun tunniste YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ/PALVELU[/VERSIO]; "
        "profiilin palveluntarjoajan palvelusta riittää PALVELU[/VERSIO].",
        "Tjänstens identifierare MILJÖ/KLASS/KOD/DELSYSTEM/TJÄNST[/VERSION], eller för en tjänst "
        "hos profilens leverantör bara TJÄNST[/VERSION].",
        "Identifier of the service, INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE[/VERSION], or "
        "SERVICE[/VERSION] for a service of the register.",
    ),
    "wsdl.output": (
        "Tiedosto, johon kuvaus tallennetaan (oletus: vakiotuloste).",
        "Fil där beskrivningen sparas (standard: standardutmatningen).",
        "Save the description to this file (default: standard output).",
    ),
    "wsdl.force": (
        "Olemassa olevan tiedoston korvaaminen.",
        "Ersätt filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "clients.short": (
        "X-Roadin jäsenet ja alijärjestelmät.",
        "Visa X-Roads medlemmar och delsystem.",
        "List the members and subsystems of X-Road.",
    ),
    "clients": (
        "Luettelo tulee omalta liityntäpalvelimelta (listClients). Oma alijärjestelmä on merkitty.",
        "Förteckningen kommer från den egna anslutningsservern (listClients). Det egna "
        "delsystemet är markerat.",
        "The list comes from your own security server (listClients). Your own subsystem is marked.",
    ),
    "clients.examples": (
        "vtjcli clients väestötieto  # haku nimellä\n"
        "vtjcli clients VTJkysely  # haku tunnisteella\n"
        "vtjcli clients --instance FI-TEST --json",
        "vtjcli clients väestötieto  # i namnet\n"
        "vtjcli clients VTJkysely  # i identifieraren\n"
        "vtjcli clients --instance FI-TEST --json",
        "vtjcli clients väestötieto  # in the name\n"
        "vtjcli clients VTJkysely  # in the identifier\n"
        "vtjcli clients --instance FI-TEST --json",
    ),
    "clients.text": (
        "Nimen tai tunnisteen osa (oletus: kaikki).",
        "En del av namnet eller identifieraren (standard: alla).",
        "Part of a name or an identifier; without it, all are listed.",
    ),
    "clients.instance": (
        "X-Road-ympäristö; oletus on liityntäpalvelimen oma.",
        "X-Road-miljö; standard är anslutningsserverns egen.",
        "X-Road instance; default: the security server's own.",
    ),
    "list_output": (
        "Tulostusmuoto. Päätteellä table, putkessa json.",
        "Utskriftsformat. I en terminal table, i ett rör json.",
        "Output format. Default: table in a terminal, json in a pipe.",
    ),
}
