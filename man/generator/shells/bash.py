"""The completion for bash, 3.2 or newer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from man.generator.shells import value_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from man.generator.definitions import CommandDefinition
    from man.generator.shells.value_kinds import CompletedValue

_SCRIPT: Final = """\
# Completion of vtjcli for bash. Made by `python -m man.generator`.
# No identity code is ever completed.

_vtjcli_words() {
    COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}

_vtjcli_names() {
    local name quoted before=
    # Behind a comma another field of a list.
    [[ $1 == fields && $cur == *,* ]] && before=${cur%,*},
    while IFS= read -r name; do
        name=$before$name
        [[ $name == "$cur"* ]] || continue
        # Within quotes a name stands as it is.
        [[ -n $quote ]] && quoted=$name || printf -v quoted %q "$name"
        COMPREPLY+=("$quoted")
    done < <(vtjcli --complete "$1" 2>/dev/null)
}

_vtjcli_people() {
    [[ ${profile:-$VTJCLI_PROFILE} == demo ]] && _vtjcli_names @PEOPLE@
}

_vtjcli_files() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(compgen "$1" -- "$cur")
}

_vtjcli() {
    local cur=${COMP_WORDS[COMP_CWORD]} command= option= quote= ended= profile= place=0 word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == "=" ]]; then
            continue # --option=value comes as three words
        elif [[ -n $option ]]; then
            [[ $option == --profile ]] && profile=$word
            option=
        elif [[ -z $ended && $word == -- ]]; then
            ended=1
        elif [[ -z $ended && $word == -* ]]; then
            case "$command $word" in
@VALUED@
            esac
        else
            case "$command $word" in
@COMMANDS@
            *) ((place++)) ;;
            esac
        fi
    done
    [[ $cur == "=" ]] && cur=
    case $cur in
    [\\"\\']*) quote=${cur:0:1} cur=${cur:1} ;;
    *) cur=${cur//\\\\/} ;;
    esac
    if [[ -n $option ]]; then
        case "$command $option" in
@VALUES@
        esac
        return
    fi
    if [[ -z $ended && $cur == -* ]]; then
        case $command in
@OPTIONS@
        esac
    fi
    case "$command/$place" in
@PLACES@
    esac
}

complete -F _vtjcli vtjcli
"""


def script(program: CommandDefinition) -> str:
    """Return ``completions/vtjcli.bash``."""
    commands = list(program.everything())
    options = [
        (f"{' '.join(command.words)} {name}", value_kinds.of(option))
        for command in commands
        for option in command.options
        if option.metavar
        for name in option.names
    ]
    gaps = {
        "PEOPLE": value_kinds.PEOPLE,
        "VALUED": _case([(key, "option=$word") for key, _ in options], 12),
        "COMMANDS": _case(
            [
                (f"{' '.join(command.words[:-1])} {command.words[-1]}", _set_command(command))
                for command in commands[1:]
            ],
            12,
        ),
        "VALUES": _case([(key, done) for key, value in options if (done := _action(value))], 8),
        "OPTIONS": _case([(" ".join(command.words), _options(command)) for command in commands], 8),
        "PLACES": _case([row for command in commands for row in _places(command)], 4),
    }
    made = _SCRIPT
    for name, lines in gaps.items():
        made = made.replace(f"@{name}@", lines)
    return made


def _set_command(command: CommandDefinition) -> str:
    return f'command="{" ".join(command.words)}"'


def _options(command: CommandDefinition) -> str:
    return f"_vtjcli_words '{' '.join(name for o in command.options for name in o.names)}'"


def _places(command: CommandDefinition) -> Iterator[tuple[str, str]]:
    """Return what completes each place behind a command, by ``command/place``."""
    at = " ".join(command.words)
    if command.commands:
        yield f"{at}/0", f"_vtjcli_words '{' '.join(c.words[-1] for c in command.commands)}'"
    for number, argument in enumerate(command.arguments):
        if done := _action(value_kinds.of(argument)):
            yield f"{at}/{'*' if argument.many else number}", done


def _action(value: CompletedValue) -> str:
    match value.kind:
        case "words":
            return f"_vtjcli_words '{' '.join(value.words)}'"
        case "names":
            return f"_vtjcli_names {value.names}"
        case "people":
            return "_vtjcli_people"
        case "file":
            return "_vtjcli_files -f"
        case "folder":
            return "_vtjcli_files -d"
    return ""


def _case(rows: Iterable[tuple[str, str]], indent: int) -> str:
    """Return the branches of a case: those that do the same together."""
    together: dict[str, list[str]] = {}
    for key, done in rows:
        head, star, _ = key.partition("*")
        together.setdefault(done, []).append(f'"{head}"{star}')
    at = " " * indent
    lines = []
    for done, keys in together.items():
        patterns = f" |\\\n{at}".join(keys)
        lines.append(f"{at}{patterns})\n{at}    {done}\n{at}    ;;")
    return "\n".join(lines)
