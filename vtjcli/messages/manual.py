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
    "exit_status": ("LOPETUSKOODIT", "SLUTSTATUS", "EXIT STATUS"),
    "data_protection": ("TIETOSUOJA", "DATASKYDD", "DATA PROTECTION"),
    "see_also": ("KATSO MYÖS", "SE ÄVEN", "SEE ALSO"),
    "title": ("vtjcli-käsikirja", "Handbok för vtjcli", "vtjcli manual"),
    # The page of the program
    "about": (
        "Yksi komento kysyy rekisteristä ja näyttää vastauksen ihmiselle korttina tai ohjelmalle "
        "JSON-muodossa. Vastaus näytetään vain, jos se on tarkistetusti vastaus juuri lähetettyyn "
        "kyselyyn. Mitään ei koskaan lähetetä itsestään toista kertaa.",
        "Ett kommando frågar registret och visar svaret som ett kort för en människa eller som "
        "JSON för ett program. Ett svar visas bara om kontrollen visar att det hör till just den "
        "fråga som sändes. Ingenting sänds någonsin en andra gång av sig självt.",
        "One command asks the register and shows the answer as a card for a person or as JSON for "
        "a program. A reply is shown only if it is proved to be the answer to the very query that "
        "was sent. Nothing is ever sent a second time by itself.",
    ),
    "streams": (
        "Tiedot tulevat vakiotulosteeseen, kaikki muu vakiovirheeseen. Pääte saa taulukon; putki "
        "saa yhdestä henkilöstä JSON-olion ja useasta JSON Lines -rivit. Ilman päätettä mitään ei "
        "kysytä.",
        "Uppgifterna skrivs till standardutmatningen, allt annat till standardfel. En terminal får "
        "en tabell; en pipe får JSON för en person och JSON Lines för flera. Utan terminal ställs "
        "inga motfrågor.",
        "Data go to standard output, everything else to standard error. A terminal gets a table; "
        "a pipe gets JSON for one person and JSON Lines for several. Nothing prompts without a "
        "terminal.",
    ),
    "precedence": (
        "Valitsin voittaa ympäristömuuttujan, muuttuja asetustiedoston ja tiedosto oletuksen.",
        "En flagga går före en miljövariabel, variabeln före konfigurationsfilen och filen före "
        "förvalet.",
        "An option wins over the environment, the environment over the configuration file, and "
        "the file over the default.",
    ),
    "demo": (
        "Sisäänrakennettu profiili demo ei tarvitse asetuksia: se vastaa keksityillä henkilöillä.",
        "Den inbyggda profilen demo behöver inga inställningar: den svarar med påhittade personer.",
        "The built-in profile demo needs no configuration: it answers with invented people.",
    ),
    # Exit statuses
    "exit.0": (
        "Valmis; kyselyssä: henkilö löytyi. Muu paluukoodi henkilön ohella on varoitus.",
        "Klart; för en fråga: personen hittades. En annan returkod vid sidan av är en varning.",
        "Done; for a query: found. Another return code beside the person is a warning.",
    ),
    "exit.1": (
        "Ketään tai mitään ei löytynyt.",
        "Ingen eller ingenting hittades.",
        "Nobody or nothing was found.",
    ),
    "exit.2": (
        "Komento on väärin, tai tunnus on virheellinen. Mitään ei lähetetty.",
        "Kommandot är fel, eller en beteckning är felaktig. Ingenting sändes.",
        "Wrong usage, or an identifier that is not well formed. Nothing was sent.",
    ),
    "exit.3": (
        "Asetukset tai tunnistetiedot puuttuvat tai niitä ei voi käyttää. Mitään ei lähetetty.",
        "Inställningar eller inloggningsuppgifter saknas eller kan inte användas. Ingenting "
        "sändes.",
        "Configuration or credentials are missing or unusable. Nothing was sent.",
    ),
    "exit.4": (
        "Rekisteri kieltäytyi: tunnukset, tietolupa, käytöstä poistettu henkilötunnus, tietoja ei "
        "luovuteta.",
        "Registret nekade: inloggning, uppgiftstillstånd, en beteckning som inte längre är i bruk, "
        "uppgifter som inte lämnas ut.",
        "The register refused: credentials, permit, an identity code no longer in use, data "
        "withheld.",
    ),
    "exit.5": ("X-Road-virhe.", "X-Road-fel.", "X-Road fault."),
    "exit.6": (
        "Verkko: ei yhteyttä, TLS-virhe tai aikaraja ylittyi.",
        "Nätet: ingen förbindelse, TLS-fel eller tidsgränsen överskreds.",
        "Network: unreachable, TLS failure or timeout.",
    ),
    "exit.7": (
        "Vastaukseen ei voi luottaa tai sitä ei voi lukea. Sen tietoja ei näytetä.",
        "Svaret kan inte litas på eller läsas. Dess uppgifter visas inte.",
        "The reply cannot be trusted or read. None of its data is shown.",
    ),
    "exit.8": (
        "Kyselylokiin ei voi kirjoittaa. Mitään ei lähetetty.",
        "Frågeloggen kan inte skrivas. Ingenting sändes.",
        "The log of queries cannot be written. Nothing was sent.",
    ),
    "exit.70": ("Vika vtjcli:ssä.", "Ett fel i vtjcli.", "A defect in vtjcli."),
    "exit.74": (
        "Tulostetta tai tiedostoa ei voi kirjoittaa loppuun.",
        "Utskriften eller filen kan inte skrivas färdigt.",
        "Standard output or a file could not be written to its end.",
    ),
    "exit.130": ("Keskeytetty.", "Avbruten.", "Interrupted."),
    "exit.141": (
        "Tulosteen lukija lopetti.",
        "Läsaren av utskriften har slutat.",
        "Whoever read the output has gone.",
    ),
    "exit.several": (
        "Usean haettavan koodi on suurin, joka esiintyi; 0, jos kaikki löytyivät.",
        "För flera sökta gäller det högsta värdet som förekom; 0 om alla hittades.",
        "With several subjects: the highest that occurred, 0 if all were found.",
    ),
    # Variables beside those of the settings
    "env.VTJCLI_CONFIG": (
        "Asetustiedosto.",
        "Konfigurationsfilen.",
        "The configuration file.",
    ),
    "env.VTJCLI_LANG": (
        "Kieli, fi, sv tai en; muuten LC_ALL, LC_MESSAGES tai LANG, viimeksi englanti.",
        "Språket, fi, sv eller en; annars LC_ALL, LC_MESSAGES eller LANG, i sista hand engelska.",
        "The language, fi, sv or en; else LC_ALL, LC_MESSAGES or LANG, and at last English.",
    ),
    "env.VTJCLI_OUTPUT": (
        "Tulostusmuoto, kun valitsinta -o ei ole annettu.",
        "Utskriftsformatet när flaggan -o inte ges.",
        "The output format where -o is not given.",
    ),
    "env.VTJCLI_PASSWORD": (
        "Rekisterin salasana; menee asetuksen password_command ja avainnipun edelle.",
        "Lösenordet till registret; går före password_command och nyckelringen.",
        "The register's password; it wins over password_command and the keyring.",
    ),
    "env.VTJCLI_KEY_PASSPHRASE": (
        "Asiakasvarmenteen avaimen salalause.",
        "Lösenfrasen för klientcertifikatets nyckel.",
        "The passphrase of the client certificate's key.",
    ),
    "env.setting": (
        "Profiilin asetus {setting}, katso vtjcli-config(5).",
        "Profilens inställning {setting}, se vtjcli-config(5).",
        "The setting {setting}, see vtjcli-config(5).",
    ),
    "env.NO_COLOR": (
        "Kun tämä on asetettu, tulosteessa ei ole värejä; FORCE_COLOR pakottaa ne, ja TERM=dumb "
        "estää kaiken muotoilun.",
        "När denna är satt används inga färger; FORCE_COLOR tvingar fram dem, och TERM=dumb "
        "hindrar all formgivning.",
        "When this is set there are no colours; FORCE_COLOR forces them, and TERM=dumb prevents "
        "any styling.",
    ),
    "env.PYTHON_KEYRING_BACKEND": (
        "Avainnipun toteutus, jota käytetään.",
        "Nyckelringens implementation som används.",
        "The keyring backend to use.",
    ),
    # Files
    "file.config": (
        "Asetukset, katso vtjcli-config(5). Muu paikka: $VTJCLI_CONFIG, $XDG_CONFIG_HOME; "
        "macOS:ssä ja Windowsissa järjestelmän oma kansio.",
        "Inställningarna, se vtjcli-config(5). Annan plats: $VTJCLI_CONFIG, $XDG_CONFIG_HOME; i "
        "macOS och Windows systemets egen mapp.",
        "The configuration, see vtjcli-config(5). Elsewhere: $VTJCLI_CONFIG, $XDG_CONFIG_HOME; on "
        "macOS and Windows the platform's own folder.",
    ),
    "file.log": (
        "Kyselyloki. Muu paikka: asetus log.directory, $XDG_STATE_HOME.",
        "Frågeloggen. Annan plats: inställningen log.directory, $XDG_STATE_HOME.",
        "The log of queries. Elsewhere: the setting log.directory, $XDG_STATE_HOME.",
    ),
    # Handling the data lawfully
    "law.permit": (
        "Tiedot eivät ole julkisia. Kysy vain sitä, mihin organisaatiosi tietolupa (Digi- ja "
        "väestötietovirasto, DVV) ja oma tehtäväsi antavat oikeuden, ja vain luvassa mainittuun "
        "tarkoitukseen. Rajapinta on yksittäisiä kyselyjä varten: ei oman rekisterin ylläpitoon "
        "eikä massakyselyihin.",
        "Uppgifterna är inte offentliga. Fråga bara det som er organisations uppgiftstillstånd "
        "(Myndigheten för digitalisering och befolkningsdata, MDB) och din egen uppgift ger rätt "
        "till, och bara för det ändamål som tillståndet anger. Gränssnittet är avsett för enskilda "
        "frågor: inte för att uppdatera ett eget register och inte för massfrågor.",
        "The data are not public. Ask only what your organisation's data permit (from the Digital "
        "and Population Data Services Agency, DVV) and your own task entitle you to, and only for "
        "the purpose that the permit names. The interface is for single queries: not for keeping "
        "a register of your own up to date, and not for mass queries.",
    ),
    "law.asker": (
        "Jokainen kysely kertoo, kuka kysyy (Loppukayttaja), ja kirjataan kyselylokiin ennen "
        "lähettämistä. Organisaation on voitava kertoa DVV:lle viiden vuoden ajan, kuka kyselyn "
        "teki, ja säilytettävä lokinsa yhtä kauan.",
        "Varje fråga berättar vem som frågar (Loppukayttaja) och antecknas i frågeloggen innan den "
        "sänds. Organisationen ska i fem år kunna uppge för MDB vem som ställde frågan, och bevara "
        "sin logg lika länge.",
        "Each query tells who asks (Loppukayttaja) and is written to the log of queries before it "
        "is sent. For five years the organisation must be able to tell DVV who made a query, and "
        "must keep its log as long.",
    ),
    "law.non_disclosure": (
        "Turvakielto näytetään varoituksena kaikissa tulostusmuodoissa. Henkilön osoitetta ja "
        "muita sijaintitietoja ei silloin saa paljastaa kenellekään sivulliselle: hänen "
        "turvallisuutensa voi vaarantua. Sama koskee vastauksessa mainittua toista henkilöä.",
        "En spärrmarkering visas som en varning i alla utskriftsformat. Adressen och andra "
        "uppgifter om var personen finns får då inte röjas för någon utomstående: personens "
        "säkerhet kan äventyras. Detsamma gäller en annan person som nämns i svaret.",
        "A non-disclosure order is shown as a warning in every output format. The address and "
        "anything else that tells where the person is must then not be revealed to any outsider: "
        "their safety may be at risk. The same goes for somebody else named in the answer.",
    ),
    "law.not_told": (
        "Kaikki tuotteet eivät kerro turvakielloista. Silloin henkilöllä voi olla turvakielto: "
        "käsittele osoitetta suojattuna, kunnes asia on tarkistettu. Asetus non_disclosure = "
        '"withhold" jättää sijaintitiedot pois kaikista muodoista, ellei anneta --reveal.',
        "Alla produkter innehåller inte uppgift om spärrmarkering. Personen kan då ha en: behandla "
        "adressen som skyddad tills saken har kontrollerats. Inställningen non_disclosure = "
        '"withhold" utelämnar uppgifter om var personen finns i alla format, om inte --reveal '
        "anges.",
        "Some products do not tell of non-disclosure orders. The person may then have one: treat "
        "the address as protected until it has been checked. The setting non_disclosure = "
        '"withhold" keeps locations out of every format unless --reveal is given.',
    ),
    "law.storing": (
        "Tallenna tai luovuta tietoja vain, jos laki tai tietolupa sallii sen, äläkä säilytä niitä "
        "kauemmin kuin tarkoitus vaatii. Ohjattu tulosteen tiedosto on henkilötietoja: suojaa se "
        "ja poista se. Valitsin --mask peittää henkilötunnukset.",
        "Lagra eller lämna ut uppgifter bara om lagen eller uppgiftstillståndet tillåter det, och "
        "inte längre än ändamålet kräver. En fil med utskriften är personuppgifter: skydda den och "
        "radera den. Flaggan --mask döljer personbeteckningarna.",
        "Store the data or pass them on only where a law or the permit allows it, and no longer "
        "than the purpose needs. A file of output is personal data: protect it and delete it. The "
        "option --mask hides the identity codes.",
    ),
    "law.traces": (
        "Komentorivillä annettu henkilötunnus jää komentotulkin historiaan, josta komentotulkki "
        "voi ehdottaa sitä uudelleen, ja näkyy prosessilistassa. Ilman tunnusta vtjcli kysyy sen; "
        "merkki - lukee tunnukset vakiosyötteestä. Komentorivin täydennys ei ehdota "
        "henkilötunnuksia. Älä kirjoita henkilötunnusta valitsimiin --issue ja --end-user: X-Road "
        "kirjaa ne lokeihin.",
        "En personbeteckning på kommandoraden blir kvar i kommandotolkens historik, ur vilken "
        "tolken kan föreslå den på nytt, och syns i processlistan. Utan beteckning frågar vtjcli "
        "efter den; tecknet - läser beteckningar från standardinmatningen. Kompletteringen "
        "föreslår inga personbeteckningar. Skriv ingen personbeteckning i --issue eller "
        "--end-user: X-Road antecknar dem i loggar.",
        "An identity code on the command line stays in the shell's history, from which the shell "
        "itself may suggest it again, and is seen in the list of processes. Without one vtjcli "
        "asks for it; - reads codes from standard input. The completion suggests no identity "
        "codes. Write no identity code into --issue or --end-user: X-Road logs both.",
    ),
    "law.account": (
        "DVV voi pyytää organisaatiolta kirjallisen selvityksen siitä, miten käyttö on suojattu.",
        "MDB kan begära en skriftlig redogörelse för hur användningen är skyddad.",
        "DVV may ask the organisation for a written account of how the use is secured.",
    ),
    "law.see": (
        "Tiedot eivät ole julkisia, ja jokaisesta kyselystä vastataan: katso vtjcli(1), kohta "
        "TIETOSUOJA.",
        "Uppgifterna är inte offentliga, och varje fråga ska kunna redovisas: se vtjcli(1), "
        "avsnittet DATASKYDD.",
        "The data are not public, and every query is answered for: see DATA PROTECTION in "
        "vtjcli(1).",
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
        "Tiedosto on TOML-muotoinen. Taulu [profiles.NIMI] kertoo yhden tavan päästä rekisteriin; "
        "default_profile nimeää sen, jota käytetään, kun muuta ei ole valittu. Tiedostonimet "
        "tulkitaan asetustiedoston kansiosta. Tuntematon asetus on virhe. Salasana ei ole koskaan "
        "tässä tiedostossa.",
        "Filen är skriven i TOML. En tabell [profiles.NAMN] beskriver en väg till registret; "
        "default_profile nämner den som används när ingen annan har valts. Filnamn tolkas utgående "
        "från konfigurationsfilens mapp. En okänd inställning är ett fel. Lösenordet finns aldrig "
        "i denna fil.",
        "The file is TOML. A table [profiles.NAME] describes one way to the register; "
        "default_profile names the one to use where none is chosen. File names are relative to the "
        "configuration file's folder. An unknown setting is an error. The password is never in "
        "this file.",
    ),
    "config.default": ("Oletus: {value}.", "Förval: {value}.", "Default: {value}."),
    "config.variable": (
        "Ympäristömuuttuja: {name}.",
        "Miljövariabel: {name}.",
        "Environment: {name}.",
    ),
    "config.shared": (
        "Jokaisella kirjautumisnimellä on oma kyselylokinsa ja oma avaimensa, joita muut eivät voi "
        "lukea. Jos usea käyttäjä käyttää samaa asetustiedostoa, jätä siitä pois log.directory ja "
        "log.key: oletukset ovat kunkin käyttäjän omassa kansiossa.",
        "Varje inloggningsnamn har en egen frågelogg och en egen nyckel, som andra inte kan läsa. "
        "Om flera användare delar på en konfigurationsfil, utelämna log.directory och log.key ur "
        "den: förvalen ligger i användarens egen mapp.",
        "Each login name has a log of queries and a key of its own, which others cannot read. "
        "Where several users share a configuration file, leave log.directory and log.key out of "
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
        "Rekisterin vastauksen kentät, kuten ne ovat JSON-tulosteen oliossa person ja valitsimissa "
        "--field, --fields ja --explode. Mitä niistä tulee, riippuu organisaation tuotteesta. "
        "Suluissa on rekisterin oma elementti. Luettelon kohta valitaan hakasulkein, esimerkiksi "
        "addresses[0].postal_code. Koodien merkitykset: vtjcli codes.",
        "Fälten i registrets svar, som de finns i objektet person i JSON-utskriften och i "
        "flaggorna --field, --fields och --explode. Vilka som kommer beror på organisationens "
        "produkt. Inom parentes står registrets eget element. En post i en lista väljs med "
        "hakparenteser, till exempel addresses[0].postal_code. Kodernas betydelser: vtjcli codes.",
        "The fields of the register's answer, as they stand in the object person of the JSON "
        "output and in the options --field, --fields and --explode. Which of them come depends on "
        "the organisation's product. In parentheses stands the register's own element. An item of "
        "a list is chosen in brackets, for example addresses[0].postal_code. What codes mean: "
        "vtjcli codes.",
    ),
    "kind.text": ("teksti", "text", "text"),
    "kind.date": ("päivä", "datum", "date"),
    "kind.moment": ("ajankohta", "tidpunkt", "moment"),
    "kind.count": ("luku", "tal", "number"),
    "kind.flag": ("tosi tai epätosi", "sant eller falskt", "true or false"),
    "kind.lines": ("rivejä tekstiä", "textrader", "lines of text"),
    "kind.code": ("koodi", "kod", "code"),
    "kind.localized": (
        "teksti kielittäin (fi, sv)",
        "text per språk (fi, sv)",
        "text by language (fi, sv)",
    ),
    "kind.object": ("olio", "objekt", "object"),
    "kind.list": ("luettelo", "lista", "list"),
}
