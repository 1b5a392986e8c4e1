"""TLS towards one's own security server; there is no way to switch verification off."""

from __future__ import annotations

import os
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.xroad.client_certificate import ClientCertificate, Passphrase

SECURITY_LEVEL: Final = 2
"""OpenSSL's: nothing of less than 112 bits, RSA of 2048; what Python itself asks for."""

_REDIRECTING: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""Variables that would have OpenSSL trust other authorities than the system's."""


def context(
    *, ca: Path | None, has_pin: bool, own: ClientCertificate | None, passphrase: Passphrase
) -> ssl.SSLContext:
    """Return what a connection believes and what it shows.

    The server's certificate must come from `ca` (PEM: the certificate itself, or an authority) or,
    without one, from an authority that the system trusts, and bear the host's name. With `has_pin`
    the certificate's SHA-256, which the exchange compares before it sends anything, takes the
    place of both. `own` is the client's certificate; `passphrase` is called if its key is
    encrypted. TLS 1.2 is the oldest accepted. Nothing in the environment changes any of it.

    Raises ConfigurationError when a file cannot be read or is not what it should be.
    """
    if has_pin:
        trusted = _make_pin_context()
    elif ca is not None:
        trusted = _make_ca_context(ca)
    else:
        with _hide_variables(_REDIRECTING):
            trusted = ssl.create_default_context()
    harden(trusted)
    if own is not None:
        from vtjcli.xroad import client_certificate

        client_certificate.show(trusted, own, passphrase)
        # Servers by Microsoft ask for it only once they know what is asked for (RFC 8446, 4.6.2).
        trusted.post_handshake_auth = True
    return trusted


def harden(context: ssl.SSLContext) -> None:
    """Take back what SSLKEYLOGFILE and OPENSSL_CONF in the environment may have loosened.

    The one has the keys of every connection written down. The other, where Python was built to
    follow it (Debian), allows old versions, short keys, and ciphers without any certificate.
    """
    context.keylog_filename = None  # type: ignore[assignment]
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if context.security_level < SECURITY_LEVEL:
        context.set_ciphers(f"DEFAULT:@SECLEVEL={SECURITY_LEVEL}")


def _make_pin_context() -> ssl.SSLContext:
    pinned = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    pinned.check_hostname = False
    pinned.verify_mode = ssl.CERT_NONE
    return pinned


def _make_ca_context(ca: Path) -> ssl.SSLContext:
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        trusted.load_verify_locations(cafile=ca)
    except ssl.SSLError as error:
        raise ConfigurationError("tls_not_pem", path=ca) from error
    except OSError as error:
        raise ConfigurationError("tls_file", path=ca, reason=error.strerror) from error
    # What was named is trusted although its own issuer is not known: it may be the server's own
    # certificate. As in 3.13, and unlike there without demands on how an authority of one's own
    # was made.
    trusted.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return trusted


@contextmanager
def _hide_variables(names: tuple[str, ...]) -> Iterator[None]:
    """Hide variables from OpenSSL, which looks at them itself."""
    hidden = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(hidden)
