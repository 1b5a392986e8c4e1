"""The verification configuration (UG-SIGDOC, 3.2): whom the X-Road instances trust.

It is what ``GET /verificationconf`` gives: the shared parameters of each instance (PR-GCONF). It is
not signed itself: it is worth as much as the way by which it came.
"""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from cryptography import x509

from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad import xml_parsing
from vtjcli.xroad.asic import archive

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

_INSTANCE: Final = "instance-identifier"
_PARAMETERS: Final = "shared-params.xml"
_INSTANCE_MAX: Final = 255


class Authority(NamedTuple):
    """An approved certification authority: its certificate, and those that answer for it by OCSP.

    `profile` is the name of X-Road's class that reads a member out of its certificates.
    """

    certificate: x509.Certificate
    profile: str
    responders: tuple[x509.Certificate, ...]


class Configuration(NamedTuple):
    """Approved authorities by instance, approved time-stampers, how old an OCSP response may be."""

    authorities: Mapping[str, tuple[Authority, ...]]
    time_stampers: tuple[x509.Certificate, ...]
    freshness: timedelta


def read(file: IO[bytes], name: str) -> Configuration:
    """Return what the ZIP `file`, which the user knows as `name`, says.

    Raises UntrustedReplyError when it is not a verification configuration.
    """
    budget = archive.Budget(file.seek(0, 2))
    with archive.open_zip(file, name) as opened:
        try:
            entries = {entry.rpartition("/")[2]: entry for entry in archive.file_names(opened)}
            own = archive.read(opened, entries[_INSTANCE], budget)[:_INSTANCE_MAX].decode().strip()
            roots = [
                xml_parsing.parse(archive.read(opened, entry, budget), None)
                for entry in archive.file_names(opened)
                if entry.rpartition("/")[2] == _PARAMETERS
            ]
            instances = {_text(root, "instanceIdentifier"): root for root in roots}
            freshness = int(_text(instances[own], "globalSettings/ocspFreshnessSeconds"))
            return Configuration(
                authorities={key: tuple(_authorities(root)) for key, root in instances.items()},
                time_stampers=tuple(
                    certificate
                    for root in roots
                    for stamper in root.iterfind("{*}approvedTSA")
                    for certificate in _certificates(stamper)
                ),
                freshness=timedelta(seconds=freshness),
            )
        except (KeyError, ValueError, OverflowError) as error:
            raise UntrustedReplyError("trust_malformed", name=name) from error
        except UntrustedReplyError as error:
            if not error.key.startswith("reply_"):
                raise
            raise UntrustedReplyError("trust_malformed", name=name) from error


def _authorities(root: etree._Element) -> Iterator[Authority]:
    for approved in root.iterfind("{*}approvedCA"):
        profile = _text(approved, "certificateProfileInfo").rpartition(".")[2]
        for tag in ("topCA", "intermediateCA"):
            for authority in approved.iterfind(f"{{*}}{tag}"):
                [certificate] = _certificates(authority)
                responders = tuple(
                    found
                    for responder in authority.iterfind("{*}ocsp")
                    for found in _certificates(responder)
                )
                yield Authority(certificate, profile, responders)


def _certificates(parent: etree._Element) -> Iterator[x509.Certificate]:
    """Give the certificate in `parent`, if there is one: Base64 of DER or, as often, of PEM."""
    for element in parent.iterfind("{*}cert"):
        written = b64decode("".join((element.text or "").split()), validate=True)
        if written.lstrip().startswith(b"-----"):
            yield x509.load_pem_x509_certificate(written)
        else:
            yield x509.load_der_x509_certificate(written)


def _text(root: etree._Element, path: str) -> str:
    found = root.find("/".join(f"{{*}}{name}" for name in path.split("/")))
    if found is None:
        raise ValueError(path)
    return xml_parsing.text_of(found)
