"""The real shells, at a prompt: what the tab key would offer at the end of a line."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from .programs import find, require
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


class Shell:
    """A shell at home in `folder`, whose ``vtjcli`` prints its words and answers ``--complete``.

    Its completion is loaded once, at the first line; so one is used for many lines, and closed.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        environment: Mapping[str, str],
        scripts: Path = COMPLETIONS,
    ) -> None:
        self.name = name
        self.folder = folder
        self.environment = environment
        self.scripts = scripts
        self._prompt: Terminal | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._prompt is not None:
            self._prompt.close(force=True)

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
            [find("fish"), "--no-config", "-c", script],
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
        if self._prompt is None:
            self._prompt = self._start()
        self._prompt.send(line + keys)
        self._prompt.send("\r")
        self._prompt.expect_exact("THAT WAS ALL")
        words = re.findall(r"<<(.*?)>>", str(self._prompt.before))
        self._prompt.expect_exact(_PROMPT)
        return words

    def _start(self) -> Terminal:
        prompt = Terminal.of_command(
            [find(self.name), *_COMMANDS[self.name]],
            dict(self.environment),
            cwd=self.folder,
            rows=50,
            columns=2000,
        )
        prompt.sendline("PS1=REA'DY> '")
        prompt.expect_exact(_PROMPT)
        for command in _START[self.name]:
            prompt.sendline(command.replace("{scripts}", str(self.scripts)))
            prompt.expect_exact(_PROMPT)
        return prompt


def shell(name: str, folder: Path, scripts: Path = COMPLETIONS, **variables: str) -> Shell:
    """Return the shell `name` in a new home; `variables` are set in it."""
    require(name)
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
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
    return Shell(name, folder, environment, scripts)


def _split(line: str) -> tuple[list[str], str]:
    """Return the whole words behind ``vtjcli``, and the one that is being written."""
    head, _, partial = line.rpartition(" ")
    return shlex.split(head)[1:], partial
