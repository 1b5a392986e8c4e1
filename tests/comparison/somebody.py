"""A person as in the JSON, with what a comparison can meet."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from vtjcli.vtjkysely import derived_fields

DAY: Final = "2026-11-27"
CHILD: Final = "180612A925C"
FORMER_WARD: Final = "020190-9521"

_PERSON: Final[dict[str, Any]] = {
    "hetu": "020501A999T",
    "hetu_active": True,
    "birth_date": None,
    "last_name": "Mäki-Weiß",
    "first_names": "Åke Anna-Liisa Zoë",
    "calling_name": "Anna-Liisa",
    "former_names": [
        {"name": "Ståhlberg", "kind": {"code": "05", "name": None}, "start": None, "end": "2020"},
        {"name": "Ökä", "kind": {"code": "06", "name": None}, "start": None, "end": "2019"},
    ],
    "non_disclosure": {"active": False, "end": None},
    "death": {"dead": False, "date": None},
    "addresses": [
        {
            "kind": "permanent",
            "country": "domestic",
            "street": {"fi": "Esimerkkikatu 12 B 7", "sv": "Exempelgatan 12 B 7"},
            "postal_code": "65100",
            "post_office": {"fi": "VAASA", "sv": "VASA"},
            "start": "2003-11-25",
            "end": None,
        },
        {
            "kind": "temporary",
            "country": "domestic",
            "street": {"fi": "Vanhatie 1", "sv": None},
            "postal_code": "90100",
            "post_office": {"fi": "OULU", "sv": "ULEÅBORG"},
            "start": "2001-01-01",
            "end": "2002-12-31",
        },
        {
            "kind": "permanent",
            "country": "foreign",
            "street": {"fi": None, "sv": None, "text": "Rue Inventée 9"},
            "postal_code": None,
            "post_office": None,
            "locality": {"fi": "PARIISI", "sv": "PARIS"},
            "state": {"code": "250", "name": {"fi": "Ranska", "sv": "Frankrike"}},
            "start": "2001-01-01",
            "end": "2001-12-31",
        },
    ],
    "municipality": {"code": "091", "name": {"fi": "Helsinki", "sv": "Helsingfors"}, "start": None},
    "mother_tongue": {"code": "fi", "name": {"fi": "suomi", "sv": "finska"}},
    "sex": {"code": "1", "name": {"fi": "Mies", "sv": "Man"}},
    "citizenships": [
        {"code": "246", "name": {"fi": "Suomi", "sv": "Finland"}, "start": None},
        {"code": "752", "name": {"fi": "Ruotsi", "sv": "Sverige"}, "start": None},
    ],
    "custodians": [],
    "dependants": [
        {"hetu": CHILD, "birth_date": None, "last_name": "Weiß", "first_names": "Aino"},
        {
            "hetu": FORMER_WARD,
            "birth_date": None,
            "last_name": "Weiß",
            "first_names": "Otto",
            "custody": {"start": "2001-01-01", "end": "2008-01-02"},
        },
    ],
    "other": {},
}


def somebody(**changes: Any) -> dict[str, Any]:
    """Return the person, some values changed, and what follows from them."""
    person = deepcopy(_PERSON) | deepcopy(changes)
    derived_fields.complete(person, DAY)
    return person
