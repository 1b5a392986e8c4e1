"""What goes wrong with an identity code of the simulator: by the kind of failure, or its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "return_code": ("{code} sanomassa", "{code} i ett meddelande", "{code} in a message"),
    "return_code_with_data": (
        "{code} sanomassa, tietojen rinnalla",
        "{code} i ett meddelande, jämte uppgifterna",
        "{code} in a message, together with the data",
    ),
    "return_code_with_successor": (
        "{code} sanomassa, jossa on uusi tunnus {successor}",
        "{code} i ett meddelande med den nya beteckningen {successor}",
        "{code} in a message that contains the new code {successor}",
    ),
    "fault_code": ("{code} faultCode-elementissä", "{code} i faultCode", "{code} as faultCode"),
    "service_fault": (
        "{code}, palvelun oma virhe",
        "{code}, tjänstens eget fel",
        "{code}, the service's own fault",
    ),
    "wrong-id": (
        "vastauksessa on toisen sanoman tunniste",
        "svaret har ett annat meddelandes id",
        "a different message id is echoed",
    ),
    "wrong-client": (
        "vastauksessa on toinen asiakas",
        "svaret har en annan klient",
        "a different client is echoed",
    ),
    "wrong-hash": (
        "toisen pyynnön requestHash",
        "requestHash för en annan begäran",
        "requestHash of a different request",
    ),
    "no-hash": (
        "requestHash puuttuu",
        "requestHash saknas",
        "no requestHash",
    ),
    "html-502": (
        "HTML-sivu, HTTP 502",
        "en HTML-sida, HTTP 502",
        "an HTML page with HTTP 502",
    ),
    "empty-body": (
        "HTTP 200 ilman sisältöä",
        "HTTP 200 utan innehåll",
        "HTTP 200 without a body",
    ),
    "not-xml": (
        "tekstiä, joka ei ole XML:ää",
        "text som inte är XML",
        "text that is not XML",
    ),
    "truncated": (
        "puolet siitä, minkä Content-Length lupaa",
        "hälften av det som Content-Length utlovar",
        "half of what Content-Length declares",
    ),
    "endless": (
        "vastaus, joka ei pääty",
        "ett svar utan slut",
        "a reply that never ends",
    ),
    "slow": (
        "kelvollinen vastaus viiden sekunnin kuluttua",
        "ett giltigt svar efter fem sekunder",
        "a valid reply after five seconds",
    ),
    "hang-up": (
        "yhteys suljetaan vastaamatta",
        "förbindelsen bryts utan svar",
        "the connection closes without an answer",
    ),
    "multipart": (
        "kelvollinen vastaus muodossa multipart/related",
        "ett giltigt svar som multipart/related",
        "a valid reply as multipart/related",
    ),
    "latin1": (
        "kelvollinen vastaus merkistössä ISO-8859-1",
        "ett giltigt svar i ISO-8859-1",
        "a valid reply in ISO-8859-1",
    ),
    "bom": (
        "kelvollinen UTF-8-vastaus, alussa tavujärjestysmerkki",
        "ett giltigt svar i UTF-8 med byteordningsmärke",
        "a valid reply in UTF-8 with a byte order mark",
    ),
    "doctype": (
        "vastauksessa on DOCTYPE",
        "ett svar med DOCTYPE",
        "a reply with a DOCTYPE",
    ),
    "echoed-password": (
        "toistetussa pyynnössä on salasana",
        "ett lösenord i den återgivna begäran",
        "a password in the echoed request",
    ),
    "unknown-elements": (
        "elementtejä, joita luettelo ei tunne",
        "element som vtjcli inte känner till",
        "elements that the catalogue does not know",
    ),
    "empty-fault-code": (
        "tyhjä faultCode ja faultString sanoman rinnalla",
        "tomma faultCode och faultString jämte ett giltigt meddelande",
        "empty faultCode and faultString beside a valid message",
    ),
    "fault-string-only": (
        "faultString ilman faultCode-elementtiä",
        "faultString utan faultCode",
        "faultString without faultCode",
    ),
    "fault-code-only": (
        "faultCode ilman faultString-elementtiä",
        "faultCode utan faultString",
        "faultCode without faultString",
    ),
    "bare-text": (
        "pelkkää tekstiä sanoman paikalla",
        "bara text i stället för meddelandet",
        "plain text in place of the message",
    ),
    "service-fault-detail": (
        "palvelun oma virhe, selite detail-elementissä",
        "tjänstens eget fel, med förklaringen i elementet detail",
        "the service's own fault, with its text in the detail element",
    ),
    "soap12-fault": (
        "SOAP 1.2 -virhe, HTTP 500",
        "ett SOAP 1.2-fel, HTTP 500",
        "a SOAP 1.2 fault with HTTP 500",
    ),
    "soap12-fault-200": (
        "SOAP 1.2 -virhe, HTTP 200",
        "ett SOAP 1.2-fel, HTTP 200",
        "a SOAP 1.2 fault with HTTP 200",
    ),
    "multipart-start": (
        "multipart/related, jonka juuriosa ei ole ensimmäinen",
        "multipart/related vars rotdel inte är den första",
        "multipart/related whose root part is not the first",
    ),
    "latin1-as-utf8": (
        "ISO-8859-1, vaikka merkistöksi on ilmoitettu UTF-8",
        "ISO-8859-1 fast UTF-8 har angetts",
        "ISO-8859-1, though declared as UTF-8",
    ),
    "utf8-as-latin1": (
        "UTF-8, vaikka merkistöksi on ilmoitettu ISO-8859-1",
        "UTF-8 fast ISO-8859-1 har angetts",
        "UTF-8, though declared as ISO-8859-1",
    ),
    "wrong-subject": (
        "hakuperuste ja tiedot ovat toisen tunnuksen",
        "sökkriterier och uppgifter för en annan beteckning",
        "search criteria and data of a different identity code",
    ),
    "no-subject": (
        "hakuperuste puuttuu",
        "sökkriterierna saknas",
        "no search criteria",
    ),
    "wrong-person": (
        "tiedot ovat toisen tunnuksen",
        "uppgifter för en annan beteckning",
        "the data of a different identity code",
    ),
    "interim-102": (
        "HTTP 102 ennen kelvollista vastausta",
        "HTTP 102 före ett giltigt svar",
        "HTTP 102 before a valid reply",
    ),
    "interim-103": (
        "HTTP 103 ennen kelvollista vastausta",
        "HTTP 103 före ett giltigt svar",
        "HTTP 103 before a valid reply",
    ),
    "contradictory-order": (
        "turvakielto 0, jonka päättymispäivä on tulevaisuudessa",
        "spärrmarkering 0 med ett slutdatum i framtiden",
        "non-disclosure order 0 with an end date in the future",
    ),
    "disagreeing-orders": (
        "kaksi turvakieltoelementtiä, jotka ovat ristiriidassa",
        "två spärrmarkeringselement som säger emot varandra",
        "two non-disclosure elements that disagree",
    ),
}
