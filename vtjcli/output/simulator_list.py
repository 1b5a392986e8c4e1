"""Whom the simulator holds and how it fails, in lines for a screen of 80 columns."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from vtjcli.messages import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vtjcli.messages import Language
    from vtjcli.simulator import Person, Trigger

_WIDTH: Final = 80
_NAME_WIDTH: Final = 40
_INDENT: Final = "               "
"""As wide as an identity code with the spaces around it."""


def people_lines(people: Iterable[Person], language: Language, *, own: bool) -> Iterator[str]:
    """List people with what each is there to show; `own`: they come from a user's file."""
    for person in people:
        name = ", ".join(part for part in (person.last_name, person.first_names) if part)
        if len(name) > _NAME_WIDTH:
            name = f"{name[: _NAME_WIDTH - 1]}…"
        note = person.note if own else text(f"simulator_people.{person.hetu}", language)
        yield from _lines(person.hetu, f"{name} – {note}")


def failure_lines(triggers: Iterable[Trigger], language: Language, *, own: bool) -> Iterator[str]:
    """List identity codes with the failure that each gives; `own` as for people."""
    for trigger in triggers:
        yield from _lines(trigger.hetu, trigger.gives if own else _failure(trigger, language))


def product_lines(products: Iterable[str], language: Language) -> list[str]:
    """List the products."""
    products_text = text("words.simulator_products", language, products=", ".join(products))
    return wrap(products_text, _WIDTH, subsequent_indent="  ", break_on_hyphens=False)


def _failure(trigger: Trigger, language: Language) -> str:
    values = {"code": trigger.value}
    match trigger.kind:
        case "behaviour":
            return text(f"simulator_failures.{trigger.value}", language)
        case "fault":
            own_fault = ":" in trigger.value
            return (
                text("simulator_failures.service_fault", language, **values)
                if own_fault
                else trigger.value
            )
        case "return_code" if trigger.successor:
            kind = "return_code_with_successor"
            values["successor"] = trigger.successor
        case "return_code" if trigger.person:
            kind = "return_code_with_data"
        case kind:
            pass
    return text(f"simulator_failures.{kind}", language, **values)


def _lines(code: str, described: str) -> list[str]:
    first = f"  {code}  "
    return wrap(
        described,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=_INDENT,
        break_on_hyphens=False,
    )
