"""What ``vtjcli simulator --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator": (
        "Simulaattori on liityntäpalvelin ja rekisteri tällä koneella, keksityt henkilöt. Osoite, "
        "henkilöt ja virheitä antavat tunnukset tulostetaan; jokaisesta pyynnöstä tulee rivi "
        "vakiovirheeseen, tunnukset peitettyinä. Lopeta näppäimillä Ctrl-C.\n\n"
        "Pyyntö voi itse tilata virheen otsakkeilla X-Simulator-Fault, X-Simulator-Return-Code, "
        "X-Simulator-Behaviour ja X-Simulator-Delay, joilla on samannimisten valitsinten arvot.\n\n"
        "Henkilötiedostossa jokainen [[person]] sisältää ainakin avaimet hetu, last_name, "
        "first_names ja note, ja äidinkieli ja kansalaisuus viittaavat taulukoihin [languages] ja "
        "[countries]. [[trigger]] on tunnus, jolla vastaus on virhe. Paketin oma tiedosto "
        "people.toml selittää avaimet. Tunnusten yksilönumeron pitää olla 900–999.\n\n"
        'Tuotetiedostossa on rivi tuotetta kohti: "OMA TUOTE" = ["last_name", "Kotikunta"]. '
        "Luettelossa on vtjcli:n JSON-avaimia tai rekisterin elementtejä, myös "
        '"Kotikunta/Kuntanumero".',
        "Simulatorn är en anslutningsserver och ett register på denna dator, med påhittade "
        "personer. Adressen, personerna och de beteckningar som ger fel skrivs ut; varje begäran "
        "ger en rad på standardfel, med beteckningarna dolda. Avsluta med Ctrl-C.\n\n"
        "En begäran kan själv beställa ett fel med rubrikerna X-Simulator-Fault, "
        "X-Simulator-Return-Code, X-Simulator-Behaviour och X-Simulator-Delay, som tar samma "
        "värden som flaggorna med dessa namn.\n\n"
        "I personfilen har varje [[person]] minst nycklarna hetu, last_name, first_names och note, "
        "och modersmål och medborgarskap pekar på tabellerna [languages] och [countries]. "
        "[[trigger]] är en beteckning som ger ett fel. Paketets egen fil people.toml förklarar "
        "nycklarna. Beteckningarnas individnummer ska vara 900–999.\n\n"
        'Produktfilen har en rad per produkt: "EGEN PRODUKT" = ["last_name", "Kotikunta"]. '
        "Listan har nycklar ur vtjclis JSON eller registrets element, även "
        '"Kotikunta/Kuntanumero".',
        "The simulator is a security server and the register on this machine, with invented "
        "people. Prints its address, its people and the identity codes that give failures; each "
        "request becomes a line on standard error, identity codes masked. Stop with Ctrl-C.\n\n"
        "A request can order a failure of its own with the headers X-Simulator-Fault, "
        "X-Simulator-Return-Code, X-Simulator-Behaviour and X-Simulator-Delay, which take what "
        "the options of those names take.\n\n"
        "In a file of people each [[person]] has at least the keys hetu, last_name, first_names "
        "and note, and mother tongue and citizenship refer to the tables [languages] and "
        "[countries]. A [[trigger]] is an identity code that gives a failure. The package's own "
        "file, people.toml, explains the keys. Individual numbers must be 900–999.\n\n"
        'A file of products has a line a product: "OWN PRODUCT" = ["last_name", "Kotikunta"]. '
        "The list holds keys of vtjcli's JSON or the register's elements, also "
        '"Kotikunta/Kuntanumero".',
    ),
    "simulator.examples": (
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save palvelin.pem  # asiakas luottaa: tls.ca tai "
        "tls.pin\n"
        "vtjcli simulator --client-save varmenteet  # asiakkaan varmenne tehdään hakemistoon\n"
        "vtjcli simulator --people omat.toml --products tuotteet.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save server.pem  # klienten litar på: tls.ca eller "
        "tls.pin\n"
        "vtjcli simulator --client-save certifikat  # klientens certifikat skapas i katalogen\n"
        "vtjcli simulator --people egna.toml --products produkter.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save server.pem  # what a client trusts: tls.ca or "
        "tls.pin\n"
        "vtjcli simulator --client-save certificates  # makes the client's certificate there\n"
        "vtjcli simulator --people own.toml --products products.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
    ),
    "simulator.short": (
        "Käynnistä simulaattori muiden testejä varten.",
        "Starta simulatorn för andras tester.",
        "Run the simulator, for anyone's tests.",
    ),
    "simulator.port": (
        "Portti; 0 valitsee vapaan.",
        "Port; 0 väljer en ledig.",
        "Port; 0 picks a free one.",
    ),
    "simulator.faults": (
        "Virhekoodien kirjoitusasu: camel (enintään 7.7) tai snake (7.8).",
        "Felkodernas skrivsätt: camel (högst 7.7) eller snake (7.8).",
        "Spelling of fault codes: camel (up to 7.7) or snake (7.8).",
    ),
    "simulator.people": (
        "Omat henkilöt TOML-tiedostosta.",
        "Egna personer ur en TOML-fil.",
        "People of your own, from a TOML file.",
    ),
    "simulator.products": (
        "Omat tuotteet TOML-tiedostosta, valmiiden lisäksi.",
        "Egna produkter ur en TOML-fil, utöver de inbyggda.",
        "Products of your own, from a TOML file, beside those built in.",
    ),
    "simulator.fault": (
        "Vastaa kaikkeen tällä SOAP-virheellä, esim. Server.ServerProxy.AccessDenied.",
        "Besvara allt med detta SOAP-fel, t.ex. Server.ServerProxy.AccessDenied.",
        "Answer everything with this SOAP fault, e.g. Server.ServerProxy.AccessDenied.",
    ),
    "simulator.return_code": (
        "Vastaa kaikkiin kyselyihin tällä rekisterin paluukoodilla.",
        "Besvara alla förfrågningar med denna returkod från registret.",
        "Answer all queries with this return code of the register.",
    ),
    "simulator.behaviour": (
        "Vastaa kaikkiin kyselyihin väärin, esim. truncated, wrong-id tai hang-up.",
        "Besvara alla förfrågningar felaktigt, t.ex. truncated, wrong-id eller hang-up.",
        "Answer all queries badly, e.g. truncated, wrong-id or hang-up.",
    ),
    "simulator.delay": (
        "Sekuntia ennen jokaista vastausta.",
        "Sekunder före varje svar.",
        "Seconds before each answer.",
    ),
    "simulator.rate": (
        "Pyyntöjä sekunnissa enintään; muut saavat vastauksen HTTP 503.",
        "Begäranden per sekund som mest; övriga får HTTP 503.",
        "Requests a second at most; others get HTTP 503.",
    ),
    "simulator.tls": (
        "TLS käynnistyessä tehtävällä varmenteella, jonka tiiviste tulostetaan (tls.pin).",
        "TLS med ett certifikat som skapas vid starten och vars fingeravtryck skrivs ut (tls.pin).",
        "TLS with a certificate made at start, whose digest is printed (tls.pin).",
    ),
    "simulator.tls_save": (
        "TLS, ja tehty varmenne (ilman avainta) tähän PEM-tiedostoon.",
        "TLS, och det skapade certifikatet (utan nyckel) till denna PEM-fil.",
        "TLS, and the certificate made (without its key) into this PEM file.",
    ),
    "simulator.tls_certificate": (
        "TLS omalla varmenteella, PEM.",
        "TLS med eget certifikat, PEM.",
        "TLS with a certificate of your own, PEM.",
    ),
    "simulator.tls_key": (
        "Sen salaamaton avain, ellei se ole samassa tiedostossa.",
        "Dess okrypterade nyckel, om den inte finns i samma fil.",
        "Its unencrypted key, unless it is in the same file.",
    ),
    "simulator.client_ca": (
        "TLS, ja asiakkaalta vaaditaan varmenne, jonka tämä on myöntänyt (PEM).",
        "TLS, och klienten ska visa ett certifikat som detta har utfärdat (PEM).",
        "TLS, and clients must show a certificate that this one issued (PEM).",
    ),
    "simulator.client_save": (
        "TLS, ja asiakkaalta vaaditaan varmenne, joka tehdään tähän hakemistoon.",
        "TLS, och klienten ska visa ett certifikat som skapas i denna katalog.",
        "TLS, and clients must show a certificate, which is made in this folder.",
    ),
    "simulator.asic": (
        "Allekirjoitetut sanomat: no-bodies, encrypted, unstamped tai outdated.",
        "Undertecknade meddelanden: no-bodies, encrypted, unstamped eller outdated.",
        "Signed messages: no-bodies, encrypted, unstamped or outdated.",
    ),
    "simulator.list": (
        "Vain luettelo henkilöistä ja virheistä; simulaattoria ei käynnistetä.",
        "Bara en lista över personer och fel; simulatorn startas inte.",
        "Only list people and failures; do not start the simulator.",
    ),
    "simulator.quiet": (
        "Ei riviä jokaisesta pyynnöstä.",
        "Skriv ingen rad för varje begäran.",
        "Do not print a line for each request.",
    ),
}
