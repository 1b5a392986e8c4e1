"""A file is saved whole or not at all, and over nothing that stands there."""

from __future__ import annotations

from errno import EPERM
from pathlib import Path

import pytest

from vtjcli.errors import OutputError, UsageError
from vtjcli.output import saved_file


def without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be a file system that has none, such as that of a memory stick."""

    def refuse(*_: object) -> None:
        raise OSError(EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)


def test_what_was_read_in_part_before_is_replaced_at_once(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"old")
    with file.open("rb") as reader:
        saved_file.save(file, b"new", replace=None)
        assert reader.read() == b"old"
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_is_there_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        without_links(monkeypatch)
    free, taken = tmp_path / "free", tmp_path / "taken"
    taken.write_bytes(b"mine")
    saved_file.save(free, b"new", replace="--force")
    with pytest.raises(UsageError):
        saved_file.save(taken, b"new", replace="--force")
    assert (free.read_bytes(), taken.read_bytes()) == (b"new", b"mine")
    assert sorted(tmp_path.iterdir()) == [free, taken]


def test_a_folder_that_has_gone_meanwhile_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        saved_file.save(tmp_path / "gone" / "x", b"new", replace="--force")
    assert caught.value.values["reason"] == "No such file or directory"


def test_a_name_is_taken_as_the_user_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert saved_file.target("x", replace="--force") == tmp_path.resolve() / "x"
