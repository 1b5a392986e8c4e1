"""What ``--help`` says of ``login`` and ``logout``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOGIN: Final[Mapping[str, Text]] = {
    "login": (
        "Salasana kysytään päätteellä niin, ettei se näy. Ilman päätettä se luetaan vakiosyötteen "
        "ensimmäiseltä riviltä ja avaimen salalause toiselta. Salalausetta kysytään vain, jos "
        "profiilin avain on salattu, ja se kokeillaan avaimeen ennen tallentamista. "
        "Ympäristömuuttujat VTJCLI_PASSWORD ja VTJCLI_KEY_PASSPHRASE sekä asetukset "
        "password_command ja key_passphrase_command ohittavat avainnipun.",
        "I en terminal frågas efter lösenordet utan att det syns. Utan terminal läses det från "
        "standardinmatningens första rad och nyckelns lösenfras från den andra. Lösenfrasen "
        "behövs bara om profilens nyckel är krypterad, och den prövas på nyckeln innan den "
        "sparas. Miljövariablerna VTJCLI_PASSWORD och VTJCLI_KEY_PASSPHRASE samt inställningarna "
        "password_command och key_passphrase_command går före nyckelringen.",
        "On a terminal the password is asked for and not shown. Without one it is the first line "
        "of standard input, and the key's passphrase the second. The passphrase is needed only "
        "if the profile's key is encrypted, and is tried on the key before it is stored. "
        "VTJCLI_PASSWORD and VTJCLI_KEY_PASSPHRASE in the environment, and the settings "
        "password_command and key_passphrase_command, take precedence over the keyring.",
    ),
    "login.short": (
        "Tallenna salasana järjestelmän avainnippuun.",
        "Spara lösenordet i systemets nyckelring.",
        "Store the password in the system's keyring.",
    ),
    "login.examples": (
        "vtjcli login  # kysyy salasanan\n"
        "vtjcli login --profile test\n"
        "vtjcli login < salasana.txt  # vakiosyötteestä, ei näy prosessilistassa",
        "vtjcli login  # frågar efter lösenordet\n"
        "vtjcli login --profile test\n"
        "vtjcli login < losenord.txt  # från standardinmatningen, syns inte i processlistan",
        "vtjcli login  # asks for the password\n"
        "vtjcli login --profile test\n"
        "vtjcli login < password.txt  # from standard input, unseen in the list of processes",
    ),
    "logout": (
        "Poistaa profiilin salasanan ja avaimen salalauseen avainnipusta ja kertoo, mitä "
        "poistettiin.",
        "Tar bort profilens lösenord och nyckelns lösenfras ur nyckelringen och berättar vad som "
        "togs bort.",
        "Removes the profile's password and its key's passphrase from the keyring, and tells "
        "which of them were there.",
    ),
    "logout.short": (
        "Poista salasana järjestelmän avainnipusta.",
        "Ta bort lösenordet ur systemets nyckelring.",
        "Remove the password from the system's keyring.",
    ),
    "logout.examples": (
        "vtjcli logout --profile test",
        "vtjcli logout --profile test",
        "vtjcli logout --profile test",
    ),
}
