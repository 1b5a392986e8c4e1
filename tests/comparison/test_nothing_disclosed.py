"""Verdicts hold nothing of what the register says, whatever it says and whatever is claimed."""

from __future__ import annotations

import io
import json
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.somebody import DAY
from vtjcli.comparison import claims, verdicts
from vtjcli.comparison.topics import NAMED_TOPICS
from vtjcli.messages import LANGUAGES
from vtjcli.output import comparison_document, console
from vtjcli.vtjkysely import derived_fields
from vtjcli.vtjkysely.answer import RegisterAnswer
from vtjcli.vtjkysely.record import Record

SECRET: Final = st.integers(10**7, 10**8 - 1).map(
    lambda number: str(number).translate(str.maketrans("0123456789", "qrstuvwxyz")).title()
)
"""A value that is in no text of the program."""
DATES: Final = st.dates().map(str)


def named(text: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str | None]]:
    return st.fixed_dictionaries({"fi": text, "sv": st.none() | text})


def coded() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"code": SECRET, "name": named(SECRET)})


ADDRESS: Final = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["permanent", "temporary", "postal"]),
        "country": st.sampled_from(["domestic", "foreign"]),
        "street": named(SECRET.map(lambda word: f"{word}katu 12 B 7")),
        "postal_code": st.integers(90000, 99999).map(str),
        "post_office": named(SECRET),
        "locality": named(SECRET),
        "start": DATES,
        "end": st.none() | DATES,
    }
)
PERSON: Final = st.fixed_dictionaries(
    {
        "hetu": st.just("020501A999T"),
        "birth_date": DATES,
        "last_name": SECRET,
        "first_names": st.lists(SECRET, min_size=1, max_size=3).map(" ".join),
        "calling_name": SECRET,
        "former_names": st.lists(
            st.fixed_dictionaries(
                {"name": SECRET, "kind": st.just({"code": "05"}), "start": DATES, "end": DATES}
            ),
            max_size=2,
        ),
        "non_disclosure": st.just({"active": False, "end": None}),
        "death": st.fixed_dictionaries({"dead": st.booleans(), "date": DATES}),
        "addresses": st.lists(ADDRESS, max_size=3),
        "municipality": coded(),
        "mother_tongue": coded(),
        "citizenships": st.lists(coded(), max_size=2),
        "custodians": st.lists(
            st.fixed_dictionaries({"hetu": SECRET, "last_name": SECRET}), max_size=2
        ),
        "dependants": st.just([]),
    }
)
CLAIMED: Final = {
    "birth_date": "2001",
    "age": "18..64",
    "adult": "yes",
    "alive": "yes",
    "custodian": "020501A999T",
    "dependant": "020501A999T",
}
"""What is claimed of fields that do not take any text."""


def strings(value: Any) -> set[str]:
    """Return each value of a record that tells something by itself, and each word of a text."""
    match value:
        case dict():
            return set().union(*(strings(part) for part in value.values()))
        case list():
            return set().union(*(strings(part) for part in value))
        case str():
            return {value, *value.replace(",", " ").split()}
    return set()


@given(PERSON, st.data())
@settings(deadline=None)
def test_no_value_of_the_register_is_in_a_verdict(person: dict[str, Any], data: Any) -> None:
    derived_fields.complete(person, DAY)
    held = {value for value in strings(person) if len(value) > 4}
    mine = sorted(held)
    said = [
        f"{field}={CLAIMED.get(field) or data.draw(st.sampled_from(mine) | SECRET)}"
        for field in NAMED_TOPICS
    ]
    claimed = claims.read(said)
    compared = verdicts.compare(person, claimed, lambda _: True, DAY)
    result: dict[str, Any] = {"code": "0000", "text": "Haku onnistui", "extracted_at": None}
    result |= {"other": {"Uutuus": person["last_name"]}, "notice": {"fi": person["first_names"]}}
    record = Record("found", "0000", result, person, None, (), ())
    whole = comparison_document.ComparisonResult(
        RegisterAnswer(demo=False, record=record), {}, compared
    )
    fields = [claim.topic.name for claim in claimed]
    language = data.draw(st.sampled_from(LANGUAGES))
    printed = [
        json.dumps(comparison_document.document(whole, language, show=False), ensure_ascii=False),
        comparison_document.row(whole, fields, language, show=False),
        *console.render_lines(comparison_document.card(whole, language, show=False), io.StringIO()),
        repr(compared),
    ]
    known = {"permanent", "temporary", "postal", "domestic", "foreign"}
    assert [v for v in held - known if any(v in line for line in printed)] == []
    shown = json.dumps(comparison_document.document(whole, "fi", show=True), ensure_ascii=False)
    assert str(person["last_name"]) in shown
