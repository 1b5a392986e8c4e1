"""A configuration file for tests, and the error when it is not valid."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import toml
from vtjcli.config import Overrides, resolve
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.messages import LANGUAGES
from vtjcli.messages.explanation import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.errors import VtjcliError

GOOD: dict[str, object] = {
    "security_server": "https://ss.example.fi:8443",
    "client": "FI-TEST/MUN/0101263-6/example",
    "product": "PERUSSANOMA 3",
    "username": "user",
    "end_user": "tester",
}


def write(file: Path, text: str = "", **profiles: dict[str, object]) -> dict[str, str]:
    """Write a configuration file; return an environment that names it."""
    parts = [text]
    for name, settings in profiles.items():
        known = {key: value for key, value in settings.items() if value is not None}
        parts += [f"[profiles.{name}]", *(f"{key} = {toml(known[key])}" for key in known)]
    file.write_text("\n".join(parts), encoding="utf-8")
    return {"VTJCLI_CONFIG": str(file)}


def refused(environment: dict[str, str], **overrides: Any) -> tuple[str, str]:
    """Return the key of the refusal, and its words in English; each language must have some."""
    with pytest.raises((ConfigurationError, UsageError)) as caught:
        resolve(Overrides(**overrides), environment)
    for language in LANGUAGES:
        assert all("{" not in line for line in explain(caught.value, language).lines)
    return caught.value.key, " ".join(explain(caught.value, "en").lines)


@contextmanager
def raises(kind: type[VtjcliError], key: str) -> Iterator[None]:
    """Expect an error of this kind and key."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.key == key
