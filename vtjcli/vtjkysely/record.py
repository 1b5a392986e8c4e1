"""What the register answered: whether somebody was found, and what it says of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.catalogue import fields, values
from vtjcli.catalogue.presence import is_present as has_element
from vtjcli.catalogue.reply_reader import Reader
from vtjcli.errors import UntrustedReplyError
from vtjcli.vtjkysely import derived_fields, non_disclosure, response, return_code_kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml import etree

    from vtjcli.catalogue.field import Field
    from vtjcli.vtjkysely.subject import About

_MESSAGE: Final = "{http://xml.vrk.fi/schema/vtjkysely}VTJHenkiloVastaussanoma"
FOUND_CODE: Final = "0000"
PASSIVE: Final = "0002"
NO_HEAD: Final[dict[str, Any]] = {"code": None, "text": None, "extracted_at": None}
"""What a reply without a message says of itself."""
_NOTHING_TOLD: Final = (
    {"active": False, "end": None, "told": False},
    {"dead": False, "date": None},
)

RegisterOutcome: TypeAlias = Literal["found", "several", "not_found", "passive", "refused"]
"""Of a search, "several" is more than the one that was looked for."""


class Record(NamedTuple):
    """An answer in the catalogue's terms.

    `result` and `person` are as in the JSON that users get; `person` is None unless `outcome` is
    "found". `successor` is the code that took the place of a passive or changed one, where the
    register names it. `unknown` and `malformed_elements` name elements that were kept as they came.
    `matches` are the people whom a search found when it is "several". About anything but a person,
    `thing` has what the register says, by its own names.
    """

    outcome: RegisterOutcome
    code: str
    result: dict[str, Any]
    person: dict[str, Any] | None = None
    successor: str | None = None
    unknown: tuple[str, ...] = ()
    malformed_elements: tuple[str, ...] = ()
    matches: tuple[dict[str, Any], ...] = ()
    thing: dict[str, Any] | None = None
    about: About = "person"

    def __repr__(self) -> str:
        return f"Record({self.outcome!r}, {self.code!r}, about={self.about!r})"

    @property
    def person_or_thing(self) -> dict[str, Any] | None:
        """What was found: the person, or the thing."""
        return self.person if self.about == "person" else self.thing

    @property
    def non_disclosure(self) -> bool | None:
        """Whether the person has a non-disclosure order; None where the product does not tell."""
        # A person narrowed to chosen fields keeps the order unless there is known to be none.
        order = (self.person or {}).get(non_disclosure.KEY) or {}
        active: bool | None = order.get("active", False)
        return active

    @property
    def any_non_disclosure(self) -> bool | None:
        """Whether anybody in the answer has one; None where nobody is known to, but may."""
        return True if self.relative_non_disclosure else self.non_disclosure

    @property
    def relative_non_disclosure(self) -> bool:
        """Whether somebody else whom the answer names has one."""
        person = self.person or {}
        others = [part for key, part in person.items() if key not in ("non_disclosure", "other")]
        return non_disclosure.is_in_force([*others, *self.matches, self.thing])


def read(content: etree._Element, key: str) -> Record:
    """Return what `content`, the element in the body of a reply, says about `key`.

    The element Henkilo shows whether somebody was found; the code explains. Beside a code other
    than 0000 an identity code alone is not a person: it is the one asked for, or its successor.

    Raises UntrustedReplyError when it is not VTJkysely's, or has neither a message nor a return
    code.
    """
    answered = response.read(content)
    message = next((part for part in answered.messages if part.tag == _MESSAGE), None)
    if message is None and not answered.code and not answered.text:
        raise UntrustedReplyError("reply_no_message")
    reading = _reader().read(message) if message is not None else None
    result = dict(reading.values) if reading else dict(NO_HEAD)
    person: dict[str, Any] | None = result.pop("person", None)
    result = add_response_words(result, answered)
    code = result["code"] or ""
    named = (person or {}).get("hetu")
    if person is not None and code != FOUND_CODE and not says_more_than_a_code(person):
        person = None
    if person is not None:
        person.setdefault("other", {})
        non_disclosure.settle(person)
        derived_fields.complete(person, day_of(result))
    return Record(
        outcome="found" if person is not None else outcome_of(code),
        code=code,
        result=result,
        person=person,
        successor=named if code == PASSIVE and person is None and named != key else None,
        unknown=reading.unknown if reading else (),
        malformed_elements=reading.malformed_elements if reading else (),
    )


def add_response_words(
    result: dict[str, Any], register_response: response.Response
) -> dict[str, Any]:
    """Return `result` with the return code or the words that came beside or in place of a message.

    Words without a code never take the place of those that the message has: they stand under
    ``service_text`` then.
    """
    if register_response.code:
        return add_code(result, register_response.code, register_response.text)
    if not register_response.text:
        return result
    key = "service_text" if result.get("code") or result.get("text") else "text"
    return result | {key: register_response.text}


def add_code(result: dict[str, Any], code: str, text: str) -> dict[str, Any]:
    """Return `result` with the return code that came in place of a message."""
    rest = {key: value for key, value in result.items() if key not in ("code", "text")}
    return {"code": code, "text": text or None} | rest


def presence(envelope: etree._Element | None) -> Callable[[Sequence[Field]], bool]:
    """Return what tells whether a reply has an element, empty or not, for a field of a person.

    The field is given by the rows of the catalogue that lead to it. Without a reply nothing is
    there.
    """
    path = f"{_MESSAGE}/{_MESSAGE.partition('}')[0]}}}Henkilo"
    henkilo = envelope.find(f".//{path}") if envelope is not None else None

    def is_present(rows: Sequence[Field]) -> bool:
        return henkilo is not None and has_element(henkilo, rows)

    return is_present


def day_of(result: dict[str, Any]) -> str:
    """Return the day of which an answer tells, in ISO 8601: today's where it does not say."""
    extracted = str(result.get("extracted_at") or "")[:10]
    try:
        return date.fromisoformat(extracted).isoformat()
    except ValueError:
        return date.today().isoformat()  # noqa: DTZ011 - the reader's own


def outcome_of(code: str) -> RegisterOutcome:
    """Return what a return code says when nobody came with it."""
    known = return_code_kinds.lookup(code)
    match known.kind if known else None:
        case "not_found":
            return "not_found"
        case "passive":
            return "passive"
        case _:
            return "refused"


def says_more_than_a_code(person: dict[str, Any]) -> bool:
    """Tell a person from a bare identity code; what a product's empty elements imply is nothing."""
    return any(
        values.has_value(value)
        for key, value in person.items()
        if key not in ("hetu", "hetu_active") and value not in _NOTHING_TOLD
    )


@cache
def _reader() -> Reader:
    return Reader(fields.MESSAGE)
