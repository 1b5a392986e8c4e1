"""Message-log archives (``mlog-….zip``): containers, and the chain of digests that links them.

Source: X-Road 7's LogArchiveWriter, LinkingInfoBuilder and messagelog-archive-verifier. Each step
of the chain is the digest, in hexadecimal, of the step before followed by the digest of the
container; an archive's first step follows the last one of the archive before it in its group.
"""

from __future__ import annotations

import hashlib
import re
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import unquote_plus

from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad.asic import archive

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Sequence

    from vtjcli.xroad.asic.container import Expectation

SUFFIX: Final = ".asice"

_LINKING_INFO: Final = "linkinginfo"
_NONE: Final = "-"
_DIGESTS: Final = {"SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_NAME: Final = re.compile(r"(.+)-(request|response)-[0-9A-Za-z]+\.asice")
_ID_MAX: Final = 226
"""Characters of an id that a container's name has at most (AsicContainerNameGenerator)."""
_SPOOL_MAX: Final = 8 * 1024 * 1024

LinkState: TypeAlias = Literal["first", "holds", "not_given", "fails"]


class Chain(NamedTuple):
    """What the chain of one archive, by its `file` name, shows.

    `result` is "absent" where the archive has no linking information, and `error` says what is
    wrong where it fails. `link` is how its first step follows: "first" where it begins a chain,
    "not_given" where the archive before it, `previous_file`, was not looked at.
    """

    file: str
    result: Literal["holds", "fails", "absent"]
    error: UntrustedReplyError | None = None
    previous_file: str | None = None
    previous_digest: str = ""
    last_digest: str = ""
    link: LinkState | None = None


class _LinkingInfo(NamedTuple):
    previous_digest: str
    previous_file: str | None
    algorithm: str
    steps: dict[str, str]


def may_hold(entry: str, expectation: Expectation) -> bool | None:
    """Tell by the name of a container whether it has the message; None where only a look helps."""
    named = _NAME.fullmatch(entry.rpartition("/")[2])
    if named is None:
        return None
    written, kind = named.groups()
    if expectation.kind not in (None, kind):
        return False
    message_id = unquote_plus(written)
    if len(written) >= _ID_MAX:  # an escape may have been cut too
        return expectation.message_id.startswith(message_id[:-1]) or expectation.has_id(message_id)
    return expectation.has_id(message_id)


def search(
    file: IO[bytes],
    name: str,
    budget: archive.Budget,
    may_be_wanted: Callable[[str], bool],
    take: Callable[[str, IO[bytes]], object],
) -> Chain:
    """Read a ZIP of containers through, once: follow its chain and `take` those that may be wanted.

    `may_be_wanted` gets the name of an entry, `take` its name and its bytes, which are gone
    afterwards. Raises UntrustedReplyError when the file, which the user knows as `name`, is not a
    whole ZIP, has no container or unpacks to too much.
    """
    with archive.open_zip(file, name) as opened:
        entries = [entry for entry in archive.file_names(opened) if entry.endswith(SUFFIX)]
        if not entries:
            raise UntrustedReplyError("evidence_none", name=name)
        walk = _Walk(name, _linking_info(opened, budget))
        for entry in entries:
            is_wanted = may_be_wanted(entry)
            with SpooledTemporaryFile(_SPOOL_MAX) as copy:
                for chunk in archive.chunks(opened, entry, budget):
                    walk.update(chunk)
                    if is_wanted:
                        copy.write(chunk)
                walk.step(entry)
                if is_wanted:
                    copy.seek(0)
                    take(entry, copy)
        return walk.chain()


class _Walk:
    """Computes the steps of one archive's chain as its containers go by."""

    def __init__(self, name: str, info: _LinkingInfo | Literal["absent", "malformed"]) -> None:
        self._name = name
        self._info = info if isinstance(info, _LinkingInfo) else None
        self._error: UntrustedReplyError | None = None
        if info == "malformed":
            self._error = UntrustedReplyError("archive_linking_info", name=name)
        if self._info is not None:
            self._remaining_steps = set(self._info.steps)
            self._last = self._info.previous_digest
            self._digest = hashlib.new(self._info.algorithm)

    def update(self, chunk: bytes) -> None:
        if self._info is not None:
            self._digest.update(chunk)

    def step(self, entry: str) -> None:
        """Go on behind a container, all of which has been passed to `update`."""
        if self._info is None:
            return
        joined = f"{self._last}{self._digest.hexdigest()}".encode()
        self._last = hashlib.new(self._info.algorithm, joined).hexdigest()
        self._digest = hashlib.new(self._info.algorithm)
        self._remaining_steps.discard(entry)
        if self._info.steps.get(entry) != self._last and self._error is None:
            self._error = UntrustedReplyError("archive_chain", name=self._name, entry=entry)

    def chain(self) -> Chain:
        """Return what the chain shows at the end."""
        if self._info is None:
            return Chain(self._name, "fails" if self._error else "absent", self._error)
        for entry in sorted(self._remaining_steps)[:1]:
            self._error = UntrustedReplyError("archive_lacks", name=self._name, entry=entry)
        return Chain(
            self._name,
            "fails" if self._error else "holds",
            self._error,
            self._info.previous_file,
            self._info.previous_digest,
            self._last,
        )


def _linking_info(
    zip_file: zipfile.ZipFile, budget: archive.Budget
) -> _LinkingInfo | Literal["absent", "malformed"]:
    if _LINKING_INFO not in archive.file_names(zip_file):
        return "absent"
    try:
        written = archive.read(zip_file, _LINKING_INFO, budget).decode("utf-8")
        first, *rest = (line.split() for line in written.splitlines())
        digest, file, algorithm = first
        return _LinkingInfo(
            previous_digest="" if digest == _NONE else digest,
            previous_file=None if file == _NONE else file,
            algorithm=_DIGESTS[algorithm],
            steps={entry: step for step, entry in rest},
        )
    except (ValueError, KeyError):
        return "malformed"


def compare_links(chains: Sequence[Chain]) -> list[Chain]:
    """Return the chains with what is known of their links, those given compared with each other."""
    known = {_base_name(chain.file): chain for chain in chains}
    return [_compare_link(chain, known) for chain in chains]


def _compare_link(chain: Chain, chains: dict[str, Chain]) -> Chain:
    if chain.result == "absent" or (chain.error and not chain.last_digest):
        return chain
    if chain.previous_file is None:
        return chain._replace(link="first")
    before = chains.get(_base_name(chain.previous_file))
    if before is None or not before.last_digest:
        return chain._replace(link="not_given")
    if before.last_digest == chain.previous_digest:
        return chain._replace(link="holds")
    error = UntrustedReplyError("archive_link", name=chain.file, entry=before.file)
    return chain._replace(result="fails", error=chain.error or error, link="fails")


def _base_name(file: str) -> str:
    """Return the name under which archives refer to each other, encrypted or decrypted."""
    return re.split(r"[/\\]", file)[-1].removesuffix(".gpg")
