"""What ``vtjcli evidence`` says of the containers that it checked."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Any

from vtjcli.output.choices import fit_format
from vtjcli.output.stdout import put, put_table

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.errors import VtjcliError
    from vtjcli.output.evidence_checks import CheckedFile
    from vtjcli.output.writer import Output
    from vtjcli.xroad.asic.container import Container, MessageKind
    from vtjcli.xroad.asic.messagelog import Chain


class EvidenceReport:
    """What was found out, on standard output as it comes; in words beside it."""

    def __init__(self, writer: Output, form: str | None, *, searches: bool) -> None:
        self.writer = writer
        self.searches = searches
        self.as_json = fit_format(form) in ("json", "jsonl")
        self.status = 0
        self.count = 0
        self.demo = False
        self._indent: int | None = None
        self._kinds: set[str] = set()
        self._missing = 0
        self._is_partial = self._is_untrusted = False

    def expect(self, count: int) -> None:
        """Tell how many objects there will be: one is written to be read, several a line each."""
        self._indent = 2 if count == 1 else None

    def add(self, container: Container, source: CheckedFile, chain: Chain | None = None) -> None:
        """Write what is known of one container."""
        from vtjcli.output import evidence_checks as render

        self.count += 1
        if self.as_json:
            self._put(render.document(container, source, chain, self.writer.language))
        else:
            put_table(render.card(container, source, chain, self.writer.language))
        if container.error is not None:
            self.writer.error(container.error)
            self.status = container.error.exit_status
            return
        if container.message is not None:
            self._kinds.add(container.message.kind)
        self._missing += len(container.attachments_missing)
        self._is_partial |= not container.body_kept
        self._is_untrusted |= container.results["issuer"] != "holds"
        if container.not_signed:
            self.writer.warn("evidence_not_signed", names=", ".join(container.not_signed))

    def add_encrypted(self, source: CheckedFile) -> None:
        """Report a file in which nothing can be checked."""
        from vtjcli.output import evidence_checks as render

        self.count += 1
        if self.as_json:
            self._put(render.encrypted_document(source))
        else:
            put(render.title(source, self.writer.language))
        path = source.path
        assert path is not None
        self.warn_encrypted("evidence_encrypted", path)

    def warn_encrypted(self, key: str, path: Path) -> None:
        """Warn that a file is encrypted, with the command that decrypts it."""
        plain = path.with_name(path.name[:-4] if path.suffix == ".gpg" else f"{path.name}.zip")
        self.writer.warn(key, path=quote(str(path)), plain=quote(str(plain)))

    def close(self, kind: MessageKind | None, *, one_query: bool) -> int:
        """Say what all of it proves and what it cannot; return the exit status."""
        writer = self.writer
        if self._is_partial:
            writer.warn("evidence_no_bodies")
        if self._missing:
            writer.warn("evidence_attachments", count=self._missing)
        if one_query and kind is None and self._kinds and not self.status:
            if "response" not in self._kinds:
                writer.warn("evidence_no_response")
            if "request" not in self._kinds:
                writer.warn("evidence_no_request")
        if self._kinds:
            writer.note("evidence_not_trusted" if self._is_untrusted else "evidence_trusted")
        return self.status

    def fail(self, error: VtjcliError) -> int:
        """Say what ended the run."""
        self.writer.error(error)
        if self.as_json and not self.count:
            from vtjcli.output import evidence_checks as render

            self._indent = 2
            self._put(render.failure(error, self.writer.language, demo=self.demo))
        return max(self.status, error.exit_status)

    def _put(self, document: dict[str, Any]) -> None:
        from vtjcli.output.json import dumps

        put(dumps(document, indent=self._indent))
