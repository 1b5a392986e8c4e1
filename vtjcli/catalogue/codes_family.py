"""Code lists about family and representation: marriage, relationships, guardianship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.codes_model import CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping

# fmt: off
# ruff: noqa: E501  # one row per code, its texts side by side
FAMILY: Final[Mapping[str, CodeList]] = {
    "marital_status": CodeList(("Siviilisääty", "Civilstånd", "Marital status"), {
        "0": ("Ei tietoa", "Uppgift saknas", "No information"),
        "1": ("Naimaton", "Ogift", "Unmarried"),
        "2": ("Avioliitossa", "Gift", "Married"),
        "3": ("Asumuserossa", "I hemskillnad", "Judicially separated"),
        "4": ("Eronnut", "Frånskild", "Divorced"),
        "5": ("Leski", "Änka eller änkling", "Widowed"),
        "6": ("Rekisteröidyssä parisuhteessa", "I registrerat partnerskap", "In a registered partnership"),
        "7": ("Eronnut rekisteröidystä parisuhteesta", "Frånskild från registrerat partnerskap", "Divorced from a registered partnership"),
        "8": ("Leski rekisteröidyn parisuhteen jälkeen", "Änka eller änkling efter registrerat partnerskap", "Widowed after a registered partnership"),
    }, ("Siviilisaatykoodi",)),
    "union_kind": CodeList(("Liiton laji", "Äktenskap eller partnerskap, slag", "Kind of union"), {
        "1": ("Avioliitto", "Äktenskap", "Marriage"),
        "2": ("Rekisteröity parisuhde", "Registrerat partnerskap", "Registered partnership"),
    }, ("LiitonLajikoodi",)),
    "union_start": CodeList(labels.UNION_START, {
        "1": ("Kirkollinen vihkiminen", "Kyrklig vigsel", "Church wedding"),
        "2": ("Siviilivihkiminen", "Borgerlig vigsel", "Civil wedding"),
        "3": ("Vihkitapa ei tiedossa", "Vigselsättet okänt", "Type of wedding not known"),
        "4": ("Parisuhteen rekisteröinti", "Registrering av partnerskap", "Registration of partnership"),
        "5": ("Parisuhde avioliitoksi", "Partnerskap omvandlat till äktenskap", "Partnership converted into marriage"),
        "6": ("Avioliitto parisuhteeksi", "Äktenskap omvandlat till partnerskap", "Marriage converted into partnership"),
    }, ("Alkutapakoodi",)),
    "union_end": CodeList(labels.UNION_END, {
        "1": ("Avioliitto päättynyt avioeroon", "Äktenskapet upplöst genom äktenskapsskillnad", "Marriage ended in divorce"),
        "2": ("Avioliitto päättynyt puolison kuolemaan", "Äktenskapet upplöst genom makes död", "Marriage ended by the spouse's death"),
        "3": ("Avioliitto päättynyt peruutumiseen", "Äktenskapet upplöst genom återgång", "Marriage ended by annulment"),
        "4": ("Avioliitto parisuhteeksi", "Äktenskap omvandlat till partnerskap", "Marriage converted into partnership"),
        "5": (
            "Avioliitto päättynyt, kun vihkiminen on julistettu mitättömäksi",
            "Äktenskapet upphört då vigseln förklarats ogiltig",
            "Marriage ended as the wedding was declared void",
        ),
        "6": ("Rekisteröity parisuhde päättynyt eroon", "Registrerat partnerskap upplöst genom skilsmässa", "Registered partnership ended in divorce"),
        "7": (
            "Rekisteröity parisuhde päättynyt osapuolen kuolemaan",
            "Registrerat partnerskap upplöst genom ena partens död",
            "Registered partnership ended by the partner's death",
        ),
        "8": (
            "Rekisteröity parisuhde päättynyt, kun rekisteröinti on julistettu mitättömäksi",
            "Registrerat partnerskap upphört då registreringen förklarats ogiltig",
            "Registered partnership ended as the registration was declared void",
        ),
        "9": ("Parisuhde avioliitoksi", "Partnerskap omvandlat till äktenskap", "Partnership converted into marriage"),
        "K": ("Avioliitto kumottu", "Äktenskapet upphävt", "Marriage revoked"),
        "P": ("Parisuhde kumottu", "Partnerskapet upphävt", "Partnership revoked"),
    }, ("Paattymistapakoodi",)),
    "relation": CodeList(("Henkilösuhteen laji", "Personrelationens slag", "Kind of relationship"), {
        "02": ("Avioliitto tai rekisteröity parisuhde", "Äktenskap eller registrerat partnerskap", "Marriage or registered partnership"),
        "03": ("Lapsi–vanhempi (myös ottolapsi)", "Barn–förälder (även adoptivbarn)", "Child and parent (also adopted child)"),
        "04": ("Holhous", "Förmynderskap", "Guardianship"),
        "05": ("Huostaanotto", "Omhändertagande", "Taking into care"),
        "06": ("Huoltajuus", "Vårdnad", "Custody"),
        "07": ("Asumusero", "Hemskillnad", "Judicial separation"),
        "08": ("Kuolinpesä", "Dödsbo", "Estate of a deceased person"),
        "09": (
            "Oleskeluluvan saaneen alaikäisen lapsen edustaja",
            "Företrädare för ett minderårigt barn som beviljats uppehållstillstånd",
            "Representative of a minor with a residence permit",
        ),
        "10": ("Edunvalvontavaltuutus", "Intressebevakningsfullmakt", "Continuing power of attorney"),
        "36": ("Vanhempi määräyksenvaraisena huoltajana", "Förälder som vårdnadshavare enligt förordnande", "Parent as custodian by order"),
    }, ("Henkilosuhdelajikoodi",)),
    "parent_role": CodeList(("Vanhemman rooli", "Förälderns roll", "Role of the parent"), {
        "mother": ("Äiti", "Mor", "Mother"),
        "father": ("Isä", "Far", "Father"),
        "parent": ("Vanhempi", "Förälder", "Parent"),
    }, ()),
    "under_guardianship": CodeList(("Edunvalvonta", "Intressebevakning", "Guardianship"), {
        "1": ("Edunvalvonnassa", "Under intressebevakning", "Under guardianship"),
    }, ("EdunvalvontaTieto",)),
    "power_of_attorney": CodeList(("Edunvalvontavaltuutus", "Intressebevakningsfullmakt", "Continuing power of attorney"), {
        "1": ("On edunvalvontavaltuutus", "Har intressebevakningsfullmakt", "Has a continuing power of attorney"),
    }, ("EdunvalvontavaltuutusTieto",)),
    "restriction": CodeList(("Toimintakelpoisuus", "Handlingsbehörighet", "Legal capacity"), {
        "1": ("Toimintakelpoisuutta ei ole rajoitettu", "Handlingsbehörigheten har inte begränsats", "Not restricted"),
        "2": ("Toimintakelpoisuutta on rajoitettu osittain", "Handlingsbehörigheten har delvis begränsats", "Partly restricted"),
        "3": ("Julistettu vajaavaltaiseksi", "Förklarad omyndig", "Declared legally incompetent"),
    }, ("Rajoituskoodi", "Rajoituskoodi3")),
    "task_division": CodeList(("Tehtävien jako", "Uppgiftsfördelning", "Division of tasks"), {
        "1": ("Tehtävien jaosta on annettu määräys", "Det har förordnats om uppgiftsfördelningen", "The division of tasks has been ordered"),
    }, ("Tehtavienjakokoodi",)),
    "guardian_kind": CodeList(("Edunvalvojan laji", "Intressebevakarens slag", "Kind of guardian"), {
        "person": ("Edunvalvoja, henkilö", "Intressebevakare, person", "Guardian, person"),
        "organisation": ("Edunvalvoja, yhteisö", "Intressebevakare, sammanslutning", "Guardian, organisation"),
        "legal_aid_office": ("Oikeusaputoimisto", "Rättshjälpsbyrå", "Legal aid office"),
    }, ()),
}
