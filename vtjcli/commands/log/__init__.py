"""``vtjcli log``: the log of queries made. Shaped as ``vtjcli.commands`` is."""

from typing import Final

COMMANDS: Final[tuple[str, ...]] = ("list", "show", "verify", "report", "export", "prune")
