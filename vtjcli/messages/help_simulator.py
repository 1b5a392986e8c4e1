"""What ``vtjcli simulator --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator": (
        "Simulaattori on liityntäpalvelin ja rekisteri tällä koneella. Sen henkilöt ovat "
        "keksittyjä. Ohjelma tulostaa osoitteen, henkilöt ja virheitä antavat tunnukset. Omat "
        "henkilöt, tuotteet ja virheet annetaan valitsimilla.",
        "Simulatorn är en anslutningsserver och ett register på denna dator. Personerna är "
        "påhittade. Programmet skriver ut adressen, personerna och de beteckningar som ger fel. "
        "Egna personer, egna produkter och fel anges med flaggor.",
        "The simulator is a security server and the register on this machine. Its people are "
        "invented. It prints its address, the people and the identity codes that cause "
        "failures. Options give it your own people and products, and failures "
        "on request.",
    ),
    "simulator.examples": (
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save palvelin.pem  # asiakkaan asetukseen tls.ca\n"
        "vtjcli simulator --client-save varmenteet  # luo asiakkaan varmenteen\n"
        "vtjcli simulator --people omat.toml --products tuotteet.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save server.pem  # för klientens inställning tls.ca\n"
        "vtjcli simulator --client-save certifikat  # skapar klientens certifikat\n"
        "vtjcli simulator --people egna.toml --products produkter.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
        "vtjcli simulator --list\n"
        "vtjcli simulator --port 8080\n"
        "vtjcli simulator --tls --tls-save server.pem  # for the client's setting tls.ca\n"
        "vtjcli simulator --client-save certificates  # creates the client's certificate\n"
        "vtjcli simulator --people own.toml --products products.toml\n"
        "vtjcli simulator --fault Server.ServerProxy.AccessDenied --delay 2",
    ),
    "simulator.short": (
        "Simulaattorin käynnistys testejä varten.",
        "Starta simulatorn för tester.",
        "Run the simulator for tests.",
    ),
    "simulator.port": (
        "Portti; 0 valitsee vapaan.",
        "Port; 0 väljer en ledig.",
        "Port; 0 picks a free one.",
    ),
    "simulator.faults": (
        "Virhekoodien kirjoitusasu: camel (X-Road 7.7:ään asti) tai snake (7.8).",
        "Felkodernas skrivsätt: camel (till och med X-Road 7.7) eller snake (7.8).",
        "Spelling of fault codes: camel (up to 7.7) or snake (7.8).",
    ),
    "simulator.people": (
        "Omat henkilöt TOML-tiedostosta.",
        "Egna personer ur en TOML-fil.",
        "Your own people from a TOML file.",
    ),
    "simulator.products": (
        "Omat tuotteet TOML-tiedostosta, valmiiden lisäksi.",
        "Egna produkter ur en TOML-fil, utöver de inbyggda.",
        "Your own products from a TOML file, in addition to the built-in ones.",
    ),
    "simulator.fault": (
        "SOAP-virhe vastauksena kaikkeen, esim. Server.ServerProxy.AccessDenied.",
        "Besvara allt med detta SOAP-fel, t.ex. Server.ServerProxy.AccessDenied.",
        "Answer everything with this SOAP fault, e.g. Server.ServerProxy.AccessDenied.",
    ),
    "simulator.return_code": (
        "Rekisterin paluukoodi vastauksena kaikkiin kyselyihin.",
        "Besvara alla förfrågningar med denna returkod från registret.",
        "Answer all queries with this return code of the register.",
    ),
    "simulator.behaviour": (
        "Virheellinen vastaus kaikkiin kyselyihin, esim. truncated, wrong-id tai hang-up.",
        "Besvara alla förfrågningar på ett felaktigt sätt, t.ex. truncated, wrong-id eller "
        "hang-up.",
        "Answer all queries incorrectly, e.g. truncated, wrong-id or hang-up.",
    ),
    "simulator.delay": (
        "Viive sekunteina ennen jokaista vastausta.",
        "Fördröjning i sekunder före varje svar.",
        "Delay in seconds before each answer.",
    ),
    "simulator.rate": (
        "Pyyntöjen enimmäismäärä sekunnissa. Muut saavat vastauksen HTTP 503.",
        "Högsta antal begäranden per sekund; övriga får HTTP 503.",
        "Maximum number of requests per second; others get HTTP 503.",
    ),
    "simulator.tls": (
        "TLS käynnistyessä luotavalla varmenteella, jonka sormenjälki tulostetaan (tls.pin).",
        "TLS med ett certifikat som skapas vid starten och vars fingeravtryck skrivs ut (tls.pin).",
        "TLS with a certificate created at startup; its fingerprint is printed (tls.pin).",
    ),
    "simulator.tls_save": (
        "TLS; luotu varmenne tallennetaan ilman avainta tähän PEM-tiedostoon.",
        "TLS; det skapade certifikatet sparas utan nyckel i denna PEM-fil.",
        "TLS, and save the created certificate (without its key) to this PEM file.",
    ),
    "simulator.tls_certificate": (
        "TLS omalla varmenteella, PEM.",
        "TLS med eget certifikat, PEM.",
        "TLS with your own certificate, PEM.",
    ),
    "simulator.tls_key": (
        "Varmenteen salaamaton avain, jos se ei ole samassa tiedostossa.",
        "Certifikatets okrypterade nyckel, om den inte finns i samma fil.",
        "The certificate's unencrypted key, if it is not in the same file.",
    ),
    "simulator.client_ca": (
        "TLS, ja asiakkaalta vaaditaan tämän myöntäjän varmenne (PEM).",
        "TLS; klienten ska visa ett certifikat från denna utfärdare (PEM).",
        "TLS, and clients must show a certificate from the issuer whose certificate this is (PEM).",
    ),
    "simulator.client_save": (
        "TLS, ja asiakkaalta vaaditaan varmenne, joka luodaan tähän hakemistoon.",
        "TLS; klienten ska visa ett certifikat som skapas i denna katalog.",
        "TLS, and clients must show a certificate, which is created in this folder.",
    ),
    "simulator.asic": (
        "Allekirjoitetut sanomat: no-bodies, encrypted, unstamped tai outdated.",
        "Undertecknade meddelanden: no-bodies, encrypted, unstamped eller outdated.",
        "Signed messages: no-bodies, encrypted, unstamped or outdated.",
    ),
    "simulator.list": (
        "Vain luettelo henkilöistä ja virheistä; simulaattoria ei käynnistetä.",
        "Bara en lista över personer och fel; simulatorn startas inte.",
        "Only list the people and failures; do not start the simulator.",
    ),
    "simulator.quiet": (
        "Pyyntöjä ei tulosteta.",
        "Skriv inte ut en rad för varje begäran.",
        "Do not print a line for each request.",
    ),
}
