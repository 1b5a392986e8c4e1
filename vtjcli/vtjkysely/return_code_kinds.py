"""The register's return codes (paluukoodi) and what each says about the search.

Source: the documentation of PaluukoodiTekstiTyyppi in DVV's VTJHenkilotiedotKatalogi.xsd of
1.6.2023. Their meanings in words are in ``vtjcli.messages.return_codes``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal["ok", "not_found", "passive", "warning", "refused"]
"""`warning` comes beside a person's data as well; `refused` says why there are none."""


class ReturnCode(NamedTuple):
    """One return code as the register writes it, such as ``0001`` or ``-1500``.

    Whether somebody was found is told by the reply's Henkilo; the kind explains.
    """

    code: str
    kind: Kind


_KINDS: Final[Mapping[Kind, str]] = {
    "ok": "0000",
    "not_found": "0001 0006",
    "passive": "0002",
    "warning": "0008 0009 0017 0018",
    "refused": "0003 0004 0005 0007 0010 0011 0012 0013 0014 0015 0016 0019"
    " -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906",
}

_BY_NUMBER: Final[Mapping[int, ReturnCode]] = {
    abs(int(code)): ReturnCode(code, kind)
    for kind, codes in _KINDS.items()
    for code in codes.split()
}

CODES: Final[tuple[ReturnCode, ...]] = tuple(_BY_NUMBER[number] for number in sorted(_BY_NUMBER))
"""Every code of the catalogue, in its order."""
REFUSING_THE_USER: Final = frozenset(
    (
        "0003",
        "0004",
        "0010",
        "-1500",
        "-1505",
        "-1800",
        *(str(-number) for number in range(1900, 1907)),
    )
)
"""The return codes that are about the user, the product or the register, whoever the subject is."""


def lookup(code: str) -> ReturnCode | None:
    """Return the code of the catalogue, or None for one it does not have.

    Space around it and missing leading zeros do not matter: ``" 1"`` is ``0001``.
    """
    if re.fullmatch(r"-?[0-9]{1,5}", code.strip()) is None:
        return None
    number = int(code)
    known = _BY_NUMBER.get(abs(number))
    return known if known is not None and int(known.code) == number else None
