"""A claim that cannot be right is refused before a query is paid for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.comparison import claims, claims_file
from vtjcli.errors import UsageError

HEADER = "hetu;last_name;birth_date;asia\n"
ROW = "020501A999T;Jäppinen;2.5.2001;123/2026\n"


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("last_name", "claim_form"),
        ("lastname=x", "claim_field_unknown"),
        ("Last Name=x", "claim_field_unknown"),
        ("qqqqqqqq=x", "claim_field_far"),
        ("=x", "claim_field_far"),
        ("last_name=", "claim_empty"),
        ("last_name=  ", "claim_empty"),
        ("age=old", "claim_number"),
        ("age=..", "claim_number"),
        ("age=1..2..3", "claim_number"),
        ("age=-1", "claim_number"),
        ("age=64..18", "claim_range"),
        ("birth_date=30.2.2001", "claim_date"),
        ("birth_date=2001-13-01", "claim_date"),
        ("birth_date=2/5/2001", "claim_date"),
        ("birth_date=0000", "claim_date"),
        ("birth_date=..", "claim_date"),
        ("birth_date=2002..2001", "claim_range"),
        ("adult=perhaps", "claim_flag"),
        ("custodian=020501A9990", "hetu_check"),
        ("guardianship.guardians.x=1", "claim_field_unknown"),
        ("other=x", "claim_field_far"),
        ("addresses[x].street=y", "claim_field_unknown"),
    ],
)
def test_a_claim_that_cannot_be_compared_is_refused(word: str, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        claims.read([word])
    assert caught.value.key == key


def test_an_unknown_field_names_the_nearest() -> None:
    for written, nearest in (("lastname", "last_name"), ("postalcode", "postal_code")):
        with pytest.raises(UsageError) as caught:
            claims.read([f"{written}=x"])
        assert caught.value.values["nearest"] == nearest


def test_no_identity_code_of_a_claim_is_in_an_error_or_a_repr() -> None:
    code = "180612A925C"
    for word in (code, f"age={code}", f"adult={code}", f"birth_date={code}", f"{code}=x"):
        with pytest.raises(UsageError) as caught:
            claims.read([word])
        assert code not in str(caught.value)
    assert code not in repr(claims.read([f"dependant={code}"]))


def test_a_field_stands_once_under_whatever_name() -> None:
    with pytest.raises(UsageError) as caught:
        claims.read(["street=x", "addresses.street=y"])
    assert caught.value.key == "claim_twice"
    with pytest.raises(UsageError) as caught:
        claims.read([])
    assert caught.value.key == "claims_missing"


@given(st.text(max_size=40))
def test_any_word_is_a_claim_or_a_usage_error(word: str) -> None:
    error: UsageError | None = None
    try:
        claims.read([word])
    except UsageError as raised:
        error = raised
    assert error is None or str(error) != error.key  # a sentence, not a key without words


# ------------------------------------------------ files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_is_read_as_spreadsheets_write_it(encoding: str, delimiter: str, end: str) -> None:
    written = (HEADER + ROW).replace(";", delimiter).replace("\n", end)
    table = claims_file.read(written.encode(encoding))
    assert (table.errors, table.error_count, table.doubtful_columns) == ((), 0, {})
    assert list(table.fields) == ["last_name", "birth_date"]
    (row,) = table.rows
    assert (row.line, row.hetu) == (2, "020501A999T")
    assert row.claims[0].value == "Jäppinen"
    assert row.other_cells == {"hetu": "020501A999T", "asia": "123/2026"}
    assert "020501A999T" not in repr(row)


def test_cells_in_quotes_keep_their_commas_and_lines_their_numbers() -> None:
    written = 'hetu,address\n020501A999T,"Katu 1,\n65100 VAASA"\n\n180612A925C,Katu 2\n'
    rows = claims_file.read(written.encode()).rows
    assert [row.line for row in rows] == [2, 5]
    assert rows[0].claims[0].value == "Katu 1, 65100 VAASA"


def test_an_empty_cell_claims_nothing() -> None:
    table = claims_file.read(f"{HEADER}020501A999T;;2.5.2001;\n".encode())
    assert [claim.topic.name for claim in table.rows[0].claims] == ["birth_date"]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "claims_header"),
        (b"last_name\nx\n", "claims_header"),
        (b"hetu;asia\n020501A999T;1\n", "claims_columns"),
        (b"hetu;last_name\n", "claims_rows"),
        (b"hetu;last_name;last_name\n", "claims_column_twice"),
        (b"hetu;street;addresses.street\n", "claims_column_twice"),
        (b"hetu;hetu;last_name\n", "claims_column_twice"),
        ("hetu;last_name\n".encode("utf-16"), "claims_encoding"),
        (b"hetu;last_name\n\x00", "claims_encoding"),
    ],
)
def test_a_file_that_is_no_table_of_claims_is_refused(content: bytes, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        claims_file.read(content)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("020501A9990;Jäppinen;;", "hetu_check"),
        ("020501A999T;Jäppinen", "claims_cells"),
        ("020501A999T;Jäppinen;2.5.2001;1;2", "claims_cells"),
        ("020501A999T;;;1", "claims_row_empty"),
        ("020501A999T;Jäppinen;30.2.2001;", "claim_date"),
    ],
)
def test_a_wrong_line_is_told_with_its_number(line: str, key: str) -> None:
    table = claims_file.read(f"{HEADER}{ROW}{line}\n".encode())
    assert len(table.rows) == table.error_count == 1
    (error,) = table.errors
    assert (error.key, error.values["line"]) == (key, 3)
    assert "020501A999" not in str(error)


def test_a_column_like_a_field_is_not_passed_over_in_silence() -> None:
    table = claims_file.read(b"hetu;last_name;postalcode\n020501A999T;x;65100\n")
    assert table.doubtful_columns == {"postalcode": "postal_code"}


@given(st.binary(max_size=200))
def test_any_file_is_a_table_or_a_usage_error(content: bytes) -> None:
    said = []
    try:
        said += [str(e) for e in claims_file.read(b"hetu;last_name\n" + content).errors]
    except UsageError as error:
        said.append(str(error))
    assert [sentence for sentence in said if "_" in sentence.partition(" ")[0]] == []
