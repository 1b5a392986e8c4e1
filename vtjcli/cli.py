"""The command line: the commands by name, and what Typer reports in our own words."""

from __future__ import annotations

from difflib import get_close_matches  # which Typer has loaded
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.main import get_command

from vtjcli.commands import COMMANDS
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.messages import language_of_help, set_language, text
from vtjcli.output.help_pages import command_help, heading_of_help, help_text
from vtjcli.typer_compat import (
    Command,
    CommandGroup,
    Invocation,
    ParsingError,
    unknown_option,
    usage_error,
    with_single_options,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.vtjkysely.subject import About


class Commands(CommandGroup):
    """Commands, each imported when it is called; listing them imports none.

    Building only the one called saves 114 M of 515 M instructions with twenty of them.
    """

    package = "vtjcli.commands"
    """The package with a module, or for a group of commands another package, a command."""
    names: tuple[str, ...] = COMMANDS
    words = ""
    """The words that lead to this group, each with a space behind it."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer's signature
        """Return the names in the order of the help."""
        return list(self.names)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command `cmd_name`; raise UsageError that names those there are."""
        if cmd_name not in self.names:
            if ctx.resilient_parsing:
                return None
            raise self._unknown_command_error(cmd_name)
        return _command(f"{self.package}.{cmd_name}", f"{self.words}{cmd_name}")

    def _unknown_command_error(self, name: str) -> UsageError:
        """Return the error for an unknown command, naming the one that was perhaps meant."""
        from vtjcli.redaction import mask_identity_codes

        said = {"name": self.words + name, "command": f"vtjcli {self.words}".strip()}
        if mask_identity_codes(name) != name:
            return UsageError("command_code", **said)
        option = f"--{name}"
        if option in (opt for parameter in self.params for opt in parameter.opts):
            return UsageError("command_alike", nearest=option, **said)
        if nearest := get_close_matches(name, self.names, n=1):
            return UsageError("command_alike", nearest=self.words + nearest[0], **said)
        return UsageError("command_unknown", known=", ".join(self.names), **said)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the list of commands for ``--help``."""
        language = language_of_help()
        with formatter.section(heading_of_help("commands", language)):
            formatter.write_dl(
                [
                    (name, text(f"{command_help(self.words + name)}.short", language))
                    for name in self.names
                ]
            )


@cache
def _command(module_name: str, words: str) -> Any:
    """Return the command, or the group of commands, in a module; `words` lead to it."""
    module = import_module(module_name)
    if names := getattr(module, "COMMANDS", None):
        return _group(module_name, names, f"{words} ")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(
        words.rpartition(" ")[2],
        cls=Command,
        help=command_help(words),
        context_settings=getattr(module, "CONTEXT_SETTINGS", None),
    )(with_single_options(module.run))
    return get_command(app)


def _group(package: str, names: tuple[str, ...], words: str) -> CommandGroup:
    """Return the group of the commands `names` in `package`; `words` lead to it."""

    class Group(Commands):
        pass

    Group.package, Group.names, Group.words = package, names, words
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        invoke_without_command=True,
        help=command_help(words.strip()),
    )
    app.callback()(_show_help)
    group = get_command(app)
    assert isinstance(group, CommandGroup)
    return group


_LANG: Final = typer.Option(None, "--lang", metavar="fi|sv|en", help=help_text("language"))


def _show_help(ctx: typer.Context, lang: str | None = _LANG) -> None:
    """Show the help of a group of commands where none of them is named."""
    from vtjcli.output.choices import choose_language

    choose_language(lang)
    if ctx.invoked_subcommand is None:
        print(ctx.get_help())


@cache
def program() -> Any:
    """Return the program as Typer's command."""
    app = typer.Typer(
        cls=Commands,
        add_completion=False,
        rich_markup_mode=None,
        invoke_without_command=True,
        help=command_help("vtjcli"),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_vtjcli)
    return get_command(app)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status."""
    if arguments and arguments[0] == "help":
        arguments = [*arguments[1:], "--help"]
    invocation = Invocation()
    set_language(None)
    try:
        status = program()(
            list(arguments), prog_name="vtjcli", standalone_mode=False, obj=invocation
        )
    except VtjcliError as error:
        return _report(error, invocation)
    except ParsingError as error:
        if (unknown := unknown_option(error)) is not None:
            return _report(_unknown_option_error(*unknown, arguments), invocation)
        return _report(usage_error(error, invocation), invocation)
    except typer.Abort:
        return 130
    return int(status or 0)


def _vtjcli(
    ctx: typer.Context,
    version: bool = typer.Option(False, "--version", help=help_text("version")),
    lang: str | None = _LANG,
) -> None:
    """Answer ``--version`` where there is more on the command line; alone main answers it."""
    if version:
        from vtjcli import __version__

        print(f"vtjcli {__version__}")
        raise typer.Exit
    _show_help(ctx, lang)


def _unknown_option_error(option: str, context: Any, arguments: Sequence[str]) -> UsageError:
    """Return the error for an unknown option, naming the one that was perhaps meant."""
    command = context.command_path
    known = ["--help", *_options(context.command)]
    if isinstance(group := context.command, Commands):
        if not group.words and option in _options(group.get_command(context, "person")):
            return UsageError("option_early", name=option)
    elif command.endswith("config set") or option[1:].isdigit():
        word = next((word for word in arguments if word.startswith(option)), option)
        if not option.startswith("--"):
            return UsageError("option_dash", name=word, command=command)
    nearest = get_close_matches(option, known, n=1)
    if not nearest:
        return UsageError("option_strange", name=option, command=command)
    return UsageError("option_unknown", name=option, nearest=nearest[0], command=command)


def _options(command: Any) -> list[str]:
    """Return the spellings of a command's own options."""
    return [
        name
        for parameter in command.params
        for name in parameter.opts
        if parameter.param_type_name == "option"
    ]


_ABOUT: Final[Mapping[str, About]] = {
    "person": "person",
    "identify": "person",
    "building": "building",
    "property": "property",
}
"""The commands that write answers, and what these are about."""


def _report(error: VtjcliError, invocation: Invocation) -> int:
    """Say what is wrong with the command line: in JSON too where that is what would have come."""
    from vtjcli.output.choices import choose_format
    from vtjcli.output.writer import Output

    about = next((_ABOUT[word] for word in invocation.command.split() if word in _ABOUT), None)
    if about is None:  # a command that writes no answers
        return Output("table", language_of_help()).fail(error)
    given = invocation.options
    try:
        form = choose_format(given.get("output"), json="json" in given)
    except UsageError:
        form = "table"
    if form not in ("json", "jsonl", None) or {"field", "fields"} & given.keys():
        form = "table"  # a script that wants one bare value gets no object in its place
    return Output(form, language_of_help(), about=about).fail(error)
