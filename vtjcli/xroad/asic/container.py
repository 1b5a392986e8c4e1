"""One container: a message, the signature over it, and the time stamp over that."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad import xml_parsing
from vtjcli.xroad.asic import archive, hashchain, message, signature, timestamp, trust
from vtjcli.xroad.asic.message import MessageKind

if TYPE_CHECKING:
    import zipfile
    from datetime import datetime

    from cryptography import x509
    from lxml import etree

    from vtjcli.xroad.asic.global_conf import Configuration
    from vtjcli.xroad.asic.hashchain import Reference
    from vtjcli.xroad.asic.message import Message

__all__ = [
    "CHECKS",
    "MEDIA_TYPE",
    "MIMETYPE",
    "CheckResult",
    "Container",
    "Expectation",
    "MessageKind",
    "read",
]

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
_STRUCTURE: Final = frozenset(
    {MIMETYPE, SIGNATURES, _MANIFEST, _ASIC_MANIFEST, _TIMESTAMP, *_SIGNED_CHAIN, *_STAMPED_CHAIN}
)
_ASIC: Final = "{http://uri.etsi.org/2918/v1.2.1#}"
_NAMED_KIND: Final = re.compile(r"-(request|response)-[0-9a-v]+\.asice$")

CHECKS: Final = (
    "form",
    "message",
    "signature",
    "signed_files",
    "time_stamp",
    "issuer",
    "member",
    "certificate_status",
    "time_stamp_issuer",
)
"""What is checked of a container, in this order; the last four against a configuration."""
CheckResult: TypeAlias = Literal["holds", "fails", "not_checked", "not_kept"]
"""`not_kept`: what was signed is not there, as the server's log keeps no message bodies."""


class Expectation(NamedTuple):
    """What a container must hold: a message with this id, or whose id begins so unless `whole`.

    With a `client` (its parts with slashes between) or a `kind`, only a message of that.
    """

    message_id: str = ""
    whole: bool = False
    client: str | None = None
    kind: MessageKind | None = None

    def has_id(self, message_id: str) -> bool:
        """Tell whether a message with this id is meant."""
        if self.whole:
            return message_id == self.message_id
        return message_id.startswith(self.message_id)


class Container(NamedTuple):
    """What a container holds and what was found out about it; None where that was not reached.

    `results` tells of each of CHECKS; at the first that fails, which `error` is about, the checking
    ends. `digest`, Base64 under `algorithm`, is that of the message as it was signed.
    `attachments_missing` are files that were signed and are not there, `not_signed` those that are
    there and no signature covers.
    """

    name: str
    results: dict[str, CheckResult]
    error: UntrustedReplyError | None
    message: Message | None = None
    certificate: x509.Certificate | None = None
    signed_at: str | None = None
    time_stamped_at: datetime | None = None
    algorithm: str | None = None
    digest: str | None = None
    attachments_missing: tuple[str, ...] = ()
    not_signed: tuple[str, ...] = ()
    status_at: datetime | None = None
    status_by: x509.Certificate | None = None
    stamped_by: x509.Certificate | None = None

    @property
    def body_kept(self) -> bool:
        """Whether the message is the one that was signed, and not what is left of it in a log."""
        return self.results["signed_files"] == "holds"


def read(
    file: IO[bytes],
    name: str,
    expectation: Expectation,
    budget: archive.Budget,
    configuration: Configuration | None = None,
) -> Container:
    """Return what is in the container `file`, which the user knows as `name`, and check it.

    The result says what is wrong with it.
    """
    reader = _Reader(name, expectation, budget, configuration)
    try:
        with archive.open_zip(file, name) as opened:
            reader.run(opened)
    except UntrustedReplyError as error:
        reader.results[reader.check] = "fails"
        return reader.container._replace(error=error)
    return reader.container


class _Reader:
    """Reads one opened container check by check, and says which of them fails."""

    _archive: zipfile.ZipFile

    def __init__(
        self,
        name: str,
        expectation: Expectation,
        budget: archive.Budget,
        configuration: Configuration | None,
    ) -> None:
        self.check = CHECKS[0]
        self.results: dict[str, CheckResult] = dict.fromkeys(CHECKS, "not_checked")
        self.container = Container(name, self.results, None)
        self._name = name
        self._expectation = expectation
        self._budget = budget
        self._configuration = configuration

    def run(self, zip_file: zipfile.ZipFile) -> None:
        self._archive = zip_file
        self._entries = frozenset(archive.file_names(zip_file))
        self._check_form()
        self._pass("message")
        found = self._message()
        self._pass("signature")
        signed = self._signature()
        covered = self._find_covered(signed)
        self._pass("signed_files")
        kept = self._check_message(covered[MESSAGE], found)
        self._check_files(signed, covered, is_kept=kept)
        self._pass("time_stamp", "holds" if kept else "not_kept")
        stamp = self._time_stamp(signed)
        self._check_manifest()
        self.results[self.check] = "holds"
        if self._configuration is not None:
            self._check_trust(self._configuration, found, signed, stamp)

    def _pass(self, next_check: str, result: CheckResult = "holds") -> None:
        self.results[self.check] = result
        self.check = next_check

    def _check_form(self) -> None:
        """Check what X-Road's AsicContainer does: order, compression and manifest are free."""
        for entry in (MIMETYPE, MESSAGE, SIGNATURES):
            if entry not in self._entries:
                raise self._wrong("asic_missing", entry=entry)
        if self._read(MIMETYPE).lower() != MEDIA_TYPE.encode():
            raise self._wrong("asic_mimetype")

    def _message(self) -> Message:
        try:
            found = message.read(self._read(MESSAGE))
        except UntrustedReplyError as error:
            raise self._in_entry(error, MESSAGE) from error
        except ValueError as error:
            raise self._wrong("asic_message") from error
        self.container = self.container._replace(message=found)
        expected = self._expectation
        if not expected.has_id(found.message_id):
            raise self._wrong("asic_id", found=found.message_id)
        if expected.client not in (None, found.client):
            raise self._wrong("asic_client", found=found.client)
        named = _NAMED_KIND.search(self._name)
        for kind in (expected.kind, named and named[1]):
            if kind is not None and kind != found.kind:
                raise self._wrong("asic_kind", found=found.kind)
        return found

    def _signature(self) -> signature.Signature:
        try:
            signed = signature.read(self._xml(SIGNATURES))
        except ValueError as error:
            raise self._wrong("asic_signature") from error
        self.container = self.container._replace(
            certificate=signed.certificate, signed_at=signed.signed_at
        )
        return signed

    def _find_covered(self, parsed_signature: signature.Signature) -> dict[str, Reference]:
        """Return what is signed, directly or as part of a batch, by its path."""
        references = parsed_signature.references
        if any(reference.path == _SIGNED_CHAIN[0] for reference in references):
            references += self._chain(_SIGNED_CHAIN)
        covered = {reference.path: reference for reference in references}
        if len(covered) != len(references):  # one of which would not be looked at
            raise self._wrong("asic_signature")
        if MESSAGE not in covered:
            raise self._wrong("asic_unsigned", entry=MESSAGE)
        return covered

    def _chain(self, entries: tuple[str, str]) -> tuple[Reference, ...]:
        for entry in entries:
            if entry not in self._entries:
                raise self._wrong("asic_missing", entry=entry)
        result, chain = entries
        try:
            return hashchain.references(self._xml(result), {chain: self._xml(chain)})
        except ValueError as error:
            raise self._wrong("asic_chain", entry=chain) from error

    def _check_message(self, reference: Reference, message: Message) -> bool:
        """Compare the message with its digest; tell whether it is the one that was signed."""
        self.container = self.container._replace(
            algorithm=reference.algorithm, digest=b64encode(reference.digest).decode("ascii")
        )
        kept = self._agrees(reference)
        if not kept and not message.is_emptied:
            raise self._wrong("asic_digest", entry=MESSAGE)
        return kept

    def _check_files(
        self,
        parsed_signature: signature.Signature,
        references: dict[str, Reference],
        *,
        is_kept: bool,
    ) -> None:
        """Compare the files but the message with their digests.

        What the signature itself names must be there, unless the log keeps no message bodies; what
        only a hash chain names need not (X-Road's HashChainVerifier).
        """
        direct = {reference.path for reference in parsed_signature.references}
        missing = []
        for reference in references.values():
            if reference.path == MESSAGE:
                continue
            if reference.path in self._entries:
                if not self._agrees(reference):
                    raise self._wrong("asic_digest", entry=reference.path)
            elif is_kept and reference.path in direct:
                raise self._wrong("asic_missing", entry=reference.path)
            else:
                missing.append(reference.path)
        strange = sorted(self._entries - _STRUCTURE - references.keys())
        self.container = self.container._replace(
            attachments_missing=tuple(missing), not_signed=tuple(strange)
        )
        for entry in filter(_ATTACHMENT.fullmatch, strange):  # it would pass for a signed one
            raise self._wrong("asic_unsigned", entry=entry)

    def _time_stamp(self, parsed_signature: signature.Signature) -> timestamp.TimeStamp:
        """Return the time stamp over the signature, or over the batch that it is in."""
        token = parsed_signature.time_stamp
        if _TIMESTAMP in self._entries:
            token = self._read(_TIMESTAMP)
        stamped = parsed_signature.value
        if _STAMPED_CHAIN[0] in self._entries:
            covered = self._chain(_STAMPED_CHAIN)
            if SIGNATURES not in {reference.path for reference in covered}:
                raise self._wrong("asic_chain", entry=_STAMPED_CHAIN[1])
            for reference in covered:
                if reference.path in self._entries and not self._agrees(reference):
                    raise self._wrong("asic_chain", entry=_STAMPED_CHAIN[1])
            stamped = self._read(_STAMPED_CHAIN[0])
        if token is None:
            raise self._wrong("asic_no_stamp")
        try:
            stamp = timestamp.read(token)
        except ValueError as error:
            raise self._wrong("asic_stamp") from error
        if hashlib.new(stamp.algorithm, stamped).digest() != stamp.imprint:
            raise self._wrong("asic_stamp")
        self.container = self.container._replace(time_stamped_at=stamp.at)
        return stamp

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

    def _check_trust(
        self,
        configuration: Configuration,
        message: Message,
        parsed_signature: signature.Signature,
        stamp: timestamp.TimeStamp,
    ) -> None:
        """Check who signed and stamped; X-Road begins with the stamp too, whose time counts."""
        try:
            self.check = "time_stamp_issuer"
            by = trust.check_stamp(configuration, stamp)
            self.container = self.container._replace(stamped_by=by)
            self._pass("issuer")
            authority = trust.find_issuer(
                configuration, message.signer[0], parsed_signature.certificate
            )
            trust.check_certificate(parsed_signature.certificate, authority, stamp.at)
            self._pass("member")
            trust.check_member(message.signer, parsed_signature.certificate, authority)
            self._pass("certificate_status")
            status = trust.check_status(configuration, parsed_signature, authority, stamp.at)
            self.container = self.container._replace(status_at=status.at, status_by=status.by)
            self.results[self.check] = "holds"
        except trust.NotTrusted as error:
            raise self._wrong(error.key, **error.values) from error

    def _agrees(self, reference: Reference) -> bool:
        """Tell whether the file is there and has the digest."""
        if reference.path not in self._entries:
            return False
        digest = hashlib.new(reference.algorithm)
        for chunk in archive.chunks(self._archive, reference.path, self._budget):
            digest.update(chunk)
        return digest.digest() == reference.digest

    def _xml(self, entry: str) -> etree._Element:
        try:
            return xml_parsing.parse(self._read(entry), None)
        except UntrustedReplyError as error:
            raise self._in_entry(error, entry) from error

    def _in_entry(self, error: UntrustedReplyError, entry: str) -> UntrustedReplyError:
        return self._wrong("asic_xml", entry=entry) if error.key.startswith("reply_") else error

    def _read(self, entry: str) -> bytes:
        return archive.read(self._archive, entry, self._budget)

    def _wrong(self, key: str, **values: object) -> UntrustedReplyError:
        return UntrustedReplyError(key, name=self._name, **values)
