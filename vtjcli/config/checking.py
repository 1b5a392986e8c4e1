"""All that is wrong with a file, for those who want to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.config.model import DEMO
from vtjcli.config.reading import problems
from vtjcli.config.resolving import contradictions, profile_values
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config.reading import Written


def everything_wrong(written: Written) -> Iterator[ConfigurationError]:
    """Return each malformed value, and in a file without any, each contradiction.

    A profile may be incomplete.
    """
    malformed = list(problems(written))
    yield from malformed
    if malformed:
        return
    for name in written.profiles:
        yield from contradictions(profile_values(name, written, {}))
    default = written.content.get("default_profile")
    if default is not None and default != DEMO and default not in written.profiles:
        known = ", ".join(written.profiles) or "–"
        yield ConfigurationError("profile_unknown", profile=default, known=known, path=written.path)


def new_problem(before: Written, after: Written) -> ConfigurationError | None:
    """Return what is wrong after a change that was not before it: a change may mend, not break."""
    known = {_identity(error) for error in everything_wrong(before)}
    return next((e for e in everything_wrong(after) if _identity(e) not in known), None)


def _identity(error: ConfigurationError) -> tuple[object, ...]:
    values = error.values
    return error.key, values.get("setting"), values.get("one"), values.get("profile")
