"""A batch's hash chain leads from a file to what was signed, and no chain can waste our time."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from vtjcli.simulator import signing
from vtjcli.xroad.asic import hashchain

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CHAIN = "http://cyber.ee/hashchain"
DS = "http://www.w3.org/2000/09/xmldsig#"


def chain(inner: str) -> Element:
    return etree.fromstring(
        f'<c:HashChain xmlns:c="{CHAIN}" xmlns="{DS}">'
        f'<c:DefaultDigestMethod Algorithm="{signing.SHA512}"/>{inner}</c:HashChain>'
    )


def result(digest: bytes, step: str = "STEP0") -> Element:
    return etree.fromstring(
        f'<c:HashChainResult xmlns:c="{CHAIN}" xmlns="{DS}" URI="/chain.xml#{step}">'
        f'<DigestMethod Algorithm="{signing.SHA512}"/>'
        f"<DigestValue>{b64encode(digest).decode()}</DigestValue></c:HashChainResult>"
    )


def test_both_files_of_a_batch_lead_to_its_result() -> None:
    files = [b"one", b"other"]
    made, chains = signing.hash_chains(files, "/a/file.xml", "/chain.xml")
    for file, own in zip(files, chains, strict=True):
        found = hashchain.references(etree.fromstring(made), {"chain.xml": etree.fromstring(own)})
        assert found == (
            hashchain.Reference("a/file.xml", "sha512", hashlib.sha512(file).digest()),
        )


@pytest.mark.parametrize("old", [b"STEP0", b"DataRef", b"sha512", b"HashValue", b"DigestValue"])
def test_a_chain_that_was_changed_leads_nowhere(old: bytes) -> None:
    made, chains = signing.hash_chains([b"one", b"other"], "/file.xml", "/chain.xml")
    changed = etree.fromstring(chains[0].replace(old, b"X" + old))
    with pytest.raises(ValueError):
        hashchain.references(etree.fromstring(made), {"chain.xml": changed})


def test_another_batch_is_not_taken_for_this_one() -> None:
    made, _ = signing.hash_chains([b"one", b"other"], "/file.xml", "/chain.xml")
    _, chains = signing.hash_chains([b"two", b"other"], "/file.xml", "/chain.xml")
    with pytest.raises(ValueError):
        hashchain.references(etree.fromstring(made), {"chain.xml": etree.fromstring(chains[0])})


def test_a_chain_of_many_steps_is_computed() -> None:
    """As large batches have: a step that refers to another one."""
    leaf = hashlib.sha512(b"leaf").digest()
    written = f"<DigestValue>{b64encode(leaf).decode()}</DigestValue>"
    steps = chain(
        '<c:HashStep id="STEP0"><c:StepRef URI="#STEP1"/></c:HashStep>'
        f'<c:HashStep id="STEP1"><c:DataRef URI="/file.xml">{written}</c:DataRef></c:HashStep>'
    )

    def step(digest: bytes) -> bytes:
        algorithm = signing.der(0x0C, signing.SHA512.encode())
        single = signing.der(0x30, signing.der(0x04, digest), algorithm, signing.der(0x30))
        return hashlib.sha512(signing.der(0x30, single)).digest()

    found = hashchain.references(result(step(step(leaf))), {"chain.xml": steps})
    assert [reference.path for reference in found] == ["file.xml"]


@pytest.mark.parametrize(
    "steps",
    [
        '<c:HashStep id="STEP0"><c:StepRef URI="#STEP0"/></c:HashStep>',
        '<c:HashStep id="STEP0"><c:StepRef URI="#STEP1"/></c:HashStep>'
        '<c:HashStep id="STEP1"><c:StepRef URI="#STEP0"/></c:HashStep>',
        '<c:HashStep id="STEP0"><c:StepRef URI="/elsewhere.xml#STEP0"/></c:HashStep>',
        "".join(
            f'<c:HashStep id="STEP{n}">' + f'<c:StepRef URI="#STEP{n + 1}"/>' * 2 + "</c:HashStep>"
            for n in range(60)
        ),
    ],
    ids=["itself", "in a circle", "another file", "doubling"],
)
def test_a_chain_without_an_end_is_given_up(steps: str) -> None:
    with pytest.raises(ValueError):
        hashchain.references(result(b""), {"chain.xml": chain(steps)})
