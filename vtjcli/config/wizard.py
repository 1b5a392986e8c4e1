"""Ask what a new profile needs to know, each question until its answer is valid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from vtjcli.config import typed_values
from vtjcli.config.loading import Place
from vtjcli.config.profile import DEMO
from vtjcli.config.resolving import identifier_warnings, login_name
from vtjcli.config.setting_rows import PROFILE, REQUIRED_KEYS
from vtjcli.config.sources import FoundValue
from vtjcli.config.validation import contradictions, find_unencrypted_host
from vtjcli.config.value_types import read
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.messages import text
from vtjcli.system.terminal_input import ask_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.typed_values import Console

_WHERE: Final = "vtjcli config init"
_INSTANCES: Final = ("FI", "FI-DEV", "FI-TEST")
_CLASSES: Final = ("COM", "EDU", "GOV", "MUN", "ORG")
"""Instances and member classes of the Suomi.fi Data Exchange Layer, of which case matters."""


class Wizard:
    """Gathers the settings of a new profile from options, and on a terminal from answers.

    File names are found from `folder`, that of the configuration. `adds_to` is the file that the
    profile is added to, None for a new one. Without `asks` nothing is asked.
    """

    def __init__(
        self, output: Console, folder: Path, adds_to: ConfigFile | None, *, asks: bool
    ) -> None:
        self._output = output
        self._folder = folder
        self._adds_to = adds_to
        self._asks = asks
        self._has_asked = False

    def gather_settings(self, options: Mapping[str, str]) -> dict[str, Any]:
        """Return the settings as values of TOML, by dotted key; `options` has those given so.

        Raises UsageError when something required stays missing, and for an option that is not
        valid.
        """
        chosen: dict[str, Any] = {}
        for key, word in options.items():
            chosen[key] = self._check(key, word)
        needed = [key for key in REQUIRED_KEYS if key not in chosen]
        if "direct" in chosen:
            needed = [key for key in needed if key not in REQUIRED_KEYS[:2]]
        if needed and not self._asks:
            raise UsageError("init_missing", options=", ".join(map(_option, needed)))
        _refuse_contradictions(chosen)
        for key in needed:
            chosen[key] = self._answer(key, allow_http=chosen.get("allow_http", False))
        if self._asks:
            self._ask_more(chosen)
        for key in ("client", "service"):
            if key in chosen:
                meant = read(PROFILE[key], chosen[key], _WHERE)
                for notice, about in identifier_warnings(**{key: meant}):
                    self._output.warn(notice, **about)
        return chosen

    def choose_name(self, choices: Mapping[str, Any], existing: Mapping[str, object]) -> str:
        """Return the profile's name: prompted for, with the X-Road instance's kind as default.

        `existing` has the profiles that there are.
        """
        is_test = "-TEST/" in str(choices.get("client", "")).upper()
        usual = "test" if is_test else "production"
        if not self._asks:
            return usual

        def check(answer: str) -> str:
            check_name(answer, existing, self._adds_to)
            return answer

        label = text("words.init_name", self._output.language)
        return str(self._ask(label, check, default=None if usual in existing else usual))

    def _ask_more(self, choices: dict[str, Any]) -> None:
        """Ask for what a profile may do without."""
        if "end_user" not in choices:
            try:
                default = login_name()
            except ConfigurationError:
                choices["end_user"] = self._answer("end_user")
            else:
                answer = self._answer("end_user", default=default)
                if answer != default:  # whoever is logged in, then, and not this one for all
                    choices["end_user"] = answer
        address = choices.get("security_server") or choices["direct"]
        if not address.startswith("https:"):
            return
        for key in ("tls.ca", "tls.pin"):
            if "tls.ca" not in choices and "tls.pin" not in choices:
                self._ask_optional(choices, key)
        if "tls.certificate" in choices or "tls.pkcs12" in choices:
            return
        self._ask_optional(choices, "tls.certificate")
        self._ask_optional(choices, "tls.key" if "tls.certificate" in choices else "tls.pkcs12")

    def _ask_optional(self, choices: dict[str, Any], key: str) -> None:
        answer = self._answer(key, optional=True)
        if answer is not None:
            choices[key] = answer

    def _answer(
        self,
        key: str,
        *,
        default: str | None = None,
        optional: bool = False,
        allow_http: bool = True,
    ) -> Any:
        """Return the answer to the question about one setting, None for an optional one without."""

        def check(answer: str) -> Any:
            value = self._check(key, answer)
            is_checked = key == "security_server" and not allow_http
            host = find_unencrypted_host(value) if is_checked else None
            if host is not None:
                raise UsageError("server_plain", host=host, where=_option(key))
            return value

        label = text(f"settings.{key}", self._output.language)
        if optional:
            label += f" {text('words.init_optional', self._output.language)}"
        return self._ask(label, check, default=default, optional=optional)

    def _ask(
        self,
        label: str,
        check: Callable[[str], Any],
        *,
        default: str | None = None,
        optional: bool = False,
    ) -> Any:
        """Ask on the terminal until `check` raises nothing.

        Raises UsageError at the end of input, and QueryInterruptedError for Ctrl-C.
        """
        self._introduce()
        bracket = f" [{default}]" if default is not None else ""
        while True:
            answer = ask_line(f"{label}{bracket}: ", "interrupted_unchanged") or default
            if answer is None:
                if optional:
                    return None
                self._output.note("init_empty")
                continue
            try:
                return check(answer)
            except UsageError as error:
                self._output.error(error)

    def _introduce(self) -> None:
        """Say what the questions are about, before the first."""
        if self._has_asked:
            return
        self._has_asked = True
        if self._adds_to is not None:
            self._output.note("init_adding", path=self._adds_to.path)
        self._output.note("init_opening")

    def _check(self, key: str, word: str) -> Any:
        """Return a word as a value of TOML; raise UsageError when it is not what it should be."""
        row, option = PROFILE[key], _option(key)
        completed = _complete(key, word.strip())
        value = typed_values.check_words(row, [completed], option, option)
        if completed != word.strip():
            self._output.note("init_completed", written=word.strip(), value=value)
        if row.kind != "file":
            return value
        return typed_values.find_from(self._folder, row, value, self._output)


def check_name(text: str, existing: Mapping[str, object], config_file: ConfigFile | None) -> None:
    """Raise UsageError for a name that a profile cannot have."""
    if not re.fullmatch("[A-Za-z0-9_-]+", text) or text == DEMO:
        raise UsageError("init_name", value=text)
    if text in existing and config_file is not None:
        where = Place(config_file, ("profiles", text))
        raise UsageError("init_profile_exists", profile=text, where=where)


def _complete(key: str, word: str) -> str:
    """Return an address with its scheme, an identifier with instance and class in capitals."""
    if key in ("security_server", "direct") and word and "://" not in word:
        return f"https://{word}"
    if key not in ("client", "service"):
        return word
    parts = word.split("/")
    for number, known in ((0, _INSTANCES), (1, _CLASSES)):
        if len(parts) > number and parts[number].strip().upper() in known:
            parts[number] = parts[number].strip().upper()
    return "/".join(parts)


def _refuse_contradictions(choices: Mapping[str, Any]) -> None:
    """Raise UsageError for options that cannot be used together."""
    found = {
        key: FoundValue(choices.get(key, row.default), _option(key)) for key, row in PROFILE.items()
    }
    for error in contradictions(found):
        if error.key == "config_either":
            one, other = (_option(str(error.values[name])) for name in ("one", "other"))
            raise UsageError("not_together", one=one, other=other)
        if error.key == "tls_key_alone":
            raise UsageError("only_with", one="--key", other="--certificate")
        raise UsageError(error.key, **error.values)


def _option(key: str) -> str:
    return f"--{key.removeprefix('tls.').replace('_', '-')}"
