"""The files of ``vtjcli evidence``: those it reads, and the one it saves."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from vtjcli.errors import NothingFoundError, OutputError, UsageError
from vtjcli.output import saved_file
from vtjcli.system import atomic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.output.evidence_checks import CheckedFile, Facts
    from vtjcli.system.atomic import Draft
    from vtjcli.xroad.asic.container import Container, Expectation
    from vtjcli.xroad.asic.global_conf import Configuration
    from vtjcli.xroad.asic.messagelog import Chain
    from vtjcli.xroad.signed_messages import Form

_PIECE = 1024 * 1024
_LISTED_MAX: Final = 5
"""Message ids of an archive that are named."""


def _add_to(copy: zipfile.ZipFile, name: str, content: IO[bytes]) -> None:
    """Add a container to the ZIP, as it is; two servers may have given two the same name."""
    stem, existing = name.removesuffix(".asice"), set(copy.namelist())
    unique = next(
        one
        for number in range(1, len(existing) + 2)
        if (one := name if number == 1 else f"{stem}_{number}.asice") not in existing
    )
    with copy.open(zipfile.ZipInfo(unique), "w") as entry:
        shutil.copyfileobj(content, entry)


@contextmanager
def open_readable(path: Path) -> Iterator[IO[bytes]]:
    """Open a file of the user's; raise UsageError when it cannot be read."""
    try:
        with path.open("rb") as opened:
            if not opened.seekable():
                raise UsageError("file_special", path=path)
            yield opened
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError("evidence_file", path=path, reason=reason) from error


def summarize(file: IO[bytes]) -> tuple[int, str]:
    """Return the size in bytes and the SHA-256 of a file."""
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(_PIECE):
        digest.update(piece)
    return file.tell(), digest.hexdigest()


class Destination:
    """The output file: for its owner alone, written completely or not at all."""

    def __init__(self, output: str | None, *, overwrite: bool) -> None:
        if output == "-":
            raise UsageError("evidence_stdout")
        self._output = Path(output or ".")
        self._is_named = not self._output.is_dir()
        self._replace = None if overwrite else "--overwrite"
        self._target = self._output
        self._part: Draft | None = None

    def prepare(self, name: str) -> None:
        """Settle on the file, which is called `name` in a folder; raise UsageError for no use."""
        target = self._output if self._is_named else self._output / name
        self._target = saved_file.target(target, replace=self._replace)

    @contextmanager
    def draft(self) -> Iterator[IO[bytes]]:
        """Give the file to write, which is gone at the end unless it is published."""
        try:
            with atomic.draft(self._target.parent) as part:
                self._part = part
                yield part.file
        except OSError as error:
            raise OutputError(
                "file_unwritable", path=self._target, reason=error.strerror
            ) from error

    def source(self, form: Form, facts: Facts) -> CheckedFile:
        """Return what is known of the file that was written."""
        from vtjcli.output.evidence_checks import CheckedFile

        assert self._part is not None
        self._part.file.flush()
        size, digest = summarize(self._part.file)
        return CheckedFile(self._target, form, size, digest, facts)

    def publish(self) -> None:
        """Give the file its name."""
        assert self._part is not None
        saved_file.publish(self._part, self._target, replace=self._replace)


class ArchiveSearch:
    """What is found in archives: the containers, each copied to a ZIP, and the archives' chains."""

    def __init__(
        self, copy: zipfile.ZipFile, expectation: Expectation, configuration: Configuration | None
    ) -> None:
        self.containers: list[tuple[Container, str]] = []
        self.chains: list[Chain] = []
        self._copy = copy
        self._expectation = expectation
        self._configuration = configuration
        self._searched_count = self._encrypted_count = 0

    def search(self, file: str) -> bool:
        """Search one archive; return False for one that is encrypted."""
        from vtjcli.xroad import signed_messages as signed

        def take(container: Container, content: IO[bytes]) -> None:
            self.containers.append((container, file))
            if container.error is None:
                _add_to(self._copy, container.name, content)

        with open_readable(Path(file)) as opened:
            if signed.detect_form(opened, file).endswith(".gpg"):
                self._encrypted_count += 1
                return False
            self._searched_count += 1
            chain = signed.inspect(opened, file, self._expectation, take, self._configuration)
        if chain is not None:
            self.chains.append(chain)
        return True

    def finish(self) -> None:
        """End the ZIP; raise NothingFoundError or, where it is several messages, UsageError."""
        self._copy.close()
        message_id = self._expectation.message_id
        if not self.containers:
            raise NothingFoundError(
                "evidence_not_in_archives",
                message_id=message_id,
                searched=self._searched_count,
                encrypted=self._encrypted_count,
            )
        ids = {one.message.message_id for one, _ in self.containers if one.message is not None}
        if len(ids) > 1 and message_id not in ids:
            listed = ", ".join(sorted(ids)[:_LISTED_MAX])
            raise UsageError("message_id_ambiguous", beginning=message_id, found=listed)
