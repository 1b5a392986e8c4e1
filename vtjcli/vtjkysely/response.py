"""What a reply of any operation has in common: the element ``response`` and what stands in it."""

from __future__ import annotations

from typing import Final, NamedTuple

from lxml import etree

from vtjcli.errors import UntrustedReplyError
from vtjcli.redaction import redact
from vtjcli.vtjkysely.query import DIRECT, NAMESPACE
from vtjcli.xroad.xml_parsing import text_of

_CODE_MAX: Final = 5
TEXT_MAX: Final = 100_000
"""Characters that one text may have: a card takes more than proportionally long for it."""
_has_long_text: Final = etree.XPath("boolean(.//text()[string-length() > $most])")


class Response(NamedTuple):
    """The elements of an answer, and the return code that can stand beside or in place of them.

    `text` is all that the register says in words outside of `messages`, with a code or without.
    """

    messages: list[etree._Element]
    code: str
    text: str


def read(content: etree._Element, *, text_max: int | None = TEXT_MAX) -> Response:
    """Return what the element in the body of a reply answers.

    Through X-Road that is ``response``; directly, one element that is left out when there is
    nothing to say. The request that the service echoes, credentials and all, is removed wherever
    it stands. Raises UntrustedReplyError when `content` is not VTJkysely's or answers nothing,
    or has a text longer than `text_max`.
    """
    direct = str(content.tag).startswith(DIRECT)
    if not direct and not str(content.tag).startswith(NAMESPACE):
        raise UntrustedReplyError("reply_other_operation", expected=NAMESPACE[1:-1])
    remove_echo(content)
    if text_max is not None and _has_long_text(content, most=text_max):
        raise UntrustedReplyError("reply_text", most=text_max)
    response = content.find(f"{DIRECT}*" if direct else f"{NAMESPACE}response")
    if response is None and not direct:
        raise UntrustedReplyError("reply_no_message")
    if response is None:
        return Response([], "", "")
    code = ""
    words = [response.text]
    messages = []
    for part in response:
        match etree.QName(part).localname:
            case "faultCode":
                code = code or text_of(part)
            case "faultString":
                words.append(" ".join(part.itertext()))
            case _:
                messages.append(part)
        words.append(part.tail)
    # A word that is repeated is said once.
    text = " ".join(
        dict.fromkeys(" ".join(word.split()) for word in words if word and word.strip())
    )
    # A return code has five characters at the most: what is longer is text like any other.
    code = code if len(code) <= _CODE_MAX else redact(code)
    return Response(messages, code, redact(text))


def remove_echo(element: etree._Element) -> None:
    """Remove the echoed request from `element`, at any depth; HaeTuotteenSkeema misspells it."""
    for echoed in list(element.iter("{*}request", "{*}reguest")):
        around = echoed.getparent()
        if around is not None:
            echoed.clear()  # or lxml takes minutes to remove some ten megabytes
            around.remove(echoed)
