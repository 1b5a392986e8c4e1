"""The commands, one module each; a module is imported when its command is called.

Adding a command is a module here with an ``app``, and its name below; its one-line description is
``help.<name>.short`` in the messages.
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
