"""What is said of an exchange over the network beside its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EXCHANGE: Final[Mapping[str, Text]] = {
    "reply_saved": (
        "Vastaus on tiedostossa {path}. Siinä voi olla henkilötietoja ja rekisterin salasana.",
        "Svaret finns i filen {path}. Den kan innehålla personuppgifter och lösenordet till "
        "registret.",
        "The reply is in the file {path}. It may hold personal data and your password.",
    ),
    "tls_doctor": (
        "Varmenteen ja sen kiinnittävän komennon näyttää:\nvtjcli doctor --profile {profile}",
        "Certifikatet och kommandot som låser det visas med:\nvtjcli doctor --profile {profile}",
        "To see the certificate and the command that pins it:\nvtjcli doctor --profile {profile}",
    ),
    "command_example": (
        "Palvelimella ilman työpöytää esimerkiksi:\n"
        "vtjcli config set --profile {profile} {setting} cat /run/secrets/vtj",
        "På en server utan skrivbord till exempel:\n"
        "vtjcli config set --profile {profile} {setting} cat /run/secrets/vtj",
        "On a server without a desktop, for example:\n"
        "vtjcli config set --profile {profile} {setting} cat /run/secrets/vtj",
    ),
    "fields_page": (
        "Kenttien luettelo: man 5 vtjcli-fields",
        "Förteckning över fälten: man 5 vtjcli-fields",
        "The fields: man 5 vtjcli-fields",
    ),
}
