"""Failures of the desk, and of search documents made from a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DESK: Final[Mapping[str, Text]] = {
    "desk_terminal": (
        "vtjcli desk toimii vain päätteellä, jonka näytön voi tyhjentää.\n"
        "Skripteissä ja putkissa hae tiedot näin: vtjcli person",
        "vtjcli desk fungerar bara i en terminal vars skärm kan tömmas.\n"
        "Använd i skript och rör: vtjcli person",
        "vtjcli desk works only on a terminal whose screen can be cleared.\n"
        "In scripts and pipes use: vtjcli person",
    ),
    "match_without_code": (
        "Rekisteri ei antanut valitun henkilön henkilötunnusta, joten tietoja ei voi hakea sillä.",
        "Registret lämnade inte den valda personens personbeteckning, så uppgifterna kan inte "
        "hämtas med den.",
        "The register gave no identity code for the chosen person, so the person "
        "cannot be looked up by it.",
    ),
    "template_missing": (
        "Hakusanoman mallia ei ole asetettu profiiliin {profile}.\n"
        "Luo malli tuotteen skeemasta:\n"
        "vtjcli schema TUOTE --kind N --template -o haku.xml\n"
        "Aseta se:\n"
        "vtjcli config set {address} /polku/haku.xml",
        "Profilen {profile} har ingen mall för sökmeddelanden.\n"
        "Skapa en mall utifrån produktens schema:\n"
        "vtjcli schema PRODUKT --kind N --template -o sok.xml\n"
        "Ange den i inställningarna:\n"
        "vtjcli config set {address} /katalog/sok.xml",
        "The profile {profile} has no template for search documents.\n"
        "Create one from the product's schema:\n"
        "vtjcli schema PRODUCT --kind N --template -o search.xml\n"
        "Set it:\n"
        "vtjcli config set {address} /path/search.xml",
    ),
    "search_missing": (
        "Hakuehdot puuttuvat. Anna hakusanoma tai ehtoja, esimerkiksi {example}.",
        "Sökvillkor saknas. Ange ett sökmeddelande eller villkor, till exempel {example}.",
        "There is nothing to search by. Give a search document or values, such as {example}.",
    ),
    "search_files": (
        "Anna vain yksi hakusanoma: {files}. Hakuehdot ovat muotoa NIMI=ARVO.",
        "Ange bara ett sökmeddelande: {files}. Sökvillkor har formen NAMN=VÄRDE.",
        "Give one search document only: {files}. Values have the form NAME=VALUE.",
    ),
    "search_element_unknown": (
        "Hakusanoman mallissa ei ole elementtiä ”{element}”.\nSiinä on: {known}.",
        "Mallen för sökmeddelandet har inget element ”{element}”.\nMallen har: {known}.",
        "The template has no element ‘{element}’.\nIts elements: {known}.",
    ),
    "search_element_ambiguous": (
        "Hakusanoman mallissa on useita elementtejä ”{element}”.\nAnna polku: {known}.",
        "Mallen för sökmeddelandet har flera element ”{element}”.\nAnge sökvägen: {known}.",
        "The template has several elements ‘{element}’.\nGive the path: {known}.",
    ),
    "search_element_twice": (
        "Elementille {element} on annettu kaksi arvoa. Anna yksi.",
        "Elementet {element} har fått två värden. Ange ett.",
        "The element {element} was given two values. Give one.",
    ),
    "search_date": (
        "{element}: ”{value}” ei ole päivämäärä. Kirjoita se esimerkiksi 18.6.2012 tai 20120618.",
        "{element}: ”{value}” är inte ett datum. Skriv det till exempel 18.6.2012 eller 20120618.",
        "{element}: ‘{value}’ is not a date. Write it as 2012-06-18, 18.6.2012 or 20120618.",
    ),
    "schema_without_root": (
        "Skeemassa {name} ei ole elementtiä, josta hakusanoma alkaisi.",
        "Schemat {name} har inget element som ett sökmeddelande kan börja med.",
        "The schema {name} has no element that a search document could begin with.",
    ),
}
