"""What the register says of a building, a real estate unit or a product: no published schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from vtjcli.catalogue import reply_head, values
from vtjcli.catalogue.reply_reader import add, tree
from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely import response, return_code_kinds
from vtjcli.xroad import xml_parsing
from vtjcli.xroad.xml_parsing import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.vtjkysely.subject import About

_XSD_SCHEMA: Final = "{http://www.w3.org/2001/XMLSchema}schema"
_NO_CONTENT: Final = ("Hakuperusteet", "Asiakasinfo", "Paluukoodi", "faultCode", "faultString")
"""Parts that say nothing of the thing itself, wherever they stand."""


def read(content: etree._Element, about: About) -> records.Record:
    """Return what a reply says, in whatever element.

    `result` is its head as far as it is like that of a reply about a person, and ``message`` the
    name of the element; `thing` is the rest, by the register's own names. Nothing in it, and no
    return code but that for success: nothing was found.

    Raises UntrustedReplyError when it is not VTJkysely's, or, for a schema, something else.
    """
    limit = None if about == "schema" else response.TEXT_MAX
    answered = response.read(content, text_max=limit)
    messages = answered.messages
    result, thing = _read(messages) if about != "schema" else _schema(messages)
    if not answered.code and not result["code"]:
        result = records.add_code(result, *_code_within(messages))
    result = records.add_response_words(result, answered)
    code = result["code"] or ""
    found = _says_something(thing)
    refused_in_words = not messages and not code and bool(answered.text)
    is_empty = code in ("", records.FOUND_CODE) and not refused_in_words
    nothing = "not_found" if is_empty else records.outcome_of(code)
    return records.Record(
        outcome="found" if found else nothing,
        code=code,
        result=result,
        thing=thing if found else None,
        about=about,
    )


def _read(messages: Sequence[etree._Element]) -> tuple[dict[str, Any], dict[str, Any]]:
    result = dict(records.NO_HEAD)
    if len(messages) == 1:
        (message,) = messages
        result = reply_head.head_reader().read(message).values
        result["message"] = etree.QName(message).localname
        return result, result.pop("other", {})
    thing: dict[str, Any] = {}
    for message in messages:
        add(thing, etree.QName(message).localname, tree(message))
    return result, thing


def _says_something(part: Any) -> bool:
    """Tell whether there is a value in a tree, return codes and the like aside."""
    if isinstance(part, list):
        return any(map(_says_something, part))
    if isinstance(part, dict):
        return any(_says_something(one) for key, one in part.items() if key not in _NO_CONTENT)
    return values.has_value(part)


def _schema(messages: Sequence[etree._Element]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the product's schema as text, which can stand there as elements or as text."""
    result = dict(records.NO_HEAD)
    schemas = [part for message in messages for part in message.iter(_XSD_SCHEMA)]
    for text in (text_of(part) for message in messages for part in message.iter("{*}*")):
        if not schemas and text.startswith("<"):
            schemas = [xml_parsing.parse(text.encode(), "utf-8")]
    if len(schemas) > 1 or any(part.tag != _XSD_SCHEMA for part in schemas):
        raise UntrustedReplyError("reply_no_schema")
    written = [etree.tostring(part, encoding="unicode", with_tail=False) for part in schemas]
    if not written and values.has_value([tree(message) for message in messages]):
        result, rest = _read(messages)
        if not (result["code"] or _code_within(messages)[0]) and values.has_value(rest):
            raise UntrustedReplyError("reply_no_schema")
    return result, {"schema": written[0]} if written else {}


def _code_within(messages: Sequence[etree._Element]) -> tuple[str, str]:
    """Return the return code that stands deeper in a reply, and its text; "" for none."""
    for message in messages:
        for part in message.iter("{*}Paluukoodi", "{*}faultCode"):
            text = text_of(part)
            attribute = (part.get("koodi") or "").strip()
            if attribute:
                return attribute, text
            if return_code_kinds.lookup(text):
                beside = part.getnext()
                return text, text_of(beside) if beside is not None else ""
    return "", ""
