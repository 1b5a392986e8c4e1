"""Search documents: what they ask for, and who or what fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from . import product_schemas
from .operations import own_text
from .person_data import municipality_number
from .register_return_codes import Refusal
from .request_xml import DoctypeError, parse

if TYPE_CHECKING:
    from .people import Home, People, Person

RESULTS_MAX = 10
"""More than this are too many to be named."""

Criteria = tuple[tuple[str, str], ...]
"""The parts of a search document that are not empty, by name."""


def read(document: str, root: str) -> Criteria:
    """Read a search document with that root.

    Raises Refusal for one that is malformed or not what its schema says.
    """
    try:
        search = parse(document.strip().encode())
    except (etree.XMLSyntaxError, DoctypeError) as error:
        raise Refusal("-1903") from error
    if not product_schemas.compile_search(root).validate(search):
        raise Refusal("-1805")
    values = ((str(part.tag), own_text(part).strip()) for part in search.iterchildren("*"))
    return tuple((name, value) for name, value in values if value)


def persons(people: People, criteria: Criteria) -> list[Person]:
    """List the people who fit every criterion; a former surname is as good as the current one."""
    return [
        person
        for person in people.persons
        if all(_fits(person, people, *criterion) for criterion in criteria)
    ]


def _fits(person: Person, people: People, name: str, text: str) -> bool:
    match name:
        case "Sukunimi":
            surnames = [person.last_name, *(former.name for former in person.former_names)]
            return text.casefold() in [surname.casefold() for surname in surnames]
        case "Etunimet":
            given_names = person.first_names.casefold().split()
            return set(text.casefold().split()) <= set(given_names)
        case "Syntymaaika":
            return text == f"{person.birth_date:%Y%m%d}"
        case "Postinumero":
            home = people.homes.get(person.home)
            return home is not None and text == home.postal_code
    return text == municipality_number(person, people).zfill(3)


def homes(people: People, criteria: Criteria) -> list[Home]:
    """List the homes that fit every criterion; a street by the beginning of its address."""
    return [
        home
        for home in people.homes.values()
        if all(_is_home(home, *criterion) for criterion in criteria)
    ]


def _is_home(home: Home, name: str, text: str) -> bool:
    match name:
        case "Katuosoite":
            streets = (home.street.casefold(), home.street_sv.casefold())
            return any(street.startswith(text.casefold()) for street in streets)
        case "Postinumero":
            return text == home.postal_code
    return text == home.municipality
