"""The result of a search for a person: nobody, one, several, or too many."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from vtjcli.catalogue import fields, reply_head
from vtjcli.catalogue.reply_reader import Reader, add, tree
from vtjcli.vtjkysely import derived_fields, non_disclosure, response
from vtjcli.vtjkysely import record as records

if TYPE_CHECKING:
    from vtjcli.catalogue.reply_reader import Reading

_PERSON: Final = "{*}Henkilo"
_TOO_MANY: Final = "3"
"""hakuperustePaluukoodi: too many people found (HakuperustePaluukoodiTyyppi)."""


def read(content: etree._Element) -> records.Record:
    """Return what the reply to a search says.

    Its message has no published schema: any element may hold the people, or be one. A reply
    without any message or return code says that nobody was found. Raises UntrustedReplyError when
    it is not VTJkysely's.
    """
    answered = response.read(content)
    messages = answered.messages
    too_many = any(
        part.get("hakuperustePaluukoodi") == _TOO_MANY
        for message in messages
        for part in message.iter("{*}*")
    )
    people: list[dict[str, Any]] = []
    unknown: list[str] = []
    malformed: list[str] = []
    for henkilo in _take_out_people(messages):
        found = _reader().read(henkilo)
        if found.values.get("hetu") or records.says_more_than_a_code(found.values):
            person = found.values | {"other": found.values.get("other", {})}
            non_disclosure.settle(person)
            people.append(person)
            _note(found, unknown, malformed)
    result = dict(records.NO_HEAD)
    for number, message in enumerate(messages):
        if number:
            name = etree.QName(message).localname
            add(result.setdefault("other", {}), name, tree(message))
        elif etree.QName(message).localname != "Henkilo":
            head = reply_head.head_reader().read(message)
            result = head.values
            _note(head, unknown, malformed)
    result = records.add_response_words(result, answered)
    for one in people:
        derived_fields.complete(one, records.day_of(result))
    code = result["code"] or ""
    refused_in_words = not messages and not code and bool(answered.text)
    return records.Record(
        outcome="refused" if refused_in_words else _outcome(code, len(people), too_many=too_many),
        code=code,
        result=result,
        person=people[0] if len(people) == 1 else None,
        unknown=tuple(unknown),
        malformed_elements=tuple(malformed),
        matches=tuple(people) if len(people) > 1 else (),
    )


def _outcome(code: str, count: int, *, too_many: bool) -> records.RegisterOutcome:
    if count == 1:
        return "found"
    if count or too_many:
        return "several"
    return "not_found" if code in ("", records.FOUND_CODE) else records.outcome_of(code)


def _take_out_people(messages: list[etree._Element]) -> list[etree._Element]:
    """Return the people in the messages, of which copies are left in place without them."""
    people = []
    for number, message in enumerate(messages):
        if etree.QName(message).localname == "Henkilo":
            people.append(message)
            continue
        people += message.findall(_PERSON)
        rest = etree.fromstring(etree.tostring(message))
        for henkilo in rest.findall(_PERSON):
            rest.remove(henkilo)
        messages[number] = rest
    return people


def _note(reading: Reading, unknown: list[str], malformed_elements: list[str]) -> None:
    unknown += reading.unknown
    malformed_elements += reading.malformed_elements


@cache
def _reader() -> Reader:
    return Reader(fields.PERSON)
