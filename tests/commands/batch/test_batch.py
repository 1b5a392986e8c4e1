"""Several people at once: in order, within the limits, over connections that stay open."""

from __future__ import annotations

import json
import re
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, POPULATION
from tests.support.replies import answer, encoded
from tests.support.socket_server import ResetConnectionError, Server, closed_port, http
from vtjcli.output import progress

from .conftest import PEOPLE, Crowd, account, configure, invented, log, results

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.conftest import Cli
    from tests.support.socket_server import Request


def told(objects: list[dict[str, object]]) -> list[str]:
    """Return the subjects of JSON objects, as they are shown."""
    return [str(one["query"]["subject"]) for one in objects]  # type: ignore[index]


def shown(codes: Iterable[str]) -> list[str]:
    return [f"{code[:7]}****" for code in codes]


def test_answers_come_in_the_order_asked_however_slow_the_first_is(many: Cli, crowd: Crowd) -> None:
    def first_waits_for_all(hetu: str) -> None:
        if hetu == PEOPLE[0]:
            crowd.until(20)

    crowd.serve = first_waits_for_all
    ran = many("person", *PEOPLE[:20])
    assert ran.status == 0
    assert [one["person"]["hetu"] for one in ran.objects] == PEOPLE[:20]


def test_an_answer_is_written_as_soon_as_it_is_its_turn(many: Cli, crowd: Crowd) -> None:
    from .conftest import started

    may_go = threading.Event()
    crowd.serve = lambda hetu: hetu == PEOPLE[5] and may_go.wait(30)
    with started(many, *PEOPLE[:8]) as program:
        assert program.stdout is not None
        first = [json.loads(program.stdout.readline()) for _ in range(5)]
        assert [one["person"]["hetu"] for one in first] == PEOPLE[:5]
        may_go.set()
        assert len(program.stdout.readlines()) == 3


@pytest.mark.parametrize("concurrency", [1, 2, 4])
def test_as_many_are_asked_at_once_as_the_profile_says_and_never_more(
    bare: Cli, crowd: Crowd, concurrency: int
) -> None:
    configure(bare, crowd, concurrency=concurrency)
    crowd.serve = lambda hetu: time.sleep(0.02)
    assert bare("person", "-", stdin="\n".join(invented(20))).status == 1
    assert crowd.most == concurrency
    assert len(crowd.connections) == concurrency
    assert len(crowd.came) == 20


def test_no_more_connections_are_opened_than_there_are_people(many: Cli, crowd: Crowd) -> None:
    assert many("person", *PEOPLE[:2]).status == 0
    assert len(crowd.connections) <= 2


def test_followed_codes_keep_their_place_among_many(many: Cli, crowd: Crowd) -> None:
    ran = many("person", "--follow", *PEOPLE[:3], "010170-9505", *PEOPLE[3:6])
    assert ran.status == 0
    found = [one["query"].get("follows") for one in ran.objects]
    assert [place for place, follows in enumerate(found) if follows] == [3]
    (second,) = [entry for entry in log(many) if entry.get("follows")]
    assert second["follows"] == found[3]
    assert second["message_id"] == ran.objects[3]["query"]["message_id"]


def test_one_failure_does_not_stop_the_rest_and_the_highest_status_counts(
    many: Cli, crowd: Crowd
) -> None:
    ran = many("person", PEOPLE[0], "010170-901K", "040170-901H", *PEOPLE[1:5])
    assert ran.status == 5
    statuses = [one.get("error", {}).get("exit_status", 0) for one in ran.objects]
    assert statuses == [0, 1, 5, 0, 0, 0, 0]


def test_three_network_failures_in_a_row_stop_the_rest(bare: Cli, crowd: Crowd) -> None:
    configure(bare, crowd, concurrency=1)

    def goes_down(request: Request) -> Iterable[bytes]:
        raise ResetConnectionError

    with Server(goes_down) as server:
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        ran = bare("person", "-", stdin="\n".join(invented(50)))
    assert ran.status == 6
    assert len(server.requests) == 3
    assert len(ran.objects) == 3
    assert "3 network failures in a row" in ran.err
    assert account(ran.err).total == 50
    assert account(ran.err).sent == 3
    assert list(results(bare).values()) == ["unknown"] * 3


@pytest.mark.parametrize(
    ("words", "status", "kind"),
    [
        (("--fault", "Server.ServerProxy.AccessDenied"), 5, "fault"),
        (("--return-code=-1500",), 4, "refused"),
        (("--behaviour", "html-502"), 7, "reply_gateway"),
    ],
)
def test_what_would_meet_everybody_stops_after_three(
    bare: Cli, crowd: Crowd, words: tuple[str, ...], status: int, kind: str
) -> None:
    """A refused password, tried for a whole list, would lock the user name."""
    with bare.started(("simulator", "--quiet", *words)) as simulator:
        assert simulator.stdout is not None
        *_, url = next(line for line in simulator.stdout if "http://" in line).split()
        configure(bare, crowd, concurrency=1)
        config = (bare.folder / "config.toml").read_text()
        bare.configure(config.replace(crowd.url, url))
        ran = bare("person", "-", stdin="\n".join(invented(20)))
        simulator.kill()
    assert ran.status == status
    assert [one["error"]["kind"] for one in ran.objects] == [kind] * 3
    assert "The same failure 3 times in a row" in ran.err


def test_failures_between_answers_stop_nobody(bare: Cli, crowd: Crowd) -> None:
    configure(bare, crowd, concurrency=1)

    def answers_each_third(request: Request) -> Iterable[bytes]:
        if len(server.requests) % 3:
            raise ResetConnectionError
        return [http(encoded(answer(request.body)))]

    with Server(answers_each_third) as server:
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        ran = bare("person", "-", stdin="\n".join(invented(12)))
    assert ran.status == 6
    assert len(server.requests) == 12
    assert list(results(bare).values()) == ["unknown", "unknown", "found"] * 4


def test_where_nobody_listens_nothing_counts_as_asked(bare: Cli, crowd: Crowd) -> None:
    configure(bare, crowd, concurrency=2)
    with closed_port() as port:
        config = (bare.folder / "config.toml").read_text()
        bare.configure(config.replace(crowd.url, f"http://127.0.0.1:{port}"))
        ran = bare("person", "-", stdin="\n".join(invented(30)))
    assert ran.status == 6
    assert account(ran.err).total == 30
    assert account(ran.err).sent == 0
    assert set(results(bare).values()) == {"network"}
    assert 3 <= len(results(bare)) <= 4


def test_every_query_is_in_the_log_with_its_outcome(many: Cli, crowd: Crowd) -> None:
    ran = many("person", PEOPLE[0], "010170-901K", "010170-904N", "040170-901H", *PEOPLE[1:20])
    outcomes = results(many)
    logged = [outcomes[one["query"]["message_id"]] for one in ran.objects]
    assert logged == ["found", "not_found", "refused", "fault"] + ["found"] * 19
    assert len(outcomes) == 23
    assert not any(code in json.dumps(log(many)) for code in PEOPLE[:20])


def test_an_entry_is_on_the_disk_before_its_query_is_sent(many: Cli, crowd: Crowd) -> None:
    seen = []

    def look(hetu: str) -> None:
        entries = {e["message_id"] for e in log(many) if e["record"] == "query"}
        seen.append(len(entries))

    crowd.serve = look
    assert many("person", *PEOPLE[:10]).status == 0
    assert all(entries >= place for place, entries in enumerate(seen, 1))


@pytest.mark.parametrize("count", [1, 3])
def test_what_is_only_shown_is_not_logged(many: Cli, count: int) -> None:
    assert many("person", "--dry-run", *PEOPLE[:count]).status == 0
    assert log(many) == []


def test_the_demo_has_a_log_of_its_own(bare: Cli) -> None:
    assert bare("person", "--profile", "demo", *PEOPLE[:3]).status == 0
    folder = bare.home / "state" / "vtjcli"
    assert list((folder / "demo-log").glob("*.jsonl"))
    assert not (folder / "log").exists()


def test_people_are_read_from_a_file(many: Cli, crowd: Crowd, tmp_path: Path) -> None:
    file = tmp_path / "codes.txt"
    file.write_text(f"{PEOPLE[0]}\r\n\n {PEOPLE[1].lower()}\n{PEOPLE[0]}\n")
    file.chmod(0o600)
    ran = many("person", PEOPLE[2], "--file", str(file))
    assert ran.status == 0
    assert sorted(filter(None, crowd.asked)) == sorted(PEOPLE[:3])
    assert "Other users can read" not in ran.err
    file.chmod(0o644)
    assert "Other users can read" in many("person", "--file", str(file)).err


@pytest.mark.parametrize("content", [None, b"\xff\xfe0\x002\x00", b"-\n", b""])
def test_a_file_of_no_use_is_told_and_nothing_sent(
    many: Cli, crowd: Crowd, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "codes.txt"
    if content is not None:
        file.write_bytes(content)
    ran = many("person", "--file", str(file), stdin=PEOPLE[0])
    assert ran.status == 2
    assert crowd.came == []


def test_more_than_the_limit_needs_a_word_and_is_told_of_the_services_for_that(
    bare: Cli, crowd: Crowd
) -> None:
    configure(bare, crowd, per_run=2)
    ran = bare("person", *PEOPLE[:3])
    assert ran.status == 2
    assert "separate services for mass queries" in ran.err
    assert "--over-limit" in ran.err
    assert crowd.came == []
    assert log(bare) == []
    assert bare("person", "--over-limit", *PEOPLE[:3]).status == 0


@pytest.mark.parametrize("setting", ["end_user", "billing"])
def test_an_identity_code_in_the_configuration_reaches_no_log(
    bare: Cli, crowd: Crowd, setting: str
) -> None:
    configure(bare, crowd)
    config = re.sub(rf"(?m)^{setting} = .*\n", "", (bare.folder / "config.toml").read_text())
    bare.configure(config.replace("[profiles.test]", f'[profiles.test]\n{setting} = "{ALBERT}"'))
    ran = bare("person", PEOPLE[0])
    assert ran.status == 3
    assert setting in ran.err
    assert ALBERT not in ran.everything
    assert (crowd.came, log(bare)) == ([], [])


@pytest.mark.parametrize("name", ["--issue", "--end-user", "--billing"])
def test_an_identity_code_in_an_option_reaches_no_log(many: Cli, crowd: Crowd, name: str) -> None:
    ran = many("person", PEOPLE[0], name, f"case {ALBERT}")
    assert ran.status == 2
    assert ALBERT not in ran.everything
    assert (crowd.came, log(many)) == ([], [])


def test_a_reason_that_is_required_must_be_given_each_time(bare: Cli, crowd: Crowd) -> None:
    configure(bare, crowd)
    config = (bare.folder / "config.toml").read_text()
    bare.configure(config.replace("[profiles.test]", "[profiles.test]\nrequire_issue = true"))
    assert bare("person", *PEOPLE[:2]).status == 2
    assert bare("person", *PEOPLE[:2], "--issue", " ").status == 2
    assert crowd.came == []
    assert bare("person", *PEOPLE[:2], "--issue", "case 7").status == 0
    assert crowd.values("issue") == ["case 7"] * 2
    assert bare("person", *PEOPLE[:2]).status == 2
    assert {entry["issue"] for entry in log(bare) if entry["record"] == "query"} == {"case 7"}


def test_no_answer_is_left_anywhere_on_the_disk(many: Cli, crowd: Crowd, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    ran = many(
        "person", *PEOPLE[:5], "--resume", str(tmp_path / "state.resume"), TMPDIR=str(temporary)
    )
    assert ran.status == 0
    left = [f for f in tmp_path.rglob("*") if f.is_file()]
    names = [person.last_name for person in POPULATION.persons[:5]]
    assert left
    assert list(temporary.iterdir()) == []
    for file in left:
        content = file.read_bytes()
        assert not any(word.encode() in content for word in (*PEOPLE[:5], *names)), file


def test_a_terminal_sees_how_far_it_is_and_a_pipe_nothing_of_it(many: Cli, crowd: Crowd) -> None:
    crowd.serve = lambda hetu: time.sleep(0.1)
    status, seen = many.shown_on_terminal("person", *PEOPLE[:20], VTJCLI_LANG="fi")
    assert status == 0
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    assert re.search(r"Haetaan tietoja rekisteristä.*\d+/20.*/s.*jäljellä.*\d:\d\d:\d\d", plain)
    crowd.serve = lambda hetu: None
    ran = many("person", *PEOPLE[:20])
    assert "Querying the register" not in ran.err
    assert "\x1b" not in ran.everything


@pytest.mark.parametrize("form", ["jsonl", "csv", "json"])
def test_a_bar_never_stands_in_the_data_on_the_same_terminal(
    many: Cli, crowd: Crowd, form: str
) -> None:
    crowd.serve = lambda hetu: time.sleep(0.05)
    status, seen = many.shown_on_terminal("person", *PEOPLE[:8], "-o", form)
    assert status == 0
    assert "Querying the register" in seen
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    for line in re.split(r"[\r\n]+", plain):
        assert not ("Querying the register" in line and ("{" in line or PEOPLE[0][:6] in line))


def test_a_table_of_many_waits_and_shows_them_all(many: Cli, crowd: Crowd) -> None:
    ran = many("person", "-o", "table", *PEOPLE[:20])
    assert ran.status == 0
    assert all(code in ran.out for code in PEOPLE[:20])


def test_standard_error_closed_by_the_caller_breaks_nothing(many: Cli, crowd: Crowd) -> None:
    with many.started(("person", *PEOPLE[:5]), closed=2) as program:
        out, _ = program.communicate()
    assert program.returncode == 0
    assert len(out.splitlines()) == 5


def test_a_reply_that_cannot_be_trusted_is_logged_as_such(many: Cli, crowd: Crowd) -> None:
    with Server(lambda _: [http(b"<x/>")]) as server:
        config = (many.folder / "config.toml").read_text().replace(crowd.url, server.url)
        many.configure(config)
        assert many("person", *PEOPLE[:2]).status == 7
    assert list(results(many).values()) == ["untrusted"] * 2


def test_a_terminal_that_cannot_show_a_bar_is_told_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("vtjcli.output.progress.time.monotonic", lambda: now[0])
    with progress.show(100, "fi") as bar:
        for _ in range(100):
            now[0] += 0.5
            bar.advance()
    told = capsys.readouterr().err.splitlines()
    assert told == [f"Haettu {count}/100." for count in (20, 40, 60, 80)]
