"""The pages of section 1: the program, and each command or group of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from man.generator import DATE, roff, settings_table
from vtjcli import __version__, errors
from vtjcli.messages import table, text
from vtjcli.output import comparison_writer
from vtjcli.output.help_pages import examples, explain_parameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from man.generator.definitions import CommandDefinition
    from vtjcli.messages import Language
    from vtjcli.output.help_pages import ParameterHelp

VARIABLES: Final = (
    "VTJCLI_CONFIG",
    "VTJCLI_LANG",
    "VTJCLI_OUTPUT",
    "VTJCLI_PASSWORD",
    "VTJCLI_KEY_PASSPHRASE",
    "NO_COLOR",
    "PYTHON_KEYRING_BACKEND",
)
"""Those that stand for no setting."""
FILES: Final = (
    ("~/.config/vtjcli/config.toml", "config"),
    ("~/.local/state/vtjcli/log/", "log"),
)
_LAW: Final = ("permit", "asker", "non_disclosure", "not_told", "storing", "traces", "account")
_STATUSES: Final = (0, comparison_writer.DISAGREES, 70, errors.CLOSED_PIPE)
"""Exit statuses that are no error of ours."""


def all_pages(program: CommandDefinition, language: Language) -> Iterator[tuple[str, str]]:
    """Return the name of each page of section 1, and its text."""
    names = ["vtjcli", *(f"vtjcli-{command.words[0]}" for command in program.commands)]
    for name, command in zip(names, (program, *program.commands), strict=True):
        others = [*names, "vtjcli-config(5)", "vtjcli-fields(5)"] if name == "vtjcli" else []
        lines = _program(program, language) if not command.words else _command(command, language)
        lines += _see_also(name, others or _find_related(command), language)
        yield f"{name}.1", finish_page(name, 1, lines, language)


def finish_page(name: str, section: int, lines: list[str], language: Language) -> str:
    """Return a page with its head line and its foot line."""
    manual = text("manual.title", language)
    return roff.page(name, section, DATE, f"vtjcli {__version__}", manual, lines)


def section(key: str, language: Language) -> str:
    """Return the heading `key` of ``vtjcli.messages.manual``."""
    return roff.heading(text(f"manual.{key}", language))


def name_lines(name: str, short: str, language: Language) -> list[str]:
    """Return the section that apropos(1) reads."""
    lead = rf"{roff.literal(name)} \-"
    return [section("name", language), roff.prose(short.rstrip("."), lead=lead)]


def _program(program: CommandDefinition, language: Language) -> list[str]:
    def phrase(key: str) -> str:
        return text(f"manual.{key}", language)

    return [
        *name_lines("vtjcli", text("help.vtjcli", language), language),
        section("synopsis", language),
        *_synopsis(program, language),
        section("description", language),
        *roff.paragraphs(*map(phrase, ("about", "streams", "precedence", "demo"))),
        section("commands", language),
        *roff.list_terms(
            (roff.bold(f"vtjcli {name}"), short) for name, short in _commands(program, language)
        ),
        *_parameters(program, language),
        *_examples(program, language),
        section("files", language),
        *roff.list_terms((roff.italic(path), phrase(f"file.{key}")) for path, key in FILES),
        section("environment", language),
        *roff.list_terms(_variables(language)),
        section("exit_status", language),
        *roff.list_terms((roff.bold(str(n)), phrase(f"exit.{n}")) for n in _exit_statuses()),
        *[".PP", roff.prose(phrase("exit.several"))],
        section("data_protection", language),
        *roff.paragraphs(*(phrase(f"law.{key}") for key in _LAW)),
    ]


def _command(command: CommandDefinition, language: Language) -> list[str]:
    """Return what there is to say about a command, or a group with each of its commands."""
    refer = roff.prose(text("manual.as_in_main", language))
    lines = [
        *name_lines(
            f"vtjcli-{command.words[0]}", text(f"help.{command.key}.short", language), language
        ),
        section("synopsis", language),
        *_synopsis(command, language),
        section("description", language),
        *roff.paragraphs(text(f"help.{command.key}", language), *_more(command, language)),
    ]
    if command.commands:
        lines.append(section("commands", language))
        for below in command.commands:
            lines += _part(below, language)
    else:
        lines += [*_parameters(command, language), *_examples(command, language)]
    for key in ("files", "environment", "exit_status"):
        lines += [section(key, language), refer]
    return [
        *lines,
        section("data_protection", language),
        roff.prose(text("manual.law.see", language)),
    ]


def _more(command: CommandDefinition, language: Language) -> list[str]:
    """Return what is too long for ``--help``, if there is any."""
    key = f"more.{command.key}"
    return [text(f"manual.{key}", language)] if key in table("manual") else []


def _part(command: CommandDefinition, language: Language) -> list[str]:
    """Return a command of a group, as a part of the group's page."""
    return [
        roff.subheading(f"vtjcli {' '.join(command.words)}"),
        *roff.paragraphs(
            text(f"help.{command.key}.short", language),
            text(f"help.{command.key}", language),
            *_more(command, language),
        ),
        *roff.list_terms((_term(p), explain_parameter(p, language)) for p in command.parameters),
        ".PP",
        text("help.examples", language) + ":",
        *_list_examples(command, language),
    ]


def _synopsis(command: CommandDefinition, language: Language) -> list[str]:
    lines = []
    for one in command.commands if command.commands and command.words else (command,):
        words = " ".join(("vtjcli", *one.words))
        options = [roff.italic(text("help.any_options", language))]
        arguments = [roff.italic(argument.in_usage) for argument in one.arguments]
        more = [roff.italic(text("help.any_command", language))] if one.commands else []
        lines += [" ".join([roff.bold(words), *options, *arguments, *more]), ".br"]
    return lines[:-1]


def _parameters(command: CommandDefinition, language: Language) -> list[str]:
    lines: list[str] = []
    for key, parameters in (("arguments", command.arguments), ("options", command.options)):
        if parameters:
            lines.append(section(key, language))
            lines += roff.list_terms((_term(p), explain_parameter(p, language)) for p in parameters)
    return lines


def _term(parameter: ParameterHelp) -> str:
    if not parameter.is_option:
        return roff.italic(parameter.names[0])
    names = ", ".join(map(roff.bold, parameter.names))
    return f"{names} {roff.italic(parameter.metavar)}" if parameter.metavar else names


def _examples(command: CommandDefinition, language: Language) -> list[str]:
    lines = _list_examples(command, language)
    # Behind a heading a paragraph begins by itself.
    return [section("examples", language), *(lines[1:] if lines[:1] == [".PP"] else lines)]


def _list_examples(command: CommandDefinition, language: Language) -> list[str]:
    """Return the examples, each as it is typed, what it does below."""
    if f"{command.key}.examples" not in table("help"):
        return []
    return roff.list_terms(
        (roff.bold(line), said) for line, said in examples(command.key, language)
    )


def _commands(program: CommandDefinition, language: Language) -> Iterable[tuple[str, str]]:
    for command in program.commands:
        yield command.words[0], text(f"help.{command.key}.short", language)


def _variables(language: Language) -> Iterator[tuple[str, str]]:
    for name in VARIABLES:
        yield roff.bold(name), text(f"manual.env.{name}", language)
    for setting in settings_table.rows():
        if setting.variable:
            said = text("manual.env.setting", language, setting=setting.key)
            yield roff.bold(setting.variable), said


def _exit_statuses() -> list[int]:
    ours = {error.exit_status for error in errors.VtjcliError.__subclasses__()}
    return sorted({*ours, *_STATUSES})


def _see_also(name: str, others: list[str], language: Language) -> list[str]:
    pages = [page if page.endswith(")") else f"{page}(1)" for page in others if page != name]
    return [section("see_also", language), roff.prose(", ".join(pages))]


def _find_related(command: CommandDefinition) -> list[str]:
    """Return the pages that a reader of a command's page goes to next."""
    asks = any("--field" in option.names for option in command.options)
    return ["vtjcli", "vtjcli-config(5)", *(["vtjcli-fields(5)"] if asks else [])]
