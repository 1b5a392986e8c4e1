"""``vtjcli config edit``: the file in an editor, checked before it is replaced."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError
from vtjcli.messages import text
from vtjcli.output.choices import choose_language
from vtjcli.output.writer import Output
from vtjcli.system.terminal_input import ask_line, can_ask

if TYPE_CHECKING:
    from vtjcli.config.loading import ConfigFile


_USUAL: Final = "notepad" if os.name == "nt" else "vi"


def run(lang: _options.LangOption = None) -> int:
    from vtjcli.config import loading
    from vtjcli.system import atomic
    from vtjcli.system.folders import is_homeless

    output = Output("table", choose_language(lang))
    file = loading.path()
    if is_homeless(file):
        raise ConfigurationError("config_home")
    try:
        before = loading.text_of(file)
    except FileNotFoundError:
        raise ConfigurationError("config_missing", path=file) from None
    # Not beside the file: an editor may leave copies there that are open to others.
    folder = Path(tempfile.mkdtemp(prefix="vtjcli-"))
    draft = folder / file.name
    keeps_draft = False
    try:
        atomic.create(draft, before.encode())
        return _edit_until_sound(file, before, draft, output)
    except ConfigurationError as error:
        keeps_draft = error.key == "edit_meanwhile"  # what was typed is not thrown away
        raise
    finally:
        if not keeps_draft:
            shutil.rmtree(folder, ignore_errors=True)


def _edit_until_sound(file: Path, before: str, draft: Path, output: Output) -> int:
    """Run the editor until the draft has no mistakes, or its author gives up.

    Raises VtjcliError where nothing can be stored.
    """
    while True:
        _run_editor(draft)
        try:
            after = draft.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ConfigurationError("edit_unreadable", reason=reason) from error
        if after == before:
            output.note("edit_unchanged")
            return 0
        errors = _mistakes(file, after)
        if not errors:
            _store(file, before, after, draft)
            output.note("edit_saved", path=file)
            return 0
        if not _ask_again(errors, output):
            output.note("edit_unchanged")
            return max(error.exit_status for error in errors)


def _run_editor(draft: Path) -> None:
    """Have the draft edited; raise ConfigurationError where the editor fails."""
    from vtjcli.credentials.command import environment_without_secrets
    from vtjcli.system.interruption import left_to_child

    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _USUAL
    try:
        words = shlex.split(command)
        # On standard error, as standard output is for data.
        output = None if sys.stdout.isatty() else sys.stderr
        with left_to_child():
            done = subprocess.run(  # noqa: S603 - the user's own editor
                [*words, str(draft)], check=False, stdout=output, env=environment_without_secrets()
            )
    except (OSError, ValueError) as error:
        raise ConfigurationError("editor_missing", command=command) from error
    if done.returncode != 0:
        raise ConfigurationError("editor_failed", command=command, status=done.returncode)


def _mistakes(file: Path, content: str) -> list[ConfigurationError]:
    """Return all that is wrong in the text, as if it stood in the file."""
    from vtjcli.config import loading, validation

    try:
        return list(validation.find_errors(loading.parse(file, content)))
    except ConfigurationError as error:
        return [error]


def _ask_again(errors: list[ConfigurationError], output: Output) -> bool:
    """Tell the mistakes, and ask on a terminal whether to edit again."""
    for error in errors:
        output.error(error)
    if not can_ask():
        return False
    answer = ask_line(text("words.edit_again", output.language), "interrupted_unchanged")
    return answer.lower()[:1] != text("words.edit_no", output.language)


def _store(file: Path, before: str, after: str, draft: Path) -> None:
    """Put the text in place of the file's; raise ConfigurationError where that has changed."""
    from vtjcli.config import loading, storing

    with storing.hold_lock(file):
        written: ConfigFile | None = None
        try:
            now = loading.text_of(file)
            # As it is, sound or not: all that is wrong in the new text is known.
            written = loading.ConfigFile(file, now)
        except FileNotFoundError:
            now = None
        if written is None or now != before:
            raise ConfigurationError("edit_meanwhile", path=file, draft=draft)
        storing.change(written, after)
