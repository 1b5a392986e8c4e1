"""The completion for fish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from man.generator.shells import value_kinds
from vtjcli.messages import LANGUAGES, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from man.generator.definitions import CommandDefinition
    from man.generator.shells.value_kinds import CompletedValue
    from vtjcli.messages import Language
    from vtjcli.output.help_pages import ParameterHelp

_START: Final = """\
# Completion of vtjcli for fish. Made by `python -m man.generator`.
# No identity code is ever completed.

set -l locale $VTJCLI_LANG $LC_ALL $LC_MESSAGES $LANG en
switch "$locale[1]"
    case 'fi*'
        set -g __vtjcli_language 1
    case 'sv*'
        set -g __vtjcli_language 2
    case '*'
        set -g __vtjcli_language 3
end

function __vtjcli_say
    echo $argv[$__vtjcli_language]
end

# Prints the command that the line has so far, and how many arguments stand behind it.
function __vtjcli_here
    set -l tokens (commandline -opc)
    set -l command
    set -l option
    set -l place 0
    for token in $tokens[2..-1]
        set -l longer (string trim -- "$command $token")
        if test -n "$option"
            set option
        else if string match -qr -- '^-.' $token
            contains -- $longer $__vtjcli_valued; and set option $token
        else if contains -- $longer $__vtjcli_commands
            set command $longer
        else
            set place (math $place + 1)
        end
    end
    echo $command
    echo $place
end

function __vtjcli_in
    set -l here (__vtjcli_here)
    test "$here[1]" = "$argv[1]"
end

function __vtjcli_at
    set -l here (__vtjcli_here)
    test "$here[1]" = "$argv[1]" -a "$here[2]" = "$argv[2]"
end

function __vtjcli_names
    # Behind a comma another field of a list.
    set -l before
    test "$argv[1]" = fields; and set before (string match -r '.*,' -- (commandline -ct))
    for name in (vtjcli --complete $argv[1] 2>/dev/null)
        echo "$before$name"
    end
end

function __vtjcli_people
    set -l tokens (commandline -opc)
    set -l profile $VTJCLI_PROFILE
    for number in (seq (count $tokens))
        switch $tokens[$number]
            case --profile
                test $number -lt (count $tokens); and set profile $tokens[(math $number + 1)]
            case '--profile=*'
                set profile (string replace -- --profile= '' $tokens[$number])
        end
    end
    test "$profile" = demo; and vtjcli --complete @PEOPLE@ 2>/dev/null
end

complete -c vtjcli -f
"""


def script(programs: Mapping[Language, CommandDefinition]) -> str:
    """Return ``completions/vtjcli.fish``."""
    each = list(zip(*(programs[language].everything() for language in LANGUAGES), strict=True))
    commands = [versions[0] for versions in each]
    valued = [
        " ".join((*command.words, name))
        for command in commands
        for option in command.options
        if option.metavar
        for name in option.names
    ]
    return "\n".join(
        [
            _START.replace("@PEOPLE@", value_kinds.PEOPLE),
            _set("__vtjcli_commands", [" ".join(command.words) for command in commands[1:]]),
            _set("__vtjcli_valued", valued),
            "",
            *(line for versions in each for line in _lines(versions)),
            "",
        ]
    )


def _set(name: str, words: Sequence[str]) -> str:
    return " \\\n    ".join([f"set -g {name}", *map(_quote, words)])


def _lines(versions: Sequence[CommandDefinition]) -> Iterator[str]:
    """Return the rules of one command, given in each of LANGUAGES."""
    command = versions[0]
    at = _quote(" ".join(command.words))
    for number, below in enumerate(command.commands):
        short = [
            text(f"help.{versions[0].commands[number].key}.short", language).rstrip(".")
            for language in LANGUAGES
        ]
        yield _rule(f"__vtjcli_at {at} 0", f"-a {below.words[-1]} -d {_choose_text(short)}")
    for number, argument in enumerate(command.arguments):
        if done := _action(value_kinds.of(argument)):
            when = f"__vtjcli_in {at}" if argument.many else f"__vtjcli_at {at} {number}"
            yield _rule(when, done)
    for number, option in enumerate(command.options):
        said = _choose_text([version.options[number].help for version in versions])
        yield _rule(f"__vtjcli_in {at}", f"{_describe_option(option)} -d {said}")


def _rule(when: str, what: str) -> str:
    return f'complete -c vtjcli -n "{when}" {what}'


def _describe_option(option: ParameterHelp) -> str:
    words = [
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
    ]
    if option.metavar:
        value = value_kinds.of(option)
        words.append("-r" if value.kind == "file" else "-x")
        words += [action] if (action := _action(value)) else []
    return " ".join(words)


def _action(value: CompletedValue) -> str:
    match value.kind:
        case "words":
            return f"-a {_quote(' '.join(value.words))}"
        case "names":
            return f"-a '(__vtjcli_names {value.names})'"
        case "people":
            return "-a '(__vtjcli_people)'"
        case "file":
            return "-F"
        case "folder":
            return "-a '(__fish_complete_directories (commandline -ct))'"
    return ""


def _choose_text(texts: Sequence[str]) -> str:
    return f"(__vtjcli_say {' '.join(map(_quote, texts))})"


def _quote(word: str) -> str:
    return "'" + word.replace("\\", r"\\").replace("'", r"\'") + "'"
