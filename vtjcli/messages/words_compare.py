"""Verdicts on claims, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

COMPARE: Final[Mapping[str, Text]] = {
    "compare_overall": ("Kokonaistulos", "Sammantaget", "Overall"),
    "claims_doubtful": (
        "Sarake ”{column}” siirtyy tulosteeseen sellaisenaan, eikä sitä verrata. Tarkoititko "
        "{nearest}?",
        "Kolumnen ”{column}” följer med som den är och jämförs inte. Menade du {nearest}?",
        "The column ‘{column}’ is copied to the output and not compared. Did you mean {nearest}?",
    ),
    "verdict.same": ("sama", "samma", "same"),
    "verdict.similar": ("lähes sama", "nästan samma", "similar"),
    "verdict.different": ("eri", "avviker", "different"),
    "verdict.not_told": ("ei kuulu tuotteeseen", "ingår inte i produkten", "not in the product"),
    "verdict.withheld": ("ei luovuteta", "lämnas inte ut", "withheld"),
    "verdict_why.letter_case": ("kirjainkoko", "versaler och gemener", "letter case"),
    "verdict_why.spacing": (
        "välit tai yhdysmerkit",
        "mellanslag eller bindestreck",
        "spaces or hyphens",
    ),
    "verdict_why.spelling": ("kirjoitusasu", "skrivsätt", "spelling"),
    "verdict_why.word_order": ("sanajärjestys", "ordföljd", "word order"),
    "verdict_why.abbreviation": ("lyhenne", "förkortning", "abbreviation"),
    "verdict_why.other_language": (
        "toinen kieli",
        "annat språk",
        "other language",
    ),
    "verdict_why.part": ("osa tiedosta", "en del av uppgiften", "part of it"),
    "verdict_why.calling_name": ("kutsumanimi", "tilltalsnamn", "calling name"),
    "verdict_why.former_name": ("entinen nimi", "tidigare namn", "former name"),
    "verdict_why.other_address": ("toinen osoite", "annan adress", "another address"),
}
