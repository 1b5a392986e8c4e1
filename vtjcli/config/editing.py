"""Change one thing in the configuration file through tomlkit; every other byte stays as it is."""

from __future__ import annotations

import copy
import re
from itertools import count
from typing import TYPE_CHECKING, Any

import tomli
import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Comment, InlineTable, Item, Table

from vtjcli.config.loading import not_a_table_error
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tomlkit.items import Key

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.positions import KeyPath

    Body = list[tuple[Key | None, Item]]
    """What stands in a table in its order; a comment and a blank line have no key."""


def change(config_file: ConfigFile, keys: KeyPath, value: Any) -> str:
    """Return the file's text with `value` at `keys`, at its table's end if it was not there.

    Raises ConfigurationError where the file is written in a way that cannot be edited, or has a
    value where a table should be.
    """
    wanted = copy.deepcopy(dict(config_file.content))
    table = wanted
    for depth, key in enumerate(keys[:-1], 1):
        table = table.setdefault(key, {})
        if not isinstance(table, dict):
            raise not_a_table_error(config_file, keys[:depth], ".".join(keys))
    table[keys[-1]] = value
    return _find_equal(config_file, keys, wanted, _changes(config_file, keys, value))


def remove(config_file: ConfigFile, keys: KeyPath) -> str:
    """Return the file's text without what is at `keys`, and without the comment on its line.

    Raises ConfigurationError when it is not there, or where the file is written in a way that
    cannot be edited.
    """
    wanted = copy.deepcopy(dict(config_file.content))
    table: Any = wanted
    for key in keys[:-1]:
        table = table.get(key) if isinstance(table, dict) else None
    if not isinstance(table, dict) or keys[-1] not in table:
        raise ConfigurationError("set_not_there", setting=".".join(keys), path=config_file.path)
    del table[keys[-1]]
    return _find_equal(config_file, keys, wanted, _removals(config_file.text, keys))


def append_profile(
    config_file: ConfigFile, name: str, section: str, settings: Mapping[str, Any]
) -> str:
    """Return the file's text with the text of a new profile behind it.

    `settings` is what `section` says. Raises ConfigurationError as `change` does.
    """
    wanted = copy.deepcopy(dict(config_file.content))
    wanted.setdefault("profiles", {})[name] = settings
    end = _find_line_end(config_file.text)
    new = f"{_terminate_last_line(config_file.text)}{end}{section.replace(chr(10), end)}"
    return _find_equal(config_file, ("profiles", name), wanted, iter([new]))


def _find_equal(
    config_file: ConfigFile, keys: KeyPath, values: Mapping[str, Any], texts: Iterator[str]
) -> str:
    """Return the first of `texts` that says exactly what `values` do.

    Raises ConfigurationError where none does.
    """
    by_hand = ConfigurationError("set_by_hand", setting=".".join(keys), path=config_file.path)
    try:
        if tomlkit.dumps(tomlkit.parse(config_file.text)) != config_file.text:
            raise by_hand
        for text in texts:
            if _drop_empty(_content(text)) == _drop_empty(values):
                return text
    except (TOMLKitError, RecursionError) as error:
        raise by_hand from error
    raise by_hand


def _content(text: str) -> dict[str, Any] | None:
    try:
        return tomli.loads(text)
    except (ValueError, RecursionError):
        return None


def _drop_empty(content: Any) -> Any:
    """Return tables without the empty ones in them, which may be written or not."""
    if not isinstance(content, dict):
        return content
    inner = {key: _drop_empty(value) for key, value in content.items()}
    return {key: value for key, value in inner.items() if value != {}}


def _changes(config_file: ConfigFile, keys: KeyPath, value: Any) -> Iterator[str]:
    """Return the ways to give a value, the most natural first; not all of them are TOML."""
    exists = config_file.get(keys) is not None
    text = config_file.text if exists else _terminate_last_line(config_file.text)
    end = _find_line_end(text)
    for length in range(len(keys) - 1, -1, -1):
        for number in count():
            # Parsed anew for each attempt, as an attempt changes the document.
            document = tomlkit.parse(text)
            tables = list(_tables(document, keys[:length]))
            if number >= len(tables):
                break
            _put(tables[number], keys[length:], value, end)
            yield tomlkit.dumps(document)
    depth = 2 if keys[0] == "profiles" else 1
    header, setting = (tomlkit.key(part).as_string() for part in (keys[:depth], keys[depth:]))
    item = tomlkit.item(value).as_string()
    yield f"{_terminate_last_line(text)}{end}[{header}]{end}{setting} = {item}{end}"


def _tables(table: Any, keys: KeyPath) -> Iterator[Any]:
    """Return the places in the file where the table at `keys` is written: there may be several."""
    if not keys:
        yield table
        return
    for key, item in _body(table):
        if key is not None and key.key == keys[0] and isinstance(item, (Table, InlineTable)):
            yield from _tables(item, keys[1:])


def _body(table: Any) -> Body:
    body: Body = table.value.body if isinstance(table, (Table, InlineTable)) else table.body
    return body


def _put(table: Any, keys: KeyPath, value: Any, end: str) -> None:
    """Put a value into a table of tomlkit: in place of the old one, or behind the others."""
    if isinstance(table, InlineTable):
        for key in keys[:-1]:
            table = table.setdefault(key, tomlkit.inline_table())
        table[keys[-1]] = value
        return
    body = _body(table)
    if len(keys) == 1 and any(key is not None and key.key == keys[0] for key, _ in body):
        table[keys[0]] = value
        return
    item = tomlkit.item(value)
    item.trivia.trail = end
    dotted = tomlkit.key(keys)
    # Not through append(), which puts it behind the comments that introduce the next table.
    body.insert(_place(body, dotted.as_string()), (dotted, item))


def _place(body: Body, name: str) -> int:
    """Return where a new setting goes: behind its commented example, else behind the last one."""
    example = re.compile(rf"#\s*{re.escape(name)}\s*=")
    last = 0
    for number, (key, item) in enumerate(body, 1):
        if isinstance(item, AoT) or (isinstance(item, Table) and key and not key.is_dotted()):
            break
        if isinstance(item, Comment) and example.match(item.trivia.comment):
            return number
        if key is not None:
            last = number
    return last


def _removals(text: str, keys: KeyPath) -> Iterator[str]:
    document = tomlkit.parse(text)
    _delete(document, keys)
    yield tomlkit.dumps(document)


def _delete(table: Any, keys: KeyPath) -> None:
    """Take what is at `keys` out of a table of tomlkit, wherever the file says something of it."""
    first, inner = keys[0], keys[1:]
    if isinstance(table, InlineTable) and not inner:
        table.pop(first, None)
        return
    body = _body(table)
    kept: Body = []
    for key, item in body:
        if key is None or key.key != first:
            kept.append((key, item))
            continue
        if inner and isinstance(item, (Table, InlineTable)):
            _delete(item, inner)
            if not _is_hollow(item):
                kept.append((key, item))
                continue
        kept += _find_introduction(item)
    body[:] = kept


def _is_hollow(item: Item) -> bool:
    """Tell whether an item is a table without a header of its own in which nothing is left."""
    is_super = isinstance(item, Table) and item.is_super_table()
    return is_super and all(key is None for key, _ in _body(item))


def _find_introduction(item: Item) -> Sequence[tuple[Key | None, Item]]:
    """Return the comments at the end of a table, which introduce what comes behind it."""
    if not isinstance(item, Table):
        return []
    body = item.value.body
    last = max((number for number, (key, _) in enumerate(body) if key is not None), default=-1)
    inner = _find_introduction(body[last][1]) if last >= 0 else []
    return [*inner, *body[last + 1 :]]


def _terminate_last_line(text: str) -> str:
    return text if text.endswith("\n") or not text else text + _find_line_end(text)


def _find_line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
