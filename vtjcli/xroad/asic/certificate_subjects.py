"""Whom a signing certificate was issued to: how each authority writes a member's identifier.

Source: the certificate profiles of X-Road 7 (ee.ria.xroad.common.certificateprofile.impl).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography import x509

Member = tuple[str, str, str]


def read(profile: str, certificate: x509.Certificate, instance: str) -> Member:
    """Return instance, class and code of the member that the certificate is for.

    `instance` is the one whose authority issued it. Raises LookupError for a profile that is not
    known here, and ValueError when the certificate is not as its profile wants it.
    """
    return _PROFILES[profile](certificate, instance)


def _attribute(certificate: x509.Certificate, kind: x509.ObjectIdentifier) -> str | None:
    """Return the attribute of the subject; of several the last, which Java reads first."""
    found = certificate.subject.get_attributes_for_oid(kind)
    return str(found[-1].value) if found else None


def _require(certificate: x509.Certificate, *kinds: x509.ObjectIdentifier) -> tuple[str, ...]:
    values = [_attribute(certificate, kind) for kind in kinds]
    if not all(values):
        raise ValueError
    return tuple(value or "" for value in values)


def _ejbca(certificate: x509.Certificate, _instance: str) -> Member:
    """Read EJBCA's: country, organisation and common name hold the three parts."""
    kinds = (NameOID.COUNTRY_NAME, NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    country, organisation, name = _require(certificate, *kinds)
    return country, organisation, name


def _finnish(certificate: x509.Certificate, instance: str) -> Member:
    """Read a serial number ``FI/server/GOV``; before that the parts stood in O, OU and CN."""
    serial = _attribute(certificate, NameOID.SERIAL_NUMBER)
    if serial is None:
        if _attribute(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME) is None:
            return _ejbca(certificate, instance)
        return _national("FI", certificate)
    kinds = (NameOID.COUNTRY_NAME, NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    country, _, code = _require(certificate, *kinds)
    own, _, member_class = _split_member(serial.split("/"))
    if country != "FI":
        raise ValueError(country)
    return own, member_class, code


def _split_member(parts: list[str]) -> Member:
    one, two, three = parts
    return one, two, three


def _national(country: str, certificate: x509.Certificate) -> Member:
    kinds = (
        NameOID.COUNTRY_NAME,
        NameOID.ORGANIZATION_NAME,
        NameOID.ORGANIZATIONAL_UNIT_NAME,
        NameOID.COMMON_NAME,
    )
    found, instance, member_class, code = _require(certificate, *kinds)
    if found != country:
        raise ValueError(found)
    return instance, member_class, code


def _icelandic(certificate: x509.Certificate, instance: str) -> Member:
    if _attribute(certificate, NameOID.SERIAL_NUMBER) is None:
        if _attribute(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME) is None:
            return _ejbca(certificate, instance)
        raise ValueError
    return _national("IS", certificate)


def _faroese(certificate: x509.Certificate, _instance: str) -> Member:
    if _attribute(certificate, NameOID.SERIAL_NUMBER) is None:
        raise ValueError
    return _national("FO", certificate)


def _basic(certificate: x509.Certificate, instance: str) -> Member:
    kinds = (NameOID.BUSINESS_CATEGORY, NameOID.SERIAL_NUMBER)
    member_class, code = _require(certificate, *kinds)
    return instance, member_class, code


def _estonian(certificate: x509.Certificate, instance: str) -> Member:
    """Read SK's: an organisation identifier, or before that a number of eight digits."""
    identifier = _attribute(certificate, NameOID.ORGANIZATION_IDENTIFIER)
    if identifier:
        for prefix, member_class in _REGISTERS.items():
            if identifier.startswith(prefix):
                return instance, member_class, identifier.removeprefix(prefix)
        return instance, "NEE", identifier
    [number] = _require(certificate, NameOID.SERIAL_NUMBER)
    if not (number.isdecimal() and len(number) == _NUMBER_LENGTH):
        raise ValueError(number)
    classes = {**dict.fromkeys("123456", "COM"), "7": "GOV", "8": "NGO", "9": "NGO"}
    if number[0] not in classes:
        raise ValueError(number)
    return instance, classes[number[0]], number


_REGISTERS: Final = {"NTREE-": "COM", "GO:EE-": "GOV", "NP:EE-": "NGO"}
"""The Estonian registers of companies, of public authorities and of associations."""
_NUMBER_LENGTH: Final = 8
_PROFILES: Final[dict[str, Callable[[x509.Certificate, str], Member]]] = {
    "FiVRKCertificateProfileInfoProvider": _finnish,
    "EjbcaCertificateProfileInfoProvider": _ejbca,
    "BasicCertificateProfileInfoProvider": _basic,
    "BasicACMECertificateProfileInfoProvider": _basic,
    "IsCertificateProfileInfoProvider": _icelandic,
    "FoCertificateProfileInfoProvider": _faroese,
    "SkKlass3CertificateProfileInfoProvider": _estonian,
}
