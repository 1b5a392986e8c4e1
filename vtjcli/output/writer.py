"""What goes to standard output and what to standard error."""

from __future__ import annotations

import io
import os
import stat
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.errors import (
    CLOSED_PIPE,
    DefectError,
    NothingFoundError,
    OutputError,
    RefusedError,
    UsageError,
    VtjcliError,
)
from vtjcli.messages import LANGUAGES, language_from, language_of_help, text
from vtjcli.output.terminal import Style, has_colours, plain, styled_opening, without_controls
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely.answer import RegisterAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from rich.console import RenderableType

    from vtjcli.config import Profile
    from vtjcli.messages import Language
    from vtjcli.output.progress import Bar
    from vtjcli.vtjkysely.subject import About

FORMATS: Final = ("table", "json", "jsonl", "csv", "xml", "label")

_STYLES: Final[Mapping[str, Style]] = {"error": "error", "warning": "warning"}
"""How the first word is shown of what is amiss."""
_WITHOUT_ERRORS: Final = ("table", "xml", "label")
"""Formats in which an error is on standard error alone."""


class View(NamedTuple):
    """What of an answer is shown: bare values, some fields, a row an item; codes hidden."""

    field: tuple[str, ...] = ()
    fields: tuple[str, ...] | None = None
    explode: str | None = None
    mask: bool = False
    revealed: bool = False
    """Whether also addresses are shown that a non-disclosure order protects, or may protect."""
    excel: bool = False
    """Whether CSV is written for a spreadsheet."""


EVERYTHING: Final = View()


class Output:
    """Writes answers in one format, each as soon as it is there, and says what is amiss beside.

    Only a table of several people waits for the last of them.
    """

    def __init__(
        self,
        form: str | None,
        language: Language,
        view: View = EVERYTHING,
        about: About = "person",
        *,
        quiet: bool = False,
        resumes: bool = False,
    ) -> None:
        """`form` is one of FORMATS, or None for the one that fits the stream.

        With `quiet`, standard error gets only what stops the run, the account at its end and
        non-disclosure orders. With `resumes`, a file on standard output gets nothing but answers.
        """
        self.language = language
        self._quiet = quiet
        self._resumes = resumes
        self._about = about
        self._form = form
        self._view = view
        self._several = False
        self._written = 0
        self._labels = 0
        self.goes_on = False
        """Whether what is written comes behind the answers of an earlier run, header and all."""
        self._concerning: tuple[str, str] | None = None
        """Whom what is said meanwhile is about, where there are several: number and mask."""
        self._waiting: list[RegisterAnswer] = []

    def expect(self, count: int) -> None:
        """Tell how many answers there will be: several are written otherwise than one."""
        self._several = count > 1

    @property
    def form(self) -> str:
        """The format: a terminal gets a table, a pipe JSON for one and JSON Lines for several."""
        if self._form is not None:
            return self._form
        if sys.stdout.isatty():
            return "table"
        return "jsonl" if self._several else "json"

    @property
    def needs_envelopes(self) -> bool:
        """Whether the XML of an answer is needed to write it."""
        return self.form == "xml"

    @property
    def layout(self) -> str:
        """The format and columns, which must be the same for all that is put into one file."""
        view = self._view
        parts = [self.form, *view.field, *(view.fields or ()), f"explode={view.explode}"]
        return " ".join([*parts, *["mask"] * view.mask, *["excel"] * view.excel])

    @property
    def waits(self) -> bool:
        """Whether nothing is written before the last answer is there."""
        return self._several and self.form == "table" and not self._view.field

    def write_answer(self, answer: RegisterAnswer) -> int:
        """Write one answer and what must not be missed in it; return the exit status.

        A failure of this program over it becomes its error. Raises SystemExit when nothing more can
        be written.
        """
        try:
            return max(self._write_with_notices(answer), answer.exit_status)
        except Exception as error:  # noqa: BLE001 - a defect in one answer is no other's
            answer = defective(answer, error)
            return max(self._write_with_notices(answer), answer.exit_status)

    def _write_with_notices(self, answer: RegisterAnswer) -> int:
        for key, values in self.notices(answer):
            self.warn(key, **values)
        try:
            return self.write(answer)
        except (NothingFoundError, RefusedError) as error:
            self.error(error)
            return error.exit_status
        except OutputError as error:
            if answer.asked is not None:
                message_id = answer.asked.query.message_id
                error = OutputError("output_lost", message_id=message_id, **error.values)
            self._say("error", error=error)
            raise SystemExit(error.exit_status) from error

    def notices(self, answer: RegisterAnswer) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what must not be missed beside an answer: keys of the words, and their values."""
        from vtjcli.output.error_text import notices

        return notices(answer, self.language)

    def write(self, answer: RegisterAnswer) -> int:
        """Write one answer, and its error where it has one; return the status that it means."""
        if answer.error is not None:
            self.error(answer.error)
        if answer.record is None and self.form in _WITHOUT_ERRORS and answer.asked is None:
            return 0
        answer = self._viewed(answer)
        if self._view.field:
            self._write_values(answer, self._view.field)
        elif self.waits:
            # What the table does not show would be much to keep of many people.
            self._waiting.append(answer._replace(envelope=None))
        else:
            getattr(self, f"_write_{self.form}")(answer)
        self._written += 1
        return 0

    def document(self, answer: RegisterAnswer) -> dict[str, Any]:
        """Return the JSON object of one answer."""
        from vtjcli.output import json

        return json.document(answer, self.language)

    def close(self) -> None:
        """Write what has waited for the last answer, and hand everything on."""
        if self._waiting:
            try:
                self._write_overview(self._waiting)
            except OutputError:
                raise
            except Exception:  # noqa: BLE001 - a defect in one answer is no other's
                self._write_overview([self._sound(one) for one in self._waiting])
        if self.form == "json" and self._several and not self._view.field:
            put("]" if self._written else "[]")
        with _writing():
            sys.stdout.flush()

    def fail(self, *errors: VtjcliError, demo: bool = False) -> int:
        """Write errors that came before any query; return the highest exit status."""
        self.expect(len(errors))
        has_answers = self._resumes and self.size() is not None
        for error in errors:
            # Standard output may be what it is about, or a file of answers to be gone on with.
            if isinstance(error, OutputError) or has_answers:
                self.error(error)
            else:
                self.write(RegisterAnswer(demo=demo, error=error, about=self._about))
        if not has_answers:
            self.close()
        return max(error.exit_status for error in errors)

    def error(self, error: VtjcliError) -> None:
        """Say on standard error what happened, what it means and what to do."""
        if not (self._quiet and self._concerning):
            self._say("error", error=error)

    def warn(self, key: str, **values: object) -> None:
        """Say something on standard error that the answer does not depend on."""
        if not self._quiet or key.startswith("non_disclosure") or key == "withheld":
            self._say("warning", self._lines(key, values))

    def warn_about(self, profile: Profile) -> None:
        """Say once what is amiss with a profile and does not keep it from working."""
        for key, values in profile.warnings:
            self.warn(key, **values)

    def warn_of(self, error: VtjcliError) -> None:
        """Say in all its lines a failure that stops the run and that the answer does not need."""
        self._say("warning", error=error)

    def note(self, key: str, **values: object) -> None:
        """Say something on standard error that is not a warning."""
        if not self._quiet:
            self.announce(key, **values)

    def note_demo(self) -> None:
        """Say that the answer comes from the demonstration."""
        if not self._quiet:
            self._say("demonstration", self._lines("demo", {}))

    def announce(self, key: str, **values: object) -> None:
        """Say something on standard error, also where it is to be quiet."""
        self._say("note", self._lines(key, values))

    def show_exchange(self, lines: Sequence[str]) -> None:
        """Write what went over the network to standard error, also where it is to be quiet."""
        if self._concerning is not None:
            number, shown = self._concerning
            lines = [f"* {number} {shown}", *lines]
        print(*lines, sep="\n", file=sys.stderr, flush=True)

    def summarize(self, key: str, **numbers: int) -> None:
        """Say in one sentence what came of all subjects, also where it is to be quiet."""
        summary = text(f"words.{key}", self.language, **numbers)
        print(wrapped(summary) if sys.stderr.isatty() else summary, file=sys.stderr, flush=True)

    @contextmanager
    def concerning(self, number: int, of: int, shown: str) -> Iterator[None]:
        """Say of all that is said meanwhile which subject of a list it is about."""
        self._concerning = f"{number}/{of}", shown
        try:
            yield
        finally:
            self._concerning = None

    def progress(self, count: int) -> AbstractContextManager[Bar]:
        """Show on a terminal how far a run over `count` subjects is."""
        from vtjcli.output import progress

        return progress.show(self, count, hidden=self._quiet)

    def _lines(self, key: str, values: Mapping[str, object]) -> list[str]:
        """Return the lines of a text; values from outside add none."""
        values = {name: plain(v) if isinstance(v, str) else v for name, v in values.items()}
        return text(f"words.{key}", self.language, **values).split("\n")

    def _say(
        self, opening: str, lines: Sequence[str] = (), *, error: VtjcliError | None = None
    ) -> None:
        if error is not None:
            from vtjcli.output.error_text import explain

            lines = explain(error, self.language).lines
        first, *others = (mask_identity_codes(plain(line)) for line in lines)
        word = text(f"words.{opening}", self.language)
        if self._concerning is not None:
            number, shown = self._concerning
            # A code is named once in a message.
            named = any(shown in line for line in (first, *others))
            word += f" ({number})" if named else f" ({number}, {shown})"
        word += ":"
        said = [f"{word} {first}", *(f"  {o}" for o in others)]
        if sys.stderr.isatty():
            said = [wrapped(line) for line in said]
        if (style := _STYLES.get(opening)) is not None:
            said[0] = styled_opening(said[0], word, style, sys.stderr)
        print(*said, sep="\n", file=sys.stderr, flush=True)

    def size(self) -> int | None:
        """Return the size of a regular file on standard output, None if it is something else."""
        try:
            found = os.fstat(sys.stdout.fileno())
        except (OSError, ValueError):
            return None
        return found.st_size if stat.S_ISREG(found.st_mode) else None

    def sync(self) -> int | None:
        """Force a regular file on standard output to the disk; return its size, None: no file.

        Raises OutputError.
        """
        if self.size() is not None:
            from vtjcli.filesystem import syncing

            with _writing():
                syncing.sync(sys.stdout.fileno())
        return self.size()

    def end_torn_line(self) -> None:
        """End the last line of a file on standard output that a power cut has left without its end.

        Where the file cannot be read, a line that has its end is followed by an empty one.
        """
        with suppress(OSError), Path(f"/dev/fd/{sys.stdout.fileno()}").open("rb") as file:
            file.seek(-1, os.SEEK_END)
            if file.read() == b"\n":
                return
        put("")

    def discard(self) -> None:
        """Write nothing more to standard output."""
        let_go()

    def _sound(self, answer: RegisterAnswer) -> RegisterAnswer:
        """Return an answer that a table can show: itself, or the defect that it causes."""
        from vtjcli.output import console, people_table

        try:
            renderable = people_table.overview([answer], self.language, 80)
            console.write(renderable, io.StringIO())
        except Exception as error:  # noqa: BLE001 - a defect in one answer is no other's
            return defective(answer, error)
        return answer

    def _viewed(self, answer: RegisterAnswer) -> RegisterAnswer:
        if not (self._view.mask or self._view.fields):
            return answer
        from vtjcli.output import field_selection

        if self._view.fields and self.form != "csv":
            answer = field_selection.only(answer, self._view.fields)
        return field_selection.masked(answer) if self._view.mask else answer

    def _write_values(self, answer: RegisterAnswer, paths: Sequence[str]) -> None:
        """Write the values at `paths`, one per line.

        Of several paths, one where nothing stands has an empty line, so that each of the others
        is where a script looks for it. Raises NothingFoundError for the first such path, or
        RefusedError where its value is withheld, once the others are written.
        """
        from vtjcli.output import field_path

        document = self.document(answer)
        missing: VtjcliError | None = None
        for path in paths:
            values: list[str] = []
            if answer.error is None or field_path.is_beside_person(path):
                try:
                    values = field_path.values(document, path, self.language)
                except NothingFoundError as error:
                    withheld = answer.record is not None and field_path.is_withheld(document, path)
                    refusal = RefusedError("field_withheld", path=path) if withheld else error
                    missing = missing or refusal
            if not values and len(paths) > 1:
                values = [""]
            for value in values:
                put(plain(value) if sys.stdout.isatty() else without_controls(value))
        if missing is not None:
            raise missing

    def _write_table(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import card

        if answer.about != "person":
            from vtjcli.output import thing_card

            self.print_table(thing_card.card(answer, self.language))
        elif answer.record is not None and answer.record.matches:
            self._write_overview(answer.matches, numbered=True)
        else:
            self.print_table(card.card(answer, self.language))

    def _write_overview(self, answers: Sequence[RegisterAnswer], *, numbered: bool = False) -> None:
        from vtjcli.output import people_table
        from vtjcli.output.console import console

        width = console(sys.stdout).width
        self.print_table(people_table.overview(answers, self.language, width, numbered=numbered))

    def print_table(self, renderable: RenderableType) -> None:
        """Write what rich can render, in columns that fit the terminal."""
        from vtjcli.output import console

        with _writing():
            console.write(renderable, sys.stdout)

    def _write_json(self, answer: RegisterAnswer) -> None:
        self.put_item(self.document(answer))

    def put_item(self, document: dict[str, Any]) -> None:
        """Write an object of JSON: the only one, or the next of an array."""
        if self._several:
            put("," if self._written else "[")
        put_json(document, indent=2)

    def _write_jsonl(self, answer: RegisterAnswer) -> None:
        put_json(self.document(answer))

    def _write_csv(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import csv

        if answer.about != "person":
            if not (self._written or self.goes_on):
                put(f"{csv.header(csv.THING_COLUMNS)}\r")
            for row in csv.thing_rows(answer, self.language):
                put(f"{row}\r")
            return
        names = csv.columns(self._view.fields, self._view.explode)
        dialect = csv.EXCEL if self._view.excel else csv.RFC_4180
        if not (self._written or self.goes_on):
            put(f"{dialect.header(names)}\r")
        for row in csv.rows(answer, names, self._view.explode, self.language, dialect):
            put(f"{row}\r")

    def _write_xml(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import xml

        if message := xml.message(answer, mask=self._view.mask):
            put(message)

    def _write_label(self, answer: RegisterAnswer) -> None:
        """Write the label of one person, and of each whom a search found; blank lines between."""
        from vtjcli.output import label

        for one in answer.matches or [answer]:
            if shown := label.label(one, revealed=self._view.revealed):
                put(f"\n{shown}" if self._labels else shown)
                self._labels += 1


def defective(answer: RegisterAnswer, error: Exception) -> RegisterAnswer:
    """Return what stands in place of an answer over which this program failed."""
    defect = DefectError.from_exception(error)
    if answer.asked is not None:
        defect = defect.with_facts(message_id=answer.asked.query.message_id)
    return answer._replace(record=None, verified=None, envelope=None, error=defect)


def chosen_view(
    form: str | None,
    field: Sequence[str] | None,
    fields: str | None,
    explode: str | None,
    *,
    mask: bool,
    revealed: bool = False,
    about: About = "person",
    excel: bool = False,
) -> View:
    """Return what to show; raise UsageError for a field that does not exist and for contradictions.

    All of it is checked here, before a query is paid for.
    """
    if form == "label" and about != "person":
        raise UsageError("output_unknown", value=form, known=", ".join(FORMATS[:-1]))
    chosen = None
    if field:
        from vtjcli.output import field_path

        for path in field:
            field_path.check(path, about)
    if fields is not None:
        from vtjcli.output import field_selection

        chosen = field_selection.chosen_fields(fields)
    for one, other, contradicts in (
        ("--field", "--fields", bool(field) and fields is not None),
        ("--fields", "-o xml", fields is not None and form == "xml"),
        ("--fields", "-o label", fields is not None and form == "label"),
        ("--field", "--excel", bool(field) and excel),
        ("--field", "-o label", bool(field) and form == "label"),
    ):
        if contradicts:
            raise UsageError("not_together", one=one, other=other)
    if explode is not None:
        if form != "csv":
            raise UsageError("only_with", one="--explode", other="-o csv")
        from vtjcli.output import csv

        csv.columns(chosen, explode)
    return View(tuple(field or ()), chosen, explode, mask=mask, excel=excel, revealed=revealed)


def chosen_language(option: str | None) -> Language:
    """Return the language to speak; raise UsageError for an option that is not one of them.

    Without an option it is that of the words before the command, or of the environment.
    """
    if option is None:
        return language_of_help()
    if option not in LANGUAGES:
        raise UsageError("language_unknown", value=option)
    return language_from(option)


def chosen_format(
    output: str | None, *, json: bool, excel: bool = False, known: Sequence[str] = FORMATS
) -> str | None:
    """Return the format that a user wants, None for the one that fits the stream.

    `excel` wants a kind of CSV. Raises UsageError for a format that a command does not have. What
    VTJCLI_OUTPUT says may be meant for commands that have more formats: there it is passed over.
    """
    if excel:
        if json or output not in (None, "csv"):
            other = "--json" if json else f"-o {output}"
            raise UsageError("not_together", one="--excel", other=other)
        return "csv"
    if json:
        return "json"
    if output is not None:
        if output not in known:
            raise UsageError("output_unknown", value=output, known=", ".join(known))
        return output
    usual = os.environ.get("VTJCLI_OUTPUT") or None
    if usual is not None and usual not in FORMATS:
        raise UsageError("output_unknown", value=usual, known=", ".join(known))
    return usual if usual in known else None


def wrapped(line: str, indent: str = "  ") -> str:
    """Return a line broken between words at the terminal's width; long words stay whole.

    All lines but the first begin with `indent`.
    """
    import shutil
    import textwrap

    width = min(shutil.get_terminal_size().columns, 100)
    return textwrap.fill(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def put(line: str) -> None:
    """Write a line in UTF-8, whatever the locale: JSON and XML have no other encoding here."""
    put_bytes(f"{line}\n".encode())


def put_json(value: object, *, indent: int | None = None) -> None:
    """Write a JSON value, on a terminal with its keys in colour."""
    from vtjcli.output.json import dumps, with_coloured_keys

    shown = dumps(value, indent=indent)
    if sys.stdout.isatty() and has_colours(sys.stdout):
        shown = with_coloured_keys(shown)
    put(shown)


def put_bytes(content: bytes) -> None:
    """Write a file's content as it is."""
    with _writing():
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


@contextmanager
def _writing() -> Iterator[None]:
    """End quietly when nobody reads on; raise OutputError when the data cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise SystemExit(CLOSED_PIPE) from None
    except OSError as error:
        let_go()
        raise OutputError("output_unwritable", reason=error.strerror) from error


def let_go() -> None:
    """Write nowhere from now on: what could not be written would fail again at each flush."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
