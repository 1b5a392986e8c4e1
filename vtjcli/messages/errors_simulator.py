"""The simulator: its port, and the files that a user brings to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator_port": (
        "Simulaattoria ei voi käynnistää portissa {port}: {reason}.",
        "Simulatorn kan inte startas på port {port}: {reason}.",
        "The simulator cannot start on port {port}: {reason}.",
    ),
    "simulator_port_taken": (
        "Portti {port} on jo käytössä.\nValitse toinen portti; --port 0 valitsee vapaan.",
        "Port {port} används redan.\nVälj en annan port; --port 0 väljer en ledig.",
        "Port {port} is in use already.\nChoose another; --port 0 picks a free one.",
    ),
    "own_unreadable": (
        "{place}: tiedostoa ei voi lukea ({reason}).",
        "{place}: filen kan inte läsas ({reason}).",
        "{place}: the file cannot be read ({reason}).",
    ),
    "own_syntax": (
        "{place}: tiedosto ei ole TOML-muotoa ({name}).",
        "{place}: filen är inte giltig TOML ({name}).",
        "{place}: the file is not valid TOML ({name}).",
    ),
    "own_unknown_table": (
        "{place}: tuntematon taulukko ”{name}”.\n"
        "Taulukot ovat person, trigger, home, municipalities, languages ja countries.",
        "{place}: okänd tabell ”{name}”.\n"
        "Tabellerna är person, trigger, home, municipalities, languages och countries.",
        "{place}: unknown table ‘{name}’.\n"
        "The tables are person, trigger, home, municipalities, languages and countries.",
    ),
    "own_not_table": (
        "{place}: kohdan {name} pitää olla taulukko.",
        "{place}: {name} ska vara en tabell.",
        "{place}: {name} must be a table.",
    ),
    "own_not_tables": (
        "{place}: kohta {name} on luettelo taulukoita: kirjoita [[{name}]] jokaisen eteen.",
        "{place}: {name} är en lista med tabeller. Skriv [[{name}]] före var och en.",
        "{place}: {name} is a list of tables: write [[{name}]] before each.",
    ),
    "own_not_list": (
        "{place}: kohdan {name} pitää olla luettelo hakasulkeissa.",
        "{place}: {name} ska vara en lista inom hakparenteser.",
        "{place}: {name} must be a list in brackets.",
    ),
    "own_not_text": (
        "{place}: kohdan {name} pitää olla tekstiä lainausmerkeissä, ilman ohjausmerkkejä.",
        "{place}: {name} ska vara text inom citattecken, utan styrtecken.",
        "{place}: {name} must be text in quotes, without control characters.",
    ),
    "own_not_flag": (
        "{place}: kohdan {name} pitää olla true tai false.",
        "{place}: {name} ska vara true eller false.",
        "{place}: {name} must be true or false.",
    ),
    "own_not_number": (
        "{place}: kohdan {name} pitää olla sekunteja, 0–3600.",
        "{place}: {name} ska vara ett antal sekunder, 0–3600.",
        "{place}: {name} must be a number of seconds, 0–3600.",
    ),
    "own_not_code": (
        "{place}: {name} ei ole henkilötunnus: päivämäärä tai tarkistusmerkki on väärä.",
        "{place}: {name} är inte en personbeteckning, eftersom datumet eller kontrolltecknet är "
        "fel.",
        "{place}: {name} is not an identity code: its date or its check character is wrong.",
    ),
    "own_real_code": (
        "{place}: {name} voi olla oikean ihmisen henkilötunnus.\n"
        "Käytä yksilönumeroa 900–999, jota ei anneta kenellekään.",
        "{place}: {name} kan vara en verklig persons personbeteckning.\n"
        "Använd ett individnummer 900–999, som aldrig ges till någon.",
        "{place}: {name} may be a real person's identity code.\n"
        "Use an individual number of 900–999, which is never assigned to anyone.",
    ),
    "own_twice": (
        "{place}: {name} on jo aiemmin tiedostossa.",
        "{place}: {name} finns redan tidigare i filen.",
        "{place}: {name} is already in the file.",
    ),
    "own_unknown_key": (
        "{place}: tuntematon avain ”{name}”.",
        "{place}: okänd nyckel ”{name}”.",
        "{place}: unknown key ‘{name}’.",
    ),
    "own_missing": (
        "{place}: avain {name} puuttuu.",
        "{place}: nyckeln {name} saknas.",
        "{place}: the key {name} is missing.",
    ),
    "own_no_such": (
        "{place}: kohdetta ”{name}” ei ole taulukossa {table}.",
        "{place}: ”{name}” finns inte i tabellen {table}.",
        "{place}: there is no ‘{name}’ in the table {table}.",
    ),
    "own_date": (
        "{place}: {name} ei ole päivämäärä muodossa VVVVKKPP.",
        "{place}: {name} är inte ett datum i formen ÅÅÅÅMMDD.",
        "{place}: {name} is not a date in the form YYYYMMDD.",
    ),
    "own_names": (
        "{place}: kohdassa {name} pitää olla kaksi nimeä, suomeksi ja ruotsiksi.",
        "{place}: {name} ska ha två namn, på finska och på svenska.",
        "{place}: {name} must have two names, in Finnish and in Swedish.",
    ),
    "own_one_thing": (
        "{place}: anna yksi näistä: return_code, fault_code, fault, behaviour (nyt {name}).",
        "{place}: ange ett av return_code, fault_code, fault, behaviour (nu {name}).",
        "{place}: give one of return_code, fault_code, fault, behaviour (now {name}).",
    ),
    "own_choice": (
        "{place}: arvoa ”{name}” ei ole. Arvot ovat {known}.",
        "{place}: ”{name}” är inte ett giltigt värde. Giltiga värden är {known}.",
        "{place}: ‘{name}’ is not a valid value. Valid values: {known}.",
    ),
    "own_nobody": (
        "{place}: tiedostossa ei ole henkilöitä. Kirjoita ainakin yksi [[person]].",
        "{place}: filen har inga personer. Skriv minst en [[person]].",
        "{place}: the file has no people. Write at least one [[person]].",
    ),
    "own_no_product": (
        "{place}: tiedostossa ei ole tuotteita.",
        "{place}: filen har inga produkter.",
        "{place}: the file has no products.",
    ),
    "own_no_groups": (
        "{place}: tuotteella {name} pitää olla luettelo tietoryhmiä.",
        "{place}: produkten {name} ska ha en lista med uppgiftsgrupper.",
        "{place}: the product {name} must have a list of groups.",
    ),
    "own_unknown_group": (
        "{place}: tietoryhmää tai elementtiä ”{name}” ei ole.\n"
        "Kelpaavat vtjcli:n JSON-avaimet ja rekisterin elementit, esimerkiksi Kotikunta tai "
        "Kotikunta/Kuntanumero.",
        "{place}: uppgiftsgruppen eller elementet ”{name}” finns inte.\n"
        "Ange nycklar ur vtjclis JSON eller registrets element, till exempel Kotikunta eller "
        "Kotikunta/Kuntanumero.",
        "{place}: there is no group or element ‘{name}’.\n"
        "Give keys of vtjcli's JSON or the register's elements, for example Kotikunta or "
        "Kotikunta/Kuntanumero.",
    ),
    "own_premises": (
        "{place}: {name} on rakennusten tai kiinteistöjen tuote. Valitse toinen nimi.",
        "{place}: {name} är en produkt om byggnader eller fastigheter. Välj ett annat namn.",
        "{place}: {name} is a product about buildings or real estate. Choose a different name.",
    ),
    "own_certificate": (
        "{place}: tiedostossa ei ole varmennetta ja siihen kuuluvaa salaamatonta avainta "
        "PEM-muodossa ({name}).",
        "{place}: filen har inget certifikat med tillhörande okrypterad nyckel i PEM-format "
        "({name}).",
        "{place}: the file has no certificate with its unencrypted private key in PEM format "
        "({name}).",
    ),
    "own_authority": (
        "{place}: tiedostossa ei ole varmennetta PEM-muodossa ({name}).",
        "{place}: filen har inget certifikat i PEM-format ({name}).",
        "{place}: the file has no certificate in PEM format ({name}).",
    ),
    "own_no_folder": (
        "{place}: hakemistoa ei ole.",
        "{place}: katalogen finns inte.",
        "{place}: the folder does not exist.",
    ),
    "own_unwritable": (
        "{place}: tiedostoa ei voi kirjoittaa ({reason}).",
        "{place}: filen kan inte skrivas ({reason}).",
        "{place}: the file cannot be written ({reason}).",
    ),
    "own_half": (
        "{place}: hakemistossa on vain osa tiedostoista: {name}.\n"
        "Anna tyhjä hakemisto, tai hakemisto, jossa ovat kaikki neljä.",
        "{place}: katalogen har bara en del av filerna ({name}).\n"
        "Ange en tom katalog, eller en som har alla fyra.",
        "{place}: the folder has only some of the files: {name}.\n"
        "Give an empty folder, or one that has all four.",
    ),
    "own_other_file": (
        "{place}: {name} on muuta kuin varmenne, eikä sitä korvata.",
        "{place}: {name} är något annat än ett certifikat och ersätts inte.",
        "{place}: {name} is not a certificate and is not overwritten.",
    ),
}
