"""The rows together: what the register says about a person, and about its own answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue.field import Field, code, localized_text, section, text
from vtjcli.catalogue.rows.background import BACKGROUND
from vtjcli.catalogue.rows.common import EXPLANATION
from vtjcli.catalogue.rows.family import FAMILY
from vtjcli.catalogue.rows.identity import IDENTITY
from vtjcli.catalogue.rows.ownership import PROHIBITIONS, PROPERTY
from vtjcli.catalogue.rows.representation import REPRESENTATION
from vtjcli.catalogue.rows.residence import HOUSEHOLD, RESIDENCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

# fmt: off
# ruff: noqa: E501  # one row per field
SECTIONS: Final[Mapping[str, Label]] = {
    "identity": ("Henkilö", "Person", "Person"),
    "residence": ("Asuminen", "Boende", "Residence"),
    "background": ("Taustatiedot", "Bakgrundsuppgifter", "Background"),
    "family": ("Perhe", "Familj", "Family"),
    "representation": ("Edunvalvonta", "Intressebevakning", "Representation"),
    "household": ("Asukkaat", "Boende i samma bostad", "Residents"),
    "property": ("Omistukset", "Ägande", "Real estate and buildings"),
    "prohibitions": ("Luovutuskiellot", "Förbud mot utlämnande", "Prohibitions"),
    "other": ("Muut tiedot", "Övriga uppgifter", "Other"),
}
"""The parts of a card, in order."""

PERSON: Final[tuple[Field, ...]] = (
    *section("identity", *IDENTITY),
    *section("residence", *RESIDENCE),
    *section("background", *BACKGROUND),
    *section("family", *FAMILY),
    *section("representation", *REPRESENTATION),
    *section("household", *HOUSEHOLD),
    *section("property", *PROPERTY),
    *section("prohibitions", *PROHIBITIONS),
)
"""The element Henkilo, in the order in which a card shows it."""

MESSAGE: Final[tuple[Field, ...]] = (
    text("code", "Paluukoodi/@koodi", ("Paluukoodi", "Returkod", "Return code"), core=True),
    text("text", "Paluukoodi", EXPLANATION, core=True),
    # What the service says outside of the message and without a code.
    text("service_text", "", ("Palvelun viesti", "Tjänstens meddelande", "Message of the service")),
    Field("extracted_at", "moment", ("@tietojenPoimintaaika",), ("Poimittu", "Hämtat", "Extracted"), core=True),
    text("product", "@sanomatunnus", ("Tuote", "Produkt", "Product")),
    text("version", "@versio", ("Versio", "Version", "Version")),
    text("schema", "@xsi:schemaLocation", ("Skeema", "Schema", "Schema")),
    localized_text("notice", "Asiakasinfo/Info*", ("Ilmoitus", "Meddelande", "Notice")),
    Field("criteria", "list",
        ("Hakuperusteet/Henkilotunnus", "Hakuperusteet/SahkoinenAsiointitunnus", "Hakuperusteet/X509Certificate"),
        ("Hakuperusteet", "Sökkriterier", "Search keys"), (
        code("by", "", ("Hakuperuste", "Sökkriterium", "Search key"), core=True),
        text("value", ".", ("Arvo", "Värde", "Value"), core=True),
        code("code", "@hakuperustePaluukoodi", ("Tulos", "Resultat", "Result"), "criterion", core=True),
        localized_text("text", "@hakuperusteTeksti*", EXPLANATION, core=True),
    ), constants={"Hakuperusteet/Henkilotunnus": {"by": "hetu"},
        "Hakuperusteet/SahkoinenAsiointitunnus": {"by": "satu"}, "Hakuperusteet/X509Certificate": {"by": "certificate"}}),
    Field("person", "object", ("Henkilo",), ("Henkilö", "Person", "Person"), PERSON, core=True),
)
"""The element VTJHenkiloVastaussanoma."""
