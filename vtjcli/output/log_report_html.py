"""The report on the log of queries as one page of HTML: no script, nothing fetched, printable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml.etree import indent
from lxml.html import HtmlElement, tostring
from lxml.html.builder import E

from vtjcli.characters import make_printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.messages import Language
    from vtjcli.output.log_report_sections import Figures, ReportSection

_STYLE: Final = """
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
  max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem;
  border-bottom: 1px solid #767676; }
table { border-collapse: collapse; margin: 1rem 0 1.5rem; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d0d0d0;
  vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; } tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart { width: 30%; } .bar { display: block; height: .8rem; margin-top: .35rem;
  background: #1f4e79; min-width: 1px; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; }
  h2, caption, thead { break-after: avoid; } tr { break-inside: avoid; } }
"""
_CHART: Final = {"class": "chart", "aria-hidden": "true"}


def page(title: str, subtitle: str, parts: Iterable[ReportSection], language: Language) -> str:
    """Return the page; `subtitle` says when and by what it was made."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    root = E.html(
        {"lang": language},
        E.head(
            E.meta(charset="utf-8"),
            E.meta(name="viewport", content="width=device-width, initial-scale=1"),
            E.meta({"http-equiv": "Content-Security-Policy", "content": policy}),
            E.title(make_printable(title)),
            E.style(_STYLE),
        ),
        E.body(
            E.main(
                E.h1(make_printable(title)),
                E.p(make_printable(subtitle)),
                *(_section(part, f"part-{number}") for number, part in enumerate(parts, 1)),
            )
        ),
    )
    indent(root, space="")
    return tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")


def _section(part: ReportSection, name: str) -> HtmlElement:
    return E.section(
        {"aria-labelledby": name},
        E.h2({"id": name}, make_printable(part.heading)),
        *(E.p(make_printable(note)) for note in part.notes),
        *(
            _table(figures) if figures.rows else E.p(f"{make_printable(figures.caption)}: –")
            for figures in part.tables
        ),
    )


def _table(figures: Figures) -> HtmlElement:
    """Return a table; a bar repeats the number beside it, and is nothing to a screen reader."""
    classes = [{"class": "number"} if isinstance(one, int) else {} for one in figures.rows[0]]
    headings = [
        E.th({"scope": "col", **mark}, make_printable(heading))
        for heading, mark in zip(figures.columns, classes, strict=True)
    ]
    if figures.bar is not None:
        headings.append(E.td(_CHART))
        most = max(1, *(int(row[figures.bar]) for row in figures.rows))
    rows = []
    for first, *others in figures.rows:
        cells = [E.th({"scope": "row"}, make_printable(str(first)))]
        cells += [
            E.td(mark, make_printable(str(value)))
            for value, mark in zip(others, classes[1:], strict=True)
        ]
        if figures.bar is not None:
            width = 100 * int(others[figures.bar - 1]) / most
            bar = E.span({"class": "bar", "style": f"width: {width:.1f}%"})
            cells.append(E.td(_CHART, *([bar] if width else [])))
        rows.append(E.tr(*cells))
    return E.table(
        E.caption(make_printable(figures.caption)), E.thead(E.tr(*headings)), E.tbody(*rows)
    )
