"""Answers on standard output, in one format, and what is said beside them on standard error."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any, Final, TypeVar

from vtjcli.characters import make_printable
from vtjcli.errors import DefectError, NothingFoundError, OutputError, RefusedError, VtjcliError
from vtjcli.output.choices import View, fit_format
from vtjcli.output.diagnostics import Diagnostics
from vtjcli.output.stdout import JsonArray, file_size, guard_output, put, put_json, put_table
from vtjcli.output.terminal import replace_controls
from vtjcli.vtjkysely.answer import RegisterAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.output.progress import Bar
    from vtjcli.vtjkysely.subject import About

_WITHOUT_ERRORS: Final = ("table", "xml", "label")
"""Formats in which an error is on standard error alone."""
_EVERYTHING: Final = View()
_Row = TypeVar("_Row")


class Output(Diagnostics):
    """Writes answers in one format, each as soon as it is there, and says what is amiss beside.

    Only a table of several people waits for the last of them.
    """

    def __init__(
        self,
        form: str | None,
        language: Language,
        view: View = _EVERYTHING,
        about: About = "person",
        *,
        quiet: bool = False,
        resumes: bool = False,
    ) -> None:
        """`form` is one of FORMATS, or None for the one that fits the stream.

        With `resumes`, a file on standard output gets nothing but answers.
        """
        super().__init__(language, quiet=quiet)
        self._resumes = resumes
        self._about = about
        self._form = form
        self._view = view
        self._several = False
        self._written_count = 0
        self._array = JsonArray()
        self._labels = 0
        self.goes_on = False
        """Whether what is written comes behind the answers of an earlier run, header and all."""
        self._pending_answers: list[RegisterAnswer] = []

    def expect(self, count: int) -> None:
        """Tell how many answers there will be: several are written otherwise than one."""
        self._several = count > 1

    @property
    def form(self) -> str:
        """The format: a terminal gets a table, a pipe JSON for one and JSON Lines for several."""
        return fit_format(self._form, "jsonl" if self._several else "json")

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
            answer = make_defect_answer(answer, error)
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
            if answer.sent_query is not None:
                message_id = answer.sent_query.query.message_id
                error = OutputError("output_lost", message_id=message_id, **error.values)
            self.fatal(error)
            raise SystemExit(error.exit_status) from error

    def notices(self, answer: RegisterAnswer) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what must not be missed beside an answer: keys of the words, and their values."""
        from vtjcli.output.error_text import notices

        return notices(answer, self.language)

    def write(self, answer: RegisterAnswer) -> int:
        """Write one answer, and its error where it has one; return the status that it means."""
        if answer.error is not None:
            self.error(answer.error)
        if answer.record is None and self.form in _WITHOUT_ERRORS and answer.sent_query is None:
            return 0
        answer = self._narrow(answer)
        if self._view.field:
            self._write_values(answer, self._view.field)
        elif self.waits:
            # What the table does not show would be much to keep of many people.
            self._pending_answers.append(answer._replace(envelope=None))
        else:
            getattr(self, f"_write_{self.form}")(answer)
        self._written_count += 1
        return 0

    def close(self) -> None:
        """Write what has waited for the last answer, and hand everything on."""
        if self._pending_answers:
            put_overview(self._pending_answers, self._overview, make_defect_answer)
        if self.form == "json" and self._several and not self._view.field:
            self._array.close()
        with guard_output():
            sys.stdout.flush()

    def fail(self, *errors: VtjcliError, demo: bool = False) -> int:
        """Write errors that came before any query; return the highest exit status."""
        self.expect(len(errors))
        has_answers = self._resumes and file_size() is not None
        for error in errors:
            # Standard output may be what it is about, or a file of answers to be gone on with.
            if isinstance(error, OutputError) or has_answers:
                self.error(error)
            else:
                self.write(RegisterAnswer(demo=demo, error=error, about=self._about))
        if not has_answers:
            self.close()
        return max(error.exit_status for error in errors)

    def progress(self, count: int) -> AbstractContextManager[Bar]:
        """Show on a terminal how far a run over `count` subjects is."""
        from vtjcli.output import progress

        # Answers on the same terminal would be written into the bar.
        shared = sys.stdout.isatty() and not self.waits
        return progress.show(count, self.language, is_hidden=self._quiet, is_shared=shared)

    def _narrow(self, answer: RegisterAnswer) -> RegisterAnswer:
        if not (self._view.mask or self._view.fields):
            return answer
        from vtjcli.output import field_selection

        if self._view.fields and self.form != "csv":
            answer = field_selection.narrow(answer, self._view.fields)
        return field_selection.mask_answer(answer) if self._view.mask else answer

    def _document(self, answer: RegisterAnswer) -> dict[str, Any]:
        from vtjcli.output import json

        return json.document(answer, self.language)

    def _write_values(self, answer: RegisterAnswer, paths: Sequence[str]) -> None:
        """Write the values at `paths`, one per line.

        Of several paths, one where nothing stands has an empty line, so that each of the others
        is where a script looks for it. Raises NothingFoundError for the first such path, or
        RefusedError where its value is withheld, once the others are written.
        """
        from vtjcli.output import field_path

        document = self._document(answer)
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
                put(make_printable(value) if sys.stdout.isatty() else replace_controls(value))
        if missing is not None:
            raise missing

    def _write_table(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import card

        if answer.about != "person":
            from vtjcli.output import thing_card

            put_table(thing_card.card(answer, self.language))
        elif answer.matches:
            put_table(self._overview(answer.matches, is_numbered=True))
        else:
            put_table(card.card(answer, self.language))

    def _overview(
        self, answers: Sequence[RegisterAnswer], *, is_numbered: bool = False
    ) -> RenderableType:
        from vtjcli.output import people_table

        return people_table.overview(answers, self.language, is_numbered=is_numbered)

    def _write_json(self, answer: RegisterAnswer) -> None:
        self.put_item(self._document(answer))

    def put_item(self, document: dict[str, Any]) -> None:
        """Write an object of JSON: the only one, or the next of an array."""
        if self._several:
            self._array.put(document)
        else:
            put_json(document, indent=2)

    def _write_jsonl(self, answer: RegisterAnswer) -> None:
        put_json(self._document(answer))

    def _write_csv(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import csv

        if answer.about != "person":
            header = csv.header(csv.THING_COLUMNS)
            self._put_csv(header, csv.thing_rows(answer, self.language))
            return
        names = csv.columns(self._view.fields, self._view.explode)
        dialect = csv.EXCEL if self._view.excel else csv.RFC_4180
        rows = csv.rows(answer, names, self._view.explode, self.language, dialect)
        self._put_csv(dialect.header(names), rows)

    def _put_csv(self, header: str, rows: Iterable[str]) -> None:
        """Write lines of CSV, with the header before the first of them."""
        if not (self._written_count or self.goes_on):
            put(f"{header}\r")
        for row in rows:
            put(f"{row}\r")

    def _write_xml(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import xml

        if message := xml.message(answer, mask=self._view.mask):
            put(message)

    def _write_label(self, answer: RegisterAnswer) -> None:
        """Write the label of one person, and of each whom a search found; blank lines between."""
        from vtjcli.output import label

        for one in answer.matches or [answer]:
            if shown := label.label(one, may_reveal=self._view.may_reveal):
                put(f"\n{shown}" if self._labels else shown)
                self._labels += 1


def put_overview(
    rows: Sequence[_Row],
    table: Callable[[Sequence[_Row]], RenderableType],
    replace: Callable[[_Row, Exception], _Row],
) -> None:
    """Write rows as one table; `replace` gives what stands in place of a row that cannot be."""
    try:
        put_table(table(rows))
    except OutputError:
        raise
    except Exception:  # noqa: BLE001 - a defect in one answer is no other's
        from vtjcli.output import console

        sound = []
        for row in rows:
            try:
                console.write(table([row]), io.StringIO())
            except Exception as error:  # noqa: BLE001 - as above
                row = replace(row, error)  # noqa: PLW2901
            sound.append(row)
        put_table(table(sound))


def make_defect_answer(answer: RegisterAnswer, error: Exception) -> RegisterAnswer:
    """Return what stands in place of an answer over which this program failed."""
    sent = answer.sent_query
    facts = {} if sent is None else {"message_id": sent.query.message_id}
    defect = DefectError.from_exception(error, **facts)
    return answer._replace(record=None, verified=None, envelope=None, error=defect)
