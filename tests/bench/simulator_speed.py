"""How fast the simulator starts and answers, and that it does not grow.

``python -m tests.bench.simulator_speed [-n QUERIES] [--soak QUERIES]``. Servers run in processes of
their own, clients in this one: four connections, each waiting for its answer. The other way is
the standard library's ThreadingHTTPServer, answering the same bytes whatever it is asked; on a
busy machine the CPU time a query says more than the rate.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from tests.bench.table import print_table
from tests.simulator.requests import request
from tests.support.replies import QUERY, XROAD, one

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
CONNECTIONS = 4
PER_CONNECTION = 500
"""Queries before a client of the soak connects anew."""
BARE = """
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
body = sys.stdin.buffer.read()
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    def log_message(self, *words): pass
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""


class Cost(NamedTuple):
    """What some queries took: seconds on the clock, seconds of the server's CPU."""

    queries: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        """Queries a second."""
        return self.queries / self.seconds

    @property
    def each(self) -> float:
        """CPU milliseconds a query."""
        return self.cpu / self.queries * 1000


class Server(NamedTuple):
    """A running server: where, and as which process; `start` is how long until it told."""

    port: int
    pid: int
    start: float


@contextmanager
def running(command: Sequence[str], given: bytes = b"") -> Iterator[Server]:
    """Run a server until it has told its port on its first line."""
    started = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "VTJCLI_LANG": "en"},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(given)
        process.stdin.close()
        port = int(process.stdout.readline().decode().split(":")[-1])
        took = time.perf_counter() - started
        # A pipe that fills would stop the server.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        try:
            yield Server(port, process.pid, took)
        finally:
            process.terminate()


def simulator(*words: str) -> list[str]:
    """Return the words that start it."""
    return [sys.executable, "-m", "vtjcli", "simulator", *words]


def cpu(pid: int) -> float:
    """Return the CPU seconds of a process so far (proc(5))."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> int:
    """Return the KiB of memory that a process has now."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0])


def post(body: bytes) -> bytes:
    """Return a whole HTTP request."""
    head = (
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml; charset=utf-8\r\n"
        f'SOAPAction: ""\r\nContent-Length: {len(body)}\r\n\r\n'
    )
    return head.encode() + body


def exchange(connection: socket.socket, sent: bytes) -> bytes:
    """Send one request and return the body of its answer."""
    connection.sendall(sent)
    received = bytearray()
    while (end := received.find(b"\r\n\r\n")) < 0:
        received += _some(connection)
    length = int(received.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
    while len(received) < end + 4 + length:
        received += _some(connection)
    return bytes(received[end + 4 :])


def _some(connection: socket.socket) -> bytes:
    if piece := connection.recv(65536):
        return piece
    raise ConnectionError("the server hung up")


def ask(server: Server, requests: Sequence[bytes], count: int, per_connection: int = 0) -> Cost:
    """Ask `count` queries over CONNECTIONS connections; raise what any of them raised."""
    failed: list[BaseException] = []
    each = max(count // CONNECTIONS, 1)

    def client(first: int) -> None:
        try:
            source = cycle([*requests[first:], *requests[:first]])
            left = each
            while left:
                now = min(left, per_connection or left)
                with socket.create_connection(("127.0.0.1", server.port), 60) as connection:
                    for _ in range(now):
                        assert b"Envelope" in exchange(connection, next(source))
                left -= now
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    before, started = cpu(server.pid), time.perf_counter()
    threads = [threading.Thread(target=client, args=(n,)) for n in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    seconds = time.perf_counter() - started
    return Cost(each * CONNECTIONS, seconds, cpu(server.pid) - before)


def people() -> list[bytes]:
    """Return a query about each of the invented people."""
    from vtjcli.simulator import people_file

    return [post(etree.tostring(request(person.hetu))) for person in people_file.load().persons]


def everything() -> list[bytes]:
    """Return queries of many kinds, good and bad, some with names that occur once only."""
    sent = people()
    for number in range(200):
        stranger = request(f"{number:06}-9999")
        one(stranger, "s:Header/x:id").text = f"id-{number}"
        odd = request()
        inner = one(odd, "s:Body/q:HenkilonTunnusKysely/q:request")
        etree.SubElement(inner, f"{{{QUERY}}}Odd{number}").text = "x"
        unknown = request()
        wrapper = one(unknown, "s:Body")[0]
        wrapper.tag = f"{{{QUERY}}}Service{number}"
        for code in unknown.iter("{*}serviceCode"):
            code.text = f"Service{number}"
        header = request()
        etree.SubElement(one(header, "s:Header"), f"{{{XROAD}}}extra{number}").text = "x"
        sent += [post(etree.tostring(root)) for root in (stranger, odd, unknown, header)]
        sent.append(post(f"<broken{number}>".encode()))
    return sent


def measure(count: int) -> None:
    """Print how fast the simulator answers, beside the other way."""
    requests = people()
    with running(simulator("--quiet")) as server:
        ask(server, requests, 200)
        ours = ask(server, requests, count)
        started = server.start
        with socket.create_connection(("127.0.0.1", server.port), 60) as connection:
            body = exchange(connection, requests[0])
    with running([sys.executable, "-c", BARE], body) as server:
        ask(server, requests, 200)
        bare = ask(server, requests, count)
    print_table(
        ("", "queries/s", "CPU ms a query"),
        [
            ("vtjcli simulator", f"{ours.rate:.0f}", f"{ours.each:.2f}"),
            ("ThreadingHTTPServer, same bytes", f"{bare.rate:.0f}", f"{bare.each:.2f}"),
            ("simulator / ThreadingHTTPServer", f"{ours.rate / bare.rate:.2f}", ""),
        ],
    )
    print(f"start of the simulator: {started * 1000:.0f} ms\n")


def soak(count: int) -> None:
    """Print how much memory the simulator has as queries go by."""
    requests = everything()
    steps = 10
    rows = []
    with running(simulator("--quiet")) as server:
        for step in range(steps + 1):
            if step:
                ask(server, requests, count // steps, PER_CONNECTION)
            rows.append((f"{count // steps * step}", f"{resident(server.pid) / 1024:.1f}"))
            print(f"  {rows[-1][0]} queries: {rows[-1][1]} MiB", file=sys.stderr)
    print_table(("queries", "MiB"), rows)
    grown = float(rows[-1][1]) - float(rows[steps // 2][1])
    print(f"grown in the second half: {grown:.1f} MiB")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5000, help="queries to measure the rate with")
    parser.add_argument("--soak", type=int, default=20_000, help="queries to watch memory over")
    chosen = parser.parse_args()
    measure(chosen.n)
    soak(chosen.soak)


if __name__ == "__main__":
    main()
