"""The commands, one module each; a module is imported when its command is called.

A module's function ``run`` is the command, its parameters are the command's options and arguments,
and what it returns is the exit status. The names are below; the one-line description of a command
is ``help.<name>.short`` in the messages.
"""

from typing import Final

COMMANDS: Final[tuple[str, ...]] = (
    "person",
    "compare",
    "desk",
    "identify",
    "building",
    "property",
    "schema",
    "check",
    "codes",
    "services",
    "wsdl",
    "clients",
    "evidence",
    "config",
    "login",
    "logout",
    "doctor",
    "log",
    "simulator",
    "completion",
)
