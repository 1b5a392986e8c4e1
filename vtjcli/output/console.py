"""The terminal as rich sees it: how wide it is, and which styles it gets."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

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
UNLIMITED_WIDTH: Final = 10_000
"""Columns in which a row is one line, for whoever searches a list with grep."""


def console(
    stream: TextIO, size: os.terminal_size | None = None, *, pipe_width: int = _OF_A_PIPE
) -> Console:
    """Return a console in which nothing but our own styles has an effect.

    `size` is that of the terminal, where the caller knows it better than the environment.
    """
    width, height = pipe_width, None
    if size or stream.isatty():  # rich itself takes it that a dumb terminal has 80 columns
        columns, height = size or shutil.get_terminal_size()
        width = min(columns, WIDEST)
    return Console(
        file=stream,
        force_terminal=has_styles(stream),
        color_system="standard" if has_styles(stream) else None,
        no_color=not has_colours(stream),
        markup=False,
        highlight=False,
        emoji=False,
        width=width,
        height=height,
        soft_wrap=False,
    )


def write(
    renderable: RenderableType,
    stream: TextIO,
    size: os.terminal_size | None = None,
    *,
    pipe_width: int = _OF_A_PIPE,
) -> None:
    """Write what rich can render to `stream`, with no line of it ending in spaces."""
    lines = render_lines(renderable, stream, size, pipe_width=pipe_width)
    stream.writelines(f"{line}\n" for line in lines)
    stream.flush()


def render_lines(
    renderable: RenderableType,
    stream: TextIO,
    size: os.terminal_size | None = None,
    *,
    pipe_width: int = _OF_A_PIPE,
) -> list[str]:
    """Return the lines that `write` would write to `stream`, styles included."""
    there = console(stream, size, pipe_width=pipe_width)
    with there.capture() as captured:
        there.print(Segments(_join(_trim_lines(renderable, there))), end="")
    return captured.get().split("\n")[:-1]


def _trim_lines(renderable: RenderableType, target: Console) -> Iterator[list[Segment]]:
    """Return the lines of what is rendered, without the spaces that fill them up."""
    for line in target.render_lines(renderable, pad=False):
        while line and not line[-1].text.rstrip(" "):
            line.pop()
        if line:
            last = line.pop()
            line.append(Segment(last.text.rstrip(" "), last.style))
        yield line


def _join(lines: Iterable[list[Segment]]) -> Iterator[Segment]:
    for line in lines:
        yield from line
        yield Segment.line()
