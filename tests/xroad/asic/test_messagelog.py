"""What was removed from an archive, added or changed shows in its chain; what fits is found."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.containers import ID
from tests.support.log_archives import Archive, archive, linking_info
from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad.asic import messagelog
from vtjcli.xroad.asic.archive import Budget
from vtjcli.xroad.asic.container import Expectation

if TYPE_CHECKING:
    from vtjcli.xroad.asic.messagelog import Chain

NAMES = [f"{ID}-request-1.asice", f"{ID}-response-2.asice", "other-request-3.asice"]
CONTAINERS = {name: name.encode() * 20 for name in NAMES}
WHOLE = Expectation(ID, whole=True)


def search(made: Archive, expected: Expectation = WHOLE) -> tuple[Chain, dict[str, bytes]]:
    found: dict[str, bytes] = {}

    def take(name: str, content: IO[bytes]) -> None:
        found[name] = content.read()

    def wanted(name: str) -> bool:
        return messagelog.may_hold(name, expected) is not False

    file = io.BytesIO(made.content)
    chain = messagelog.search(file, made.name, Budget(len(made.content)), wanted, take)
    return chain, found


def chained(*archives: Archive) -> list[Chain]:
    return messagelog.compare_links([search(made)[0] for made in archives])


@pytest.mark.parametrize("algorithm", ["SHA-256", "SHA-384", "SHA-512"])
def test_what_fits_is_found_and_the_chain_followed(algorithm: str) -> None:
    chain, found = search(archive(CONTAINERS, algorithm=algorithm))
    assert found == {name: CONTAINERS[name] for name in NAMES[:2]}
    assert (chain.result, chain.error) == ("holds", None)


@pytest.mark.parametrize(
    ("containers", "key"),
    [
        ({**CONTAINERS, NAMES[0]: b"changed"}, "archive_chain"),
        ({NAMES[0]: CONTAINERS[NAMES[0]]}, "archive_lacks"),
        ({**CONTAINERS, "added-request-4.asice": b""}, "archive_chain"),
        (dict(reversed(CONTAINERS.items())), "archive_chain"),
    ],
    ids=["changed", "taken out", "added", "in another order"],
)
def test_what_was_done_to_an_archive_shows(containers: dict[str, bytes], key: str) -> None:
    chain, _ = search(archive(containers, info=linking_info(CONTAINERS)[0]))
    assert chain.result == "fails"
    assert chain.error is not None
    assert chain.error.key == key


@pytest.mark.parametrize(
    "info", ["x", "- - SHA-512\nonly-one-word\n", "- - MD5\n", "- -\n", "\xff", "\n"]
)
def test_linking_information_that_is_none_is_told(info: str) -> None:
    chain, found = search(archive(CONTAINERS, info=info))
    assert len(found) == 2
    assert chain.error is not None
    assert chain.error.key == "archive_linking_info"


def test_an_archive_without_linking_information_is_searched_all_the_same() -> None:
    chain, found = search(archive(CONTAINERS, info=None))
    assert (chain.result, len(found)) == ("absent", 2)


def test_archives_are_linked_in_whatever_order_they_are_given() -> None:
    first = archive(CONTAINERS)
    second = archive({"a-request-5.asice": b"a"}, first)
    third = archive({"b-request-6.asice": b"b"}, second)
    links = {chain.file: chain.link for chain in chained(third, first, second)}
    assert links == {first.name: "first", second.name: "holds", third.name: "holds"}


def test_each_group_has_a_chain_of_its_own() -> None:
    one = archive(CONTAINERS, group="FI-TEST_GOV_1")
    other = archive({"a-request-5.asice": b"a"}, group="FI-TEST_GOV_2")
    following = archive({"b-request-6.asice": b"b"}, other, group="FI-TEST_GOV_2")
    assert [chain.link for chain in chained(one, other, following)] == ["first", "first", "holds"]


def test_an_archive_put_in_place_of_the_one_before_shows() -> None:
    first = archive(CONTAINERS)
    second = archive({"a-request-5.asice": b"a"}, first)
    forged = archive({"c-request-7.asice": b"c"})._replace(name=first.name)
    told = {chain.file: chain for chain in chained(forged, second)}[second.name]
    assert (told.result, told.link) == ("fails", "fails")


def test_a_link_that_cannot_be_followed_is_not_taken_for_one_that_holds() -> None:
    second = archive({"a-request-5.asice": b"a"}, archive(CONTAINERS))
    assert [chain.link for chain in chained(second)] == ["not_given"]


def test_an_archive_is_known_by_its_name_before_and_after_decryption() -> None:
    first = archive(CONTAINERS)
    second = archive({"a-request-5.asice": b"a"}, first._replace(name=f"{first.name}.gpg"))
    assert [chain.link for chain in chained(first, second)] == ["first", "holds"]


@pytest.mark.parametrize(
    ("entry", "expected", "may"),
    [
        (f"{ID}-request-1v.asice", WHOLE, True),
        (f"{ID}-request-1v.asice", Expectation(ID[:8]), True),
        (f"{ID}-request-1v.asice", Expectation(ID[:8], whole=True), False),
        (f"{ID}-request-1v.asice", WHOLE._replace(kind="response"), False),
        ("a%2Fb+c-response-OUxhMqY0Kx.asice", Expectation("a/b c", whole=True), True),
        ("signed.asice", WHOLE, None),
        (f"{'x' * 226}-request-1.asice", Expectation("x" * 300, whole=True), True),
        (f"{'x' * 226}-request-1.asice", Expectation("y" * 300, whole=True), False),
    ],
)
def test_a_name_tells_whether_to_look(entry: str, expected: Expectation, may: bool | None) -> None:
    assert messagelog.may_hold(entry, expected) is may


@settings(max_examples=50)
@given(st.data())
def test_no_damage_to_an_archive_crashes_or_passes(data: st.DataObject) -> None:
    made = archive(CONTAINERS)
    at = data.draw(st.integers(0, len(made.content) - 1))
    flip = data.draw(st.integers(1, 255))
    damaged = made.content[:at] + bytes([made.content[at] ^ flip]) + made.content[at + 1 :]
    try:
        chain, found = search(made._replace(content=damaged))
    except UntrustedReplyError:
        return
    assert chain.result != "holds" or found == search(made)[1]
