"""The members of the invented X-Road instance and their subsystems, as the simulator lists them."""

from __future__ import annotations

from typing import Final

INSTANCE: Final = "FI-TEST"

Part = tuple[str, str, str, str | None]
"""The parts of an X-Road identifier; None for a member itself."""

PROVIDER: Final[Part] = (INSTANCE, "GOV", "0245437-2", "VTJkysely")

_OFFICE: Final = "Digi- ja väestötietovirasto"
_MUNICIPALITY: Final = "Esimerkin kunta"

MEMBERS: Final[dict[Part, tuple[str, str]]] = {
    (*PROVIDER[:3], None): (_OFFICE, ""),
    PROVIDER: (_OFFICE, "VTJkysely"),
    (INSTANCE, "MUN", "0000000-0", None): (_MUNICIPALITY, ""),
    (INSTANCE, "MUN", "0000000-0", "vtjcli-demo"): (_MUNICIPALITY, "Esittely"),
    (INSTANCE, "MUN", "0000000-0", "denied"): (_MUNICIPALITY, "Ilman käyttöoikeutta"),
    (INSTANCE, "MUN", "0000000-0", "nossl"): (_MUNICIPALITY, "Ilman varmennetta"),
}
"""The name of each member and of its subsystem. Others of the instance may query too."""
