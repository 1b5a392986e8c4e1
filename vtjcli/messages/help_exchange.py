"""``--help`` of the options that show and save network traffic, and of ``--excel``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EXCHANGE: Final[Mapping[str, Text]] = {
    "exchange.verbose": (
        "Verkkoliikenne vakiovirheeseen, salasana ja tunnukset peitettyinä.",
        "Visa på standardfel vad som skickas och tas emot, med lösenord och beteckningar dolda.",
        "Show on standard error what went over the network, with the password and identity codes "
        "masked.",
    ),
    "exchange.save_reply": (
        "Tiedosto, johon vastaus tallennetaan sellaisena kuin se tuli (vain omistajan "
        "luettavissa).",
        "Spara svaret oförändrat i en fil som bara ägaren kan läsa.",
        "Save the reply to a file exactly as it arrived (readable by its owner only).",
    ),
    "exchange.excel": (
        "CSV, jonka Excel ja LibreOffice avaavat sellaisenaan suomalaisin asetuksin.",
        "CSV som Excel och LibreOffice med finländska inställningar öppnar direkt.",
        "CSV that Finnish Excel and LibreOffice open directly.",
    ),
}
