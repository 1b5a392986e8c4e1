"""Verdicts on standard output: what ``vtjcli compare`` writes in place of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.output import comparison as render
from vtjcli.output.writer import Output, View, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vtjcli.comparison.claims import Claim
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.subject import Subject

FORMATS: Final = ("table", "json", "jsonl", "csv")
"""Not XML: that would be the register's answer itself."""
DISAGREES: Final = 9
"""The exit status where the person was found and a claim is not confirmed."""


class Claims(NamedTuple):
    """What is claimed of one person, and the cells beside it that are passed through."""

    passed: Mapping[str, str]
    claims: Sequence[Claim]


class ComparisonOutput(Output):
    """Writes how answers agree with claims, and of the register's values nothing but with `show`.

    A row a person, in each format.
    """

    def __init__(
        self,
        form: str | None,
        language: Language,
        claims: Mapping[Subject, Claims],
        *,
        show: bool = False,
        withholds: bool = False,
        excel: bool = False,
    ) -> None:
        """`claims` are those of each person; with `withholds` none on where somebody is."""
        super().__init__(form, language, View(excel=excel))
        self._claims = claims
        self._show = show
        self._withholds = withholds

    @property
    def needs_envelopes(self) -> bool:
        """Whether the XML of an answer is needed: it tells what the product has no element for."""
        return True

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of all fields that are claimed of anybody, in their order."""
        names = (claim.topic.name for one in self._claims.values() for claim in one.claims)
        return tuple(dict.fromkeys(names))

    def write(self, answer: RegisterAnswer) -> int:
        """Write the verdicts on one person; return the exit status that they mean."""
        super().write(answer)
        found = self._compared(answer).comparison
        return DISAGREES if found is not None and found.overall == "different" else 0

    def notices(self, answer: RegisterAnswer) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what must not be missed beside the verdicts.

        Of a non-disclosure order only where a verdict tells of where somebody is: whoever asks for
        another one gets to know nothing of it.
        """
        of_location = any(claim.topic.is_location for claim in self._of(answer).claims)
        for key, values in super().notices(answer):
            order = key.startswith("non_disclosure")
            if key.endswith("_parts") or (order and (self._withholds or not of_location)):
                continue
            yield key, values

    def _of(self, answer: RegisterAnswer) -> Claims:
        """Return the claims of the person whom an answer is about, a successor's code too."""
        assert answer.asked is not None
        found = self._claims.get(answer.asked.query.subject)
        return found if found is not None else next(iter(self._claims.values()))

    def _compared(self, answer: RegisterAnswer) -> render.Compared:
        if answer.asked is None:
            return render.Compared(answer, {}, None)
        passed, claims = self._of(answer)
        record = answer.record
        if record is None or record.person is None or answer.error is not None:
            return render.Compared(answer, passed, None)
        from vtjcli.comparison.verdicts import compare
        from vtjcli.vtjkysely.record import day_of, presence

        verdicts = compare(
            record.person,
            claims,
            presence(answer.envelope),
            day_of(record.result),
            withholds=self._withholds,
        )
        return render.Compared(answer, passed, verdicts)

    def document(self, answer: RegisterAnswer) -> dict[str, Any]:
        """Return the JSON object of one person."""
        return render.document(self._compared(answer), self.language, show=self._show)

    def _write_table(self, answer: RegisterAnswer) -> None:
        if answer.error is not None:
            super()._write_table(answer)
            return
        for line in render.lines(self._compared(answer), self.language, show=self._show):
            self.print_table(line)

    def _write_csv(self, answer: RegisterAnswer) -> None:
        from vtjcli.output import csv

        compared = self._compared(answer)
        dialect = csv.EXCEL if self._view.excel else csv.RFC_4180
        if not (self._written or self.goes_on):
            names = render.columns(compared.passed, self.fields, show=self._show)
            put(f"{dialect.header(names)}\r")
        cells = render.row(compared, self.fields, self.language, show=self._show)
        put(f"{dialect.line([dialect.cell(cell) for cell in cells])}\r")
