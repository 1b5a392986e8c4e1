"""The code lists: the texts of a code where the reply brings none.

The Finnish and Swedish terms are the register's own (VTJHenkilotiedotKatalogi.xsd, 1.6.2023).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.model import Label

CLOSED: Final[Mapping[str | None, Mapping[str, Label]]] = {
    "sex": {
        "1": ("Mies", "Man", "Male"),
        "2": ("Nainen", "Kvinna", "Female"),
    },
    "name_kind": {
        "05": ("Entinen sukunimi", "Tidigare efternamn", "Former last name"),
        "06": ("Entiset etunimet", "Tidigare förnamn", "Former first names"),
        "07": (
            "Sukunimi viimeksi naimattomana",
            "Efternamn som senast ogift",
            "Last name when last unmarried",
        ),
        "08": ("Entinen välinimi", "Tidigare mellannamn", "Former intermediate name"),
        "09": ("Entinen kutsumanimi", "Tidigare tilltalsnamn", "Former calling name"),
        "10": ("Korjattu sukunimi", "Korrigerat efternamn", "Corrected last name"),
        "11": ("Korjatut etunimet", "Korrigerade förnamn", "Corrected first names"),
        "12": ("Korjattu välinimi", "Korrigerat mellannamn", "Corrected intermediate name"),
        "13": ("Korjattu kutsumanimi", "Korrigerat tilltalsnamn", "Corrected calling name"),
    },
    "language_group": {
        "1": ("suomi", "finska", "Finnish"),
        "2": ("ruotsi", "svenska", "Swedish"),
        "3": ("muu", "annat", "other"),
    },
    "restriction": {
        "1": (
            "Toimintakelpoisuutta ei ole rajoitettu",
            "Handlingsbehörigheten har inte begränsats",
            "Legal capacity is not restricted",
        ),
        "2": (
            "Toimintakelpoisuutta on rajoitettu osittain",
            "Handlingsbehörigheten har delvis begränsats",
            "Legal capacity is partly restricted",
        ),
        "3": (
            "Julistettu vajaavaltaiseksi",
            "Förklarad omyndig",
            "Declared legally incompetent",
        ),
    },
    "task_division": {
        "1": (
            "Tehtävien jaosta on annettu määräys",
            "Det har förordnats om uppgiftsfördelningen",
            "The division of tasks has been ordered",
        ),
    },
    "criterion": {
        "0": ("Ei löytynyt", "Hittades inte", "Not found"),
        "1": ("Löytyi", "Hittades", "Found"),
        "2": ("Mahdollisesti passiivinen", "Eventuellt passiv", "Possibly passive"),
        "3": ("Löytyi liikaa henkilöitä", "För många personer hittades", "Too many found"),
        "4": ("Hakuperustetta ei käytetty", "Sökkriteriet användes inte", "Not used"),
    },
    "address_kind": {
        "permanent": ("Vakinainen osoite", "Stadigvarande adress", "Permanent address"),
        "postal": ("Postiosoite", "Postadress", "Postal address"),
        "temporary": ("Tilapäinen osoite", "Tillfällig adress", "Temporary address"),
    },
    "address_country": {
        "domestic": ("Suomi", "Finland", "Finland"),
        "foreign": ("ulkomaat", "utlandet", "abroad"),
    },
    "guardian_kind": {
        "person": ("Edunvalvoja, henkilö", "Intressebevakare, person", "Guardian, person"),
        "organisation": (
            "Edunvalvoja, yhteisö",
            "Intressebevakare, samfund",
            "Guardian, organisation",
        ),
        "legal_aid_office": (
            "Oikeusaputoimisto",
            "Rättshjälpsbyrå",
            "Legal aid office",
        ),
    },
}
"""The lists whose values are all known, each value with its text in fi, sv and en."""
