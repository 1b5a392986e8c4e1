"""The line that a message names is the one that a user has to fix."""

from __future__ import annotations

import pytest

from vtjcli.simulator.file_errors import line

TEXT = """\
# [[person]] in a comment is none
[home]
b = { street = "x" }
a.street = "y"
[[person]]
hetu = "1"
postal = [
  { street = "z" },
]

[[ person ]]  # the second
note = "2"
hetu = "2"
[home.c]
street = "w"
"""


@pytest.mark.parametrize(
    ("table", "item", "key", "expected"),
    [
        ("person", 0, "hetu", 6),
        ("person", 0, "note", 5),
        ("person", 1, "hetu", 13),
        ("person", 1, "", 11),
        ("person", 2, "hetu", None),
        ("home", "b", "", 3),
        ("home", "c", "street", 15),
        ("home", "none", "", None),
        ("", "home", "", 2),
        ("languages", "fi", "", None),
    ],
)
def test_the_line_of_an_entry_is_found(
    table: str, item: int | str, key: str, expected: int | None
) -> None:
    assert line(TEXT, table, item, key) == expected
