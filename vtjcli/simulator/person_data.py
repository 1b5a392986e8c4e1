"""What the register's elements say about a person.

Each function takes the person, everyone, and the day, and gives what goes into one of the
blocks of products.py: text, texts by element, or a list of these for a repeated element.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .people import ABROAD, age

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from .people import DomesticAddress, ForeignAddress, Mandate, Party, People, Person

Data = dict[str, Any]


def _names(person: Person | Party) -> Data:
    return {
        "NykyinenSukunimi": {"Sukunimi": person.last_name},
        "NykyisetEtunimet": {"Etunimet": person.first_names},
    }


def _role(party: Party, people: People) -> Data:
    """Someone known by a code, else by a date of birth, as the register does it."""
    known = people.by_hetu.get(party.hetu)
    return {
        "Henkilotunnus": party.hetu,
        "Syntymaaika": party.birth_date,
        **_names(known or party),
    }


def _street(address: DomesticAddress | None) -> Data:
    return (
        {
            "LahiosoiteS": address.street,
            "LahiosoiteR": address.street_sv,
            "Postinumero": address.postal_code,
            "PostitoimipaikkaS": address.post_office,
            "PostitoimipaikkaR": address.post_office_sv,
            "AsuminenAlkupvm": address.start,
            "AsuminenLoppupvm": address.end,
        }
        if address
        else {}
    )


def _foreign(address: ForeignAddress | None, people: People) -> Data:
    if address is None:
        return {}
    fi, sv = people.countries[address.country]
    return {
        "UlkomainenLahiosoite": address.street,
        "UlkomainenPaikkakuntaJaValtioS": f"{address.place}, {fi}",
        "UlkomainenPaikkakuntaJaValtioR": f"{address.place}, {sv}",
        "Valtiokoodi3": address.country,
        "AsuminenAlkupvm": address.start,
        "AsuminenLoppupvm": address.end,
    }


def _permanent(person: Person, people: People, _today: dt.date) -> Data:
    home = people.homes.get(person.home)
    return (
        {
            "LahiosoiteS": home.street,
            "LahiosoiteR": home.street_sv,
            "Postinumero": home.postal_code,
            "PostitoimipaikkaS": home.post_office,
            "PostitoimipaikkaR": home.post_office_sv,
            "AsuminenAlkupvm": person.home_since,
        }
        if home
        else {}
    )


def _dwelling(person: Person, people: People, _today: dt.date) -> Data:
    home = people.homes.get(person.home)
    if home:
        # 16 wide: without a dividing letter the last place is a space.
        return {"Asuinpaikantunnus": home.dwelling.ljust(16) if home.dwelling else ""}
    if person.abroad:
        return {"Asuinpaikantunnus": f"{ABROAD}{person.abroad.country}00000000"}
    return {}


def _municipality(person: Person, people: People, _today: dt.date) -> Data:
    home = people.homes.get(person.home)
    since = person.municipality_since or person.home_since
    number = person.municipality or (home.municipality if home else "")
    if person.abroad:
        number, since = ABROAD, person.abroad.start
    if not number:
        return {}
    fi, sv = people.municipalities[number]
    return {"Kuntanumero": number, "KuntaS": fi, "KuntaR": sv, "KuntasuhdeAlkupvm": since}


def _contact(person: Person, _people: People, _today: dt.date) -> list[Data]:
    return [
        {
            "YhteysosoiteS": address.street,
            "YhteysosoiteR": address.street_sv,
            "Postinumero": address.postal_code,
            "PostitoimipaikkaS": address.post_office,
            "PostitoimipaikkaR": address.post_office_sv,
            "YhteysosoiteAlkupvm": address.start,
            "YhteysosoiteLoppupvm": address.end,
        }
        for address in person.contact
    ]


def _mail(person: Person, _people: People, _today: dt.date) -> list[Data]:
    return [
        {
            "PostiosoiteS": address.street,
            "PostiosoiteR": address.street_sv,
            "Postinumero": address.postal_code,
            "PostitoimipaikkaS": address.post_office,
            "PostitoimipaikkaR": address.post_office_sv,
            "PostiosoiteAlkupvm": address.start,
            "PostiosoiteLoppupvm": address.end,
        }
        for address in person.postal
    ]


def _mail_abroad(person: Person, people: People, _today: dt.date) -> list[Data]:
    return [
        {
            "UlkomainenLahiosoite": address.street,
            "UlkomainenPaikkakunta": address.place,
            "Valtiokoodi3": address.country,
            "ValtioS": people.countries[address.country][0],
            "ValtioR": people.countries[address.country][1],
            "PostiosoiteAlkupvm": address.start,
            "PostiosoiteLoppupvm": address.end,
        }
        for address in person.postal_abroad
    ]


def _former_names(person: Person, _people: People, _today: dt.date) -> list[Data]:
    return [
        {
            "Nimi": name.name,
            "Nimilajikoodi": name.kind,
            "Alkupvm": name.start,
            "Loppupvm": name.end,
            "Info8S": name.info,
            "Info8R": name.info_sv,
        }
        for name in person.former_names
    ]


def _language(person: Person, people: People, _today: dt.date) -> Data:
    fi, sv = people.languages[person.language]
    return {
        "Kielikoodi": person.language,
        "KieliS": fi,
        "KieliR": sv,
        "KieliSelvakielinen": person.language_text,
        "AidinkieliTietokoodi": {"fi": "1", "sv": "2"}.get(person.language, "3"),
    }


def _sex(person: Person, _people: People, _today: dt.date) -> Data:
    code, fi, sv = ("1", "Mies", "Man") if person.male else ("2", "Nainen", "Kvinna")
    return {"Sukupuolikoodi": code, "SukupuoliS": fi, "SukupuoliR": sv}


def _citizenship(person: Person, people: People, _today: dt.date) -> list[Data]:
    return [
        {
            "Kansalaisuuskoodi3": citizenship.country,
            "KansalaisuusS": people.countries[citizenship.country][0],
            "KansalaisuusR": people.countries[citizenship.country][1],
            "Saamispvm": citizenship.start,
        }
        for citizenship in person.citizenships
    ]


def _mandate(mandate: Mandate) -> Data:
    return {
        "Alkupvm": mandate.start,
        "Paattymispvm": mandate.end,
        "Rajoituskoodi": mandate.restriction,
        "RajoitustekstiS": mandate.restriction_text,
        "RajoitustekstiR": mandate.restriction_text_sv,
        "Tehtavienjakokoodi": "1" if mandate.split else "",
        "TehtavienjakoS": "Annettu määräys tehtävien jaosta" if mandate.split else "",
        "TehtavienjakoR": "Bestämmelse om uppgiftsfördelning" if mandate.split else "",
    }


def _guardianship(person: Person, people: People, _today: dt.date) -> Data:
    if person.guardianship is None:
        return {}
    people_, companies, offices = [], [], []
    for party in person.guardianship.parties:
        task = {"TehtavaAlkupvm": party.start, "TehtavaLoppupvm": party.end}
        if party.business_id:
            companies.append({"Ytunnus": party.business_id, "Nimi": party.name, **task})
        elif party.office:
            names = {"ViranomainenS": party.name, "ViranomainenR": party.name_sv}
            offices.append({"Viranomaisnumero": party.office, **names, **task})
        else:
            people_.append(_role(party, people) | task)
    return _mandate(person.guardianship) | {
        "HenkiloEdunvalvoja": people_,
        "YritysJaYhteisoEdunvalvoja": companies,
        "OikeusaputoimistoEdunvalvoja": offices,
    }


def _power_of_attorney(person: Person, people: People, _today: dt.date) -> Data:
    if person.power_of_attorney is None:
        return {}
    return _mandate(person.power_of_attorney) | {
        "HenkiloEdunvalvontavaltuutettu": [
            _role(party, people) | {"ValtuutusAlkupvm": party.start, "ValtuutusLoppupvm": party.end}
            for party in person.power_of_attorney.parties
        ]
    }


def _minors(person: Person, people: People, today: dt.date) -> list[Person]:
    return [resident for resident in people.residents(person) if age(resident, today) < 18]


PERSON_DATA: Mapping[str, Callable[[Person, People, dt.date], Any]] = {
    "NykyinenSukunimi": lambda p, _, __: {"Sukunimi": p.last_name},
    "NykyisetEtunimet": lambda p, _, __: {"Etunimet": p.first_names},
    "NykyinenKutsumanimi": lambda p, _, __: {"Kutsumanimi": p.calling_name},
    "EntinenNimi": _former_names,
    "VakinainenKotimainenLahiosoite": _permanent,
    "VakinainenAsuinpaikka": _dwelling,
    "VakinainenUlkomainenLahiosoite": lambda p, all_, _: _foreign(p.abroad, all_),
    "TilapainenKotimainenLahiosoite": lambda p, _, __: [_street(a) for a in p.temporary],
    "TilapainenUlkomainenLahiosoite": lambda p, all_, _: [
        _foreign(a, all_) for a in p.temporary_abroad
    ],
    "KotimainenYhteysosoite": _contact,
    "KotimainenPostiosoite": _mail,
    "UlkomainenPostiosoite": _mail_abroad,
    "Kotikunta": _municipality,
    "Kuolintiedot": lambda p, _, __: {"Kuollut": "1" if p.died else "", "Kuolinpvm": p.died},
    "Kuolleeksijulistamistiedot": lambda p, _, __: {"Kuolleeksijulistamispvm": p.death_declared},
    "Aidinkieli": _language,
    "Turvakielto": lambda p, _, __: {
        "TurvakieltoTieto": "1" if p.non_disclosure else "",
        "TurvakieltoPaattymispvm": p.non_disclosure,
    },
    "Sukupuoli": _sex,
    "Kansalaisuus": _citizenship,
    "Edunvalvonta": _guardianship,
    "Edunvalvontavaltuutus": _power_of_attorney,
    "Huollettava": lambda p, all_, _: [
        {
            "Henkilotunnus": d.hetu,
            **_names(d),
            # PERUSLT1 has a label and a value here.
            "Suhde": "Syntymävuosi",
            "SuhdeTeksti": str(d.birth_date.year),
        }
        for d in all_.dependants(p)
    ],
    "Huoltaja": lambda p, all_, _: [_role(c, all_) for c in p.custodians],
    "AsukasLkm": lambda p, all_, _: str(len(all_.residents(p))) if p.home else "",
    "AsukkaatAlle18v": lambda p, all_, day: {
        "AsukasLkm": str(len(_minors(p, all_, day))) if p.home else ""
    },
    "AsukasAlle18v": lambda p, all_, day: [
        {"Henkilotunnus": minor.hetu} for minor in _minors(p, all_, day)
    ],
}
