"""Failures that a client asks for, by headers of its request or for every query.

X-Simulator-Fault: Server.ServerProxy.AccessDenied
X-Simulator-Return-Code: 0002
X-Simulator-Behaviour: truncated
X-Simulator-Delay: 2.5
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from .faulty_replies import BEHAVIOURS

if TYPE_CHECKING:
    from collections.abc import Mapping

DELAY_MAX: Final = 3600.0
_FAULT: Final = re.compile(r"[A-Za-z][A-Za-z_]{0,60}(?:[.:][A-Za-z][A-Za-z_]{0,60}){0,8}")
_RETURN_CODE: Final = re.compile(r"-?[0-9]{4}")


class FaultInjectionError(ValueError):
    """The injected failure does not exist: `value`, where `name` takes what `known` says."""

    def __init__(self, value: str, known: str, name: str) -> None:
        super().__init__(f"{name}: {value!r} is none of: {known}")
        self.name = name
        self.value = value
        self.known = known


@dataclass(frozen=True)
class FaultInjection:
    """What goes wrong: at most one of the first three. Raises FaultInjectionError for what cannot.

    `fault` is the code of a SOAP fault (with a colon in it the service's own), `return_code`
    one of the register's, `behaviour` one of faulty_replies.BEHAVIOURS; `delay` is in seconds.
    """

    fault: str = ""
    return_code: str = ""
    behaviour: str = ""
    delay: float = 0.0

    def __post_init__(self) -> None:
        if self.fault and not _FAULT.fullmatch(self.fault):
            raise FaultInjectionError(self.fault, "Server.ServerProxy.AccessDenied, …", "Fault")
        if self.return_code and not _RETURN_CODE.fullmatch(self.return_code):
            raise FaultInjectionError(self.return_code, "0000…9999, -1500…", "Return-Code")
        if self.behaviour and self.behaviour not in BEHAVIOURS:
            raise FaultInjectionError(self.behaviour, ", ".join(BEHAVIOURS), "Behaviour")
        if not 0 <= self.delay <= DELAY_MAX:  # also for a NaN
            raise FaultInjectionError(f"{self.delay:g}", f"0…{DELAY_MAX:g}", "Delay")
        given = [part for part in (self.fault, self.return_code, self.behaviour) if part]
        if len(given) > 1:
            raise FaultInjectionError(
                ", ".join(given), " | ".join(given), "Fault, Return-Code, Behaviour"
            )


NO_FAULT: Final = FaultInjection()


def read_headers(headers: Mapping[str, str], otherwise: FaultInjection) -> FaultInjection:
    """Return what a request asks for (names in lower case), else `otherwise`.

    A request that names a failure gets that one alone; an empty header calls the other off.
    Raises FaultInjectionError.
    """
    names = ("fault", "return_code", "behaviour")
    said = {
        name: headers[header].strip()
        for name in names
        if (header := f"x-simulator-{name.replace('_', '-')}") in headers
    }
    delay = headers.get("x-simulator-delay")
    if not said and delay is None:
        return otherwise
    injection = FaultInjection(**said, delay=otherwise.delay) if said else otherwise
    return injection if delay is None else replace(injection, delay=_seconds(delay))


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= DELAY_MAX:
        raise FaultInjectionError(text, f"0…{DELAY_MAX:g}", "Delay")
    return seconds
