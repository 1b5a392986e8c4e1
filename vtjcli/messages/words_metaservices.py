"""What is said beside the lists of what X-Road offers, and their headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

METASERVICES: Final[Mapping[str, Text]] = {
    "asking_server": (
        "Haetaan tietoja liityntäpalvelimelta…",
        "Hämtar uppgifter från anslutningsservern…",
        "Querying the security server…",
    ),
    "services_none": (
        "Palveluntarjoajalla {provider} ei ole SOAP-palveluja.",
        "Tjänsteleverantören {provider} har inga SOAP-tjänster.",
        "The service provider {provider} has no SOAP services.",
    ),
    "services_none_allowed": (
        "Alijärjestelmällä {client} ei ole käyttöoikeutta palveluntarjoajan {provider} "
        "palveluihin. Käyttöoikeuden myöntää palveluntarjoaja.",
        "Delsystemet {client} har ingen behörighet till tjänsterna hos {provider}. "
        "Behörigheten beviljas av tjänsteleverantören.",
        "Your subsystem {client} has no right to the services of {provider}. Ask the service "
        "provider to grant it.",
    ),
    "instance_unknown": (
        "Liityntäpalvelin tuntee oman X-Road-ympäristönsä ja siihen liitetyt ympäristöt. Se "
        "ei ehkä tunne ympäristöä {instance}.",
        "Anslutningsservern känner till sin egen X-Road-miljö och de miljöer som har "
        "anslutits till den. Den känner kanske inte till miljön {instance}.",
        "A security server knows its own X-Road instance and the instances federated with "
        "it. It may not know the instance {instance}.",
    ),
    "saved": (
        "Tiedosto {path} tallennettiin.",
        "Filen {path} sparades.",
        "The file {path} was saved.",
    ),
    "column.service": ("Palvelu", "Tjänst", "Service"),
    "column.version": ("Versio", "Version", "Version"),
    "column.identifier": ("Tunniste", "Identifierare", "Identifier"),
    "column.member": ("Jäsen", "Medlem", "Member"),
    "column.subsystem": ("Alijärjestelmä", "Delsystem", "Subsystem"),
    "own": ("oma", "egen", "own"),
}
