"""The signed messages that a security server keeps (UG-SIGDOC, 2): download and check.

``GET /asic`` answers with a ZIP of containers, with one container, with either of them encrypted,
or with an error in plain text; a fault or a web page can stand in place of a file.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple, NoReturn, TypeAlias
from urllib.parse import quote, quote_plus, urlencode

from vtjcli.errors import NothingFoundError, ServerRefusedError, UntrustedReplyError
from vtjcli.xroad import mime, xml_parsing
from vtjcli.xroad.asic import archive, container, messagelog
from vtjcli.xroad.asic.container import Expectation
from vtjcli.xroad.http_reply import REPLY_MAX
from vtjcli.xroad.namespaces import SOAP
from vtjcli.xroad.reply import fault_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.xroad.asic.container import Container, MessageKind
    from vtjcli.xroad.asic.global_conf import Configuration
    from vtjcli.xroad.asic.messagelog import Chain
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.http_reply import HttpReply
    from vtjcli.xroad.identifiers import Subsystem

DOWNLOAD_MAX: Final = 1024 * 1024 * 1024
"""Bytes that a download may have."""
CONFIGURATION_MAX: Final = 64 * 1024 * 1024
"""Bytes that a verification configuration may have."""

Form: TypeAlias = Literal["zip", "asice", "zip.gpg", "asice.gpg"]
"""What came: a ZIP of containers or one of them, perhaps encrypted; also the end of its name."""

_ACCEPT: Final = f"application/zip, {container.MEDIA_TYPE}, application/octet-stream"
_NAME_MAX: Final = 226
_SAID_MAX: Final = 500
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
_START: Final = 512
_OWN_ENTRIES: Final = frozenset({container.MIMETYPE, container.MESSAGE, container.SIGNATURES})
"""Any of these makes a ZIP a container itself."""
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


class SignedMessagesRequest(NamedTuple):
    """Which signed messages: those of `client` with this id, perhaps of one `kind` only.

    `unique`: the one container itself, which X-Road allows for one kind only. `force`: have what
    is not time-stamped yet stamped now.
    """

    message_id: str
    client: Subsystem
    kind: MessageKind | None = None
    unique: bool = False
    force: bool = False

    @property
    def target(self) -> str:
        fields = [("queryId", self.message_id)]
        fields += [(name, value) for name, value in self.client.parts if value is not None]
        flags = [f"{self.kind}Only"] if self.kind else []
        flags += [name for name in ("unique", "force") if getattr(self, name)]
        return "/asic?" + "&".join([urlencode(fields, quote_via=quote), *flags])

    @property
    def expectation(self) -> Expectation:
        """What each container that comes must hold."""
        return Expectation(self.message_id, whole=True, client=str(self.client), kind=self.kind)

    @property
    def form(self) -> Form:
        """What comes where nothing is encrypted."""
        return "asice" if self.unique else "zip"

    def file_name(self, form: Form) -> str:
        """Return a name for the file as security servers give it: the id, escaped for a URL."""
        kind = f"-{self.kind}" if self.kind else ""
        return f"{quote_plus(self.message_id)[:_NAME_MAX]}{kind}.{form}"


def download(
    connection: Connection, request: SignedMessagesRequest, into: Callable[[bytes], object]
) -> HttpReply:
    """GET the signed messages and hand them on piece by piece; return what came beside.

    Raises NothingFoundError for 404 and ServerRefusedError for another error of the security
    server, FaultError, NetworkError, and UntrustedReplyError for a redirect, a web page, or more
    than DOWNLOAD_MAX.
    """
    reply = connection.download(request.target, into, accept=_ACCEPT, most=DOWNLOAD_MAX)
    if reply.status != 200:
        _refuse(reply, request)
    return reply


def download_configuration(connection: Connection, into: Callable[[bytes], object]) -> None:
    """GET the verification configuration of the security server and hand it on piece by piece.

    Raises FaultError, NetworkError, and UntrustedReplyError for anything but a file.
    """
    reply = connection.download(
        "/verificationconf", into, accept="application/zip", most=CONFIGURATION_MAX
    )
    if reply.status != 200:
        raise UntrustedReplyError("reply_status", status=reply.status)


def check_reply(file: IO[bytes], reply: HttpReply, request: SignedMessagesRequest) -> Form:
    """Return what was downloaded into `file`.

    Raises FaultError for a fault in place of a file, and UntrustedReplyError for what is none.
    """
    file.seek(0)
    start = file.read(_START)
    file.seek(0)
    if not start:
        raise UntrustedReplyError("evidence_empty")
    if not _is_encrypted(start):
        multipart = reply.content_type.lower().startswith("multipart/")
        if multipart or start.lstrip(_BLANK).startswith(b"<"):
            _refuse(reply._replace(body=file.read(REPLY_MAX)), request)
        if not start.startswith(b"PK"):
            raise UntrustedReplyError("evidence_unknown", content_type=reply.content_type or "–")
    return detect_form(file, request.file_name(request.form))


def detect_form(file: IO[bytes], name: str) -> Form:
    """Tell what `file` is; raise UntrustedReplyError when it is neither a ZIP nor encrypted."""
    file.seek(0)
    start = file.read(_START)
    if start and _is_encrypted(start):
        return "asice.gpg" if ".asice" in name else "zip.gpg"
    with archive.open_zip(file, name) as opened:
        return "asice" if _OWN_ENTRIES & set(archive.file_names(opened)) else "zip"


def inspect(
    file: IO[bytes],
    name: str,
    expectation: Expectation,
    take: Callable[[Container, IO[bytes]], object],
    configuration: Configuration | None = None,
    *,
    all_of_them: bool = False,
) -> Chain | None:
    """Check each container in `file`, a ZIP of them or one itself, and `take` it with its bytes.

    Those that have another message than the expected one are passed over, unless `all_of_them`
    are to have it. Returns what the chain of a ZIP shows. Raises UntrustedReplyError when the file,
    which the user knows as `name`, is not whole or has no container.
    """
    budget = archive.Budget(file.seek(0, 2))
    if detect_form(file, name) == "asice":
        found = container.read(file, name, expectation, budget, configuration)
        file.seek(0)
        take(found, file)
        return None

    def read(entry: str, content: IO[bytes]) -> None:
        found = container.read(content, entry, expectation, budget, configuration)
        other = found.error is not None and found.error.key == "asic_id"
        if other and not all_of_them and messagelog.may_hold(entry, expectation) is None:
            return
        content.seek(0)
        take(found, content)

    def is_wanted(entry: str) -> bool:
        return all_of_them or messagelog.may_hold(entry, expectation) is not False

    return messagelog.search(file, name, budget, is_wanted, read)


def _refuse(reply: HttpReply, request: SignedMessagesRequest) -> NoReturn:
    """Raise the error for a reply that is not a file."""
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
            "evidence_not_found", message_id=request.message_id, client=str(request.client)
        )
    for of_status, words, key in _REFUSALS:
        if status == of_status and words.search(said):
            raise ServerRefusedError(key, said=said, client=str(request.client))
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
