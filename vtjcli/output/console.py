"""The terminal as rich sees it: how wide it is, and which styles it gets."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final, NoReturn

from rich.console import Console
from rich.segment import Segment, Segments

from vtjcli.output.terminal import has_colours, has_styles

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from rich.console import RenderableType

WIDEST: Final = 120
"""Columns that a card or a table takes at most: longer lines are hard to follow."""
_OF_A_PIPE: Final = 80


class _Console(Console):
    def on_broken_pipe(self) -> NoReturn:
        """Leave it to the caller that nobody reads: rich would end the program with status 1."""
        raise  # noqa: PLE0704 - called where the BrokenPipeError is handled


def console(stream: TextIO, size: os.terminal_size | None = None) -> Console:
    """Return a console in which nothing but our own styles has an effect.

    `size` is that of the terminal, where the caller knows it better than the environment.
    """
    width, height = size or (_OF_A_PIPE, None)
    if size is None and stream.isatty():  # rich itself takes it that a dumb terminal has 80 columns
        width, height = shutil.get_terminal_size()
    return _Console(
        file=stream,
        force_terminal=has_styles(stream),
        color_system="standard" if has_styles(stream) else None,
        no_color=not has_colours(stream),
        markup=False,
        highlight=False,
        emoji=False,
        width=min(width, WIDEST),
        height=height,
        soft_wrap=False,
    )


def write(renderable: RenderableType, stream: TextIO, size: os.terminal_size | None = None) -> None:
    """Write what rich can render to `stream`, with no line of it ending in spaces."""
    there = console(stream, size)
    there.print(Segments(_joined(_trimmed_lines(renderable, there))), end="")


def rendered_lines(
    renderable: RenderableType, stream: TextIO, size: os.terminal_size | None = None
) -> list[str]:
    """Return the lines that `write` would write to `stream`, styles included."""
    there = console(stream, size)
    lines = []
    for line in _trimmed_lines(renderable, there):
        with there.capture() as captured:
            there.print(Segments(line), end="")
        lines.append(captured.get())
    return lines


def _trimmed_lines(renderable: RenderableType, there: Console) -> Iterator[list[Segment]]:
    """Return the lines of what is rendered, without the spaces that fill them up."""
    for line in there.render_lines(renderable, pad=False):
        while line and not line[-1].text.rstrip(" "):
            line.pop()
        if line:
            last = line.pop()
            line.append(Segment(last.text.rstrip(" "), last.style))
        yield line


def _joined(lines: Iterable[list[Segment]]) -> Iterator[Segment]:
    for line in lines:
        yield from line
        yield Segment.line()
