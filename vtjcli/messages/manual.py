"""What the manual pages say beside the help: headings, statuses, variables, files, the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    # Headings
    "name": ("NIMI", "NAMN", "NAME"),
    "synopsis": ("YLEISKATSAUS", "SYNOPSIS", "SYNOPSIS"),
    "description": ("KUVAUS", "BESKRIVNING", "DESCRIPTION"),
    "commands": ("KOMENNOT", "KOMMANDON", "COMMANDS"),
    "arguments": ("ARGUMENTIT", "ARGUMENT", "ARGUMENTS"),
    "options": ("VALITSIMET", "FLAGGOR", "OPTIONS"),
    "examples": ("ESIMERKKEJÄ", "EXEMPEL", "EXAMPLES"),
    "files": ("TIEDOSTOT", "FILER", "FILES"),
    "environment": ("YMPÄRISTÖMUUTTUJAT", "MILJÖVARIABLER", "ENVIRONMENT"),
    "exit_status": (
        "POISTUMISKOODIT",
        "SLUTSTATUS",
        "EXIT STATUS",
    ),
    "data_protection": ("TIETOSUOJA", "DATASKYDD", "DATA PROTECTION"),
    "see_also": ("KATSO MYÖS", "SE ÄVEN", "SEE ALSO"),
    "title": ("vtjcli-käsikirja", "Handbok för vtjcli", "vtjcli manual"),
    # The page of the program
    "about": (
        "Sama komento hakee tiedot rekisteristä ja näyttää vastauksen ihmiselle korttina tai "
        "ohjelmalle JSON-muodossa. Vastaus näytetään vain, jos se on tarkistetusti vastaus "
        "juuri lähetettyyn kyselyyn. Ohjelma ei koskaan lähetä kyselyä uudelleen itsestään.",
        "Ett kommando hämtar uppgifter ur registret och visar svaret som ett kort för en "
        "människa eller som JSON för ett program. Ett svar visas bara om kontrollen visar "
        "att det hör till just den förfrågan som skickades. Programmet skickar aldrig en "
        "förfrågan på nytt av sig självt.",
        "One command queries the register and shows the answer as a card for a person or as "
        "JSON for a program. A reply is shown only if it has been verified to belong to the "
        "query that was sent. The program never resends a query on its own.",
    ),
    "streams": (
        "Tiedot kirjoitetaan vakiotulosteeseen, kaikki muu vakiovirheeseen. Päätteellä tuloste on "
        "kortti tai taulukko. Putkeen tulostetaan yhdestä henkilöstä JSON-olio ja useasta JSON "
        "Lines -rivit. Ilman päätettä ohjelma ei pyydä mitään.",
        "Uppgifterna skrivs till standardutmatningen, allt annat till standardfel. I en terminal "
        "visas ett kort eller en tabell. I ett rör skrivs JSON för en person och JSON Lines för "
        "flera. Utan terminal ber programmet inte om något.",
        "Data go to standard output, everything else to standard error. A terminal gets a card "
        "or a table. A pipe gets JSON for one person and JSON Lines for several. Without a "
        "terminal the program never prompts.",
    ),
    "precedence": (
        "Valitsin ohittaa ympäristömuuttujan, muuttuja asetustiedoston ja tiedosto oletuksen.",
        "En flagga går före en miljövariabel, variabeln före konfigurationsfilen och filen "
        "före standardvärdet.",
        "An option takes precedence over an environment variable, the variable over the "
        "configuration file, and the file over the default.",
    ),
    "demo": (
        "Sisäänrakennettu profiili demo ei tarvitse asetuksia: se vastaa keksityillä henkilöillä.",
        "Den inbyggda profilen demo behöver inga inställningar: den svarar med påhittade personer.",
        "The built-in profile demo needs no configuration: it answers with invented people.",
    ),
    # Exit statuses
    "exit.0": (
        "Valmis; kyselyssä henkilö löytyi. Muu paluukoodi tietojen rinnalla on varoitus.",
        "Klart; vid en förfrågan hittades personen. En annan returkod jämte uppgifterna visas "
        "som en varning.",
        "Done; for a query, the person was found. Another return code with the data is a warning.",
    ),
    "exit.1": (
        "Ketään tai mitään ei löytynyt.",
        "Inga träffar.",
        "No match was found.",
    ),
    "exit.2": (
        "Komento tai tunnus on virheellinen. Mitään ei lähetetty.",
        "Fel i kommandot eller i en beteckning. Ingenting skickades.",
        "Wrong usage, or an identifier that is not well formed. Nothing was sent.",
    ),
    "exit.3": (
        "Asetukset tai tunnistetiedot puuttuvat tai niitä ei voi käyttää. Mitään ei lähetetty.",
        "Inställningar eller inloggningsuppgifter saknas eller kan inte användas. Ingenting "
        "skickades.",
        "Configuration or credentials are missing or unusable. Nothing was sent.",
    ),
    "exit.4": (
        "Rekisteri ei antanut tietoja. Syy on käyttäjätunnuksessa, tietoluvassa, käytöstä "
        "poistetussa henkilötunnuksessa tai siinä, ettei tietoja luovuteta.",
        "Registret lämnade inga uppgifter. Orsaken är inloggningen, datatillståndet, en "
        "personbeteckning som inte längre är i bruk eller att uppgifterna inte lämnas ut.",
        "The register refused: credentials, data permit, an identity code no longer in use, "
        "data withheld.",
    ),
    "exit.5": (
        "Virhe X-Roadissa tai rekisterin palvelussa.",
        "Ett fel i X-Road eller i registrets tjänst.",
        "A fault in X-Road or in the register's service.",
    ),
    "exit.6": (
        "Verkko: ei yhteyttä, TLS-virhe tai aikaraja ylittyi.",
        "Nätet: ingen förbindelse, TLS-fel eller tidsgränsen överskreds.",
        "Network: unreachable, TLS failure or timeout.",
    ),
    "exit.7": (
        "Vastaus ei ole luotettava tai sitä ei voi lukea. Sen tietoja ei näytetä.",
        "Svaret är inte tillförlitligt eller kan inte läsas. Dess uppgifter visas inte.",
        "The reply cannot be trusted or read. None of its data is shown.",
    ),
    "exit.8": (
        "Kyselylokiin ei voi kirjoittaa; mitään ei lähetetty. Komennolla log verify: loki ei "
        "ole eheä.",
        "Det går inte att skriva i förfrågningsloggen; ingenting skickades. För log verify: "
        "loggen är inte intakt.",
        "The log of queries cannot be written; nothing was sent. For log verify: the log is "
        "not intact.",
    ),
    "exit.9": (
        "compare: henkilö löytyi, mutta jokin tieto on eri, ei kuulu tuotteeseen tai sitä ei "
        "luovuteta.",
        "compare: personen hittades, men något avviker, ingår inte i produkten eller lämnas inte "
        "ut.",
        "compare: the person was found, but something differs, is not in the product or is "
        "withheld.",
    ),
    "exit.70": ("Vika vtjcli:ssä.", "Ett fel i vtjcli.", "A defect in vtjcli."),
    "exit.74": (
        "Tulostetta tai tiedostoa ei voi kirjoittaa loppuun.",
        "Utskriften eller filen kan inte skrivas färdigt.",
        "Standard output or a file could not be written completely.",
    ),
    "exit.130": ("Keskeytetty.", "Avbruten körning.", "Interrupted."),
    "exit.141": (
        "Tulosteen lukija lopetti.",
        "Programmet som läste utskriften har avslutats.",
        "The reader of the output closed it.",
    ),
    "exit.several": (
        "Usean haun poistumiskoodi on suurin esiintyneistä, ja jos kaikki löytyivät, se on 0.",
        "När flera har sökts gäller den högsta koden som förekom, 0 om alla hittades.",
        "With several subjects: the highest that occurred, 0 if all were found.",
    ),
    # Variables beside those of the settings
    "env.VTJCLI_CONFIG": (
        "Asetustiedosto.",
        "Konfigurationsfilen.",
        "The configuration file.",
    ),
    "env.VTJCLI_LANG": (
        "Kieli: fi, sv tai en. Muuten kielen määrää LC_ALL, LC_MESSAGES tai LANG, ja jos sekään "
        "ei auta, kieli on englanti.",
        "Språket fi, sv eller en; annars LC_ALL, LC_MESSAGES eller LANG, i sista hand engelska.",
        "The language fi, sv or en; otherwise LC_ALL, LC_MESSAGES or LANG, and finally English.",
    ),
    "env.VTJCLI_OUTPUT": (
        "Tulostusmuoto, kun valitsinta -o ei ole annettu.",
        "Utskriftsformatet när flaggan -o inte anges.",
        "The output format if -o is not given.",
    ),
    "env.VTJCLI_PASSWORD": (
        "Rekisterin salasana; ohittaa asetuksen password_command ja avainnipun.",
        "Lösenordet till registret; går före password_command och nyckelringen.",
        "The register's password; takes precedence over password_command and the keyring.",
    ),
    "env.VTJCLI_KEY_PASSPHRASE": (
        "Asiakasvarmenteen avaimen salalause.",
        "Lösenfrasen för klientcertifikatets nyckel.",
        "The passphrase of the client certificate's key.",
    ),
    "env.setting": (
        "Asetus {setting}, katso vtjcli-config(5).",
        "Inställningen {setting}, se vtjcli-config(5).",
        "The setting {setting}, see vtjcli-config(5).",
    ),
    "env.NO_COLOR": (
        "Kun tämä on asetettu, tulosteessa ei ole värejä; FORCE_COLOR pakottaa ne, ja "
        "TERM=dumb estää kaiken muotoilun.",
        "Om variabeln är satt används inga färger; FORCE_COLOR tvingar fram dem, och TERM=dumb "
        "hindrar all formatering.",
        "When this is set there are no colours; FORCE_COLOR forces them, and TERM=dumb "
        "prevents any styling.",
    ),
    "env.PYTHON_KEYRING_BACKEND": (
        "Avainnipun toteutus, jota käytetään.",
        "Den implementation av nyckelringen som ska användas.",
        "The keyring backend to use.",
    ),
    # Files
    "file.config": (
        "Asetukset, katso vtjcli-config(5). Muu paikka: $VTJCLI_CONFIG, $XDG_CONFIG_HOME; "
        "macOS:ssä ja Windowsissa järjestelmän oma hakemisto.",
        "Inställningarna, se vtjcli-config(5). Annan plats: $VTJCLI_CONFIG, "
        "$XDG_CONFIG_HOME; i macOS och Windows systemets egen katalog.",
        "The configuration, see vtjcli-config(5). $VTJCLI_CONFIG or $XDG_CONFIG_HOME sets a "
        "different location; on macOS and Windows it is in the platform's own folder.",
    ),
    "file.log": (
        "Kyselyloki. Muu paikka: asetus log.directory, $XDG_STATE_HOME.",
        "Förfrågningsloggen. Annan plats: inställningen log.directory, $XDG_STATE_HOME.",
        "The log of queries. log.directory or $XDG_STATE_HOME sets a different location.",
    ),
    # Handling the data lawfully
    "law.permit": (
        "Tiedot eivät ole julkisia. Hae vain tietoja, joihin organisaation tietolupa (Digi- "
        "ja väestötietovirasto, DVV) ja oma tehtävä antavat oikeuden, ja vain luvassa "
        "mainittuun tarkoitukseen. Rajapinta on yksittäisiä kyselyjä varten: ei oman "
        "rekisterin ylläpitoon eikä massakyselyihin.",
        "Uppgifterna är inte offentliga. Hämta bara uppgifter som organisationens datatillstånd "
        "(Myndigheten för digitalisering och befolkningsdata, MDB) och dina arbetsuppgifter ger "
        "dig rätt till, och bara för det ändamål som tillståndet anger. Gränssnittet är avsett "
        "för enskilda förfrågningar: inte för att uppdatera ett eget register och inte för "
        "massförfrågningar.",
        "The data are not public. Look up only what your organisation's data permit (from "
        "the Digital and Population Data Services Agency, DVV) and your own duties entitle "
        "you to, and only for the purpose named in the permit. The interface is for single "
        "queries: not for keeping a register of your own up to date, and not for mass queries.",
    ),
    "law.asker": (
        "Jokaisessa kyselyssä ilmoitetaan, kuka sen tekee (Loppukayttaja), ja kysely "
        "kirjataan kyselylokiin ennen lähettämistä. Organisaation on voitava viiden vuoden "
        "ajan ilmoittaa DVV:lle, kuka kyselyn teki, ja säilytettävä lokinsa yhtä kauan.",
        "I varje förfrågan uppges vem som gör den (Loppukayttaja), och den antecknas i "
        "förfrågningsloggen innan den skickas. Organisationen ska i fem år kunna uppge för "
        "MDB vem som gjorde förfrågan, och bevara sin logg lika länge.",
        "Each query names the person who makes it (Loppukayttaja) and is written to the log "
        "of queries before it is sent. For five years the organisation must be able to tell "
        "DVV who made a query, and must keep its log for as long.",
    ),
    "law.non_disclosure": (
        "Turvakielto näytetään varoituksena kaikissa tulostusmuodoissa. Henkilön osoitetta "
        "ja muita sijaintitietoja ei silloin saa paljastaa kenellekään sivulliselle: hänen "
        "turvallisuutensa voi vaarantua. Sama koskee vastauksessa mainittua toista henkilöä.",
        "En spärrmarkering visas som en varning i alla utskriftsformat. Adressen och andra "
        "uppgifter om var personen finns får då inte röjas för utomstående: personens "
        "säkerhet kan äventyras. Detsamma gäller en annan person som nämns i svaret.",
        "A non-disclosure order for personal safety (turvakielto) is shown as a warning in "
        "every output format. The address and anything else that reveals where the person is "
        "must then not be disclosed to outsiders: their safety may be at risk. The same "
        "applies to another person named in the answer.",
    ),
    "law.not_told": (
        "Kaikki tuotteet eivät kerro turvakielloista. Silloin henkilöllä voi olla turvakielto: "
        "käsittele osoitetta suojattuna, kunnes asia on tarkistettu. Asetus non_disclosure = "
        '"withhold" jättää sijaintitiedot pois kaikista muodoista, ellei anneta --reveal.',
        "Vissa produkter innehåller ingen uppgift om spärrmarkering. Personen kan då ha en: "
        "behandla adressen som skyddad tills saken har kontrollerats. Inställningen "
        'non_disclosure = "withhold" utelämnar uppgifter om var personen finns i alla format, '
        "om inte --reveal anges.",
        "Some products do not say whether there is a non-disclosure order. The person may then "
        "have one: treat the address as protected until it has been checked. The setting "
        'non_disclosure = "withhold" keeps locations out of every format unless --reveal is '
        "given.",
    ),
    "law.storing": (
        "Tallenna tai luovuta tietoja vain, jos laki tai tietolupa sallii sen, äläkä säilytä "
        "niitä kauemmin kuin tarkoitus vaatii. Tiedostoon ohjattu tuloste sisältää "
        "henkilötietoja: suojaa se ja poista se. Valitsin --mask peittää henkilötunnukset.",
        "Lagra eller lämna ut uppgifter bara om lagen eller datatillståndet tillåter det, och "
        "bevara dem inte längre än ändamålet kräver. En fil med utskriften innehåller "
        "personuppgifter: skydda den och radera den. Flaggan --mask döljer personbeteckningarna.",
        "Store the data or pass them on only if a law or the permit allows it, and keep them no "
        "longer than the purpose requires. A file of output contains personal data: protect it and "
        "delete it. The option --mask masks the identity codes.",
    ),
    "law.traces": (
        "Komentorivillä annettu henkilötunnus jää komentotulkin historiaan, josta "
        "komentotulkki voi ehdottaa sitä uudelleen, ja näkyy prosessiluettelossa. Ilman "
        "tunnusta vtjcli pyytää sen; merkki - lukee tunnukset vakiosyötteestä. Kysely "
        "kirjataan aina lokiin. Komentorivin täydennys ehdottaa vain simulaattorin "
        "henkilötunnuksia. Älä kirjoita henkilötunnusta valitsimiin --issue ja --end-user: "
        "X-Road kirjaa ne lokeihin.",
        "En personbeteckning på kommandoraden blir kvar i skalets historik, ur vilken skalet "
        "kan föreslå den på nytt, och syns i processlistan. Utan beteckning ber vtjcli om "
        "den; tecknet - läser beteckningar från standardinmatningen. Förfrågan antecknas "
        "alltid i loggen. Kompletteringen föreslår endast simulatorns personbeteckningar. "
        "Skriv ingen personbeteckning i --issue eller --end-user: X-Road antecknar värdena i "
        "loggar.",
        "An identity code on the command line stays in the shell's history, from which the "
        "shell may suggest it again, and is visible in the process list. Without a code "
        "vtjcli prompts for it; - reads codes from standard input. The query is always "
        "logged. Completion suggests only the simulator's identity codes. Do not put an "
        "identity code in --issue or --end-user: X-Road logs both.",
    ),
    "law.account": (
        "DVV voi pyytää organisaatiolta kirjallisen selvityksen siitä, miten käyttö on "
        "suojattu. Luonnoksen siitä kirjoittaa vtjcli doctor --report.",
        "MDB kan begära att organisationen lämnar en skriftlig redogörelse för hur användningen "
        "är skyddad. Ett utkast skrivs med vtjcli doctor --report.",
        "DVV may ask the organisation for a written account of how use of the data is secured. "
        "vtjcli doctor --report writes a draft of it.",
    ),
    "more.person": (
        "Liityntäpalvelin odottaa rekisterin vastausta 60 sekuntia. Jos --timeout on lyhyempi, "
        "vastauksia voi jäädä saamatta, vaikka kysely on voitu kirjata ja laskuttaa.",
        "Anslutningsservern väntar på registrets svar i 60 sekunder. Om --timeout är kortare "
        "kan svar gå förlorade trots att förfrågan kan ha loggats och debiterats.",
        "A security server waits 60 seconds for the register. If --timeout is shorter, answers "
        "are lost although the query may have been logged and billed.",
    ),
    "more.doctor": (
        "Alle 30 päivää voimassa olevasta varmenteesta varoitetaan. Poistumiskoodi on 0, jos "
        "mikään vaihe ei epäonnistunut, muuten suurin epäonnistuneen vaiheen koodi.",
        "En varning ges för ett certifikat som upphör att gälla inom 30 dagar. Slutstatus är "
        "0 om inget steg misslyckades, annars den högsta koden för ett steg som misslyckades.",
        "A certificate that is valid for fewer than 30 days gives a warning. The exit status "
        "is 0 if no step failed, otherwise the highest code of the steps that failed.",
    ),
    "more.evidence": (
        "Jos liityntäpalvelimen loki ei säilytä sanomien sisältöä, säiliö osoittaa, että sanoma "
        "allekirjoitettiin ja milloin, mutta ei sitä, mitä haettiin tai vastattiin. Sanoman "
        "tunniste tulee silloin lokin otsikkotiedoista, joita allekirjoitus ei kata, ja X-Roadin "
        "asicverifier ilmoittaa, ettei allekirjoitus kelpaa. Itse säilytettyä sanomaa voi verrata "
        "sanoman tiivisteeseen (signed_digest, --json).",
        "Om anslutningsserverns logg inte bevarar meddelandenas innehåll visar behållaren att "
        "ett meddelande undertecknades och när, men inte vad det innehöll. "
        "Meddelandets id kommer då ur loggens huvud, som underskriften inte omfattar, och X-Roads "
        "asicverifier meddelar att underskriften är ogiltig. Ett eget sparat meddelande kan "
        "jämföras med meddelandets hashvärde (signed_digest, --json).",
        "If the security server's log does not keep message bodies, the container shows that a "
        "message was signed and when, but not what was queried or answered. The message id then "
        "comes from the log's header, which the signature does not cover, and X-Road's "
        "asicverifier reports the signature as not valid. A message that you kept yourself can "
        "be compared with the message's hash (signed_digest, --json).",
    ),
    "more.login": (
        "Ennen tallentamista tarkistetaan, että salalause avaa avaimen. Ympäristömuuttujat "
        "VTJCLI_PASSWORD ja VTJCLI_KEY_PASSPHRASE sekä asetukset password_command ja "
        "key_passphrase_command ohittavat avainnipun.",
        "Innan lösenfrasen sparas kontrolleras att den öppnar nyckeln. Miljövariablerna "
        "VTJCLI_PASSWORD och VTJCLI_KEY_PASSPHRASE samt inställningarna password_command och "
        "key_passphrase_command går före nyckelringen.",
        "The passphrase is tried on the key before it is stored. The environment variables "
        "VTJCLI_PASSWORD and VTJCLI_KEY_PASSPHRASE and the settings password_command and "
        "key_passphrase_command take precedence over the keyring.",
    ),
    "more.simulator": (
        "Jokaisesta pyynnöstä kirjoitetaan rivi vakiovirheeseen, tunnukset peitettyinä. Ohjelma "
        "lopetetaan näppäimillä Ctrl-C.\n"
        "\n"
        "Yksittäiseen pyyntöön saa virheen otsakkeilla X-Simulator-Fault, "
        "X-Simulator-Return-Code, X-Simulator-Behaviour ja X-Simulator-Delay, joilla on "
        "samannimisten valitsinten arvot.\n"
        "\n"
        "Henkilötiedostossa jokaisessa kohdassa [[person]] on ainakin avaimet hetu, last_name, "
        "first_names ja note. Äidinkieli ja kansalaisuus viittaavat taulukoihin [languages] ja "
        "[countries]. Kohta [[trigger]] on tunnus, jolla vastaus on virhe. Ohjelman oma tiedosto "
        "people.toml selittää avaimet. Tunnusten yksilönumeron pitää olla 900–999.\n"
        "\n"
        'Tuotetiedostossa on yksi rivi tuotetta kohti: "OMA TUOTE" = ["last_name", "Kotikunta"]. '
        "Luettelossa on JSON-tulosteen avaimia tai rekisterin elementtejä, myös "
        '"Kotikunta/Kuntanumero".',
        "Varje begäran ger en rad på standardfel, med beteckningarna dolda. Programmet avslutas "
        "med Ctrl-C.\n\n"
        "En klient kan begära ett fel med HTTP-huvudena X-Simulator-Fault, "
        "X-Simulator-Return-Code, X-Simulator-Behaviour och X-Simulator-Delay, som har samma "
        "värden som motsvarande flaggor.\n\n"
        "I personfilen har varje [[person]] minst nycklarna hetu, last_name, first_names och "
        "note. Modersmål och medborgarskap hänvisar till tabellerna [languages] och "
        "[countries]. En [[trigger]] är en beteckning som ger ett fel. Programmets egen fil "
        "people.toml förklarar nycklarna. Beteckningarnas individnummer ska vara 900–999.\n\n"
        'Produktfilen har en rad per produkt: "EGEN PRODUKT" = ["last_name", '
        '"Kotikunta"]. Listan har nycklar ur JSON-utskriften eller registrets element, även '
        '"Kotikunta/Kuntanumero".',
        "Each request is printed as a line on standard error, with identity codes masked. Stop "
        "the program with Ctrl-C.\n\n"
        "A single request can be made to fail with the headers X-Simulator-Fault, "
        "X-Simulator-Return-Code, X-Simulator-Behaviour and X-Simulator-Delay, which take the "
        "same values as the options of those names.\n\n"
        "In a file of people each [[person]] has at least the keys hetu, last_name, first_names "
        "and note. Mother tongue and citizenship refer to the tables [languages] and "
        "[countries]. A [[trigger]] is an identity code that causes a failure. The program's own "
        "file, people.toml, explains the keys. Individual numbers must be 900–999.\n\n"
        'A file of products has one line per product: "OWN PRODUCT" = ["last_name", '
        '"Kotikunta"]. The list contains keys of the JSON output or the register\'s elements, '
        'including "Kotikunta/Kuntanumero".',
    ),
    "law.see": (
        "Tiedot eivät ole julkisia, ja jokainen kysely on voitava perustella: katso "
        "vtjcli(1), kohta TIETOSUOJA.",
        "Uppgifterna är inte offentliga, och varje förfrågan ska kunna redovisas: se "
        "vtjcli(1), avsnittet DATASKYDD.",
        "The data are not public, and every query must be accounted for: see DATA PROTECTION "
        "in vtjcli(1).",
    ),
    "as_in_main": (
        "Katso vtjcli(1).",
        "Se vtjcli(1).",
        "See vtjcli(1).",
    ),
    # The page of the configuration file
    "config.short": (
        "vtjcli:n asetustiedosto",
        "konfigurationsfilen för vtjcli",
        "configuration file of vtjcli",
    ),
    "config.about": (
        "Tiedosto on TOML-muotoinen. Taulukko [profiles.NIMI] määrittää yhden yhteyden "
        "rekisteriin. Asetus default_profile nimeää profiilin, jota käytetään, kun muuta ei ole "
        "valittu. Suhteelliset tiedostonimet luetaan asetustiedoston hakemistosta. Tuntematon "
        "asetus on virhe. Salasana ei ole koskaan tässä tiedostossa.",
        "Filen är skriven i TOML. En tabell [profiles.NAMN] beskriver en förbindelse till "
        "registret. Inställningen default_profile anger den profil som används när ingen "
        "annan har valts. Relativa filnamn räknas från konfigurationsfilens katalog. En okänd "
        "inställning är ett fel. Lösenordet finns aldrig i denna fil.",
        "The file is TOML. A table [profiles.NAME] describes one connection to the register. "
        "The setting default_profile names the profile to use if no other is selected. File "
        "names are relative to the folder of the configuration file. An unknown setting is "
        "an error. The password is never in this file.",
    ),
    "config.default": (
        "Oletus: {value}.",
        "Standard: {value}.",
        "Default: {value}.",
    ),
    "config.variable": (
        "Ympäristömuuttuja: {name}.",
        "Miljövariabel: {name}.",
        "Environment variable: {name}.",
    ),
    "config.shared": (
        "Jokaisella käyttäjällä on oma kyselyloki ja oma avain, joita muut eivät voi lukea. "
        "Jos usea käyttäjä käyttää samaa asetustiedostoa, jätä siitä pois log.directory ja "
        "log.key: oletukset ovat kunkin käyttäjän omassa hakemistossa.",
        "Varje användare har en egen förfrågningslogg och en egen nyckel, som andra inte kan "
        "läsa. Om flera användare delar på en konfigurationsfil, utelämna log.directory och "
        "log.key ur den: standardplatserna finns i användarens egen katalog.",
        "Each user has their own log of queries and key, which others cannot read. If "
        "several users share a configuration file, leave log.directory and log.key out of "
        "it: their defaults are in each user's own folder.",
    ),
    "config.settings": ("ASETUKSET", "INSTÄLLNINGAR", "SETTINGS"),
    # The page of the fields
    "fields.short": (
        "vastauksen kentät",
        "svarets fält",
        "fields of an answer",
    ),
    "fields.about": (
        "Rekisterin vastauksen kentät, kuten ne ovat JSON-tulosteen oliossa person ja "
        "valitsimissa --field, --fields ja --explode. Organisaation tuote määrää, mitkä "
        "niistä saadaan. Suluissa on rekisterin oma elementti. Luettelon kohta valitaan "
        "hakasulkein, esimerkiksi addresses[0].postal_code. Koodien merkitykset: vtjcli codes",
        "Fälten i registrets svar, som de finns i objektet person i JSON-utskriften och i "
        "flaggorna --field, --fields och --explode. Organisationens produkt avgör vilka av "
        "dem som ingår. Inom parentes står registrets eget element. En post i en lista väljs "
        "med hakparenteser, till exempel addresses[0].postal_code. Kodernas betydelser: "
        "vtjcli codes",
        "The fields of the register's answer, as they are in the object person of the JSON "
        "output and in the options --field, --fields and --explode. The organisation's "
        "product determines which of them are included. The register's own element is in "
        "parentheses. An item of a list is selected with brackets, for example "
        "addresses[0].postal_code. What codes mean: vtjcli codes",
    ),
    "fields.withheld": (
        "Pois jätettyjen kenttien nimet, kun asetus non_disclosure on withhold ja turvakielto on "
        "tai voi olla voimassa.",
        "Namnen på de fält som har utelämnats när inställningen non_disclosure är withhold och en "
        "spärrmarkering är eller kan vara i kraft.",
        "The names of the fields that are withheld when the setting non_disclosure is withhold and "
        "a non-disclosure order is or may be in force.",
    ),
    "kind.text": ("teksti", "text", "text"),
    "kind.date": ("päivämäärä", "datum", "date"),
    "kind.moment": ("ajankohta", "tidpunkt", "date and time"),
    "kind.count": ("luku", "tal", "number"),
    "kind.flag": ("tosi tai epätosi", "sant eller falskt", "true or false"),
    "kind.lines": (
        "rivejä tekstiä",
        "textrader",
        "lines of text",
    ),
    "kind.code": ("koodi", "kod", "code"),
    "kind.localized": (
        "teksti kielittäin (fi, sv)",
        "text per språk (fi, sv)",
        "text by language (fi, sv)",
    ),
    "kind.object": ("olio", "objekt", "object"),
    "kind.list": ("luettelo", "lista", "list"),
}
