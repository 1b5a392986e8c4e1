"""An element of a reply, turned into values by the rows of the catalogue, losing nothing.

What a row covers becomes a value under its key. What none covers (unknown elements and
attributes, repeated ones, stray text) is kept as a tree under ``other`` of the object it stands
in, by the register's own names. An empty element is absent data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from lxml import etree

from vtjcli.catalogue import values
from vtjcli.catalogue.field import LANGUAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.catalogue.field import Field

Tree: TypeAlias = dict[str, Any]
"""An object of JSON."""

_XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"


class Reading(NamedTuple):
    """The values of one element, and the names of parts that were not as the catalogue says."""

    values: Tree
    unknown: tuple[str, ...]
    """Elements and attributes that no row covers, or that are there once too often."""
    malformed_elements: tuple[str, ...]
    """Elements whose text is not of its kind, or not in its code list; kept as it came."""


class _Leaf(NamedTuple):
    """Where a text goes: the keys from the object downwards."""

    target: tuple[str, ...]
    convert: Callable[[str], Any]


class _Group(NamedTuple):
    """An element that is an object, or an item of a list."""

    row: Field
    target: tuple[str, ...]
    order: int

    @property
    def node(self) -> _Node:
        """What may stand in the element; made when one is first met: most never are."""
        return _node_of(self.row.fields)


class _Node:
    """What may stand in an element: the rows' paths as a tree."""

    __slots__ = ("attributes", "children", "group", "leaf")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.attributes: dict[str, _Leaf] = {}
        self.leaf: _Leaf | None = None
        self.group: _Group | None = None

    def at(self, path: str) -> _Node:
        """Return the node at `path`, made where it is missing."""
        node = self
        for name in path.split("/") if path else ():
            node = node.children.setdefault(name, _Node())
        return node


class Reader:
    """Reads elements of one sort by their rows."""

    def __init__(self, rows: tuple[Field, ...]) -> None:
        self._rows = rows
        self._node = _node_of(rows)

    def read(self, element: etree._Element) -> Reading:
        """Return the values of `element`, complete by the rows."""
        walk = _Walk(etree.QName(element).namespace)
        found: Tree = {}
        extras, _ = walk.fill(found, element, self._node)
        found["other"] = extras
        return Reading(
            _complete(self._rows, found), tuple(walk.unknown), tuple(walk.malformed_elements)
        )


_NODES: Final[dict[int, tuple[tuple[Field, ...], _Node]]] = {}
"""The trees already made, by the identity of their rows, which are kept so that it stays theirs."""


def _node_of(rows: tuple[Field, ...]) -> _Node:
    if id(rows) not in _NODES:
        node = _Node()
        _compile(rows, node, ())
        _NODES[id(rows)] = rows, node
    return _NODES[id(rows)][1]


def _compile(rows: tuple[Field, ...], root: _Node, prefix: tuple[str, ...]) -> None:
    """Enter the paths of `rows` into the tree below `root`."""
    for row in rows:
        target = (*prefix, row.key)
        if row.kind == "object" and not row.paths:
            _compile(row.fields, root, target)
        elif row.fields:
            for order, path in enumerate(row.paths):
                root.at(path).group = _Group(row, target, order)
        else:
            for path in row.paths:
                _enter(path, _Leaf(target, values.converter(row, path)), root, row.kind)


def _enter(path: str, leaf: _Leaf, root: _Node, kind: str) -> None:
    """Enter one path of a row without fields of its own."""
    if kind == "localized":
        base = path.removesuffix("*")
        languages = LANGUAGE_SUFFIXES if base != path else {"": "text"}
        for suffix, language in languages.items():
            inner = _Leaf((*leaf.target, language), leaf.convert)
            _enter(base + suffix, inner, root, "text")
        return
    around, _, last = path.rpartition("/")
    if last.startswith("@"):
        root.at(around).attributes[last[1:]] = leaf
    else:
        root.at("" if path == "." else path).leaf = leaf


class _Walk:
    """One walk through one element; collects the names of what is not as the catalogue says."""

    def __init__(self, namespace: str | None) -> None:
        self._prefix = f"{{{namespace}}}" if namespace else ""
        self.unknown: list[str] = []
        self.malformed_elements: list[str] = []

    def fill(self, target: Tree, element: etree._Element, node: _Node) -> tuple[Tree, bool]:
        """Put what the rows cover into `target`.

        Returns what they do not cover, by name, and whether there was a value at all.
        """
        extras: Tree = {}
        told = self._attributes(target, extras, element, node) if element.items() else False
        own = [element.text] if element.text else []
        seen: set[str] = set()
        prefix = self._prefix
        for child in element:
            name = str(child.tag).removeprefix(prefix)
            if child.tail and not child.tail.isspace():
                own.append(child.tail)
            inner = node.children.get(name)
            if inner is None or (name in seen and not (inner.group and inner.group.row.overflow)):
                self._keep_unexpected(extras, name, child, is_known=inner is not None)
            elif inner.group is not None:
                if self._group(target, inner.group, child, again=name in seen):
                    told = True
                    if inner.group.row.kind == "object":
                        seen.add(name)
            elif self._child(target, extras, child, inner, name):
                told = True
                seen.add(name)
        text = " ".join(stripped for piece in own if (stripped := piece.strip()))
        if text:
            told = True
            if not self._put(target, node.leaf, text, self._name(element)):
                self.unknown.append(self._name(element))
                extras["#text"] = text
        return extras, told or values.has_value(extras)

    def _child(
        self, target: Tree, extras: Tree, child: etree._Element, node: _Node, name: str
    ) -> bool:
        """Read an element that belongs to the same object; tell whether it had a value."""
        if not len(child) and not child.items():
            # Most elements: nothing in them, or a text that has its place.
            text = (child.text or "").strip()
            if not text or self._put(target, node.leaf, text, name):
                return bool(text)
            self._keep(extras, name, text)
            return True
        rest, valued = self.fill(target, child, node)
        if rest:
            add(extras, name, _simplify(rest))
        return valued

    def _keep_unexpected(
        self, extras: Tree, name: str, child: etree._Element, *, is_known: bool
    ) -> None:
        """Keep an element that no row covers, or that is there once too often and not empty."""
        tree = self.tree(child)
        if not is_known or values.has_value(tree):
            self._keep(extras, name, tree)

    def _attributes(self, target: Tree, extras: Tree, element: etree._Element, node: _Node) -> bool:
        """Read the attributes of an element; tell whether any says something."""
        told = False
        for attribute, value in element.items():
            name = str(attribute).replace(_XSI, "xsi:")
            trimmed = str(value).strip()
            if not trimmed or name == "xsi:nil":
                continue
            told = True
            if not self._put(target, node.attributes.get(name), trimmed, name):
                self._keep(extras, f"@{name}", trimmed)
        return told

    def _group(self, target: Tree, group: _Group, element: etree._Element, *, again: bool) -> bool:
        """Read an object or an item of a list; tell whether it had a value."""
        around = _find_inner(target, group.target[:-1])
        listed = again or group.row.kind == "list"
        key = (group.row.overflow or "") if again else group.target[-1]
        thing: Tree = {} if listed else around.setdefault(key, {})
        extras, valued = self.fill(thing, element, group.node)
        for name, extra in extras.items():
            add(thing.setdefault("other", {}), name, extra)
        if listed and valued:
            thing |= (group.row.constants or {}).get(group.row.paths[group.order], {})
            around.setdefault(key, []).append((group.order, thing))
        return valued

    def _put(self, target: Tree, leaf: _Leaf | None, text: str, name: str) -> bool:
        """Store `text` where the leaf says; tell whether there was a free place for it."""
        if leaf is None:
            return False
        try:
            value = leaf.convert(text)
        except ValueError:
            value = text
            self.malformed_elements.append(name)
        around = _find_inner(target, leaf.target[:-1])
        return bool(around.setdefault(leaf.target[-1], value) == value)

    def _keep(self, extras: Tree, name: str, value: Any) -> None:
        """Keep what no row covers."""
        if values.has_value(value):
            self.unknown.append(name.lstrip("@"))
        add(extras, name, value)

    def tree(self, element: etree._Element) -> Any:
        """Return an element as received: text, None for an empty one, or an object of its parts."""
        tree: Tree = {}
        for attribute, value in element.attrib.items():
            if attribute != f"{_XSI}nil":
                add(tree, f"@{str(attribute).replace(_XSI, 'xsi:')}", str(value).strip())
        own = _own_text(element)
        if own:
            tree["#text"] = own
        for child in element:
            add(tree, self._name(child), self.tree(child))
        return _simplify(tree) if tree else None

    def _name(self, element: etree._Element) -> str:
        """Return the register's own name of an element; another namespace's in Clark notation."""
        return str(element.tag).removeprefix(self._prefix)


def tree(element: etree._Element) -> Any:
    """Return an element by the register's own names: text, None, or an object of its parts.

    What no row covers is kept like this: attributes under ``@name``, text beside other parts under
    ``#text``, parts that repeat as a list, those of another namespace in Clark notation.
    """
    return _Walk(etree.QName(element).namespace).tree(element)


def remove_unknown(element: etree._Element, rows: tuple[Field, ...]) -> None:
    """Remove from `element` whatever `rows` do not cover: parts, attributes and stray text.

    Of an element that is there once too often, all are kept. Changes `element` in place.
    """
    namespace = etree.QName(element).namespace
    _remove_unknown(element, _node_of(rows), f"{{{namespace}}}" if namespace else "")


def _remove_unknown(element: etree._Element, node: _Node, prefix: str) -> None:
    for attribute in list(element.attrib):
        if str(attribute).replace(_XSI, "xsi:") not in node.attributes:
            del element.attrib[attribute]
    if node.leaf is None:
        element.text = None
    for child in list(element):
        child.tail = None
        inner = node.children.get(str(child.tag).removeprefix(prefix))
        if inner is None:
            element.remove(child)
        else:
            _remove_unknown(child, inner.group.node if inner.group else inner, prefix)


def add(tree_: Tree, name: str, value: Any) -> None:
    """Set a part, or make a list of it when there already is one of that name."""
    if name not in tree_:
        tree_[name] = value
    elif isinstance(tree_[name], list):
        tree_[name].append(value)
    else:
        tree_[name] = [tree_[name], value]


def _own_text(element: etree._Element) -> str:
    """Return the text of an element that is not in a child of it, trimmed."""
    if not len(element):
        return (element.text or "").strip()
    pieces = (element.text, *(child.tail for child in element))
    return " ".join(piece.strip() for piece in pieces if piece and piece.strip())


def _find_inner(target: Tree, keys: tuple[str, ...]) -> Tree:
    for key in keys:
        target = target.setdefault(key, {})
    return target


def _simplify(tree: Tree) -> Any:
    return tree["#text"] if tree.keys() == {"#text"} else tree


def _complete(
    rows: tuple[Field, ...], target: Tree, *, has_meaning_when_empty: bool = False
) -> Tree:
    """Return `target` in the order of the rows, with the core keys that are absent."""
    complete: Tree = {}
    for row in rows:
        if row.core or row.key in target or row.compose is not None:
            value = _complete_value(row, target, has_meaning_when_empty=has_meaning_when_empty)
            if row.core or values.has_value(value):
                complete[row.key] = value
    if target.get("other"):
        complete["other"] = target["other"]
    return complete


def _complete_value(row: Field, target: Tree, *, has_meaning_when_empty: bool) -> Any:
    """Return the value of one row: None or [] when absent."""
    value = target.get(row.key)
    if value is None and row.compose is not None:
        value = row.compose(target)
    match row.kind:
        case "list":
            items = sorted(value or (), key=lambda item: item[0])
            return [_complete(row.fields, item) for _, item in items]
        case "object" if value is not None and (
            row.has_meaning_when_empty or values.has_value(value)
        ):
            return _complete(row.fields, value, has_meaning_when_empty=row.has_meaning_when_empty)
        case "object":
            return None
        case "lines":
            return value or []
        case "localized" if value:
            return {"fi": None, "sv": None} | value
        case "flag" if value is None:
            implied = any(values.has_value(target.get(key)) for key in row.implied_by)
            lasting = values.is_ahead(target.get(row.implied_until or ""))
            return True if implied or lasting else (False if has_meaning_when_empty else None)
    return value
