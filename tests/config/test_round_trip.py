"""What is set is shown, and is what the program then goes by."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.config.support import GOOD, write
from vtjcli.config import Overrides, resolve
from vtjcli.config.editing import change as edit
from vtjcli.config.inspection import overview
from vtjcli.config.loading import parse, text_of
from vtjcli.config.setting_keys import find
from vtjcli.config.setting_rows import PROFILE
from vtjcli.config.storing import change
from vtjcli.config.value_types import parse_words

words = st.text(
    alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20
).filter(lambda word: not word.startswith("["))
parts = st.text(alphabet="abcXYZ019'()+,-.=?_åÄ", min_size=1, max_size=8)
BY_KIND: dict[str, st.SearchStrategy[str]] = {
    "text": words,
    "end_user": words.filter(lambda word: word.lower() != "root"),
    "file": words,
    "address": st.sampled_from(["https://a.fi", "https://[::1]:8443/x", "http://127.0.0.1:80"]),
    "proxy": st.sampled_from(["http://proxy.fi:3128", "http://[::1]:8080/"]),
    "identifier": st.lists(parts, min_size=3, max_size=4).map("/".join),
    "pin": st.text(alphabet="0123456789abcdef", min_size=64, max_size=64),
    "command": words,
    "truth": st.sampled_from(["true", "false"]),
    "whole": st.integers(1, 86_400).map(str),
    "number": st.floats(0.001, 86_400).map(repr) | st.integers(1, 86_400).map(str),
}


@st.composite
def choices(draw: st.DrawFn) -> tuple[str, str]:
    """Return a setting of a profile, and a word that it can be set to."""
    others = ("inherits", "direct", "tls.key", "tls.pkcs12", "products")
    key = draw(st.sampled_from([key for key in PROFILE if key not in others]))
    row = PROFILE[key]
    return key, draw(st.sampled_from(row.choices) if row.choices else BY_KIND[row.kind])


def attribute(profile: Any, key: str) -> Any:
    if key == "allow_http":  # which has done its work by then
        return None
    names = {"service": "provider", "desk.clear_after": "desk_clear_after"}
    for name in names.get(key, key).split("."):
        profile = getattr(profile, name)
    return profile


@settings(max_examples=100)
@given(changes=st.lists(choices(), min_size=1, max_size=5))
def test_what_is_set_is_shown_and_used(changes: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = write(Path(folder) / "config.toml", "# ours\n", test=GOOD)
        file = Path(environment["VTJCLI_CONFIG"])
        for key, word in changes:
            written = parse(file, text_of(file))
            address = find(key, None, environment, written)
            change(written, edit(written, address.keys, parse_words(PROFILE[key], [word])))
        profile = resolve(Overrides(), environment)
        found = overview(None, environment)
        text = file.read_text(encoding="utf-8")
        assert found.problems == ()
        assert text.startswith("# ours\n")
        shown = {one.key: one for one in found.settings}
        for key, word in dict(changes).items():
            row, one, used = PROFILE[key], shown[key], attribute(profile, key)
            assert (one.origin, one.is_sound) == ("file", True)
            assert key.rpartition(".")[2] in text.split("\n")[(one.line or 0) - 1]
            match row.kind:
                case "command":
                    path = Path(folder) / os.path.expanduser(word)  # noqa: PTH111 - which leaves ~nobody
                    assert used == ((str(path) if "/" in word or word[0] == "~" else word),)
                    assert str(one.value).endswith(" …")
                case "truth":
                    assert one.value is used or key == "allow_http"
                    assert one.value is (word == "true")
                case "whole" | "number":
                    assert one.value == used == float(word)
                case "file":
                    assert one.value == word
                    assert used == Path(folder) / os.path.expanduser(word)  # noqa: PTH111 - which leaves ~nobody
                case _:
                    assert one.value == str(used) == word
