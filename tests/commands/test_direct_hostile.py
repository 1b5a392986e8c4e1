"""The register asked directly: its TLS, its ways to fail, and what it should never answer."""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption

from tests.support import direct_replies
from tests.support.socket_server import Server, http
from tests.support.tls_servers import as_pkcs12, der, fingerprint, serving

if TYPE_CHECKING:
    from tests.conftest import Cli, Ran
    from tests.support.socket_server import Answer, Request

X_ROAD = ("x-road", "security server", "liityntäpalvel", "anslutningsserver", "security_server")
PEM = 'tls = { ca = "ca.pem", certificate = "own.pem", key = "own.key" }'


def ask(cli: Cli, url: str, settings: str = "", *words: str, **changes: str) -> Ran:
    """Ask the register at `url` about Albert."""
    cli.configure(
        f'[profiles.test]\ndirect = "{url}"\nproduct = "PERUSSANOMA 3"\nusername = "demo"\n'
        f'end_user = "tester"\n{settings}\n'
    )
    ran = cli("person", direct_replies.HETU, "--json", *words, **changes)
    assert not [word for word in X_ROAD if word in ran.everything.lower()], ran.everything
    return ran


def served(cli: Cli, *pieces: bytes) -> Ran:
    """Ask a register that answers `pieces`."""
    with Server(lambda _: pieces) as server:
        return ask(cli, server.url)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def own(bare: Cli, authority: trustme.CA) -> trustme.LeafCert:
    """Return the client's certificate, which is in own.pem and own.p12."""
    issued = authority.issue_cert("client.example.fi")
    bare.configure("")
    issued.cert_chain_pems[0].write_to_path(bare.folder / "own.pem")
    issued.private_key_pem.write_to_path(bare.folder / "own.key")
    encryption = BestAvailableEncryption(b"open sesame")
    (bare.folder / "own.p12").write_bytes(as_pkcs12(issued, encryption))
    authority.cert_pem.write_to_path(bare.folder / "ca.pem")
    return issued


def test_the_message_goes_out_as_the_service_wants_it(bare: Cli) -> None:
    with Server(direct_replies.good) as server:
        ran = ask(bare, f"{server.url}SoSoWebSiteIP/soso.asmx")
    assert ran.json["person"]["last_name"] == "Jäppinen"
    (request,) = server.requests
    assert request.line == "POST /SoSoWebSiteIP/soso.asmx HTTP/1.1"
    assert request.headers["soapaction"] == '"http://tempuri.org/TeeHenkilonTunnusKysely"'
    assert request.headers["content-type"] == "text/xml; charset=utf-8"
    assert direct_replies.asked_for(request) == direct_replies.HETU


@pytest.mark.parametrize("pkcs12", [False, True])
def test_ones_own_certificate_opens_the_way(
    bare: Cli, authority: trustme.CA, own: trustme.LeafCert, pkcs12: bool
) -> None:
    settings = PEM
    if pkcs12:
        settings = (
            'tls = { ca = "ca.pem", pkcs12 = "own.p12" }\n'
            'key_passphrase_command = ["echo", "open sesame"]'
        )
    with serving(
        authority.issue_cert("127.0.0.1"),
        clients=authority,
        answers=direct_replies.good,
        verify_mode=ssl.CERT_REQUIRED,
    ) as server:
        ran = ask(bare, server.url, settings)
        assert ran.status == 0
        (request,) = server.requests
        assert request.peer_certificate == der(own)
        refused = ask(bare, server.url, 'tls = { ca = "ca.pem" }')
    assert refused.status == 6
    assert refused.json["error"]["kind"] in ("tls_own_certificate", "tls")
    assert len(server.requests) == 1


def test_a_certificate_asked_for_only_after_the_question_is_shown_then(
    bare: Cli, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    """IIS asks so where only one folder of a site wants a certificate (TLS 1.3)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.post_handshake_auth = True
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    shown: list[bytes | None] = []
    with _AskingLater(shown, context) as server:
        assert ask(bare, server.url, PEM).status == 0
    assert shown == [der(own)]


class _AskingLater(Server):
    """A server that asks for a certificate once it has read the question."""

    def __init__(self, shown: list[bytes | None], context: ssl.SSLContext) -> None:
        super().__init__(direct_replies.good, tls=context)
        self._shown = shown

    def _read(self, connection: Any) -> Request | None:
        request = super()._read(connection)
        if request is not None:
            connection.verify_client_post_handshake()
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")  # and what was just called for
            connection.settimeout(0.1)
            tries = 100
            while connection.getpeercert() is None and tries:
                tries -= 1
                with suppress(TimeoutError):
                    connection.recv(1)  # reads the certificate, and finds nothing behind it
            self._shown.append(connection.getpeercert(binary_form=True))
        return request


def test_a_pinned_certificate_is_held_against_the_registers(
    bare: Cli, authority: trustme.CA
) -> None:
    certificate = authority.issue_cert("other.example.fi")
    with serving(certificate, answers=direct_replies.good) as server:
        right = ask(bare, server.url, f'tls = {{ pin = "sha256:{fingerprint(certificate)}" }}')
        wrong = ask(bare, server.url, f'tls = {{ pin = "sha256:{"0" * 64}" }}')
        unknown = ask(bare, server.url)
    assert right.status == 0
    assert (wrong.status, wrong.json["error"]["kind"]) == (6, "tls_pin")
    assert (unknown.status, unknown.json["error"]["kind"]) == (6, "tls_certificate")
    assert len(server.requests) == 1


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_register_that_does_not_answer_is_told_as_such(bare: Cli, language: str) -> None:
    with Server(lambda request: [b""] if request.pause(30) else []) as server:
        late = ask(bare, server.url, "", "--timeout", "0.5", VTJCLI_LANG=language)
    assert (late.status, late.json["error"]["kind"]) == (6, "timeout")
    assert late.json["query"]["message_id"] in late.json["error"]["advice"]
    gone = ask(bare, server.url, VTJCLI_LANG=language)
    assert (gone.status, gone.json["error"]["kind"]) == (6, "connection_refused")
    nowhere = ask(bare, "https://vtj.invalid/SoSo.asmx", VTJCLI_LANG=language)
    assert (nowhere.status, nowhere.json["error"]["kind"]) == (6, "host_unknown")
    assert "direct" in nowhere.json["error"]["advice"]
    assert len(bare("log", "list").objects) == 3


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("code", ["soap:Client", "soap:Server", "Client", "Server.Something.New"])
def test_a_fault_is_the_registers_whatever_its_code(bare: Cli, code: str, status: int) -> None:
    ran = served(bare, http(direct_replies.fault(code), status))
    assert ran.status == 5
    error = ran.json["error"]
    assert error["code"] == code.removeprefix("soap:")
    assert (error["noticed_by"], error["mended_by"]) == ("service", "provider")
    assert error["string"] == "Server was unable to process request."
    assert "person" not in ran.json
    assert ran.json["verified"] is None


PAGE = b"<!DOCTYPE html><html><body>403 - Forbidden: 020501A999T</body></html>"
OTHER = direct_replies.answer(name="TeeRakennusTunnusKysely")
BAD: dict[str, tuple[Answer, int, str]] = {
    "a page": (lambda _: [http(PAGE, 200, "text/html")], 7, "reply_html"),
    "a page that forbids": (lambda _: [http(PAGE, 403, "text/html")], 7, "reply_forbidden"),
    "a way elsewhere": (
        lambda _: [http(b"", 302, Location="https://login.example.fi/")],
        7,
        "reply_redirect",
    ),
    "nothing": (lambda _: [http(b"")], 7, "reply_empty"),
    "half": (lambda _: [http(direct_replies.answer()[:400])], 7, "reply_truncated"),
    "no SOAP": (lambda _: [http(direct_replies.MESSAGE.encode())], 7, "reply_not_soap"),
    "an entity": (
        lambda _: [
            http(b'<!DOCTYPE a [<!ENTITY e "boo">]>' + direct_replies.answer().partition(b"?>")[2])
        ],
        7,
        "reply_doctype",
    ),
    "an answer with a bad status": (
        lambda _: [http(direct_replies.answer(), 503)],
        7,
        "reply_unavailable",
    ),
    "another operation's answer": (lambda _: [http(OTHER)], 7, "reply_other_operation"),
    "an answer in X-Road's namespace": (
        lambda _: [http(direct_replies.answer().replace(b"http://tempuri.org/", b"urn:other"))],
        7,
        "reply_other_operation",
    ),
    "the question": (lambda request: [http(request.body)], 7, "reply_other_operation"),
    "an empty result": (lambda _: [http(direct_replies.answer(""))], 7, "reply_no_message"),
    "no result": (
        lambda _: [
            http(
                direct_replies.reply(
                    '<TeeHenkilonTunnusKyselyResponse xmlns="http://tempuri.org/"/>'
                )
            )
        ],
        7,
        "reply_no_message",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_answer_to_the_question_is_not_shown_as_one(bare: Cli, what: str) -> None:
    answers, status, kind = BAD[what]
    with Server(answers) as server:
        ran = ask(bare, server.url)
    assert (ran.status, ran.json["error"]["kind"]) == (status, kind)
    assert "person" not in ran.json
    assert "Jäppinen" not in ran.everything
    (logged,) = bare("log", "list").objects
    assert logged["outcome"]["result"] == "untrusted"


def test_a_return_code_is_read_wherever_it_stands(bare: Cli) -> None:
    told = "<faultCode>-1500</faultCode><faultString>Virheellinen</faultString>"
    for message in (told, told.replace("<faultCode>", '<faultCode xmlns="">')):
        ran = served(bare, http(direct_replies.answer(message)))
        assert (ran.status, ran.json["error"]["code"]) == (4, "-1500")
    beside = direct_replies.MESSAGE.replace("0000", "0018")
    ran = served(bare, http(direct_replies.answer(f"\n text {beside} more text ")))
    assert (ran.status, ran.json["person"]["hetu"]) == (0, direct_replies.HETU)
    assert "warning" in ran.err.lower()


def test_an_answer_about_somebody_else_is_told(bare: Cli) -> None:
    other = direct_replies.MESSAGE.replace(direct_replies.HETU, "020190-9521")
    ran = served(bare, http(direct_replies.answer(other)))
    assert (ran.status, ran.json["error"]["kind"]) == (7, "reply_untied")
    assert "Jäppinen" not in ran.everything
    code = f"<Henkilotunnus>{direct_replies.HETU}</Henkilotunnus>"
    keys = f"<Hakuperusteet>{code}</Hakuperusteet><Henkilo>"
    ran = served(bare, http(direct_replies.answer(other.replace("<Henkilo>", keys))))
    assert ran.status == 0  # the search keys show that it belongs to the question
    assert "020501A****" in ran.err
