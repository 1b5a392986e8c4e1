"""The register's return codes (paluukoodi) and what each says about the search.

Source: the documentation of PaluukoodiTekstiTyyppi in DVV's VTJHenkilotiedotKatalogi.xsd of
1.6.2023. Their meanings in words are in ``vtjcli.messages.return_codes``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

ReturnCodeKind: TypeAlias = Literal["ok", "not_found", "passive", "warning", "refused"]
"""`warning` comes beside a person's data as well; `refused` says why there are none."""


class ReturnCode(NamedTuple):
    """One return code as the register writes it, such as ``0001`` or ``-1500``.

    The reply's Henkilo shows whether somebody was found; the kind explains why not.
    """

    code: str
    kind: ReturnCodeKind


_KNOWN_CODES: Final[Mapping[str, tuple[ReturnCodeKind, str]]] = {
    "0000": ("ok", "Haku onnistui"),
    "0001": ("not_found", "Hakuperusteella ei löydy tietoja"),
    "0002": ("passive", "Hakuperusteena käytetty tunnus on passivoitu"),
    "0003": ("refused", "Tunnussana puuttuu, on virheellinen tai vanhentunut"),
    "0004": ("refused", "Käyttäjätunnus puuttuu, on virheellinen tai vanhentunut"),
    "0005": ("refused", ""),
    "0006": (
        "not_found",
        "Hakuperusteella (henkilötunnus, sähköinen asiointitunnus) ei löydy tietoja",
    ),
    "0007": ("refused", "Henkilö on kuollut, tietoja ei palauteta"),
    "0008": ("warning", "Varmenteen sulkulistatarkistusta ei suoriteta"),
    "0009": ("warning", "Varmenteen voimassaolotarkistusta ei suoriteta"),
    "0010": ("refused", "Tunnistukseen sovittu sähköinen asiointitunnus puuttuu"),
    "0011": ("refused", "Tunnistukseen sovittu käyttäjätunnus puuttuu"),
    "0012": ("refused", "Varmenteen voimassaolo on päättynyt"),
    "0013": ("refused", "Varmenne on sulkulistalla"),
    "0014": ("refused", "Varmenne ei ole varmenne tai sitä ei hyväksytä"),
    "0015": ("refused", "Varmennetta ei hyväksytä"),
    "0016": ("refused", "Kysely- ja vastaussanoman tunnistetiedot eroavat"),
    "0017": ("warning", "Henkilötunnuksella ei löydy tietoja holhousasioiden rekisteristä"),
    "0018": ("warning", "Henkilö on alle 15-vuotias"),
    "0019": ("refused", "Tietoja ei voida luovuttaa"),
    "-1500": ("refused", "Virheellinen tunnus/salasana pari"),
    "-1505": ("refused", "Laskutustiedoissa virhe"),
    "-1800": ("refused", "WebServicen sisäinen virhe"),
    "-1805": ("refused", "Kyselysanoma ei ole skeeman mukainen"),
    "-1900": ("refused", "Tuotetta ei löydy"),
    "-1901": ("refused", "Tuotetta ei löydy"),
    "-1902": ("refused", "Sanoma ei ole validi (merkit)"),
    "-1903": ("refused", "Sanoma ei ole validi (tunnistuksen HakuXml, merkit)"),
    "-1904": ("refused", "Sanoma ei ole validi (loppukäyttäjä puuttuu)"),
    "-1905": ("refused", "Sanoman käsittely ei onnistunut (laskutustietovirhe)"),
    "-1906": ("refused", "Sanoman käsittely ei onnistunut (muu odottamaton virhe)"),
}
"""The kind of each code, and the catalogue's words for it, shortened."""

_BY_NUMBER: Final = {
    abs(int(code)): ReturnCode(code, kind) for code, (kind, _) in _KNOWN_CODES.items()
}

CODES: Final[tuple[ReturnCode, ...]] = tuple(_BY_NUMBER.values())
"""Every code of the catalogue, in its order."""
REFUSING_THE_USER: Final = frozenset(
    {"0003", "0004", "0010", "-1500", "-1505", "-1800"} | {f"-{n}" for n in range(1900, 1907)}
)
"""The return codes that are about the user, the product or the register, whoever the subject is."""


def lookup(code: str) -> ReturnCode | None:
    """Return the code of the catalogue, or None for one it does not have.

    Space around it and missing leading zeros do not matter: ``" 1"`` is ``0001``.
    """
    if re.fullmatch(r"-?[0-9]{1,5}", code.strip()) is None:
        return None
    number = int(code)
    known = _BY_NUMBER.get(abs(number))
    return known if known is not None and int(known.code) == number else None


def is_usual_text(code: str, words: str) -> bool:
    """Tell whether the register's `words` beside `code` say no more than the code does."""
    _, usual = _KNOWN_CODES.get(code, ("", ""))
    return words.strip().rstrip(".").casefold() == usual.casefold()
