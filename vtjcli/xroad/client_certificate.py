"""The client's own certificate and key, from PEM files or PKCS#12, into a TLS context.

A passphrase is asked for, through a function, only when the key is really encrypted: whoever
knows it (a keyring, a command) is left alone otherwise.
"""

from __future__ import annotations

import re
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    Passphrase: TypeAlias = Callable[[], str]

_KEY: Final = re.compile(
    rb"-----BEGIN (ENCRYPTED )?(?:[A-Z]+ )?PRIVATE KEY-----\s*(Proc-Type: *4, *ENCRYPTED)?"
)
"""The head of a private key in PEM (RFC 7468), encrypted by either of the two ways there are."""
_BEGIN: Final = b"-----BEGIN CERTIFICATE-----"
_END: Final = b"-----END CERTIFICATE-----"
_OTHER_KEY: Final = ("KEY_VALUES_MISMATCH", "KEY_TYPE_MISMATCH", "NO_CERTIFICATE_ASSIGNED")
"""What OpenSSL calls a key that is not the certificate's."""
_PASSPHRASE_MAX: Final = 1024
"""Bytes; OpenSSL reads no more."""


class ClientCertificate(NamedTuple):
    """Where the client's certificate is: PEM with `key` (None: in the same file), or PKCS#12."""

    certificate: Path
    key: Path | None = None
    is_pkcs12: bool = False

    @property
    def key_file(self) -> Path:
        return self.key or self.certificate


class Pkcs12Content(NamedTuple):
    """What a PKCS#12 file holds, as objects of ``cryptography``; never in a repr."""

    key: Any
    certificate: Any
    issuers: list[Any]

    def __repr__(self) -> str:
        return "Pkcs12Content(…)"


def is_encrypted(own: ClientCertificate) -> bool:
    """Tell whether the key needs a passphrase; raise ConfigurationError for a file without one."""
    content = read(own.key_file)
    if own.is_pkcs12:
        return _load_pkcs12(content, own.certificate, None) is None
    head = _KEY.search(content)
    if head is None:
        raise ConfigurationError("tls_no_key", path=own.key_file)
    return any(head.groups())


def show(context: ssl.SSLContext, own: ClientCertificate, passphrase: Passphrase) -> None:
    """Have `context` show the certificate to a server that asks; `passphrase` opens its key.

    Raises ConfigurationError when a file cannot be read, is not what it should be, or is not
    opened by the passphrase.
    """
    if own.is_pkcs12:
        _show_pkcs12(context, unpack(own.certificate, passphrase), own.certificate)
        return
    if own.key is not None:
        read(own.certificate)
    opener = _bytes(passphrase(), own) if is_encrypted(own) else None
    _load(context, own, opener, own.key_file)


def unpack(file: Path, passphrase: Passphrase) -> Pkcs12Content:
    """Return what a PKCS#12 `file` holds, asking for the passphrase where it needs one.

    All that OpenSSL, Java's keytool and Windows write can be read, the RC2 and triple DES of old
    files too. Raises ConfigurationError for any other file, and for one without key or certificate.
    """
    own = ClientCertificate(file, is_pkcs12=True)
    content = read(file)
    opened = _load_pkcs12(content, file, None)
    if opened is None:
        opened = _load_pkcs12(content, file, _bytes(passphrase(), own))
    if opened is None:
        raise ConfigurationError("key_passphrase_wrong", path=file)
    key, certificate, issuers = opened
    if key is None or certificate is None:
        raise ConfigurationError("pkcs12_lacks", path=file)
    return Pkcs12Content(key, certificate, issuers)


def der(own: ClientCertificate, passphrase: Passphrase) -> bytes:
    """Return the certificate itself; raise ConfigurationError as `show` does."""
    if own.is_pkcs12:
        from cryptography.hazmat.primitives.serialization import Encoding

        found = unpack(own.certificate, passphrase).certificate
        return bytes(found.public_bytes(Encoding.DER))
    _, begin, rest = read(own.certificate).partition(_BEGIN)
    try:
        # The first is the client's own, as OpenSSL takes it; those behind are its issuers.
        content = (begin + rest.partition(_END)[0] + _END).decode("ascii")
        return ssl.PEM_cert_to_DER_cert(content)
    except ValueError as error:
        raise ConfigurationError("tls_not_pem", path=own.certificate) from error


def read(file: Path) -> bytes:
    """Return the content of a file that TLS needs; raise ConfigurationError when it cannot be."""
    try:
        return file.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise ConfigurationError("tls_file", path=file, reason=reason) from error


def _bytes(passphrase: str, own: ClientCertificate) -> bytes:
    encoded = passphrase.encode("utf-8", "surrogateescape")
    if len(encoded) > _PASSPHRASE_MAX:
        raise ConfigurationError("key_passphrase_wrong", path=own.key_file)
    return encoded


def _load_pkcs12(
    content: bytes, file: Path, passphrase: bytes | None
) -> tuple[Any, Any, Any] | None:
    """Return key, certificate and issuers; None when the passphrase is not the right one."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs12

    if not _is_pkcs12(content):
        raise ConfigurationError("pkcs12_not", path=file)
    try:
        return pkcs12.load_key_and_certificates(content, passphrase)
    except UnsupportedAlgorithm as error:
        raise ConfigurationError("pkcs12_algorithm", path=file) from error
    except ValueError:
        return None


def _is_pkcs12(content: bytes) -> bool:
    """Tell whether DER begins as a PFX of RFC 7292 does: a sequence whose first part is 3."""
    if len(content) < 2 or content[0] != 0x30:
        return False
    start = 2 + (content[1] & 0x7F if content[1] & 0x80 else 0)
    return content[start : start + 3] == b"\x02\x01\x03"


def _show_pkcs12(context: ssl.SSLContext, own: Pkcs12Content, source: Path) -> None:
    """Hand key and certificates over in a file, which is the only way that ``ssl`` takes them.

    The key in it is encrypted with a passphrase that exists in this process alone, and the file
    (0600) is gone at once: what a crash or a disk may keep of it opens nothing. Unlike a file in
    memory, this works on every system.
    """
    import os
    import secrets
    import tempfile

    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
    )

    once = secrets.token_hex(32).encode()
    pem = own.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(once))
    for certificate in (own.certificate, *own.issuers):
        pem += certificate.public_bytes(Encoding.PEM)
    try:
        descriptor, name = tempfile.mkstemp(prefix="vtjcli-", suffix=".pem")
    except OSError as error:
        raise ConfigurationError("tls_temporary", reason=error.strerror) from error
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - it is open already
            file.write(pem)
        _load(context, ClientCertificate(Path(name)), once, source)
    except OSError as error:
        raise ConfigurationError("tls_temporary", reason=error.strerror) from error
    finally:
        os.unlink(name)  # noqa: PTH108 - beside mkstemp


def _load(
    context: ssl.SSLContext, own: ClientCertificate, passphrase: bytes | None, source: Path
) -> None:
    """Load PEM files that can be read; raise ConfigurationError that says what is wrong in them.

    `passphrase` is None for a key that needs none; `source` is the file that the user knows the
    key by.

    OpenSSL says the same of a wrong passphrase and of a damaged key, and nothing else of either.
    """
    try:
        # Without any passphrase OpenSSL would ask for one on the terminal.
        context.load_cert_chain(own.certificate, own.key, passphrase or b"")
    except ssl.SSLError as error:
        if error.reason in _OTHER_KEY:
            raise ConfigurationError("tls_other_key", path=source) from error
        if error.reason and "_TOO_" in error.reason:  # small, weak
            reason = error.reason.replace("_", " ").lower()
            raise ConfigurationError("tls_weak", path=source, reason=reason) from error
        _check_pem(own.certificate)
        key = "tls_key_damaged" if passphrase is None else "key_passphrase_wrong"
        raise ConfigurationError(key, path=source) from error


def _check_pem(certificate: Path) -> None:
    """Raise ConfigurationError when a file has no certificate that OpenSSL can read."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(certificate)
    except ssl.SSLError as error:
        raise ConfigurationError("tls_not_pem", path=certificate) from error
