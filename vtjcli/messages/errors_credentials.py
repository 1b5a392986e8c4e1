"""Failures on the way to a password or a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_OTHER_WAYS: Final[Text] = (
    "Muut tavat: ympäristömuuttuja {variable} tai profiilin asetus {setting}.",
    "Andra sätt: miljövariabeln {variable} eller profilens inställning {setting}.",
    "Other ways: {variable} in the environment, or the profile's setting {setting}.",
)

CREDENTIALS: Final[Mapping[str, Text]] = {
    "password_command_missing": (
        "Komentoa {command} ({setting}) ei voi käynnistää: {reason}\n"
        "Tarkista asetus {setting}: luettelo sanoja, joista ensimmäinen on ohjelma.",
        "Kommandot {command} ({setting}) kan inte startas: {reason}\n"
        "Kontrollera inställningen {setting}: en lista med ord, där det första är programmet.",
        "The command {command} ({setting}) cannot be started: {reason}\n"
        "Check the setting {setting}: a list of words, the first of which is the program.",
    ),
    "password_command_slow": (
        "Komento {command} ({setting}) ei vastannut {seconds:.0f} sekunnissa.\n"
        "Kokeile komentoa päätteellä.",
        "Kommandot {command} ({setting}) svarade inte inom {seconds:.0f} sekunder.\n"
        "Prova kommandot i en terminal.",
        "The command {command} ({setting}) did not answer within {seconds:.0f} seconds.\n"
        "Try the command in a terminal.",
    ),
    "password_command_failed": (
        "Komento {command} ({setting}) päättyi poistumiskoodiin {status}.\n"
        "Kokeile komentoa päätteellä.",
        "Kommandot {command} ({setting}) avslutades med slutstatus {status}.\n"
        "Prova kommandot i en terminal.",
        "The command {command} ({setting}) failed with exit status {status}.\n"
        "Try the command in a terminal.",
    ),
    "password_command_empty": (
        "Komento {command} ({setting}) ei tulostanut mitään ensimmäiselle riville.\n"
        "Siinä pitäisi olla salasana tai salalause.",
        "Kommandot {command} ({setting}) skrev ingenting på första raden.\n"
        "Där ska lösenordet eller lösenfrasen stå.",
        "The command {command} ({setting}) printed nothing on its first line.\n"
        "The password or passphrase is expected there.",
    ),
    "password_command_text": (
        "Komennon {command} ({setting}) tuloste ei ole UTF-8-tekstiä.",
        "Utskriften från kommandot {command} ({setting}) är inte UTF-8-text.",
        "The output of the command {command} ({setting}) is not UTF-8 text.",
    ),
    "password_command_long": (
        "Komento {command} ({setting}) ei lopeta tulostamista. Salasana on sen ensimmäinen "
        "rivi.\n"
        "Kokeile komentoa päätteellä.",
        "Kommandot {command} ({setting}) slutar inte skriva ut. Lösenordet ska stå på första "
        "raden.\n"
        "Prova kommandot i en terminal.",
        "The command {command} ({setting}) does not stop printing. The password is its first "
        "line.\n"
        "Try the command in a terminal.",
    ),
    "keyring_slow": (
        "Järjestelmän avainnippu ei vastannut {seconds:.0f} sekunnissa (profiili {profile}).\n"
        "Jos se on lukossa, avaa se ensin.\n" + _OTHER_WAYS[0],
        "Systemets nyckelring svarade inte inom {seconds:.0f} sekunder (profilen {profile}).\n"
        "Om den är låst, lås upp den först.\n" + _OTHER_WAYS[1],
        "The system's keyring did not answer within {seconds:.0f} seconds (profile {profile}).\n"
        "If it is locked, unlock it first.\n" + _OTHER_WAYS[2],
    ),
    "keyring_locked": (
        "Järjestelmän avainnippu on lukossa tai sitä ei ole luotu (profiili {profile}).\n"
        "Avaa se, esimerkiksi kirjautumalla työpöydälle.\n" + _OTHER_WAYS[0],
        "Systemets nyckelring är låst eller har inte skapats (profilen {profile}).\n"
        "Lås upp den, till exempel genom att logga in på skrivbordet.\n" + _OTHER_WAYS[1],
        "The system's keyring is locked, or has never been created (profile {profile}).\n"
        "Unlock it, for example by logging in to the desktop.\n" + _OTHER_WAYS[2],
    ),
    "keyring_absent": (
        "Järjestelmässä ei ole avainnippua, tai siihen ei saada yhteyttä (profiili {profile}).\n"
        + _OTHER_WAYS[0],
        "Systemet har ingen nyckelring, eller så kan den inte nås (profilen {profile}).\n"
        + _OTHER_WAYS[1],
        "The system has no keyring, or it cannot be reached (profile {profile}).\n"
        + _OTHER_WAYS[2],
    ),
    "keyring_failed": (
        "Järjestelmän avainnippua ei voi käyttää: {reason} (profiili {profile}).\n"
        + _OTHER_WAYS[0],
        "Systemets nyckelring kan inte användas: {reason} (profilen {profile}).\n" + _OTHER_WAYS[1],
        "The system's keyring cannot be used: {reason} (profile {profile}).\n" + _OTHER_WAYS[2],
    ),
    "password_missing": (
        "Profiilin {profile} salasanaa ei ole.\n"
        "Tallenna se avainnippuun ({service}):\n"
        "vtjcli login --profile {profile}\n"
        "Muut tavat: ympäristömuuttuja VTJCLI_PASSWORD tai profiilin asetus password_command.",
        "Lösenordet för profilen {profile} saknas.\n"
        "Spara det i nyckelringen ({service}):\n"
        "vtjcli login --profile {profile}\n"
        "Andra sätt: miljövariabeln VTJCLI_PASSWORD eller profilens inställning "
        "password_command.",
        "There is no password for the profile {profile}.\n"
        "Store it in the keyring ({service}):\n"
        "vtjcli login --profile {profile}\n"
        "Other ways: VTJCLI_PASSWORD in the environment, or the profile's setting "
        "password_command.",
    ),
    "key_passphrase_missing": (
        "Profiilin {profile} avain on salattu, eikä sen salalausetta ole.\n"
        "Tallenna se avainnippuun:\n"
        "vtjcli login --profile {profile}\n"
        "Muut tavat: ympäristömuuttuja VTJCLI_KEY_PASSPHRASE tai profiilin asetus "
        "key_passphrase_command.",
        "Nyckeln i profilen {profile} är krypterad och dess lösenfras saknas.\n"
        "Spara den i nyckelringen:\n"
        "vtjcli login --profile {profile}\n"
        "Andra sätt: miljövariabeln VTJCLI_KEY_PASSPHRASE eller profilens inställning "
        "key_passphrase_command.",
        "The key of the profile {profile} is encrypted, and there is no passphrase for it.\n"
        "Store it in the keyring:\n"
        "vtjcli login --profile {profile}\n"
        "Other ways: VTJCLI_KEY_PASSPHRASE in the environment, or the profile's setting "
        "key_passphrase_command.",
    ),
    "login_demo": (
        "Profiililla demo ei ole salasanaa: se toimii heti.\n"
        "Anna oman profiilin nimi: {command} --profile NIMI",
        "Profilen demo har inget lösenord. Den fungerar genast.\n"
        "Ange namnet på en egen profil: {command} --profile NAMN",
        "The profile demo has no password. It works at once.\n"
        "Name a profile of your own: {command} --profile NAME",
    ),
    "login_empty": (
        "Salasana on tyhjä, eikä mitään tallennettu.\n"
        "Kirjoita se päätteellä tai anna se vakiosyötteen ensimmäisellä rivillä.",
        "Lösenordet är tomt och ingenting sparades.\n"
        "Skriv det i en terminal eller ange det på standardinmatningens första rad.",
        "The password is empty. Nothing was stored.\n"
        "Type it in a terminal, or give it as the first line of standard input.",
    ),
    "login_text": (
        "Annettu salasana ei ole UTF-8-tekstiä, joten mitään ei tallennettu.",
        "Det angivna lösenordet är inte UTF-8-text och ingenting sparades.",
        "The password is not UTF-8 text. Nothing was stored.",
    ),
    "login_control": (
        "Annetussa salasanassa on ohjausmerkki, joten mitään ei tallennettu.\n"
        "Kirjoita se uudelleen ilman nuolinäppäimiä.",
        "Det angivna lösenordet innehåller ett styrtecken och ingenting sparades.\n"
        "Skriv det på nytt utan att använda piltangenterna.",
        "The password contains a control character. Nothing was stored.\n"
        "Type it again without the arrow keys.",
    ),
}
