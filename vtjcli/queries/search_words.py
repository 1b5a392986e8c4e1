"""What a search is by: a search document, and values for its elements on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.errors import UsageError
from vtjcli.system import user_files
from vtjcli.vtjkysely.subject import Subject, SubjectKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from vtjcli.config import Profile
    from vtjcli.vtjkysely.schema_validation import Schema
    from vtjcli.vtjkysely.search_template import ElementValue

_EXAMPLES: Final[Mapping[SubjectKind, str]] = {
    "person-search": "Sukunimi=Virtanen",
    "building-search": "Katuosoite=Keksitynkatu",
    "property-search": "Kuntanumero=091",
}


class SearchWords(NamedTuple):
    """A search as it was written: a document, values for its elements, a schema to check it by.

    Without a `file` the profile has the template that the values are put into.
    """

    kind: SubjectKind
    file: str | None
    values: tuple[ElementValue, ...]
    schema: str | None

    def subject(self, profile: Profile) -> Subject:
        """Return what is searched for; raise UsageError for a document or a value that is wrong."""
        from vtjcli.vtjkysely import schema_validation, search_template

        name = self.file if self.file is not None else str(_template(self.kind, profile))
        root = schema_validation.document(user_files.read(name), name)
        if self.values:
            search_template.fill(root, self.values)
        if self.schema is not None:
            _check(root, name, self.schema)
        return Subject(self.kind, schema_validation.search_text(root))


def parse_search_words(kind: SubjectKind, words: Sequence[str], schema: str | None) -> SearchWords:
    """Return the search that ``[FILE] [NAME=VALUE]…`` says; ``-`` is standard input.

    Raises UsageError for words that name several documents, or nothing to search by.
    """
    from vtjcli.vtjkysely.search_template import parse_value

    parsed = [(word, parse_value(word)) for word in words]
    files = [word for word, value in parsed if value is None]
    values = tuple(value for _, value in parsed if value is not None)
    if len(files) > 1:
        raise UsageError("search_files", files=", ".join(files))
    if not words:
        raise UsageError("search_missing", example=_EXAMPLES[kind])
    if files == ["-"] and schema == "-":
        raise UsageError("not_together", one="FILE -", other="--schema -")
    return SearchWords(kind, files[0] if files else None, values, schema)


def _template(kind: SubjectKind, profile: Profile) -> Path:
    """Return the profile's template of a search document; raise UsageError where it has none."""
    thing = kind.removesuffix("-search")
    found: Path | None = getattr(profile.search, thing)
    if found is not None:
        return found
    if profile.is_demo:
        from vtjcli.simulator import SEARCH_TEMPLATES

        return SEARCH_TEMPLATES[thing]
    from vtjcli.config.sources import quote_key

    address = quote_key(("profiles", profile.name, "search", thing))
    raise UsageError("template_missing", profile=profile.name, address=address)


def _check(root: etree._Element, name: str, schema: str) -> None:
    """Raise UsageError for a search document that the schema in a file does not allow."""
    violations = read_schema(schema).violations(root)
    if violations:
        line, reason = violations[0]
        count = len(violations)
        raise UsageError("search_violates", name=name, at=line, reason=reason, count=count)


def read_schema(name: str) -> Schema:
    """Return the schema in a file; what it imports lies beside it. Raises UsageError."""
    from vtjcli.vtjkysely import schema_validation

    root = schema_validation.document(user_files.read(name), name)
    return schema_validation.Schema(root, Path(name).parent if name != "-" else Path(), name)
