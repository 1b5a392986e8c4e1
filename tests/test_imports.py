"""Nothing is loaded that a command does not need: what it loads is most of its time."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT, PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

_RUN: Final = """
import os, sys
before = set(sys.modules)
leave = os._exit
def tell(status):
    with open(sys.argv[0], "w") as file:
        loaded = {name for name, module in sys.modules.items() if module}  # None: kept out
        print(*loaded - before, status, file=file)
    leave(status)
os._exit = tell
from vtjcli.__main__ import entry
entry()
"""
_ASK: Final = """
import sys
from vtjcli import Client
with Client("test") as vtj:
    assert vtj.person(sys.argv[1]).person["last_name"]
print(*sys.modules)
"""
COMMAND_LINE: Final = {"typer", "click", "pydantic", "vtjcli.cli", "vtjcli.commands"}
TERMINAL: Final = {"rich", "pygments", "vtjcli.output.card"}
NETWORK: Final = {"http", "ssl", "socket", "httpx", "httpcore", "h11", "vtjcli.xroad.http"}
XML: Final = {"lxml", "xml", "vtjcli.xroad.xml_parsing", "vtjcli.catalogue.reply_reader"}
SECRETS: Final = {
    "keyring",
    "secretstorage",
    "jeepney",
    "cryptography",
    "pyasn1",
    "vtjcli.credentials.profile_entry",
}
NAMES: Final = {"babel"}
WRITING: Final = {"tomlkit", "vtjcli.config.editing"}
ASIDE: Final = {"pydantic", "click", "asyncio", "multiprocessing", "importlib.metadata", "unittest"}
"""What comes along when nobody looks: Typer brings pydantic."""
SIMULATOR: Final = {"vtjcli.simulator"}
LOG: Final = {"vtjcli.audit"}
SEVERAL: Final = {"vtjcli.lookup.checkpoint", "vtjcli.output.people_table"}
OTHER_FORMATS: Final = {"vtjcli.output.csv", "vtjcli.output.xml", "vtjcli.output.field_selection"}
MANUAL: Final = {"man.generator"}
ONLINE: Final = NETWORK | XML | LOG | {"vtjcli.lookup.one_query", "vtjcli.credentials.connecting"}

ALWAYS: Final = NAMES | SECRETS | WRITING | ASIDE | MANUAL | SIMULATOR
LOCAL: Final = ALWAYS | TERMINAL | ONLINE | SEVERAL | OTHER_FORMATS
COMMANDS: Final = {
    "--version": LOCAL | COMMAND_LINE | {"typing", "re", "vtjcli.messages", "vtjcli.config"},
    "--help": LOCAL | {"vtjcli.config", "vtjcli.commands.person", "json"},
    "person --help": LOCAL | {"json"},
    "log --help": LOCAL | {"vtjcli.config", "vtjcli.commands.log.list", "json"},
    "--complete profiles": LOCAL | COMMAND_LINE - {"vtjcli.commands"},
    f"person --json {ALBERT}": ALWAYS | TERMINAL | SEVERAL | OTHER_FORMATS | {"vtjcli.xroad.asic"},
    f"person --field sex.code {ALBERT}": ALWAYS | TERMINAL | SEVERAL | OTHER_FORMATS,
    "person --json 020501A998T": LOCAL,
    f"person --json --profile other {ALBERT}": LOCAL,
    f"check {ALBERT}": LOCAL | {"platformdirs"},
    "codes 0001": LOCAL - TERMINAL | {"pygments", "vtjcli.output.card", "platformdirs"},
    "codes 0001 --json": LOCAL | {"platformdirs"},
    "config path": LOCAL,
    "config show --json": LOCAL,
    "log list --json": LOCAL - LOG,
    "services --json": ALWAYS
    | TERMINAL
    | SEVERAL
    | OTHER_FORMATS
    | LOG
    | {"vtjcli.lookup.one_query"},
}


def loaded(modules: set[str], names: set[str]) -> set[str]:
    """Return which of `names` are loaded, themselves or something in them."""
    return {name for name in names for module in modules if f"{module}.".startswith(f"{name}.")}


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_loads_nothing_that_it_does_not_need(
    cli: Cli, tmp_path: Path, words: str
) -> None:
    told = tmp_path / "modules"
    subprocess.run(
        [sys.executable, "-c", f"import sys; sys.argv[0] = {str(told)!r}\n{_RUN}", *words.split()],
        env=cli.variables({}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    *modules, status = told.read_text().split()
    expected = {"person --json 020501A998T": "2", f"person --json --profile other {ALBERT}": "3"}
    assert status == expected.get(words, "1" if words.startswith("log list") else "0")
    assert loaded(set(modules), COMMANDS[words]) == set()


def test_the_names_looked_for_are_those_of_modules_that_there_are(cli: Cli) -> None:
    """A module that was renamed would otherwise be found nowhere, and all would seem well."""
    from importlib.util import find_spec

    names = set.union(*COMMANDS.values())
    ours = {name for name in names if name.startswith("vtjcli.")}
    assert {name for name in ours if find_spec(name) is None} == set()


def test_a_script_that_asks_loads_no_command_line_no_terminal_and_no_keyring(cli: Cli) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK, ALBERT],
        env=cli.variables({}),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    modules = set(done.stdout.split())
    assert {"httpx", "lxml", "vtjcli.client", "vtjcli.audit"} <= modules
    assert loaded(modules, ALWAYS | TERMINAL | COMMAND_LINE | OTHER_FORMATS) == set()
    assert done.stderr == ""


def test_importing_the_package_loads_nothing_at_all() -> None:
    """Not even what Python itself has: whoever imports vtjcli pays when they use it."""
    code = "import sys; before = set(sys.modules); import vtjcli; print(*set(sys.modules) - before)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    assert done.stdout.split() == ["vtjcli"]
