"""The file of ``--resume``: private, never guessed at, and of use for the same run alone."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import PATIENCE
from vtjcli.lookup import checkpoint

from .conftest import PEOPLE, Crowd, configure, killed, started

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

NOBODY = "010170-901K"


def test_whoever_finds_the_file_can_guess_at_its_people_only_at_a_cost(
    many: Cli, resume_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hash costs 2**14, and no two files have one in common."""
    words = ("-o", "jsonl", PEOPLE[0], NOBODY)
    another = tmp_path / "another.resume"
    for path in (resume_file, another):  # run from the start of Python, at the full cost
        assert many.executed("person", "--resume", str(path), *words).status == 1
    first, second = (
        json.loads(path.read_bytes().splitlines()[0]) for path in (resume_file, another)
    )
    assert first["salt"] != second["salt"]
    assert first["list"] != second["list"]
    # At another cost the list is not recognized.
    for cost, status in ((2, 2), (2**13, 2), (2**14, 1)):
        monkeypatch.setattr(checkpoint, "SCRYPT_COST", cost)
        assert many("person", "--resume", str(resume_file), *words).status == status


@pytest.mark.parametrize(
    "change",
    [
        {"security_server": "http://127.0.0.1:1"},
        {"client": "FI-TEST/MUN/0101263-6/another"},
        {"end_user": "another"},
    ],
)
def test_a_list_begun_in_one_environment_is_not_gone_on_with_in_another(
    many: Cli, crowd: Crowd, resume_file: Path, change: dict[str, str]
) -> None:
    words = ("person", "--resume", str(resume_file), "-o", "jsonl", PEOPLE[0], "010170-901K")
    assert many(*words).status == 1
    variables = {f"VTJCLI_{name.upper()}": value for name, value in change.items()}
    ran = many(*words, **variables)
    assert ran.status == 2
    assert next(iter(change)) in ran.err
    assert many(*words, "--issue", "another case").status == 2
    assert len(crowd.came) == 2


def test_another_list_is_refused_and_the_file_left_as_it_is(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    codes = PEOPLE[:20]
    killed(many, crowd, resume_file, codes, 3)
    time.sleep(0.1)
    content, came = resume_file.read_bytes(), len(crowd.came)
    for words, said in (
        (codes[:-1], "the people or their order"),
        (codes[:2], "the people or their order"),  # fewer than its records
        ([*codes[1:], codes[0]], "the people or their order"),
        ([*codes[:-1], PEOPLE[-1]], "the people or their order"),
        ([*codes, "--product", "PERUSSANOMA 1"], "a different product"),
    ):
        ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *words)
        assert ran.status == 2, words
        assert said in ran.err
        assert resume_file.read_bytes() == content
        assert len(crowd.came) == came


@pytest.mark.parametrize(
    "content",
    [
        b"020501A999T\n",
        b"{}\n",
        b"[]\n",
        b"\x00" * 200,
        b'{"format": "vtjcli/resume/1", "salt": "00"}\n',
        b'{"format": "vtjcli/resume/2"}\n',
        b'{"format": "vtjcli/resume/2", "salt": 7}\n',
        b'{"format": ' + b"[" * 100_000 + b"\n",
        b"[" * 4000 + b"\n",
    ],
)
def test_a_file_of_another_kind_is_never_written_into(
    many: Cli, crowd: Crowd, resume_file: Path, content: bytes
) -> None:
    resume_file.write_bytes(content)
    ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:3])
    assert ran.status == 2
    assert "--resume" in ran.err
    assert resume_file.read_bytes() == content
    assert crowd.came == []


_DAMAGES: Final = (
    '["begun",99,"x","y"]',
    '["begun",-1,"x","y"]',
    '["begun","0","x","y"]',
    '["begun",0,{},"y"]',
    '["begun",0.5,"x","y"]',
    '["ended",0,"found"]',
    '["ended",0,0,"many"]',
    '["unsent",0,1]',
    "[" * 4000,
    '["other",0]',
    "[]",
    "7",
    "\x00\x00",
)


def test_a_damaged_file_is_not_guessed_at(many: Cli, crowd: Crowd, resume_file: Path) -> None:
    killed(many, crowd, resume_file, PEOPLE[:20], 3)
    time.sleep(0.1)
    content, came = resume_file.read_bytes(), len(crowd.came)
    for record in _DAMAGES:
        resume_file.write_bytes(content + f"{record}\n".encode())
        ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:20])
        assert ran.status == 2, record
        assert "damaged" in ran.err
        assert len(crowd.came) == came


@pytest.mark.parametrize(
    "changed",
    [
        ("-o", "jsonl"),
        ("--excel",),
        ("-o", "csv", "--fields", "name,hetu"),
        ("-o", "csv", "--mask"),
        ("-o", "csv", "--explode", "dependants"),
        ("--field", "hetu"),
    ],
)
def test_a_list_is_not_gone_on_with_in_another_format_or_other_columns(
    many: Cli, crowd: Crowd, resume_file: Path, changed: tuple[str, ...]
) -> None:
    words = ("person", "--resume", str(resume_file), PEOPLE[0], "010170-901K")
    assert many(*words, "-o", "csv").status == 1
    ran = many(*words, *changed)
    assert ran.status == 2
    assert PEOPLE[0] not in ran.out
    assert len(crowd.came) == 2


def test_two_runs_never_share_a_file(many: Cli, crowd: Crowd, resume_file: Path) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: may_go.wait(PATIENCE)
    with started(many, "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:20]) as program:
        crowd.until(4)
        ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:20])
        may_go.set()
        program.communicate(timeout=PATIENCE)
    assert ran.status == 2
    assert "in use" in ran.err
    assert len(set(crowd.asked)) == len(crowd.asked) == 20


def test_a_file_that_cannot_be_made_is_told_before_anything_is_sent(
    many: Cli, crowd: Crowd, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    for path in (tmp_path / "none" / "file", tmp_path, link):
        ran = many("person", "--resume", str(path), "-o", "jsonl", *PEOPLE[:3])
        assert ran.status == 2
        assert "--resume" in ran.err
    assert crowd.came == []


def test_what_would_be_lost_or_means_nothing_is_refused(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    table = many("person", "--resume", str(resume_file), "-o", "table", *PEOPLE[:3])
    assert table.status == 2
    assert "-o jsonl" in table.err
    assert many("person", "--resume", str(resume_file), "--dry-run", *PEOPLE[:3]).status == 2
    assert not resume_file.exists()
    assert crowd.came == []


_FULL: Final = """
from vtjcli.system import syncing
real = syncing.write_all
def write_all(descriptor, content):
    if bytes(content).startswith(b'["begun",5'):
        raise OSError(28, "No space left on device")
    real(descriptor, content)
syncing.write_all = write_all
"""


def test_a_checkpoint_that_cannot_be_written_is_not_taken_for_the_log(
    bare: Cli, crowd: Crowd, resume_file: Path
) -> None:
    configure(bare, crowd, concurrency=1)
    bare.inject_code(_FULL)
    words = ("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:9])
    ran = bare(*words)
    assert ran.status == 74
    assert len(crowd.came) == 5
    assert "The --resume file cannot be written" in ran.err
    assert "log of queries" not in ran.err
    assert "records who" not in ran.err
