"""The report on the log of queries as one page of HTML: no script, nothing fetched, printable."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


def page(title: str, made: str, parts: Iterable[ReportSection], language: Language) -> str:
    """Return the page; `made` says when and by what it was made."""
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{_text(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{_text(title)}</h1>",
        f"<p>{_text(made)}</p>",
    ]
    for number, part in enumerate(parts, 1):
        lines += _part(part, f"part-{number}")
    lines += ["</main>", "</body>", "</html>"]
    return "\n".join(lines)


def _part(part: ReportSection, name: str) -> Iterator[str]:
    yield f'<section aria-labelledby="{name}">'
    yield f'<h2 id="{name}">{_text(part.heading)}</h2>'
    for note in part.notes:
        yield f"<p>{_text(note)}</p>"
    for figures in part.tables:
        if figures.rows:
            yield from _table(figures)
        else:
            yield f"<p>{_text(figures.caption)}: –</p>"
    yield "</section>"


def _table(figures: Figures) -> Iterator[str]:
    """Return a table; a bar repeats the number beside it, and is nothing to a screen reader."""
    numeric = [isinstance(value, int) for value in figures.rows[0]]
    yield "<table>"
    yield f"<caption>{_text(figures.caption)}</caption>"
    yield "<thead><tr>"
    for heading, is_number in zip(figures.columns, numeric, strict=True):
        mark = ' class="number"' if is_number else ""
        yield f'<th scope="col"{mark}>{_text(heading)}</th>'
    if figures.bar is not None:
        yield '<td class="chart" aria-hidden="true"></td>'
    yield "</tr></thead>"
    yield "<tbody>"
    most = 1
    if figures.bar is not None:
        most = max(1, *(int(row[figures.bar]) for row in figures.rows))
    for row in figures.rows:
        cells = [f'<th scope="row">{_text(str(row[0]))}</th>']
        for value in row[1:]:
            mark = ' class="number"' if isinstance(value, int) else ""
            cells.append(f"<td{mark}>{_text(str(value))}</td>")
        if figures.bar is not None:
            width = 100 * int(row[figures.bar]) / most
            bar = f'<span class="bar" style="width: {width:.1f}%"></span>' if width else ""
            cells.append(f'<td class="chart" aria-hidden="true">{bar}</td>')
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"


def _text(value: str) -> str:
    return escape(plain(value))
