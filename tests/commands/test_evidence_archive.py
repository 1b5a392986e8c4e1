"""What the security server has archived is found, saved and checked as what it still keeps is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.support.containers import entries, signed
from tests.support.log_archives import Archive, archive, linking_info, query
from vtjcli.simulator import CLIENT
from vtjcli.simulator.global_configuration import verification_configuration

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Ran

IDS = [f"{number:08x}-0000-4000-8000-000000000000" for number in range(4)]


@cache
def first() -> Archive:
    return archive(query(IDS[0]) | query(IDS[1]), group="A")


@cache
def second() -> Archive:
    return archive(query(IDS[2]), first(), group="A")


@cache
def other() -> Archive:
    return archive(query(IDS[3]), group="B")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "archives"
    made.mkdir()
    return made


def search(cli: Cli, folder: Path, words: tuple[str, ...], *archives: Archive) -> Ran:
    files = [made.write(folder) for made in archives]
    return cli("evidence", *words, "--archive", *files, "-o", str(folder / "proof.zip"))


def test_a_message_is_found_among_many_saved_and_checked(bare: Cli, folder: Path) -> None:
    ran = search(bare, folder, (IDS[2],), first(), second(), other())
    assert ran.status == 0, ran.err
    assert [told["message"]["kind"] for told in ran.objects] == ["request", "response"]
    for told in ran.objects:
        assert told["archive"]["file"] == str(folder / second().name)
        assert (told["archive"]["chain"], told["archive"]["link"]) == ("holds", "holds")
        assert told["file"] == str(folder / "proof.zip")
    assert entries((folder / "proof.zip").read_bytes()) == query(IDS[2])
    assert bare("evidence", IDS[2], "--check", str(folder / "proof.zip")).status == 0


def test_what_is_found_holds_by_what_the_instance_trusts(bare: Cli, folder: Path) -> None:
    (folder / "conf.zip").write_bytes(verification_configuration())
    words = (IDS[0], "--trust", str(folder / "conf.zip"))
    ran = search(bare, folder, words, first())
    assert ran.status == 0, ran.err
    for told in ran.objects:
        assert {check["result"] for check in told["checks"]} == {"holds"}


def test_the_beginning_of_an_id_is_enough_where_it_is_one_message(bare: Cli, folder: Path) -> None:
    assert len(search(bare, folder, (IDS[1][:8],), first(), other()).objects) == 2
    ran = bare("evidence", "0000000", "--archive", str(folder / first().name), "-o", str(folder))
    assert (ran.status, ran.json["error"]["kind"]) == (2, "message_id_ambiguous")
    assert sorted(file.suffix for file in folder.iterdir()) == [".zip"] * 3


def test_the_words_of_a_shells_pattern_are_all_archives(bare: Cli, folder: Path) -> None:
    files = [made.write(folder) for made in (first(), second(), other())]
    out = str(folder / "a.zip")
    ran = bare("evidence", "--archive", *files, IDS[3], "-o", out)
    assert ran.status == 0, ran.err
    ran = bare("evidence", "--archive", *files, "-o", out)
    assert (ran.status, ran.json["error"]["kind"]) == (2, "parameter_missing")


def test_a_message_that_is_in_none_is_told_with_what_was_not_searched(
    bare: Cli, folder: Path
) -> None:
    encrypted = first()._replace(name="mlog-x.zip.gpg", content=signed(modes="encrypted"))
    ran = search(bare, folder, (IDS[2],), first(), encrypted)
    assert (ran.status, ran.json["error"]["kind"]) == (1, "evidence_not_in_archives")
    assert "mlog-x.zip.gpg" in ran.err
    assert not (folder / "proof.zip").exists()


def test_an_encrypted_archive_does_not_keep_the_others_from_being_searched(
    bare: Cli, folder: Path
) -> None:
    encrypted = first()._replace(name="mlog-x.zip.gpg", content=signed(modes="encrypted"))
    ran = search(bare, folder, (IDS[3],), encrypted, other())
    assert ran.status == 0, ran.err
    assert len(ran.objects) == 2


def test_an_archive_that_was_changed_is_named_though_the_message_holds(
    bare: Cli, folder: Path
) -> None:
    containers = query(IDS[0]) | query(IDS[1])
    info, _ = linking_info(containers)
    taken_out = {name: content for name, content in containers.items() if IDS[0] in name}
    ran = search(bare, folder, (IDS[0],), archive(taken_out, info=info))
    assert ran.status == 7
    assert {told["verdict"] for told in ran.objects} == {"holds"}
    assert {told["archive"]["chain"] for told in ran.objects} == {"fails"}
    assert ran.objects[0]["checks"][-1] == {"check": "archive_chain", "result": "fails"}
    assert (folder / "proof.zip").exists()


def test_a_message_that_was_changed_is_not_saved(bare: Cli, folder: Path) -> None:
    name, content = next(iter(query(IDS[0]).items()))
    broken = archive({name: content[:-50]})
    ran = search(bare, folder, (IDS[0],), broken)
    assert ran.status == 7
    assert ran.json["error"]["kind"] == "evidence_zip"
    assert ran.json["file"] is None
    assert not (folder / "proof.zip").exists()


def test_the_logs_of_both_sides_may_call_two_containers_the_same(bare: Cli, folder: Path) -> None:
    again = archive(query(IDS[0]), group="C")
    ran = search(bare, folder, (IDS[0],), first(), again)
    assert ran.status == 0, ran.err
    assert len(ran.objects) == 4
    assert len(entries((folder / "proof.zip").read_bytes())) == 4


def test_containers_by_other_names_are_looked_into(bare: Cli, folder: Path) -> None:
    named = {f"{number}.asice": made for number, made in enumerate(query(IDS[1]).values())}
    strangers = {f"x{number}.asice": made for number, made in enumerate(query(IDS[2]).values())}
    ran = search(bare, folder, (IDS[1],), archive(named | strangers, info=None))
    assert ran.status == 0, ran.err
    assert {told["message"]["message_id"] for told in ran.objects} == {IDS[1]}


def test_a_named_profile_searches_for_its_own_client(cli: Cli, folder: Path) -> None:
    ran = search(cli, folder, (IDS[0], "--profile", "test"), first())
    assert ran.status == 0, ran.err
    assert {told["message"]["client"] for told in ran.objects} == {CLIENT}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("--check", "x", "--archive", "y"), "not_together"),
        (("--archive", "x", "--unique", "--request-only"), "not_together"),
        (("--archive", "x", "--force"), "not_together"),
        (("--archive", "no-such-file"), "evidence_file"),
    ],
)
def test_words_that_contradict_each_other_do_nothing(
    bare: Cli, words: tuple[str, ...], kind: str
) -> None:
    ran = bare("evidence", "some-id", *words)
    assert (ran.status, ran.json["error"]["kind"]) == (2, kind)


def test_an_archive_without_an_id_is_refused(bare: Cli, folder: Path) -> None:
    ran = bare("evidence", "--archive", first().write(folder))
    assert (ran.status, ran.json["error"]["kind"]) == (2, "parameter_missing")
