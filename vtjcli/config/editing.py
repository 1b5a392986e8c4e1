"""Changing one thing in the configuration file; every other byte of it stays as it is."""

from __future__ import annotations

import copy
import re
import tomllib
from typing import TYPE_CHECKING, Any

from vtjcli.config.lines import Statement, statements
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vtjcli.config.lines import Keys
    from vtjcli.config.reading import Written


def changed(written: Written, keys: Keys, value: Any) -> str:
    """Return the file's text with `value` at `keys`, at its table's end if it was not there.

    Raises ConfigurationError where the file is written in a way that this does not understand.
    """
    wanted = copy.deepcopy(dict(written.content))
    table = wanted
    for key in keys[:-1]:
        table = table.setdefault(key, {})
    table[keys[-1]] = value
    return _first_right(written, keys, wanted, _changes(written.text, keys, value))


def removed(written: Written, keys: Keys) -> str:
    """Return the file's text without what is at `keys`, and without the comment on its line.

    Raises ConfigurationError when it is not there, or where the file is written in a way that this
    does not understand.
    """
    wanted = copy.deepcopy(dict(written.content))
    table: Any = wanted
    for key in keys[:-1]:
        table = table.get(key) if isinstance(table, dict) else None
    if not isinstance(table, dict) or keys[-1] not in table:
        raise ConfigurationError("set_not_there", setting=".".join(keys), path=written.path)
    del table[keys[-1]]
    return _first_right(written, keys, wanted, _removals(written.text, keys))


def appended(written: Written, name: str, section: str, settings: Mapping[str, Any]) -> str:
    """Return the file's text with the text of a new profile behind it.

    `settings` is what `section` says. Raises ConfigurationError as `changed` does.
    """
    wanted = copy.deepcopy(dict(written.content))
    wanted.setdefault("profiles", {})[name] = settings
    end = _line_end(written.text)
    text = written.text if written.text.endswith("\n") or not written.text else written.text + end
    new = f"{text}{end}{section.replace(chr(10), end)}"
    return _first_right(written, ("profiles", name), wanted, iter([new]))


def _first_right(
    written: Written, keys: Keys, wanted: Mapping[str, Any], texts: Iterator[str]
) -> str:
    """Return the first of `texts` that says exactly what is `wanted`."""
    for text in texts:
        try:
            content = tomllib.loads(text)
        except (ValueError, RecursionError):
            continue
        if _without_empty(content) == _without_empty(wanted):
            return text
    raise ConfigurationError("set_by_hand", setting=".".join(keys), path=written.path)


def _without_empty(content: Any) -> Any:
    """Return tables without the empty ones in them, which may be written or not."""
    if not isinstance(content, dict):
        return content
    inner = {key: _without_empty(value) for key, value in content.items()}
    return {key: value for key, value in inner.items() if value != {}}


def _changes(text: str, keys: Keys, value: Any) -> Iterator[str]:
    """Return the ways to give a value, the most natural first; not all of them are TOML."""
    all_statements = list(statements(text))
    for statement in all_statements:
        if keys in statement.paths:
            yield _replaced(text, statement, _with(statement, keys, value))
            return
    for length in range(len(keys) - 1, -1, -1):
        section = [one for one in all_statements if one.table == keys[:length]]
        if section or (length == 0 and len(keys) == 1):
            yield _inserted(text, section, _line(keys[length:], value))
    for statement in all_statements:
        if any(path == keys[: len(path)] for path in statement.paths):
            yield _replaced(text, statement, _with(statement, keys, value))
    depth = 2 if keys[0] == "profiles" else 1
    end = _line_end(text)
    body = text if text.endswith("\n") or not text else text + end
    yield f"{body}{end}[{_dotted(keys[:depth])}]{end}{_line(keys[depth:], value)}{end}"


def _removals(text: str, keys: Keys) -> Iterator[str]:
    for statement in statements(text):
        if keys in statement.paths:
            if statement.paths[-1] == keys:
                yield _replaced(text, statement, "")
            yield _replaced(text, statement, _with(statement, keys, None))
    yield _without_all(text, keys)


def _without_all(text: str, keys: Keys) -> str:
    """Return the text without the statements that say something at `keys` or below."""
    for statement in reversed(list(statements(text))):
        paths = statement.paths[-1:] or (statement.table,)
        if paths[0][: len(keys)] == keys:
            text = _replaced(text, statement, "")
    return text


def _with(statement: Statement, keys: Keys, value: Any) -> str:
    """Return a statement by itself with another value; None: without it."""
    import tomlkit

    document = tomlkit.parse(statement.text)
    table: Any = document
    *outer, last = keys[len(statement.table) :]
    for key in outer:
        table = table.setdefault(key, {})
    if value is None:
        del table[last]
    else:
        table[last] = value
    return tomlkit.dumps(document)


def _replaced(text: str, statement: Statement, other: str) -> str:
    parts = text.split("\n")
    new = other.removesuffix("\n").split("\n") if other else []
    parts[statement.first - 1 : statement.last] = new
    return "\n".join(parts)


def _inserted(text: str, section: Sequence[Statement], line: str) -> str:
    """Return the text with a line more: behind its commented example, or its table's last."""
    end = _line_end(text)
    text = text if text.endswith("\n") or not text else text + end
    parts = text.split("\n")
    at = section[-1].last if section else 0
    first = section[0].first if section and section[0].table else 0
    example = re.compile(rf"\s*#\s*{re.escape(line.partition(' = ')[0])}\s*=")
    for number in range(first, len(parts)):
        if parts[number].lstrip().startswith("["):
            break
        if example.match(parts[number]):
            at = number + 1
            break
    parts.insert(at, line + end[:-1])
    return "\n".join(parts)


def _line(keys: Keys, value: Any) -> str:
    from vtjcli.config.values import toml

    return f"{_dotted(keys)} = {toml(value)}"


def _dotted(keys: Keys) -> str:
    import tomlkit

    return ".".join(tomlkit.key(key).as_string() for key in keys)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
