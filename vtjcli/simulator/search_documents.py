"""Search documents: what they ask for, and who or what fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from . import product_schemas
from .operations import own_text
from .person_data import municipality_number

if TYPE_CHECKING:
    from .people import Home, People, Person

MOST = 10
"""More than this are too many to be told."""


class MalformedSearchError(Exception):
    """The search document is not XML."""


class UnknownSearchError(Exception):
    """The search document is not what its schema says."""


def criteria(text: str, root: str) -> dict[str, str]:
    """Read a search document with that root: its parts that are not empty.

    Raises MalformedSearchError and UnknownSearchError.
    """
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    try:
        document = etree.fromstring(text.strip().encode(), parser)
    except etree.XMLSyntaxError as error:
        raise MalformedSearchError from error
    if document.getroottree().docinfo.doctype:
        raise MalformedSearchError
    if not product_schemas.compiled_search(root).validate(document):
        raise UnknownSearchError
    found = {str(part.tag): own_text(part).strip() for part in document.iter(etree.Element)}
    return {name: value for name, value in found.items() if value and name != root}


def persons(people: People, wanted: dict[str, str]) -> list[Person]:
    """List the people who fit every criterion; a former surname is as good as the current one."""
    return [person for person in people.persons if _fits(person, people, wanted)]


def _fits(person: Person, people: People, wanted: dict[str, str]) -> bool:
    surnames = [person.last_name, *(former.name for former in person.former_names)]
    given = person.first_names.casefold().split()
    home = people.homes.get(person.home)
    for name, text in wanted.items():
        match name:
            case "Sukunimi":
                fits = text.casefold() in [surname.casefold() for surname in surnames]
            case "Etunimet":
                fits = set(text.casefold().split()) <= set(given)
            case "Syntymaaika":
                fits = text == f"{person.birth_date:%Y%m%d}"
            case "Postinumero":
                fits = home is not None and text == home.postal_code
            case _:
                fits = text == municipality_number(person, people).zfill(3)
        if not fits:
            return False
    return True


def homes(people: People, wanted: dict[str, str]) -> list[Home]:
    """List the homes that fit every criterion; a street by the beginning of its address."""
    return [
        home
        for home in people.homes.values()
        if all(
            {
                "Katuosoite": any(
                    street.casefold().startswith(text.casefold())
                    for street in (home.street, home.street_sv)
                ),
                "Postinumero": home.postal_code == text,
                "Kuntanumero": home.municipality == text,
            }[name]
            for name, text in wanted.items()
        )
    ]
