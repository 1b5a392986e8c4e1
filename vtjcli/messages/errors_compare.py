"""Failures of what is to be compared: claims, and files of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

COMPARE: Final[Mapping[str, Text]] = {
    "claim_form": (
        "”{shown}” ei ole vertailtava tieto. Kirjoita KENTTÄ=ARVO, esimerkiksi postal_code=65100.",
        "”{shown}” är inte en uppgift som kan jämföras. Skriv FÄLT=VÄRDE, till exempel "
        "postal_code=65100.",
        "‘{shown}’ is not a value to compare. Write FIELD=VALUE, for example postal_code=65100.",
    ),
    "claims_missing": (
        "Vertailtavat tiedot puuttuvat. Kirjoita KENTTÄ=ARVO, esimerkiksi last_name=Virtanen.\n"
        "Kentät: {known}.",
        "Uppgifterna som ska jämföras saknas. Skriv FÄLT=VÄRDE, till exempel last_name=Virtanen.\n"
        "Fält: {known}.",
        "There is nothing to compare. Write FIELD=VALUE, for example last_name=Virtanen.\n"
        "Fields: {known}.",
    ),
    "claim_field_unknown": (
        "Kenttää ”{field}” ei ole. Tarkoititko {nearest}?",
        "Fältet ”{field}” finns inte. Menade du {nearest}?",
        "There is no field ‘{field}’. Did you mean {nearest}?",
    ),
    "claim_field_far": (
        "Kenttää ”{field}” ei ole. Kentät: {known}.\nMuut kentät: vtjcli person --json-schema",
        "Fältet ”{field}” finns inte. Fält: {known}.\nÖvriga fält: vtjcli person --json-schema",
        "There is no field ‘{field}’. Fields: {known}.\nOther fields: vtjcli person --json-schema",
    ),
    "claim_object": (
        "Kentässä ”{field}” on monta tietoa. Valitse niistä yksi, esimerkiksi {nearest}.",
        "Fältet ”{field}” innehåller flera uppgifter. Välj en av dem, till exempel {nearest}.",
        "The field ‘{field}’ holds several values. Choose one of them, for example {nearest}.",
    ),
    "claim_twice": (
        "Kenttä {field} on annettu kahdesti. Jätä toinen pois.",
        "Fältet {field} har angetts två gånger. Ta bort det ena.",
        "The field {field} is given twice. Leave one of them out.",
    ),
    "claim_empty": (
        "Kentälle {field} ei ole annettu arvoa.",
        "Fältet {field} saknar värde.",
        "The field {field} has no value.",
    ),
    "claim_flag": (
        "Kentän {field} arvo ”{value}” ei ole kyllä eikä ei. Kirjoita yes tai no.",
        "Värdet ”{value}” i fältet {field} är varken ja eller nej. Skriv yes eller no.",
        "The value ‘{value}’ of {field} is neither yes nor no. Write yes or no.",
    ),
    "claim_number": (
        "Kentän {field} arvo ”{value}” ei ole luku. Kirjoita luku tai väli: 18, 18.., ..64 "
        "tai 18..64.",
        "Värdet ”{value}” i fältet {field} är inte ett tal. Skriv ett tal eller ett "
        "intervall: 18, 18.., ..64 eller 18..64.",
        "The value ‘{value}’ of {field} is not a number. Write a number or a range: 18, "
        "18.., ..64 or 18..64.",
    ),
    "claim_date": (
        "Kentän {field} arvo ”{value}” ei ole päivämäärä. Kirjoita 2.5.2001, 2001-05-02 tai "
        "väli: 1990..1999.",
        "Värdet ”{value}” i fältet {field} är inte ett datum. Skriv 2.5.2001, 2001-05-02 "
        "eller ett intervall: 1990..1999.",
        "The value ‘{value}’ of {field} is not a date. Write 2001-05-02, 2.5.2001 or a "
        "range: 1990..1999.",
    ),
    "claim_range": (
        "Kentän {field} väli päättyy ennen kuin alkaa. Kirjoita pienempi arvo ensin.",
        "Intervallet i fältet {field} slutar innan det börjar. Skriv det mindre värdet först.",
        "The range of {field} ends before it begins. Write the smaller value first.",
    ),
    "compare_one": (
        "Vertailussa on yksi henkilö kerrallaan, mutta henkilötunnuksia annettiin {count}.",
        "En jämförelse gäller en person åt gången, men {count} personbeteckningar angavs.",
        "One person is compared at a time, but {count} identity codes were given.",
    ),
    "claims_encoding": (
        "Tiedosto on merkistössä, jota ohjelma ei lue. Tallenna se UTF-8-muodossa.",
        "Filen har en teckenkodning som programmet inte läser. Spara den i UTF-8.",
        "The file is in an encoding that vtjcli does not read. Save it in UTF-8.",
    ),
    "label_non_disclosure": (
        "Osoitetta ei tulosteta: henkilöllä on turvakielto, tai tuote ei kerro, onko hänellä "
        "sellainen ({shown}).",
        "Adressen skrivs inte ut, eftersom personen har en spärrmarkering eller produkten inte "
        "anger om personen har en sådan ({shown}).",
        "No address is printed: the person has a non-disclosure order, or the product does "
        "not state whether there is one ({shown}).",
    ),
    "label_no_address": (
        "Henkilöllä ei ole voimassa olevaa osoitetta tässä tuotteessa ({shown}).",
        "Personen har ingen gällande adress i denna produkt ({shown}).",
        "The person has no current address in this product ({shown}).",
    ),
    "claims_csv": (
        "Rivi {line} ei ole kelvollista CSV:tä. Tarkista lainausmerkit.",
        "Rad {line} är inte giltig CSV. Kontrollera citattecknen.",
        "Line {line} is not valid CSV. Check the quotation marks.",
    ),
    "claims_header": (
        "Tiedoston otsikkorivillä ei ole saraketta hetu.\n"
        "Kirjoita ensimmäiselle riville sarakkeiden nimet, esimerkiksi hetu;last_name.",
        "Filens rubrikrad saknar kolumnen hetu.\n"
        "Skriv kolumnernas namn på första raden, till exempel hetu;last_name.",
        "The header of the file has no column hetu.\n"
        "Write the names of the columns on the first line, for example hetu;last_name.",
    ),
    "claims_column_twice": (
        "Sarake {field} on tiedostossa kahdesti. Poista toinen.",
        "Kolumnen {field} finns två gånger i filen. Ta bort den ena.",
        "The column {field} is in the file twice. Remove one of them.",
    ),
    "claims_columns": (
        "Missään sarakkeessa ei ole vertailtavaa tietoa.\nKentät: {known}.",
        "Ingen kolumn innehåller uppgifter som kan jämföras.\nFält: {known}.",
        "No column holds anything to compare.\nFields: {known}.",
    ),
    "claims_rows": (
        "Tiedostossa ei ole rivejä otsikkorivin jälkeen.",
        "Filen har inga rader efter rubrikraden.",
        "The file has no rows after its header.",
    ),
    "claims_cells": (
        "Rivillä on {count} {count:sarake|saraketta}, otsikkorivillä {columns}. Tarkista erottimet "
        "ja lainausmerkit.",
        "Raden har {count} {count:kolumn|kolumner}, rubrikraden {columns}. Kontrollera "
        "avgränsare och citattecken.",
        "The row has {count} {count:column|columns}, the header {columns}. Check the "
        "separators and the quotation marks.",
    ),
    "claims_row_empty": (
        "Rivillä ei ole vertailtavia tietoja.",
        "Raden innehåller inga uppgifter som kan jämföras.",
        "The row has no values to compare.",
    ),
}
