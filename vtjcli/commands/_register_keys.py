"""The keys of the register other than an identity code, from what was written for them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vtjcli.errors import UsageError
from vtjcli.filesystem import user_files
from vtjcli.vtjkysely import register_keys
from vtjcli.vtjkysely.subject import Kind, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.schema_validation import Schema


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
        name = "--issuer" if issuer is not None else "--check-validity, --check-revocation"
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
    """Return a person by certificate; say beside it when it is out of its time of validity."""
    from vtjcli.vtjkysely import person_certificate

    found = person_certificate.read(user_files.read(name))
    match found.validity(datetime.now(UTC)):
        case "expired":
            output.warn("certificate_expired", date=found.until.date())
        case "not_yet":
            output.warn("certificate_not_yet", date=found.since.date())
    asked = ((element, person_certificate.YES) for element in checks)
    return Subject("certificate", found.base64, (("VarmenteenMyontaja", issuer), *asked))


def search(kind: Kind, name: str, schema: str | None = None) -> Subject:
    """Return what a search document says; ``-`` reads it from standard input.

    It is checked for well-formedness, and against the product's schema in the file `schema`.
    Raises UsageError that tells the line.
    """
    from vtjcli.vtjkysely import schema_validation

    if name == "-" == schema:
        raise UsageError("not_together", one="FILE -", other="--schema -")
    root = schema_validation.document(user_files.read(name), name)
    if schema is not None:
        violations = read_schema(schema).violations(root)
        if violations:
            line, reason = violations[0]
            count = len(violations)
            raise UsageError("search_violates", name=name, at=line, reason=reason, count=count)
    return Subject(kind, schema_validation.search_text(root))


def read_schema(name: str) -> Schema:
    """Return the schema in a file; what it imports lies beside it. Raises UsageError."""
    from vtjcli.vtjkysely import schema_validation

    root = schema_validation.document(user_files.read(name), name)
    return schema_validation.Schema(root, Path(name).parent if name != "-" else Path(), name)


def only(choices: Mapping[str, str | None]) -> str:
    """Return the name of the one choice that has a value; raise UsageError for none or several."""
    made = [name for name, value in choices.items() if value is not None]
    if not made:
        raise UsageError("one_key", choices=", ".join(choices))
    if len(made) > 1:
        raise UsageError("not_together", one=made[0], other=made[1])
    return made[0]


def schema_only_for_search(schema: str | None, search: str | None) -> None:
    """Raise UsageError for a schema without the search document that it is for."""
    if schema is not None and search is None:
        raise UsageError("only_with", one="--schema", other="--search")
