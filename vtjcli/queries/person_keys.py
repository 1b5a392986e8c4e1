"""A person by another key than an identity code, from what the command line says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from vtjcli.errors import UsageError
from vtjcli.system import user_files
from vtjcli.vtjkysely import register_keys
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.output.writer import Output

_CHECKS: Final = ("VarmenteenVoimassaolotarkistus", "VarmenteenSulkulistatarkistus")
"""The elements of the request that ask for a check of validity and of revocation."""


def find_person(
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
    return _find_by_certificate(certificate, issuer, asked, output)


def _find_by_certificate(name: str, issuer: str, checks: Sequence[str], output: Output) -> Subject:
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
