"""The texts about a security server, in words for a connection to the register itself.

What such a connection shares with one through X-Road is said once, in the other tables. Here is
only what is put in place of the words that speak of X-Road.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from vtjcli.messages import fill
from vtjcli.messages import text as usual_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Language

_INSTEAD: Final[Mapping[Language, Mapping[str, str]]] = {
    "fi": {
        # Beginnings of words, so that they can be inflected as before.
        "liityntäpalvel": "rekisterin palvel",
        "Liityntäpalvel": "Rekisterin palvel",
        "liityntäpalvelimen ylläpitäjälle": "DVV:lle",
        "liityntäpalvelimen ylläpitäjältä": "DVV:ltä",
        "liityntäpalvelimen ylläpitäjää": "DVV:tä",
        "liityntäpalvelimen tai välityspalvelimen": "DVV:tä tai välityspalvelimen",
        "X-Roadin liityntäpalvelin": "rekisterin palvelin",
        "pyydä liityntäpalvelimen ylläpitäjää lisäämään varmenne alijärjestelmän tietoihin": (
            "kysy DVV:ltä, minkä varmenteen se hyväksyy"
        ),
        "pyydä liityntäpalvelimen ylläpitäjää lisäämään se alijärjestelmän tietoihin": (
            "pyydä DVV:tä hyväksymään se"
        ),
        " (8443 tai 8080)": "",
        ": polku on tavallisesti /": "",
        " (8443)": "",
        "security_server": "direct",
        "X-Road-virhe": "SOAP-virhe",
        "palveluntarjoajaan (VTJkyselyssä DVV)": "DVV:hen",
        "palveluntarjoajaan (VTJkyselyssä Digi- ja väestötietovirasto)": (
            "Digi- ja väestötietovirastoon (DVV)"
        ),
    },
    "sv": {
        "anslutningsserver": "registerserver",
        "Anslutningsserver": "Registerserver",
        "anslutningsserverns administratör": "MDB",
        "anslutningsserverns eller proxyns": "MDB eller proxyns",
        "anslutningsserver för X-Road": "registerserver",
        "be anslutningsserverns administratör lägga till certifikatet för delsystemet": (
            "fråga MDB vilket certifikat som godtas"
        ),
        "be anslutningsserverns administratör lägga till det för delsystemet": (
            "be MDB godkänna det"
        ),
        " (8443 eller 8080)": "",
        ": sökvägen är vanligen /": "",
        " (8443)": "",
        "security_server": "direct",
        "X-Road-fel": "SOAP-fel",
        "tjänsteleverantören (för VTJkysely MDB)": "MDB",
        "tjänsteleverantören (för VTJkysely Myndigheten för digitalisering och befolkningsdata)": (
            "Myndigheten för digitalisering och befolkningsdata (MDB)"
        ),
    },
    "en": {
        "security server": "register server",
        "your security server's administrator": "DVV",
        "the administrator of your security server, or of a proxy": (
            "DVV, or the administrator of a proxy"
        ),
        "X-Road security server": "register server",
        "ask your security server's administrator to add the certificate to your subsystem": (
            "ask DVV which certificate it accepts"
        ),
        "ask your security server's administrator to add it to your subsystem": (
            "ask DVV to accept it"
        ),
        " (8443 or 8080)": "",
        ": the path is usually /": "",
        " (8443)": "",
        "security_server": "direct",
        "X-Road fault": "SOAP fault",
        "the service provider (for VTJkysely, DVV)": "DVV",
        "the service provider (for VTJkysely, the Digital": "the Digital",
        "Services Agency, DVV)": "Services Agency (DVV)",
    },
}


def text(key: str, language: Language, **values: object) -> str:
    """Return the text of `key` as ``messages.text`` does, with nothing of X-Road in it."""
    instead = _INSTEAD[language]
    template = _replacement_pattern(language).sub(
        lambda match: instead[match[0]], usual_text(key, language)
    )
    return fill(template, values, language) if values else template


@cache
def _replacement_pattern(language: Language) -> re.Pattern[str]:
    """Return what finds the words to be replaced, the longest where several begin."""
    longest_first = sorted(_INSTEAD[language], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))
