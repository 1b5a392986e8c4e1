"""What the register says with each return code as a matter of course: more than that is news.

The words are those of the documentation of PaluukoodiTekstiTyyppi in DVV's
VTJHenkilotiedotKatalogi.xsd of 1.6.2023, shortened. The simulator has a table of its own,
since it knows nothing of the client that it tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS: Final[Mapping[str, str]] = {
    "0000": "Haku onnistui",
    "0001": "Hakuperusteella ei löydy tietoja",
    "0002": "Hakuperusteena käytetty tunnus on passivoitu",
    "0003": "Tunnussana puuttuu, on virheellinen tai vanhentunut",
    "0004": "Käyttäjätunnus puuttuu, on virheellinen tai vanhentunut",
    "0006": "Hakuperusteella (henkilötunnus, sähköinen asiointitunnus) ei löydy tietoja",
    "0007": "Henkilö on kuollut, tietoja ei palauteta",
    "0008": "Varmenteen sulkulistatarkistusta ei suoriteta",
    "0009": "Varmenteen voimassaolotarkistusta ei suoriteta",
    "0010": "Tunnistukseen sovittu sähköinen asiointitunnus puuttuu",
    "0011": "Tunnistukseen sovittu käyttäjätunnus puuttuu",
    "0012": "Varmenteen voimassaolo on päättynyt",
    "0013": "Varmenne on sulkulistalla",
    "0014": "Varmenne ei ole varmenne tai sitä ei hyväksytä",
    "0015": "Varmennetta ei hyväksytä",
    "0016": "Kysely- ja vastaussanoman tunnistetiedot eroavat",
    "0017": "Henkilötunnuksella ei löydy tietoja holhousasioiden rekisteristä",
    "0018": "Henkilö on alle 15-vuotias",
    "0019": "Tietoja ei voida luovuttaa",
    "-1500": "Virheellinen tunnus/salasana pari",
    "-1505": "Laskutustiedoissa virhe",
    "-1800": "WebServicen sisäinen virhe",
    "-1805": "Kyselysanoma ei ole skeeman mukainen",
    "-1900": "Tuotetta ei löydy",
    "-1901": "Tuotetta ei löydy",
    "-1902": "Sanoma ei ole validi (merkit)",
    "-1903": "Sanoma ei ole validi (tunnistuksen HakuXml, merkit)",
    "-1904": "Sanoma ei ole validi (loppukäyttäjä puuttuu)",
    "-1905": "Sanoman käsittely ei onnistunut (laskutustietovirhe)",
    "-1906": "Sanoman käsittely ei onnistunut (muu odottamaton virhe)",
}


def is_usual(code: str, said: str) -> bool:
    """Tell whether what the register `said` with `code` says no more than the code does."""
    usual = _TEXTS.get(code, "")
    return said.strip().rstrip(".").casefold() == usual.casefold()
