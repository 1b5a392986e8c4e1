"""One value changes, and everything else that somebody wrote stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.config.support import raises
from vtjcli.config import editing
from vtjcli.config.loading import ConfigFile
from vtjcli.config.positions import find_lines
from vtjcli.config.setting_rows import PROFILE
from vtjcli.config.value_types import toml
from vtjcli.errors import ConfigurationError

FILE = Path("config.toml")


def written(text: str) -> ConfigFile:
    return ConfigFile(FILE, text, tomli.loads(text))


def at(content: Any, keys: tuple[str, ...]) -> Any:
    for key in keys:
        content = content[key]
    return content


def test_a_value_changes_in_its_place_and_keeps_its_comment() -> None:
    text = "# top\n[profiles.test]  # mine\nclient   =  'a/b/c'   # us\n\n# end\n"
    new = editing.change(written(text), ("profiles", "test", "client"), "d/e/f")
    assert new == text.replace("'a/b/c'", '"d/e/f"')


def test_a_new_value_comes_behind_the_last_of_its_table_and_not_under_the_next_heading() -> None:
    text = "[profiles.test]\nclient = 'a/b/c'\n\n# The log, for all\n[log]\n"
    new = editing.change(written(text), ("profiles", "test", "product"), "P")
    assert new == text.replace("'a/b/c'\n", "'a/b/c'\nproduct = \"P\"\n")


def test_a_new_value_comes_under_its_explanation() -> None:
    text = "[profiles.a]\n# The product\n# product = 'x'\n# The user\n# username = 'x'\n"
    new = editing.change(written(text), ("profiles", "a", "product"), "P")
    assert new == text.replace("product = 'x'\n", "product = 'x'\nproduct = \"P\"\n")


@pytest.mark.parametrize(
    "text",
    [
        "[profiles.test]\ntls = { ca = 'x' } # why\n",
        "[profiles.test]\ntls.ca = 'x' # why\n",
        "[profiles.test]\n# why\n[profiles.test.tls]\nca = 'x'",
        "[profiles.test.tls]\nca = 'x' # why\n[log]\n",
        "profiles.test.tls.ca = 'x' # why\n[log]\n",
        "profiles = { test = { tls = { ca = 'x' } } } # why\n",
        "[profiles]\ntest.tls = { ca = 'x' } # why\n",
        "[profiles]\ntest = { product = 'P' } # why\n",
        "# why\n[profiles.test]",
        '# why\r\n["profiles"."test"]\r\nproduct = "P"\r\n',
        "[log]\n# why\n[profiles.test.limits]\nper_run = 1\n[profiles.test.tls]\nca='x'\n",
    ],
)
def test_a_value_finds_its_place_in_every_way_of_writing_tables(text: str) -> None:
    before = tomli.loads(text)
    keys = ("profiles", "test", "tls", "pin")
    new = editing.change(written(text), keys, "abc")
    after = tomli.loads(new)
    assert at(after, keys) == "abc"
    assert "# why" in new
    assert ("\r\n" in new) == ("\r\n" in text)
    assert "\n" not in new.replace("\r\n", "") or "\r\n" not in text
    back = tomli.loads(editing.remove(written(new), keys))
    assert editing._drop_empty(back) == editing._drop_empty(before)


def test_an_inline_table_of_several_lines_keeps_its_lines_and_comments() -> None:
    text = "[profiles.test]\ntls = {\n  ca = 'x',  # why\n}\n# end\n"
    new = editing.change(written(text), ("profiles", "test", "tls", "ca"), "y")
    assert new == text.replace("'x'", '"y"')


def test_the_comment_that_introduces_the_next_table_stays_with_it() -> None:
    text = "[profiles.a]\nproduct = 'x'\n# The log, for all\n[log]\nkeep_years = 6\n"
    new = editing.remove(written(text), ("profiles", "a"))
    assert new == "# The log, for all\n[log]\nkeep_years = 6\n"


def test_the_default_profile_is_set_in_a_file_that_begins_with_a_table() -> None:
    text = "# mine\n[profiles.test]\nclient = 'a'\n"
    new = editing.change(written(text), ("default_profile",), "test")
    assert tomli.loads(new)["default_profile"] == "test"
    assert new.endswith(text)


def test_a_whole_profile_can_be_taken_out() -> None:
    text = "a = 1\n[profiles.x]\nb = 1\n[log]\n[profiles.x.tls]\nca = 'x'\n[profiles.y]\nb = 2\n"
    new = editing.remove(written(text), ("profiles", "x"))
    assert new == "a = 1\n[log]\n[profiles.y]\nb = 2\n"


@pytest.mark.parametrize("keys", [("log", "key"), ("log", "syslog", "x"), ("x",)])
def test_what_is_not_there_cannot_be_taken_out(keys: tuple[str, ...]) -> None:
    with raises(ConfigurationError, "set_not_there"):
        editing.remove(written("[log]\nsyslog = true\n"), keys)


def test_a_profile_is_put_behind_what_is_there() -> None:
    text = "# mine\n[profiles.test]\nclient = 'a' # us"
    section = "[profiles.new]\nclient = 'b'\n"
    new = editing.append_profile(written(text), "new", section, {"client": "b"})
    assert new == f"{text}\n\n{section}"


def test_a_file_in_which_no_profile_can_be_put_is_left_alone() -> None:
    text = "profiles = { test = { client = 'a' } }\n"
    with raises(ConfigurationError, "set_by_hand"):
        editing.append_profile(
            written(text), "new", "[profiles.new]\nclient = 'b'\n", {"client": "b"}
        )


texts = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20
)
values = texts | st.booleans() | st.integers(1, 10**6) | st.lists(texts, min_size=1, max_size=3)
comments = st.text(alphabet="abc #='\"[]{}.", max_size=20).map(lambda said: f"# {said}")
keys_of_a_profile = st.sampled_from([tuple(key.split(".")) for key in PROFILE])


@st.composite
def files(draw: st.DrawFn) -> str:
    """Return a file of two profiles and a log, in one of the ways to write it."""
    end = draw(st.sampled_from(["\n", "\r\n"]))
    out = [draw(comments)]
    for name in ("one", "two"):
        chosen = draw(st.lists(keys_of_a_profile, unique=True, max_size=6))
        style = draw(st.sampled_from(["dotted", "inline", "sections"]))
        out += [draw(comments), f"[profiles.{name}] {draw(comments)}"]
        later: dict[str, list[str]] = {}
        for keys in chosen:
            line = f"{keys[-1]} = {toml(draw(values))}"
            if len(keys) == 1:
                out.append(f"{line} {draw(comments)}")
            elif style == "dotted":
                out.append(f"{keys[0]}.{line} {draw(comments)}")
            else:
                later.setdefault(keys[0], []).append(line)
        for table, rows in later.items():
            if style == "inline":
                out.append(f"{table} = {{ {', '.join(rows)} }} {draw(comments)}")
        out.append(draw(comments))
        for table, rows in later.items():
            if style == "sections":
                out += [f"[profiles.{name}.{table}]", *rows, draw(comments)]
    return end.join([*out, "[log]", "keep_years = 6", draw(comments)]) + draw(
        st.sampled_from(["", end])
    )


@settings(max_examples=50)
@given(text=files(), keys=keys_of_a_profile, value=values)
def test_a_change_is_the_change_and_nothing_else(
    text: str, keys: tuple[str, ...], value: Any
) -> None:
    address = ("profiles", "one", *keys)
    file = written(text)
    new = editing.change(file, address, value)
    assert at(tomli.loads(new), address) == value
    kept = [line for line in text.splitlines() if line.startswith("#")]
    left = iter(new.splitlines())
    assert all(line in left for line in kept)  # each of them, in their order
    # The last line may get the end that it lacked.
    old_lines, new_lines = (f"{whole}\n".replace("\r\n", "\n").split("\n") for whole in (text, new))
    changed = [line for line in old_lines if line not in new_lines]
    assert len(changed) <= 1
    again = editing.change(written(new), address, value)
    assert tomli.loads(again) == tomli.loads(new)
    removed = editing.remove(written(new), address)
    assert all(line in removed for line in kept)


@settings(max_examples=50)
@given(text=files(), data=st.data())
def test_taking_out_takes_out_that_and_nothing_else(text: str, data: st.DataObject) -> None:
    content = tomli.loads(text)["profiles"]["two"]
    paths: list[tuple[str, ...]] = [
        (key,) for key, value in content.items() if not isinstance(value, dict)
    ]
    paths += [
        (k, inner) for k, value in content.items() if isinstance(value, dict) for inner in value
    ]
    assume(paths)
    keys = ("profiles", "two", *data.draw(st.sampled_from(paths)))
    new = editing.remove(written(text), keys)
    table = at(tomli.loads(text), keys[:-1])
    left = {key: value for key, value in table.items() if key != keys[-1]}
    try:
        assert at(tomli.loads(new), keys[:-1]) == left
    except KeyError:
        assert left == {}
    kept = [line for line in text.splitlines() if line.startswith("#")]
    assert all(line in new for line in kept)


@settings(max_examples=50)
@given(text=files())
def test_every_value_is_found_on_its_line(text: str) -> None:
    found = find_lines(text)
    content = tomli.loads(text)
    written_lines = text.replace("\r\n", "\n").split("\n")
    for name, table in content["profiles"].items():
        assert written_lines[found["profiles", name] - 1].startswith(f"[profiles.{name}]")
        for key, value in table.items():
            inner = value if isinstance(value, dict) else {}
            for path in ((key,), *((key, one) for one in inner)):
                line = written_lines[found["profiles", name, *path] - 1]
                assert path[-1] in line or path[0] in line
    assert written_lines[found["log", "keep_years"] - 1] == "keep_years = 6"
