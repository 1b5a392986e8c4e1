"""What ``login`` and ``logout`` ask and say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOGIN: Final[Mapping[str, Text]] = {
    "ask_password": (
        "Rekisterin salasana (käyttäjätunnus {username}): ",
        "Registrets lösenord (användarnamn {username}): ",
        "The register's password (user name {username}): ",
    ),
    "ask_passphrase": (
        "Avaimen salalause ({path}): ",
        "Nyckelns lösenfras ({path}): ",
        "Passphrase of the key ({path}): ",
    ),
    "keyring_waits": (
        "Avainnippu ei ole vielä vastannut. Jos ikkuna kysyy sen salasanaa, vastaa siihen; Ctrl-C "
        "lopettaa.\nMuut tavat: ympäristömuuttuja {variable} tai profiilin {profile} asetus "
        "{setting}.",
        "Nyckelringen har inte svarat än. Om ett fönster frågar efter dess lösenord, svara där; "
        "Ctrl-C avslutar.\nAndra sätt: miljövariabeln {variable} eller inställningen {setting} i "
        "profilen {profile}.",
        "The keyring has not answered yet. If a window asks for its password, answer there; Ctrl-C "
        "ends this.\nThe other ways: {variable} in the environment, or the setting {setting} of "
        "the profile {profile}.",
    ),
    "login_enter_keeps": (
        "Avainnipussa on jo salasana; pelkkä Enter säilyttää sen.",
        "Nyckelringen har redan ett lösenord; enbart Enter behåller det.",
        "The keyring has a password already; Enter alone keeps it.",
    ),
    "login_enter_skips": (
        "Pelkkä Enter jättää salasanan tallentamatta avainnippuun.",
        "Med enbart Enter sparas inget lösenord i nyckelringen.",
        "Enter alone stores no password in the keyring.",
    ),
    "login_precedence": (
        "{name} on asetettu: se ohittaa avainnipun.",
        "{name} är angivet och går före nyckelringen.",
        "{name} is set: it takes precedence over the keyring.",
    ),
    "login_password": (
        "Profiilin {profile} salasana on tallennettu avainnippuun ({service}).",
        "Lösenordet för profilen {profile} har sparats i nyckelringen ({service}).",
        "The password of the profile {profile} is stored in the keyring ({service}).",
    ),
    "login_passphrase": (
        "Profiilin {profile} avaimen salalause on tallennettu avainnippuun ({service}).",
        "Lösenfrasen för nyckeln i profilen {profile} har sparats i nyckelringen ({service}).",
        "The passphrase of the key of the profile {profile} is stored in the keyring ({service}).",
    ),
    "login_kept": (
        "Profiilin {profile} salasana säilytettiin ennallaan avainnipussa ({service}).",
        "Lösenordet för profilen {profile} lämnades oförändrat i nyckelringen ({service}).",
        "The password of the profile {profile} was left as it is in the keyring ({service}).",
    ),
    "logout_password": (
        "Profiilin {profile} salasana on poistettu avainnipusta.",
        "Lösenordet för profilen {profile} har tagits bort ur nyckelringen.",
        "The password of the profile {profile} is removed from the keyring.",
    ),
    "logout_passphrase": (
        "Profiilin {profile} avaimen salalause on poistettu avainnipusta.",
        "Lösenfrasen för nyckeln i profilen {profile} har tagits bort ur nyckelringen.",
        "The passphrase of the key of the profile {profile} is removed from the keyring.",
    ),
    "logout_nothing": (
        "Avainnipussa ei ole mitään profiilista {profile}.",
        "Nyckelringen innehåller inget om profilen {profile}.",
        "The keyring holds nothing of the profile {profile}.",
    ),
}
