"""Where the program looks for its log, and which queries of it a list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vtjcli.config.profile import LogSettings

if TYPE_CHECKING:
    from tests.conftest import Cli


HELMI = "010170-999R"


def settings(cli: Cli, kind: str = "log") -> LogSettings:
    """Return where the program looks for its log; `demo-log` is that of the demo."""
    state = cli.home / "state" / "vtjcli"
    return LogSettings(state / kind, state / f"{kind}.key")


def ids(ran: Any) -> list[str]:
    """Return the message ids of the queries that were listed."""
    return [one["message_id"] for one in ran.objects]
