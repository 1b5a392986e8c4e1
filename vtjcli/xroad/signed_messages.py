"""The signed messages that a security server keeps (UG-SIGDOC, 2): asked for, and held to be such.

``GET /asic`` answers with a ZIP of containers, with one container, with either of them encrypted,
or with an error in plain text; a fault or a web page in place of a file is told from these.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple, NoReturn, TypeAlias
from urllib.parse import quote, quote_plus, urlencode

from vtjcli.errors import NothingFoundError, ServerRefusedError, UntrustedReplyError
from vtjcli.xroad import mime, xml_parsing
from vtjcli.xroad.asic import archive, container
from vtjcli.xroad.http_reply import REPLY_MAX
from vtjcli.xroad.namespaces import SOAP
from vtjcli.xroad.reply import fault_error

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable

    from vtjcli.xroad.asic.container import Container, Kind
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.http_reply import HttpReply
    from vtjcli.xroad.identifiers import Subsystem

DOWNLOAD_MAX: Final = 1024 * 1024 * 1024
"""Bytes that a download may have."""

Form: TypeAlias = Literal["zip", "asice", "zip.gpg", "asice.gpg"]
"""What came: a ZIP of containers or one of them, perhaps encrypted; also the end of its name."""

_ACCEPT: Final = f"application/zip, {container.MEDIA_TYPE}, application/octet-stream"
_NAME_MAX: Final = 226
_SAID_MAX: Final = 500
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
_FIRST_NAME: Final = slice(30, 38)
"""Where the name of a ZIP's first entry stands, if it has eight letters."""
_SPOOLED: Final = 8 * 1024 * 1024
_REFUSALS: Final = tuple(
    (status, re.compile(words, re.IGNORECASE | re.DOTALL), key)
    for status, words, key in (
        (400, "", "evidence_bad_request"),
        (401, r"\bclient '.*' not found", "evidence_client_unknown"),
        (401, "", "evidence_unauthorised"),
        (500, "not been timestamped", "evidence_not_stamped"),
        (500, "timestamp|time-stamp", "evidence_stamping_failed"),
        (500, "", "evidence_server"),
    )
)
"""What a security server says, by HTTP status and words of AsicContainerClientRequestProcessor."""


class Wanted(NamedTuple):
    """Which signed messages: those of `client` with this id, perhaps of one `kind` only.

    `unique`: the one container itself, which X-Road allows for one kind only. `force`: have what
    is not time-stamped yet stamped now.
    """

    message_id: str
    client: Subsystem
    kind: Kind | None = None
    unique: bool = False
    force: bool = False

    @property
    def target(self) -> str:
        """The path and query to GET."""
        fields = [("queryId", self.message_id)]
        fields += [(name, value) for name, value in self.client.parts if value is not None]
        flags = [f"{self.kind}Only"] if self.kind else []
        flags += [name for name in ("unique", "force") if getattr(self, name)]
        return "/asic?" + "&".join([urlencode(fields, quote_via=quote), *flags])

    @property
    def form(self) -> Form:
        """What comes where nothing is encrypted."""
        return "asice" if self.unique else "zip"

    def file_name(self, form: Form) -> str:
        """Return a name for the file as security servers give it: the id, escaped for a URL."""
        kind = f"-{self.kind}" if self.kind else ""
        return f"{quote_plus(self.message_id)[:_NAME_MAX]}{kind}.{form}"


class Evidence(NamedTuple):
    """What came: its containers, each of them checked; none where they are encrypted."""

    form: Form
    containers: tuple[Container, ...]


def download(connection: Connection, wanted: Wanted, into: Callable[[bytes], object]) -> HttpReply:
    """GET the signed messages and hand them on piece by piece; return what came beside.

    Raises NothingFoundError for 404 and ServerRefusedError for another error of the security
    server, FaultError, NetworkError, and UntrustedReplyError for a redirect, a web page, or more
    than DOWNLOAD_MAX.
    """
    reply = connection.download(wanted.target, into, accept=_ACCEPT, most=DOWNLOAD_MAX)
    if reply.status != 200:
        _refuse(reply, wanted)
    return reply


def check(file: IO[bytes], reply: HttpReply, wanted: Wanted) -> Evidence:
    """Return what is in the downloaded `file`, all of which must be as `wanted`.

    Raises FaultError for a fault in place of a file, and UntrustedReplyError that says what is
    wrong.
    """
    file.seek(0)
    start = file.read(512)
    file.seek(0)
    if not start:
        raise UntrustedReplyError("evidence_empty")
    if _is_encrypted(start):
        return Evidence("asice.gpg" if wanted.unique else "zip.gpg", ())
    multipart = reply.content_type.lower().startswith("multipart/")
    if multipart or start.lstrip(_BLANK).startswith(b"<"):
        _refuse(reply._replace(body=file.read(REPLY_MAX)), wanted)
    if not start.startswith(b"PK"):
        raise UntrustedReplyError("evidence_unknown", content_type=reply.content_type or "–")
    return read(file, wanted)


def check_kept(file: IO[bytes], name: str, wanted: Wanted) -> Evidence:
    """Return what is in a `file` that was kept, which the user knows as `name`.

    Raises UntrustedReplyError, with the value `kept`, that says what is wrong.
    """
    start = file.read(512)
    if start and _is_encrypted(start):
        return Evidence("asice.gpg" if wanted.unique else "zip.gpg", ())
    try:
        return read(file, wanted, name)
    except UntrustedReplyError as error:
        raise error.with_facts(kept=name) from error


def read(file: IO[bytes], wanted: Wanted, name: str | None = None) -> Evidence:
    """Return what is in `file`, a ZIP of containers or one of them, all of which must be as wanted.

    `name` is what the user knows it by, where that is not the one that it is given. Raises
    UntrustedReplyError that says what is wrong.
    """
    budget = archive.Budget(file.seek(0, 2))
    file.seek(0)
    if file.read(_FIRST_NAME.stop)[_FIRST_NAME] == container.MIMETYPE.encode():
        one = _container(file, name or wanted.file_name("asice"), wanted, budget)
        return Evidence("asice", (one,))
    found = _containers(file, name or wanted.file_name("zip"), wanted, budget)
    return Evidence("zip", tuple(found))


def _containers(
    file: IO[bytes], name: str, wanted: Wanted, budget: archive.Budget
) -> list[Container]:
    with archive.opened(file, name) as opened:
        names = opened.namelist()
        if not names:
            raise UntrustedReplyError("evidence_none", name=name)
        for entry in names:
            if "/" in entry or not entry.endswith(".asice"):
                raise UntrustedReplyError("evidence_entry", name=name, entry=entry)
        return [_unpacked(opened, entry, wanted, budget) for entry in names]


def _unpacked(
    opened: zipfile.ZipFile, entry: str, wanted: Wanted, budget: archive.Budget
) -> Container:
    """Return one container of a ZIP, which is unpacked for that: into memory while it is small."""
    from tempfile import SpooledTemporaryFile

    with SpooledTemporaryFile(_SPOOLED) as unpacked:
        for chunk in archive.chunks(opened, entry, budget):
            unpacked.write(chunk)
        unpacked.seek(0)
        return _container(unpacked, entry, wanted, budget)


def _container(file: IO[bytes], name: str, wanted: Wanted, budget: archive.Budget) -> Container:
    found = container.read(file, name, wanted.message_id, wanted.client, budget)
    named = re.search(r"-(request|response)-[0-9a-v]+\.asice$", name)
    for kind in (wanted.kind, named and named[1]):
        if kind is not None and kind != found.kind:
            raise UntrustedReplyError("asic_kind", name=name, found=found.kind)
    return found


def _refuse(reply: HttpReply, wanted: Wanted) -> NoReturn:
    """Raise what a reply that is no file says."""
    status = reply.status
    if 300 <= status < 400:
        raise UntrustedReplyError("reply_redirect", status=status)
    charset, body = mime.soap_part(reply.content_type, reply.body)
    if body.lstrip(_BLANK).startswith(b"<"):
        _raise_fault(body, charset, status)
    if not reply.content_type.lower().startswith("text/plain"):
        raise UntrustedReplyError("reply_status", status=status)
    said = body.decode("utf-8", "replace").strip()[:_SAID_MAX] or "–"
    if status == 404:
        raise NothingFoundError(
            "evidence_not_found", message_id=wanted.message_id, client=str(wanted.client)
        )
    for of_status, words, key in _REFUSALS:
        if status == of_status and words.search(said):
            raise ServerRefusedError(key, said=said, client=str(wanted.client))
    raise UntrustedReplyError("reply_status", status=status)


def _raise_fault(body: bytes, charset: str | None, status: int) -> NoReturn:
    """Raise the fault in `body`, or what it is instead."""
    try:
        root = xml_parsing.parse(body, charset)
    except UntrustedReplyError:
        if status < 400:
            raise
    else:
        fault = root.find(f"{SOAP}Body/{SOAP}Fault")
        if root.tag == f"{SOAP}Envelope" and fault is not None:
            raise fault_error(fault)
        if status < 400:
            key = "reply_html" if xml_parsing.looks_like_html(body) else "reply_not_soap"
            raise UntrustedReplyError(key)
    raise UntrustedReplyError("reply_status", status=status)


def _is_encrypted(start: bytes) -> bool:
    """Tell an OpenPGP message (RFC 9580, 4.2): it begins with a session key, or in armour.

    The packet's tag is 1 (public key) or 3 (passphrase), in the new or in the old format.
    """
    tag = start[0] & 0x3F if start[0] & 0x40 else (start[0] & 0x3C) >> 2
    return start.startswith(b"-----BEGIN PGP MESSAGE-----") or (start[0] >= 0x80 and tag in (1, 3))
