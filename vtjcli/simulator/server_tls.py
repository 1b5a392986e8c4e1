"""TLS as a security server does it: a certificate of its own, and clients that show theirs."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from .file_errors import CertificateError

CERTIFICATE_SHOWN: Final = "x-simulator-shown-certificate"
"""The header, in lower case, under which the server itself notes that a client showed one."""
HANDSHAKE_SECONDS: Final = 10.0
PASSWORD: Final = "demo"  # noqa: S105 - of a key that opens nothing but a simulator
CLIENT_FILES: Final = ("ca.pem", "client.pem", "client.key", "client.p12")
"""What a folder for clients holds: the authority, a certificate, its key, and both in PKCS#12."""


@dataclass(frozen=True)
class ServerTls:
    """How to speak TLS: with a certificate made on the spot unless `certificate` and `key` are.

    Clients must show a certificate if there is a `client_ca` (PEM) that it is from, or a folder
    `clients`: what it lacks of CLIENT_FILES is made there, all of them or none.
    """

    certificate: Path | None = None
    key: Path | None = None
    client_ca: Path | None = None
    clients: Path | None = None

    @property
    def client_certificates(self) -> bool:
        """Whether clients must show a certificate."""
        return self.client_ca is not None or self.clients is not None


@dataclass(frozen=True)
class TlsContext:
    """What a server needs, with its certificate in PEM and how a client pins it."""

    context: ssl.SSLContext
    certificate: str
    pin: str
    client_certificates: bool
    """Whether clients must show one."""


def load_context(settings: ServerTls) -> TlsContext:
    """Load or make certificates. Raises CertificateError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if settings.certificate is None:
        pem = _load_made(context)
    else:
        pem = _load(context, settings.certificate, settings.key)
    if settings.client_certificates:
        # Optional to TLS: a real server lets who shows none in, and answers with a fault.
        context.verify_mode = ssl.CERT_OPTIONAL
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        if settings.client_ca is not None:
            _trust(context, settings.client_ca)
        if settings.clients is not None:
            _trust(context, client_folder(settings.clients))
    pin = f"sha256:{sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()}"
    return TlsContext(context, pem, pin, settings.client_certificates)


def client_folder(folder: Path) -> Path:
    """Make a folder of CLIENT_FILES, or use the one that is there; return its authority's file.

    Raises CertificateError when some of the files are there and others not, and for one that
    cannot be written.
    """
    there = [name for name in CLIENT_FILES if (folder / name).exists()]
    if len(there) == len(CLIENT_FILES):
        return folder / CLIENT_FILES[0]
    if there:
        raise CertificateError("own_half", file=folder, name=", ".join(there))
    from .tls_certificates import client_files

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in zip(CLIENT_FILES, client_files(PASSWORD), strict=True):
            write(folder / name, content)
    except OSError as error:
        raise CertificateError(
            "own_unwritable", file=folder, reason=error.strerror or ""
        ) from error
    return folder / CLIENT_FILES[0]


def write(file: Path, content: bytes) -> None:
    """Create a file that only its owner can read. Raises OSError."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)


def _load(context: ssl.SSLContext, certificate: Path, key: Path | None) -> str:
    try:
        context.load_cert_chain(certificate, key, password="")
        text = certificate.read_text(encoding="ascii", errors="replace")
        begin, end = text.index(ssl.PEM_HEADER), text.index(ssl.PEM_FOOTER) + len(ssl.PEM_FOOTER)
        return f"{text[begin:end]}\n"
    except (ssl.SSLError, ValueError) as error:
        name = getattr(error, "reason", None) or "-"
        raise CertificateError("own_certificate", file=certificate, name=name) from error
    except OSError as error:
        missing = key if key is not None and certificate.exists() else certificate
        raise CertificateError(
            "own_unreadable", file=missing, reason=str(error.strerror)
        ) from error


def _trust(context: ssl.SSLContext, authority: Path) -> None:
    try:
        context.load_verify_locations(authority)
    except ssl.SSLError as error:
        raise CertificateError("own_authority", file=authority, name=error.reason or "-") from error
    except OSError as error:
        reason = str(error.strerror)
        raise CertificateError("own_unreadable", file=authority, reason=reason) from error


def _load_made(context: ssl.SSLContext) -> str:
    """Make the server's certificate; its key is on no disk but for the moment of loading it."""
    import tempfile

    from .tls_certificates import server_certificate

    pem, key = server_certificate()
    # OpenSSL reads it from a file only.
    with tempfile.TemporaryDirectory(prefix="vtjcli-") as folder:
        file = Path(folder) / "server.pem"
        write(file, pem + key)
        context.load_cert_chain(file)
    return pem.decode("ascii")
