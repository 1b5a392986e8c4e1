"""Children, parents, custodians and dependants, and what custody contains."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.field import (
    Field,
    code,
    coded_value,
    core,
    count,
    date,
    flag,
    list_of,
    localized_text,
    text,
)
from vtjcli.catalogue.rows.common import (
    AUTHORITY_FIELD,
    END,
    KIND,
    NAME,
    NON_DISCLOSURE,
    PERSON_REFERENCE,
    START,
    period,
)
from vtjcli.catalogue.rows.residence import ADDRESSES

# fmt: off
# ruff: noqa: E501  # one row per field
_LIVING: Final = labels.CHILD_LIVING
_RELATIONSHIP: Final = ("Suhde", "Förhållande", "Relationship")
_TEXT: Final = ("Teksti", "Text", "Text")

_CUSTODY_FIELDS: Final = (
    coded_value("relation", "", "Henkilosuhdelajikoodi Henkilosuhdelaji/Henkilosuhdelajikoodi", "Henkilosuhdelaji*",
        ("Suhteen laji", "Förhållandets slag", "Relation"), codes="custody_relation", core=True),
    code("kind", "HuoltajanLaji HuoltajanLajikoodi", KIND, "custodian_kind"),
    code("role", "HuoltajanRooli HuoltajanRoolikoodi", ("Rooli", "Roll", "Role"), "custodian_role"),
    coded_value("division", "", "Huollonjakokoodi", "Huollonjako*",
        ("Huollonjako", "Fördelning av vårdnaden", "Division of custody"), codes="custody_division"),
    code("division_2", "Huollonjakokoodi2",
        ("Huollonjako (tarkempi)", "Fördelning av vårdnaden (närmare)", "Division of custody (details)"), "custody_division_2"),
    code("living", "HuollonAsuminenKoodi LapsenAsuminenKoodi HuollonAsuminen LapsenAsuminen", _LIVING, "child_living"),
    code("duration", "HuollonKesto HuollonKestokoodi", ("Kesto", "Varaktighet", "Duration"), "custody_duration"),
    list_of("rights", "HuollonOikeus HuollonOikeudet/HuollonOikeus",
        ("Päätös- ja tiedonsaantioikeudet", "Beslutanderätt och rätt att få uppgifter", "Rights to decide and to information"), (
        code("code", "HuollonOikeusKoodi", ("Oikeus", "Rätt", "Right"), "custody_right", core=True),
        code("granted", "HuollonOikeusTieto", ("Voimassa", "I kraft", "In force"), "custody_right_status", core=True),
    )),
    date("start", "Alkupvm HuoltoAlkupvm", START),
    date("end", "Loppupvm HuoltoLoppupvm Paattymispvm", END),
)

_CUSTODY: Final = Field("custody", "object", ("Huoltotiedot",), ("Huolto", "Vårdnad", "Custody"), _CUSTODY_FIELDS)

_RELATIVE: Final = (
    *PERSON_REFERENCE,
    core(NON_DISCLOSURE),
    _CUSTODY,
    code("living", "LapsenAsuminenKoodi HuollonAsuminenKoodi", _LIVING, "child_living"),
    ADDRESSES,
    localized_text("adoption", "OttolapsisuhdeIlmoitusTeksti* Ottolapsisuhde/OttolapsisuhdeIlmoitusTeksti*",
        ("Ottolapsisuhde", "Adoptivförhållande", "Adoption")),
    # A label and a value, as PERUSLT1 gives them: "Syntymävuosi", "1996".
    Field("relationship", "object", (), _RELATIONSHIP, (
        text("name", "Suhde", NAME, core=True),
        text("text", "SuhdeTeksti", _TEXT, core=True, glue=": "),
    )),
    *period("SuhdeAlkupvm", "SuhdeLoppupvm"),
)


def _relatives(key: str, paths: str, label: tuple[str, str, str]) -> Field:
    """Return a row for relatives; an item's dates stand in JSON only where there are any."""
    fields = tuple(
        Field(row.key, row.kind, row.paths, row.label) if row.key in ("start", "end") else row
        for row in _RELATIVE
    )
    return list_of(key, paths, label, fields)


FAMILY: Final = (
    core(_relatives("custodians", "Huoltaja", ("Huoltajat", "Vårdnadshavare", "Custodians"))),
    count("custodian_count", "HuoltajaLkm", labels.CUSTODIAN_COUNT),
    _CUSTODY,
    core(_relatives("dependants", "Huollettava", ("Huollettavat", "Barn i vårdnad", "Dependants"))),
    count("dependant_count", "HuollettavaLkm", labels.DEPENDANT_COUNT),
    core(_relatives("children", "Lapsi", ("Lapset", "Barn", "Children"))),
    count("child_count", "LapsiLkm", labels.CHILD_COUNT),
    count("child_count_under_18", "LapsiLkmAlle18v LapsetAlle18v/LapsiLkm", labels.CHILD_COUNT_UNDER_18),
    count("child_count_under_18_alive", "LapsiLkmAlle18vElossa", labels.LIVING_CHILD_COUNT_UNDER_18),
    Field("parents", "list", ("Aiti", "Isa", "Vanhempi"), ("Vanhemmat", "Föräldrar", "Parents"), (
        code("role", "", ("Rooli", "Roll", "Role"), "parent_role", core=True),
        *PERSON_REFERENCE,
        core(NON_DISCLOSURE),
    ), constants={"Aiti": {"role": "mother"}, "Isa": {"role": "father"}, "Vanhempi": {"role": "parent"}}),
    Field("taking_into_care", "object", ("Huostaanotto",), ("Huostaanotto", "Omhändertagande", "Taking into care"), (
        flag("active", "HuostaanottoTieto", ("Voimassa", "I kraft", "In force"), core=True),
        *period("Alkupvm", "Loppupvm Paattymispvm"),
        AUTHORITY_FIELD,
        text("decision", "PaatosNumero AsiaId", ("Päätös", "Beslut", "Decision")),
    ), has_meaning_when_empty=True),
)
