"""What was pasted, split, exported or mistaken for an identity code is understood or named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ALBERT, POPULATION, profile
from vtjcli.config.setting_rows import PROFILE
from vtjcli.config.value_types import read
from vtjcli.errors import VtjcliError
from vtjcli.messages import LANGUAGES
from vtjcli.vtjkysely import hetu, register_keys

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register

OTHERS = [p.hetu for p in POPULATION.persons if "A" in p.hetu[6] and p.hetu != ALBERT][:2]
UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\u00ad\u061c"
PIN = "0123456789abcdef" * 4


@given(st.lists(st.tuples(st.integers(0, 11), st.sampled_from(UNSEEN)), max_size=6))
def test_characters_that_show_nothing_do_not_spoil_a_pasted_code(
    added: list[tuple[int, str]],
) -> None:
    pasted = ALBERT
    for place, char in added:
        pasted = pasted[:place] + char + pasted[place:]
    assert hetu.check(pasted) == ALBERT


def test_nor_another_key_of_the_register_nor_a_list(cli: Cli, tmp_path: Path) -> None:
    assert register_keys.satu("\u200b99900\u00ad001N\ufeff") == "99900001N"
    assert register_keys.building("\u200e910000001R\u2069") == "910000001R"
    assert register_keys.real_estate("91-\u00ad999-9003-1\u200b") == "091-999-9003-0001"
    listed = tmp_path / "codes.txt"
    listed.write_text(f"\ufeff{ALBERT}\u200b\n\u200e\n\u00ad{OTHERS[0]}\n", encoding="utf-8")
    listed.chmod(0o600)
    ran = cli("person", "--file", str(listed), "-o", "csv", "--fields", "hetu")
    assert ran.out.split() == ["hetu", ALBERT, OTHERS[0]]


@pytest.mark.parametrize(
    "written",
    [
        PIN,
        f"sha256:{PIN}",
        f"SHA256:{PIN.upper()}",
        "SHA256 Fingerprint=" + ":".join(PIN[i : i + 2] for i in range(0, 64, 2)).upper(),
        "sha256 Fingerprint=" + " ".join(PIN[i : i + 2] for i in range(0, 64, 2)),
        "SHA-256 Fingerprint: " + PIN,
        f"\u200e{PIN[:20]}\u00ad {PIN[20:]}\ufeff",
    ],
)
def test_a_fingerprint_is_taken_as_tools_print_it(written: str) -> None:
    assert read(PROFILE["tls.pin"], written, "here") == PIN


@pytest.mark.parametrize(
    ("written", "kind", "command"),
    [
        ("99900001N", "hetu_is_satu", "vtjcli person --satu"),
        ("910000001R", "hetu_is_building", "vtjcli building"),
        ("91-999-9003-1", "hetu_is_property", "vtjcli property"),
        ("Jäppinen", "hetu_is_name", "vtjcli identify"),
        ("O'Brien, Anna-Liisa", "hetu_is_name", "vtjcli identify"),
        ("2.5.2001", "hetu_is_date", "vtjcli identify"),
        ("2001-05-02", "hetu_is_date", "vtjcli identify"),
        ("0245437-2", "hetu_is_business_id", ""),
        ("20010502-1234", "hetu_is_foreign", ""),
    ],
)
def test_another_key_is_named_with_the_command_that_takes_it(
    cli: Cli, register: Register, written: str, kind: str, command: str
) -> None:
    ran = cli("person", "--json", written)
    assert ran.status == 2
    assert ran.json["error"]["kind"] == kind
    assert not register.sent
    for language in LANGUAGES:
        assert command in cli("person", "--lang", language, written).err


@pytest.mark.parametrize(
    ("written", "place", "letter", "digit"),
    [
        ("O20501A999T", 1, "O", "0"),
        ("0205o1A999T", 5, "O", "0"),
        ("020501A9l9T", 9, "L", "1"),
        ("020501A999O", 11, "O", "0"),
    ],
)
def test_a_letter_for_a_digit_is_named_with_its_place(
    cli: Cli, written: str, place: int, letter: str, digit: str
) -> None:
    ran = cli("person", "--json", written)
    assert (ran.status, ran.json["error"]["kind"]) == (2, "hetu_letter_alike")
    message = ran.json["error"]["message"]
    assert f"{letter} in position {place}" in message
    assert f"{digit}?" in message
    assert written[1:] not in ran.everything


def test_codes_that_a_shell_split_are_told_as_that(cli: Cli, register: Register) -> None:
    for words, count in (
        (["020501", "A999T"], 1),
        (["020501", "A", "999T", OTHERS[0][:6], OTHERS[0][6:]], 2),
        ([OTHERS[0], "020501A", "999T"], 2),
    ):
        ran = cli("person", "-o", "json", *words)
        assert (ran.status, ran.json["error"]["kind"]) == (2, "codes_split")
        assert str(count) in ran.json["error"]["message"]
    assert not register.sent
    assert cli("person", "-o", "json", "020501A9T", ALBERT).status == 2


@pytest.mark.parametrize(
    ("text", "kind", "advice"),
    [
        (f"hetu\n{ALBERT}\n{OTHERS[0]}\n", "list_header", "tail -n +2"),
        (f"hetu;nimi\n{ALBERT};Albert\n{OTHERS[0]};B\n", "list_table", "-d ';' -f 1"),
        (f'"nimi","hetu"\n"A, B","{ALBERT}"\n"C","{OTHERS[0]}"\n', "list_table", "-d , -f 2"),
        (f'"{ALBERT}"\n"{OTHERS[0]}"\n', "list_table", "tr -d"),
        (f"{ALBERT}\tAlbert\n{OTHERS[0]}\tB\n", "list_table", "cut -f 1"),
    ],
)
def test_a_list_that_is_an_export_is_told_with_what_to_do(
    cli: Cli, register: Register, tmp_path: Path, text: str, kind: str, advice: str
) -> None:
    listed = tmp_path / "my list.csv"
    listed.write_text(text, encoding="utf-8")
    listed.chmod(0o600)
    for language in LANGUAGES:
        ran = cli("person", "--file", str(listed), "-o", "json", "--lang", language)
        assert (ran.status, ran.json["error"]["kind"]) == (2, kind)
        assert advice in ran.err
    assert ALBERT not in ran.everything
    assert "Albert" not in ran.everything
    assert not register.sent


CONTROLS = ["\n", "\r", "\t", "\x1b", "\x07", "\x7f", "\x85", "\u2028", "\u200b", "\u202e"]


@pytest.mark.parametrize("char", CONTROLS, ids=ascii)
@pytest.mark.parametrize("option", ["--end-user", "--issue", "--billing"])
def test_a_control_character_is_refused_in_what_the_servers_log(
    cli: Cli, register: Register, option: str, char: str
) -> None:
    for command, written in (
        (["person", ALBERT], f"a{char}b"),
        (["person", ALBERT], f"ab{char}"),
        (["compare", ALBERT, "last_name=X"], f"a{char}b"),
        (["building", "910000001R"], f"ab{char}"),
    ):
        ran = cli(*command, "-o", "json", option, written)
        assert (ran.status, ran.json["error"]["kind"]) == (2, "control_in_header")
    assert not register.sent


@pytest.mark.parametrize("char", CONTROLS, ids=ascii)
@pytest.mark.parametrize("setting", ["end_user", "billing", "username", "product"])
def test_a_control_character_is_refused_in_a_setting_wherever_it_comes_from(
    cli: Cli, register: Register, setting: str, char: str
) -> None:
    ran = cli("person", "--json", ALBERT, **{f"VTJCLI_{setting.upper()}": f"a{char}b"})
    assert (ran.status, ran.json["error"]["kind"]) == (3, "config_characters")
    cli.configure(
        f"[profiles.test]\n{profile(register, **{setting: f'a{char}b'})}".replace("\x7f", "\\u007f")
    )
    ran = cli("person", "--json", ALBERT)
    assert (ran.status, ran.json["error"]["kind"]) == (3, "config_characters")
    assert not register.sent


def test_a_script_is_refused_one_too(cli: Cli) -> None:
    from vtjcli.config import query_checks

    with pytest.raises(VtjcliError) as caught:
        query_checks.refuse_control_characters({"issue": "a\nb"})
    assert caught.value.key == "control_in_header"
    query_checks.refuse_control_characters({"issue": "asia\u00a012 – 🙂"})
