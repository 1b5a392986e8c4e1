"""What is not valid evidence is never saved, whatever it looks like; no partial file is left."""

from __future__ import annotations

import gzip
import io
import json
import signal
import time
import zipfile
from itertools import repeat
from typing import TYPE_CHECKING, Final

import pexpect
import pytest

from tests.support.containers import (
    ASICE,
    ID,
    MESSAGE,
    SIGNATURES,
    entries,
    packed,
    serving,
    signed,
    spoiled,
)
from tests.support.replies import encoded, fault
from tests.support.socket_server import Server, http
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.conftest import Cli, Ran
    from tests.support.socket_server import Request

Files = dict[str, bytes]
ANOTHER = "7c6e0f4e-0000-4000-8000-000000000002"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "proofs"
    made.mkdir()
    return made


def configure(cli: Cli, server: Server) -> None:
    cli.configure(f"[profiles.test]\nsecurity_server = '{server.url}'\nclient = '{CLIENT}'\n")


def fetch(cli: Cli, folder: Path, server: Server, *words: str) -> Ran:
    configure(cli, server)
    with server:
        return cli("evidence", ID, "-o", str(folder), *words, VTJCLI_LANG="en")


def refused(cli: Cli, folder: Path, server: Server, *words: str) -> str:
    """Return the kind of the error for what must not be trusted; nothing may be left of it."""
    ran = fetch(cli, folder, server, *words)
    assert ran.status == 7, ran.err
    assert list(folder.iterdir()) == []
    told, _ = json.JSONDecoder().raw_decode(ran.out)
    return str(told["error"]["kind"])


def message(old: bytes, new: bytes) -> Callable[[Files], object]:
    return lambda files: files.update({MESSAGE: files[MESSAGE].replace(old, new)})


def signatures(old: bytes, new: bytes) -> Callable[[Files], object]:
    return lambda files: files.update({SIGNATURES: files[SIGNATURES].replace(old, new)})


SPOILED: dict[str, tuple[str, Callable[[Files], object]]] = {
    "another surname": ("asic_digest", message(b"</s:Envelope>", b" </s:Envelope>")),
    "another id": ("asic_id", message(ID.encode(), ANOTHER.encode())),
    "another client": ("asic_client", message(b"vtjcli-demo", b"somebody-else")),
    "no message": ("asic_missing", lambda f: f.pop(MESSAGE)),
    "no signature": ("asic_missing", lambda f: f.pop(SIGNATURES)),
    "no mimetype": ("asic_missing", lambda f: f.pop("mimetype")),
    "mimetype of another kind": ("asic_mimetype", lambda f: f.update(mimetype=b"text/plain")),
    "an unsigned attachment": ("asic_unsigned", lambda f: f.update(attachment1=b"me too")),
    "no time stamp": ("asic_no_stamp", lambda f: f.pop("META-INF/timestamp.tst")),
    "no stamped chain": ("asic_missing", lambda f: f.pop("ts-hashchain.xml")),
    "no chain at all": (
        "asic_stamp",
        lambda f: [
            f.pop(name)
            for name in ("ts-hashchain.xml", "ts-hashchainresult.xml", "META-INF/ASiCManifest.xml")
        ],
    ),
    "junk for a time stamp": ("asic_stamp", lambda f: f.update({"META-INF/timestamp.tst": b"0"})),
    "a cut time stamp": (
        "asic_stamp",
        lambda f: f.update({"META-INF/timestamp.tst": f["META-INF/timestamp.tst"][:90]}),
    ),
    "another signing time": ("asic_signature", signatures(b"SigningTime>2", b"SigningTime>1")),
    "a signature of something else": ("asic_signature", signatures(b"ds:Signature", b"ds:Sign")),
    "an unknown digest": ("asic_signature", signatures(b"xmlenc#sha512", b"xmlenc#md5")),
    "the signature changed after stamping": (
        "asic_chain",
        signatures(b"</asic:XAdESSignatures>", b" </asic:XAdESSignatures>"),
    ),
    "message that is no XML": ("asic_xml", lambda f: f.update({MESSAGE: b"<a"})),
    "message that is nothing": ("asic_message", lambda f: f.update({MESSAGE: b"GET /r1 HTTP/1.1"})),
    "message that is no SOAP": ("asic_message", lambda f: f.update({MESSAGE: b"<a/>"})),
    "message with a bomb": (
        "asic_xml",
        lambda f: f.update({MESSAGE: b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
    ),
    "two ids in the header": (
        "asic_message",
        message(b"</s:Header>", b"<id xmlns='http://x-road.eu/xsd/xroad.xsd'>a</id></s:Header>"),
    ),
    "out of the folder": ("evidence_entry", lambda f: f.update({"../evil": b""})),
    "at the root": ("evidence_entry", lambda f: f.update({"/etc/evil": b""})),
    "on a drive": ("evidence_entry", lambda f: f.update({"C:evil": b""})),
    "backslashes": ("evidence_entry", lambda f: f.update({"..\\evil": b""})),
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_container_that_was_tampered_with_is_no_proof(bare: Cli, folder: Path, how: str) -> None:
    kind, change = SPOILED[how]
    assert refused(bare, folder, serving(spoiled(signed(), change))) == kind


def test_a_whole_container_is_a_proof(bare: Cli, folder: Path) -> None:
    """Else the tests above would show nothing."""
    ran = fetch(bare, folder, serving(spoiled(signed(), lambda _: None)))
    assert ran.status == 0, ran.err


def broken(archive: bytes) -> bytes:
    """Flip a byte in the middle of the first entry's data."""
    at = 60 + len(next(iter(entries(archive))))
    return archive[:at] + bytes([archive[at] ^ 1]) + archive[at + 1 :]


def encrypted(archive: bytes) -> bytes:
    """Say that every entry is encrypted, as ZIP has it."""
    changed = bytearray(archive)
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = changed.find(signature)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(signature, at + 4)
    return bytes(changed)


BOMB: Final = 120_000_000
"""Bytes: more than may be unpacked of an archive that is as small as these are."""


def bomb() -> bytes:
    """Return a small container in which there is a message of 120 MB."""
    return packed({f"{ID}-request-1.asice": packed({MESSAGE: bytes(BOMB)})})


WHOLES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "incomplete": ("evidence_zip", lambda: signed()[:-100]),
    "a byte flipped": ("evidence_zip", lambda: broken(packed(entries(signed())))),
    "encrypted entries": ("evidence_zip", lambda: encrypted(packed(entries(signed())))),
    "compressed otherwise": ("evidence_zip", lambda: packed(entries(signed()), zipfile.ZIP_LZMA)),
    "something before it": ("evidence_zip", lambda: b"PK\3\4" + bytes(96) + signed()),
    "only the beginning of a ZIP": ("evidence_zip", lambda: b"PK\3\4"),
    "an empty ZIP": ("evidence_none", lambda: packed({})),
    "a ZIP of something else": ("evidence_none", lambda: packed({"a.txt": b""})),
    "a ZIP in a ZIP": ("evidence_zip", lambda: packed({"a.asice": b"not a zip"})),
    "nested once more": ("asic_missing", lambda: packed({"a.asice": signed()})),
    "the same name twice": (
        "evidence_twice",
        lambda: twice(*entries(signed()).items()),
    ),
    "a container out of the folder": ("evidence_entry", lambda: packed({"../a.asice": b""})),
    "a bomb": ("asic_missing", bomb),
    "a bomb that looks right": (
        "evidence_unpacked",
        lambda: spoiled(signed(), lambda f: f.update({MESSAGE: bytes(BOMB)})),
    ),
    "nothing": ("evidence_empty", lambda: b""),
    "text": ("evidence_unknown", lambda: b"Service temporarily unavailable"),
    "a picture": ("evidence_unknown", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "a web page": ("reply_html", lambda: b"<!DOCTYPE html><html><body>Log in</body></html>"),
    "another message": ("asic_id", lambda: signed(query_id=ANOTHER)),
    "another client's": (
        "asic_client",
        lambda: signed(client="FI-TEST/MUN/0101263-6/somebody"),
    ),
}


def twice(*files: tuple[str, bytes]) -> bytes:
    with pytest.warns(UserWarning, match="Duplicate"):
        return packed([*files, *files])


@pytest.mark.parametrize("what", WHOLES)
def test_what_is_no_proof_is_not_saved(bare: Cli, folder: Path, what: str) -> None:
    kind, made = WHOLES[what]
    assert refused(bare, folder, serving(made())) == kind


def test_the_other_side_is_not_taken_for_the_one_asked_for(bare: Cli, folder: Path) -> None:
    server = serving(signed("requestOnly", "unique"), content_type=ASICE)
    assert refused(bare, folder, server, "--response-only", "--unique") == "asic_kind"


def test_a_name_that_says_response_does_not_make_it_one(bare: Cli, folder: Path) -> None:
    request, _ = entries(signed()).values()
    server = serving(packed({f"{ID}-response-1.asice": request}))
    assert refused(bare, folder, server) == "asic_kind"


@pytest.mark.parametrize(
    ("status", "content_type", "body", "exit_status", "kind"),
    [
        (400, "text/plain", b'Parameter "queryId"  must be', 5, "evidence_bad_request"),
        (401, "text/plain", b"Client (x) has no IS certificates", 5, "evidence_unauthorised"),
        (500, "text/plain", b"Could not create missing timestamp!", 5, "evidence_stamping_failed"),
        (500, "text/plain", b"NullPointerException", 5, "evidence_server"),
        (404, "text/html", b"<html><body>nginx</body></html>", 7, "reply_status"),
        (502, "text/html", b"<!DOCTYPE html><html><p>Bad", 7, "reply_status"),
        (503, "text/plain", b"Try later", 7, "reply_status"),
        (302, "text/html", b"", 7, "reply_redirect"),
        (204, None, b"", 7, "reply_status"),
        (401, None, b"", 7, "reply_status"),
    ],
)
def test_each_refusal_is_told_apart(
    bare: Cli,
    folder: Path,
    status: int,
    content_type: str | None,
    body: bytes,
    exit_status: int,
    kind: str,
) -> None:
    ran = fetch(bare, folder, serving(body, status, content_type))
    assert (ran.status, ran.json["error"]["kind"]) == (exit_status, kind)
    assert len(ran.err.splitlines()) >= 2
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("status", [200, 500])
def test_a_fault_in_place_of_a_file_is_told_as_one(bare: Cli, folder: Path, status: int) -> None:
    told = encoded(fault("Server.ClientProxy.OutdatedGlobalConf"))
    ran = fetch(bare, folder, serving(told, status, "text/xml; charset=utf-8"))
    assert ran.status == 5
    assert ran.json["error"]["code"] == "Server.ClientProxy.OutdatedGlobalConf"
    assert list(folder.iterdir()) == []


def test_a_download_cut_short_is_no_proof(bare: Cli, folder: Path) -> None:
    body = signed()
    server = Server(lambda _: [http(body, 200, "application/zip", promised=len(body) + 10)])
    assert refused(bare, folder, server) == "get_truncated"


def test_a_compressed_download_is_understood(bare: Cli, folder: Path) -> None:
    body = gzip.compress(signed())
    server = Server(lambda _: [http(body, 200, "application/zip", Content_Encoding="gzip")])
    ran = fetch(bare, folder, server)
    assert ran.status == 0, ran.err
    assert next(folder.iterdir()).read_bytes() == signed()


def never(request: Request) -> Iterable[bytes]:
    request.pause(8)
    return []


def dripping(request: Request) -> Iterable[bytes]:
    """Send a byte now and then."""
    head, _, body = http(signed(), 200, "application/zip").partition(b"\r\n\r\n")
    yield head + b"\r\n\r\n"
    for byte in body:
        if request.pause(0.25):
            return
        yield bytes([byte])


def stalling(request: Request) -> Iterable[bytes]:
    """Send much, and then nothing any more."""
    yield http(bytes(1_000_000), 200, "application/zip", promised=2_000_000)
    request.pause(8)


@pytest.mark.parametrize("slow", [never, dripping, stalling])
def test_a_slow_server_holds_nobody(
    bare: Cli, folder: Path, slow: Callable[[Request], Iterable[bytes]]
) -> None:
    ran = fetch(bare, folder, Server(slow), "--timeout", "0.5")
    assert ran.status == 6
    assert ran.json["error"]["kind"] == "get_timeout"
    assert list(folder.iterdir()) == []


def test_a_large_download_may_take_longer_than_the_timeout(bare: Cli, folder: Path) -> None:
    """Else nobody on a slow line could have a large one: it need only get on."""
    files = entries(signed())
    padding = packed(files)
    with io.BytesIO(padding) as file, zipfile.ZipFile(file, "a") as archive:
        archive.comment = bytes(35_000)
        archive.close()
        body = file.getvalue()

    def steady(request: Request) -> Iterable[bytes]:
        head, _, content = http(body, 200, "application/zip").partition(b"\r\n\r\n")
        yield head + b"\r\n\r\n"
        for at in range(0, len(content), 10_000):
            request.pause(0.3)
            yield content[at : at + 10_000]

    ran = fetch(bare, folder, Server(steady), "--timeout", "1.2")
    assert ran.status == 0, ran.err


def endless(request: Request) -> Iterable[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\nPK\3\4"
    for piece in repeat(bytes(10_000)):
        if request.pause(0.05):
            return
        yield piece


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_leaves_no_half_file(bare: Cli, folder: Path, sent: signal.Signals) -> None:
    with Server(endless) as server:
        configure(bare, server)
        process = bare.started(("evidence", ID, "-o", str(folder), "--lang", "en"))
        waited = time.monotonic() + 30
        while not any(f.stat().st_size for f in folder.iterdir()) and time.monotonic() < waited:
            time.sleep(0.02)
        assert list(folder.iterdir()) != []
        process.send_signal(sent)
        _, err = process.communicate()
    assert process.returncode == 130
    assert list(folder.iterdir()) == []
    assert "Traceback" not in err
    assert "Nothing was saved" in err


def test_a_terminal_shows_how_much_has_come(bare: Cli, folder: Path) -> None:
    with Server(endless) as server:
        configure(bare, server)
        child = bare.on_terminal("evidence", ID, "-o", str(folder), "--lang", "en")
        child.expect("Fetching signed messages")
        child.expect("[kM]B")
        child.sendintr()
        child.expect(pexpect.EOF)
        child.close()
    assert child.exitstatus == 130
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_no_half_file(bare: Cli, folder: Path) -> None:
    with serving(signed()) as server:
        configure(bare, server)
        words = ("evidence", ID, "-o", str(folder), "--lang", "en")
        # The kernel refuses what a file may not have, as a disk does that is full.
        with bare.started(words, file_size=4096) as program:
            _, err = program.communicate()
    assert program.returncode == 74
    assert "Traceback" not in err
    assert "Nothing was saved" in err
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(bare: Cli) -> None:
    with serving(signed()) as server:
        configure(bare, server)
        ran = bare("evidence", ID, "-o", "/proc/proof.zip", VTJCLI_LANG="en")
    assert ran.status == 74
    assert "cannot be written" in ran.err
