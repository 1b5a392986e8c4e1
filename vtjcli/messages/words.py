"""What is said beside the data: warnings, prompts, headings, short words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.words_compare import COMPARE
from vtjcli.messages.words_config import CONFIG
from vtjcli.messages.words_desk import DESK
from vtjcli.messages.words_evidence import EVIDENCE
from vtjcli.messages.words_exchange import EXCHANGE
from vtjcli.messages.words_log import LOG
from vtjcli.messages.words_log_checks import LOG_CHECKS
from vtjcli.messages.words_log_report import LOG_REPORT
from vtjcli.messages.words_login import LOGIN
from vtjcli.messages.words_many import MANY
from vtjcli.messages.words_metaservices import METASERVICES
from vtjcli.messages.words_operations import OPERATIONS
from vtjcli.messages.words_privacy import PRIVACY
from vtjcli.messages.words_simulator import SIMULATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **DESK,
    **COMPARE,
    **CONFIG,
    **EXCHANGE,
    **LOG_CHECKS,
    **LOG_REPORT,
    # Openings of a line on standard error
    "error": ("Virhe", "Fel", "Error"),
    "warning": ("Varoitus", "Varning", "Warning"),
    "note": ("Huomautus", "Obs", "Note"),
    # Warnings and notes
    "demonstration": ("Esittely", "Demonstration", "Demonstration"),
    "demo": (
        "henkilöt ovat keksittyjä, ja vastaus tulee sisäänrakennetusta simulaattorista.",
        "personerna är påhittade, och svaret kommer från den inbyggda simulatorn.",
        "the people are invented, and the answer comes from the built-in simulator.",
    ),
    "non_disclosure": (
        "TURVAKIELTO ({shown}). Osoitetta ja muita sijaintitietoja ei saa paljastaa. "
        "Henkilön turvallisuus voi vaarantua.",
        "SPÄRRMARKERING ({shown}). Adressen och andra uppgifter om var personen finns får "
        "inte röjas. Personens säkerhet kan äventyras.",
        "NON-DISCLOSURE ORDER ({shown}). The address and anything else that reveals where "
        "the person is must not be disclosed. Their safety may be at risk.",
    ),
    "non_disclosure_not_told": (
        "Turvakiellosta ei ole tietoa ({shown}). Tuote {product} ei sisällä turvakieltotietoa. "
        "Osoite voi olla suojattu. Älä paljasta sitä, ennen kuin turvakielto on tarkistettu "
        "toisella tuotteella.",
        "Det finns ingen uppgift om spärrmarkering ({shown}). Produkten {product} innehåller "
        "ingen sådan uppgift. Adressen kan vara skyddad. Röj den inte förrän spärrmarkeringen har "
        "kontrollerats med en annan produkt.",
        "It is not known whether there is a non-disclosure order ({shown}). The product "
        "{product} does not say. The address may be protected. Do not disclose it before "
        "checking with another product.",
    ),
    "non_disclosure_contradictory": (
        "Vastauksen tiedot turvakiellosta ovat ristiriidassa ({shown}). Turvakiellon "
        "katsotaan olevan voimassa. Ilmoita asiasta DVV:lle.",
        "Svarets uppgifter om spärrmarkering motsäger varandra ({shown}). Spärrmarkeringen "
        "anses vara i kraft. Meddela MDB.",
        "The reply contradicts itself about the non-disclosure order ({shown}). The order is "
        "treated as in force. Tell DVV.",
    ),
    "withheld": (
        "Sijaintitiedot on jätetty pois ({shown}), koska turvakielto on tai voi olla voimassa. Ne "
        "näytetään valitsimella --reveal, mikä kirjataan lokiin.\n"
        "Pois jätetyt kentät: {keys}",
        "Uppgifter om var personen finns har utelämnats ({shown}), eftersom en spärrmarkering är "
        "eller kan vara i kraft. De visas med --reveal, vilket antecknas i loggen.\n"
        "Utelämnade fält: {keys}",
        "Data that reveal where the person is were left out ({shown}), because a non-disclosure "
        "order is or may be in force. They are shown with --reveal, which is recorded in the "
        "log.\n"
        "Fields left out: {keys}",
    ),
    "non_disclosure_relative": (
        "TURVAKIELTO. Vastauksessa ({shown}) mainitulla toisella henkilöllä on turvakielto. "
        "Hänen osoitettaan ja muita sijaintitietojaan ei saa paljastaa.",
        "SPÄRRMARKERING. En annan person som nämns i svaret ({shown}) har en spärrmarkering. "
        "Personens adress och andra uppgifter om var personen finns får inte röjas.",
        "NON-DISCLOSURE ORDER. Another person named in the answer ({shown}) has one. Their "
        "address and anything else that reveals where they are must not be disclosed.",
    ),
    "no_request_hash": (
        "Vastauksessa ei ole tiivistettä requestHash. Vastauksen yhteyttä kyselyyn ei siltä "
        "osin voitu tarkistaa.",
        "Svaret saknar requestHash. Sambandet med förfrågan kunde inte kontrolleras i det "
        "avseendet.",
        "The reply has no requestHash. That part of its link to the query could not be checked.",
    ),
    "return_code": (
        "{meaning} (paluukoodi {code}).",
        "{meaning} (returkod {code}).",
        "{meaning} (return code {code}).",
    ),
    "another_code": (
        "Henkilötunnus {shown} on vaihtunut. Uusi tunnus on {new}. Koko tunnus on tulosteessa.",
        "Personbeteckningen {shown} har bytts ut. Den nya är {new}. Hela beteckningen finns "
        "i utskriften.",
        "The identity code {shown} has been replaced. The new one is {new}. The output shows "
        "it in full.",
    ),
    "unknown_parts": (
        "Vastauksessa on osia, joita vtjcli ei tunne. Ne näytetään sellaisinaan: {names}",
        "Svaret innehåller delar som vtjcli inte känner till. De visas som de är: {names}",
        "The reply contains parts that vtjcli does not know. They are shown as received: {names}",
    ),
    "malformed_parts": (
        "Vastauksessa on arvoja, jotka eivät ole kenttänsä mukaisia. Ne näytetään "
        "sellaisinaan: {names}",
        "Svaret innehåller värden som inte passar sitt fält. De visas som de är: {names}",
        "The reply contains values that do not fit their field. They are shown as received: "
        "{names}",
    ),
    "repeated": (
        "Luettelossa on {count} {count:toisto|toistoa}. Kunkin henkilön tiedot haetaan vain "
        "kerran.",
        "Listan innehåller {count} {count:upprepning|upprepningar}. Uppgifter om varje "
        "person hämtas bara en gång.",
        "The list contains {count} {count:repetition|repetitions}. Each person is looked up once.",
    ),
    "password_unobtained": (
        "Rekisterin salasanaa ei saatu, joten kyselyjä ei tehty.",
        "Lösenordet till registret kunde inte hämtas, så ingen förfrågan gjordes.",
        "The register's password could not be obtained, so no query was made.",
    ),
    "credentials_refused": (
        "Rekisteri ei hyväksynyt käyttäjätunnusta ja salasanaa (paluukoodi {code}).",
        "Registret godtog inte användarnamnet och lösenordet (returkod {code}).",
        "The register rejected the user name and password (return code {code}).",
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
        "Rekisterin mukaan haku onnistui, mutta vastauksessa ei ole henkilöä ({shown}, "
        "paluukoodi {code}).\n"
        "Tuote voi olla väärä, tai tietolupa ei kata henkilöä. Tarkista asetus product; kysy "
        "DVV:ltä.",
        "Enligt registret lyckades sökningen, men svaret innehåller ingen person ({shown}, "
        "returkod {code}).\n"
        "Produkten kan vara fel, eller så omfattar datatillståndet inte personen. "
        "Kontrollera inställningen product; fråga MDB.",
        "According to the register the search succeeded, but there is no person in the reply "
        "({shown}, return code {code}).\n"
        "The product may be the wrong one, or the data permit does not cover the person. "
        "Check the setting product; ask DVV.",
    ),
    "following": (
        "Henkilötunnus {shown} on vaihtunut. Tiedot haetaan uudella tunnuksella.",
        "Personbeteckningen {shown} har bytts ut. Uppgifterna hämtas med den nya.",
        "The identity code {shown} has been replaced. Looking the person up by the new one.",
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
        "Palvelin pyytää odottamaan {seconds} {seconds:sekunti|sekuntia}.",
        "Servern ber dig vänta {seconds} {seconds:sekund|sekunder}.",
        "The server asks you to wait {seconds} {seconds:second|seconds}.",
    ),
    "fault_detail": (
        "Virheen tunniste: {detail}",
        "Felets id: {detail}",
        "Fault id: {detail}",
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
        "Palvelun lisätieto: {words}",
        "Tjänsten meddelar dessutom: {words}",
        "The service adds: {words}",
    ),
    "fault_string": (
        "Palvelimen selite: {string}",
        "Serverns förklaring: {string}",
        "The server says: {string}",
    ),
    "fault_more": (
        "Lisätietoja:",
        "Läs mer:",
        "Details:",
    ),
    "register_text": (
        "Rekisterin selite: {text}",
        "Registrets förklaring: {text}",
        "The register says: {text}",
    ),
    "code_unknown": (
        "Tätä paluukoodia ei tunneta. Kysy sen merkitys DVV:ltä.",
        "Denna returkod är okänd. Fråga MDB vad den betyder.",
        "This return code is not known. Ask DVV what it means.",
    ),
    # Prompts and progress
    "ask_hetu": ("Henkilötunnus: ", "Personbeteckning: ", "Identity code: "),
    "asking": (
        "Haetaan tietoja rekisteristä…",
        "Hämtar uppgifter ur registret…",
        "Querying the register…",
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
        "The address and anything else that reveals where the person is must not be disclosed.",
    ),
    "banner_safety": (
        "Henkilön turvallisuus voi vaarantua.",
        "Personens säkerhet kan äventyras.",
        "Their safety may be at risk.",
    ),
    "order_in_force": (
        "KYLLÄ – VOIMASSA",
        "JA – I KRAFT",
        "YES – IN FORCE",
    ),
    "order_not_told": (
        "Ei tietoa. Tuote {product} ei sisällä turvakieltotietoa. Osoite voi olla suojattu.",
        "Ingen uppgift. Produkten {product} innehåller ingen uppgift om spärrmarkering. Adressen "
        "kan vara skyddad.",
        "Not known. The product {product} does not say. The address may be protected.",
    ),
    "order_unknown": ("turvakielto?", "spärrmarkering?", "non-disclosure order not known"),
    "withheld_here": (
        "Pois jätetty (turvakielto)",
        "Utelämnat (spärrmarkering)",
        "Withheld (non-disclosure)",
    ),
    "order_in_force_until": (
        "KYLLÄ – VOIMASSA ({end} asti)",
        "JA – I KRAFT (till {end})",
        "YES – IN FORCE (until {end})",
    ),
    "died": ("† HENKILÖ ON KUOLLUT.", "† PERSONEN ÄR AVLIDEN.", "† THIS PERSON HAS DIED."),
    "died_on": (
        "† HENKILÖ ON KUOLLUT {date}.",
        "† PERSONEN AVLED {date}.",
        "† THIS PERSON DIED ON {date}.",
    ),
    "declared_dead": (
        "† HENKILÖ ON JULISTETTU KUOLLEEKSI.",
        "† PERSONEN ÄR DÖDFÖRKLARAD.",
        "† THIS PERSON HAS BEEN DECLARED DEAD.",
    ),
    "declared_dead_on": (
        "† HENKILÖ ON JULISTETTU KUOLLEEKSI {date}.",
        "† PERSONEN DÖDFÖRKLARADES {date}.",
        "† THIS PERSON WAS DECLARED DEAD ON {date}.",
    ),
    "last_address": (
        "Osoite on viimeisin tiedossa oleva.",
        "Adressen är den senast kända.",
        "The address is the last known one.",
    ),
    "stage_word.ended": ("päättynyt", "upphört", "ended"),
    "stage_word.future": ("tuleva", "kommande", "to come"),
    "stage.ended": (
        "päättynyt {date}: {shown}",
        "upphörde {date}: {shown}",
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
    "failed.not_asked": (
        "Hakematta",
        "Inte sökt",
        "Not looked up",
    ),
    "failed.no_data": (
        "Rekisteri ei antanut tietoja",
        "Registret lämnade inga uppgifter",
        "The register gave no data",
    ),
    "failed.fault": ("X-Road-virhe", "X-Road-fel", "X-Road fault"),
    "failed.network": ("Verkkovirhe", "Nätverksfel", "Network failure"),
    "failed.unusable": (
        "Vastausta ei voi käyttää",
        "Svaret kan inte användas",
        "The reply cannot be used",
    ),
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
    **MANY,
    **OPERATIONS,
    **PRIVACY,
}
