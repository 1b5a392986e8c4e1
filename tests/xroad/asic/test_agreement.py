"""The verdict is that of X-Road's asicverifier, on what its own test containers show.

Which verdict it gives stands in its AsicContainerVerifierTest.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from tests.support import asic
from tests.support.containers import entries, packed, signed
from vtjcli.simulator.global_configuration import verification_configuration
from vtjcli.xroad.asic import archive, container, global_conf

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.xroad.asic.container import Container

TRUSTED = global_conf.read(io.BytesIO(verification_configuration()), "verificationconf.zip")
Files = dict[str, bytes]


def read(files: Files) -> Container:
    data = packed(files)
    budget = archive.Budget(len(data))
    return container.read(io.BytesIO(data), "a.asice", container.Expectation(), budget, TRUSTED)


def stamped_in_a_batch() -> Files:
    return entries(next(iter(entries(signed()).values())))


def change(files: Files, **changes: bytes) -> Files:
    return {**files, **{name.replace("_", "-"): content for name, content in changes.items()}}


def without(files: Files, *names: str) -> Files:
    return {name: content for name, content in files.items() if name not in names}


def replace(files: Files, name: str, old: bytes, new: bytes) -> Files:
    assert old in files[name]
    return {**files, name: files[name].replace(old, new, 1)}


ATTACHED = {"attachment1": b"one", "attachment2": b"two"}
VALID: dict[str, Callable[[], Files]] = {
    "a signed message": asic.files,
    "with attachments": lambda: asic.files(ATTACHED),
    "in exclusive canonical form, as since X-Road 7.8": lambda: asic.files(
        ATTACHED, asic.EXCLUSIVE
    ),
    "a batch signature": asic.batch,
    "a batch signature whose attachment was not kept": lambda: without(asic.batch(), "attachment1"),
    "a batch time stamp": stamped_in_a_batch,
    "a hash chain that the signature does not name": lambda: {
        **asic.files(),
        asic.RESULT: b"<a/>",
        asic.CHAIN: b"<b/>",
    },
    "files of other names": lambda: {**asic.files(), "hashchain.xml": b"<a/>"},
}
INVALID: dict[str, tuple[str, Callable[[], Files]]] = {
    "another message": (
        "asic_digest",
        lambda: replace(asic.files(), "message.xml", b"urn:a", b"urn:b"),
    ),
    "a wrong digest": (
        "asic_signature",
        lambda: replace(
            asic.files(),
            "META-INF/signatures.xml",
            asic.digest(asic.MESSAGE).encode(),
            asic.digest(b"another").encode(),
        ),
    ),
    "another attachment": (
        "asic_digest",
        lambda: change(asic.files(ATTACHED), attachment1=b"another"),
    ),
    "no attachment": ("asic_missing", lambda: without(asic.files(ATTACHED), "attachment2")),
    "another message in a batch": (
        "asic_digest",
        lambda: replace(asic.batch(), "message.xml", b"urn:a", b"urn:b"),
    ),
    "another attachment in a batch": (
        "asic_digest",
        lambda: change(asic.batch(), attachment1=b"another"),
    ),
    "an altered hash chain": (
        "asic_chain",
        lambda: replace(
            asic.batch(),
            asic.CHAIN,
            asic.digest(asic.MESSAGE).encode(),
            asic.digest(b"another").encode(),
        ),
    ),
    "a hash chain without the message": (
        "asic_unsigned",
        lambda: {
            **asic.batch(),
            **dict(
                zip((asic.RESULT, asic.CHAIN), asic._chain({"/messageX.xml": b"x"}), strict=True)
            ),
            "META-INF/signatures.xml": asic.signatures(
                {f"/{asic.RESULT}": asic._chain({"/messageX.xml": b"x"})[0]}
            ),
        },
    ),
    "an altered result of a hash chain": (
        "asic_chain",
        lambda: replace(asic.batch(), asic.RESULT, b"STEP0", b"STEP1"),
    ),
    "another result of a hash chain": (
        "asic_digest",
        lambda: replace(asic.batch(), asic.RESULT, b"<c:HashChainResult", b"<c:HashChainResult "),
    ),
    "no hash chain": ("asic_missing", lambda: without(asic.batch(), asic.CHAIN)),
    "references without a slash": (
        "asic_signature",
        lambda: (
            change(asic.files())
            | {"META-INF/signatures.xml": asic.signatures({"message.xml": asic.MESSAGE})}
        ),
    ),
    "a signature of something else": (
        "asic_unsigned",
        lambda: (
            asic.files()
            | {
                "hashchain.xml": b"<a/>",
                "META-INF/signatures.xml": asic.signatures({"/hashchain.xml": b"<a/>"}),
            }
        ),
    ),
    "a result of a batch time stamp that is none": (
        "asic_xml",
        lambda: stamped_in_a_batch() | {"ts-hashchainresult.xml": b"invalid"},
    ),
    "a batch time stamp of another signature": (
        "asic_chain",
        lambda: (
            stamped_in_a_batch()
            | {
                "META-INF/signatures.xml": stamped_in_a_batch()["META-INF/signatures.xml"].replace(
                    b"</asic:XAdESSignatures>", b" </asic:XAdESSignatures>"
                )
            }
        ),
    ),
    "no message": ("asic_missing", lambda: without(asic.files(), "message.xml")),
    "no signature": ("asic_missing", lambda: without(asic.files(), "META-INF/signatures.xml")),
    "no mimetype": ("asic_missing", lambda: without(asic.files(), "mimetype")),
}


@pytest.mark.parametrize("what", VALID)
def test_what_asicverifier_accepts_holds(what: str) -> None:
    found = read(VALID[what]())
    assert found.error is None, (found.error, found.results)
    assert set(found.results.values()) == {"holds"}


@pytest.mark.parametrize("what", INVALID)
def test_what_asicverifier_refuses_does_not_hold(what: str) -> None:
    key, made = INVALID[what]
    found = read(made())
    assert found.error is not None
    assert found.error.key == key


def test_an_attachment_that_nobody_signed_is_refused() -> None:
    """Stricter than asicverifier, which passes over it: it would pass for part of the message."""
    found = read({**asic.files(), "attachment1": b"unsigned"})
    assert found.error is not None
    assert found.error.key == "asic_unsigned"
