"""What is said beside the data: warnings, prompts, headings, short words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.words_compare import COMPARE
from vtjcli.messages.words_config import CONFIG
from vtjcli.messages.words_desk import DESK
from vtjcli.messages.words_evidence import EVIDENCE
from vtjcli.messages.words_log import LOG
from vtjcli.messages.words_login import LOGIN
from vtjcli.messages.words_many import MANY
from vtjcli.messages.words_metaservices import METASERVICES
from vtjcli.messages.words_operations import OPERATIONS
from vtjcli.messages.words_simulator import SIMULATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **DESK,
    **COMPARE,
    **CONFIG,
    # Openings of a line on standard error
    "error": ("Virhe", "Fel", "Error"),
    "warning": ("Varoitus", "Varning", "Warning"),
    "note": ("Huomautus", "Obs", "Note"),
    # Warnings and notes
    "demo": (
        "Esittely: henkilöt ovat keksittyjä, vastaus tulee sisäänrakennetusta simulaattorista.",
        "Demonstration: personerna är påhittade, svaret kommer från den inbyggda simulatorn.",
        "Demonstration: these people are invented, the answer comes from the built-in simulator.",
    ),
    "non_disclosure": (
        "TURVAKIELTO ({shown}): osoitetta ja muita sijaintitietoja ei saa paljastaa. "
        "Henkilön turvallisuus voi vaarantua.",
        "SPÄRRMARKERING ({shown}): adressen och andra uppgifter om var personen finns får inte "
        "röjas. Personens säkerhet kan äventyras.",
        "NON-DISCLOSURE ORDER ({shown}): the address and anything else that tells where the "
        "person is must not be revealed. Their safety may be at risk.",
    ),
    "non_disclosure_not_told": (
        "Turvakiellosta ei tietoa ({shown}): tuote {product} ei kerro turvakielloista. Osoite voi "
        "olla suojattu: älä paljasta sitä, ennen kuin turvakielto on tarkistettu toisella "
        "tuotteella.",
        "Ingen uppgift om spärrmarkering ({shown}): produkten {product} innehåller ingen sådan "
        "uppgift. Adressen kan vara skyddad: röj den inte förrän spärrmarkeringen har "
        "kontrollerats med en annan produkt.",
        "Non-disclosure order not told ({shown}): the product {product} does not tell of orders. "
        "The address may be protected: do not reveal it before checking with another product.",
    ),
    "non_disclosure_contradictory": (
        "Vastauksen tiedot turvakiellosta ovat ristiriidassa ({shown}): turvakiellon katsotaan "
        "olevan voimassa. Ilmoita asiasta DVV:lle.",
        "Svarets uppgifter om spärrmarkering motsäger varandra ({shown}): spärrmarkeringen anses "
        "vara i kraft. Meddela MDB.",
        "The reply contradicts itself about the non-disclosure order ({shown}): it counts as in "
        "force. Tell DVV.",
    ),
    "withheld": (
        "Sijaintitiedot on jätetty pois ({shown}), koska turvakielto on tai voi olla voimassa: "
        "{keys}. Näytä ne valitsimella --reveal; se kirjataan lokiin.",
        "Uppgifter om var personen finns har utelämnats ({shown}), eftersom en spärrmarkering är "
        "eller kan vara i kraft: {keys}. Visa dem med --reveal; det antecknas i loggen.",
        "Data that tell where the person is were left out ({shown}), since a non-disclosure order "
        "is or may be in force: {keys}. Show them with --reveal; the log records it.",
    ),
    "non_disclosure_relative": (
        "TURVAKIELTO: vastauksessa ({shown}) mainitulla toisella henkilöllä on turvakielto. Hänen "
        "osoitettaan ja muita sijaintitietojaan ei saa paljastaa.",
        "SPÄRRMARKERING: en annan person som nämns i svaret ({shown}) har en spärrmarkering. "
        "Personens adress och andra uppgifter om var personen finns får inte röjas.",
        "NON-DISCLOSURE ORDER: somebody else named in the answer ({shown}) has one. Their address "
        "and anything else that tells where they are must not be revealed.",
    ),
    "no_request_hash": (
        "Vastauksessa ei ole tiivistettä requestHash: sen yhteyttä kyselyyn ei voitu tarkistaa "
        "siltä osin.",
        "Svaret saknar requestHash: sambandet med frågan kunde inte kontrolleras till den delen.",
        "The reply has no requestHash: that part of its link to the query could not be checked.",
    ),
    "return_code": (
        "{meaning} (paluukoodi {code}).",
        "{meaning} (returkod {code}).",
        "{meaning} (return code {code}).",
    ),
    "another_code": (
        "Henkilötunnus {shown} on vaihtunut. Uusi tunnus on {new}; koko tunnus on tulosteessa.",
        "Personbeteckningen {shown} har ändrats. Den nya är {new}; hela beteckningen finns i "
        "utskriften.",
        "The identity code {shown} has changed. The new one is {new}; the output has it in full.",
    ),
    "unknown_parts": (
        "Vastauksessa on osia, joita vtjcli ei tunne; ne näytetään sellaisinaan: {names}",
        "Svaret innehåller delar som vtjcli inte känner till; de visas som de är: {names}",
        "The reply has parts that vtjcli does not know; they are shown as they came: {names}",
    ),
    "malformed_parts": (
        "Vastauksessa on arvoja, jotka eivät ole kenttänsä mukaisia; ne näytetään sellaisinaan: "
        "{names}",
        "Svaret innehåller värden som inte är av fältets slag; de visas som de är: {names}",
        "The reply has values that are not of their field's kind; they are shown as they came: "
        "{names}",
    ),
    "repeated": (
        "Luettelossa on toistoja ({count}): kustakin henkilöstä kysytään vain kerran.",
        "Listan har upprepningar ({count}): var och en frågas det om bara en gång.",
        "The list has repetitions ({count}): each person is asked about once.",
    ),
    "password_unobtained": (
        "Rekisterin salasanaa ei saatu, joten mitään ei kysytty.",
        "Lösenordet till registret kunde inte hämtas, så ingen fråga gjordes.",
        "The register's password could not be obtained, so nothing was asked.",
    ),
    "credentials_refused": (
        "Rekisteri ei hyväksynyt käyttäjätunnusta ja salasanaa (paluukoodi {code}).",
        "Registret godkände inte användarnamnet och lösenordet (returkod {code}).",
        "The register did not accept the user name and password (return code {code}).",
    ),
    "refused": (
        "{meaning} ({shown}, paluukoodi {code}).",
        "{meaning} ({shown}, returkod {code}).",
        "{meaning} ({shown}, return code {code}).",
    ),
    "refused_without_code": (
        "Rekisteri ei antanut tietoja eikä paluukoodia ({shown}).",
        "Registret lämnade varken uppgifter eller returkod ({shown}).",
        "The register gave neither data nor a return code ({shown}).",
    ),
    "nobody_in_it": (
        "Rekisteri ilmoitti haun onnistuneen, mutta vastauksessa ei ole henkilöä ({shown}, "
        "paluukoodi {code}).\n"
        "Tuote voi olla väärä, tai tietolupa ei kata häntä. Tarkista tuote (product); kysy "
        "DVV:ltä.",
        "Registret meddelade att sökningen lyckades, men svaret innehåller ingen person ({shown}, "
        "returkod {code}).\n"
        "Produkten kan vara fel, eller så omfattar uppgiftstillståndet inte personen. Kontrollera "
        "produkten (product); fråga MDB.",
        "The register said that the search succeeded, but there is no person in the reply "
        "({shown}, return code {code}).\n"
        "The product may be the wrong one, or the data permit does not cover the person. Check "
        "the product (product); ask DVV.",
    ),
    "following": (
        "Henkilötunnus {shown} on vaihtunut: kysytään uudella.",
        "Personbeteckningen {shown} har bytts ut: frågar med den nya.",
        "The identity code {shown} has been replaced: asking with the new one.",
    ),
    "did_you_mean": (
        "Tarkoititko {nearest}?",
        "Menade du {nearest}?",
        "Did you mean {nearest}?",
    ),
    "message_id": (
        "Sanoman tunniste: {message_id}",
        "Meddelandets id: {message_id}",
        "Message id: {message_id}",
    ),
    "retry_after": (
        "Palvelin pyytää odottamaan {seconds} sekuntia.",
        "Servern ber er vänta {seconds} sekunder.",
        "The server asks you to wait {seconds} seconds.",
    ),
    "fault_detail": (
        "Ylläpitäjä löytää virheen lokista tunnisteella {detail}.",
        "Administratören hittar felet i loggen med {detail}.",
        "The administrator finds it in the log by {detail}.",
    ),
    "service_fault": (
        "Palvelun virhekoodi: {code}",
        "Tjänstens felkod: {code}",
        "The service's fault code: {code}",
    ),
    "fault_without_code": (
        "Virheessä ei ole koodia.",
        "Felet har ingen kod.",
        "The fault has no code.",
    ),
    "fault_words": (
        "Palvelu kertoo lisäksi: {words}",
        "Tjänsten uppger dessutom: {words}",
        "The service adds: {words}",
    ),
    "fault_string": (
        "Palvelimen selite: {string}",
        "Serverns förklaring: {string}",
        "The server says: {string}",
    ),
    "fault_unknown": (
        "Tätä virhekoodia ei tunneta.",
        "Denna felkod är okänd.",
        "This fault code is not known.",
    ),
    "register_text": (
        "Rekisterin selite: {text}",
        "Registrets förklaring: {text}",
        "The register says: {text}",
    ),
    "code_unknown": (
        "Tätä paluukoodia ei tunneta; DVV tietää sen merkityksen.",
        "Denna returkod är okänd; MDB vet vad den betyder.",
        "This return code is not known; DVV can tell what it means.",
    ),
    # Prompts and progress
    "ask_hetu": ("Henkilötunnus: ", "Personbeteckning: ", "Identity code: "),
    "asking": (
        "Kysytään rekisteristä…",
        "Frågar registret…",
        "Asking the register…",
    ),
    # The card
    "successor": (
        "Uusi henkilötunnus",
        "Ny personbeteckning",
        "New identity code",
    ),
    "banner": (
        "TURVAKIELTO",
        "SPÄRRMARKERING",
        "NON-DISCLOSURE ORDER",
    ),
    "banner_text": (
        "Osoitetta ja muita sijaintitietoja ei saa paljastaa.",
        "Adressen och andra uppgifter om var personen finns får inte röjas.",
        "The address and anything that tells where the person is must not be revealed.",
    ),
    "banner_safety": (
        "Henkilön turvallisuus voi vaarantua.",
        "Personens säkerhet kan äventyras.",
        "Their safety may be at risk.",
    ),
    "order_in_force": (
        "KYLLÄ – TURVAKIELTO VOIMASSA",
        "JA – SPÄRRMARKERING I KRAFT",
        "YES – NON-DISCLOSURE ORDER IN FORCE",
    ),
    "order_not_told": (
        "Ei tiedossa: tuote {product} ei kerro turvakiellosta. Osoite voi olla suojattu.",
        "Ingen uppgift: produkten {product} innehåller inte spärrmarkeringar. Adressen kan vara "
        "skyddad.",
        "Not told: the product {product} does not tell of it. The address may be protected.",
    ),
    "order_unknown": ("turvakielto?", "spärrmarkering?", "order not told"),
    "withheld_here": (
        "Pois jätetty (turvakielto)",
        "Utelämnat (spärrmarkering)",
        "Withheld (non-disclosure)",
    ),
    "order_in_force_until": (
        "KYLLÄ – TURVAKIELTO VOIMASSA ({end} asti)",
        "JA – SPÄRRMARKERING I KRAFT (till {end})",
        "YES – NON-DISCLOSURE ORDER IN FORCE (until {end})",
    ),
    "died": ("† HENKILÖ ON KUOLLUT.", "† PERSONEN ÄR AVLIDEN.", "† THIS PERSON HAS DIED."),
    "died_on": (
        "† HENKILÖ ON KUOLLUT {date}.",
        "† PERSONEN ÄR AVLIDEN {date}.",
        "† THIS PERSON DIED on {date}.",
    ),
    "declared_dead": (
        "† HENKILÖ ON JULISTETTU KUOLLEEKSI.",
        "† PERSONEN ÄR DÖDFÖRKLARAD.",
        "† THIS PERSON HAS BEEN DECLARED DEAD.",
    ),
    "declared_dead_on": (
        "† HENKILÖ ON JULISTETTU KUOLLEEKSI {date}.",
        "† PERSONEN ÄR DÖDFÖRKLARAD {date}.",
        "† THIS PERSON WAS DECLARED DEAD on {date}.",
    ),
    "last_address": (
        "Osoite on viimeinen tiedossa ollut.",
        "Adressen är den senast kända.",
        "The address is the last one known.",
    ),
    "stage_word.ended": ("päättynyt", "upphört", "ended"),
    "stage_word.future": ("tuleva", "kommande", "to come"),
    "stage.ended": (
        "päättynyt {date}: {shown}",
        "upphört {date}: {shown}",
        "ended {date}: {shown}",
    ),
    "stage.future": (
        "alkaa {date}: {shown}",
        "börjar {date}: {shown}",
        "begins {date}: {shown}",
    ),
    "age.child": ("alle 15-vuotias", "under 15 år", "under 15"),
    "age.one": ("{age} vuosi", "{age} år", "{age} year"),
    "age.more": ("{age} vuotta", "{age} år", "{age} years"),
    "born": ("synt. {date}", "f. {date}", "born {date}"),
    "source": (
        "Poimittu {moment} · {product}",
        "Hämtat {moment} · {product}",
        "Extracted {moment} · {product}",
    ),
    "yes": ("kyllä", "ja", "yes"),
    "no": ("ei", "nej", "no"),
    "new_code": ("Uusi tunnus {hetu}", "Ny beteckning {hetu}", "New code {hetu}"),
    "code_passive": ("Tunnus ei käytössä", "Beteckningen inte i bruk", "Code not in use"),
    "under_15": ("Alle 15 v", "Under 15 år", "Under 15"),
    "column.hetu": ("Henkilötunnus", "Personbeteckning", "Identity code"),
    "column.name": ("Nimi", "Namn", "Name"),
    "column.address": ("Osoite", "Adress", "Address"),
    "column.municipality": ("Kotikunta", "Hemkommun", "Municipality"),
    "column.note": ("Huomautus", "Anmärkning", "Note"),
    "failed.not_found": ("Ei löydy", "Hittas inte", "Not found"),
    "failed.not_asked": ("Ei kysytty", "Inte frågad", "Not asked"),
    "failed.no_data": (
        "Rekisteri ei antanut tietoja",
        "Registret lämnade inga uppgifter",
        "No data given",
    ),
    "failed.fault": ("X-Road-virhe", "X-Road-fel", "X-Road fault"),
    "failed.network": ("Verkkovirhe", "Nätverksfel", "Network failure"),
    "failed.unusable": ("Vastausta ei voi käyttää", "Svaret kan inte användas", "Reply not usable"),
    "failed.defect": ("Ohjelmavirhe", "Programfel", "Defect in vtjcli"),
    "failed.interrupted": ("Keskeytetty", "Avbruten", "Interrupted"),
    # Code lists
    "list.return_code": (
        "Rekisterin paluukoodit",
        "Registrets returkoder",
        "The register's return codes",
    ),
    "list.fault": ("X-Roadin virhekoodit", "X-Roads felkoder", "X-Road fault codes"),
    **SIMULATOR,
    **LOGIN,
    **METASERVICES,
    **EVIDENCE,
    **LOG,
    **LOG,
    **MANY,
    **OPERATIONS,
}
