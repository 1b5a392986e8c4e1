"""One recorded reply in one process: read into a Record, and as zeep reads it.

``python -m tests.bench.parsing [-n PAIRS]``, with VTJCLI_REFERENCE set. Both begin with the same
bytes and end with values; zeep has read its WSDL before the clock starts.
"""

from __future__ import annotations

import argparse
import time
from statistics import median
from typing import TYPE_CHECKING, Final

import requests
from lxml import etree
from zeep import Client, Settings

from tests.support.person_command import CLIENT
from tests.support.replies import HETU, addressed, encoded
from vtjcli.vtjkysely import record
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad import reply
from vtjcli.xroad.http_reply import HttpReply
from vtjcli.xroad.identifiers import Subsystem

from .reference_material import reference_file
from .table import print_table

if TYPE_CHECKING:
    from collections.abc import Callable

PAIRS: Final = 201
TARGET: Final = 0.1
CONTENT_TYPE: Final = "text/xml; charset=utf-8"


def by_vtjcli(body: bytes, query: Query, sent: bytes) -> Callable[[], object]:
    """Return the work that vtjcli does: echo and digest are checked too."""

    def work() -> object:
        http = HttpReply(200, CONTENT_TYPE, body)
        return record.read(reply.read(http, query.header, sent).content, HETU).person

    return work


def by_zeep(body: bytes) -> Callable[[], object]:
    """Return the work that zeep does."""
    wsdl = reference_file("vtjkysely", "service.wsdl")
    client = Client(  # type: ignore[no-untyped-call]
        str(wsdl), settings=Settings(strict=False, xsd_ignore_sequence_order=True)
    )
    (service,) = client.wsdl.services.values()
    (port,) = service.ports.values()
    response = requests.Response()
    response.status_code = 200
    response.headers["Content-Type"] = CONTENT_TYPE
    response._content = body

    def work() -> object:
        operation = port.binding.get("HenkilonTunnusKysely")
        return port.binding.process_reply(client, operation, response)

    return work


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes once."""
    started = time.perf_counter()
    assert work() is not None
    return time.perf_counter() - started


def main() -> None:
    """Measure in pairs and print medians."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.parsing", description=__doc__)
    options.add_argument("-n", type=int, default=PAIRS, help=f"pairs ({PAIRS})")
    chosen = options.parse_args()
    query = Query(
        client=Subsystem.parse(CLIENT),
        provider=Subsystem.parse("FI-TEST/GOV/0245437-2/VTJkysely"),
        message_id="7c6e0f4e-0000-4000-8000-000000000001",
        product="PERUSSANOMA 3",
        username="username",
        end_user="tester",
        password="password",
        subject=Subject("hetu", HETU),
    )
    sent = request_envelope(query)
    file = reference_file("responses", "perussanoma-3.xml")
    body = encoded(addressed(etree.parse(file).getroot(), sent))
    works = by_vtjcli(body, query, sent), by_zeep(body)
    for work in works:
        first = seconds(work)
        print(f"{'vtjcli' if work is works[0] else 'zeep'}: the first time {first * 1000:.2f} ms")
    pairs = [(seconds(works[0]), seconds(works[1])) for _ in range(chosen.n)]
    print(f"{chosen.n} pairs, medians in milliseconds")
    ours, theirs = (median(times) * 1000 for times in zip(*pairs, strict=True))
    print_table(("", "clock"), [("vtjcli", f"{ours:.2f}"), ("zeep", f"{theirs:.2f}")])
    ratio = median(a / b for a, b in pairs)
    print_table(("ratio", "clock", "target"), [("vtjcli / zeep", f"{ratio:.3f}", f"<= {TARGET}")])


if __name__ == "__main__":
    main()
