"""Why the operating system or OpenSSL refuses, in words: they say so in English alone."""

from __future__ import annotations

import os
from errno import (
    EACCES,
    EEXIST,
    EFBIG,
    EIO,
    EISDIR,
    EMFILE,
    ENAMETOOLONG,
    ENOENT,
    ENOSPC,
    ENOTDIR,
    EPERM,
    EROFS,
)
from typing import TYPE_CHECKING, Final

from vtjcli.messages.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages.languages import Language, Text

NOT_UTF8: Final = "UTF-8?"
"""The reason why a file is not text."""

_BY_NUMBER: Final[Mapping[int, str]] = {
    EACCES: "forbidden",
    EPERM: "forbidden",
    EEXIST: "exists",
    EFBIG: "too_large",
    EIO: "device",
    EISDIR: "directory",
    EMFILE: "too_many_open",
    ENAMETOOLONG: "long_name",
    ENOENT: "absent",
    ENOSPC: "full",
    ENOTDIR: "no_directory",
    EROFS: "read_only",
}
_BY_WORDS: Final[Mapping[str, str]] = {
    NOT_UTF8: "not_utf8",
    "log_locked": "locked",  # keys of errors about the log, why an outcome is not in it
    **dict.fromkeys(("log_cut", "log_head", "log_tail"), "altered"),
    **{os.strerror(number): key for number, key in _BY_NUMBER.items()},
    # What OpenSSL says of a certificate or a handshake.
    "self-signed certificate": "self_signed",
    "self-signed certificate in certificate chain": "self_signed_issuer",
    "unable to get local issuer certificate": "issuer_not_found",
    "unable to get issuer certificate": "issuer_not_found",
    "wrong version number": "not_tls",
    "bind(): port must be 0-65535.": "port",
}

TEXTS: Final[Mapping[str, Text]] = {
    "absent": ("sitä ei ole", "den finns inte", "there is no such file"),
    "altered": (
        "loki ei ole eheä",
        "loggen är inte intakt",
        "the log is not intact",
    ),
    "device": (
        "levy tai laite antaa virheen",
        "fel på disken eller enheten",
        "the disk or device reports an error",
    ),
    "directory": (
        "se on hakemisto",
        "den är en katalog",
        "it is a folder",
    ),
    "exists": (
        "se on jo olemassa",
        "den finns redan",
        "it already exists",
    ),
    "forbidden": (
        "siihen ei ole oikeutta",
        "åtkomst nekas",
        "permission denied",
    ),
    "full": (
        "levytila on loppunut",
        "diskutrymmet är slut",
        "the disk is full",
    ),
    "issuer_not_found": (
        "sen myöntäjää ei löydy luotetuista",
        "dess utfärdare finns inte bland de betrodda",
        "its issuer is not among the trusted ones",
    ),
    "locked": (
        "muut prosessit pitävät sitä lukittuna",
        "andra processer håller den låst",
        "other processes keep it locked",
    ),
    "long_name": ("nimi on liian pitkä", "namnet är för långt", "the name is too long"),
    "no_directory": (
        "polun osa ei ole hakemisto",
        "en del av sökvägen är inte en katalog",
        "part of the path is not a folder",
    ),
    "not_utf8": ("se ei ole UTF-8-tekstiä", "den är inte UTF-8-text", "it is not UTF-8 text"),
    "not_tls": (
        "palvelin ei vastaa TLS:llä",
        "servern svarar inte med TLS",
        "the server does not answer with TLS",
    ),
    "port": (
        "portti on luku 0–65535",
        "en port är ett tal från 0 till 65535",
        "a port is a number from 0 to 65535",
    ),
    "read_only": (
        "levylle ei voi kirjoittaa",
        "disken är skrivskyddad",
        "the disk is read-only",
    ),
    "self_signed": (
        "se on itse allekirjoitettu",
        "det är självundertecknat",
        "it is self-signed",
    ),
    "self_signed_issuer": (
        "sen ketjussa on tuntematon juurivarmenne",
        "dess kedja har ett okänt rotcertifikat",
        "its chain has an unknown root certificate",
    ),
    "too_large": ("se on liian suuri", "den är för stor", "it is too large"),
    "too_many_open": (
        "avoimia tiedostoja on liikaa",
        "för många filer är öppna",
        "too many files are open",
    ),
}


def translate(reason: object, language: Language) -> object:
    """Return a `reason` of the system in words; any other as it is."""
    key = _BY_WORDS.get(str(reason))
    return TEXTS[key][LANGUAGES.index(language)] if key is not None else reason
