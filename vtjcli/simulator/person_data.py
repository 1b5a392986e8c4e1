"""What the register's elements say about a person, and of an address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .people import ABROAD, age
from .shapes import both, period

if TYPE_CHECKING:
    import datetime as dt

    from .people import (
        DomesticAddress,
        ForeignAddress,
        FormerName,
        Home,
        Mandate,
        Names,
        Party,
        People,
        Person,
    )

Data = dict[str, Any]
"""Text, or Data, or a list of Data for a repeated element, by the name of the element."""


def person_data(person: Person, people: People, today: dt.date) -> Data:
    """Return what goes into the elements of `Henkilo` (products.BLOCKS), by their names."""
    home = people.homes.get(person.home)
    minors = [resident for resident in people.residents(person.home) if age(resident, today) < 18]
    return {
        **_names(person),
        "NykyinenKutsumanimi": {"Kutsumanimi": person.calling_name},
        "EntinenNimi": [
            {"Nimi": former.name, "Nimilajikoodi": former.kind, **_period("", former)}
            | bilingual("Info8", (former.info, former.info_sv))
            for former in person.former_names
        ],
        "VakinainenKotimainenLahiosoite": (
            postal_address("Lahiosoite", home) | {"AsuminenAlkupvm": person.home_since}
            if home
            else {}
        ),
        "VakinainenAsuinpaikka": {"Asuinpaikantunnus": _dwelling(person, home)},
        "VakinainenUlkomainenLahiosoite": (_abroad(person.abroad, people) if person.abroad else {}),
        "TilapainenKotimainenLahiosoite": [
            postal_address("Lahiosoite", address) | _period("Asuminen", address)
            for address in person.temporary
        ],
        "TilapainenUlkomainenLahiosoite": [_abroad(a, people) for a in person.temporary_abroad],
        "KotimainenYhteysosoite": [
            postal_address("Yhteysosoite", address) | _period("Yhteysosoite", address)
            for address in person.contact
        ],
        "KotimainenPostiosoite": [
            postal_address("Postiosoite", address) | _period("Postiosoite", address)
            for address in person.postal
        ],
        "UlkomainenPostiosoite": [
            {
                "UlkomainenLahiosoite": address.street,
                "UlkomainenPaikkakunta": address.place,
                "Valtiokoodi3": address.country,
                **bilingual("Valtio", people.countries[address.country]),
                **_period("Postiosoite", address),
            }
            for address in person.postal_abroad
        ],
        "Kotikunta": _home_municipality(person, people),
        "Kuolintiedot": {"Kuollut": "1" if person.died else "", "Kuolinpvm": person.died},
        "Kuolleeksijulistamistiedot": {"Kuolleeksijulistamispvm": person.death_declared},
        "Aidinkieli": {
            "Kielikoodi": person.language,
            **bilingual("Kieli", people.languages[person.language]),
            "KieliSelvakielinen": person.language_text,
            "AidinkieliTietokoodi": {"fi": "1", "sv": "2"}.get(person.language, "3"),
        },
        "Turvakielto": {
            "TurvakieltoTieto": "1" if person.non_disclosure else "",
            "TurvakieltoPaattymispvm": person.non_disclosure,
        },
        "Sukupuoli": {
            "Sukupuolikoodi": "1" if person.male else "2",
            **bilingual("Sukupuoli", ("Mies", "Man") if person.male else ("Nainen", "Kvinna")),
        },
        "Kansalaisuus": [
            {"Kansalaisuuskoodi3": citizenship.country, "Saamispvm": citizenship.start}
            | bilingual("Kansalaisuus", people.countries[citizenship.country])
            for citizenship in person.citizenships
        ],
        "Edunvalvonta": _guardianship(person.guardianship, people),
        "Edunvalvontavaltuutus": _power_of_attorney(person.power_of_attorney, people),
        "Huollettava": [
            {
                "Henkilotunnus": dependant.hetu,
                **_names(dependant),
                # PERUSLT1 has a label and a value here.
                "Suhde": "Syntymävuosi",
                "SuhdeTeksti": str(dependant.birth_date.year),
            }
            for dependant in people.dependants(person)
        ],
        "Huoltaja": [_role(party, people) for party in person.custodians],
        "AsukasLkm": str(len(people.residents(person.home))) if person.home else "",
        "AsukkaatAlle18v": {"AsukasLkm": str(len(minors)) if person.home else ""},
        "AsukasAlle18v": [{"Henkilotunnus": minor.hetu} for minor in minors],
    }


def municipality_number(person: Person, people: People) -> str:
    """Return the number of the municipality of residence; empty for none."""
    if person.abroad:
        return ABROAD
    home = people.homes.get(person.home)
    return person.municipality or (home.municipality if home else "")


def postal_address(element: str, address: Home | DomesticAddress) -> Data:
    """Return an address in Finland; `element` is what its street is called."""
    return {
        **bilingual(element, (address.street, address.street_sv)),
        "Postinumero": address.postal_code,
        **bilingual("Postitoimipaikka", (address.post_office, address.post_office_sv)),
    }


def bilingual(element: str, names: Names) -> Data:
    """Return the element in Finnish and the one in Swedish."""
    return dict(zip(both(element), names, strict=True))


def _period(element: str, part: DomesticAddress | ForeignAddress | FormerName | Party) -> Data:
    return dict(zip(period(element), (part.start, part.end), strict=True))


def _names(person: Person | Party) -> Data:
    return {
        "NykyinenSukunimi": {"Sukunimi": person.last_name},
        "NykyisetEtunimet": {"Etunimet": person.first_names},
    }


def _role(party: Party, people: People) -> Data:
    """Someone known by a code, else by a date of birth, as the register does it."""
    known = people.by_hetu.get(party.hetu, party)
    return {"Henkilotunnus": party.hetu, "Syntymaaika": party.birth_date, **_names(known)}


def _abroad(address: ForeignAddress, people: People) -> Data:
    fi, sv = (f"{address.place}, {country}" for country in people.countries[address.country])
    return {
        "UlkomainenLahiosoite": address.street,
        **bilingual("UlkomainenPaikkakuntaJaValtio", (fi, sv)),
        "Valtiokoodi3": address.country,
        **_period("Asuminen", address),
    }


def _dwelling(person: Person, home: Home | None) -> str:
    if home:
        # 16 wide: without a dividing letter the last place is a space.
        return home.dwelling and home.dwelling.ljust(16)
    return f"{ABROAD}{person.abroad.country}00000000" if person.abroad else ""


def _home_municipality(person: Person, people: People) -> Data:
    number = municipality_number(person, people)
    if not number:
        return {}
    since = person.municipality_since or person.home_since
    return {
        "Kuntanumero": number,
        **bilingual("Kunta", people.municipalities[number]),
        "KuntasuhdeAlkupvm": person.abroad.start if person.abroad else since,
    }


def _mandate(mandate: Mandate) -> Data:
    split = ("Annettu määräys tehtävien jaosta", "Bestämmelse om uppgiftsfördelning")
    return {
        "Alkupvm": mandate.start,
        "Paattymispvm": mandate.end,
        "Rajoituskoodi": mandate.restriction,
        **bilingual("Rajoitusteksti", (mandate.restriction_text, mandate.restriction_text_sv)),
        "Tehtavienjakokoodi": "1" if mandate.split else "",
        **bilingual("Tehtavienjako", split if mandate.split else ("", "")),
    }


def _power_of_attorney(mandate: Mandate | None, people: People) -> Data:
    if mandate is None:
        return {}
    attorneys = [_role(party, people) | _period("Valtuutus", party) for party in mandate.parties]
    return _mandate(mandate) | {"HenkiloEdunvalvontavaltuutettu": attorneys}


def _guardianship(mandate: Mandate | None, people: People) -> Data:
    if mandate is None:
        return {}
    persons, companies, offices = [], [], []
    for party in mandate.parties:
        task = _period("Tehtava", party)
        if party.business_id:
            companies.append({"Ytunnus": party.business_id, "Nimi": party.name, **task})
        elif party.office:
            names = bilingual("Viranomainen", (party.name, party.name_sv))
            offices.append({"Viranomaisnumero": party.office, **names, **task})
        else:
            persons.append(_role(party, people) | task)
    return _mandate(mandate) | {
        "HenkiloEdunvalvoja": persons,
        "YritysJaYhteisoEdunvalvoja": companies,
        "OikeusaputoimistoEdunvalvoja": offices,
    }
