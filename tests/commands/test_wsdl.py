"""The description of a service, byte for byte, into a file or a pipe."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Final

import pexpect
import pytest
from lxml import etree

from tests.commands.test_services import settings, silent
from tests.support import service_lists as said
from tests.support.socket_server import Server, http
from vtjcli.messages import LANGUAGES
from vtjcli.simulator import SERVICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Cli, Register
    from tests.support.socket_server import Request

CODE: Final = "HenkilonTunnusKysely"


def offering(
    *versions: str | None, attached: bytes = said.WSDL
) -> Callable[[Request], list[bytes]]:
    """Answer listMethods with these versions of one service, and getWsdl with `attached`."""

    def answer(request: Request) -> list[bytes]:
        if b"getWsdl" in request.body:
            body = said.related(said.described(request.body), attached)
            return [http(body, content_type=said.RELATED)]
        services = [said.service(CODE, *([version] if version else [])) for version in versions]
        return [http(said.listed(request.body, said.service("Muu", "v9"), *services))]

    return answer


def fetched(cli: Cli, *words: str) -> bytes:
    with cli.started(("wsdl", *words)) as program:
        out, _ = program.communicate()
    assert program.wait() == 0
    return out.encode(errors="surrogateescape")


@pytest.mark.parametrize("name", [CODE, f"{CODE}/v1", f"{SERVICE}/{CODE}", f"{SERVICE}/{CODE}/v1"])
def test_a_service_is_found_by_its_short_and_its_whole_name(cli: Cli, name: str) -> None:
    root = etree.fromstring(fetched(cli, name))
    assert root.tag == "{http://schemas.xmlsoap.org/wsdl/}definitions"
    assert CODE.encode() in etree.tostring(root)


def test_what_is_piped_and_what_is_saved_are_the_bytes_that_came(bare: Cli) -> None:
    with Server(offering("v1")) as server:
        bare.configure(settings(server.url))
        assert fetched(bare, CODE) == said.WSDL
        assert fetched(bare, CODE, "-o", "-") == said.WSDL
        file = bare.home / "service.wsdl"
        ran = bare("wsdl", CODE, "-o", str(file))
    assert (ran.status, ran.out) == (0, "")
    assert str(file) in ran.err
    assert file.read_bytes() == said.WSDL
    assert [part.name for part in bare.home.iterdir() if part.suffix] == ["service.wsdl"]
    assert file.stat().st_mode & 0o777 == 0o666 & ~current_umask()


def current_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize(
    ("versions", "asked"),
    [(("v2",), "v2"), ((None,), None), ((None, "v1"), None)],
)
def test_without_a_version_the_only_one_is_taken(
    bare: Cli, versions: tuple[str | None, ...], asked: str | None
) -> None:
    with Server(offering(*versions)) as server:
        bare.configure(settings(server.url))
        assert fetched(bare, CODE) == said.WSDL
        sent = etree.fromstring(server.requests[-1].body)
    version = sent.find(".//{*}getWsdl/{*}serviceVersion")
    assert (None if version is None else version.text) == asked


def test_several_versions_are_named_and_none_is_guessed(bare: Cli) -> None:
    with Server(offering("v2", "v1")) as server:
        bare.configure(settings(server.url))
        ran = bare("wsdl", CODE)
        assert len(server.requests) == 1
    assert (ran.status, ran.out) == (2, "")
    assert "v1, v2" in ran.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_service_that_is_not_there_is_told_with_where_to_look(cli: Cli, language: str) -> None:
    ran = cli("wsdl", "Muu", "--lang", language)
    assert (ran.status, ran.out) == (1, "")
    assert f"vtjcli services {SERVICE}" in ran.err
    assert cli("services", SERVICE).status == 0
    versioned = cli("wsdl", "Muu/v1", "--lang", language)
    assert versioned.status == 5
    assert "UnknownService" in versioned.err


@pytest.mark.parametrize("name", ["", "/", "a/", "a/b/c", "a/b/c/d", "a/b/c/d/e/f/g", "a//b/c/d"])
def test_a_malformed_name_is_told_before_anything_is_sent(
    cli: Cli, register: Register, name: str
) -> None:
    ran = cli("wsdl", name, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert "INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE" in ran.err
    assert register.sent == []


def test_a_file_that_exists_is_kept_unless_force_says_otherwise(
    cli: Cli, register: Register
) -> None:
    file = cli.home / "own.wsdl"
    file.write_text("mine")
    ran = cli("wsdl", CODE, "-o", str(file), "--lang", "en")
    assert ran.status == 2
    assert "--force" in ran.err
    assert file.read_text() == "mine"
    assert register.sent == []
    link = cli.home / "link.wsdl"
    link.symlink_to(file)
    assert cli("wsdl", CODE, "-o", str(link), "--force").status == 0
    assert file.read_bytes().startswith(b"<?xml")
    assert link.is_symlink()


def test_a_file_that_came_to_be_meanwhile_is_kept_too(bare: Cli) -> None:
    file = bare.home / "own.wsdl"
    offer = offering("v1")

    def answer(request: Request) -> list[bytes]:
        file.write_text("somebody else's")
        return offer(request)

    with Server(answer) as server:
        bare.configure(settings(server.url))
        ran = bare("wsdl", CODE, "-o", str(file))
    assert ran.status == 2
    assert file.read_text() == "somebody else's"
    assert list(bare.home.glob(".vtjcli*")) == []


@pytest.mark.parametrize("place", ["missing/x.wsdl", "folder", "/dev/full", "f" * 300, "loop/x"])
def test_a_place_that_cannot_be_written_is_told_before_anything_is_sent(
    cli: Cli, register: Register, place: str
) -> None:
    (cli.home / "folder").mkdir()
    (cli.home / "loop").symlink_to("loop")
    ran = cli("wsdl", CODE, "-o", str(cli.home / place), "--force")
    assert (ran.status, ran.out) == (2, "")
    assert register.sent == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_told_before_anything_is_sent(
    cli: Cli, register: Register
) -> None:
    folder = cli.home / "folder"
    folder.mkdir(mode=0o500)
    ran = cli("wsdl", CODE, "-o", str(folder / "x.wsdl"))
    assert ran.status == 2
    assert register.sent == []


def test_a_description_that_is_none_leaves_no_file(bare: Cli) -> None:
    file = bare.home / "x.wsdl"
    with Server(offering("v1", attached=said.WSDL[:-9])) as server:
        bare.configure(settings(server.url))
        ran = bare("wsdl", CODE, "-o", str(file), "--lang", "en")
        shown = bare("wsdl", CODE)
    assert (ran.status, ran.out) == (7, "")
    assert "WSDL" in ran.err
    assert not file.exists()
    assert (shown.status, shown.out) == (7, "")


def test_an_interrupted_wait_leaves_no_file(bare: Cli) -> None:
    file = bare.home / "x.wsdl"

    with Server(silent) as server:
        bare.configure(settings(server.url))
        child = bare.on_terminal("wsdl", CODE, "-o", str(file), VTJCLI_LANG="en")
        child.expect("Querying the security server")
        child.kill(signal.SIGINT)
        child.expect(pexpect.EOF)
        child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in str(child.before)
    assert not file.exists()


def test_nothing_in_a_description_controls_a_terminal(bare: Cli) -> None:
    hostile = said.WSDL.replace(b'"VTJkysely"', '"a\u202eb\u009b2J"'.encode())
    assert hostile != said.WSDL
    with Server(offering("v1", attached=hostile)) as server:
        bare.configure(settings(server.url))
        _, shown = bare.shown_on_terminal("wsdl", CODE)
        piped = fetched(bare, CODE)
    assert piped == hostile
    assert "\u202e" not in shown
    assert "\u009b" not in shown
    assert "definitions" in shown


def test_the_demonstration_says_what_it_is(bare: Cli) -> None:
    ran = bare("wsdl", CODE, "--profile", "demo", "--lang", "en")
    assert ran.status == 0
    assert "Demonstration:" in ran.err
    assert ran.out.startswith("<?xml")
