"""Verdicts on standard output: what ``vtjcli compare`` writes in place of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.output import comparison_document
from vtjcli.output.choices import View
from vtjcli.output.stdout import put_json, put_table
from vtjcli.output.writer import Output, make_defect_answer, put_overview

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from vtjcli.comparison.claims import Claim
    from vtjcli.comparison.verdicts import Comparison
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer

FORMATS: Final = ("table", "json", "jsonl", "csv")
"""Not XML: that would be the register's answer itself."""
DISAGREES: Final = 9
"""The exit status where the person was found and a claim is not confirmed."""


class Claims(NamedTuple):
    """What is claimed of one person, and the cells beside it that are passed through.

    `line` is where in a file of claims it stands; None without a file.
    """

    other_cells: Mapping[str, str]
    claims: Sequence[Claim]
    line: int | None = None


class ComparisonOutput(Output):
    """Writes how answers agree with claims, and of the register's values nothing but with `show`.

    A row for each row of claims, in every format: two about one person are two beside each other.
    """

    def __init__(
        self,
        form: str | None,
        language: Language,
        *,
        show: bool,
        mask: bool,
        excel: bool = False,
        quiet: bool = False,
        resumes: bool = False,
    ) -> None:
        """With `mask` no identity code is written."""
        super().__init__(form, language, View(excel=excel), quiet=quiet, resumes=resumes)
        self.claims: Sequence[Sequence[Claims]] = ()
        """The rows about each subject, in the order of the subjects."""
        self._show = show
        self._mask = mask
        self._compared_rows: list[comparison_document.ComparisonResult] = []
        """The rows of a table, which waits for the last of them."""

    def expect(self, count: int) -> None:
        """Tell how many subjects there will be: several rows are written otherwise than one."""
        super().expect(sum(map(len, self.claims)) if count == len(self.claims) else count)

    @property
    def needs_envelopes(self) -> bool:
        """Whether the XML of an answer is needed: it tells what the product has no element for."""
        return True

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of all fields that are claimed of anybody, in their order."""
        return tuple(
            dict.fromkeys(
                claim.topic.name for rows in self.claims for row in rows for claim in row.claims
            )
        )

    def write(self, answer: RegisterAnswer) -> int:
        """Write the verdicts on one person; return the exit status that they mean."""
        if answer.error is not None:
            self.error(answer.error)
        rows = self._compare(answer)
        if self.waits:
            # What the table does not show would be much to keep of many people.
            bare = answer._replace(envelope=None)
            self._compared_rows += [row._replace(answer=bare) for row in rows]
        else:
            for row in rows:
                self._write_row(row)
                self._written_count += 1
        differs = any(row.comparison and row.comparison.overall == "different" for row in rows)
        return DISAGREES if differs else 0

    def close(self) -> None:
        """Write what has waited for the last answer, and hand everything on."""
        if self._compared_rows:
            put_overview(self._compared_rows, self._table, _defective_row)
        super().close()

    def _table(self, rows: Sequence[comparison_document.ComparisonResult]) -> RenderableType:
        return comparison_document.overview(rows, self.fields, self.language, show=self._show)

    def notices(self, answer: RegisterAnswer) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what must not be missed beside the verdicts.

        Of a non-disclosure order only where a verdict tells of where somebody is: whoever asks for
        another one gets to know nothing of it.
        """
        of_location = any(
            claim.topic.is_location for row in self._rows(answer) for claim in row.claims
        )
        for key, values in super().notices(answer):
            order = key.startswith("non_disclosure")
            if key.endswith("_parts") or key == "withheld":  # of more than was claimed
                continue
            if order and (_withholds(answer) or not of_location):
                continue
            yield key, values

    def _rows(self, answer: RegisterAnswer) -> Sequence[Claims]:
        """Return the rows about the subject of an answer, also when it is a successor's code."""
        return self.claims[answer.sent_query.number - 1] if answer.sent_query is not None else ()

    def _compare(self, answer: RegisterAnswer) -> list[comparison_document.ComparisonResult]:
        """Return what comes of each row about the subject of an answer."""
        if answer.sent_query is None:
            return [comparison_document.ComparisonResult(answer, {}, None)]
        rows = self._rows(answer)
        record = answer.record
        if record is None or record.person is None or answer.error is not None:
            return [self._row(answer, row, None) for row in rows]
        from vtjcli.comparison.verdicts import compare
        from vtjcli.vtjkysely.record import day_of, presence

        is_present, day = presence(answer.envelope), day_of(record.result)
        return [
            self._row(
                answer,
                row,
                compare(record.person, row.claims, is_present, day, withholds=_withholds(answer)),
            )
            for row in rows
        ]

    def _row(
        self, answer: RegisterAnswer, row: Claims, comparison: Comparison | None
    ) -> comparison_document.ComparisonResult:
        passed = row.other_cells
        if self._mask:
            from vtjcli.output.field_selection import mask_answer, mask_value

            answer = mask_answer(answer)
            passed = mask_value(dict(passed))
            if comparison is not None:
                verdicts = tuple(
                    one._replace(value=mask_value(one.value)) for one in comparison.verdicts
                )
                comparison = comparison._replace(verdicts=verdicts)
        return comparison_document.ComparisonResult(answer, passed, comparison, row.line)

    def _write_row(self, row: comparison_document.ComparisonResult) -> None:
        match self.form:
            case "json":
                self.put_item(comparison_document.document(row, self.language, show=self._show))
            case "jsonl":
                put_json(comparison_document.document(row, self.language, show=self._show))
            case "csv":
                self._write_csv_row(row)
            case _ if row.comparison is not None:
                put_table(comparison_document.card(row, self.language, show=self._show))
            case _ if row.answer.sent_query is not None:
                self._write_table(row.answer)

    def _write_csv_row(self, row: comparison_document.ComparisonResult) -> None:
        from vtjcli.output import csv

        dialect = csv.EXCEL if self._view.excel else csv.RFC_4180
        names = comparison_document.columns(row.other_cells, self.fields, show=self._show)
        cells = comparison_document.row(row, self.fields, self.language, show=self._show)
        self._put_csv(dialect.header(names), [dialect.line([*map(dialect.cell, cells)])])


def _defective_row(
    row: comparison_document.ComparisonResult, error: Exception
) -> comparison_document.ComparisonResult:
    return row._replace(answer=make_defect_answer(row.answer, error), comparison=None)


def _withholds(answer: RegisterAnswer) -> bool:
    return answer.sent_query is not None and answer.sent_query.withholds
