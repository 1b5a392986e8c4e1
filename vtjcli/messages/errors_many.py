"""Failures of asking about several people: the list, the file to go on from, the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "code_in_setting": (
        "Profiilin {profile} asetuksessa {setting} on henkilötunnus: X-Road ja rekisteri "
        "kirjaavat sen lokeihin.\n"
        "Mitään ei lähetetty. Vaihda asetus asetustiedostossa tai ympäristömuuttujassa.",
        "Inställningen {setting} i profilen {profile} innehåller en personbeteckning, som "
        "X-Road och registret antecknar i loggar.\n"
        "Ingenting skickades. Ändra inställningen i konfigurationsfilen eller miljövariabeln.",
        "The setting {setting} of the profile {profile} holds an identity code, which X-Road "
        "and the register would log.\n"
        "Nothing was sent. Change it in the configuration file or the environment.",
    ),
    "subjects_file": (
        "Tiedostoa {path} ei voi lukea: {reason}\n"
        "Siinä pitää olla henkilötunnuksia UTF-8-tekstinä, yksi rivillä.",
        "Filen {path} kan inte läsas: {reason}\n"
        "Den ska innehålla personbeteckningar som UTF-8-text, en per rad.",
        "The file {path} cannot be read: {reason}\n"
        "It should hold identity codes as UTF-8 text, one a line.",
    ),
    "resume_table": (
        "Taulukko tulostetaan vasta lopuksi, joten keskeytyksessä se jäisi saamatta.\n"
        "Anna valitsimen --resume rinnalla -o jsonl, csv, json tai xml.",
        "En tabell skrivs ut först i slutet och skulle gå förlorad vid ett avbrott.\n"
        "Ge -o jsonl, csv, json eller xml tillsammans med --resume.",
        "A table is printed only at the end and would be lost with an interrupted run.\n"
        "Give -o jsonl, csv, json or xml beside --resume.",
    ),
    "resume_emptied": (
        "Aiemman ajon {count} vastausta eivät enää ole tulostiedostossa: > on tyhjentänyt "
        "sen.\n"
        "Mitään ei lähetetty. Palauta vastaukset ja ohjaa tuloste perään (>>), tai kysy "
        "kaikista uudelleen poistamalla {path}.",
        "De {count} svaren från en tidigare körning finns inte kvar i filen: > har tömt den.\n"
        "Ingenting skickades. Återställ svaren och lägg till i slutet (>>), eller fråga om "
        "alla på nytt genom att ta bort {path}.",
        "The {count} answers of an earlier run are no longer in the file: > has emptied it.\n"
        "Nothing was sent. Put them back and append (>>), or remove {path} to ask about all "
        "again.",
    ),
    "defect": (
        "Vastausta ei voitu käsitellä ohjelmavirheen vuoksi ({name}, {where}).\n"
        "Kysely on voitu tehdä ja laskuttaa. Ilmoita virheestä vtjclin kehittäjille.",
        "Svaret kunde inte behandlas på grund av ett programfel ({name}, {where}).\n"
        "Förfrågan kan ha gjorts och debiterats. Anmäl felet till vtjclis utvecklare.",
        "The answer could not be processed because of a defect in vtjcli ({name}, {where}).\n"
        "The query may have been made and billed. Please report the defect.",
    ),
    "resume_shortened": (
        "Tulostiedosto on lyhyempi kuin aiemman ajon jälkeen: {missing} tavua puuttuu, esimerkiksi "
        "sähkökatkon vuoksi tai siksi, että tiedostoa on muutettu.\n"
        "Mitään ei lähetetty. Palauta tiedosto tai, jos puuttuvia vastauksia ei tarvita, hae "
        "kaikki uudelleen poistamalla {path}. Vastauksia oli {count}.",
        "Filen med svaren är kortare än efter den tidigare körningen: {missing} byte saknas, till "
        "exempel på grund av ett strömavbrott eller för att filen har ändrats.\n"
        "Ingenting skickades. Återställ filen, eller hämta alla på nytt genom att ta bort {path}. "
        "Svaren var {count}.",
        "The output file is shorter than after the earlier run: {missing} bytes are missing, "
        "for example because of a power cut or because the file was changed.\n"
        "Nothing was sent. Restore the file, or remove {path} to look everyone up again. There "
        "were {count} answers.",
    ),
    "resume_unusable": (
        "Tiedostoa {path} (--resume) ei voi käyttää: {reason}\nMitään ei lähetetty.",
        "Filen {path} (--resume) kan inte användas: {reason}\nIngenting skickades.",
        "The file {path} (--resume) cannot be used: {reason}\nNothing was sent.",
    ),
    "resume_other_file": (
        "Tiedosto {path} ei ole valitsimen --resume kirjoittama, tai se on vioittunut.\n"
        "Siihen ei koskettu eikä mitään lähetetty. Anna toinen nimi; kyselyloki kertoo, mitä "
        "on kysytty.",
        "Filen {path} är inte skriven av --resume, eller den är skadad.\n"
        "Den rördes inte och ingenting skickades. Ge ett annat namn; förfrågningsloggen "
        "berättar vad som har frågats.",
        "The file {path} was not written by --resume, or it is damaged.\n"
        "It was left alone and nothing was sent. Give another name; the log of queries tells "
        "what has been asked.",
    ),
    "resume_other_list": (
        "Tiedosto {path} kuuluu toiseen luetteloon: henkilöt tai heidän järjestyksensä eivät "
        "ole samat.\n"
        "Mitään ei lähetetty. Anna sama luettelo kuin aiemmin, tai toinen tiedosto.",
        "Filen {path} hör till en annan lista: personerna eller deras ordning är inte "
        "desamma.\n"
        "Ingenting skickades. Ge samma lista som tidigare, eller en annan fil.",
        "The file {path} belongs to another list: the people or their order are not the same.\n"
        "Nothing was sent. Give the same list as before, or another file.",
    ),
    "resume_other_query": (
        "Tiedosto {path} kuuluu kyselyyn, jossa {name} on toinen.\n"
        "Mitään ei lähetetty. Kysy samoin kuin aiemmin, tai anna toinen tiedosto.",
        "Filen {path} hör till en förfrågan med annan {name}.\n"
        "Ingenting skickades. Fråga på samma sätt som tidigare, eller ge en annan fil.",
        "The file {path} belongs to a query with another {name}.\n"
        "Nothing was sent. Ask as before, or give another file.",
    ),
    "resume_in_use": (
        "Tiedosto {path} on toisen ajon käytössä.\nMitään ei lähetetty. Odota, että se päättyy.",
        "Filen {path} används av en annan körning.\nIngenting skickades. Vänta tills den är klar.",
        "The file {path} is in use by another run.\nNothing was sent. Wait for it to end.",
    ),
    "resume_write": (
        "Tiedostoon {path} (--resume) ei voi kirjoittaa: {reason}\n"
        "Muita ei kysytä, koska heidän jo kysymisensä ei jäisi muistiin.",
        "Det går inte att skriva i filen {path} (--resume): {reason}\n"
        "Inga fler förfrågningar ställs, eftersom ingen skulle komma ihåg dem.",
        "The file {path} (--resume) cannot be written: {reason}\n"
        "Nobody else is asked about, as nothing would remember it.",
    ),
    "resume_unknown": (
        "{shown}: aiempi ajo päättyi kesken tämän kyselyn.\n"
        "Ei ole tiedossa, menikö kysely perille, eikä vastausta saatu. Kyselyä ei ole lähetetty "
        "uudelleen; hae tarvittaessa erikseen. Sanoman tunniste: {message_id}.",
        "{shown}: en tidigare körning avbröts under denna förfrågan.\n"
        "Det är inte känt om den kom fram, och inget svar finns. Den har inte skickats på nytt; "
        "gör den separat vid behov. Meddelandets id: {message_id}.",
        "{shown}: an earlier run ended during this query.\n"
        "It is not known whether it arrived, and there is no answer. It was not sent again; look "
        "the person up separately if need be. Message id: {message_id}.",
    ),
}
