"""Every text keeps to one word for one thing, and to sentences that a native would have written.

Held to it are the tables of messages, the labels of the catalogue, the templates of the report,
the manual pages and, for English, README, guide and changelog. A word stands here with what
it has lost to.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import vtjcli
from man.generator import __main__ as generator
from man.generator import definitions
from vtjcli import messages
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.fields import PERSON, SECTIONS
from vtjcli.catalogue.types import TYPES
from vtjcli.messages import LANGUAGES, Language, fill

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Text

PROGRAM: Final = Path(vtjcli.__file__).parent
PROJECT: Final = PROGRAM.parent
WIDTH: Final = 80

LOST: Final[Mapping[Language, tuple[tuple[str, str], ...]]] = {
    "fi": (
        (r"avainren[gk]a", "avainnippu"),
        (r"tunnuslause", "salalause"),
        (r"\bkansio", "hakemisto"),
        (r"\btaulu(n|a|un|ssa|sta|t|ja|jen)?\b", "taulukko"),
        (r"instanssi", "X-Road-ympäristö"),
        (r"palvelun tarjoaj", "palveluntarjoaja"),
        (r"lopetuskoodi|paluuarvo", "poistumiskoodi"),
        (r"\b(ketään|keitä|muita|henkilöä|heistä|ketä) (ei |on |jo )*(kysyt|kysyä|kysyn)", "hakea"),
        (r"\bEi kysytty|\bKysytty\b", "hakematta, haettu"),
        (r"kysyy (sillä|rekister|suoraan)", "hakee"),
        (r"SHA-256-tiiviste", "sormenjälki"),
        (r"tietojen lupa|käyttölupa", "tietolupa"),
        (r"loki on ehjä|sellaisena kuin se kirjoitettiin", "loki on eheä"),
        (r"oheishuolto|muu huoltaja", "oheishuoltaja"),
        (r"\bvtjclin\b", "vtjcli:n"),
        (r"vuosisadan merkk?i", "välimerkki"),
        (r"[Kk]yselyit(ä|ten)", "kyselyjä, kyselyjen"),
        (r"[Mm]erkitään lokiin", "kirjataan lokiin"),
        (r"\b[Ii]lman sitä\b", "muuten, oletus: …"),
        (r"\b(salasanasi|sinä voit)\b", "rekisterin salasana, omistaja voi"),
        (r"\b(ei )?(hae|haeta|haettu) (ketään|heitä|hänet|kaikki)\b", "hakea tietoja"),
    ),
    "sv": (
        (r"uppgiftstillstånd", "datatillstånd"),
        (r"tjänsteproducent", "tjänsteleverantör"),
        (r"inställningsfil", "konfigurationsfil"),
        (r"\bsigner|\bsignatur", "underteckna, underskrift"),
        (r"kondensat|kontrollsumm", "hashvärde, fingeravtryck"),
        (r"\bskiv(a|an|utrymme\w*)\b", "disk"),
        (r"\bmapp(en|ar|arna|ens)?\b", "katalog"),
        (r"\b(ni|er|ert|era|Ni|Er)\b", "du, din, ditt"),
        (r"\bsän(d|da|der|de|ts|ds|t|des)\b", "skicka"),
        (r"\bfråg(an|or|orna|ans|elogg\w*)\b", "förfrågan"),
        (r"\b(en|ingen|denna|varje|samma|annan|ny) fråga\b", "förfrågan"),
        (r"\bfrågas?\b (person|inte|ingen|om |bara|varken)|\bfrågades\b", "hämta uppgifter om"),
        (r"\bfrågar (inte|registret|rekord|med)|\bInte frågad", "hämta uppgifter"),
        (r"\bboningsort", "bostad"),
        (r"[Ss]pärr för flyttanmälan", "förhindrande av flyttanmälan"),
        (r"[Pp]ersoner i vårdnad", "barn i vårdnad"),
        (r"\bsamfund", "sammanslutning"),
        (r"slutkod|returvärde", "slutstatus"),
        (r"\bförval", "standard"),
        (r"\bduger\b", "godtas, är giltig"),
        (r"\bberätta", "visar, uppger"),
        (r"rättighet(en)? till", "behörighet"),
        (r"\bposter(na)? (i loggen|skickas)|loggens poster", "anteckning"),
        (r"\bSkriv av\b|\bsvara av\b", "Skriv utifrån"),
        (r"kan inte litas på", "är inte tillförlitligt"),
        (r"blir (det )?i (egna )?loggen", "antecknas i"),
        (r"för andras tester|lämnar inga? spår", "för tester, blir inte kvar i historiken"),
        (r"X-Road-instans|\bINSTANS\b|\binstans", "X-Road-miljö"),
        (r"[Ss]ekeltecken|[Ss]kiljetecken", "skiljemarkör, as the Agency says"),
        (r"\bpipes?\b|\bpipen\b", "rör"),
        (r"standardfelutmatning", "standardfel"),
        (r"\bframsteg", "förlopp"),
        (r"[Ss]ökgrund", "sökkriterier"),
        (r"\b[Ee]ftersökt", "sökt (eftersökt: wanted by the police)"),
        (r"\berh(öll|ålla)", "hämtades, fick"),
        (r"[Kk]ommandotolk", "skal"),
        (r"\bär utmärkt\b", "är markerad (utmärkt: excellent)"),
        (r"[Aa]nvändar-id", "användarnamn"),
        (r"\bfrågar efter\b|[Pp]rogrammet frågar", "ber om"),
        (r"[Ss]törsta antal", "högsta antal"),
        (r"[Ss]ök efter namn", "sök på namn"),
        (r"\balla hittades inte|\bAlla \w+ innehåller inte", "inte alla hittades, vissa … ingen"),
        (r"\bhämta(r|s)? (alla|ingen)\b|\b[Ii]nte hämtad", "söka, uppgifter om"),
        (r"\bÅtgärdas av: du\b", "Vem åtgärdar: du"),
    ),
    "en": (
        (r"\bmend(s|ed|ing)?\b", "fix"),
        (r"\banother than\b|\bothers than\b", "different, other users"),
        (r"\bwhose it is\b", "who has to fix it"),
        (
            r"(?<!ere )\bis no (proof|key|entry|folder|list|identity|secret|schema|XML|such)\b",
            "is not a",
        ),
        (r"\b(one|line|row) a (line|request|product|person|query)\b", "one per line"),
        (r"\b[Tt]ak(e|en|es) (out|away|it out|them away|the right)\b", "remove"),
        (r"\bwill (not )?do\b(?! (it|so|that))", "is valid"),
        (r"\black(s|ed|ing)?\b", "missing, has no"),
        (r"\bdirector(y|ies)\b", "folder"),
        (r"\bsignatures? and digests\b|\bdigests?\b", "fingerprint of a certificate, else hash"),
        (r"\bproperty\b(?! (ID|91|0919))", "real estate"),
        (r"electronic (communication )?(identifier|id)\b", "electronic client identifier"),
        (r"[Bb]ar to moving", "block on notification of move"),
        (r"\bby what was searched for\b|\basked for by\b", "no match"),
        (r"\basked about\b|\bis asked about\b", "looked up"),
        (r"\bat most so many\b", "maximum number of"),
        (r"\btoo many words\b", "unexpected argument"),
        (r"\bIn order\b", "OK"),
        (r"\bunknown what became\b", "the outcome is not known"),
        (r"\bwould remember\b", "progress can no longer be recorded"),
        (r"\bleaves no trace\b", "stays out of the history"),
        (r"\bpasse[sd] over\b", "skipped"),
        (r"\bcut short\b|\bbroke off\b", "incomplete, was lost"),
        (r"\bthe makers of\b", "developers"),
        (r"\bgoes into\b|\bgo together\b|\bdoes not go\b", "belongs in, be used together"),
        (r"\bNobody else\b|\bNobody is\b", "no query was made"),
        (r"\ball the same\b", "anyway"),
        (r"\bin the clear\b", "unencrypted"),
        (r"\b[Mm]akes? (the|a) (configuration |)(file|folder)\b", "create"),
        (r"\bGoing on\b|\bTo go on\b", "continue, resume"),
        (r"\bfor good\b", "permanently"),
        (r"\bholds good\b|\bsomething else than\b", "is valid, not"),
        (r"\bpermit covers so\b|\bdata permission\b", "data permit"),
        (r"\bas (it|they) came\b", "as received"),
        (r"\b(begins|again|twice) by itself\b", "is started automatically, on its own"),
        (r"\bno such value\b|\bThere is no value\b", "is not a valid value"),
        (r"\b[Ii]n a (terminal|pipe) (a )?(table|json)", "Default: table in a terminal"),
        (r"\bshown nor tried\b", "tested"),
        (r"\bOf (secrets|a command)\b", "For secrets"),
        (r"\bunder HTTP\b", "with HTTP"),
        (r"\btells? (of|the kind)\b|\bnot told\b(?!”)", "say whether there is, not known"),
        (r"\bat the latest\b|\bwhomever\b", "no later than, whoever"),
        (r"\b(is|are) no (regular|valid|longer than)\b", "is not a"),
        (r"\banother (name|owner|client|message id)\b", "a different"),
        (r"\badministrator adds\b", "ask the administrator to add"),
        (r"\bat place\b", "in position"),
        (r"\bproof\.zip\b|\bas proof\b", "evidence"),
    ),
}
"""For each language what never stands, as a pattern, and the words that stand instead."""

EXCEPTIONS: Final[Mapping[str, str]] = {
    r"log\.directory|\{directory\}|VTJCLI_LOG_DIRECTORY": "the name of a setting",
    r"vtjcli property|vtjcli-property|search\.property|property-search": "the name of a command",
    r"signed_digest": "a key of the JSON",
    r"META-INF/signatures\.xml": "the name of a file in a container",
}
"""What a text may hold although it looks like a losing word: names that users type."""


def exempt(shown: str) -> str:
    for pattern in EXCEPTIONS:
        shown = re.sub(pattern, "", shown)
    return shown


def tables() -> Iterator[tuple[str, Text]]:
    for found in pkgutil.iter_modules(messages.__path__):
        module = importlib.import_module(f"vtjcli.messages.{found.name}")
        for key, three in getattr(module, "TEXTS", {}).items():
            yield f"{found.name}.{key}", three


def rows(fields: tuple[Field, ...]) -> Iterator[Field]:
    for row in fields:
        yield row
        yield from rows(row.fields)


def labels() -> Iterator[tuple[str, Text]]:
    for key, three in SECTIONS.items():
        yield f"section.{key}", three
    for row in rows(PERSON):
        yield f"row.{row.key}", row.label
    for data_type in TYPES:
        yield f"type.{data_type.name}", data_type.label
    for key, known in CODE_LISTS.items():
        yield f"codes.{key}", known.name
        if key != "custody_right":  # P400 is the register's own wording of a right to know
            for code, three in known.values.items():
                yield f"codes.{key}.{code}", three


def wrong(language: Language, shown: str) -> list[str]:
    shown = exempt(shown)
    return [
        f"“{found[0]}”: {instead}"
        for pattern, instead in LOST[language]
        if (found := re.search(pattern, shown))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [tables, labels], ids=["messages", "labels"])
def test_no_text_brings_back_a_word_that_lost(kind: object, language: Language) -> None:
    texts = tables() if kind is tables else labels()
    at = LANGUAGES.index(language)
    found = {where: wrong(language, three[at]) for where, three in texts}
    assert {where: words for where, words in found.items() if words} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_manual_page_or_report_brings_back_a_word_that_lost(language: Language) -> None:
    program = definitions.read(language)
    made = dict(generator.manual(program, language))
    made["report"] = (PROGRAM / "doctor" / f"account.{language}.md").read_text(encoding="utf-8")
    if language == "en":
        guide = (PROJECT / "man" / "guide").glob("*.md")
        made |= {str(file): file.read_text(encoding="utf-8") for file in guide}
        for name in ("README.md", "CHANGELOG.md"):
            made[name] = (PROJECT / name).read_text(encoding="utf-8")
    found = {
        f"{name}:{number}": words
        for name, page in made.items()
        for number, line in enumerate(page.splitlines(), 1)
        if (words := wrong(language, re.sub(r"`[^`]*`", "", line.replace("\\", ""))))
    }
    assert found == {}


def lines_of(shown: str) -> int:
    """Return how many lines a text takes on a terminal, its gaps filled with short values.

    What stands on a line of its own to be compared or copied is not counted: a fingerprint alone.
    """
    filled = re.sub(r"\{[^}|]*\|([^}]*)\}", r"\1", shown)
    filled = re.sub(r"\{\w+[^}]*\}", "example", filled)
    lines = [line for line in filled.split("\n") if not line.endswith("sha256:example")]
    return sum(len(textwrap.wrap(line, WIDTH)) or 1 for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_error_takes_more_than_five_lines_of_a_terminal(language: Language) -> None:
    at = LANGUAGES.index(language)
    long = {
        key: lines_of(three[at])
        for key, three in tables()
        if key.startswith(("error_messages.", "words.")) and lines_of(three[at]) > 5
    }
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_help_takes_more_than_four_lines_of_a_terminal(language: Language) -> None:
    at = LANGUAGES.index(language)
    long = {
        key: lines_of(three[at])
        for key, three in tables()
        if key.startswith("help.") and not key.endswith(".examples") and lines_of(three[at]) > 4
    }
    assert long == {}


def test_a_word_that_depends_on_a_number_takes_its_form_from_it() -> None:
    template = "{count} {count:person|people}"
    assert fill(template, {"count": 1}, "en") == "1 person"
    assert fill(template, {"count": 0}, "en") == "0 people"
    assert fill(template, {"count": 21}, "en") == "21 people"
    assert fill("{seconds:g} {seconds:sekund|sekunder}", {"seconds": 1.0}, "sv") == "1 sekund"


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "0,5 s, 11.2026"), ("sv", "0,5 s, 11.2026"), ("en", "0.5 s, 2026-11")],
)
def test_decimals_and_months_are_as_the_language_writes_them(
    language: Language, written: str
) -> None:
    values = {"seconds": 0.5, "month": "2026-11"}
    assert fill("{seconds:g} s, {month:date}", values, language) == written


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Muut avainrenkaan avaimet."),
        ("sv", "Frågan sändes inte."),
        ("en", "Name another than this directory."),
    ],
)
def test_the_glossary_would_notice(language: Language, sentence: str) -> None:
    assert wrong(language, sentence)
