"""Whatever a container holds, it is read as what it is or refused in words; never a crash."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.containers import ID, MESSAGE, SIGNATURES, entries, packed, signed
from vtjcli.errors import UntrustedReplyError
from vtjcli.simulator import CLIENT
from vtjcli.xroad.asic import archive, container, signature

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from vtjcli.xroad.asic.container import Container


def read(data: bytes) -> Container:
    """Return what the container holds; raise what is wrong with it."""
    expected = container.Expectation(ID, whole=True, client=CLIENT)
    found = container.read(io.BytesIO(data), "a.asice", expected, archive.Budget(len(data)))
    if found.error is not None:
        raise found.error
    return found


REQUEST, RESPONSE = entries(signed()).values()
ALONE = signed("requestOnly", "unique")


@pytest.mark.parametrize("data", [REQUEST, ALONE], ids=["stamped in a batch", "stamped alone"])
def test_both_ways_of_time_stamping_are_read(data: bytes) -> None:
    found = read(data)
    assert found.message is not None
    assert found.message.kind == "request"
    assert found.time_stamped_at is not None
    assert found.body_kept
    assert found.signed_at is not None
    assert found.signed_at[:19] == found.time_stamped_at.isoformat()[:19]


def mimetype_last(files: dict[str, bytes]) -> None:
    files["mimetype"] = files.pop("mimetype")


OTHER_TOOLS: dict[str, Callable[[dict[str, bytes]], object]] = {
    "folder entries": lambda files: files.update({"META-INF/": b"", "empty/": b""}),
    "mimetype last": mimetype_last,
    "no manifest": lambda files: files.pop("META-INF/manifest.xml"),
    "mimetype in capitals": lambda files: files.update(mimetype=files["mimetype"].upper()),
    "nothing but the batch's time stamp": lambda files: files.pop("META-INF/ASiCManifest.xml"),
}


@pytest.mark.parametrize("kind", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("how", OTHER_TOOLS)
def test_a_container_packed_by_another_tool_is_not_refused_for_its_form(
    how: str, kind: int
) -> None:
    files = entries(REQUEST)
    OTHER_TOOLS[how](files)
    assert read(packed(files, kind)).body_kept


def test_a_file_that_nobody_signed_is_named() -> None:
    """X-Road's own verifier passes over it; whoever opens the container sees it beside the rest."""
    files = {**entries(REQUEST), "invoice.pdf": b"%PDF"}
    assert read(packed(files)).not_signed == ("invoice.pdf",)


def test_a_name_used_twice_and_a_name_that_leads_away_are_told_apart() -> None:
    files = list(entries(REQUEST).items())
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = packed([*files, files[0]])
    for data, key in (
        (twice, "evidence_twice"),
        (packed([*files, ("../x", b"")]), "evidence_entry"),
    ):
        with pytest.raises(UntrustedReplyError) as refused:
            read(data)
        assert refused.value.key == key


def test_a_stamp_over_another_signature_is_refused() -> None:
    """Else an old stamp could be put beside a new signature."""
    ours, others = entries(ALONE), entries(signed("responseOnly", "unique"))
    token = others[SIGNATURES].partition(b"EncapsulatedTimeStamp>")[2].partition(b"<")[0]
    before, tag, rest = ours[SIGNATURES].partition(b"EncapsulatedTimeStamp>")
    ours[SIGNATURES] = before + tag + token + b"<" + rest.partition(b"<")[2]
    with pytest.raises(UntrustedReplyError) as refused:
        read(packed(ours))
    assert refused.value.key == "asic_stamp"


def test_a_stamp_as_old_security_servers_wrote_it_is_read() -> None:
    files = entries(ALONE)
    for tag in (b"<xades:EncapsulatedTimeStamp>", b"</xades:EncapsulatedTimeStamp>"):
        assert tag in files[SIGNATURES]
        files[SIGNATURES] = files[SIGNATURES].replace(tag, b"")
    assert read(packed(files)).time_stamped_at == read(ALONE).time_stamped_at


def test_an_emptied_message_is_told_from_one_that_was_changed() -> None:
    emptied = entries(entries(signed(modes="no-bodies"))[f"{ID}-request-1.asice"])
    assert not read(packed(emptied)).body_kept
    emptied[MESSAGE] = emptied[MESSAGE].replace(b"http://x-road.eu/xsd/xroad.xsd", b"urn:x", 1)
    with pytest.raises(UntrustedReplyError):
        read(packed(emptied))


def test_a_file_with_two_digests_in_one_signature_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else only one of them would be looked at."""
    genuine = signature.read

    def twice(root: Element) -> signature.Signature:
        found = genuine(root)
        return found._replace(references=found.references * 2)

    monkeypatch.setattr(signature, "read", twice)
    with pytest.raises(UntrustedReplyError) as refused:
        read(ALONE)
    assert refused.value.key == "asic_signature"


@settings(max_examples=150)
@given(st.data())
def test_no_damage_to_a_container_crashes_or_passes(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(RESPONSE) - 1))
    flip = data.draw(st.integers(1, 255))
    damaged = RESPONSE[:at] + bytes([RESPONSE[at] ^ flip]) + RESPONSE[at + 1 :]
    try:
        found = read(damaged)
    except UntrustedReplyError:
        return
    # What no check covers (a date, a comment, an attribute of an entry) may differ, and what is not
    # the file that it was by its name is reported as not signed.
    assert found._replace(not_signed=()) == read(RESPONSE)


@settings(max_examples=150)
@given(st.data())
def test_no_damage_to_a_file_in_it_crashes_or_changes_the_message(data: st.DataObject) -> None:
    files = entries(ALONE)
    name = data.draw(st.sampled_from(sorted(files)))
    content = files[name]
    at = data.draw(st.integers(0, len(content)))
    files[name] = content[:at] + data.draw(st.binary(max_size=8)) + content[at + 1 :]
    try:
        found = read(packed(files))
    except UntrustedReplyError:
        return
    assert found.digest == read(ALONE).digest
    assert found.body_kept
