"""Claims about an address, against all addresses that the register tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from vtjcli.comparison import matching
from vtjcli.comparison.matching import DIFFERENT, SAME, Agreement, similar
from vtjcli.vtjkysely import derived_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from vtjcli.comparison.topics import Rule
    from vtjcli.vtjkysely.derived_fields import ContactLanguage

_POSTAL_CODE: Final = re.compile(r"(?:(?:FI|FIN|AX)-)?([0-9]{5})", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[,;\n]+")
_FOREIGN: Final = "foreign"


def compare_addresses(
    rule: Rule,
    claim_value: str,
    addresses: Sequence[dict[str, Any]],
    day: str,
    language: ContactLanguage,
) -> tuple[Agreement, Any] | None:
    """Return how a claim agrees with the address to write to on `day`, or else with another.

    Beside it, what of the address it was compared with: all of another one. None when no address
    has what the claim is about.
    """
    compare = _RULES[rule]
    known = [one for one in addresses if any(_texts(rule, one))]
    if not known:
        return None
    counting = derived_fields.address_to_write_to(addresses, day)
    own = DIFFERENT
    if counting is not None:
        own = compare(claim_value, counting, language)
        if own.verdict != "different":
            return own, _value(rule, counting)
    for other in known:
        if other is not counting and compare(claim_value, other, language).verdict != "different":
            return similar("other_address"), other
    return own, _value(rule, counting) if counting is not None else None


def _value(rule: Rule, address: dict[str, Any]) -> Any:
    return ", ".join(address.get("lines") or ()) if rule == "address" else address.get(rule)


def _texts(rule: Rule, address: dict[str, Any]) -> Iterable[str]:
    """Return the parts of an address that a claim can be compared with."""
    if rule == "address":
        return address.get("lines") or ()
    value = address.get(rule)
    return [text for text in value.values() if text] if isinstance(value, dict) else [value or ""]


def _street(claim_value: str, address: dict[str, Any], language: str) -> Agreement:
    return compare_localized(matching.street, claim_value, address.get("street"), language)


def _post_office(claim_value: str, address: dict[str, Any], language: str) -> Agreement:
    return compare_localized(matching.locality, claim_value, address.get("post_office"), language)


def _postal_code(claim_value: str, address: dict[str, Any], language: str) -> Agreement:  # noqa: ARG001
    held = str(address.get("postal_code") or "")
    found = _POSTAL_CODE.fullmatch(claim_value)
    if held and found and found[1] == held:
        return SAME if claim_value == held else similar("spelling")
    return matching.text(claim_value, held) if held else DIFFERENT


def _address(claim_value: str, address: dict[str, Any], language: str) -> Agreement:
    """Compare a whole address written on one line, in whatever order its parts are."""
    if address.get("country") == _FOREIGN:
        return _foreign_address(claim_value, address)
    street, code, office = _parts(claim_value)
    found: list[Agreement] = []
    for part, compare, held in (
        (street, _street, address.get("street")),
        (code, _postal_code, address.get("postal_code")),
        (office, _post_office, address.get("post_office")),
    ):
        if part:
            found.append(compare(part, address, language))
        elif held and any(held.values() if isinstance(held, dict) else [held]):
            found.append(similar("part"))
    return matching.worst(found) if street or code or office else DIFFERENT


def _parts(claim_value: str) -> tuple[str, str, str]:
    """Return the street, the postal code and the post office of an address on one line."""
    words = claim_value.split()
    at = next(
        (n for n, word in enumerate(words) if n and _POSTAL_CODE.fullmatch(word.strip(",;"))), None
    )
    if at is not None:
        code = words[at].strip(",;")
        return " ".join(words[:at]).strip(" ,;"), code, " ".join(words[at + 1 :]).strip(" ,;")
    if words and _POSTAL_CODE.fullmatch(words[0].strip(",;")):
        return "", words[0].strip(",;"), " ".join(words[1:]).strip(" ,;")
    street, *rest = (part.strip() for part in _SEPARATORS.split(claim_value))
    return street, "", " ".join(rest)


def _foreign_address(claim_value: str, address: dict[str, Any]) -> Agreement:
    """Compare an address abroad with all of its lines, or with one or more whole ones."""
    lines = [str(line) for line in address.get("lines") or ()]
    spaced = _SEPARATORS.sub(" ", claim_value)
    whole = matching.text(spaced, " ".join(lines))
    if whole.verdict != "different":
        return whole
    part = any(
        matching.text(spaced, " ".join(lines[first:last])).verdict != "different"
        for first in range(len(lines))
        for last in range(first + 1, len(lines) + 1)
    )
    return similar("part") if part else DIFFERENT


def compare_localized(
    compare: Callable[[str, str], Agreement],
    claim_value: str,
    value: Mapping[str, str | None] | None,
    language: str,
) -> Agreement:
    """Compare with each language of a text; in the other one than the person's it is similar."""
    texts = {of: held for of, held in (value or {}).items() if held}
    return matching.best(
        matching.worst((compare(claim_value, held), _compare_in_language(of, language, texts)))
        for of, held in texts.items()
    )


def _compare_in_language(of: str, language: str, texts: Mapping[str, str]) -> Agreement:
    other = of in ("fi", "sv") and texts.get(language, texts[of]) != texts[of]
    return similar("other_language") if other else SAME


_RULES: Final[Mapping[str, Callable[[str, dict[str, Any], str], Agreement]]] = {
    "street": _street,
    "postal_code": _postal_code,
    "post_office": _post_office,
    "address": _address,
}
