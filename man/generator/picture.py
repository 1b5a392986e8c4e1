"""``python -m man.generator.picture [FILE]``: draw ``man/guide/card.svg`` from a real lookup."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

WORDS: Final = ("person", "--profile", "demo", "300987-970B")
WIDTH: Final = 80
_THEME: Final = TerminalTheme(
    (250, 250, 248),
    (32, 34, 38),
    [
        (32, 34, 38),
        (176, 0, 32),
        (0, 110, 60),
        (140, 95, 0),
        (20, 75, 160),
        (120, 40, 130),
        (0, 105, 120),
        (90, 92, 96),
    ],
)
_DRAWING: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>A terminal: one lookup, a person with a non-disclosure order</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font: bold 18px sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""Rich's own drawing fetches fonts from the network when somebody looks at it."""


def run_lookup() -> str:
    """Return what a terminal shows of the lookup, with the codes for its colours."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(  # noqa: S603 - this program
        [sys.executable, "-m", "vtjcli", *WORDS, "-o", "table"],
        env={**kept, "COLUMNS": str(WIDTH), "FORCE_COLOR": "1", "VTJCLI_LANG": "en"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
    )
    return done.stdout.decode()


def draw(shown: str) -> str:
    """Return an SVG of a terminal in which the command was typed and `shown` came."""
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(f"$ vtjcli {' '.join(WORDS)}", highlight=False)
    console.print(Text.from_ansi(shown), highlight=False)
    return console.export_svg(
        title="vtjcli", theme=_THEME, code_format=_DRAWING, unique_id="vtjcli"
    )


if __name__ == "__main__":
    Path(*(sys.argv[1:2] or ["man/guide/card.svg"])).write_text(
        draw(run_lookup()), encoding="utf-8"
    )
