"""Whoever can write the configuration decides where queries and the password go."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.config.support import GOOD, refused, write
from tests.conftest import PATIENCE
from vtjcli.config import Overrides, resolve
from vtjcli.system import permissions

if TYPE_CHECKING:
    from tests.conftest import Cli

needs_owners = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners of files")
pytestmark = needs_owners
STRANGER = 12_345


def others_group() -> int:
    """Return a group that is not this user's alone, which a file of theirs may have."""
    if os.geteuid() == 0:
        return STRANGER
    others = [group for group in os.getgroups() if group != os.getgid()]
    if not others:
        pytest.skip("this user has one group only")
    return others[0]


@pytest.mark.parametrize("mode", [0o602, 0o666, 0o646, 0o777])
def test_a_file_that_anyone_can_write_is_refused_with_the_way_out(file: Path, mode: int) -> None:
    environment = write(file, test=GOOD)
    file.chmod(mode)
    kind, words = refused(environment)
    assert kind == "config_writable"
    assert f"chmod go-w {file}" in words
    assert stat.filemode(file.stat().st_mode) in words
    file.chmod(mode & 0o755)
    assert resolve(Overrides(), environment).name == "test"


def test_a_file_that_another_group_can_write_is_refused(file: Path) -> None:
    environment = write(file, test=GOOD)
    os.chown(file, -1, others_group())
    file.chmod(0o660)
    assert refused(environment)[0] == "config_writable"
    file.chmod(0o640)
    assert resolve(Overrides(), environment).name == "test"


def test_a_group_of_nobody_else_is_no_danger(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the umask is 002 every user has such a group, and an editor writes with mode 664."""
    import grp
    import pwd

    me = pwd.getpwuid(os.geteuid())
    environment = write(file, test=GOOD)
    file.chmod(0o664)

    def members(name: str, *names: str) -> None:
        group = grp.struct_group((name, "x", me.pw_gid, list(names)))
        monkeypatch.setattr(grp, "getgrgid", lambda _: group)

    members(me.pw_name)
    assert resolve(Overrides(), environment).name == "test"
    members(me.pw_name, me.pw_name)
    assert resolve(Overrides(), environment).name == "test"
    members(me.pw_name, "somebody")
    assert refused(environment)[0] == "config_writable"
    members("users")
    assert refused(environment)[0] == "config_writable"


def test_a_folder_where_anyone_can_put_another_file_is_refused(file: Path) -> None:
    environment = write(file, test=GOOD)
    file.parent.chmod(0o777)
    kind, words = refused(environment)
    assert kind == "config_writable"
    assert f"chmod go-w {file.parent}" in words
    file.parent.chmod(0o1777)  # as /tmp, where only owners rename
    assert resolve(Overrides(), environment).name == "test"


def test_a_link_is_only_as_safe_as_what_is_behind_it(tmp_path: Path) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"
    shared.mkdir()
    own.mkdir()
    write(shared / "real.toml", test=GOOD)
    (own / "config.toml").symlink_to(shared / "real.toml")
    environment = {"VTJCLI_CONFIG": str(own / "config.toml")}
    assert resolve(Overrides(), environment).name == "test"
    shared.chmod(0o777)
    assert refused(environment)[0] == "config_writable"


def test_a_strangers_file_is_refused_with_the_strangers_name(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = write(file, test=GOOD)
    if os.geteuid() == 0:
        os.chown(file, STRANGER, -1)
    else:
        me = os.geteuid()
        monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    kind, words = refused(environment)
    assert kind == "config_owner"
    assert permissions.user_name(file.stat().st_uid) in words


def test_roots_file_is_fine_for_everybody(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root makes files of root")
    environment = write(file, test=GOOD)
    monkeypatch.setattr(os, "geteuid", lambda: STRANGER)
    assert resolve(Overrides(), environment).name == "test"


def test_an_empty_configuration_can_be_named(file: Path) -> None:
    assert refused({"VTJCLI_CONFIG": os.devnull})[0] == "profile_none"


def test_what_a_command_prints_is_read_through_the_pipe_of_the_shell(file: Path) -> None:
    write(file, test=GOOD)
    done = subprocess.run(
        ["bash", "-c", f'VTJCLI_CONFIG=<(cat {file}) "$0" -m vtjcli config show', sys.executable],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(file.parent)},
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, "https://ss.example.fi:8443" in done.stdout) == (0, True), done.stderr


@pytest.mark.parametrize("kind", ["fifo", "socket", "device"])
def test_a_special_file_is_refused_and_not_waited_for(file: Path, kind: str) -> None:
    path = file.with_name("s")
    match kind:
        case "fifo":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as bound:
                bound.bind(os.path.relpath(path))
        case _:
            path = Path("/dev/zero")
    assert refused({"VTJCLI_CONFIG": str(path)})[0] == "config_special"


def test_a_file_that_never_ends_is_refused(file: Path) -> None:
    file.write_bytes(b"#" * 2_000_000)
    assert refused({"VTJCLI_CONFIG": str(file)})[0] == "config_large"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
def test_a_strangers_folder_and_a_strangers_link_are_refused(tmp_path: Path) -> None:
    folder, own = tmp_path / "sticky", tmp_path / "own"
    folder.mkdir()
    own.mkdir()
    environment = write(folder / "config.toml", test=GOOD)
    folder.chmod(0o1777)
    assert resolve(Overrides(), environment).name == "test"
    os.chown(folder, STRANGER, -1)  # who may rename everything in it
    assert refused(environment)[0] == "config_owner"
    write(own / "real.toml", test=GOOD)
    link = own / "config.toml"
    link.symlink_to(own / "real.toml")
    os.chown(link, STRANGER, -1, follow_symlinks=False)
    assert refused({"VTJCLI_CONFIG": str(link)})[0] == "config_owner"


def test_an_authority_that_others_can_write_is_refused(file: Path) -> None:
    authority = file.with_name("ss.pem")
    authority.write_text("")
    environment = write(file, test=GOOD | {"tls": {"ca": "ss.pem"}})
    assert resolve(Overrides(), environment).tls.ca == authority
    authority.chmod(0o666)
    kind, words = refused(environment)
    assert (kind, str(authority) in words) == ("config_writable", True)


def test_a_command_of_the_configurations_folder_is_run_from_there(file: Path) -> None:
    for written, run in (
        ("./x", str(file.parent / "x")),
        ("bin/x", str(file.parent / "bin" / "x")),
        ("/bin/x", "/bin/x"),
        ("pass", "pass"),
    ):
        settings = GOOD | {"password_command": [written, "./y"]}
        found = resolve(Overrides(), write(file, test=settings))
        assert found.password_command == (run, "./y")


def test_a_query_is_not_sent_by_a_file_that_anyone_can_write(cli: Cli) -> None:
    (cli.folder / "config.toml").chmod(0o666)
    ran = cli("person", "020501A999T")
    assert (ran.status, ran.json["error"]["kind"]) == (3, "config_writable")
    assert "chmod" in ran.err
