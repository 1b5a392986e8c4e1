"""Verdicts on claims: what agrees with the register, without what the register says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.catalogue.code_lists import explanation
from vtjcli.catalogue.values import has_value, stage
from vtjcli.comparison import matching
from vtjcli.comparison.addresses import compare_addresses, compare_localized
from vtjcli.comparison.claims import Claim, Dates, Numbers, days
from vtjcli.comparison.matching import DIFFERENT, SAME, Agreement, similar
from vtjcli.vtjkysely import derived_fields
from vtjcli.vtjkysely.code_characters import DASHES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from vtjcli.catalogue.field import Field
    from vtjcli.comparison.matching import Why
    from vtjcli.comparison.topics import PathStep

VerdictKind: TypeAlias = Literal["same", "similar", "different", "not_told", "withheld"]
Overall: TypeAlias = Literal["same", "similar", "different"]
Presence: TypeAlias = "Callable[[Sequence[Field]], bool]"
"""Whether the reply has an element, empty or not, for the field that these rows lead to."""

_ADULT: Final = 18
_LAST_NAMES: Final = ("05", "07", "10")
_FIRST_NAMES: Final = ("06", "11")
_CALLING_NAMES: Final = ("09", "13")
"""Kinds of former names (nimilajikoodi), those that were corrected among them."""
_DATED_RULES: Final = ("person", "code")
"""Rules of what counts only from its beginning to its end: custody, citizenship."""
_ADDRESS_RULES: Final = ("address", "street", "postal_code", "post_office")


class Verdict(NamedTuple):
    """What is to be said of one claim. `value` is the register's, for those who may see it."""

    field: str
    verdict: VerdictKind
    why: Why | None
    value: Any

    def __repr__(self) -> str:
        return f"Verdict({self.field!r}, {self.verdict!r}, {self.why!r})"

    @property
    def agrees(self) -> bool:
        """Whether the claim is right, or nearly."""
        return self.verdict in ("same", "similar")


class Comparison(NamedTuple):
    """The verdicts on all claims of one person, in their order."""

    verdicts: tuple[Verdict, ...]

    @property
    def overall(self) -> Overall:
        """Different as soon as one claim differs, is not told of or is withheld."""
        if not all(verdict.agrees for verdict in self.verdicts):
            return "different"
        same = all(verdict.verdict == "same" for verdict in self.verdicts)
        return "same" if same else "similar"


def compare(
    person: dict[str, Any],
    claims: Iterable[Claim],
    presence: Presence,
    day: str,
    *,
    withholds: bool = False,
) -> Comparison:
    """Return the verdicts on `claims` about `person`, as in the JSON, on `day` in ISO 8601.

    With `withholds` no verdict is made from where somebody is, unless the register says that there
    is no non-disclosure order: one that it does not tell of might be in force.
    """
    judge = _Judge(person, presence, day)
    return Comparison(tuple(_verdict(judge, claim, withholds=withholds) for claim in claims))


def _verdict(judge: _Judge, claim: Claim, *, withholds: bool) -> Verdict:
    if withholds and claim.topic.is_location and judge.may_be_in_hiding(claim):
        return Verdict(claim.topic.name, "withheld", None, None)
    found = judge.judge(claim)
    if found is None:
        return Verdict(claim.topic.name, "not_told", None, None)
    agreement, value = found
    return Verdict(claim.topic.name, agreement.verdict, agreement.why, value)


_Match: TypeAlias = tuple[Agreement, Any] | None
"""How a claim agrees, and with which value; None: the register tells nothing of it."""


class _Judge(NamedTuple):
    person: dict[str, Any]
    presence: Presence
    day: str

    def may_be_in_hiding(self, claim: Claim) -> bool:
        """Tell whether somebody whom the claim is about has an order, or might have one."""
        concerned = [self.person]
        if claim.topic.of_relative:
            concerned += self.person.get(claim.topic.steps[0][0]) or []
        return not all(
            (one.get("non_disclosure") or {}).get("active") is False for one in concerned
        )

    def judge(self, claim: Claim) -> _Match:
        """Return how a claim agrees with the register."""
        topic, wanted = claim
        match topic.rule:
            case "adult":
                return self._adult(claim_value=wanted is True)
            case "alive":
                death = self.person.get("death")
                dead = None if death is None else death.get("dead")
                return None if dead is None else (_equal(wanted, not dead), not dead)
            case "count" if topic.name == "age":
                return self._age(wanted)
            case "date" if topic.name == "birth_date":
                born = self._born()
                assert isinstance(wanted, Dates)
                value = derived_fields.birth_date(self.person)
                return None if born is None else (_compare_dates(wanted, born), value)
            case "name" | "last_name" | "first_names":
                return self._name(claim, str(wanted))
        if topic.rule in _ADDRESS_RULES:
            addresses = self.person.get("addresses") or []
            language = derived_fields.contact_language(self.person)
            found = compare_addresses(topic.rule, str(wanted), addresses, self.day, language)
            if found is not None:
                return found
        else:
            values = [
                value
                for value in _values(self.person, topic.steps)
                if has_value(value) and (topic.rule not in _DATED_RULES or self._is_current(value))
            ]
            row = topic.rows[-1] if topic.rows else None
            language = derived_fields.contact_language(self.person)
            pairs = [
                (agreement, value)
                for value in values
                if (agreement := _agreement(claim, value, row, language)) is not None
            ]
            if pairs:
                agreement, value = min(pairs, key=lambda pair: pair[0].distance)
                shown = [value for _, value in pairs] if len(pairs) > 1 else value
                return agreement, value if agreement.verdict != "different" else shown
            if values:
                return None
        return (DIFFERENT, None) if self._is_present(claim) else None

    def _is_present(self, claim: Claim) -> bool:
        rows = claim.topic.rows
        if claim.topic.rule == "street":
            parts = next(row for row in rows[0].fields if row.key == "street_parts")
            return self.presence(rows) or self.presence((*rows[:-1], parts))
        return len(rows) > 0 and self.presence(rows)

    def _is_current(self, value: Any) -> bool:
        """Tell whether a thing is there on the day; one without dates is."""
        if not isinstance(value, dict):
            return True
        custody = value.get("custody") or {}
        return stage(value, self.day) == "current" and stage(custody, self.day) == "current"

    def _born(self) -> Dates | None:
        told = derived_fields.birth_date(self.person)
        return _days(told) if told else None

    def _age(self, claim_value: object) -> _Match:
        born = self._born()
        if born is None:
            return None
        youngest, oldest = (_age_of(day, self.day) for day in (born.high, born.low))
        assert isinstance(claim_value, Numbers)
        value = oldest if oldest == youngest else [youngest, oldest]
        return _compare_range((youngest, oldest), claim_value), value

    def _adult(self, *, claim_value: bool) -> _Match:
        born = self._born()
        if born is None:
            return None
        youngest, oldest = (_age_of(day, self.day) >= _ADULT for day in (born.high, born.low))
        if youngest != oldest:
            return None  # known in part, and the part that is unknown decides
        return _equal(claim_value, youngest), youngest

    def _name(self, claim: Claim, claim_value: str) -> _Match:
        person, rule = self.person, claim.topic.rule
        former = [one for one in person.get("former_names") or () if one.get("name")]
        if rule == "name":
            found = self._whole_name(claim_value, former)
            value = person.get("name")
        else:
            value = person.get(rule)
            kinds = _LAST_NAMES if rule == "last_name" else (*_FIRST_NAMES, *_CALLING_NAMES)
            found = [matching.name(claim_value, str(value))] if value else []
            if rule == "first_names" and person.get("calling_name"):
                called = matching.text(claim_value, str(person["calling_name"]))
                found += [similar("calling_name")] if called.verdict != "different" else []
            earlier = [one["name"] for one in former if _kind(one) in kinds]
            if matching.best(matching.name(claim_value, one) for one in earlier) != DIFFERENT:
                found.append(similar("former_name"))
            if self._as_written(claim_value):
                found.append(similar("spelling"))
            if not found and self._is_present(claim):
                return DIFFERENT, None
        if not found:
            return None
        agreement = matching.best(found)
        if agreement.why == "former_name":
            return agreement, [value, *(one["name"] for one in former)]
        return agreement, value

    def _whole_name(self, claim_value: str, former: Sequence[dict[str, Any]]) -> list[Agreement]:
        person = self.person
        last, first = person.get("last_name"), person.get("first_names")
        if not (last or first):
            return []
        bare = claim_value.replace(",", " ")
        found = [_compare_name(claim_value, bare, str(person["name"]))]
        calling = person.get("calling_name")
        if calling and last and matching.name(bare, f"{last} {calling}") != DIFFERENT:
            found.append(similar("calling_name"))
        lasts = [one["name"] for one in former if _kind(one) in _LAST_NAMES]
        firsts = [one["name"] for one in former if _kind(one) in _FIRST_NAMES]
        whole = [f"{one} {first or ''}" for one in lasts]
        whole += [f"{last or ''} {one}" for one in firsts]
        whole += [f"{one} {other}" for one in lasts for other in firsts]
        if any(matching.name(bare, one) != DIFFERENT for one in whole):
            found.append(similar("former_name"))
        if self._as_written(bare):
            found.append(similar("spelling"))
        return found

    def _as_written(self, claim_value: str) -> bool:
        """Tell whether the claim is words of the name in letters that the register lacks."""
        written = self.person.get("names_as_written") or ()
        return any(
            matching.name(claim_value, one.get("name") or "") != DIFFERENT for one in written
        )


def _compare_name(claim_value: str, bare: str, register_value: str) -> Agreement:
    """Compare a whole name, in which a comma may stand behind the last name."""
    agreement = matching.name(bare, register_value)
    return similar("spacing") if agreement == SAME and bare != claim_value else agreement


def _kind(former: dict[str, Any]) -> str:
    return str((former.get("kind") or {}).get("code") or "")


def _equal(claim_value: object, register_value: object) -> Agreement:
    return SAME if claim_value == register_value else DIFFERENT


def _agreement(claim: Claim, value: Any, row: Field | None, language: str) -> Agreement | None:
    """Compare one value by the rule of the claim's topic; None where it cannot be told."""
    wanted, rule = claim.value, claim.topic.rule
    match rule:
        case "person":
            held = value.get("hetu") if isinstance(value, dict) else value
            return _equal(wanted, _code_of(held))
        case "date" if isinstance(wanted, Dates):
            held = _days(str(value))
            return None if held is None else _compare_dates(wanted, held)
        case "count" if isinstance(wanted, Numbers):
            if not isinstance(value, int):
                return None
            return _compare_range((value, value), wanted)
        case "flag":
            held = next(iter(value.values()), None) if isinstance(value, dict) else value
            return _equal(wanted, held) if isinstance(held, bool) else None
        case "code":
            return _compare_code(str(wanted), value, row)
    if isinstance(value, dict) and row is not None and row.kind in ("object", "list"):
        value = value.get("name") or ""
    if isinstance(value, dict):
        return compare_localized(matching.name, str(wanted), value, language)
    return matching.name(str(wanted), str(value))


def _code_of(register_value: object) -> str | None:
    return (
        "".join(str(register_value).split()).upper().translate(DASHES) if register_value else None
    )


def _compare_code(claim_value: str, value: Any, row: Field | None) -> Agreement | None:
    """Compare a code or its text in any language, from the reply or from the code list."""
    code = value
    names: dict[str, str | None] = {}
    codes = row.codes if row is not None else None
    if isinstance(value, dict):
        code, names = value.get("code"), value.get("name") or {}
        inner = next((field for field in row.fields if field.key == "code"), None) if row else None
        codes = inner.codes if inner else None
    texts = [str(name) for name in names.values() if name]
    texts += explanation(codes, str(code)) or ()
    if code and _normalize_code(claim_value) == _normalize_code(str(code)):
        return SAME
    found = matching.best(matching.name(claim_value, text) for text in texts)
    if not texts and not claim_value.isdecimal() and found == DIFFERENT:
        return None  # a text, and the register gives the code alone
    return found


def _normalize_code(code: str) -> str:
    """Return a code without the zeros before it and without regard for case."""
    return code.strip().lstrip("0").casefold()


def _days(iso: str) -> Dates | None:
    """Return the days that an ISO 8601 date may mean; None for anything else."""
    try:
        year, *rest = map(int, iso.split("-"))
        return days(year, *[*rest, None, None][:2])
    except ValueError:
        return None


def _compare_dates(claim_value: Dates, register_value: Dates) -> Agreement:
    agreement = _compare_range((register_value.low, register_value.high), claim_value)
    exact = claim_value.is_range or (claim_value.low, claim_value.high) == (
        register_value.low,
        register_value.high,
    )
    return agreement if exact or agreement == DIFFERENT else similar("part")


def _compare_range(register_value: tuple[Any, Any], claim_value: Dates | Numbers) -> Agreement:
    """Tell whether all that a value may be is in a range; partly, where it is known in part."""
    low, high = register_value
    if claim_value.low <= low and high <= claim_value.high:
        return SAME
    return similar("part") if claim_value.low <= high and low <= claim_value.high else DIFFERENT


def _age_of(born: date, day: str) -> int:
    """Return the age on `day` of somebody born on a day; 0 for one still to be born."""
    return derived_fields.age(born.isoformat(), day) or 0


def _values(person: Any, steps: Sequence[PathStep]) -> Iterator[Any]:
    """Return what stands at a path, each item of a list by itself."""
    if not steps:
        yield from person if isinstance(person, list) else [person]
        return
    if isinstance(person, list):
        for item in person:
            yield from _values(item, steps)
        return
    if not isinstance(person, dict):
        return
    (key, index), rest = steps[0], steps[1:]
    value = person.get(key)
    if index is not None:
        value = value[index] if isinstance(value, list) and index < len(value) else None
    if value is not None:
        yield from _values(value, rest)
