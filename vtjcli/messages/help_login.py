"""What ``--help`` says of ``login`` and ``logout``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOGIN: Final[Mapping[str, Text]] = {
    "login": (
        "Päätteellä ohjelma pyytää salasanan näyttämättä sitä. Ilman päätettä se luetaan "
        "vakiosyötteen ensimmäiseltä riviltä ja avaimen salalause toiselta. Salalause tarvitaan "
        "vain, jos profiilin avain on salattu.",
        "I en terminal skrivs lösenordet utan att det syns. Utan terminal läses det från "
        "standardinmatningens första rad och nyckelns lösenfras från den andra. Lösenfrasen "
        "behövs bara om profilens nyckel är krypterad.",
        "In a terminal the password is typed without being shown. Without a terminal it is the "
        "first line of standard input, and the key's passphrase the second. The passphrase is "
        "needed only if the profile's key is encrypted.",
    ),
    "login.short": (
        "Salasanan tallennus järjestelmän avainnippuun.",
        "Spara lösenordet i systemets nyckelring.",
        "Store the password in the system keyring.",
    ),
    "login.examples": (
        "vtjcli login  # pyytää salasanan\n"
        "vtjcli login --profile test\n"
        "vtjcli login < salasana.txt  # vakiosyötteestä, ei näy prosessiluettelossa",
        "vtjcli login  # ber om lösenordet\n"
        "vtjcli login --profile test\n"
        "vtjcli login < losenord.txt  # från standardinmatningen, syns inte i processlistan",
        "vtjcli login  # prompts for the password\n"
        "vtjcli login --profile test\n"
        "vtjcli login < password.txt  # from standard input, not visible in the process list",
    ),
    "logout": (
        "Poistaa profiilin salasanan ja avaimen salalauseen avainnipusta ja ilmoittaa, mitä "
        "poistettiin.",
        "Tar bort profilens lösenord och nyckelns lösenfras ur nyckelringen och visar vad "
        "som togs bort.",
        "Removes the profile's password and its key's passphrase from the keyring and "
        "reports what was removed.",
    ),
    "logout.short": (
        "Salasanan poisto järjestelmän avainnipusta.",
        "Ta bort lösenordet ur systemets nyckelring.",
        "Remove the password from the system keyring.",
    ),
    "logout.examples": (
        "vtjcli logout --profile test",
        "vtjcli logout --profile test",
        "vtjcli logout --profile test",
    ),
}
