"""The real shells, at a prompt: what the tab key would offer at the end of a line."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .debian import needed
from .pseudo_terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

COMPLETIONS: Final = Path(__file__).parents[2] / "completions"
SHELLS: Final = ("bash", "zsh", "fish")
PATIENCE: Final = 60
_PROMPT: Final = "READY> "
_START: Final[Mapping[str, tuple[str, ...]]] = {
    "bash": (
        "bind 'set enable-bracketed-paste off'",
        r"""bind '"\C-xa": insert-completions'""",
        "source '{scripts}/vtjcli.bash'",
    ),
    "zsh": (
        "fpath=('{scripts}' $fpath)",
        "autoload -Uz compinit && compinit -u -D",
        "zle -C all-matches complete-word _generic && bindkey '^Xa' all-matches",
        "zstyle ':completion:all-matches:*' completer _all_matches _complete",
        "zstyle ':completion:all-matches:*' insert yes",
        "zstyle ':completion:*' list-prompt ''",
    ),
}
_COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "bash": ("--norc", "--noprofile", "-i"),
    "zsh": ("-f", "-i"),
}


@dataclass(frozen=True)
class Shell:
    """A shell at home in `folder`, whose ``vtjcli`` prints its words and answers ``--complete``."""

    name: str
    folder: Path
    environment: Mapping[str, str]
    scripts: Path = COMPLETIONS

    def offered(self, line: str) -> list[str]:
        """Return the words that are offered for the last one of `line`, as vtjcli would get them.

        A space at its end: for a new word.
        """
        if self.name == "fish":
            return self._asked_fish(line)
        before, partial = _split(line)
        words = self.run(line)
        assert words[: len(before)] == before, words
        found = words[len(before) :]
        return [] if found == [partial] else found

    def _asked_fish(self, line: str) -> list[str]:
        script = f"source {self.scripts}/vtjcli.fish; complete -C {shlex.quote(line)}"
        done = subprocess.run(
            [needed("fish"), "--no-config", "-c", script],
            cwd=self.folder,
            env=dict(self.environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        assert done.stderr == ""
        return [found.partition("\t")[0] for found in done.stdout.splitlines()]

    def run(self, line: str, keys: str = "\x18a") -> list[str]:
        """Type the line, complete it, run what came of it; return the words that vtjcli got.

        `keys` complete it: by default they put everything that is offered on the line.
        """
        shell = Terminal(
            [needed(self.name), *_COMMANDS[self.name]],
            dict(self.environment),
            cwd=self.folder,
            rows=50,
            columns=2000,
        )
        try:
            shell.sendline("PS1=REA'DY> '")
            shell.expect_exact(_PROMPT)
            for command in _START[self.name]:
                shell.sendline(command.replace("{scripts}", str(self.scripts)))
                shell.expect_exact(_PROMPT)
            shell.send(line + keys)
            shell.send("\r")
            shell.expect_exact("THAT WAS ALL")
            return re.findall(r"<<(.*?)>>", str(shell.before))
        finally:
            shell.close(force=True)


def shell(name: str, folder: Path, **variables: str) -> Shell:
    """Return the shell `name` in a new home; `variables` are set in it."""
    needed(name)
    programs = folder / "bin"
    programs.mkdir()
    program = programs / "vtjcli"
    program.write_text(
        "#!/bin/sh\n"
        f'[ "$1" = --complete ] && exec "{sys.executable}" -m vtjcli "$@"\n'
        "printf '<<%s>>\\n' \"$@\"\necho THAT WAS ALL\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    environment = {
        "PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
        **variables,
    }
    return Shell(name, folder, environment)


def _split(line: str) -> tuple[list[str], str]:
    """Return the whole words behind ``vtjcli``, and the one that is being written."""
    head, _, partial = line.rpartition(" ")
    return shlex.split(head)[1:], partial
