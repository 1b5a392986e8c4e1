"""Identity codes that make the simulator fail, and what the program must say of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.conftest import POPULATION

if TYPE_CHECKING:
    from vtjcli.simulator import Trigger

QUICK = [trigger for trigger in POPULATION.triggers if trigger.value != "slow"]
FAULTS = [trigger for trigger in POPULATION.triggers if trigger.kind == "fault"]
CHANGED = [t for t in POPULATION.triggers if t.successor and t.person]
"""Who was found, under another identity code than the one asked about."""
BEHAVIOURS = {
    "wrong-id": (7, "reply_echo"),
    "wrong-client": (7, "reply_echo"),
    "wrong-hash": (7, "reply_hash"),
    "no-hash": (0, None),
    "html-502": (7, "reply_gateway"),
    "empty-body": (7, "reply_empty"),
    "not-xml": (7, "reply_not_xml"),
    "truncated": (7, "reply_truncated"),
    "endless": (7, "reply_too_large"),
    "slow": (6, "timeout"),
    "hang-up": (6, "broken"),
    "multipart": (0, None),
    "latin1": (0, None),
    "bom": (0, None),
    "doctype": (7, "reply_doctype"),
    "echoed-password": (0, None),
    "unknown-elements": (0, None),
    "empty-fault-code": (0, None),
    "fault-string-only": (4, "refused"),
    "fault-code-only": (4, "refused"),
    "bare-text": (4, "refused"),
    "service-fault-detail": (5, "fault"),
    "soap12-fault": (5, "fault"),
    "soap12-fault-200": (5, "fault"),
    "multipart-start": (0, None),
    "latin1-as-utf8": (7, "reply_encoding_http"),
    "utf8-as-latin1": (7, "reply_encoding_http"),
    "wrong-subject": (7, "reply_other_person"),
    "no-subject": (0, None),
    "wrong-person": (0, None),
    "interim-102": (0, None),
    "interim-103": (0, None),
    "contradictory-order": (0, None),
    "disagreeing-orders": (0, None),
}


def expected(trigger: Trigger) -> tuple[int, str | None]:
    """Return the status and the kind of the error that the rules on exit statuses ask for."""
    match trigger.kind:
        case "fault":
            return 5, "fault"
        case "behaviour":
            return BEHAVIOURS[trigger.value]
    if trigger.person:
        return 0, None
    if trigger.value in ("0001", "0006"):
        return 1, "not_found"
    if trigger.value == "0002":
        return 4, "passive_successor" if trigger.successor else "passive"
    return 4, "refused"
