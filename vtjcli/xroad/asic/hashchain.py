"""Hash chains: how one signature or time stamp covers a batch (namespace cyber.ee/hashchain)."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pyasn1.codec.der import encoder
from pyasn1.type import char, namedtype, univ

from vtjcli.xroad.namespaces import DIGESTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

DS: Final = "{http://www.w3.org/2000/09/xmldsig#}"

_CHAIN: Final = "{http://cyber.ee/hashchain}"
_DEPTH_MAX: Final = 64


class _SingleDigest(univ.Sequence):  # type: ignore[misc]
    """A digest, the URI of its algorithm, and parameters that X-Road leaves empty."""

    componentType = namedtype.NamedTypes(  # noqa: N815 - pyasn1's name
        namedtype.NamedType("digestValue", univ.OctetString()),
        namedtype.NamedType("digestMethod", char.UTF8String()),
        namedtype.NamedType("transform", univ.Sequence()),
    )


class _DigestList(univ.SequenceOf):  # type: ignore[misc]
    """DigestList of X-Road: what a step of a chain is hashed as."""

    componentType = _SingleDigest()  # noqa: N815 - pyasn1's name


class Reference(NamedTuple):
    """A file, by its path in the container, and the digest that it must have."""

    path: str
    algorithm: str
    digest: bytes


def references(
    result: etree._Element, chains: Mapping[str, etree._Element]
) -> tuple[Reference, ...]:
    """Return the files that a HashChainResult covers, with the digests that lead up to it.

    `chains` are the HashChain elements by the paths of their files. Whether the files have these
    digests is for the caller to see.

    Raises ValueError when the steps do not lead to the result, or name what is not there.
    """
    walk = _Walk(chains)
    step = walk.step(result.get("URI", ""), "", 0)
    if hashlib.new(algorithm(result), step).digest() != digest_value(result):
        raise ValueError
    return tuple(walk.references)


def algorithm(element: etree._Element, name: str = f"{DS}DigestMethod") -> str:
    """Return the digest that a DigestMethod names; raise ValueError when X-Road does not use it."""
    return DIGESTS[_uri(element, name)]


def entry_path(uri: str) -> str:
    """Return the path of the entry that an absolute `uri` names; raise ValueError for another."""
    if not uri.startswith("/"):
        raise ValueError(uri)
    return uri[1:]


def digest_value(element: etree._Element) -> bytes:
    """Return the DigestValue within `element`; raise ValueError when it is not Base64."""
    written = element.findtext(f"{DS}DigestValue") or ""
    return b64decode("".join(written.split()), validate=True)


def _uri(element: etree._Element, name: str) -> str:
    method = element.find(name)
    uri = "" if method is None else method.get("Algorithm", "")
    if uri not in DIGESTS:
        raise ValueError(uri)
    return uri


class _Walk:
    """Computes steps from the leaves up, each once: repetition in a chain makes no more work."""

    def __init__(self, chains: Mapping[str, etree._Element]) -> None:
        self.references: list[Reference] = []
        self._chains = chains
        self._digests: dict[tuple[str, str], bytes] = {}

    def step(self, uri: str, here: str, depth: int) -> bytes:
        """Return the DigestList (DER) of the step that `uri` names, as seen from file `here`."""
        path, _, name = uri.partition("#")
        path = entry_path(path) if path else here
        if depth > _DEPTH_MAX or path not in self._chains or not name:
            raise ValueError(uri)
        if (path, name) not in self._digests:
            chain = self._chains[path]
            named = [e for e in chain.iterfind(f"{_CHAIN}HashStep") if e.get("id") == name]
            if len(named) != 1:
                raise ValueError(uri)
            digests = _DigestList()
            digests.extend(self._value(value, chain, path, depth) for value in named[0])
            self._digests[path, name] = encoder.encode(digests)
        return self._digests[path, name]

    def _value(self, value: etree._Element, chain: etree._Element, path: str, depth: int) -> Any:
        """Return the SingleDigest of one value of a step."""
        own = value.find(f"{DS}DigestMethod") is not None
        uri = (
            _uri(value, f"{DS}DigestMethod") if own else _uri(chain, f"{_CHAIN}DefaultDigestMethod")
        )
        if value.find(f"{DS}Transforms") is not None:
            raise ValueError  # which X-Road does not write
        match value.tag:
            case kind if kind == f"{_CHAIN}StepRef":
                step = self.step(value.get("URI", ""), path, depth + 1)
                digest = hashlib.new(DIGESTS[uri], step).digest()
            case kind if kind == f"{_CHAIN}DataRef":
                digest = digest_value(value)
                self.references.append(
                    Reference(entry_path(value.get("URI", "")), DIGESTS[uri], digest)
                )
            case kind if kind == f"{_CHAIN}HashValue":
                digest = digest_value(value)
            case _:
                raise ValueError(value.tag)
        single = _SingleDigest()
        single["digestValue"] = digest
        single["digestMethod"] = uri
        single["transform"] = univ.Sequence().clear()
        return single
