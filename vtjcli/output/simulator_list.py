"""Whom the simulator holds and how it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from vtjcli.messages import text
from vtjcli.output.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.simulator import Trigger
    from vtjcli.simulator.people import People


def tables(
    people: People, products: Iterable[str], language: Language, *, own: bool
) -> Iterator[RenderableType]:
    """Return people with what each is there to show, codes that make queries fail, the products.

    `own`: the people come from a user's file, in whose words they are described.
    """
    described = []
    for person in people.persons:
        name = ", ".join(part for part in (person.last_name, person.first_names) if part)
        note = person.note if own else text(f"simulator_people.{person.hetu}", language)
        described.append((person.hetu, f"{name} – {note}"))
    yield Text(text("words.simulator_people", language))
    yield table(described, indent=2)
    if people.triggers:
        failures = [
            (one.hetu, one.gives if own else _failure(one, language)) for one in people.triggers
        ]
        yield Text("\n" + text("words.simulator_triggers", language))
        yield table(failures, indent=2)
    yield Text("\n" + text("words.simulator_products", language, products=", ".join(products)))


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
