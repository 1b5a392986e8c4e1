"""The questions of ``vtjcli config init``, each asked until its answer will do."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Final

from vtjcli.commands.config import typed
from vtjcli.config.model import DEMO
from vtjcli.config.reading import Place
from vtjcli.config.resolving import (
    Found,
    contradictions,
    identifier_warnings,
    login_name,
    plain_host,
)
from vtjcli.config.settings import PROFILE, REQUIRED
from vtjcli.config.values import read
from vtjcli.errors import ConfigurationError, QueryInterruptedError, UsageError
from vtjcli.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from vtjcli.commands.output import Output
    from vtjcli.config.reading import Written

_WHERE: Final = "vtjcli config init"


def settings(
    given: Mapping[str, str], output: Output, folder: Path, *, asks: bool
) -> dict[str, Any]:
    """Return a new profile's settings as values of TOML, by dotted key.

    `given` comes from options; what is missing is asked for when `asks`. Files are found from the
    `folder` of the configuration. Raises UsageError when something required stays missing, and for
    an option that will not do.
    """
    chosen: dict[str, Any] = {}
    for key, word in given.items():
        chosen[key] = _checked(key, word, folder, output)
    needed = [key for key in REQUIRED if key not in chosen]
    if "direct" in chosen:
        needed = [key for key in needed if key not in REQUIRED[:2]]
    if needed and not asks:
        raise UsageError("init_missing", options=", ".join(map(_option, needed)))
    _refuse_contradictions(chosen)
    for key in needed:
        http = chosen.get("allow_http", False)
        chosen[key] = _answer(key, output, folder, allow_http=http)
    if asks:
        _ask_more(chosen, output, folder)
    for key in ("client", "service"):
        if key in chosen:
            for notice, about in identifier_warnings(
                **{key: read(PROFILE[key], chosen[key], _WHERE)}
            ):
                output.warn(notice, **about)
    return chosen


def _ask_more(chosen: dict[str, Any], output: Output, folder: Path) -> None:
    """Ask for what a profile may do without."""
    if "end_user" not in chosen:
        try:
            default = login_name()
        except ConfigurationError:
            chosen["end_user"] = _answer("end_user", output, folder)
        else:
            answer = _answer("end_user", output, folder, default=default)
            if answer != default:  # whoever is logged in, then, and not this one for all
                chosen["end_user"] = answer
    address = chosen.get("security_server") or chosen["direct"]
    for key in ("tls.ca", "tls.pin"):
        trusted = "tls.ca" in chosen or "tls.pin" in chosen
        if address.startswith("https:") and not trusted:
            answer = _answer(key, output, folder, optional=True)
            if answer is not None:
                chosen[key] = answer


def name(
    chosen: Mapping[str, Any],
    taken: Mapping[str, object],
    there: Written | None,
    output: Output,
    *,
    asks: bool,
) -> str:
    """Return what to call the profile: asked for, with the X-Road instance's kind as default."""
    is_test = "-TEST/" in str(chosen.get("client", "")).upper()
    usual = "test" if is_test else "production"
    if not asks:
        return usual

    def checked(answer: str) -> str:
        check_name(answer, taken, there)
        return answer

    label = text("words.init_name", output.language)
    return str(_ask(label, checked, output, default=None if usual in taken else usual))


def check_name(written: str, taken: Mapping[str, object], there: Written | None) -> None:
    """Raise UsageError for a name that a profile cannot have."""
    if not re.fullmatch("[A-Za-z0-9_-]+", written) or written == DEMO:
        raise UsageError("init_name", value=written)
    if written in taken and there is not None:
        where = Place(there, ("profiles", written))
        raise UsageError("init_profile_exists", profile=written, where=where)


def _answer(
    key: str,
    output: Output,
    folder: Path,
    *,
    default: str | None = None,
    optional: bool = False,
    allow_http: bool = True,
) -> Any:
    """Return the answer to the question about one setting, None for an optional one without."""

    def checked(answer: str) -> Any:
        value = _checked(key, answer, folder, output)
        host = None if allow_http else plain_host(value) if key == "security_server" else None
        if host is not None:
            raise UsageError("server_plain", host=host, where=_option(key))
        return value

    label = text(f"settings.{key}", output.language)
    if optional:
        label += f" {text('words.init_optional', output.language)}"
    return _ask(label, checked, output, default=default, optional=optional)


def _ask(
    label: str,
    checked: Callable[[str], Any],
    output: Output,
    *,
    default: str | None = None,
    optional: bool = False,
) -> Any:
    """Ask on the terminal until `checked` raises nothing.

    Raises UsageError at the end of input, and QueryInterruptedError for Ctrl-C.
    """
    bracket = f" [{default}]" if default is not None else ""
    while True:
        print(f"{label}{bracket}: ", end="", file=sys.stderr, flush=True)
        try:
            line = sys.stdin.readline()
        except KeyboardInterrupt:
            print(file=sys.stderr)
            raise QueryInterruptedError("interrupted_unchanged") from None
        if not line:
            print(file=sys.stderr)
            raise UsageError("interrupted_unchanged")
        answer = line.strip() or default
        if answer is None:
            if optional:
                return None
            continue
        try:
            return checked(answer)
        except UsageError as error:
            output.error(error)


def _checked(key: str, word: str, folder: Path, output: Output) -> Any:
    """Return a word as a value of TOML; raise UsageError when it is not what it should be."""
    row, option = PROFILE[key], _option(key)
    value = typed.checked(row, [word], option, option)
    return typed.found_from(folder, row, value, output) if row.kind == "file" else value


def _refuse_contradictions(chosen: Mapping[str, Any]) -> None:
    """Raise UsageError for options that do not go together."""
    found = {key: Found(chosen.get(key, row.default), _option(key)) for key, row in PROFILE.items()}
    for error in contradictions(found):
        if error.key == "config_either":
            one, other = (_option(str(error.values[name])) for name in ("one", "other"))
            raise UsageError("not_together", one=one, other=other)
        if error.key == "tls_key_alone":
            raise UsageError("only_with", one="--key", other="--certificate")
        raise UsageError(error.key, **error.values)


def _option(key: str) -> str:
    return f"--{key.removeprefix('tls.').replace('_', '-')}"
