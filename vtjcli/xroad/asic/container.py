"""One container: a message, the signature over it, and the time stamp over that."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from lxml import etree

from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad import xml_parsing
from vtjcli.xroad.asic import archive, hashchain, signature, timestamp
from vtjcli.xroad.namespaces import IDENTIFIERS, SOAP, XROAD

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable
    from datetime import datetime

    from vtjcli.xroad.asic.hashchain import Reference
    from vtjcli.xroad.identifiers import Subsystem

MEDIA_TYPE: Final = "application/vnd.etsi.asic-e+zip"
MIMETYPE: Final = "mimetype"
MESSAGE: Final = "message.xml"
SIGNATURES: Final = "META-INF/signatures.xml"

_MANIFEST: Final = "META-INF/manifest.xml"
_ASIC_MANIFEST: Final = "META-INF/ASiCManifest.xml"
_TIMESTAMP: Final = "META-INF/timestamp.tst"
_SIGNED_CHAIN: Final = ("sig-hashchainresult.xml", "sig-hashchain.xml")
_STAMPED_CHAIN: Final = ("ts-hashchainresult.xml", "ts-hashchain.xml")
_ATTACHMENT: Final = re.compile(r"attachment[0-9]+")
_KNOWN: Final = frozenset(
    {
        MIMETYPE,
        MESSAGE,
        SIGNATURES,
        _MANIFEST,
        _ASIC_MANIFEST,
        _TIMESTAMP,
        *_SIGNED_CHAIN,
        *_STAMPED_CHAIN,
    },
)
_ASIC: Final = "{http://uri.etsi.org/2918/v1.2.1#}"

Kind: TypeAlias = Literal["request", "response"]


class Container(NamedTuple):
    """A container that holds together.

    `body_kept` is False where the server's log keeps no message bodies: the message is then not
    what was signed, and `digest`, Base64 under `algorithm`, is all that is left of that.
    `attachments_missing` are those that were signed and are not there.
    """

    name: str
    kind: Kind
    message_id: str
    client: str
    service: str
    signed_at: str | None
    time_stamped_at: datetime
    body_kept: bool
    algorithm: str
    digest: str
    attachments_missing: tuple[str, ...]


class _Message(NamedTuple):
    kind: Kind
    message_id: str
    client: str
    service: str
    emptied: bool
    """Whether the body is what a log without message bodies puts in its place."""


def read(
    file: IO[bytes], name: str, message_id: str, client: Subsystem, budget: archive.Budget
) -> Container:
    """Return the container in `file`, which must hold a message of `client` with `message_id`.

    Raises UntrustedReplyError that says what is wrong with the file of this `name`.
    """
    with archive.opened(file, name) as opened:
        return _Reader(opened, name, budget).container(message_id, client)


class _Reader:
    """Reads one opened container, and says which part of it is wrong."""

    def __init__(self, opened: zipfile.ZipFile, name: str, budget: archive.Budget) -> None:
        self._opened = opened
        self._name = name
        self._budget = budget
        self._entries = opened.namelist()

    def container(self, message_id: str, client: Subsystem) -> Container:
        self._check_form()
        message = self._message()
        if message.message_id != message_id:
            raise self._wrong("asic_id", found=message.message_id)
        if message.client != str(client):
            raise self._wrong("asic_client", found=message.client)
        signed = self._signature()
        references = self._covered(signed)
        covered = {reference.path: reference for reference in references}
        if len(covered) != len(references):  # one of which would not be looked at
            raise self._wrong("asic_signature")
        if MESSAGE not in covered:
            raise self._wrong("asic_unsigned", entry=MESSAGE)
        kept = self._agrees(covered[MESSAGE])
        if not kept and not message.emptied:
            raise self._wrong("asic_digest", entry=MESSAGE)
        for entry in filter(_ATTACHMENT.fullmatch, self._entries):
            if entry not in covered:
                raise self._wrong("asic_unsigned", entry=entry)
        self._check_manifest()
        return Container(
            name=self._name,
            kind=message.kind,
            message_id=message.message_id,
            client=message.client,
            service=message.service,
            signed_at=signed.signed_at,
            time_stamped_at=self._time_stamp(signed),
            body_kept=kept,
            algorithm=covered[MESSAGE].algorithm,
            digest=b64encode(covered[MESSAGE].digest).decode("ascii"),
            attachments_missing=self._check_files(covered.values()),
        )

    def _check_form(self) -> None:
        """Check the entries' names, and the first one (EN 319 162-1, 4.3.3.2 and annex A.1).

        The standard wants it uncompressed; X-Road compresses it as all others.
        """
        for entry in (MIMETYPE, MESSAGE, SIGNATURES, _MANIFEST):
            if entry not in self._entries:
                raise self._wrong("asic_missing", entry=entry)
        first = min(self._opened.infolist(), key=lambda entry: entry.header_offset)
        if first.filename != MIMETYPE or self._read(MIMETYPE) != MEDIA_TYPE.encode():
            raise self._wrong("asic_mimetype")
        for entry in self._entries:
            if entry not in _KNOWN and not _ATTACHMENT.fullmatch(entry):
                raise self._wrong("asic_unknown", entry=entry)
        self._xml(_MANIFEST)

    def _message(self) -> _Message:
        root = self._xml(MESSAGE)
        header, bodies = root.find(f"{SOAP}Header"), root.findall(f"{SOAP}Body")
        if root.tag != f"{SOAP}Envelope" or header is None or len(bodies) != 1:
            raise self._wrong("asic_message")
        ids, clients, services = (
            header.findall(f"{XROAD}{field}") for field in ("id", "client", "service")
        )
        if not len(ids) == len(clients) == len(services) == len(bodies[0]) == 1:
            raise self._wrong("asic_message")
        code = xml_parsing.text_of(services[0].find(f"{IDENTIFIERS}serviceCode"))
        content = bodies[0][0]
        called = etree.QName(content).localname
        if not code or called not in (code, f"{code}Response"):
            raise self._wrong("asic_message")
        return _Message(
            kind="request" if called == code else "response",
            message_id=xml_parsing.text_of(ids[0]),
            client="/".join(map(xml_parsing.text_of, clients[0])),
            service="/".join(map(xml_parsing.text_of, services[0])),
            # X-Road's MessageBodyManipulator: an empty element of its own namespace.
            emptied=content.tag == f"{XROAD}{called}" and not (len(content) or content.text),
        )

    def _signature(self) -> signature.Signature:
        try:
            return signature.read(self._xml(SIGNATURES))
        except ValueError as error:
            raise self._wrong("asic_signature") from error

    def _covered(self, signed: signature.Signature) -> tuple[Reference, ...]:
        """Return what is signed, directly or as part of a batch."""
        references = signed.references
        if any(reference.path == _SIGNED_CHAIN[0] for reference in references):
            references += self._chain(_SIGNED_CHAIN)
        return references

    def _chain(self, entries: tuple[str, str]) -> tuple[Reference, ...]:
        for entry in entries:
            if entry not in self._entries:
                raise self._wrong("asic_missing", entry=entry)
        result, chain = entries
        try:
            return hashchain.references(self._xml(result), {chain: self._xml(chain)})
        except ValueError as error:
            raise self._wrong("asic_chain", entry=chain) from error

    def _check_files(self, references: Iterable[Reference]) -> tuple[str, ...]:
        """Compare the files but the message with their digests; return attachments not there."""
        missing = []
        for reference in references:
            if reference.path == MESSAGE:
                continue
            if reference.path not in self._entries and _ATTACHMENT.fullmatch(reference.path):
                missing.append(reference.path)
            elif not self._agrees(reference):
                raise self._wrong("asic_digest", entry=reference.path)
        return tuple(missing)

    def _time_stamp(self, signed: signature.Signature) -> datetime:
        """Return the time that the signature, or the batch it is in, was stamped."""
        if _STAMPED_CHAIN[0] in self._entries:
            covered = {reference.path: reference for reference in self._chain(_STAMPED_CHAIN)}
            if SIGNATURES not in covered or not self._agrees(covered[SIGNATURES]):
                raise self._wrong("asic_chain", entry=_STAMPED_CHAIN[1])
            if _TIMESTAMP not in self._entries:
                raise self._wrong("asic_missing", entry=_TIMESTAMP)
            token, stamped = self._read(_TIMESTAMP), self._read(_STAMPED_CHAIN[0])
        elif signed.time_stamp is not None:
            token, stamped = signed.time_stamp, signed.value
        else:
            raise self._wrong("asic_no_stamp")
        try:
            stamp = timestamp.read(token)
        except ValueError as error:
            raise self._wrong("asic_stamp") from error
        if hashlib.new(stamp.algorithm, stamped).digest() != stamp.imprint:
            raise self._wrong("asic_stamp")
        return stamp.at

    def _check_manifest(self) -> None:
        """Compare the digests in ASiCManifest.xml, which is there when a batch was stamped."""
        if _ASIC_MANIFEST not in self._entries:
            return
        for reference in self._xml(_ASIC_MANIFEST).iterfind(f"{_ASIC}DataObjectReference"):
            try:
                name, digest = hashchain.algorithm(reference), hashchain.digest_value(reference)
            except ValueError as error:
                raise self._wrong("asic_xml", entry=_ASIC_MANIFEST) from error
            path = reference.get("URI", "").lstrip("/")
            if not self._agrees(hashchain.Reference(path, name, digest)):
                raise self._wrong("asic_digest", entry=path)

    def _agrees(self, reference: Reference) -> bool:
        """Tell whether the file is there and has the digest."""
        if reference.path not in self._entries:
            return False
        digest = hashlib.new(reference.algorithm)
        for chunk in archive.chunks(self._opened, reference.path, self._budget):
            digest.update(chunk)
        return digest.digest() == reference.digest

    def _xml(self, entry: str) -> etree._Element:
        try:
            return xml_parsing.parse(self._read(entry), None)
        except UntrustedReplyError as error:
            if not error.key.startswith("reply_"):
                raise
            raise self._wrong("asic_xml", entry=entry) from error

    def _read(self, entry: str) -> bytes:
        return archive.read(self._opened, entry, self._budget)

    def _wrong(self, key: str, **values: object) -> UntrustedReplyError:
        return UntrustedReplyError(key, name=self._name, **values)
