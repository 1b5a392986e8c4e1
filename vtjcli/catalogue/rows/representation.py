"""Guardianship and continuing power of attorney."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.field import Field, code, coded_value, core, date, flag, list_of, text
from vtjcli.catalogue.rows.common import (
    ACTIVE,
    AUTHORITY_FIELD,
    END,
    KIND,
    NAME,
    PERSON_REFERENCE,
    START,
    period,
)

# fmt: off
# ruff: noqa: E501  # one row per field
_TASK: Final = period("TehtavaAlkupvm ValtuutusAlkupvm", "TehtavaLoppupvm ValtuutusLoppupvm")
_TASK_DIVISION: Final = coded_value("task_division", "", "Tehtavienjakokoodi", "Tehtavienjako*",
    ("Tehtävien jako", "Uppgiftsfördelning", "Division of tasks"), codes="task_division", core=True)

_GUARDIANS: Final = Field("guardians", "list",
    ("HenkiloEdunvalvoja", "YritysJaYhteisoEdunvalvoja", "OikeusaputoimistoEdunvalvoja"), ("Edunvalvojat", "Intressebevakare", "Guardians"), (
    code("kind", "", KIND, "guardian_kind", core=True),
    *(Field(row.key, row.kind, row.paths, row.label) for row in PERSON_REFERENCE),
    text("business_id", "Ytunnus", ("Y-tunnus", "FO-nummer", "Business ID")),
    text("name", "Nimi YritysNimi80", NAME),
    AUTHORITY_FIELD,
    text("address", "Kayntiosoite", labels.VISITING_ADDRESS),
    *_TASK,
), constants={"HenkiloEdunvalvoja": {"kind": "person"}, "YritysJaYhteisoEdunvalvoja": {"kind": "organisation"},
    "OikeusaputoimistoEdunvalvoja": {"kind": "legal_aid_office"}}, core=True)

_POWER_OF_ATTORNEY: Final = ("Edunvalvontavaltuutus", "Intressebevakningsfullmakt", "Continuing power of attorney")
_POWER_FIELDS: Final = (
    date("start", "Alkupvm", START, core=True),
    date("end", "Paattymispvm", END, core=True),
    flag("active", "EdunvalvontavaltuutusTieto", ACTIVE),
    _TASK_DIVISION,
    core(list_of("attorneys", "HenkiloEdunvalvontavaltuutettu", ("Edunvalvontavaltuutetut", "Intressebevakningsfullmäktige", "Attorneys"), (
        *PERSON_REFERENCE,
        *_TASK,
    ))),
)

REPRESENTATION: Final = (
    Field("guardianship", "object", ("Edunvalvonta",), ("Edunvalvonta", "Intressebevakning", "Guardianship"), (
        date("start", "Alkupvm", START, core=True),
        date("end", "Paattymispvm", END, core=True),
        flag("active", "EdunvalvontaTieto", ACTIVE),
        coded_value("restriction", "", "Rajoituskoodi Rajoituskoodi3", "Rajoitusteksti*",
            ("Toimintakelpoisuus", "Handlingsbehörighet", "Legal capacity"), codes="restriction", core=True),
        _TASK_DIVISION,
        _GUARDIANS,
    ), core=True),
    Field("power_of_attorney", "object", ("Edunvalvontavaltuutus",), _POWER_OF_ATTORNEY, _POWER_FIELDS, core=True, overflow="further_powers_of_attorney"),
    list_of("further_powers_of_attorney", "", _POWER_OF_ATTORNEY, _POWER_FIELDS),
)
