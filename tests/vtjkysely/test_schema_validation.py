"""Documents and schemas of a user's own: no network, no entities, and a line for what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from vtjcli.errors import UsageError
from vtjcli.vtjkysely.schema_validation import Schema, document, message, search_text

if TYPE_CHECKING:
    from pathlib import Path

XSD = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
SCHEMA = f"""<xs:schema {XSD}><xs:element name="Haku"><xs:complexType><xs:sequence>
<xs:element name="Nimi" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>
""".encode()


def schema(content: bytes, folder: Path | None = None) -> Schema:
    return Schema(document(content, "s.xsd"), folder, "s.xsd")


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "xml_empty"),
        (b" \n", "xml_empty"),
        (b"<a>", "xml_truncated"),
        (b"<a></b>", "xml_broken"),
        (b"<a/><b/>", "xml_broken"),
        (b"<a b=1/>", "xml_broken"),
        (b"<!DOCTYPE a><a/>", "xml_doctype"),
        (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', "xml_doctype"),
        (b"<!DOCTYPE html><html></html>", "xml_html"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "xml_broken"),
        (b"<a>" * 100_000, "xml_broken"),
        (b"\xff\xff<a/>", "xml_encoding"),
        (b"Sukunimi: Virtanen", "xml_broken"),
    ],
)
def test_what_is_not_well_formed_is_told_before_it_is_sent(content: bytes, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        document(content, "haku.xml")
    assert caught.value.key == key
    assert caught.value.values["name"] == "haku.xml"


def test_a_search_document_is_sent_without_declaration_and_comments() -> None:
    written = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!-- x --><a>\n <b>Ö &amp; &lt;</b></a>\n'
    )
    sent = search_text(document(written.encode("latin-1"), "haku.xml"))
    assert sent == "<a>\n <b>Ö &amp; &lt;</b></a>"


def test_a_schema_tells_the_line_of_what_it_does_not_allow() -> None:
    good, bad = b"<Haku>\n<Nimi/>\n</Haku>", b"<Haku>\n<Nimi/>\n<Muu/>\n</Haku>"
    assert schema(SCHEMA).violations(document(good, "g")) == []
    (violation,) = schema(SCHEMA).violations(document(bad, "b"))
    assert violation.line == 3
    assert "Muu" in violation.reason


def test_a_message_taken_out_of_its_envelope_keeps_its_lines() -> None:
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    envelope = (
        f'<s:Envelope xmlns:s="{soap}"><s:Body>\n<r xmlns="urn:q">\n<response>\n'
        '<Haku xmlns="">\n<Muu/>\n</Haku><faultCode/></response></r></s:Body></s:Envelope>'
    )
    (violation,) = schema(SCHEMA).violations(message(document(envelope.encode(), "e")))
    assert violation.line == 5


@pytest.mark.parametrize("inside", ["", "<a/><b/>", "<faultCode>0001</faultCode>"])
def test_an_envelope_without_one_message_is_told(inside: str) -> None:
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    envelope = (
        f'<s:Envelope xmlns:s="{soap}"><s:Body><r><response>{inside}</response></r></s:Body>'
        "</s:Envelope>"
    )
    with pytest.raises(UsageError) as caught:
        message(document(envelope.encode(), "e"))
    assert caught.value.key == "reply_without_message"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"<a/>", "schema_none"),
        (f'<xs:schema {XSD}><xs:element name="1"/></xs:schema>'.encode(), "schema_broken"),
        (f"<xs:schema {XSD}><xs:nonsense/></xs:schema>".encode(), "schema_broken"),
    ],
)
def test_a_schema_that_is_none_is_told(content: bytes, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        schema(content)
    assert caught.value.key == key


@pytest.mark.parametrize("how", ["import", "include", "redefine"])
@pytest.mark.parametrize(
    "location",
    [
        *("http://127.0.0.1:1/x.xsd", "https://example.invalid/x.xsd", "file:///etc/passwd"),
        *("/etc/passwd", "../x.xsd", "sub/x.xsd", "missing.xsd", "ftp://x/y.xsd", ".."),
    ],
)
def test_a_schema_takes_nothing_from_elsewhere(tmp_path: Path, how: str, location: str) -> None:
    namespace = 'namespace="urn:x" ' if how == "import" else ""
    written = f'<xs:schema {XSD}><xs:{how} {namespace}schemaLocation="{location}"/></xs:schema>'
    for folder in (tmp_path, None):
        with pytest.raises(UsageError) as caught:
            schema(written.encode(), folder)
        assert caught.value.key == "schema_elsewhere"
        assert caught.value.values["location"] == location


def test_nor_does_one_that_it_imports(tmp_path: Path) -> None:
    inner = (
        f'<xs:schema {XSD} targetNamespace="urn:x"><xs:include schemaLocation="../y"/></xs:schema>'
    )
    (tmp_path / "x.xsd").write_text(inner, encoding="utf-8")
    outer = f'<xs:schema {XSD}><xs:import namespace="urn:x" schemaLocation="x.xsd"/></xs:schema>'
    with pytest.raises(UsageError) as caught:
        schema(outer.encode(), tmp_path)
    assert caught.value.values["location"] == "../y"


def test_a_schema_uses_one_that_lies_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "skeemat, åäö"
    folder.mkdir()
    (folder / "tyypit-1.0.xsd").write_bytes(SCHEMA)
    outer = f'<xs:schema {XSD}><xs:include schemaLocation="tyypit-1.0.xsd"/></xs:schema>'
    assert schema(outer.encode(), folder).violations(etree.fromstring("<Haku/>"))
    assert not schema(outer.encode(), folder).violations(etree.fromstring("<Haku><Nimi/></Haku>"))


def test_schemas_that_include_each_other_come_to_an_end(tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        written = f'<xs:schema {XSD}><xs:include schemaLocation="{other}.xsd"/></xs:schema>'
        (tmp_path / f"{one}.xsd").write_text(written, encoding="utf-8")
    assert schema((tmp_path / "a.xsd").read_bytes(), tmp_path)
