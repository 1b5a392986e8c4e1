"""Text as man(7) macros, which man and mandoc both read without complaint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE: Final = 78
"""mandoc warns about lines of more than 80, in which it counts a letter such as ä as \\[u00E4]."""
_SIGNS: Final = str.maketrans(
    {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti", '"': r"\(dq"}
)
# An option, a page of the manual or a file in running text.
_MARKED: Final = re.compile(
    r"(?<![\w-])(--?[a-z][a-z-]*)|\b(vtjcli(?:-[a-z]+)*)\(([15])\)|(?<!\w)(\$?[A-Z]+(?:_[A-Z]+)+)\b"
)


# Where a path of the register's long names may be broken.
_SLASH: Final = re.compile(r"(?<=\w{6})/(?=\w{6})")


def literal(text: str) -> str:
    """Return `text` so that it comes out character by character, to be copied and typed."""
    return text.translate(_SIGNS)


def bold(text: str) -> str:
    """Return what is typed as it stands."""
    return rf"\fB{literal(text)}\fR"


def italic(text: str) -> str:
    """Return what stands for something else."""
    return rf"\fI{literal(text)}\fR"


def prose(text: str, *, lead: str = "") -> str:
    """Return running text in short lines, options, pages and variables in bold.

    `lead` stands before it and is marked up already.
    """
    lines: list[str] = []
    for word in f"{lead} {_mark_up(text)}".split():
        if lines and _length(f"{lines[-1]} {word}") <= _LINE:
            lines[-1] += f" {word}"
        else:
            # A line that begins so would be a macro.
            lines.append(rf"\&{word}" if word.startswith((".", "'")) else word)
    return "\n".join([*map(_guard_full_stop, lines[:-1]), *lines[-1:]])


def _guard_full_stop(line: str) -> str:
    """Return a line after which no two spaces follow where it happens to end a sentence."""
    return rf"{line}\&" if line.endswith((".", "!", "?")) else line


def _length(line: str) -> int:
    return sum(1 if sign.isascii() else len(r"\[u00E4]") for sign in line)


def heading(text: str) -> str:
    """Return the heading of a section."""
    return f'.SH "{text}"'


def subheading(text: str) -> str:
    """Return the heading of a part of a section."""
    return f'.SS "{text}"'


def paragraphs(*texts: str) -> list[str]:
    """Return running text, a paragraph each, without a break before the first."""
    each = (part for text in texts for part in text.split("\n\n"))
    return [line for part in each for line in (".PP", prose(part))][1:]


def list_terms(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return a list of terms, marked up by the caller, each with its explanation."""
    lines: list[str] = []
    for term, explained in rows:
        # A term alone would be a tag without a body.
        lines += [".TP", term, prose(explained)] if explained else [".PP", term]
    return lines


def page(name: str, section: int, date: str, source: str, manual: str, lines: list[str]) -> str:
    """Return a whole page; `lines` begin with the first heading."""
    title = f'.TH {name.upper().translate(_SIGNS)} {section} "{date}" "{source}" "{manual}"'
    coding = r".\" -*- mode: nroff; coding: utf-8 -*-"
    return "\n".join([coding, title, ".nh", ".ad l", *lines]) + "\n"


def _mark_up(text: str) -> str:
    """Return running text with what is typed in bold."""
    marked, end = "", 0
    for found in _MARKED.finditer(text):
        marked += _escape_prose(text[end : found.start()])
        option, name, section, variable = found.groups()
        marked += rf"{bold(name)}({section})" if name else bold(option or variable)
        end = found.end()
    return marked + _escape_prose(text[end:])


def _escape_prose(text: str) -> str:
    """Return running text: apostrophes and hyphens may be set as such, but X-Road stays whole."""
    text = _SLASH.sub(r"/\\:", text.replace("\\", r"\e").replace("X-", r"X\-"))
    return text.replace("^", r"\(ha").replace("~", r"\(ti")
