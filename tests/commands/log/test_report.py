"""``vtjcli log report``: what whoever pays or watches can rely on, and what it cannot tell."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator
from lxml import html

from tests.audit import logs
from tests.commands.log.written_logs import HELMI, settings
from vtjcli.audit import Outcome, QueryLog
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Ran
    from vtjcli.config.profile import LogSettings

HOSTILE = '<script>alert(1)</script>"&\x1b[2J'


@pytest.fixture
def log(bare: Cli) -> LogSettings:
    """Write a log of seven queries where the program looks for it."""
    kept = settings(bare)
    refused, network = Outcome("refused", "0002", 1), Outcome("network", "timeout", 1)
    with QueryLog(kept) as written:
        with logs.clock("2026-01-05T12:00:00"):  # a Monday
            logs.ask(written, "1", issue="case 1", end_user="matti")
            logs.ask(written, "2", refused, end_user="maija", compared_fields=("name", "address"))
            logs.ask(written, "3", network, end_user="maija", product="OTHER", subject=HELMI)
        with logs.clock("2026-02-07T23:30:00"):  # a Saturday
            logs.ask(written, "4", end_user="matti", issue="case 2")
            logs.ask(written, "5", None, end_user=HOSTILE, kind="building", subject="x")
            logs.ask(written, "6", end_user="matti", issue="case 2", kind="satu", subject="y")
            found = Outcome("found", "0000", 1, persons=(HELMI,))
            logs.ask(written, "7", found, end_user="matti", kind="person-search", subject="z")
    return kept


def report(cli: Cli, *words: str) -> Ran:
    return cli("log", "report", *words, TZ="UTC")


def test_the_counts_are_those_of_the_log(bare: Cli, log: LogSettings) -> None:
    ran = report(bare)
    assert (ran.status, ran.err) == (0, "")
    made = ran.json
    assert made["total"] == {"queries": 7, "sent": 6, "found": 4}
    assert made["sources"] == [{"name": str(log.directory), "verified": "sound", "findings": 0}]
    assert made["by_month"] == [
        {"month": "2026-01", "queries": 3, "sent": 2, "found": 1},
        {"month": "2026-02", "queries": 4, "sent": 4, "found": 3},
    ]
    assert {one["product"]: one["queries"] for one in made["by_product"]} == {
        "PERUSSANOMA 3": 6,
        "OTHER": 1,
    }
    assert {one["outcome"]: one["queries"] for one in made["by_outcome"]} == {
        "found": 4,
        "network": 1,
        "none": 1,
        "refused": 1,
    }
    for name in ("month", "end_user", "product", "operation", "outcome"):
        assert sum(one["queries"] for one in made[f"by_{name}"]) == 7
    assert sum(one["sent"] for one in made["by_month_and_product"]) == 6
    assert {one["end_user"]: one["queries"] for one in made["without_case"]} == {
        "maija": 2,
        "matti": 1,
        HOSTILE: 1,
    }
    assert made["compared"] == [{"end_user": "maija", "queries": 1}]
    assert (made["weekdays"], made["hours"][12], made["hours"][23]) == ([3, 0, 0, 0, 0, 4, 0], 3, 4)


def test_people_are_told_apart_and_not_named(bare: Cli, log: LogSettings) -> None:
    made = report(bare).json
    assert made["people"] == 2
    assert [one["queries"] for one in made["looked_up_often"]] == [3]
    assert [one["end_users"] for one in made["looked_up_by_several"]] == [["maija", "matti"]] * 2
    for form in ("json", "html", "table"):
        ran = report(bare, "-o", form)
        assert logs.ALBERT not in ran.everything
        assert HELMI not in ran.everything


def test_who_has_looked_one_person_up_is_told_for_the_one_asked_about(
    bare: Cli, log: LogSettings
) -> None:
    made = bare("log", "report", "--person", "-", stdin=f"{HELMI}\n").json
    assert made["person"] == {
        "queries": 2,
        "end_users": [{"end_user": "maija", "queries": 1}, {"end_user": "matti", "queries": 1}],
        "unknown_in": [],
    }
    assert (empty := bare("log", "report", "--person", "-", stdin="")).status == 2
    assert "--file" not in empty.err
    ran = report(bare, "--person", "010170-999X")
    assert ran.status == 2
    assert "010170-999X" not in ran.everything


def test_a_time_span_narrows_everything(bare: Cli, log: LogSettings) -> None:
    made = report(bare, "--since", "2026-01", "--until", "2026-01").json
    assert (made["total"]["queries"], made["people"]) == (3, 2)
    assert made["since"].startswith("2026-01-01")
    assert [one["month"] for one in made["by_month"]] == ["2026-01"]
    ran = report(bare, "--since", "2027-01")
    assert (ran.status, ran.out) == (1, "")


@pytest.mark.parametrize(
    ("language", "january"), [("fi", "1.2026"), ("sv", "1.2026"), ("en", "2026-01")]
)
def test_a_month_is_written_as_the_language_writes_it(
    bare: Cli, log: LogSettings, language: str, january: str
) -> None:
    span = ("--since", "2026-01", "--until", "2026-01")
    shown = bare("log", "report", *span, "-o", "table", "--lang", language).out
    assert re.search(rf"^ +{re.escape(january)} +PERUSSANOMA 3", shown, re.MULTILINE)


def test_a_revealed_location_is_told_with_its_query(bare: Cli, log: LogSettings) -> None:
    with QueryLog(log) as written, logs.clock("2026-03-01T10:00:00"):
        written._store.append(
            [
                {
                    "record": "query",
                    "message_id": "r",
                    "end_user": "matti",
                    "issue": "T",
                    "product": "P",
                    "operation": "O",
                    "kind": "hetu",
                    "subject": "00",
                    "revealed": True,
                }
            ]
        )
    made = report(bare).json
    assert made["revealed"] == [{"end_user": "matti", "queries": 1}]
    assert [(one["message_id"], one["issue"]) for one in made["revealed_queries"]] == [("r", "T")]


@pytest.fixture
def exports(bare: Cli, log: LogSettings, tmp_path: Path) -> list[str]:
    """Export one's own log, and the log of another user, who has another key."""
    own, other = tmp_path / "own.jsonl", tmp_path / "other.jsonl"
    assert bare("log", "export", "-o", str(own)).status == 0
    kept = logs.settings(tmp_path / "other")
    (tmp_path / "other").mkdir()
    with QueryLog(kept) as written, logs.clock("2026-01-20T12:00:00"):
        logs.ask(written, "other-1", end_user="teppo")
    shutil.copy(logs.files(kept)[0], other)
    assert kept.key is not None
    return [str(own), str(other), str(kept.key)]


def test_exported_logs_are_verified_where_their_key_is_at_hand(
    bare: Cli, exports: list[str]
) -> None:
    own, other, key = exports
    ran = report(bare, own, other, "--person", logs.ALBERT)
    assert ran.status == 0
    assert [one["verified"] for one in ran.json["sources"]] == ["sound", "not_verified"]
    assert ran.json["total"]["queries"] == 8
    assert ran.json["person"]["unknown_in"] == [other]
    assert ran.json["person"]["queries"] == 3
    assert other in ran.err
    ran = report(bare, own, other, "--key", key, "--person", logs.ALBERT)
    assert [one["verified"] for one in ran.json["sources"]] == ["sound", "sound"]
    assert (ran.json["person"]["queries"], ran.json["person"]["unknown_in"]) == (4, [])
    assert ran.json["people"] == 3  # the same person has another hash in each log
    assert ran.err == ""


def test_a_query_in_two_files_stands_on_the_bill_once(bare: Cli, exports: list[str]) -> None:
    own, *_ = exports
    made = report(bare, own, own).json
    assert (made["total"]["queries"], made["repeated"]) == (7, 7)
    assert made["people"] == 2


def test_a_forged_query_stands_on_no_bill(bare: Cli, exports: list[str], tmp_path: Path) -> None:
    _own, *_ = exports
    lines = (tmp_path / "own.jsonl").read_bytes().replace(b'"maija"', b'"matti"')
    (tmp_path / "forged.jsonl").write_bytes(lines)
    ran = report(bare, str(tmp_path / "forged.jsonl"))
    assert ran.json["sources"][0]["verified"] == "altered"
    assert (ran.json["total"]["queries"], ran.json["not_genuine"]) == (5, 2)
    assert "forged.jsonl" in ran.err


def test_a_file_that_is_no_log_is_told(bare: Cli, log: LogSettings, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("nothing\n")
    assert report(bare, str(tmp_path / "x.txt")).status == 2
    assert report(bare, str(tmp_path / "missing")).status == 8
    assert report(bare, str(tmp_path)).status == 8
    ran = report(bare, str(tmp_path / "x.txt"), "--key", str(tmp_path / "missing"))
    assert ran.status == 3


def test_the_json_is_what_its_schema_says(bare: Cli, exports: list[str]) -> None:
    schema = bare("log", "report", "--json-schema").json
    Draft202012Validator.check_schema(schema)
    for words in ((), (*exports[:2], "--person", HELMI), ("--until", "2026-01")):
        Draft202012Validator(schema).validate(report(bare, *words).json)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stands_alone_and_reads_aloud(
    bare: Cli, exports: list[str], language: str
) -> None:
    """Headings in order, each table with its caption and headers, nothing fetched or run."""
    ran = report(bare, *exports[:2], "-o", "html", "--lang", language, "--person", HELMI)
    assert ran.status == 0
    page = html.document_fromstring(ran.out.encode())
    assert page.get("lang") == language
    assert page.xpath("//title/text()") == page.xpath("//h1/text()")
    assert page.xpath("count(//main)") == 1
    tags = Counter(element.tag for element in page.iter() if isinstance(element.tag, str))
    assert not {"script", "img", "link", "iframe", "object", "form"} & set(tags)
    assert not page.xpath("//@src | //@href | //@*[starts-with(name(), 'on')]")
    assert "url(" not in ran.out
    assert "@import" not in ran.out
    for section in page.xpath("//section"):
        [heading] = section.xpath("./h2")
        assert section.get("aria-labelledby") == heading.get("id")
        assert heading.text.strip()
    assert len(set(page.xpath("//@id"))) == len(page.xpath("//@id"))
    tables = page.xpath("//table")
    assert len(tables) >= 10
    for table in tables:
        [caption] = table.xpath("./caption/text()")
        assert caption.strip()
        columns = table.xpath("./thead/tr/th[@scope='col']")
        assert len(columns) >= 2
        for row in table.xpath("./tbody/tr"):
            cells = row.xpath("./*[not(@aria-hidden)]")
            assert len(cells) == len(columns)
            assert (cells[0].tag, cells[0].get("scope")) == ("th", "row")
            assert all(cell.text and cell.text.strip() for cell in cells)
    assert not page.xpath("//*[contains(@class, 'bar')][not(ancestor::*[@aria-hidden='true'])]")
    assert "<script>alert" not in ran.out
    assert "&lt;script&gt;alert(1)" in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terminal_gets_tables_and_bars_that_fit(
    bare: Cli, log: LogSettings, language: str
) -> None:
    status, shown = bare.shown_on_terminal("log", "report", "--lang", language, NO_COLOR="1")
    assert status == 0
    shown = re.sub("\x1b\\[[0-9;]*m", "", shown)
    assert max(map(len, shown.splitlines())) <= 80
    assert not any(line.endswith(" ") for line in shown.splitlines())
    assert "█" in shown
    assert "PERUSSANOMA 3" in shown
    assert "[2J" in shown
    assert "\x1b[2J" not in shown


def test_an_own_log_without_its_key_is_counted_and_marked(bare: Cli, log: LogSettings) -> None:
    assert log.key is not None
    log.key.unlink()
    ran = report(bare)
    assert (ran.status, ran.json["total"]["queries"]) == (0, 7)
    assert ran.json["sources"][0]["verified"] == "not_verified"
    assert ran.err
    assert json.loads(report(bare, "--person", HELMI).out)["person"]["unknown_in"]
