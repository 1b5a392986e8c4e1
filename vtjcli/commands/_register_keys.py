"""The keys of the register other than an identity code, from what was written for them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.errors import UsageError
from vtjcli.filesystem import user_files
from vtjcli.vtjkysely import register_keys
from vtjcli.vtjkysely.subject import Subject, SubjectKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.schema_validation import Schema
    from vtjcli.vtjkysely.search_template import ElementValue

_EXAMPLES: Final[Mapping[SubjectKind, str]] = {
    "person-search": "Sukunimi=Virtanen",
    "building-search": "Katuosoite=Keksitynkatu",
    "property-search": "Kuntanumero=091",
}
_CHECKS: Final = ("VarmenteenVoimassaolotarkistus", "VarmenteenSulkulistatarkistus")
"""The elements of the request that ask for a check of validity and of revocation."""


def person(
    satu: str | None,
    certificate: str | None,
    issuer: str | None,
    checks: tuple[bool, bool],
    others: Mapping[str, object],
    output: Output,
) -> Subject:
    """Return a person by SATU or by certificate.

    `checks` tells whether to ask for a check of validity, and of revocation. `others` are ways to
    say whom, which do not go together with these. Raises UsageError for an identifier, a
    certificate or a combination that is wrong.
    """
    chosen = {"--satu": satu, "--certificate": certificate, **others}
    one, *more = [name for name, value in chosen.items() if value] or ["--certificate"]
    if certificate is None and (issuer is not None or any(checks)):
        check = "--check-validity" if checks[0] else "--check-revocation"
        name = "--issuer" if issuer is not None else check
        raise UsageError("only_with", one=name, other="--certificate")
    if more:
        raise UsageError("not_together", one=one, other=more[0])
    if certificate is None:
        return Subject("satu", register_keys.satu(satu or ""))
    if issuer is None:
        raise UsageError("only_with", one="--certificate", other="--issuer")
    asked = [element for element, wanted in zip(_CHECKS, checks, strict=True) if wanted]
    return _by_certificate(certificate, issuer, asked, output)


def _by_certificate(name: str, issuer: str, checks: Sequence[str], output: Output) -> Subject:
    """Return a person by certificate; warn if it is outside its period of validity."""
    from vtjcli.vtjkysely import person_certificate

    found = person_certificate.read(user_files.read(name))
    match found.validity(datetime.now(UTC)):
        case "expired":
            output.warn("certificate_expired", date=found.until.date())
        case "not_yet":
            output.warn("certificate_not_yet", date=found.since.date())
    asked = ((element, person_certificate.YES) for element in checks)
    return Subject("certificate", found.base64, (("VarmenteenMyontaja", issuer), *asked))


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


def search_words(kind: SubjectKind, words: Sequence[str], schema: str | None) -> SearchWords:
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
    from vtjcli.config.sources import typed_key

    address = typed_key(("profiles", profile.name, "search", thing))
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


def single_identifier(
    command: str, words: Sequence[str], *, search: bool, schema: str | None
) -> str | None:
    """Return the one identifier in `words`, None for none; raise UsageError for what is too much.

    A schema is for a search document alone.
    """
    if schema is not None and not search:
        raise UsageError("only_with", one="--schema", other="--search")
    if len(words) > 1:
        raise UsageError("argument_extra", words=" ".join(words[1:]), command=f"vtjcli {command}")
    return words[0] if words else None


def find_single_choice(choices: Mapping[str, object]) -> str:
    """Return the name of the one choice that has a value; raise UsageError for none or several."""
    made = [name for name, value in choices.items() if value is not None]
    if not made:
        raise UsageError("one_key", choices=", ".join(choices))
    if len(made) > 1:
        raise UsageError("not_together", one=made[0], other=made[1])
    return made[0]
