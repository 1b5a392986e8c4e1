"""The command line: the commands by name, and what Typer reports in our own words."""

from __future__ import annotations

from difflib import get_close_matches  # which Typer has loaded
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_command

from vtjcli.commands import COMMANDS
from vtjcli.commands.helping import OwnWords, command_help, help_text
from vtjcli.commands.plain import read_plainly
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.messages import language_of_help, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.vtjkysely.subject import About


class Commands(OwnWords, TyperGroup):
    """Commands, each imported when it is called; listing them imports none.

    Building only the one called saves 114 M of 515 M instructions with twenty of them.
    """

    package = "vtjcli.commands"
    """The package with a module, or for a group of commands another package, a command."""
    names: tuple[str, ...] = COMMANDS
    words = ""
    """The words that lead to this group, each with a space behind it."""

    def get_params(self, ctx: Any) -> Any:
        """Return the parameters, read without pydantic as those of the commands are."""
        return read_plainly(super().get_params(ctx))

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer's signature
        """Return the names in the order of the help."""
        return list(self.names)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command `cmd_name`; raise UsageError that names those there are."""
        if cmd_name not in self.names:
            if ctx.resilient_parsing:
                return None
            raise self._unknown(cmd_name)
        module = import_module(f"{self.package}.{cmd_name}")
        if names := getattr(module, "COMMANDS", None):
            return _group(module.__name__, names, f"{self.words}{cmd_name} ")
        command = get_command(module.app)
        command.name = cmd_name
        return command

    def _unknown(self, name: str) -> UsageError:
        """Return what to say of a command that is none: the one that was perhaps meant."""
        from vtjcli.vtjkysely.hetu import mask_all

        said = {"name": self.words + name, "command": f"vtjcli {self.words}".strip()}
        if mask_all(name) != name:
            return UsageError("command_code", **said)
        if nearest := get_close_matches(name, self.names, n=1):
            return UsageError("command_alike", nearest=self.words + nearest[0], **said)
        return UsageError("command_unknown", known=", ".join(self.names), **said)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the list of commands for ``--help``."""
        language = language_of_help()
        with formatter.section(text("help.commands", language)):
            rows = []
            for name in self.names:
                path = (self.words + name).replace(" ", ".")
                rows.append((name, text(f"help.{path}.short", language)))
            formatter.write_dl(rows)


def _group(package: str, names: tuple[str, ...], words: str) -> TyperGroup:
    """Return the group of the commands `names` in `package`; `words` lead to it."""

    class Group(Commands):
        pass

    Group.package, Group.names, Group.words = package, names, words
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        no_args_is_help=True,
        help=command_help(words.strip().replace(" ", ".")),
    )
    app.callback()(_nothing)
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    return group


def _nothing() -> None:
    """Stand for a group's own options: it has none."""


def program() -> Any:
    """Return the program as Typer's command."""
    app = typer.Typer(
        cls=Commands,
        add_completion=False,
        rich_markup_mode=None,
        help=command_help("vtjcli"),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_vtjcli)
    return get_command(app)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status."""
    if arguments and arguments[0] == "help":
        arguments = [*arguments[1:], "--help"]
    try:
        status = program()(arguments or ["--help"], prog_name="vtjcli", standalone_mode=False)
    except VtjcliError as error:
        return _failed(error, arguments)
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # a group alone: as for the program alone
            print(error.format_message())
            return 0
        return _failed(_own_words(error, arguments), arguments)
    except typer.Abort:
        return 130
    return int(status or 0)


def _vtjcli(
    version: bool = typer.Option(False, "--version", help=help_text("version")),
) -> None:
    """Stand for ``--version`` in the help: the program answers it before it comes here."""
    if version:
        from vtjcli import __version__

        print(f"vtjcli {__version__}")
        raise typer.Exit


def _own_words(error: typer.TyperException, arguments: Sequence[str]) -> UsageError:
    """Return what Typer found wrong with the words, as an error of our own."""
    context = getattr(error, "ctx", None)
    named = [word for word in arguments if word in COMMANDS][:1]
    command = context.command_path if context is not None else " ".join(["vtjcli", *named])
    option = getattr(error, "option_name", None)
    match type(error).__name__:
        case "NoSuchOption":
            assert context is not None
            if isinstance(context.command, Commands):
                return UsageError("option_early", name=option)
            known = [name for parameter in context.command.params for name in parameter.opts]
            of_values = command.endswith("config set") or str(option)[1:].isdigit()
            if of_values and not str(option).startswith("--"):
                word = next((word for word in arguments if word.startswith(str(option))), option)
                return UsageError("option_dash", name=word, command=command)
            nearest = get_close_matches(str(option), [*known, "--help"], n=1)
            if not nearest:
                return UsageError("option_strange", name=option, command=command)
            return UsageError("option_unknown", name=option, nearest=nearest[0], command=command)
        case "BadOptionUsage":
            return UsageError("option_value", name=option, command=command)
    reason = error.format_message()
    if "unexpected extra argument" in reason:
        return UsageError(
            "argument_extra", words=reason.partition("(s) ")[2].strip("()"), command=command
        )
    return UsageError("usage", reason=reason, command=command)


_ABOUT: Final[Mapping[str, About]] = {
    "person": "person",
    "identify": "person",
    "building": "building",
    "property": "property",
}
"""The commands that write answers, and what these are about."""


def _failed(error: VtjcliError, arguments: Sequence[str]) -> int:
    """Say what is wrong with the command line: in JSON too where that is what would have come."""
    from vtjcli.commands.output import Output

    about = next((_ABOUT[word] for word in arguments if word in _ABOUT), None)
    if about is None:  # a command that writes no answers
        return Output("table", language_of_help()).fail(error)
    form: str | None = None
    for word, following in pairwise([*arguments, ""]):
        match word.partition("="):
            case ["--json", "", _]:
                form = "json"
            case ["-o" | "--output", "", _]:
                form = following
            case ["--output", _, value]:
                form = value
            case [short, _, _] if short.startswith("-o"):
                form = short[2:]
    if form not in ("json", "jsonl", None) or any(w.startswith("--field") for w in arguments):
        form = "table"  # a script that wants one bare value gets no object in its place
    return Output(form, language_of_help(), about=about).fail(error)
