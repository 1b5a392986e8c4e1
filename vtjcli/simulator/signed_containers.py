"""GET /asic: signed containers, created on the spot from the most recent messages.

Source: X-Road 7, AsicContainerClientRequestProcessor, MessageRecord and AsicHelper. How it is
answered can be asked for in the header `X-Simulator-Asic`, words of MODES with commas between.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from lxml import etree

from . import openpgp, signing
from .http_response import HttpResponse, plain_text, serialize
from .members import INSTANCE
from .security_server import XROAD
from .soap_faults import SOAP, XRoadFault

if TYPE_CHECKING:
    from datetime import datetime

    from .get_request import GetRequest
    from .message_log import LoggedMessage

MODES = frozenset({"no-bodies", "encrypted", "unstamped", "outdated"})
"""Log no message bodies, as in Finland; encrypt the archive; stamp only by `force`; a fault."""
MODE_HEADER = "x-simulator-asic"
PASSPHRASE = "demo"  # noqa: S105 - of files that hold invented people
MEDIA_TYPE = "application/vnd.etsi.asic-e+zip"

_CLIENT = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")
_SIGNATURES = "META-INF/signatures.xml"
_ORDER = (
    _SIGNATURES,
    "ts-hashchainresult.xml",
    "ts-hashchain.xml",
    "META-INF/manifest.xml",
    "META-INF/ASiCManifest.xml",
    "META-INF/timestamp.tst",
)
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_ASIC = "http://uri.etsi.org/2918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"


class _Refusal(Exception):  # noqa: N818 - an answer, and no error of ours
    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.answer = plain_text(text, status)


def answer(request: GetRequest) -> HttpResponse:
    """Answer GET /asic; an error is plain text, and a fault where nothing works any more."""
    modes = _modes(request)
    if "outdated" in modes:
        raise XRoadFault("Server.ClientProxy.OutdatedGlobalConf", "Global configuration is expired")
    try:
        return _answer(request, modes)
    except _Refusal as refusal:
        return refusal.answer


def _modes(request: GetRequest) -> frozenset[str]:
    if MODE_HEADER not in request.headers:
        return request.asic
    return frozenset(word.strip() for word in request.headers[MODE_HEADER].split(",")) & MODES


def _answer(request: GetRequest, modes: frozenset[str]) -> HttpResponse:
    query = request.query
    client = _client(query, lacks_certificate=request.lacks_certificate)
    query_id = _parameter(query, "queryId")
    if "requestOnly" in query and "responseOnly" in query:
        raise _Refusal(
            400, 'Parameters "requestOnly" and "responseOnly" cannot be used at the same time.'
        )
    response = True if "responseOnly" in query else False if "requestOnly" in query else None
    records = request.messages.find(query_id, client, response)
    if not records:
        raise _Refusal(404, "No signed documents found")
    with request.messages.lock:
        _stamp(records, is_unstamped="unstamped" in modes, force="force" in query)
    bodies = "no-bodies" not in modes
    kind = {None: "", False: "-request", True: "-response"}[response]
    if "unique" not in query:
        return _attach(_zip(records, bodies=bodies), f"{quote_plus(query_id)}{kind}.zip", modes)
    if response is None:
        raise _Refusal(
            400, 'Parameter "unique" not applicable without "requestOnly" or "responseOnly".'
        )
    if len(records) > 1:
        raise _Refusal(500, f"query did not return a unique result: {len(records)}")
    [record] = records
    return _attach(_container(record, bodies=bodies), _name(record), modes)


def _client(query: dict[str, list[str]], *, lacks_certificate: bool) -> tuple[str | None, ...]:
    """Return the client's identifier, once it is one that may ask."""
    parts = [_parameter(query, name) for name in _CLIENT[:3]]
    subsystem = query.get("subsystemCode", [None])[0]
    written = "/".join([*parts, *([subsystem] if subsystem else [])])
    named = f"{'SUBSYSTEM' if subsystem else 'MEMBER'}:{written}"
    if parts[0] != INSTANCE or subsystem == "unknown":
        raise _Refusal(401, f"Client '{named}' not found")
    if lacks_certificate or subsystem == "nossl":
        raise _Refusal(401, f"Client ({named}) specifies HTTPS but did not supply TLS certificate")
    return (*parts, subsystem)


def _parameter(query: dict[str, list[str]], name: str) -> str:
    if name not in query:
        raise _Refusal(400, f'Parameter "{name}"  must be specified.')
    return query[name][0]


def _stamp(records: list[LoggedMessage], *, is_unstamped: bool, force: bool) -> None:
    """Sign and stamp what is not stamped yet, a request and its response in one batch."""
    new = [record for record in records if record.signed_files is None]
    if new and is_unstamped and not force:
        raise _Refusal(500, "Message signature has not been timestamped yet!")
    roots = []
    for record in new:
        member = "/".join(part or "" for part in record.client[:3])
        by = signing.signer("FI-TEST/GOV/0245437-2" if record.response else member)
        roots.append(signing.signature(record.message, by, record.time))
    if len(new) == 2:
        signed = [serialize(root) for root in roots]
        result, chains = signing.hash_chains(signed, f"/{_SIGNATURES}", "/ts-hashchain.xml")
        batch = {
            "ts-hashchainresult.xml": result,
            "META-INF/ASiCManifest.xml": _asic_manifest(result),
            "META-INF/timestamp.tst": signing.time_stamp(result, new[1].time),
        }
        for record, signatures, chain in zip(new, signed, chains, strict=True):
            record.signed_files = {_SIGNATURES: signatures, "ts-hashchain.xml": chain, **batch}
        return
    for record, root in zip(new, roots, strict=True):
        value = signing.decode_value(root)
        signing.put_stamp(root, signing.time_stamp(value, record.time))
        record.signed_files = {_SIGNATURES: serialize(root)}


def _zip(records: list[LoggedMessage], *, bodies: bool) -> bytes:
    """Return the containers in one ZIP, not compressed any further."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=0) as archive:
        for record in records:
            archive.writestr(_entry(_name(record), record.time), _container(record, bodies=bodies))
    return file.getvalue()


def _container(record: LoggedMessage, *, bodies: bool) -> bytes:
    assert record.signed_files is not None
    entries = {
        "mimetype": MEDIA_TYPE.encode(),
        "message.xml": record.message if bodies else _without_body(record.message),
    }
    stamped = {**record.signed_files, "META-INF/manifest.xml": b""}
    files = [*entries, *(name for name in _ORDER if name in stamped)]
    stamped["META-INF/manifest.xml"] = _manifest(files)
    entries |= {name: stamped[name] for name in _ORDER if name in stamped}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = f"mimetype={MEDIA_TYPE}".encode()
        for name, content in entries.items():
            archive.writestr(_entry(name, record.time), content)
    return file.getvalue()


def _entry(name: str, time: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, time.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED  # a security server compresses `mimetype` too
    return entry


def _without_body(message: bytes) -> bytes:
    """Return what a log without message bodies keeps: the header, and an empty element."""
    root = etree.fromstring(message)
    body = root.find(f"{{{SOAP}}}Body")
    assert body is not None
    name = etree.QName(body[0]).localname
    for content in list(body):
        body.remove(content)
    body.text = None
    etree.SubElement(body, f"{{{XROAD}}}{name}", nsmap={"xroad": XROAD})
    return serialize(root)


def _manifest(files: list[str]) -> bytes:
    root = etree.Element(f"{{{_MANIFEST}}}manifest", nsmap={"manifest": _MANIFEST})
    root.set(f"{{{_MANIFEST}}}version", "1.2")
    named = [name for name in files if name != "mimetype" and not name.startswith("META-INF/")]
    for path in ("/", *named):
        entry = etree.SubElement(root, f"{{{_MANIFEST}}}file-entry")
        entry.set(f"{{{_MANIFEST}}}media-type", MEDIA_TYPE if path == "/" else "text/xml")
        entry.set(f"{{{_MANIFEST}}}full-path", path)
    return serialize(root)


def _asic_manifest(result: bytes) -> bytes:
    root = etree.Element(f"{{{_ASIC}}}ASiCManifest", nsmap={"asic": _ASIC, "ds": _DS})
    stamp = {"URI": "META-INF/timestamp.tst", "MimeType": "vnd.etsi.timestamp-token"}
    etree.SubElement(root, f"{{{_ASIC}}}SigReference", stamp)
    stamped = {"URI": "ts-hashchainresult.xml", "MimeType": "text/xml"}
    data = etree.SubElement(root, f"{{{_ASIC}}}DataObjectReference", stamped)
    etree.SubElement(data, f"{{{_DS}}}DigestMethod", Algorithm=signing.SHA512)
    etree.SubElement(data, f"{{{_DS}}}DigestValue").text = signing.digest(result)
    return serialize(root)


def _name(record: LoggedMessage) -> str:
    """Name a container as a security server does: the number to the base of 32."""
    digits, number = "", record.number
    while number:
        digits, number = "0123456789abcdefghijklmnopqrstuv"[number % 32] + digits, number // 32
    kind = "response" if record.response else "request"
    return f"{quote_plus(record.query_id)[:226]}-{kind}-{digits}.asice"


def _attach(content: bytes, name: str, modes: frozenset[str]) -> HttpResponse:
    kind = MEDIA_TYPE if name.endswith(".asice") else "application/zip"
    if "encrypted" in modes:
        content, name = openpgp.encrypt(content, PASSPHRASE), f"{name}.gpg"
        kind = "application/octet-stream"
    return HttpResponse(content, content_type=kind, file_name=name)
