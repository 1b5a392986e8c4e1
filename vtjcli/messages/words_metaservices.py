"""What is said beside the lists of what X-Road offers, and their headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

METASERVICES: Final[Mapping[str, Text]] = {
    "asking_server": (
        "Kysytään liityntäpalvelimelta…",
        "Frågar anslutningsservern…",
        "Asking the security server…",
    ),
    "services_none": (
        "Palveluntarjoajalla {provider} ei ole SOAP-palveluja.",
        "Tjänsteleverantören {provider} har inga SOAP-tjänster.",
        "The provider {provider} has no SOAP services.",
    ),
    "services_none_allowed": (
        "Alijärjestelmälläsi {client} ei ole oikeutta palveluntarjoajan {provider} "
        "palveluihin. Oikeuden myöntää palveluntarjoaja.",
        "Ditt delsystem {client} har ingen rätt till tjänsterna hos {provider}. Rätten "
        "beviljas av tjänsteleverantören.",
        "Your subsystem {client} may use no service of {provider}. The provider grants the right.",
    ),
    "instance_unknown": (
        "Liityntäpalvelin tuntee oman X-Road-instanssinsa ja ne, jotka on liitetty siihen. Se ei "
        "ehkä tunne instanssia {instance}.",
        "Anslutningsservern känner till sin egen X-Road-instans och dem som har anslutits till "
        "den. Kanske känner den inte till instansen {instance}.",
        "A security server knows its own X-Road instance and those federated with it. Perhaps it "
        "does not know the instance {instance}.",
    ),
    "saved": (
        "Tallennettu: {path}",
        "Sparad: {path}",
        "Saved: {path}",
    ),
    "column.service": ("Palvelu", "Tjänst", "Service"),
    "column.version": ("Versio", "Version", "Version"),
    "column.identifier": ("Tunniste", "Identifierare", "Identifier"),
    "column.member": ("Jäsen", "Medlem", "Member"),
    "column.subsystem": ("Alijärjestelmä", "Delsystem", "Subsystem"),
    "own": ("oma", "egen", "own"),
}
