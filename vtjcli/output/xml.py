"""The register's message as received, without the echoed request, which holds credentials."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from vtjcli.output.field_selection import OTHER_IDENTIFIERS
from vtjcli.output.terminal import escape_xml
from vtjcli.redaction import DISTINCTIVE, MASK, redact_secrets
from vtjcli.vtjkysely.hetu import mask_codes
from vtjcli.vtjkysely.response import remove_echo

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import RegisterAnswer


def message(answer: RegisterAnswer, *, mask: bool = False) -> str:
    """Return the reply as XML text, with `mask` without identity codes.

    "" where there is none that can be trusted.
    """
    if answer.envelope is None:
        return ""
    reply = deepcopy(answer.envelope)
    remove_echo(reply)
    for element in reply.iter("{*}Kayttajatunnus", "{*}Salasana"):  # echoed under another name
        if element.text:
            element.text = MASK
    if mask:
        _mask(reply)
    written = etree.tostring(reply, encoding="unicode")
    return escape_xml(redact_secrets(written, DISTINCTIVE))


def _mask(reply: etree._Element) -> None:
    """Hide the identity codes in the texts and attributes of a reply, mixed content included."""
    for element in reply.iter("{*}*"):
        hidden = etree.QName(element).localname in OTHER_IDENTIFIERS
        texts = [element.text or "", *(child.tail or "" for child in element)]
        masked = [_hide(one, whole=hidden) for one in texts]
        joined = "".join(masked)
        if len(texts) > 1 and mask_codes(joined) != joined:  # a code in two pieces
            masked = [_hide(one, whole=True) for one in texts]
        element.text = masked[0] or None
        for child, tail in zip(element, masked[1:], strict=True):
            child.tail = tail or None
        for name, value in element.items():
            if (shown := MASK if hidden else mask_codes(value)) != value:
                element.set(name, shown)


def _hide(text: str, *, whole: bool) -> str:
    """Return a text with its codes masked, or all of it; space alone stays."""
    if not text.strip():
        return text
    return MASK if whole else mask_codes(text)
