"""``vtjcli schema``: a product's schema as it is, and a reply held against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

ALBERT = "020501A999T"
STRANGE = "050170-917N"
XSD = "{http://www.w3.org/2001/XMLSchema}"
P3 = ("PERUSSANOMA 3", "--kind", "1")


def test_a_schema_is_printed_and_nobodys_password_is_sent(cli: Cli, register: Register) -> None:
    ran = cli("schema", *P3, VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert etree.fromstring(ran.out).tag == f"{XSD}schema"
    assert register.values("SoSoNimi") == ["PERUSSANOMA 3"]
    assert register.values("Laji") == ["1"]
    for secret in ("Kayttajatunnus", "Salasana", "Loppukayttaja"):
        assert register.values(secret) == [None]


def test_a_schema_is_saved_and_never_over_another_file(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    file = tmp_path / "p3.xsd"
    assert cli("schema", *P3, "-o", str(file)).status == 0
    etree.XMLSchema(etree.parse(file))
    before = file.read_bytes()
    again = cli("schema", *P3, "-o", str(file), VTJCLI_LANG="en")
    assert again.status == 2
    assert "exists" in again.err
    assert file.read_bytes() == before
    assert len(register.sent) == 1
    assert cli("schema", "RAKENNUSTIEDOT", "--kind", "1", "-o", str(file), "--force").status == 0
    assert file.read_bytes() != before
    assert cli("schema", *P3, "-o", str(tmp_path / "no" / "such.xsd")).status == 2


@pytest.mark.parametrize("words", [("NO SUCH", "--kind", "1"), ("PERUSSANOMA 3", "--kind", "77")])
def test_a_schema_that_is_not_there_is_nothing_found(cli: Cli, words: tuple[str, ...]) -> None:
    ran = cli("schema", *words, VTJCLI_LANG="en")
    assert (ran.status, ran.out) == (1, "")
    assert "gave no schema" in ran.err


def test_what_is_no_schema_is_not_printed(cli: Cli, register: Register) -> None:
    def nonsense(envelope: Element) -> None:
        for schema in list(envelope.iter(f"{XSD}schema")):
            schema.tag = "{urn:x}nonsense"
            schema.text = "hunter2"

    register.change = nonsense
    ran = cli("schema", *P3)
    assert (ran.status, ran.out) == (7, "")


def saved(cli: Cli, folder: Path, hetu: str) -> str:
    file = folder / "reply.xml"
    file.write_text(cli("person", hetu, "-o", "xml").out, encoding="utf-8")
    return str(file)


def test_a_reply_is_held_against_the_schema_of_its_product(cli: Cli, tmp_path: Path) -> None:
    good = cli("schema", *P3, "--check", saved(cli, tmp_path, ALBERT), VTJCLI_LANG="en")
    assert (good.status, good.out) == (0, "")
    assert "follows the schema" in good.err
    file = saved(cli, tmp_path, STRANGE)
    bad = cli("schema", *P3, "--check", file, VTJCLI_LANG="en")
    assert bad.status == 7
    assert f"{file}:1: " in bad.out
    assert "Lemmikki" in bad.out
    assert "does not follow the schema" in bad.err


def test_a_saved_schema_needs_no_network(cli: Cli, register: Register, tmp_path: Path) -> None:
    file = tmp_path / "p3.xsd"
    assert cli("schema", *P3, "-o", str(file)).status == 0
    reply = saved(cli, tmp_path, ALBERT)
    register.sent.clear()
    ran = cli("schema", "--schema", str(file), "--check", reply, VTJCLI_CONFIG="/no/such")
    assert ran.status == 0
    assert register.sent == []


def test_lines_of_deviations_hold_no_identity_code(cli: Cli, tmp_path: Path) -> None:
    xsd, reply = tmp_path / "s.xsd", tmp_path / "r.xml"
    xsd.write_text(
        f'<xs:schema xmlns:xs="{XSD[1:-1]}"><xs:element name="a" type="xs:date"/></xs:schema>',
        encoding="utf-8",
    )
    reply.write_text(f"<a>{ALBERT}</a>", encoding="utf-8")
    ran = cli("schema", "--schema", str(xsd), "--check", str(reply))
    assert ran.status == 7
    assert "020501A****" in ran.out
    assert ALBERT not in ran.everything


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("PERUSSANOMA 3",),
        ("--kind", "1"),
        ("PERUSSANOMA 3", "--kind", "one"),
        ("PERUSSANOMA 3", "--kind", "2147483648"),
        ("PERUSSANOMA 3", "--schema", "x", "--check", "y"),
        ("--schema", "x"),
        ("--schema", "x", "--kind", "1", "--check", "y"),
        ("--schema", "x", "-o", "z", "--check", "y"),
        (*P3, "--check", "no-such.xml"),
        (*P3, "--force"),
    ],
)
def test_wrong_words_are_told_and_nothing_is_sent(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    ran = cli("schema", *words)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) >= 1
    assert register.sent == []


def test_the_envelope_can_be_seen_without_anything_being_sent(cli: Cli, register: Register) -> None:
    ran = cli("schema", "X", "--kind", "-7", "--dry-run")
    assert ran.status == 0
    assert "<SoSoNimi>X</SoSoNimi><Laji>-7</Laji></request>" in ran.out
    assert register.sent == []
