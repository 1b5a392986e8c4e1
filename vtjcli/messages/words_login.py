"""What ``login`` and ``logout`` ask and say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOGIN: Final[Mapping[str, Text]] = {
    "ask_password": (
        "Rekisterin salasana (käyttäjätunnus {username}): ",
        "Lösenordet till registret (användarnamn {username}): ",
        "The register's password (user name {username}): ",
    ),
    "ask_passphrase": (
        "Avaimen salalause ({path}): ",
        "Nyckelns lösenfras ({path}): ",
        "Passphrase of the key ({path}): ",
    ),
    "keyring_waits": (
        "Avainnippu ei ole vielä vastannut. Jos ikkuna pyytää sen salasanaa, vastaa siihen. "
        "Ctrl-C lopettaa.\n"
        "Muut tavat: ympäristömuuttuja {variable} tai profiilin {profile} asetus {setting}.",
        "Nyckelringen har inte svarat än. Om ett fönster ber om dess lösenord, svara där. "
        "Ctrl-C avslutar.\n"
        "Andra sätt: miljövariabeln {variable} eller inställningen {setting} i profilen "
        "{profile}.",
        "The keyring has not answered yet. If a window asks for its password, answer there. "
        "Press Ctrl-C to stop waiting.\n"
        "Other ways: the environment variable {variable} or the setting {setting} of the "
        "profile {profile}.",
    ),
    "login_enter_keeps": (
        "Avainnipussa on jo salasana. Pelkkä Enter säilyttää sen.",
        "Nyckelringen har redan ett lösenord. Tryck på Enter för att behålla det.",
        "The keyring already has a password. Press Enter alone to keep it.",
    ),
    "login_enter_skips": (
        "Pelkkä Enter jättää salasanan tallentamatta avainnippuun.",
        "Tryck på Enter om inget lösenord ska sparas i nyckelringen.",
        "Press Enter alone to store no password in the keyring.",
    ),
    "login_precedence": (
        "{name} on asetettu ja ohittaa avainnipun.",
        "{name} är angivet och går före nyckelringen.",
        "{name} is set and takes precedence over the keyring.",
    ),
    "login_password": (
        "Profiilin {profile} salasana on tallennettu avainnippuun ({service}).",
        "Lösenordet för profilen {profile} har sparats i nyckelringen ({service}).",
        "The password of the profile {profile} has been stored in the keyring ({service}).",
    ),
    "login_passphrase": (
        "Profiilin {profile} avaimen salalause on tallennettu avainnippuun ({service}).",
        "Lösenfrasen för nyckeln i profilen {profile} har sparats i nyckelringen ({service}).",
        "The passphrase of the key of the profile {profile} has been stored in the keyring "
        "({service}).",
    ),
    "login_kept": (
        "Profiilin {profile} salasana pidettiin ennallaan avainnipussa ({service}).",
        "Lösenordet för profilen {profile} lämnades oförändrat i nyckelringen ({service}).",
        "The password of the profile {profile} was left unchanged in the keyring ({service}).",
    ),
    "logout_password": (
        "Profiilin {profile} salasana on poistettu avainnipusta.",
        "Lösenordet för profilen {profile} har tagits bort ur nyckelringen.",
        "The password of the profile {profile} has been removed from the keyring.",
    ),
    "logout_passphrase": (
        "Profiilin {profile} avaimen salalause on poistettu avainnipusta.",
        "Lösenfrasen för nyckeln i profilen {profile} har tagits bort ur nyckelringen.",
        "The passphrase of the key of the profile {profile} has been removed from the keyring.",
    ),
    "logout_nothing": (
        "Avainnipussa ei ole profiilin {profile} tietoja.",
        "Nyckelringen innehåller inget för profilen {profile}.",
        "The keyring holds nothing for the profile {profile}.",
    ),
}
