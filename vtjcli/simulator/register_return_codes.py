"""The register's return codes and what it says with each.

The meanings are the data catalogue's (version of 1.6.2023); the words are shortened.
"""

from __future__ import annotations

RETURN_CODES: dict[str, str] = {
    "0000": "Haku onnistui",
    "0001": "Hakuperusteella ei löydy tietoja",
    "0002": "Hakuperusteena käytetty tunnus on passivoitu",
    "0003": "Tunnussana puuttuu, on virheellinen tai vanhentunut",
    "0004": "Käyttäjätunnus puuttuu, on virheellinen tai vanhentunut",
    "0005": "Ilmoitus",
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

SEARCH_TEXTS: dict[str, tuple[str, str, str]] = {
    "0": ("Ei löydy", "Hittades inte", "Not found"),
    "1": ("Löytyi", "Hittades", "Found"),
    "2": ("Passiivi", "Passiv", "Passive"),
    "3": ("Löytyi liikaa", "För många hittades", "Too many found"),
    "4": ("Ei käytetty", "Inte använd", "Not used"),
}
"""`hakuperustePaluukoodi` with its texts in Finnish, Swedish and English."""


class Refusal(Exception):  # noqa: N818  # the register does as it should
    """The register answers with `faultCode` in place of a message."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.text = text or RETURN_CODES.get(code, "")
