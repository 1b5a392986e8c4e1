"""What vtjcli needs of Typer beyond its public API: the only module that knows how Typer works.

Works with Typer 0.26, which brought its own copy of Click, and newer; with the Click of 2026 older
ones lose the help of arguments. Since 0.29 Typer makes a pydantic adapter for each parameter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, Final, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from vtjcli.errors import UsageError
from vtjcli.messages import set_language
from vtjcli.output import help_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Those of Typer's copy of Click, wherever it is.
_exceptions: Final[Any] = import_module(typer.BadParameter.__module__)
ParsingError: Final[type[Exception]] = _exceptions.ClickException
"""What Typer raises for a command line that cannot be parsed."""

_PLAIN_TYPES: Final = (str, bool, int, float, list[str])
"""The types of parameters that need no pydantic."""
_ADAPTER: Final = "_runtime_param"
"""Where a parameter caches, since Typer 0.29, what turns its words into a value."""


@dataclass
class Invocation:
    """What is known of a command line as soon as it is parsed, also when it turns out wrong.

    `context` is that of the command as far as it was found; `options` what was given for its
    options, by parameter, as it was written.
    """

    context: Any = None
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def command(self) -> str:
        """The words that lead to the command: ``vtjcli log list``."""
        return "vtjcli" if self.context is None else str(self.context.command_path)


class _Parsing:
    """Notes an invocation before its values are looked at; stands before Typer's own class."""

    def get_params(self, ctx: Any) -> Any:
        """Return the parameters, ``--help`` among them."""
        return _avoid_pydantic(super().get_params(ctx))  # type: ignore[misc]

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Parse the words; raise UsageError for an option that was given an empty value."""
        if ctx.resilient_parsing:
            return super().parse_args(ctx, args)  # type: ignore[misc]
        options = _options(ctx, args)
        if isinstance(ctx.obj, Invocation):
            ctx.obj.context = ctx
            ctx.obj.options = options
        if isinstance(language := options.get("lang"), str):
            set_language(language)
        if ctx.command.get_help_option(ctx).name not in options:
            for parameter in ctx.command.params:
                if parameter.param_type_name == "option" and options.get(parameter.name) == "":
                    raise UsageError("option_empty", name=parameter.opts[0])
        return super().parse_args(ctx, args)  # type: ignore[misc]

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Write the line that begins with "Usage"."""
        help_pages.write_usage(ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """Write what the command does."""
        help_pages.write_description(ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments, the options, and a group's commands."""
        help_pages.write_parameters(ctx, formatter)


class Command(_Parsing, TyperCommand):
    """A command that reports superfluous words and unknown options in our own words.

    Where it ignores unknown options, a negative number is an argument and no option.
    """

    allow_extra_args = True  # which are refused here

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Parse the words; raise UsageError for superfluous words and unknown options."""
        rest = super().parse_args(ctx, args)
        if ctx.resilient_parsing:
            return rest
        if ctx.ignore_unknown_options:
            values = (ctx.params.get(p.name) for p in self.params if p.param_type_name != "option")
            for word in [*(value for value in values if isinstance(value, str)), *rest]:
                if word.startswith("-") and not word[1:].isdigit():
                    raise _exceptions.NoSuchOption(word.partition("=")[0], ctx=ctx)
        if rest:
            raise UsageError("argument_extra", words=" ".join(rest), command=ctx.command_path)
        return rest


class CommandGroup(_Parsing, TyperGroup):
    """A group of commands."""


def with_single_options(command: Callable[..., int]) -> Callable[..., int]:
    """Return `command` with one parameter for each option, since Typer has no groups of options.

    A parameter whose type is a NamedTuple is replaced by the fields of the NamedTuple, which is
    made of them again before `command` is called.
    """
    groups = {}
    parameters = []
    for parameter in signature(command, eval_str=True).parameters.values():
        kind = parameter.annotation
        if not hasattr(kind, "_fields"):
            parameters.append(parameter.replace(kind=Parameter.KEYWORD_ONLY))
            continue
        groups[parameter.name] = kind
        hints = get_type_hints(kind, include_extras=True)
        parameters += [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=kind._field_defaults[name],
                annotation=hints[name],
            )
            for name in kind._fields
        ]

    def run_with_groups(**values: Any) -> int:
        for group, kind in groups.items():
            values[group] = kind(**{name: values.pop(name) for name in kind._fields})
        return command(**values)

    run_with_groups.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    return run_with_groups


def usage_error(error: Exception, invocation: Invocation) -> UsageError:
    """Return what Typer found wrong with a command line, as an error of our own.

    `unknown_option` recognises an unknown option.
    """
    command = invocation.command
    match error:
        case _exceptions.MissingParameter(param=parameter) if parameter is not None:
            if parameter.param_type_name == "option":
                return UsageError("option_missing", name=parameter.opts[0], command=command)
            name = parameter.metavar or parameter.name
            return UsageError("parameter_missing", name=name, command=command)
        case _exceptions.BadParameter(param=parameter) if parameter is not None:
            given = invocation.options.get(parameter.name)
            name = (*parameter.opts, parameter.name)[0]
            return UsageError("number", name=name, value=given)
        case _exceptions.BadOptionUsage(option_name=name):
            parameters = invocation.context.command.params
            flag = any(name in p.opts and getattr(p, "is_flag", False) for p in parameters)
            key = "option_flag" if flag else "option_value"
            return UsageError(key, name=name, command=command)
    return UsageError("usage", reason=str(error), command=command)


def unknown_option(error: Exception) -> tuple[str, Any] | None:
    """Return an unknown option and the context of its command; None if `error` is another one."""
    match error:
        case _exceptions.NoSuchOption(option_name=name, ctx=context) if context is not None:
            return str(name), context
    return None


def _options(context: Any, words: Sequence[str]) -> dict[str, Any]:
    """Return what is given in `words` for the options of a command, as far as there are such."""
    parser = context.command.make_parser(context)
    parser.ignore_unknown_options = True
    context.resilient_parsing = True  # mistakes are reported when the words are parsed again
    try:
        values, _, order = parser.parse_args(list(words))
    finally:
        context.resilient_parsing = False
    names = {parameter.name for parameter in order if parameter.param_type_name == "option"}
    return {name: value for name, value in values.items() if name in names}


class _Conversion:
    """Turns words into a value of one of the plain types, in place of a pydantic adapter."""

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """Return the value; raise BadParameter for a number that is none."""
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        if self._annotation in (int, float):
            try:
                return self._annotation(value)
            except ValueError as error:
                raise typer.BadParameter(str(error), ctx=ctx, param=param) from error
        return value


def _avoid_pydantic(parameters: Any) -> Any:
    """Return `parameters`, those of plain types with the slot for an adapter filled.

    Saves the import of pydantic, 309 M of 515 M instructions of a run. Where the slot is gone the
    program is slower.
    """
    for parameter in parameters:
        kind = getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
        if kind in _PLAIN_TYPES and getattr(parameter, _ADAPTER, 0) is None:
            setattr(parameter, _ADAPTER, _Conversion(kind))
    return parameters
