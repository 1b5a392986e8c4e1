"""``--verbose`` shows what goes over the network and hides who it is; ``--save-reply`` keeps it."""

from __future__ import annotations

import gzip
import stat
from functools import partial
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.conftest import ALBERT, PASSWORD, POPULATION, profile
from tests.support.socket_server import Server, http
from tests.support.tls_servers import fingerprint, serving

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.conftest import Cli, Register
    from tests.support.socket_server import Request

HOME = next(iter(POPULATION.homes.values()))
PASSIVE = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
SEARCH = "<Haku><Henkilotunnus>020501A999T</Henkilotunnus></Haku>"
PAGE = b"<html><body>Log in, 020501A999T, with s3cr3t-Passw0rd</body></html>"


def _page(page: bytes, _: Request) -> Iterable[bytes]:
    return [http(page, content_type="text/html")]


def lines(err: str, sign: str) -> list[str]:
    return [line[2:] for line in err.splitlines() if line.startswith(sign)]


def test_request_and_reply_are_shown_and_neither_password_nor_identity_code(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", "-v", "--field", "last_name", ALBERT)
    assert (ran.status, ran.out) == (0, "Jäppinen\n")
    request, reply = lines(ran.err, ">"), lines(ran.err, "<")
    assert request[0] == "POST / HTTP/1.1"
    assert 'SOAPAction: ""' in request
    assert any("<SoSoNimi>PERUSSANOMA 3</SoSoNimi>" in line for line in request)
    assert any("020501A****" in line for line in request)
    assert reply[0] == "HTTP/1.1 200 OK"
    assert "Content-Type: text/xml; charset=utf-8" in reply
    assert str(len(register.answered[0])) in lines(ran.err, "*")[-1]
    assert PASSWORD not in ran.everything
    assert ALBERT not in ran.everything
    assert "Jäppinen" not in ran.err  # a reply that can be used is data, and has its own place


@pytest.mark.parametrize(
    "words",
    [
        ("compare", ALBERT, "last_name=Jäppinen"),
        ("building", "--product", "RAKENNUSTIEDOT", HOME.building),
        ("property", "--product", "KIINTEISTOTIEDOT", HOME.real_estate),
        ("schema", "PERUSSANOMA 3", "--kind", "2"),
    ],
    ids=lambda words: words[0],
)
def test_every_query_shows_and_keeps_its_exchange(
    cli: Cli, register: Register, tmp_path: Path, words: tuple[str, ...]
) -> None:
    kept = tmp_path / "reply.xml"
    ran = cli(*words, "-v", "--save-reply", str(kept))
    assert lines(ran.err, ">")[0] == "POST / HTTP/1.1"
    assert lines(ran.err, "<")[0].startswith("HTTP/1.1 ")
    assert kept.read_bytes() == register.answered[-1]


def test_a_search_shows_its_document_without_the_identity_code(cli: Cli, tmp_path: Path) -> None:
    document = tmp_path / "search.xml"
    document.write_text(SEARCH)
    ran = cli("identify", str(document), "--product", "HENKILOHAKU", "-v")
    shown = "\n".join(lines(ran.err, ">"))
    assert "HenkilonTunnistusKysely" in shown
    assert ALBERT not in shown
    assert "020501A****" in shown


def test_of_several_people_each_exchange_bears_its_number(cli: Cli) -> None:
    other = next(one.hetu for one in POPULATION.persons if one.hetu != ALBERT)
    ran = cli("person", "-v", "-q", ALBERT, other)
    heads = [line for line in lines(ran.err, "*") if line[1:3] == "/2"]
    assert heads == ["1/2 020501A****", f"2/2 {other[:7]}****"]
    assert ran.err.index(heads[0]) < ran.err.index("> POST") < ran.err.index(heads[1])


def test_a_passive_code_that_was_followed_shows_both_exchanges(cli: Cli) -> None:
    ran = cli("person", "-v", "--follow", PASSIVE)
    assert lines(ran.err, ">").count("POST / HTTP/1.1") == 2


def test_over_tls_the_certificate_is_shown(cli: Cli, tmp_path: Path) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1", common_name="ss.example.fi")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    with serving(certificate) as server:
        ran = cli(
            *("person", "-v", ALBERT),
            VTJCLI_SECURITY_SERVER=server.url,
            VTJCLI_TLS_CA=str(tmp_path / "ca.pem"),
        )
    facts = "\n".join(lines(ran.err, "*"))
    assert ran.status == 0
    assert "ss.example.fi" in facts
    assert f"sha256:{fingerprint(certificate)}" in facts
    assert "TLSv1.3" in facts
    assert f"127.0.0.1, port {server.port}" in facts


UNUSABLE = {
    "html": (http(PAGE, content_type="text/html"), 7, PAGE),
    "truncated": (http(PAGE, promised=len(PAGE) + 9), 7, PAGE),
    "redirect": (http(b"", 302, Location="https://login.example.fi/?x=020501A999T"), None, b""),
    "gzip": (
        http(gzip.compress(PAGE, mtime=0), Content_Encoding="gzip"),
        7,
        gzip.compress(PAGE, mtime=0),
    ),
    "not gzip": (http(PAGE, Content_Encoding="gzip"), 7, PAGE),
    "error": (http(PAGE, 503), None, PAGE),
}


@pytest.mark.parametrize("case", UNUSABLE)
def test_a_reply_that_cannot_be_used_is_kept_as_it_came_and_its_beginning_shown_masked(
    cli: Cli, tmp_path: Path, case: str
) -> None:
    reply, status, body = UNUSABLE[case]
    kept = tmp_path / "reply"
    with Server(lambda _: [reply]) as server:
        ran = cli(
            *("person", "-v", "--save-reply", str(kept), ALBERT),
            VTJCLI_SECURITY_SERVER=server.url,
        )
    assert ran.status in ({5, 6, 7} if status is None else {status})
    assert kept.read_bytes() == body
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    shown = "\n".join(lines(ran.err, "<"))
    if body == PAGE:
        assert "Log in, 020501A****, with ****" in shown
    if case == "redirect":
        assert "Location: https://login.example.fi/?x=020501A****" in shown
    assert ALBERT not in ran.everything
    assert PASSWORD not in ran.everything


def _answer(reply: bytes, _request: Request) -> list[bytes]:
    return [reply]


def test_an_identity_code_where_the_beginning_ends_is_not_shown_in_part(cli: Cli) -> None:
    for before in range(1005, 1025):
        page = b"<html>" + b"x" * before + b" 020501A999T " + b"y" * 5000
        with Server(partial(_page, page)) as server:
            ran = cli("person", "-v", ALBERT, VTJCLI_SECURITY_SERVER=server.url)
        assert "020501A9" not in ran.everything


def test_a_server_that_nobody_answers_for_is_named_all_the_same(cli: Cli) -> None:
    with Server(lambda _: []) as server:
        url = server.url
    ran = cli("person", "-v", ALBERT, VTJCLI_SECURITY_SERVER=url)
    assert ran.status == 6
    assert url in "\n".join(lines(ran.err, "*"))
    assert lines(ran.err, "<") == []


def test_no_exchange_is_shown_where_nothing_is_sent(cli: Cli, register: Register) -> None:
    ran = cli("person", "-v", "--dry-run", ALBERT)
    assert (ran.status, ran.err, register.sent) == (0, "", [])


def test_a_file_that_exists_is_never_replaced_and_nothing_is_sent(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    kept = tmp_path / "reply.xml"
    kept.write_bytes(b"paid for")
    ran = cli("person", "--json", "--save-reply", str(kept), ALBERT)
    assert (ran.status, ran.json["error"]["kind"]) == (2, "reply_file_exists")
    assert (register.sent, kept.read_bytes()) == ([], b"paid for")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ((ALBERT, "150875-9559"), "save_reply_one"),
        ((ALBERT, "--dry-run"), "not_together"),
    ],
)
def test_a_reply_that_could_not_be_kept_is_not_asked_for(
    cli: Cli, register: Register, tmp_path: Path, words: tuple[str, ...], kind: str
) -> None:
    ran = cli("person", "-o", "json", "--save-reply", str(tmp_path / "reply.xml"), *words)
    found = ran.json[0] if isinstance(ran.json, list) else ran.json
    assert (ran.status, found["error"]["kind"]) == (2, kind)
    assert register.sent == []


@pytest.mark.parametrize("name", ["no-such-folder/reply.xml", "."])
def test_a_file_that_cannot_be_created_is_told_before_anything_is_sent(
    cli: Cli, register: Register, tmp_path: Path, name: str
) -> None:
    ran = cli("person", "--json", "--save-reply", str(tmp_path / name), ALBERT)
    assert ran.status == 2
    assert ran.json["error"]["kind"].startswith("reply_file_")
    assert register.sent == []


def test_a_reply_that_cannot_be_saved_is_shown_all_the_same(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    kept = tmp_path / "reply.xml"

    def take_the_name(_: object) -> None:
        kept.write_bytes(b"another's")

    register.change = take_the_name
    ran = cli("person", "--json", "--save-reply", str(kept), ALBERT)
    assert ran.status == 74
    assert ran.json["person"]["hetu"] == ALBERT
    assert kept.read_bytes() == b"another's"


def test_where_locations_are_withheld_no_reply_is_kept_and_no_beginning_shown(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, non_disclosure='withhold')}")
    kept = tmp_path / "reply.xml"
    ran = cli("person", "--json", "--save-reply", str(kept), ALBERT)
    assert (ran.status, ran.json["error"]["kind"]) == (2, "save_reply_withheld")
    assert (register.sent, kept.exists()) == ([], False)
    page = b"<html>Kauppa Puistikko 6 B 23</html>"
    with Server(lambda _: [http(page, content_type="text/html")]) as server:
        ran = cli("person", "-v", ALBERT, VTJCLI_SECURITY_SERVER=server.url)
    assert "Puistikko" not in ran.everything


def _hang(request: Request) -> Iterable[bytes]:
    request.pause(5)
    return []


def test_a_query_that_got_no_reply_in_time_shows_what_was_sent(cli: Cli, tmp_path: Path) -> None:
    kept = tmp_path / "reply.xml"
    with Server(_hang) as server:
        ran = cli(
            *("person", "-v", "--save-reply", str(kept), "--timeout", "0.5", ALBERT),
            VTJCLI_SECURITY_SERVER=server.url,
        )
    assert ran.status == 6
    assert lines(ran.err, ">")[0] == "POST / HTTP/1.1"
    assert not kept.exists()


def test_a_tls_failure_names_the_command_that_shows_the_certificate(
    cli: Cli, tmp_path: Path
) -> None:
    authority = trustme.CA()
    trustme.CA().cert_pem.write_to_path(tmp_path / "other.pem")
    with serving(authority.issue_cert("127.0.0.1")) as server:
        ran = cli(
            *("person", "--json", ALBERT),
            VTJCLI_SECURITY_SERVER=server.url,
            VTJCLI_TLS_CA=str(tmp_path / "other.pem"),
        )
    assert ran.status == 6
    assert ran.err.splitlines()[-1].endswith("vtjcli doctor --profile test")
    assert "vtjcli doctor --profile test" in ran.json["error"]["advice"]


def test_a_root_alone_with_a_server_that_sends_no_intermediate_says_what_is_missing(
    cli: Cli, tmp_path: Path
) -> None:
    root = trustme.CA()
    intermediate = root.create_child_ca()
    issued = intermediate.issue_cert("127.0.0.1")
    root.cert_pem.write_to_path(tmp_path / "root.pem")
    alone = tmp_path / "server.pem"  # without what else belongs to the chain
    alone.write_bytes(issued.private_key_pem.bytes() + issued.cert_chain_pems[0].bytes())
    with serving(alone) as server:
        settings = {
            "VTJCLI_SECURITY_SERVER": server.url,
            "VTJCLI_TLS_CA": str(tmp_path / "root.pem"),
        }
        ran = cli("person", "--json", ALBERT, **settings)
        assert (ran.status, ran.json["error"]["kind"]) == (6, "tls_certificate_issuer")
        with (tmp_path / "root.pem").open("ab") as file:
            file.write(intermediate.cert_pem.bytes())
        assert cli("person", ALBERT, **settings).status == 0


def test_a_reply_is_kept_where_locations_are_revealed(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, non_disclosure='withhold')}")
    file = tmp_path / "reply.xml"
    ran = cli("person", "--save-reply", str(file), "--reveal", ALBERT)
    assert ran.status == 0
    assert file.read_bytes() == register.answered[-1]
