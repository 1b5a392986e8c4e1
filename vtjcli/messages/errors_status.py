"""Failures that an HTTP status reports when there is no SOAP message with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

STATUS: Final[Mapping[str, Text]] = {
    "reply_status": (
        "Palvelin vastasi HTTP-tilakoodilla {status} ilman sanomaa.\n"
        "Tarkista asetus security_server; kysy liityntäpalvelimen ylläpitäjältä.",
        "Servern svarade med HTTP-status {status} utan meddelande.\n"
        "Kontrollera inställningen security_server; fråga anslutningsserverns administratör.",
        "The server answered with HTTP status {status} and no message.\n"
        "Check the setting security_server; ask your security server's administrator.",
    ),
    "reply_redirect": (
        "Palvelin ohjaa toiseen osoitteeseen (HTTP {status}); ohjausta ei seurata.\n"
        "Anna asetuksessa security_server liityntäpalvelimen oma osoite.",
        "Servern hänvisar till en annan adress (HTTP {status}); hänvisningen följs inte.\n"
        "Ange anslutningsserverns egen adress i inställningen security_server.",
        "The server redirects to another address (HTTP {status}). The redirect is not "
        "followed.\n"
        "Give the security server's own address in the setting security_server.",
    ),
    "reply_unauthorized": (
        "Palvelin vaatii tunnistautumista (HTTP {status}); X-Roadin liityntäpalvelin ei sitä "
        "vaadi.\n"
        "Välissä on todennäköisesti välityspalvelin. Tarkista asetus security_server; kysy "
        "liityntäpalvelimen ylläpitäjältä suora osoite.",
        "Servern kräver inloggning (HTTP {status}), vilket en anslutningsserver för X-Road "
        "inte gör.\n"
        "Sannolikt finns en proxy emellan. Kontrollera inställningen security_server; fråga "
        "anslutningsserverns administratör efter den direkta adressen.",
        "The server requires a login (HTTP {status}), which an X-Road security server does "
        "not.\n"
        "Most likely there is a proxy in between. Check the setting security_server; ask "
        "your security server's administrator for the direct address.",
    ),
    "reply_forbidden": (
        "Palvelin kieltää pääsyn tältä koneelta tai tällä varmenteella (HTTP {status}).\n"
        "Tarkista asetukset tls.certificate ja tls.key; pyydä liityntäpalvelimen ylläpitäjää "
        "sallimaan yhteydet tältä koneelta.",
        "Servern nekar åtkomst från denna dator eller med detta certifikat (HTTP {status}).\n"
        "Kontrollera inställningarna tls.certificate och tls.key; be anslutningsserverns "
        "administratör tillåta förbindelser från denna dator.",
        "The server forbids access from this machine or with this certificate (HTTP {status}).\n"
        "Check the settings tls.certificate and tls.key; ask your security server's administrator "
        "to allow connections from this machine.",
    ),
    "reply_not_there": (
        "Osoitteessa ei ole liityntäpalvelimen rajapintaa (HTTP {status}).\n"
        "Tarkista asetuksesta security_server kone, portti ja polku: polku on tavallisesti /.",
        "På adressen finns inget gränssnitt för en anslutningsserver (HTTP {status}).\n"
        "Kontrollera datornamnet, porten och sökvägen i inställningen security_server: sökvägen "
        "är vanligen /.",
        "There is no security server interface at the address (HTTP {status}).\n"
        "Check host, port and path in the setting security_server: the path is usually /.",
    ),
    "reply_refuses_size": (
        "Palvelin pitää kyselyä liian suurena (HTTP {status}); kysely on vain muutama "
        "kilotavu.\n"
        "Pyydä liityntäpalvelimen tai välityspalvelimen ylläpitäjää nostamaan pyynnön "
        "enimmäiskokoa.",
        "Servern anser att förfrågan är för stor (HTTP {status}). En förfrågan är bara några "
        "kilobyte.\n"
        "Be anslutningsserverns eller proxyns administratör höja den största tillåtna "
        "storleken.",
        "The server considers the query too large (HTTP {status}). A query is only a few "
        "kilobytes.\n"
        "Ask the administrator of your security server, or of a proxy before it, to raise "
        "the maximum size.",
    ),
    "reply_too_many": (
        "Palvelin rajoittaa kyselyjen määrää (HTTP {status}). Kyselyä ei ole lähetetty "
        "uudelleen.\n"
        "Odota hetki ja yritä uudelleen; pienennä asetuksen limits.per_second arvoa, jos sama "
        "toistuu.",
        "Servern begränsar antalet förfrågningar (HTTP {status}). Förfrågan har inte "
        "skickats på nytt.\n"
        "Vänta en stund och försök igen; minska värdet för limits.per_second om det "
        "upprepas.",
        "The server limits the number of queries (HTTP {status}). The query was not sent "
        "again.\n"
        "Wait a moment and try again; lower the setting limits.per_second if it happens again.",
    ),
    "reply_unavailable": (
        "Palvelin ei ole juuri nyt käytettävissä (HTTP {status}). Kyselyä ei ole lähetetty "
        "uudelleen.\n"
        "Odota hetki ja yritä uudelleen; kysy liityntäpalvelimen ylläpitäjältä, jos sama "
        "toistuu.",
        "Servern är inte tillgänglig just nu (HTTP {status}). Förfrågan har inte skickats på "
        "nytt.\n"
        "Vänta en stund och försök igen; fråga anslutningsserverns administratör om det "
        "upprepas.",
        "The server is not available right now (HTTP {status}). The query was not sent again.\n"
        "Wait a moment and try again; ask your security server's administrator if it happens "
        "again.",
    ),
    "get_gateway": (
        "Välityspalvelin ei saanut vastausta liityntäpalvelimelta (HTTP {status}).\n"
        "Kysy liityntäpalvelimen ylläpitäjältä, onko palvelin käynnissä, ja yritä uudelleen.",
        "En proxy fick inget svar av anslutningsservern (HTTP {status}).\n"
        "Fråga anslutningsserverns administratör om servern är i gång, och försök igen.",
        "A proxy got no answer from the security server (HTTP {status}).\n"
        "Ask your security server's administrator whether it is running, and try again.",
    ),
    "reply_gateway": (
        "Välityspalvelin ei saanut vastausta liityntäpalvelimelta (HTTP {status}). Ei ole "
        "tiedossa, menikö kysely perille. Se on voitu kirjata ja laskuttaa.\n"
        "Kysy liityntäpalvelimen ylläpitäjältä, onko palvelin käynnissä ja ehtikö sanoma "
        "perille.",
        "En proxy fick inget svar av anslutningsservern (HTTP {status}). Det är inte känt om "
        "förfrågan kom fram. Den kan ha loggats och debiterats.\n"
        "Fråga anslutningsserverns administratör om servern är i gång och om meddelandet kom "
        "fram.",
        "A proxy got no answer from the security server (HTTP {status}). It is not known "
        "whether the query arrived. It may have been logged and billed.\n"
        "Ask your security server's administrator whether it is running and whether the "
        "message arrived.",
    ),
}
