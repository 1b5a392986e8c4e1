"""What goes out beside the subject holds no identity code, and a reason is a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.vtjkysely.hetu import has_code


@pytest.mark.parametrize(
    "written",
    [
        "020501A999T",
        "asia 020501 A999T",
        "asia020501a999t",
        "x020501A999Tx",
        "1020501A999T7",
        "020501\u2212999T",
        "020501\u2013999T",
        "020501A\u200b999T",
        "\uff10\uff12\uff10\uff15\uff10\uff11\uff21\uff19\uff19\uff19\uff34",
    ],
)
def test_an_identity_code_is_found_however_it_is_written(written: str) -> None:
    """Both security servers would keep it in their logs."""
    assert has_code(written)


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "HEL 2026-001234",
        "VN/12345/2026-OKV-7",
        "asia 1.2.2026 klo 12.30, 0401234567",
        "7c6e0f4e-1234-4a1b-9c2d-020501999123",
    ],
)
def test_a_case_number_is_not_taken_for_an_identity_code(written: str | None) -> None:
    assert not has_code(written)


@given(st.text(max_size=3), st.text(max_size=3))
def test_what_stands_around_an_identity_code_does_not_hide_it(before: str, behind: str) -> None:
    assert has_code(f"{before}020501A999T{behind}")
