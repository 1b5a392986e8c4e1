"""Failures of queries about several people: the list, the file to resume from, the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "code_in_setting": (
        "Profiilin {profile} asetuksessa {setting} on henkilötunnus, jonka X-Road ja "
        "rekisteri kirjaisivat lokeihin.\n"
        "Mitään ei lähetetty. Vaihda asetus asetustiedostossa tai ympäristömuuttujassa.",
        "Inställningen {setting} i profilen {profile} innehåller en personbeteckning, som "
        "X-Road och registret skulle anteckna i loggar.\n"
        "Ingenting skickades. Ändra inställningen i konfigurationsfilen eller miljövariabeln.",
        "The setting {setting} of the profile {profile} contains an identity code, which "
        "X-Road and the register would log.\n"
        "Nothing was sent. Change it in the configuration file or the environment variable.",
    ),
    "subjects_file": (
        "Tiedostoa {path} ei voi lukea: {reason}\n"
        "Siinä pitää olla henkilötunnuksia UTF-8-tekstinä, yksi rivillä.",
        "Filen {path} kan inte läsas: {reason}\n"
        "Den ska innehålla personbeteckningar som UTF-8-text, en per rad.",
        "The file {path} cannot be read: {reason}\n"
        "It should contain identity codes as UTF-8 text, one per line.",
    ),
    "resume_table": (
        "Taulukko tulostetaan vasta lopuksi, joten keskeytyksessä se jäisi saamatta.\n"
        "Anna valitsimen --resume kanssa -o jsonl, csv, json tai xml.",
        "En tabell skrivs ut först i slutet och skulle gå förlorad vid ett avbrott.\n"
        "Ange -o jsonl, csv, json eller xml tillsammans med --resume.",
        "A table is printed only at the end and would be lost if the run is interrupted.\n"
        "Give -o jsonl, csv, json or xml together with --resume.",
    ),
    "resume_emptied": (
        "Aiemman ajon vastaukset ({count}) eivät enää ole tulostiedostossa, koska > on "
        "tyhjentänyt sen.\n"
        "Mitään ei lähetetty. Palauta vastaukset ja ohjaa tuloste perään (>>), tai poista {path}, "
        "jolloin kaikkien tiedot haetaan uudelleen.",
        "Svaren från en tidigare körning ({count}) finns inte längre i filen, eftersom > har "
        "tömt den.\n"
        "Ingenting skickades. Återställ svaren och lägg till i slutet (>>), eller ta bort "
        "{path} så att uppgifter om alla hämtas på nytt.",
        "The answers of an earlier run ({count}) are no longer in the output file, because > "
        "emptied it.\n"
        "Nothing was sent. Restore them and append (>>), or remove {path} to look everyone up "
        "again.",
    ),
    "defect": (
        "Vastausta ei voitu käsitellä ohjelmavirheen vuoksi ({name}, {where}).\n"
        "Kysely on voitu tehdä ja laskuttaa. Ilmoita virheestä vtjcli:n kehittäjille.",
        "Svaret kunde inte behandlas på grund av ett programfel ({name}, {where}).\n"
        "Förfrågan kan ha gjorts och debiterats. Anmäl felet till vtjclis utvecklare.",
        "The answer could not be processed because of a defect in vtjcli ({name}, {where}).\n"
        "The query may have been made and billed. Please report the defect to the developers "
        "of vtjcli.",
    ),
    "resume_shortened": (
        "Tulostiedosto on lyhyempi kuin aiemman ajon jälkeen: {missing} {missing:tavu|tavua} "
        "puuttuu. Syy voi olla sähkökatko tai se, että tiedostoa on muutettu.\n"
        "Mitään ei lähetetty. Palauta tiedosto, tai poista {path}, jolloin kaikkien tiedot "
        "haetaan uudelleen. Vastauksia oli {count}.",
        "Filen med svaren är kortare än efter den tidigare körningen: {missing} byte saknas. "
        "Orsaken kan vara ett strömavbrott eller att filen har ändrats.\n"
        "Ingenting skickades. Återställ filen, eller ta bort {path} så att uppgifter om alla "
        "hämtas på nytt. Antalet svar var {count}.",
        "The output file is shorter than after the earlier run: {missing} {missing:byte is|bytes "
        "are} missing. The cause may be a power cut or a change to the file.\n"
        "Nothing was sent. Restore the file, or remove {path} to look everyone up again. "
        "It contained {count} {count:answer|answers}.",
    ),
    "resume_unusable": (
        "Tiedostoa {path} (--resume) ei voi käyttää: {reason}\nMitään ei lähetetty.",
        "Filen {path} (--resume) kan inte användas: {reason}\nIngenting skickades.",
        "The file {path} (--resume) cannot be used: {reason}\nNothing was sent.",
    ),
    "resume_other_file": (
        "Tiedosto {path} ei ole valitsimen --resume kirjoittama, tai se on vioittunut.\n"
        "Tiedostoa ei muutettu eikä mitään lähetetty. Anna toinen nimi. Tehdyt kyselyt:\n"
        "vtjcli log list",
        "Filen {path} har inte skrivits av --resume, eller så är den skadad.\n"
        "Filen ändrades inte och ingenting skickades. Ange ett annat namn. Gjorda förfrågningar:\n"
        "vtjcli log list",
        "The file {path} was not written by --resume, or it is damaged.\n"
        "It was not changed and nothing was sent. Give a different name. Queries made so far:\n"
        "vtjcli log list",
    ),
    "resume_other_list": (
        "Tiedosto {path} kuuluu toiseen luetteloon: henkilöt tai heidän järjestyksensä eivät "
        "ole samat.\n"
        "Mitään ei lähetetty. Anna sama luettelo kuin aiemmin, tai toinen tiedosto.",
        "Filen {path} hör till en annan lista: personerna eller deras ordning är inte "
        "desamma.\n"
        "Ingenting skickades. Ange samma lista som tidigare, eller en annan fil.",
        "The file {path} belongs to a different list: the people or their order are not the "
        "same.\n"
        "Nothing was sent. Give the same list as before, or a different file.",
    ),
    "resume_other_query": (
        "Tiedosto {path} kuuluu kyselyyn, jossa {name} on toinen.\n"
        "Mitään ei lähetetty. Anna samat valitsimet kuin aiemmin, tai toinen tiedosto.",
        "Filen {path} hör till en förfrågan med ett annat värde för {name}.\n"
        "Ingenting skickades. Ange samma flaggor som tidigare, eller en annan fil.",
        "The file {path} belongs to a query with a different {name}.\n"
        "Nothing was sent. Give the same options as before, or a different file.",
    ),
    "resume_in_use": (
        "Tiedosto {path} on toisen ajon käytössä.\nMitään ei lähetetty. Odota, että se päättyy.",
        "Filen {path} används av en annan körning.\nIngenting skickades. Vänta tills den är klar.",
        "The file {path} is in use by another run.\nNothing was sent. Wait until that run ends.",
    ),
    "resume_write": (
        "Tiedostoon {path} (--resume) ei voi kirjoittaa: {reason}\n"
        "Ajo lopetetaan, koska sen edistymistä ei voi enää tallentaa.",
        "Det går inte att skriva i filen {path} (--resume): {reason}\n"
        "Körningen avbryts, eftersom det inte längre går att spara hur långt den har kommit.",
        "The file {path} (--resume) cannot be written: {reason}\n"
        "Stopping, as progress can no longer be recorded.",
    ),
    "resume_unknown": (
        "Aiempi ajo päättyi kesken tämän kyselyn.\n"
        "Ei ole tiedossa, menikö kysely perille, eikä vastausta saatu. Kyselyä ei ole "
        "lähetetty uudelleen; hae tiedot tarvittaessa erikseen. Sanoman tunniste: {message_id}.",
        "En tidigare körning avbröts under denna förfrågan.\n"
        "Det är inte känt om den kom fram, och inget svar finns. Den har inte skickats på "
        "nytt; gör den separat vid behov. Meddelandets id: {message_id}.",
        "An earlier run ended during this query.\n"
        "It is not known whether the query arrived, and there is no answer. It was not sent "
        "again; look the person up separately if needed. Message id: {message_id}.",
    ),
}
