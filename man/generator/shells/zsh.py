"""The completion for zsh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from man.generator.shells import value_kinds
from vtjcli.messages import LANGUAGES, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from man.generator.definitions import CommandDefinition
    from man.generator.shells.value_kinds import CompletedValue
    from vtjcli.messages import Language
    from vtjcli.output.help_pages import ParameterHelp

_START: Final = """\
#compdef vtjcli
# Completion of vtjcli for zsh. Made by `python -m man.generator`.
# No identity code is ever completed.

_vtjcli_names() {
    local -a names
    names=("${(@f)$(_call_program $1 vtjcli --complete $1 2>/dev/null)}")
    names=(${names:#})
    # Behind a comma another field of a list.
    [[ $1 == fields ]] && compset -P '*,'
    compadd -a names
}

_vtjcli_people() {
    local profile=$VTJCLI_PROFILE at=${words[(I)--profile]}
    (( at )) && profile=$words[at+1]
    [[ -n ${words[(r)--profile=demo]} ]] && profile=demo
    [[ $profile == demo ]] && _vtjcli_names @PEOPLE@
}

# A message in its place would keep options from being completed.
_vtjcli_nothing() {
    return 1
}
"""
_END: Final = """
_vtjcli() {
    local curcontext="$curcontext" language
    case ${VTJCLI_LANG:-${LC_ALL:-${LC_MESSAGES:-$LANG}}} in
    fi*) language=fi ;;
    sv*) language=sv ;;
    *) language=en ;;
    esac
    _vtjcli_program
}

_vtjcli "$@"
"""


def script(programs: Mapping[Language, CommandDefinition]) -> str:
    """Return ``completions/_vtjcli``."""
    each = zip(*(programs[language].everything() for language in LANGUAGES), strict=True)
    start = _START.replace("@PEOPLE@", value_kinds.PEOPLE)
    return "\n".join([start, *(_function(commands) for commands in each), _END.lstrip()])


def _function(commands: Sequence[CommandDefinition]) -> str:
    """Return the function of one command, given in each of LANGUAGES."""
    command = commands[0]
    said = [
        [_escape(parameter.help) for parameter in one.options]
        + [f"{below.words[-1]}:{_short(below, language)}" for below in one.commands]
        for one, language in zip(commands, LANGUAGES, strict=True)
    ]
    lines = [f"{_name(command)}() {{", "    local -a said"]
    if command.commands:
        lines.append("    local state line")
    lines.append("    case $language in")
    for language, texts in zip(LANGUAGES, said, strict=True):
        lines += [f"    {language}) said=("]
        lines += [f"        {_quote(one)}" for one in texts]
        lines += ["        ) ;;"]
    lines.append("    esac")
    specifications = [_option(o, number) for number, o in enumerate(command.options, 1)]
    if command.commands:
        specifications += ["'1: :->command'", "'*:: :->words'"]
    for number, argument in enumerate(command.arguments, 1):
        place = "*" if argument.many else str(number)
        specifications.append(f"'{place}:{argument.names[0]}:{_action(value_kinds.of(argument))}'")
    lines.append("    _arguments -s -S -C \\")
    lines.append(" \\\n".join(f"        {one}" for one in specifications))
    if command.commands:
        first = len(command.options) + 1
        lines += [
            "    case $state in",
            "    command)",
            f"        local -a below=(${{said[{first},-1]}})",
            "        _describe -t commands command below",
            "        ;;",
            "    words)",
            "        case $words[1] in",
            *(f"        {below.words[-1]}) {_name(below)} ;;" for below in command.commands),
            "        esac",
            "        ;;",
            "    esac",
        ]
    return "\n".join([*lines, "}", ""])


def _name(command: CommandDefinition) -> str:
    return "_".join(("_vtjcli", *(command.words or ("program",))))


def _short(command: CommandDefinition, language: Language) -> str:
    return text(f"help.{command.key}.short", language).rstrip(".").replace(":", r"\:")


def _option(option: ParameterHelp, number: int) -> str:
    """Return the specification of an option for _arguments, with the text of that number."""
    names = [*option.names]
    if option.metavar:
        # The value of a long option also behind "=", of a short one also right behind it.
        names = [f"{name}=" if name.startswith("--") else f"{name}+" for name in names]
    head = "'*'" if option.many else f"'({' '.join(option.names)})'"
    spelled = f"{{{','.join(names)}}}" if len(names) > 1 else names[0]
    value = f":{option.metavar}:{_action(value_kinds.of(option))}" if option.metavar else ""
    return f'{head}{spelled}"[$said[{number}]]{value}"'


def _action(value: CompletedValue) -> str:
    match value.kind:
        case "words":
            return f"({' '.join(value.words)})"
        case "names":
            return f"{{_vtjcli_names {value.names}}}"
        case "people":
            return "{_vtjcli_people}"
        case "file":
            return "_files"
        case "folder":
            return "_files -/"
    return "{_vtjcli_nothing}"


def _escape(help_text: str) -> str:
    for sign in ("\\", "[", "]"):
        help_text = help_text.replace(sign, f"\\{sign}")
    return help_text


def _quote(word: str) -> str:
    return "'" + word.replace("'", r"'\''") + "'"
