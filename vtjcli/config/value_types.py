"""One value of one setting: is it what it should be, and what does it mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from vtjcli.characters import has_control_character, strip_format_characters
from vtjcli.config.profile import END_USER_MAX
from vtjcli.errors import ConfigurationError, UsageError, VtjcliError
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from vtjcli.config.setting_rows import Setting, SettingKind


def read(setting: Setting, value: Any, where: object) -> Any:
    """Return what a value of TOML means: None where it is blank, and that means nothing.

    An identifier becomes a Subsystem, a command a tuple, names a dict, a pin lower-case
    hexadecimal; a file's name stays as it is written. `where` tells the user where the value
    stands.

    Raises ConfigurationError when the value is of another type, out of range or malformed.
    """
    return _READERS[setting.kind](setting, value, where)


def parse_words(setting: Setting, words: Sequence[str]) -> Any:
    """Return the value of TOML that `words` of a command line or of the environment stand for.

    What they cannot stand for comes back as it is, for `read` to refuse.
    """
    if setting.kind == "command":
        return _parse_list(words[0]) if len(words) == 1 else list(words)
    (word,) = words
    match setting.kind:
        case "names":
            return _parse_value(word)
        case "truth":
            return {"true": True, "false": False}.get(word.lower(), word)
        case "whole" | "number":
            for number in (int, float):
                try:
                    return number(word)
                except ValueError:
                    continue
    return word


def _parse_list(word: str) -> list[Any]:
    """Read a list as TOML writes it; a word that is none is the whole command."""
    value = _parse_value(word) if word.lstrip().startswith("[") else word
    return value if isinstance(value, list) else [word]


def _parse_value(word: str) -> Any:
    """Read a value as TOML writes it; what is none comes back as it is."""
    import tomli

    try:
        content = tomli.loads(f"value = {word}")
    except (ValueError, RecursionError):
        return word
    return content["value"] if content.keys() == {"value"} else word


def type_error(key: str, example: str, where: object) -> ConfigurationError:
    """Return the error of a value that is not even of the right type."""
    return ConfigurationError("config_type", setting=key, example=example, where=where)


def toml(value: Any) -> str:
    """Return a value as TOML writes it, on one line."""
    import tomlkit

    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update(value)
        return f"{{ {table.as_string().strip('{} ')} }}"
    return str(tomlkit.item(list(value) if isinstance(value, tuple) else value).as_string())


def _wrong(setting: Setting, where: object) -> ConfigurationError:
    return type_error(setting.key, toml(setting.example), where)


def _text(setting: Setting, value: Any, where: object) -> str | None:
    if not isinstance(value, str):
        raise _wrong(setting, where)
    if has_control_character(value):
        raise ConfigurationError("config_characters", setting=setting.key, where=where)
    return value.strip() or None


def _is_text(value: str) -> bool:
    """Tell whether a text has nothing that neither XML nor a header carries."""
    return value.isprintable() or not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", value)


def _file(setting: Setting, value: Any, where: object) -> str:
    text = _text(setting, value, where)
    if text is None:
        raise _wrong(setting, where)
    return text


def _address(setting: Setting, value: Any, where: object) -> str | None:
    """Return an address; one with a name or a password in it is refused and not repeated."""
    url = _text(setting, value, where)
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    plain_allowed = setting.kind in ("address", "proxy") or is_loopback(host or "")
    schemes = ("http", "https") if plain_allowed else ("https",)
    if host is None or " " in url or parts.scheme not in schemes or "@" in parts.netloc:
        raise _unsuitable(setting, where)
    return url


def _unsuitable(setting: Setting, where: object) -> ConfigurationError:
    return ConfigurationError(
        "server_address", setting=setting.key, example=setting.example, where=where
    )


def _proxy(setting: Setting, value: Any, where: object) -> str | None:
    """Return the address of a proxy: http, and nothing behind host and port."""
    url = _address(setting, value, where)
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname or parts.path.strip("/") or parts.query:
        raise _unsuitable(setting, where)
    return url


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: what is said to it goes over no network."""
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _identifier(setting: Setting, value: Any, where: object) -> Subsystem | None:
    written = _text(setting, value, where)
    if written is None:
        return None
    try:
        return Subsystem.parse(written)
    except ValueError:
        raise ConfigurationError(
            "identifier", setting=setting.key, value=written, where=where
        ) from None


def _end_user_setting(setting: Setting, value: Any, where: object) -> str:
    return end_user(_text(setting, value, where) or "")


def end_user(name: str, failure: type[VtjcliError] = ConfigurationError) -> str:
    """Return who asks: never root, never empty, at most END_USER_MAX characters."""
    name = name.strip()
    if not name:
        raise failure("end_user_missing")
    if name.lower() == "root":
        raise failure("end_user_root")
    if len(name) > END_USER_MAX:
        raise failure("end_user_long", length=len(name), most=END_USER_MAX)
    return name


def _pin(setting: Setting, value: Any, where: object) -> str:
    """Return a pin in the one form of those that tools print.

    Such as ``sha256 Fingerprint=AB:CD…``, by openssl, or with spaces between the pairs.
    """
    pasted = strip_format_characters(value) if isinstance(value, str) else value
    written = re.sub(r"\s", "", _text(setting, pasted, where) or "").lower()
    pin = re.sub("^sha-?256(fingerprint)?[:=]", "", written).replace(":", "")
    if len(pin) != 64 or not set(pin) <= set("0123456789abcdef"):
        raise ConfigurationError("tls_pin_format", setting=setting.key, where=where)
    return pin


def _choice(setting: Setting, value: Any, where: object) -> str:
    if value not in setting.choices:
        raise ConfigurationError(
            "config_choice", setting=setting.key, known=", ".join(setting.choices), where=where
        )
    return str(value)


def _command(setting: Setting, value: Any, where: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise _wrong(setting, where)
    return tuple(_word(setting, word, where) for word in value)


def _word(setting: Setting, word: Any, where: object) -> str:
    if not isinstance(word, str) or not _is_text(word):
        raise _wrong(setting, where)
    return word


def _names(setting: Setting, value: Any, where: object) -> dict[str, str]:
    """Return short names with what they stand for, those without anything left out."""
    if not isinstance(value, dict):
        raise _wrong(setting, where)
    texts = {name: _text(setting, text, where) for name, text in value.items()}
    return {name: text for name, text in texts.items() if text is not None}


def _boolean(setting: Setting, value: Any, where: object) -> bool:
    if not isinstance(value, bool):
        raise _wrong(setting, where)
    return value


def _integer(setting: Setting, value: Any, where: object) -> int:
    if not isinstance(value, int):
        raise _wrong(setting, where)
    return int(_number(setting, value, where))


def _number(setting: Setting, value: Any, where: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong(setting, where)
    if 0 < value < setting.least:
        raise ConfigurationError(
            "config_least", setting=setting.key, least=setting.least, where=where
        )
    if not 0 < value <= setting.most:
        raise _wrong(setting, where)
    return value


def timeout(seconds: float, setting: Setting) -> float:
    """Return the seconds of an option; raise UsageError for an invalid value."""
    if not 0 < seconds <= setting.most:
        raise UsageError("timeout_value", value=f"{seconds:g}", most=f"{setting.most:g}")
    return seconds


_READERS: Final[Mapping[SettingKind, Callable[[Setting, Any, object], Any]]] = {
    "text": _text,
    "address": _address,
    "https": _address,
    "proxy": _proxy,
    "identifier": _identifier,
    "end_user": _end_user_setting,
    "file": _file,
    "pin": _pin,
    "choice": _choice,
    "command": _command,
    "names": _names,
    "truth": _boolean,
    "whole": _integer,
    "number": _number,
}
