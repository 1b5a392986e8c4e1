"""A file that is not TOML is reported with its place, in words that help to fix it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.config.support import refused
from vtjcli.config import Overrides, positions, resolve
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("[profiles.test\n", "toml_unclosed", ":1:15"),
        ("# a\na = 'x\n# b\n\n", "toml_unclosed", ":2)"),
        ('a = "x\n', "toml_unclosed", ":1:"),
        ("a = 1\n\nb = [1,\n\n", "toml_unclosed", ":3)"),
        ("a = { b = 1\n", "toml_unclosed", ":1)"),
        ("a = {\n  b = 1,\n  c = 2 3\n}", "toml_unclosed", ":3:"),
        ('a = """x\n\n', "toml_unclosed", ":1)"),
        ("a = \n\n", "toml_value", ":1:5"),
        ("a = PERUSSANOMA 3", "toml_value", ":1:5"),
        ('ca = "C:\\Users"', "toml_backslash", ":1:"),
        ('ca = "C:\\ss.pem"', "toml_backslash", ":1:"),
        ("a = 1\na = 2\n\n", "toml_twice", ":2:"),
        ("[a]\n[a]\n", "toml_twice", ":2:"),
        ("a = { b = 1, b = 2 }", "toml_twice", ":1:"),
        ("a b = 1", "toml_statement", ":1:3"),
        ("= 1", "toml_statement", ":1:1"),
        ("a = 1 b", "toml_statement", ":1:7"),
        ("a = '\x01'", "toml_character", ":1:6"),
        ("a = " + "[" * 100_000, "toml_limits", ""),
        ("a = " + "9" * 5000, "toml_limits", ""),
    ],
)
def test_what_is_not_toml_is_told_with_its_place(
    file: Path, text: str, kind: str, place: str
) -> None:
    file.write_text(text, encoding="utf-8")
    found, words = refused({"VTJCLI_CONFIG": str(file)})
    assert found == kind
    assert f"{file}{place}" in words


@given(text=st.text() | st.text(alphabet="[]{}'\"\\=.#,ab1\n\r \t"))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_brings_the_program_down(file: Path, text: str) -> None:
    file.write_bytes(text.encode(errors="surrogatepass"))
    with pytest.raises(ConfigurationError):  # whatever it is, it is no profile
        resolve(Overrides(), {"VTJCLI_CONFIG": str(file)})


@given(content=st.binary())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_bring_the_program_down(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(ConfigurationError):
        resolve(Overrides(), {"VTJCLI_CONFIG": str(file)})


def test_a_byte_order_mark_of_an_editor_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[profiles.test]\nclinet = 1\n")
    assert refused({"VTJCLI_CONFIG": str(file)})[0] == "config_key"


def test_a_file_of_hostile_length_does_not_hang(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert positions._PATIENCE == 2_000_000
    monkeypatch.setattr(positions, "_PATIENCE", 200_000)
    file.write_text("a = [\n" + "1,\n" * 100_000 + "]\n", encoding="utf-8")
    kind, words = refused({"VTJCLI_CONFIG": str(file)})
    assert kind == "config_key"
    assert str(file) in words


def test_a_file_of_toml_1_1_means_the_same_on_every_python(file: Path) -> None:
    """Tomllib reads it from Python 3.15 on only; what a mistake is must not depend on that."""
    file.write_text(
        "[profiles.test]\n"
        'security_server = "https://ss.example.fi"\n'
        'client = "FI/MUN/1/x"\n'
        'product = "\\x50"\n'
        'username = "u"\n'
        'end_user = "e"\n'
        "tls = {\n"
        '  ca = "ss.pem",  # theirs\n'
        "}\n"
        "[log]\n"
        "keep_years = 3\n"
    )
    environment = {"VTJCLI_CONFIG": str(file)}
    kind, words = refused(environment)
    assert (kind, f"{file}:11" in words) == ("config_least", True)
    file.write_text(file.read_text().replace("= 3", "= 6"))
    found = resolve(Overrides(), environment)
    assert (found.product, found.tls.ca) == ("P", file.parent / "ss.pem")
