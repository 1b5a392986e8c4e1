"""``vtjcli config``: create, show and change the configuration file."""

from typing import Final

COMMANDS: Final = ("init", "show", "get", "set", "list", "use", "edit", "path")
