"""Nobody passes for a member, an authority or a time-stamper that the X-Road instance approves."""

from __future__ import annotations

import io
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.containers import ID, SIGNATURES, entries, packed, signed
from vtjcli.errors import UntrustedReplyError
from vtjcli.simulator import authorities, signing
from vtjcli.simulator.global_configuration import verification_configuration
from vtjcli.xroad.asic import archive, certificate_subjects, container, global_conf, trust
from vtjcli.xroad.asic.container import CHECKS
from vtjcli.xroad.asic.global_conf import Authority, Configuration

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.xroad.asic.container import Container

ZIP = verification_configuration()
TRUSTED = global_conf.read(io.BytesIO(ZIP), "verificationconf.zip")
REQUEST, RESPONSE = entries(signed()).values()
ALONE = signed("requestOnly", "unique")
MEMBER = "FI-TEST/MUN/0000000-0"
SIGNER = x509.load_der_x509_certificate(signing.signer(MEMBER).certificate)
[AUTHORITY] = TRUSTED.authorities["FI-TEST"]
STAMPER = TRUSTED.time_stampers[0]


def read(data: bytes, trusted: Configuration = TRUSTED) -> Container:
    budget = archive.Budget(len(data))
    return container.read(io.BytesIO(data), "a.asice", container.Expectation(ID), budget, trusted)


def refused(data: bytes, trusted: Configuration = TRUSTED) -> str:
    found = read(data, trusted)
    assert found.error is not None
    assert "fails" in found.results.values()
    return found.error.key


@pytest.mark.parametrize("data", [REQUEST, RESPONSE, ALONE], ids=["request", "response", "alone"])
def test_what_members_signed_and_the_authority_stamped_holds(data: bytes) -> None:
    found = read(data)
    assert found.error is None
    assert found.results == dict.fromkeys(CHECKS, "holds")
    assert found.stamped_by == STAMPER
    assert found.status_by in AUTHORITY.responders


def issued(name: str, **more: str) -> x509.Certificate:
    """Return a certificate with a subject, whose other attributes are `more`, by its own key."""
    own = ec.generate_private_key(ec.SECP256R1())
    attributes = {"C": "FI", "O": "Somebody", **more, "CN": name}
    oids = {"C": "2.5.4.6", "O": "2.5.4.10", "OU": "2.5.4.11", "CN": "2.5.4.3", "SN": "2.5.4.5"}
    oids |= {"BC": "2.5.4.15", "OI": "2.5.4.97"}
    subject = x509.Name(
        x509.NameAttribute(x509.ObjectIdentifier(oids[short]), value)
        for short, value in attributes.items()
        if value
    )
    start, end = datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(subject, subject, own.public_key(), 7, start, end)
    return builder.sign(own, hashes.SHA256())


def test_a_time_stamper_that_is_not_approved_is_refused() -> None:
    assert refused(ALONE, TRUSTED._replace(time_stampers=())) == "asic_stamp_issuer"
    assert refused(ALONE, TRUSTED._replace(time_stampers=(SIGNER,))) == "asic_stamp_issuer"


def test_a_time_stamp_by_another_key_under_the_same_name_is_refused() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    start, end = datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
    forged = x509.CertificateBuilder(
        STAMPER.issuer, STAMPER.subject, key.public_key(), STAMPER.serial_number, start, end
    ).sign(key, hashes.SHA256())
    assert refused(ALONE, TRUSTED._replace(time_stampers=(forged,))) == "asic_stamp_signature"


def test_an_instance_or_an_issuer_that_is_not_approved_is_refused() -> None:
    others = {"EE": TRUSTED.authorities["FI-TEST"]}
    assert refused(ALONE, TRUSTED._replace(authorities=others)) == "asic_instance"
    assert refused(ALONE, TRUSTED._replace(authorities={"FI-TEST": ()})) == "asic_issuer"


def test_an_issuer_of_the_same_name_is_not_the_same_issuer() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    start, end = datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
    name = AUTHORITY.certificate.subject
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, start, end)
    forged = AUTHORITY._replace(certificate=builder.sign(key, hashes.SHA256()))
    assert refused(ALONE, TRUSTED._replace(authorities={"FI-TEST": (forged,)})) == "asic_issuer"
    both = TRUSTED._replace(authorities={"FI-TEST": (forged, AUTHORITY)})
    assert read(ALONE, both).error is None


def test_a_certificate_that_is_not_for_signing_is_refused() -> None:
    assert AUTHORITY.responders
    with pytest.raises(trust.NotTrusted) as error:
        trust.check_certificate(AUTHORITY.responders[0], AUTHORITY, datetime.now(UTC))
    assert error.value.key == "asic_key_usage"


@pytest.mark.parametrize("year", [1999, 2100])
def test_a_certificate_before_or_after_its_time_is_refused(year: int) -> None:
    with pytest.raises(trust.NotTrusted) as error:
        trust.check_certificate(SIGNER, AUTHORITY, datetime(year, 6, 1, tzinfo=UTC))
    assert error.value.key == "asic_period"


def test_a_member_that_did_not_sign_is_told_from_the_one_that_did() -> None:
    member = ("FI-TEST", "MUN", "0000000-0")
    trust.check_member(member, SIGNER, AUTHORITY)
    for other in (("FI", *member[1:]), ("FI-TEST", "GOV", "0000000-0"), (*member[:2], "1")):
        with pytest.raises(trust.NotTrusted) as error:
            trust.check_member(other, SIGNER, AUTHORITY)
        assert error.value.key == "asic_member"
    with pytest.raises(trust.NotTrusted) as error:
        trust.check_member(member, SIGNER, AUTHORITY._replace(profile="SomebodyElses"))
    assert error.value.key == "asic_profile"


@pytest.mark.parametrize(
    ("profile", "subject", "member"),
    [
        ("FiVRK", {"SN": "FI/server/GOV"}, ("FI", "GOV", "0245437-2")),
        ("FiVRK", {"O": "FI-TEST", "OU": "MUN"}, ("FI-TEST", "MUN", "0245437-2")),
        ("FiVRK", {"O": "GOV"}, ("FI", "GOV", "0245437-2")),
        ("FiVRK", {"SN": "FI/GOV"}, None),
        ("FiVRK", {"C": "SE", "SN": "FI/server/GOV"}, None),
        ("FiVRK", {"C": "SE", "O": "FI-TEST", "OU": "MUN"}, None),
        ("Ejbca", {"O": "GOV"}, ("FI", "GOV", "0245437-2")),
        ("Ejbca", {"O": ""}, None),
        ("Basic", {"BC": "COM", "SN": "123"}, ("HERE", "COM", "123")),
        ("BasicACME", {"BC": "COM"}, None),
        ("Is", {"C": "IS", "O": "IS-DEV", "OU": "GOV", "SN": "x"}, ("IS-DEV", "GOV", "0245437-2")),
        ("Is", {"C": "IS", "O": "GOV"}, ("IS", "GOV", "0245437-2")),
        ("Is", {"C": "IS", "O": "IS-DEV", "OU": "GOV"}, None),
        ("Fo", {"C": "FO", "O": "FO-DEV", "OU": "GOV", "SN": "x"}, ("FO-DEV", "GOV", "0245437-2")),
        ("Fo", {"C": "FO", "O": "FO-DEV", "OU": "GOV"}, None),
        ("SkKlass3", {"SN": "70000349"}, ("HERE", "GOV", "70000349")),
        ("SkKlass3", {"SN": "7000034"}, None),
        ("SkKlass3", {"SN": "00000349"}, None),
        ("SkKlass3", {"OI": "NTREE-10000000"}, ("HERE", "COM", "10000000")),
        ("SkKlass3", {"OI": "NTRFI-0245437-2"}, ("HERE", "NEE", "NTRFI-0245437-2")),
    ],
)
def test_each_authority_writes_a_member_in_its_own_way(
    profile: str, subject: dict[str, str], member: tuple[str, ...] | None
) -> None:
    certificate = issued("0245437-2", **subject)
    name = f"{profile}CertificateProfileInfoProvider"
    if member is None:
        with pytest.raises(ValueError):
            certificate_subjects.read(name, certificate, "HERE")
    else:
        assert certificate_subjects.read(name, certificate, "HERE") == member


def response(
    status: ocsp.OCSPCertStatus = ocsp.OCSPCertStatus.GOOD,
    *,
    about: x509.Certificate = SIGNER,
    age: timedelta = timedelta(0),
    valid: timedelta | None = timedelta(days=1),
    by: tuple[Any, x509.Certificate] | None = None,
) -> bytes:
    """Return what a responder says, the instance's own unless another is given."""
    key, responder = by or authorities._responder()
    at = datetime.now(UTC).replace(microsecond=0) - age
    revoked = status is ocsp.OCSPCertStatus.REVOKED
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=about,
        issuer=AUTHORITY.certificate,
        algorithm=hashes.SHA1(),
        cert_status=status,
        this_update=at,
        next_update=None if valid is None else at + valid,
        revocation_time=at if revoked else None,
        revocation_reason=None,
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, responder)
    made = builder.certificates([responder]).sign(key, hashes.SHA256())
    return made.public_bytes(Encoding.DER)


def stranger(*, usage: bool, issuer: Any) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "stranger")])
    by, issuing = (name, key) if issuer is None else issuer
    start, end = datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(by, name, key.public_key(), 3, start, end)
    if usage:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
        builder = builder.add_extension(purpose, critical=False)
    return key, builder.sign(issuing, hashes.SHA256())


def own_authority() -> tuple[x509.Name, Any]:
    key, certificate = authorities._authority()
    return certificate.subject, key


def with_status(*responses: bytes) -> bytes:
    """Put other OCSP responses into the signature, which does not cover them."""
    files = entries(ALONE)
    before, tag, rest = files[SIGNATURES].partition(b"<xades:EncapsulatedOCSPValue")
    _, end, after = rest.partition(b"</xades:EncapsulatedOCSPValue>")
    values = b"".join(tag + b">" + b64encode(one) + end for one in responses)
    files[SIGNATURES] = before + values + after
    return packed(files)


STATUSES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "none": ("asic_no_status", with_status),
    "junk": ("asic_status_issuer", lambda: with_status(b"junk")),
    "of another certificate": ("asic_no_status", lambda: with_status(response(about=STAMPER))),
    "revoked": (
        "asic_status",
        lambda: with_status(response(ocsp.OCSPCertStatus.REVOKED)),
    ),
    "unknown": ("asic_status", lambda: with_status(response(ocsp.OCSPCertStatus.UNKNOWN))),
    "too old": ("asic_status_time", lambda: with_status(response(age=timedelta(hours=3)))),
    "no longer valid": (
        "asic_status_time",
        lambda: with_status(response(age=timedelta(minutes=40), valid=timedelta(minutes=1))),
    ),
    "by a stranger": (
        "asic_status_issuer",
        lambda: with_status(response(by=stranger(usage=True, issuer=None))),
    ),
    "by somebody whom the authority did not ask to": (
        "asic_status_issuer",
        lambda: with_status(response(by=stranger(usage=False, issuer=own_authority()))),
    ),
    "unsuccessful": (
        "asic_no_status",
        lambda: with_status(
            ocsp.OCSPResponseBuilder.build_unsuccessful(
                ocsp.OCSPResponseStatus.TRY_LATER
            ).public_bytes(Encoding.DER)
        ),
    ),
}


@pytest.mark.parametrize("how", STATUSES)
def test_a_status_that_does_not_say_good_at_that_time_is_refused(how: str) -> None:
    key, made = STATUSES[how]
    assert refused(made()) == key


@pytest.mark.parametrize(
    "by",
    [
        None,
        lambda: (authorities._authority()[0], authorities._authority()[1]),
        lambda: stranger(usage=True, issuer=own_authority()),
    ],
    ids=["the responder", "the authority itself", "whom the authority asked to"],
)
def test_whoever_may_answer_for_the_authority_is_believed(
    by: Callable[[], tuple[Any, x509.Certificate]] | None,
) -> None:
    data = with_status(response(valid=None, by=by and by()))
    assert read(data).error is None


def test_a_forged_status_is_refused() -> None:
    genuine = response(ocsp.OCSPCertStatus.GOOD)
    at = genuine.index(b"\x18\x0f") + 15  # the last digit of the time at which it was made
    forged = genuine[:at] + bytes([genuine[at] ^ 1]) + genuine[at + 1 :]
    assert refused(with_status(forged)) == "asic_status_issuer"


@settings(max_examples=60)
@given(st.data())
def test_no_damage_to_a_signature_crashes_or_makes_somebody_else_of_the_signer(
    data: st.DataObject,
) -> None:
    files = entries(ALONE)
    content = files[SIGNATURES]
    at = data.draw(st.integers(0, len(content)))
    files[SIGNATURES] = content[:at] + data.draw(st.binary(max_size=4)) + content[at + 1 :]
    found, genuine = read(packed(files)), read(ALONE)
    if found.error is None:
        assert found.certificate == genuine.certificate
        assert found.digest == genuine.digest
        assert found.time_stamped_at == genuine.time_stamped_at


def zipped(**changes: bytes | None) -> io.BytesIO:
    files = {name.rpartition("/")[2]: content for name, content in entries(ZIP).items()}
    files |= {name: content for name, content in changes.items() if content is not None}
    return io.BytesIO(packed(files))


@pytest.mark.parametrize(
    "file",
    [
        io.BytesIO(packed({"a.txt": b""})),
        io.BytesIO(packed({"instance-identifier": b"FI-TEST"})),
        zipped(**{"instance-identifier": b"EE"}),
        zipped(**{"shared-params.xml": b"<conf/>"}),
        zipped(**{"shared-params.xml": b"no XML"}),
        zipped(**{"instance-identifier": b"\xff"}),
    ],
)
def test_a_file_that_is_no_configuration_is_refused(file: io.BytesIO) -> None:
    with pytest.raises(UntrustedReplyError) as error:
        global_conf.read(file, "a.zip")
    assert error.value.key == "trust_malformed"


@given(st.data())
def test_no_damage_to_the_configuration_crashes_its_reader(data: st.DataObject) -> None:
    [name] = [name for name in entries(ZIP) if name.endswith("shared-params.xml")]
    files = entries(ZIP)
    content = files[name]
    at = data.draw(st.integers(0, len(content) - 1))
    files[name] = content[:at] + data.draw(st.binary(max_size=3)) + content[at + 1 :]
    try:
        global_conf.read(io.BytesIO(packed(files)), "a.zip")
    except UntrustedReplyError:
        return


def test_certificates_in_pem_are_read_as_those_in_der() -> None:
    """As central servers often have them."""
    files = entries(ZIP)
    [name] = [name for name in files if name.endswith("shared-params.xml")]
    der = b64encode(AUTHORITY.certificate.public_bytes(Encoding.DER))
    pem = b64encode(AUTHORITY.certificate.public_bytes(Encoding.PEM))
    assert der in files[name]
    files[name] = files[name].replace(der, pem)
    found = global_conf.read(io.BytesIO(packed(files)), "a.zip")
    assert isinstance(found.authorities["FI-TEST"][0], Authority)
    assert found == TRUSTED
