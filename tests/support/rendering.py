"""What the program would show, as text."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from vtjcli.output import console

if TYPE_CHECKING:
    from rich.console import RenderableType


def render(renderable: RenderableType) -> str:
    """Return what a terminal without any abilities would get."""
    stream = io.StringIO()
    console.write(renderable, stream)
    return stream.getvalue()


def remove_spaces(text: str) -> str:
    """Return a text without its spaces and line breaks, as it was before it was folded."""
    return re.sub(r"\s+", "", text)
