"""What ``--verbose`` says of an exchange over the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "server": ("Palvelin: {url}", "Server: {url}", "Server: {url}"),
    "proxy": ("Välityspalvelin: {proxy}", "Proxy: {proxy}", "Proxy: {proxy}"),
    "address": (
        "Yhteys: {address}, portti {port}",
        "Förbindelse: {address}, port {port}",
        "Connected to: {address}, port {port}",
    ),
    "not_connected": ("Yhteyttä ei syntynyt.", "Ingen förbindelse.", "No connection."),
    "plain": (
        "Ilman TLS-suojausta (http).",
        "Utan TLS (http).",
        "Without TLS (http).",
    ),
    "tls": ("TLS: {version}, {cipher}", "TLS: {version}, {cipher}", "TLS: {version}, {cipher}"),
    "certificate": (
        "Palvelimen varmenne: {subject}, voimassa {end} asti",
        "Serverns certifikat: {subject}, giltigt till {end}",
        "Server certificate: {subject}, valid until {end}",
    ),
    "fingerprint": (
        "Varmenteen sormenjälki: sha256:{fingerprint}",
        "Certifikatets fingeravtryck: sha256:{fingerprint}",
        "Certificate fingerprint: sha256:{fingerprint}",
    ),
    "certificate_unread": (
        "Palvelimen varmennetta ei voi lukea.",
        "Serverns certifikat kan inte läsas.",
        "The server certificate cannot be read.",
    ),
    "no_reply": (
        "Vastausta ei tullut ({seconds} s).",
        "Inget svar kom ({seconds} s).",
        "No reply ({seconds} s).",
    ),
    "reply": (
        "Vastaus: {size} {size:tavu|tavua}, {seconds} s (ensimmäinen tavu {first} s)",
        "Svar: {size} byte, {seconds} s (första byten {first} s)",
        "Reply: {size} {size:byte|bytes}, {seconds} s (first byte {first} s)",
    ),
    "reply_broken": (
        "Vastaus jäi kesken: {size} {size:tavu|tavua}, {seconds} s (ensimmäinen tavu {first} s)",
        "Ofullständigt svar: {size} byte, {seconds} s (första byten {first} s)",
        "Incomplete reply: {size} {size:byte|bytes}, {seconds} s (first byte {first} s)",
    ),
    "unfinished": (
        "Kysely on kesken.",
        "Förfrågan pågår fortfarande.",
        "The query is still under way.",
    ),
    "withheld": (
        "Vastauksen alkua ei näytetä, koska asetus non_disclosure on withhold.",
        "Svarets början visas inte, eftersom inställningen non_disclosure är withhold.",
        "The beginning of the reply is not shown, because the setting non_disclosure is withhold.",
    ),
}
