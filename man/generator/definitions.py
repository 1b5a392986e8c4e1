"""The commands as they are, groups and all, with the help of their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from typer.core import TyperGroup

from vtjcli import cli
from vtjcli.output.help_pages import ParameterHelp, describe_parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.messages import Language


class CommandDefinition(NamedTuple):
    """A command by its `words` ("log", "list"; none: the program), and what it takes."""

    words: tuple[str, ...]
    parameters: tuple[ParameterHelp, ...]
    commands: tuple[CommandDefinition, ...] = ()

    @property
    def key(self) -> str:
        """The key of its help in ``vtjcli.messages.help``."""
        return ".".join(self.words) or "vtjcli"

    @property
    def options(self) -> tuple[ParameterHelp, ...]:
        """What is written with a name."""
        return tuple(p for p in self.parameters if p.is_option)

    @property
    def arguments(self) -> tuple[ParameterHelp, ...]:
        """What is written without a name, in order."""
        return tuple(p for p in self.parameters if not p.is_option)

    def everything(self) -> Iterator[CommandDefinition]:
        """Return this command and all below it, each before its own."""
        yield self
        for command in self.commands:
            yield from command.everything()


def read(language: Language) -> CommandDefinition:
    """Return the program's commands, with help in `language`."""
    return _read_command(cli.program(), (), language)


def _read_command(
    command: Any, words: tuple[str, ...], language: Language, parent: Any = None
) -> CommandDefinition:
    name = words[-1] if words else "vtjcli"
    with command.make_context(name, [], parent=parent, resilient_parsing=True) as context:
        below = tuple(
            _read_command(command.get_command(context, name), (*words, name), language, context)
            for name in (command.list_commands(context) if isinstance(command, TyperGroup) else ())
        )
        return CommandDefinition(
            words, tuple(describe_parameters(command.get_params(context), language)), below
        )
