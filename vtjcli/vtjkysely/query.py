"""A query to the register, and the envelope that carries it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.xroad import envelope
from vtjcli.xroad.identifiers import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from vtjcli.vtjkysely.subject import Subject
    from vtjcli.xroad.identifiers import Subsystem

NAMESPACE: Final = "{http://xml.vrk.fi/ws/vtj/vtjkysely/1}"
DIRECT: Final = "{http://tempuri.org/}"
"""The namespace of the same operations without X-Road between."""
PASSWORD_MASK: Final = "*****"  # noqa: S105 - stands in place of one
VERSION: Final = "v1"
"""Of the X-Road services, all seven."""


class Query(NamedTuple):
    """One query about one subject, which decides the operation.

    `issue` is the case that the query belongs to and goes into the X-Road header, `billing` into
    Laskutustiedot, `end_user` into both the request and the header. Neither `password` nor the
    subject's value is in the repr. `direct`: it goes to the register itself, where neither client
    nor provider nor header has a part.
    """

    client: Subsystem
    provider: Subsystem
    message_id: str
    product: str
    username: str
    end_user: str
    password: str
    subject: Subject
    issue: str | None = None
    billing: str | None = None
    direct: bool = False

    def __repr__(self) -> str:
        return f"Query({self.operation}, {self.message_id}, {self.subject!r})"

    @property
    def operation(self) -> str:
        """The operation's name, which is also the X-Road service code."""
        return self.subject.operation

    @property
    def header(self) -> envelope.Header:
        return envelope.Header(
            client=self.client,
            service=Service(self.provider, self.operation, VERSION),
            id=self.message_id,
            user_id=self.end_user,
            issue=self.issue,
        )


def request_envelope(query: Query) -> bytes:
    """Return the bytes to POST to a security server.

    Raises UsageError when a value holds a character that XML cannot carry.
    """
    return envelope.build(query.header, _content(query))


def _content(query: Query) -> etree._Element:
    content = envelope.load_template(Path(__file__).with_name(f"{query.operation}.xml"))
    fill(envelope.child(content, f"{NAMESPACE}request"), NAMESPACE, query, query.subject.elements)
    return content


def fill(
    request: etree._Element, namespace: str, query: Query, elements: Mapping[str, str]
) -> None:
    """Give the elements of a request in its template their text; `elements` are those of the key.

    Raises UsageError when a value holds a character that XML cannot carry.
    """
    values = {
        "SoSoNimi": query.product,
        "Kayttajatunnus": query.username,
        "Salasana": query.password,
        "Loppukayttaja": query.end_user,
        "Laskutustiedot": query.billing,
        **elements,
    }
    names = [envelope.local_name(part) for part in request]
    assert elements.keys() <= set(names), query.operation
    # What an operation does not take, such as credentials, has no place in its template.
    envelope.fill(request, namespace, {name: values.get(name) for name in names})
