"""A file encrypted with a passphrase, as OpenPGP (RFC 4880) has it and gpg decrypts it.

A security server encrypts to its archive's public keys; to a client that cannot decrypt, one is
as good as the other.
"""

from __future__ import annotations

import os
from hashlib import sha1, sha256

_AES256 = 9
_SHA256 = 8
_ITERATED = 3
_COUNT = 96
"""Stands for 65536 bytes to hash (3.7.1.3)."""
_BLOCK = 16


def encrypt(data: bytes, passphrase: str) -> bytes:
    """Return an OpenPGP message: a session key of the passphrase, and what it protects (5.13)."""
    salt, prefix = os.urandom(8), os.urandom(_BLOCK)
    session = _packet(3, bytes([4, _AES256, _ITERATED, _SHA256]) + salt + bytes([_COUNT]))
    content = prefix + prefix[-2:] + _packet(11, b"b\0" + bytes(4) + data)
    content += b"\xd3\x14"
    content += sha1(content).digest()  # noqa: S324 - which the format has, against damage
    key = _key(passphrase.encode(), salt)
    return session + _packet(18, b"\1" + _cfb(key, content))


def _key(passphrase: bytes, salt: bytes) -> bytes:
    once = salt + passphrase
    times, rest = divmod(65536, len(once))
    return sha256(once * times + once[:rest]).digest()


def _cfb(key: bytes, data: bytes) -> bytes:
    """Encrypt with AES in cipher feedback mode, from a vector of zeros (13.9)."""
    # Not by `cryptography`: where it keeps this mode depends on its version.
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    block = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - one block a time
    encrypted, last = bytearray(), bytes(_BLOCK)
    for at in range(0, len(data), _BLOCK):
        piece = data[at : at + _BLOCK]
        stream = block.update(last)[: len(piece)]
        last = (int.from_bytes(piece) ^ int.from_bytes(stream)).to_bytes(len(piece))
        encrypted += last
    return bytes(encrypted)


def _packet(tag: int, body: bytes) -> bytes:
    return bytes([0xC0 | tag, 0xFF]) + len(body).to_bytes(4) + body
