"""XML documents of a user's own: read safely, and held against a product's schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.errors import UntrustedReplyError, UsageError
from vtjcli.vtjkysely.query import DIRECT
from vtjcli.xroad import xml_parsing
from vtjcli.xroad.namespaces import SOAP

if TYPE_CHECKING:
    from pathlib import Path

XSD: Final = "{http://www.w3.org/2001/XMLSchema}"
_ELSEWHERE: Final = (f"{XSD}import", f"{XSD}include", f"{XSD}redefine", f"{XSD}override")
_ERROR_KEYS: Final = {
    "reply_empty": "xml_empty",
    "reply_doctype": "xml_doctype",
    "reply_html": "xml_html",
    "reply_charset": "xml_charset",
    "reply_truncated": "xml_truncated",
    "reply_encoding_xml": "xml_encoding",
    "reply_encoding_nowhere": "xml_encoding",
}


class Violation(NamedTuple):
    """Something that a schema does not allow: the line in the document, and what."""

    line: int
    reason: str


def document(content: bytes, name: str) -> etree._Element:
    """Return the root of a document, comments and processing instructions left out.

    `name` is what messages call it. Raises UsageError when it is not well formed, by the rules for
    replies: no document type declaration, no entities, bounded depth.
    """
    try:
        return xml_parsing.parse(content, None)
    except UntrustedReplyError as error:
        key = _ERROR_KEYS.get(error.key)
        if key is not None:
            raise UsageError(key, **error.values, name=name) from error
        raise UsageError("xml_broken", name=name, at=error.values["at"]) from error


def search_text(root: etree._Element) -> str:
    """Return a search document as the text that goes into HakuXml, without a declaration."""
    return etree.tostring(root, encoding="unicode", with_tail=False)


def message(root: etree._Element) -> etree._Element:
    """Return the message in a saved reply: an envelope as ``-o xml`` prints it, or the message.

    What is taken out of its envelope keeps the lines it had there. Raises UsageError for an
    envelope that holds none.
    """
    if root.tag != f"{SOAP}Envelope":
        return root
    found = root.findall(f"{SOAP}Body/{{*}}*/{{*}}response/{{*}}*")
    found += root.findall(f"{SOAP}Body/{DIRECT}*/{DIRECT}*/{{*}}*")
    messages = [part for part in found if etree.QName(part).localname not in _FAULT_PARTS]
    if len(messages) != 1:
        raise UsageError("reply_without_message", count=len(messages))
    return messages[0]


_FAULT_PARTS: Final = ("faultCode", "faultString")


class Schema:
    """An XML Schema that was read without asking any network."""

    def __init__(self, root: etree._Element, folder: Path | None, name: str) -> None:
        """`folder` is where the files lie that it imports; None when there are none.

        Raises UsageError when `root` is not a schema, or needs another that is not available.
        """
        if root.tag != f"{XSD}schema":
            raise UsageError("schema_none", name=name)
        _check_imports(root, folder, name, set())
        base = None if folder is None else (folder / "schema.xsd").absolute().as_uri()
        try:
            parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
            tree = etree.fromstring(etree.tostring(root), parser, base_url=base)
            self._schema = etree.XMLSchema(tree)
        except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
            raise UsageError("schema_broken", name=name, reason=_readable(str(error))) from error

    def violations(self, root: etree._Element) -> list[Violation]:
        """Return what in the document at `root` the schema does not allow, in its order."""
        if self._schema.validate(root):
            return []
        return [Violation(entry.line, _readable(entry.message)) for entry in self._schema.error_log]


def _check_imports(root: etree._Element, folder: Path | None, name: str, files: set[Path]) -> None:
    """Raise UsageError for a schema elsewhere than beside this one, however deep it is asked for.

    What an import leaves without a location is looked for nowhere.
    """
    for part in root.iter(*_ELSEWHERE):
        location = (part.get("schemaLocation") or "").strip()
        if not location:
            continue
        beside = re.fullmatch("[A-Za-z0-9_.-]+", location) and folder is not None
        file = folder / location if folder is not None and beside else None
        if file is None or not file.is_file():
            raise UsageError("schema_elsewhere", name=name, location=location)
        if file not in files:
            files.add(file)
            try:
                content = file.read_bytes()
            except OSError as error:
                raise UsageError("schema_elsewhere", name=name, location=location) from error
            _check_imports(document(content, location), folder, name, files)


def _readable(reason: str) -> str:
    """Return what libxml2 says without the namespaces, which make it unreadable."""
    return re.sub(r"\{[^{}]*\}", "", reason)
