"""``vtjcli config edit`` replaces the file with what is sound, or leaves it as it was."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.commands.config.test_set import TEXT
from vtjcli.messages import LANGUAGES, Language, text

if TYPE_CHECKING:
    from tests.conftest import Cli


def editor(bare: Cli, *steps: str) -> str:
    """Return an editor of which each run takes the next step: Python, with the text as `text`."""
    script, runs = bare.home / "editor.py", bare.home / "runs"
    script.write_text(
        "import os, sys\nfrom pathlib import Path\n"
        f"runs = Path({str(runs)!r})\n"
        "done = int(runs.read_text()) if runs.exists() else 0\n"
        "runs.write_text(str(done + 1))\n"
        "file = Path(sys.argv[1])\ntext = file.read_text()\n"
        f"exec({list(steps)!r}[done])\n"
        "file.write_text(text)\n"
    )
    return f"{sys.executable} {script}"


def test_what_is_sound_takes_the_place_of_the_file(bare: Cli) -> None:
    file = bare.configure(TEXT)
    file.chmod(0o640)
    change = "text = text.replace('PERUSSANOMA 3', 'PERUSSANOMA 1')"
    assert bare("config", "edit", EDITOR=editor(bare, change)).status == 0
    assert file.read_text(encoding="utf-8") == TEXT.replace("PERUSSANOMA 3", "PERUSSANOMA 1")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_in_an_editor_that_goes_on_loses_no_edit(bare: Cli) -> None:
    file = bare.configure(TEXT)
    change = (
        "import signal; os.kill(os.getppid(), signal.SIGINT); import time; time.sleep(0.4); "
        "text = text.replace('PERUSSANOMA 3', 'PERUSSANOMA 1')"
    )
    assert bare.binary("config", "edit", EDITOR=editor(bare, change)).status == 0
    assert file.read_text(encoding="utf-8") == TEXT.replace("PERUSSANOMA 3", "PERUSSANOMA 1")


def test_the_draft_is_for_its_owner_alone_and_gone_afterwards(bare: Cli) -> None:
    bare.configure(TEXT).chmod(0o644)
    told = bare.home / "told"
    look = (
        (
            f"Path({str(told)!r}).write_text(f'{{file}} {{file.stat().st_mode:o}}"
            ' {file.parent.stat().st_mode:o} {os.environ.get("VTJCLI_PASSWORD")}\')'
        )
        .replace("{file.parent", "{{file.parent")
        .replace(":o} {os", ":o}} {{os")
    )
    look = look.replace("{{", "{").replace("}}", "}")
    ran = bare("config", "edit", VISUAL=editor(bare, look), EDITOR="false")
    assert ran.status == 0, ran.err
    path, mode, folder, password = told.read_text().split()
    assert (mode, folder, password) == ("100600", "40700", "None")
    assert not Path(path).parent.exists()


@pytest.mark.parametrize(
    "step", ["text += 'clinet = 1\\n'", "text = '['", "text += 'a = 1\\n' * 2"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mistake_leaves_the_file_as_it_was(bare: Cli, step: str, language: str) -> None:
    file = bare.configure(TEXT)
    ran = bare("config", "edit", EDITOR=editor(bare, step), VTJCLI_LANG=language)
    assert (ran.status, ran.out, str(file) in ran.err) == (3, "", True)
    assert file.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_terminal_a_mistake_can_be_corrected(bare: Cli, language: Language) -> None:
    file = bare.configure(TEXT)
    steps = ("text += 'blling = \"1\"\\n'", "text = text.replace('blling', 'billing')")
    command = editor(bare, *steps)
    child = bare.on_terminal("config", "edit", EDITOR=command, VTJCLI_LANG=language)
    child.expect_exact(f"{file}:")
    child.expect_exact(text("words.edit_again", language))
    child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert file.read_text(encoding="utf-8") == TEXT + 'billing = "1"\n'


def test_on_a_terminal_a_mistake_can_be_given_up(bare: Cli) -> None:
    file = bare.configure(TEXT)
    child = bare.on_terminal("config", "edit", EDITOR=editor(bare, "text = '['"), VTJCLI_LANG="en")
    child.expect_exact("Edit again?")
    child.sendline("n")
    child.expect(pexpect.EOF)
    child.close()
    assert (child.exitstatus, file.read_text(encoding="utf-8")) == (3, TEXT)


def test_a_file_that_changed_meanwhile_is_not_replaced_and_no_text_lost(bare: Cli) -> None:
    file = bare.configure(TEXT)
    step = f"Path({str(file)!r}).write_text('# another\\n'); text = '# mine\\n'"
    ran = bare("config", "edit", "--lang", "en", EDITOR=editor(bare, step))
    assert ran.status == 3
    assert file.read_text() == "# another\n"
    draft = Path(ran.err.rpartition("kept: ")[2].strip())
    assert draft.read_text() == "# mine\n"
    draft.unlink()
    draft.parent.rmdir()


@pytest.mark.parametrize("command", ["false", "no-such-editor", "'"])
def test_an_editor_that_fails_changes_nothing(bare: Cli, command: str) -> None:
    file = bare.configure(TEXT)
    ran = bare("config", "edit", EDITOR=command)
    assert (ran.status, command in ran.err) == (3, True)
    assert file.read_text(encoding="utf-8") == TEXT


def test_without_a_file_there_is_nothing_to_edit(bare: Cli) -> None:
    ran = bare("config", "edit", EDITOR="false")
    assert (ran.status, "vtjcli config init" in ran.err) == (3, True)
