"""``--help`` in the language of its reader; what Typer writes is English."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.messages import language_of_help, metavars, table, text
from vtjcli.output.terminal import apply_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vtjcli.messages import Language


_COLUMNS: Final = 80
"""How wide a terminal the help is written for."""
_INDENT: Final = 2
"""By how much Typer moves a command's help to the right."""


def help_text(name: str) -> str:
    """Return the key of the help of a parameter: its text depends on who reads it, and when."""
    return f"help.{name}"


def command_help(words: str) -> str:
    """Return the key of the help of a command, from the words that call it ("log list")."""
    return f"help.{words.replace(' ', '.')}"


def _command_text(key: str, language: Language) -> str:
    """Return the help of a command: what it does in a line, the examples, the rest.

    A group of commands has only the last of these.
    """
    name = key.removeprefix("help.")
    parts = [text(f"help.{name}", language)]
    if name == "vtjcli":
        parts += [_examples(name, language), text("help.vtjcli.more", language)]
    elif f"{name}.examples" in table("help"):
        parts[:0] = [text(f"help.{name}.short", language), _examples(name, language)]
    return "\n\n".join(parts)


def _examples(name: str, language: Language) -> str:
    commands = examples(name, language)
    width = max((len(command) for command, comment in commands if comment), default=0)
    lines = [f"  {command:<{width}}  {comment}".rstrip() for command, comment in commands]
    if max(map(len, lines)) > _COLUMNS - _INDENT:
        lines = [
            line
            for command, comment in commands
            for line in (f"  {command}", f"      {comment}")
            if line.strip()
        ]
    # Typer leaves the lines of a paragraph that begins with \b as they are.
    return "\n".join(["\b", f"{heading_of_help('examples', language)}:", *lines])


def heading_of_help(name: str, language: Language) -> str:
    """Return a heading of the help as the terminal is to get it."""
    return apply_style(text(f"help.{name}", language), "bold", sys.stdout)


def examples(name: str, language: Language) -> list[tuple[str, str]]:
    """Return the examples of the command `name`, each with what it does, "" where it is plain."""
    lines = text(f"help.{name}.examples", language).split("\n")
    return [(command, comment) for command, _, comment in (li.partition("  # ") for li in lines)]


class ParameterHelp(NamedTuple):
    """One parameter as the help describes it.

    `names` are an option's spellings, the short one first, or an argument's one name. `metavar` is
    what an option's value is called, "" for a flag; `value_kind` is the word that the commands name
    a value by in every language. `default` is "" where there is none to tell.
    """

    names: tuple[str, ...]
    metavar: str
    value_kind: str
    help: str
    default: str
    required: bool
    many: bool
    is_option: bool

    @property
    def spelling(self) -> str:
        """How it is written: ``-o, --output table|json``."""
        return f"{', '.join(self.names)} {self.metavar}".rstrip()

    @property
    def in_usage(self) -> str:
        """How an argument stands in a synopsis: ``[HETU]…``."""
        name = self.names[0] if self.required else f"[{self.names[0]}]"
        return f"{name}…" if self.many else name


def describe_parameters(parameters: Iterable[Any], language: Language) -> list[ParameterHelp]:
    """Return what there is to say about a command's parameters, in their order."""
    shown = []
    for parameter in parameters:
        if getattr(parameter, "hidden", False):
            continue
        is_option = parameter.param_type_name == "option"
        if not is_option:
            kind = parameter.metavar or parameter.name
            names = [metavars.metavar_text(kind, language)]
            metavar = ""
            many = parameter.nargs != 1
        else:
            names = sorted([*parameter.opts, *parameter.secondary_opts], key=len)
            kind = "" if parameter.is_flag else parameter.metavar or "TEXT"
            metavar = metavars.metavar_text(kind, language)
            many = parameter.multiple
        shown.append(
            ParameterHelp(
                names=tuple(names),
                metavar=metavar,
                value_kind=kind,
                help=_parameter_text(parameter, language),
                default="" if is_option and parameter.is_flag else _default(parameter.default),
                required=parameter.required,
                many=many,
                is_option=is_option,
            )
        )
    return shown


def _parameter_text(parameter: Any, language: Language) -> str:
    """Return the help of a parameter; that of a setting has no full stop where it stands."""
    key = parameter.help or ""
    if not key.startswith(("help.", "settings.")):  # that of --help is Typer's own
        key = help_text("help")
    said = text(key, language)
    return f"{said}." if key.startswith("settings.") else said


def _default(value: Any) -> str:
    """Return a default worth telling: nothing, "no" and "none given" go without saying."""
    if value is None or value is False or value in ("", (), []) or callable(value):
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def write_usage(ctx: Any, formatter: Any) -> None:
    """Write the line that begins with "Usage"."""
    language = language_of_help()
    words = [
        text("help.any_options", language),
        *(
            t.in_usage
            for t in describe_parameters(ctx.command.get_params(ctx), language)
            if not t.is_option
        ),
    ]
    if hasattr(ctx.command, "list_commands"):
        words.append(text("help.any_command", language))
    usage = heading_of_help("usage", language)
    formatter.write_usage(ctx.command_path, " ".join(words), prefix=f"{usage}: ")


def write_description(ctx: Any, formatter: Any) -> None:
    """Write what the command does."""
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(_command_text(ctx.command.help, language_of_help()))


def write_parameters(ctx: Any, formatter: Any) -> None:
    """Write the arguments, the options, and a group's commands."""
    language = language_of_help()
    parameters = describe_parameters(ctx.command.get_params(ctx), language)
    for heading, rows in (
        ("arguments", [p for p in parameters if not p.is_option]),
        ("options", [p for p in parameters if p.is_option]),
    ):
        if rows:
            with formatter.section(heading_of_help(heading, language)):
                formatter.write_dl(
                    [(row.spelling, explain_parameter(row, language)) for row in rows]
                )
    if hasattr(ctx.command, "format_commands"):
        ctx.command.format_commands(ctx, formatter)


def explain_parameter(row: ParameterHelp, language: Language) -> str:
    """Return the help of a parameter, followed by its default and whether it is required."""
    also: Sequence[str] = [
        *([text("help.default", language, value=row.default)] if row.default else []),
        *([text("help.required", language)] if row.required and row.is_option else []),
    ]
    return f"{row.help} [{'; '.join(also)}]" if also else row.help
