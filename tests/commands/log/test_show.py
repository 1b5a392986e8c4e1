"""``vtjcli log show``: one query is found by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


def test_one_query_is_shown_by_the_beginning_of_its_id(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "show", "aaaa", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "Matti" in ran.out
    assert "found" in ran.out
    assert "no outcome recorded" in bare("log", "show", "b", VTJCLI_LANG="en").out
    entries = bare("log", "show", "aaaa-1", "--json").json
    assert [one["record"] for one in entries] == ["query", "outcome"]


def test_an_id_of_several_or_of_none_is_told(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "show", "aaa")
    assert (ran.status, ran.out) == (2, "")
    assert "aaaa-1, aaab-2" in ran.err
    assert bare("log", "show", "zzz").status == 1
    assert bare("log", "show", "").status == 1
    assert bare("log", "show").status == 2
