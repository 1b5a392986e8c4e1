"""What a reply of any operation has in common: the element ``response`` and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely.query import NAMESPACE
from vtjcli.xroad.xml import text_of

if TYPE_CHECKING:
    from lxml import etree


class Response(NamedTuple):
    """The elements of an answer, and the return code that can stand beside or in place of them."""

    messages: list[etree._Element]
    code: str
    text: str


def opened(content: etree._Element) -> Response:
    """Return what the element in the body of a reply answers.

    The request that the service echoes, credentials and all, is taken out wherever it stands.
    Raises UntrustedReplyError when `content` is not VTJkysely's or answers nothing.
    """
    if not str(content.tag).startswith(NAMESPACE):
        raise UntrustedReplyError("reply_other_operation", expected=NAMESPACE[1:-1])
    without_echo(content)
    response = content.find(f"{NAMESPACE}response")
    if response is None:
        raise UntrustedReplyError("reply_no_message")
    told = {f"{NAMESPACE}faultCode": "", f"{NAMESPACE}faultString": ""}
    messages = []
    for part in response:
        if part.tag in told:
            told[str(part.tag)] = told[str(part.tag)] or text_of(part)
        else:
            messages.append(part)
    return Response(messages, *told.values())


def without_echo(element: etree._Element) -> None:
    """Take the echoed request out of `element`, at any depth; HaeTuotteenSkeema misspells it."""
    for echoed in list(element.iter("{*}request", "{*}reguest")):
        around = echoed.getparent()
        if around is not None:
            echoed.clear()  # or lxml takes minutes to remove some ten megabytes
            around.remove(echoed)
