"""What a reply of any operation has in common: the element ``response`` and what stands in it."""

from __future__ import annotations

from typing import Final, NamedTuple

from lxml import etree

from vtjcli.errors import UntrustedReplyError
from vtjcli.redaction import redact
from vtjcli.vtjkysely.query import DIRECT, NAMESPACE
from vtjcli.xroad.xml import text_of

_CODE_MAX: Final = 5


class Response(NamedTuple):
    """The elements of an answer, and the return code that can stand beside or in place of them."""

    messages: list[etree._Element]
    code: str
    text: str


def opened(content: etree._Element) -> Response:
    """Return what the element in the body of a reply answers.

    Through X-Road that is ``response``; directly, one element that is left out when there is
    nothing to say. The request that the service echoes, credentials and all, is taken out wherever
    it stands. Raises UntrustedReplyError when `content` is not VTJkysely's or answers nothing.
    """
    direct = str(content.tag).startswith(DIRECT)
    if not direct and not str(content.tag).startswith(NAMESPACE):
        raise UntrustedReplyError("reply_other_operation", expected=NAMESPACE[1:-1])
    without_echo(content)
    response = content.find(f"{DIRECT}*" if direct else f"{NAMESPACE}response")
    if response is None and not direct:
        raise UntrustedReplyError("reply_no_message")
    told = {"faultCode": "", "faultString": ""}
    messages = []
    for part in response if response is not None else ():
        name = etree.QName(part).localname
        if name in told:
            told[name] = told[name] or text_of(part)
        else:
            messages.append(part)
    code = told["faultCode"]
    # A return code has five characters at the most: what is longer is text like any other.
    code = code if len(code) <= _CODE_MAX else redact(code)
    return Response(messages, code, redact(told["faultString"]))


def without_echo(element: etree._Element) -> None:
    """Take the echoed request out of `element`, at any depth; HaeTuotteenSkeema misspells it."""
    for echoed in list(element.iter("{*}request", "{*}reguest")):
        around = echoed.getparent()
        if around is not None:
            echoed.clear()  # or lxml takes minutes to remove some ten megabytes
            around.remove(echoed)
