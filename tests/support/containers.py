"""Signed messages as a security server gives them out, which a test then spoils."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from tests.simulator.requests import ALBERT, request
from tests.support.replies import IDS, XROAD
from tests.support.socket_server import Server, http
from vtjcli.simulator import CLIENT, Simulator
from vtjcli.simulator.http_response import serialize

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ID = "7c6e0f4e-0000-4000-8000-000000000001"
ZIP = "application/zip"
ASICE = "application/vnd.etsi.asic-e+zip"
MESSAGE = "message.xml"
SIGNATURES = "META-INF/signatures.xml"
_NAMES = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")


def target(query_id: str = ID, client: str = CLIENT, *flags: str) -> str:
    """Return the path and query by which the messages are asked for."""
    fields = {"queryId": query_id, **dict(zip(_NAMES, client.split("/"), strict=False))}
    return "/asic?" + "&".join([urlencode(fields), *flags])


@cache
def signed(*flags: str, modes: str = "", query_id: str = ID, client: str = CLIENT) -> bytes:
    """Return the containers of one query, as the simulator makes them."""
    simulator = Simulator()
    try:
        asked = request(ALBERT)
        for element in asked.iter(f"{{{XROAD}}}id"):
            element.text = query_id
        for name, value in zip(_NAMES, client.split("/"), strict=True):
            for element in asked.iterfind(f".//{{{XROAD}}}client/{{{IDS}}}{name}"):
                element.text = value
        simulator.answer("POST", {"content-type": "text/xml", "soapaction": ""}, serialize(asked))
        path, _, query = target(query_id, client, *flags).partition("?")
        answer = simulator.answer_get(path, query, {"x-simulator-asic": modes})
    finally:
        simulator.stop()
    assert answer.status == 200, answer.body
    return answer.body


def entries(archive: bytes) -> dict[str, bytes]:
    """Return what a ZIP holds, in its order."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(
    files: Mapping[str, bytes] | list[tuple[str, bytes]], kind: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Return a ZIP of `files`; a list may hold a name twice."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", kind) as archive:
        for name, content in files if isinstance(files, list) else files.items():
            archive.writestr(name, content)
    return file.getvalue()


def spoiled(archive: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    """Return a ZIP of containers each of which `change` has had in its hands."""
    changed = {}
    for name, container in entries(archive).items():
        files = entries(container)
        change(files)
        changed[name] = packed(files)
    return packed(changed)


def serving(body: bytes, status: int = 200, content_type: str | None = ZIP) -> Server:
    """Return a server that answers everything in one way."""
    return Server(lambda _: [http(body, status, content_type)])
