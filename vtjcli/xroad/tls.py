"""TLS towards one's own security server; there is no way to switch verification off."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path


def context(
    *,
    ca: Path | None,
    pinned: bool,
    certificate: Path | None,
    key: Path | None,
    passphrase: str | None,
) -> ssl.SSLContext:
    """Return what a connection believes and what it shows.

    The server's certificate must come from `ca` (PEM) or, without one, from an authority that the
    system trusts, and bear the host's name. With `pinned` the certificate's SHA-256, which the
    exchange compares before it sends anything, takes the place of both. `certificate` and `key`
    (PEM; `key` None: in the same file) are the client's own. TLS 1.2 is the oldest accepted.

    Raises ConfigurationError when a file cannot be read or is not what it should be.
    """
    try:
        trusted = ssl.create_default_context(cafile=ca) if not pinned else _trusting_the_pin_only()
    except OSError as error:
        raise ConfigurationError("tls_file", path=ca, reason=_reason(error)) from error
    # SSLKEYLOGFILE in the environment would have the keys of every connection written down.
    trusted.keylog_filename = None  # type: ignore[assignment]
    trusted.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate is not None:
        try:
            # Without a passphrase OpenSSL would ask for one on the terminal.
            trusted.load_cert_chain(certificate, key, passphrase or "")
        except (OSError, ValueError) as error:
            raise ConfigurationError(
                "tls_file",
                path=key or certificate,
                reason=_reason(error),
            ) from error
    return trusted


def _trusting_the_pin_only() -> ssl.SSLContext:
    pinned = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    pinned.check_hostname = False
    pinned.verify_mode = ssl.CERT_NONE
    return pinned


def _reason(error: Exception) -> str:
    match error:
        case ssl.SSLError():
            return (error.reason or "not PEM").replace("_", " ").lower()
        case OSError():
            return error.strerror or type(error).__name__
        case _:
            return type(error).__name__
