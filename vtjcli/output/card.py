"""What cards and tables are made of, and the card of one person."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from rich.box import HEAVY
from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from vtjcli.catalogue.code_lists import explanation
from vtjcli.catalogue.fields import PERSON, SECTIONS
from vtjcli.catalogue.rows.residence import ADDRESSES
from vtjcli.catalogue.values import has_value, stage
from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.messages.formats import date_text, moment_text
from vtjcli.output.tables import BETWEEN, grid
from vtjcli.output.value_text import (
    describe_stage,
    label,
    period,
    phrase,
    tree,
)
from vtjcli.vtjkysely.record import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.record import Record

_LABEL_WIDTHS: Final = (26, 34)
"""The least and the most that the labels of a card take; a longer one wraps."""
_INTERVAL: Final = len("(31.12.2000–31.12.2001)") + 1
_PROMPT: Final = 2
"""Lines that a shell's prompt may take of the screen."""
PRODUCTION: Final = "FI"
"""The X-Road instance in which the register holds real people."""
_MADE_OF: Final = {
    "name": ("last_name", "first_names"),
    "birth_date": ("hetu",),
    "age": ("hetu",),
    "address": ("addresses",),
}
"""Fields that a card shows as others, and what those are."""
_CHILD: Final = 15
"""The age below which the card says so: at 15 somebody decides on more of their own matters."""
_HISTORY: Final = ("former_names", "marriages")
"""Lists whose items say themselves that they are of the past."""
_BESIDE_ADDRESS: Final = ("start", "end", "best")
_BEST: Final = next(field for field in ADDRESSES.fields if field.key == "best")
_ORDER: Final = ("current", "future", "ended")


class CardLine(NamedTuple):
    """A line of a card; a `style` sets the label too."""

    label: str
    text: str
    style: str = ""
    below: str = ""
    """What goes on with the label below the whole text, which it would otherwise stand between."""


def card(answer: RegisterAnswer, language: Language) -> RenderableType:
    """Return one person as a card, or the successor of a passive code."""
    record = answer.record
    if record is None or record.person is None:
        if record is None or record.successor is None:
            return Group()
        return pairs([CardLine(text("words.successor", language), record.successor)])
    writer = _Writer(language, day_of(record.result), _product(answer, record))
    sections = {name: [*writer.section(name, record.person)] for name in SECTIONS}
    width = label_width([line for lines in sections.values() for line in lines])
    parts: list[RenderableType] = []
    if said := _death(record.person, language):
        parts += [Text(said, style="bold"), ""]
    for name, lines in sections.items():
        if lines:
            heading = Text(label(SECTIONS[name], language), style="bold")
            parts += [heading, pairs(lines, width), ""]
    parts.append(foot(answer, language))
    return BannerFrame(Group(*parts), language) if record.any_non_disclosure else Group(*parts)


def _product(answer: RegisterAnswer, record: Record) -> str:
    """Return the product by the name that the reply gives it, else as it was asked for."""
    asked = answer.sent_query.query.product if answer.sent_query is not None else ""
    return str(record.result.get("product") or asked)


def foot(answer: RegisterAnswer, language: Language) -> RenderableType:
    """Return the last lines of a card: time, product, profile, end user and case."""
    assert answer.record is not None
    result = answer.record.result
    said = text(
        "words.source",
        language,
        moment=moment_text(make_printable(result["extracted_at"] or "–"), language),
        product=make_printable(result.get("product") or ""),
    )
    shown = Text(said, style="dim")
    if answer.sent_query is not None:
        query = answer.sent_query.query
        profile = text(
            "words.card_profile", language, profile=make_printable(answer.sent_query.profile)
        )
        asked = [text("words.card_end_user", language, end_user=make_printable(query.end_user))]
        if query.issue:
            asked.append(text("words.card_case", language, issue=make_printable(query.issue)))
        shown.append(f"\n{profile}")
        if kind := kind_of_profile(query.client.instance, demo=answer.demo, direct=query.direct):
            shown.append(" ").append(kind, style="not dim bold reverse")
        shown.append("".join(f" · {one}" for one in asked))
    return shown


def kind_of_profile(instance: str, *, demo: bool, direct: bool) -> str:
    """Return DEMO or TEST for a profile that does not lead to the register's production; else "".

    The X-Road `instance` tells: FI is production. Without X-Road nothing does.
    """
    if demo:
        return "DEMO"
    return "" if direct or instance == PRODUCTION else "TEST"


def label_width(lines: Sequence[CardLine]) -> int:
    """Return how wide the labels of a card are: all the same, for one look down the texts."""
    least, most = _LABEL_WIDTHS
    widths = (cell_len(part) for line in lines for part in (line.label, line.below))
    return max(least, min(most, max(widths, default=0)))


class BannerFrame:
    """Something that a non-disclosure order is about: the banner above it, and in sight.

    On a terminal whose screen it does not fit, the banner stands below it too.
    """

    def __init__(self, body: RenderableType, language: Language) -> None:
        self._parts = Group(_banner(language), body)
        self._language = language

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self._parts
        if console.file.isatty():
            height = len(console.render_lines(self._parts, options, pad=False))
            if height + _PROMPT > console.height:
                yield _banner(self._language)


def _banner(language: Language) -> RenderableType:
    """Return the warning of a non-disclosure order: plain to see without colour too."""
    words = f"!!! {text('words.banner', language)} !!!"
    body = Text.assemble(
        (words, "bold reverse red"),
        "\n",
        text("words.banner_text", language),
        "\n",
        text("words.banner_safety", language),
    )
    return Panel(body, box=HEAVY, style="bold red", safe_box=True)


def _death(person: dict[str, Any], language: Language) -> str:
    """Return what must be seen first of somebody dead; "" of the living."""
    death = person.get("death") or {}
    if death.get("dead") is not True:
        return ""
    declared = death.get("declared") and not death.get("date")
    day = str(death.get("date") or death.get("declared") or "")
    whole = day.count("-") == 2  # of a date known in part the row below tells
    if declared:
        key = "words.declared_dead_on" if whole else "words.declared_dead"
    else:
        key = "words.died_on" if whole else "words.died"
    said = text(key, language, date=make_printable(date_text(day, language)))
    return f"{said} {text('words.last_address', language)}" if person.get("addresses") else said


class _Writer(NamedTuple):
    """Makes the lines of a card in a language, as of a day, for an answer in a product."""

    language: Language
    day: str
    product: str

    def section(self, name: str, person: dict[str, Any]) -> Iterator[CardLine]:
        """Return the lines of one part of a card."""
        if name == "other":
            yield from starmap(CardLine, tree(person.get("other", {}), self.language))
            if "other" in person.get("withheld", ()):
                yield self._withheld_line(label(SECTIONS[name], self.language))
            return
        withheld = person.get("withheld", ())
        for row in PERSON:
            if row.section != name or row.key not in person:
                continue
            if row.key in withheld:
                if row.has_own_line:
                    yield self._withheld_line(label(row.label, self.language))
                continue
            if row.key == "hetu" and person[row.key]:
                shown = f"{phrase(row, person[row.key], self.language)}{self._born(person)}"
                yield CardLine(label(row.label, self.language), shown)
            else:
                # What is made of other fields is shown where those were not chosen.
                alone = row.key in _MADE_OF and not any(key in person for key in _MADE_OF[row.key])
                shown_row = row._replace(has_own_line=True) if alone else row
                yield from self._lines(shown_row, person[row.key])
            for key in withheld:
                if key.startswith(f"{row.key}."):
                    yield self._withheld_line(_inner_label(row, key.split(".")[1:], self.language))

    def _withheld_line(self, name: str) -> CardLine:
        return CardLine(name, text("words.withheld_here", self.language), "bold yellow")

    def _born(self, person: dict[str, Any]) -> str:
        """Return when somebody was born and how old they are: of the living, on the day."""
        day, years = person.get("birth_date"), person.get("age")
        if not day:
            return ""
        said = [
            text(
                "words.born",
                self.language,
                date=make_printable(date_text(str(day), self.language)),
            )
        ]
        if years is not None and (person.get("death") or {}).get("dead") is not True:
            count = "one" if years == 1 else "more"
            said.append(text(f"words.age.{count}", self.language, age=years))
            if years < _CHILD:
                said.append(text("words.age.child", self.language))
        return f" ({', '.join(said)})"

    def _lines(self, row: Field, value: Any) -> Iterator[CardLine]:
        """Return one row of the catalogue; nothing that is empty or goes without saying."""
        name = label(row.label, self.language)
        if not row.has_own_line or not has_value(value) or value == row.usual:
            return
        if row.kind == "list":
            for item in sort_by_stage(row, value, self.day):
                yield self._thing_line(row, item, _item_label(row, item, self.language) or name)
                name = ""
        elif row.kind == "object" and row.fields[0].key != "code":
            yield from self._object_lines(row, value)
        elif row.kind == "object":
            yield self._thing_line(row, value, name)
        else:
            yield CardLine(name, phrase(row, value, self.language))

    def _thing_line(self, row: Field, value: dict[str, Any], name: str) -> CardLine:
        """Return a thing on one line: dim when it is over, plain to see when it is in hiding.

        An address is alone on its line, to be copied; what else there is to say is in its label.
        """
        if row.key == "addresses":
            return self._address(row, value, name)
        shown = phrase(row, [value] if row.kind == "list" else value, self.language)
        return self._mark_stage(row, value, CardLine(name, shown, _order_style(value)))

    def _address(self, row: Field, value: dict[str, Any], name: str) -> CardLine:
        bare = {key: part for key, part in value.items() if key not in _BESIDE_ADDRESS}
        there = stage(value, self.day)
        said = [label(_BEST.label, self.language).lower()] if value.get("best") else []
        said += [text(f"words.stage_word.{there}", self.language)] if there != "current" else []
        said += [period(value, self.language)]
        aside = ", ".join(part for part in said if part)
        named = f"{name} ({aside})" if aside else name
        below = f"({aside})" if cell_len(named) > _LABEL_WIDTHS[1] else ""
        style = _order_style(value) or ("dim" if there == "ended" else "")
        shown = phrase(row, [bare], self.language)
        return CardLine(name if below else named, shown, style, below)

    def _mark_stage(self, row: Field, value: dict[str, Any], line: CardLine) -> CardLine:
        if row.key in _HISTORY:
            return line
        over = stage(value, self.day) == "ended"
        return line._replace(
            text=describe_stage(value, self.day, line.text, self.language),
            style=line.style or ("dim" if over else ""),
        )

    def _object_lines(self, row: Field, value: dict[str, Any]) -> Iterator[CardLine]:
        """Return an object: its own line with a yes or no and its dates, then its fields."""
        name = label(row.label, self.language)
        first = row.fields[0]
        headline = first if first.kind == "flag" and first.core else None
        answer = ""
        if headline is not None and value.get(headline.key) not in (None, headline.usual):
            answer = phrase(headline, value[headline.key], self.language)
        dates = period(value, self.language)
        style = "bold" if row.key == "death" else ""
        if row.key == "non_disclosure":
            yield self._order(name, value, f"{answer} ({dates})" if dates else answer)
        elif answer:
            yield CardLine(name, f"{answer} ({dates})" if dates else answer, style)
        elif dates:
            yield self._mark_stage(row, value, CardLine(name, dates))
        for field in row.fields:
            if field.key not in ("start", "end") and field is not headline:
                for line in self._lines(field, value.get(field.key)):
                    yield line._replace(style=line.style or style)
        yield from starmap(CardLine, tree(value.get("other", {}), self.language))

    def _order(self, name: str, value: dict[str, Any], order_text: str) -> CardLine:
        """Return the row of a non-disclosure order, which says in words what one in force is."""
        style = _order_style({"non_disclosure": value})
        if value.get("active") is None:
            said = text("words.order_not_told", self.language, product=make_printable(self.product))
            return CardLine(name, said, "bold yellow")
        if value.get("active") is not True:
            return CardLine(name, order_text, style)
        end = make_printable(date_text(str(value.get("end") or ""), self.language))
        key = "words.order_in_force_until" if end else "words.order_in_force"
        return CardLine(name, text(key, self.language, end=end), style)


def sort_by_stage(row: Field, items: list[dict[str, Any]], day: str) -> list[dict[str, Any]]:
    """Return the items of a list with what is in force first and what is over last."""
    if row.key in _HISTORY:
        return items
    return sorted(items, key=lambda item: _ORDER.index(stage(item, day)))


def _inner_label(row: Field, keys: Sequence[str], language: Language) -> str:
    """Return what is at `keys` below a row: ``Dependants: Addresses``."""
    names = [label(row.label, language)]
    for key in keys:
        inner = next((field for field in row.fields if field.key == key), None)
        if inner is None:
            return ": ".join([*names, label(SECTIONS["other"], language)])
        row = inner
    return ": ".join([*names, label(row.label, language)])


def _order_style(value: dict[str, Any]) -> str:
    order = value.get("non_disclosure") or {}
    return "bold red" if order.get("active") not in (None, False) else ""


def _item_label(row: Field, item: dict[str, Any], language: Language) -> str:
    """Return what sort of thing an item is, where the catalogue tells it by where it stood."""
    for field in row.fields:
        if row.constants and not field.paths:
            texts = explanation(field.codes, item.get(field.key, ""))
            return label(texts, language) if texts else ""
    return ""


def pairs(lines: Sequence[CardLine], label_width: int = _LABEL_WIDTHS[0]) -> RenderableType:
    """Return lines of a label and a text."""
    return Padding(_Pairs(lines, label_width), (0, 0, 0, 2))


class _Pairs(NamedTuple):
    """Labels beside texts; above them where a text would get too few columns for an interval."""

    lines: Sequence[CardLine]
    label_width: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width - self.label_width - BETWEEN < _INTERVAL:
            for line in self.lines:
                shown = f"{line.label} {line.below}".strip()
                yield Text(shown, style=line.style or "dim")
                yield Padding(Text(line.text, style=line.style), (0, 0, 0, 2))
            return
        rows = []
        for line in self.lines:
            rows.append((Text(line.label, line.style or "dim"), Text(line.text, line.style)))
            if line.below:
                rows.append((Text(line.below, line.style or "dim"), Text()))
        yield grid(rows, [self.label_width, None])
