"""The register's message as it came, without the echoed request, which holds credentials."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from vtjcli.output.field_selection import HIDDEN, OTHER_IDENTIFIERS
from vtjcli.output.terminal import escaped_xml
from vtjcli.redaction import DISTINCTIVE, redact_secrets
from vtjcli.vtjkysely.hetu import mask_codes
from vtjcli.vtjkysely.response import without_echo

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import RegisterAnswer


def message(answer: RegisterAnswer, *, mask: bool = False) -> str:
    """Return the reply as XML text, with `mask` without identity codes.

    "" where there is none that can be trusted.
    """
    if answer.envelope is None:
        return ""
    reply = deepcopy(answer.envelope)
    without_echo(reply)
    for element in reply.iter("{*}Kayttajatunnus", "{*}Salasana"):  # echoed under another name
        if element.text:
            element.text = HIDDEN
    if mask:
        for element in reply.iter("{*}*"):
            hidden = etree.QName(element).localname in OTHER_IDENTIFIERS
            if element.text and element.text.strip():
                element.text = HIDDEN if hidden else mask_codes(element.text)
            for name, value in element.items():
                element.set(name, mask_codes(value))
    written = etree.tostring(reply, encoding="unicode")
    return escaped_xml(redact_secrets(written, DISTINCTIVE))
