"""The table of ``vtjcli log list`` fits its terminal and is written in the user's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.audit import logs
from tests.commands.log.written_logs import settings
from vtjcli.audit import Outcome, QueryLog
from vtjcli.messages import LANGUAGES, table

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terminal_gets_a_table(bare: Cli, log: LogSettings, language: str) -> None:
    status, shown = bare.shown_on_terminal(
        "log", "list", VTJCLI_LANG=language, TZ="UTC", TERM="dumb"
    )
    assert status == 0
    lines = shown.splitlines()
    assert len(lines) == 5
    assert max(map(len, map(str.rstrip, lines))) <= 80
    assert table("words")["log_result.none"][LANGUAGES.index(language)] in lines[3]
    assert ("2026-01-10 12:00" if language == "en" else "10.1.2026 12.00") in lines[1]


@pytest.fixture
def busy(bare: Cli) -> LogSettings:
    """Write a log of long names and of outcomes that have a word of the program's beside them."""
    kept = settings(bare)
    with QueryLog(kept) as written, logs.clock("2026-11-25T08:40:00"):
        who: dict[str, Any] = {
            "end_user": "maija.meikalainen-virtanen",
            "issue": "Hakemus 123/2026, perheasiat",
        }
        logs.ask(written, "a-1", Outcome("network", "connection_refused", 1), **who)
        logs.ask(written, "b-2", Outcome("refused", "0002", 1), **who)
        logs.ask(written, "c-3", Outcome("fault", "Server.ClientProxy.NetworkError", 1), **who)
        logs.ask(written, "d-4", kind="person-search", **who)
    return kept


@pytest.mark.parametrize("columns", [80, 100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_one_table_that_fits_the_terminal_whatever_the_outcomes(
    bare: Cli, busy: LogSettings, language: str, columns: int
) -> None:
    """A long cell is wrapped in its column: each column begins at the same place in every line."""
    status, shown = bare.shown_on_terminal(
        "log", "list", "--lang", language, COLUMNS=str(columns), TZ="EET-2", TERM="dumb"
    )
    assert status == 0
    lines = shown.splitlines()
    assert max(map(len, lines)) <= min(columns, 120)
    assert not any(line.endswith(" ") for line in lines)
    headings = [
        table("words")[f"log_column.{name}"][LANGUAGES.index(language)]
        for name in ("time", "end_user", "outcome", "issue", "id", "kind")
    ]
    starts = [lines[0].index(heading[:5]) for heading in headings]
    assert starts == sorted(starts)
    assert all(heading in lines[0] for heading in headings)
    ends = [*(start - 2 for start in starts[1:]), columns]
    cells: list[str] = ["" for _ in starts]
    first = next(place for place, line in enumerate(lines) if line[:1].isdigit())
    for line in lines[first:]:
        for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
            cells[place] += line[start:end].strip()
            assert not line[end : end + 2].strip() or end == columns
    when = "2026-11-25 10:40" if language == "en" else "25.11.2026 10.40"
    assert cells[0] == when * 4
    assert cells[1] == "maija.meikalainen-virtanen" * 4
    assert "Server.ClientProxy.NetworkError" in cells[2]
    assert "(0002)" in cells[2]
    assert cells[3].replace(" ", "") == "Hakemus123/2026,perheasiat" * 4
    assert cells[4] == "a-1b-2c-3d-4"


def test_one_long_fault_does_not_take_the_table_apart(bare: Cli) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 15})
    with QueryLog(kept) as written:
        logs.ask(
            written, "b", Outcome("fault", "Server.ClientProxy.NetworkError", 1), issue="12/26"
        )
    _, shown = bare.shown_on_terminal("log", "list", COLUMNS="80", VTJCLI_LANG="sv", TERM="dumb")
    lines = shown.splitlines()
    assert len(lines) <= 1 + 15 + 3
    assert max(map(len, lines)) <= 80
    assert lines[16].index("12/26") == lines[0].index("Ärende")


def test_the_list_says_nothing_in_words_of_the_program(bare: Cli, busy: LogSettings) -> None:
    shown = bare("log", "list", "-o", "table", "--lang", "fi").out
    for words in ("connection_refused", "hetu", "person-search", "0000"):
        assert words not in shown
    assert "ei lähetetty" in shown
    assert "henkilöhaku" in shown


def test_what_queries_were_about_is_told_only_where_they_differ(
    bare: Cli, log: LogSettings
) -> None:
    assert "About" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert "hetu" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out


@pytest.mark.parametrize("columns", ["80", None])
def test_a_query_far_down_a_long_list_is_whole(bare: Cli, columns: str | None) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 120})
    with QueryLog(kept) as written:
        logs.ask(written, "late", kind="certificate", issue="case " * 12 + "end")
    if columns:
        _, shown = bare.shown_on_terminal(
            "log", "list", COLUMNS=columns, VTJCLI_LANG="en", TERM="dumb"
        )
        assert max(map(len, shown.splitlines())) <= 80
    else:
        shown = bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert shown.count("case") == 12
    assert "end" in shown[-400:]
    assert "".join(shown[-800:].split()).count("certifi") == 1
    assert "late" in shown
