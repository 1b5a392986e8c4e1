"""What ``--help`` says of the commands that tell what X-Road offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

METASERVICES: Final[Mapping[str, Text]] = {
    "services.short": (
        "Näytä palveluntarjoajan SOAP-palvelut.",
        "Visa en tjänsteleverantörs SOAP-tjänster.",
        "List the SOAP services of a provider.",
    ),
    "services": (
        "Kysyy X-Roadilta (listMethods, allowedMethods), ei rekisteriltä: ei koske ketään eikä "
        "maksa mitään.",
        "Frågar X-Road (listMethods, allowedMethods), inte registret: gäller ingen person och "
        "kostar ingenting.",
        "Asks X-Road (listMethods, allowedMethods), not the register: it is about nobody and "
        "costs nothing.",
    ),
    "services.examples": (
        "vtjcli services  # rekisterin palvelut\n"
        "vtjcli services --allowed  # ne, joihin alijärjestelmälläsi on oikeus\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
        "vtjcli services  # registrets tjänster\n"
        "vtjcli services --allowed  # de som ditt delsystem får använda\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
        "vtjcli services  # those of the register\n"
        "vtjcli services --allowed  # those that your subsystem may use\n"
        "vtjcli services FI/GOV/0245437-2/VTJkysely --json",
    ),
    "services.provider": (
        "Palveluntarjoajan tunniste INSTANSSI/LUOKKA/KOODI[/ALIJÄRJESTELMÄ]; oletus on "
        "profiilin service.",
        "Tjänsteleverantörens identifierare INSTANS/KLASS/KOD[/DELSYSTEM]; förval är "
        "profilens service.",
        "The provider's identifier INSTANCE/CLASS/CODE[/SUBSYSTEM]; default: the profile's "
        "service.",
    ),
    "services.allowed": (
        "Vain palvelut, joihin alijärjestelmälläsi on oikeus.",
        "Endast de tjänster som ditt delsystem har rätt till.",
        "Only the services that your subsystem may use.",
    ),
    "wsdl.short": (
        "Hae palvelun kuvaus (WSDL).",
        "Hämta en tjänsts beskrivning (WSDL).",
        "Get the description (WSDL) of a service.",
    ),
    "wsdl": (
        "Kuvaus on sellaisenaan; liityntäpalvelimet korvaavat siinä palvelun osoitteen "
        "osoitteella http://example.org/xroad-endpoint. Ilman versiota haetaan palvelun ainoa "
        "versio.",
        "Beskrivningen är oförändrad; anslutningsservrarna ersätter tjänstens adress i den med "
        "http://example.org/xroad-endpoint. Utan version hämtas tjänstens enda version.",
        "The description is as it came; security servers put http://example.org/xroad-endpoint "
        "in the place of the service's address. Without a version, it is that of the service's "
        "only one.",
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
        "Palvelun tunniste INSTANSSI/LUOKKA/KOODI/ALIJÄRJESTELMÄ/PALVELU[/VERSIO], tai profiilin "
        "palvelusta PALVELU[/VERSIO].",
        "Tjänstens identifierare INSTANS/KLASS/KOD/DELSYSTEM/TJÄNST[/VERSION], eller av profilens "
        "tjänster TJÄNST[/VERSION].",
        "The service's identifier INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE[/VERSION], or, of the "
        "profile's service, SERVICE[/VERSION].",
    ),
    "wsdl.output": (
        "Tallenna tiedostoon; ilman sitä vakiotulosteeseen.",
        "Spara i en fil; utan den till standardutmatningen.",
        "Save it to a file; without one, standard output.",
    ),
    "wsdl.force": (
        "Korvaa olemassa oleva tiedosto.",
        "Skriv över en befintlig fil.",
        "Replace a file that exists.",
    ),
    "clients.short": (
        "Näytä X-Roadin jäsenet ja alijärjestelmät.",
        "Visa X-Roads medlemmar och delsystem.",
        "List the members and subsystems of X-Road.",
    ),
    "clients": (
        "Kysyy omalta liityntäpalvelimelta (listClients). Oma alijärjestelmä on merkitty.",
        "Frågar den egna anslutningsservern (listClients). Det egna delsystemet är utmärkt.",
        "Asks your own security server (listClients). Your own subsystem is marked.",
    ),
    "clients.examples": (
        "vtjcli clients väestötieto  # nimestä\n"
        "vtjcli clients VTJkysely  # tunnisteesta\n"
        "vtjcli clients --instance FI-TEST --json",
        "vtjcli clients väestötieto  # i namnet\n"
        "vtjcli clients VTJkysely  # i identifieraren\n"
        "vtjcli clients --instance FI-TEST --json",
        "vtjcli clients väestötieto  # in the name\n"
        "vtjcli clients VTJkysely  # in the identifier\n"
        "vtjcli clients --instance FI-TEST --json",
    ),
    "clients.text": (
        "Nimen tai tunnisteen osa; ilman sitä kaikki.",
        "En del av namnet eller identifieraren; utan den alla.",
        "A part of a name or an identifier; without one, all of them.",
    ),
    "clients.instance": (
        "X-Road-instanssi; oletus on liityntäpalvelimen oma.",
        "X-Road-instans; förval är anslutningsserverns egen.",
        "X-Road instance; default: the security server's own.",
    ),
    "list_output": (
        "Tulosteen muoto: päätteelle taulukko, muualle JSON.",
        "Utskriftens form: tabell till en terminal, annars JSON.",
        "Form of the output: a table for a terminal, else JSON.",
    ),
}
