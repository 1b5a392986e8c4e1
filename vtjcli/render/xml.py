"""The register's message as it came, without the echoed request, which holds credentials."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from vtjcli.render.safe import escaped_xml

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import Answer


def message(answer: Answer) -> str:
    """Return the reply as XML text; "" where there is none that can be trusted."""
    if answer.envelope is None:
        return ""
    reply = deepcopy(answer.envelope)
    # HaeTuotteenSkeema's reply misspells the name.
    for echoed in list(reply.iter("{*}request", "{*}reguest")):
        around = echoed.getparent()
        if around is not None:
            around.remove(echoed)
    return escaped_xml(etree.tostring(reply, encoding="unicode"))
