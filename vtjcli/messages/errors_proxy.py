"""Failures of an HTTP proxy on the way (the setting proxy)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

PROXY: Final[Mapping[str, Text]] = {
    "proxy_unknown": (
        "Välityspalvelimen nimeä ei löydy: {proxy}\nKyselyä ei lähetetty.\nTarkista asetus proxy.",
        "Proxyns namn hittas inte: {proxy}\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera inställningen proxy.",
        "The name of the proxy cannot be found: {proxy}\n"
        "No query was sent.\n"
        "Check the setting proxy.",
    ),
    "proxy_slow": (
        "Mikään nimipalvelin ei vastaa, joten välityspalvelimen osoitetta ei saada selville "
        "({proxy})\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista verkkoyhteys ja sen nimipalvelimet.",
        "Ingen namnserver svarar, så det går inte att få fram proxyns adress ({proxy})\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera nätverket och dess namnservrar.",
        "No name server answers, so the proxy's address cannot be resolved ({proxy})\n"
        "No query was sent.\n"
        "Check the network and its name servers.",
    ),
    "proxy_refused": (
        "Välityspalvelin ei ota yhteyttä vastaan: {proxy}\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista asetus proxy; kysy välityspalvelimen ylläpitäjältä, onko se käynnissä.",
        "Proxyn tar inte emot förbindelsen: {proxy}\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera inställningen proxy; fråga proxyns administratör om den är i gång.",
        "The proxy refuses the connection: {proxy}\n"
        "No query was sent.\n"
        "Check the setting proxy; ask the proxy's administrator whether it is running.",
    ),
    "proxy_unreachable": (
        "Välityspalvelimeen ei saada yhteyttä: {proxy}\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista asetus proxy, verkkoyhteys ja palomuuri.",
        "Ingen förbindelse till proxyn: {proxy}\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera inställningen proxy, nätverket och brandväggen.",
        "No connection to the proxy: {proxy}\n"
        "No query was sent.\n"
        "Check the setting proxy, the network and the firewall.",
    ),
    "proxy_timeout": (
        "Välityspalvelin {proxy} ei avannut ajoissa yhteyttä palvelimeen {url}\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista palvelimen osoite; kysy välityspalvelimen ylläpitäjältä, saako se yhteyden "
        "palvelimeen.",
        "Proxyn {proxy} öppnade inte i tid en förbindelse till {url}\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera serverns adress; fråga proxyns administratör om servern kan nås därifrån.",
        "The proxy {proxy} did not open a connection to {url} in time\n"
        "No query was sent.\n"
        "Check the server's address; ask the proxy's administrator whether the server can be "
        "reached from it.",
    ),
    "proxy_broken": (
        "Välityspalvelin katkaisi yhteyden tai ei vastaa HTTP:llä: {proxy}\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista, että asetuksen proxy osoite ja portti ovat HTTP-välityspalvelimen.",
        "Proxyn bröt förbindelsen eller svarar inte med HTTP: {proxy}\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera att adressen och porten i inställningen proxy är en HTTP-proxys.",
        "The proxy closed the connection or does not speak HTTP: {proxy}\n"
        "No query was sent.\n"
        "Check that the address and port in the setting proxy are those of an HTTP proxy.",
    ),
    "proxy_authentication": (
        "Välityspalvelin vaatii tunnistautumista (HTTP {status}): {proxy}\n"
        "Kyselyä ei lähetetty.\n"
        "vtjcli ei tunnistaudu välityspalvelimeen. Pyydä sen ylläpitäjää sallimaan yhteys "
        "palvelimeen {url} ilman tunnistautumista.",
        "Proxyn kräver inloggning (HTTP {status}): {proxy}\n"
        "Ingen förfrågan skickades.\n"
        "vtjcli loggar inte in hos proxyn. Be dess administratör tillåta förbindelsen till "
        "{url} utan inloggning.",
        "The proxy requires a user name and password (HTTP {status}): {proxy}\n"
        "No query was sent.\n"
        "vtjcli does not authenticate to a proxy. Ask its administrator to allow the "
        "connection to {url} without authentication.",
    ),
    "proxy_refuses": (
        "Välityspalvelin {proxy} ei salli yhteyttä palvelimeen {url} (HTTP {status})\n"
        "Kyselyä ei lähetetty.\n"
        "Pyydä välityspalvelimen ylläpitäjää sallimaan se; tarkista palvelimen osoite ja portti.",
        "Proxyn {proxy} tillåter inte förbindelsen till {url} (HTTP {status})\n"
        "Ingen förfrågan skickades.\n"
        "Be proxyns administratör tillåta den; kontrollera serverns adress och port.",
        "The proxy {proxy} does not allow the connection to {url} (HTTP {status})\n"
        "No query was sent.\n"
        "Ask the proxy's administrator to allow it; check the server's address and port.",
    ),
    "proxy_gateway": (
        "Välityspalvelin {proxy} ei saa yhteyttä palvelimeen {url} (HTTP {status})\n"
        "Kyselyä ei lähetetty.\n"
        "Tarkista palvelimen osoite ja portti; kysy välityspalvelimen ylläpitäjältä.",
        "Proxyn {proxy} får ingen förbindelse till {url} (HTTP {status})\n"
        "Ingen förfrågan skickades.\n"
        "Kontrollera serverns adress och port; fråga proxyns administratör.",
        "The proxy {proxy} cannot connect to {url} (HTTP {status})\n"
        "No query was sent.\n"
        "Check the server's address and port; ask the proxy's administrator.",
    ),
    "proxy_plain": (
        "Yhteys palvelimeen {host} olisi salaamaton http-yhteys välityspalvelimen kautta "
        "({where}).\n"
        "Välityspalvelin näkisi salasanan ja henkilötiedot: käytä https-osoitetta, tai "
        "poista asetus proxy.",
        "Förbindelsen till {host} skulle vara okrypterad http genom en proxy ({where}).\n"
        "Proxyn skulle se lösenordet och personuppgifterna: använd en https-adress, eller ta "
        "bort inställningen proxy.",
        "The connection to {host} would be unencrypted HTTP through a proxy ({where}).\n"
        "The proxy would see the password and personal data: use an https address, or remove "
        "the setting proxy.",
    ),
}
