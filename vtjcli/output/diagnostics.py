"""What is said on standard error: errors, warnings, notes and the summary of a run."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, TypeAlias

from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.output.terminal import style_opening, wrap
from vtjcli.redaction import mask_identity_codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vtjcli.config import Profile
    from vtjcli.errors import VtjcliError
    from vtjcli.messages import Language

_Opening: TypeAlias = Literal["error", "warning", "note", "demonstration"]


class Diagnostics:
    """Write errors, warnings and notes to standard error in one language."""

    def __init__(self, language: Language, *, quiet: bool = False) -> None:
        """With `quiet`, only what stops the run, the account at its end and orders are said."""
        self.language = language
        self._quiet = quiet
        self._named_subject: tuple[str, str] | None = None
        """The subject that messages are about, where there are several: number and mask."""

    def error(self, error: VtjcliError) -> None:
        """Say what happened, what it means and what to do."""
        if not (self._quiet and self._named_subject):
            self.fatal(error)

    def fatal(self, error: VtjcliError) -> None:
        """Say the same, also where it is to be quiet: it stops the run."""
        self._explain("error", error)

    def warn(self, key: str, **values: object) -> None:
        """Say something that the answer does not depend on."""
        if not self._quiet or key.startswith("non_disclosure") or key == "withheld":
            self._say("warning", self._lines(key, values))

    def warn_about(self, profile: Profile) -> None:
        """Say once what is amiss with a profile and does not keep it from working."""
        for key, values in profile.warnings:
            self.warn(key, **values)

    def warn_of(self, error: VtjcliError) -> None:
        """Say in all its lines a failure that stops the run and that the answer does not need."""
        self._explain("warning", error)

    def note(self, key: str, **values: object) -> None:
        """Say something that is not a warning."""
        if not self._quiet:
            self.announce(key, **values)

    def note_demo(self) -> None:
        """Say that the answer comes from the demonstration."""
        if not self._quiet:
            self._say("demonstration", self._lines("demo", {}))

    def announce(self, key: str, **values: object) -> None:
        """Say the same, also where it is to be quiet."""
        self._say("note", self._lines(key, values))

    def show_exchange(self, lines: Sequence[str]) -> None:
        """Write what went over the network, also where it is to be quiet."""
        if self._named_subject is not None:
            number, shown = self._named_subject
            lines = [f"* {number} {shown}", *lines]
        print(*lines, sep="\n", file=sys.stderr, flush=True)

    def summarize(self, key: str, **numbers: int) -> None:
        """Say in one sentence how many subjects had which outcome, also where it is to be quiet."""
        summary = text(f"words.{key}", self.language, **numbers)
        print(wrap(summary) if sys.stderr.isatty() else summary, file=sys.stderr, flush=True)

    @contextmanager
    def name_subject(self, number: int, of: int, subject: str) -> Iterator[None]:
        """Name the subject of a list in every message that is printed meanwhile."""
        self._named_subject = f"{number}/{of}", subject
        try:
            yield
        finally:
            self._named_subject = None

    def _lines(self, key: str, values: Mapping[str, object]) -> list[str]:
        """Return the lines of a text; values from outside add none."""
        values = {
            name: make_printable(v) if isinstance(v, str) else v for name, v in values.items()
        }
        return text(f"words.{key}", self.language, **values).split("\n")

    def _explain(self, opening: _Opening, error: VtjcliError) -> None:
        from vtjcli.messages.explanation import explain

        self._say(opening, explain(error, self.language).lines)

    def _say(self, opening: _Opening, lines: Sequence[str]) -> None:
        first, *others = (mask_identity_codes(make_printable(line)) for line in lines)
        word = text(f"words.{opening}", self.language)
        if self._named_subject is not None:
            number, shown = self._named_subject
            # A code is named once in a message.
            named = any(shown in line for line in (first, *others))
            word += f" ({number})" if named else f" ({number}, {shown})"
        word += ":"
        said = [f"{word} {first}", *(f"  {o}" for o in others)]
        if sys.stderr.isatty():
            said = [wrap(line) for line in said]
        if opening in ("error", "warning"):
            said[0] = style_opening(said[0], word, opening, sys.stderr)
        print(*said, sep="\n", file=sys.stderr, flush=True)
