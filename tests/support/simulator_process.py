"""``vtjcli simulator`` in a process of its own, asked over HTTP."""

from __future__ import annotations

import http.client
import re
import signal
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lxml import etree

from tests.conftest import ALBERT, PATIENCE, Cli, toml
from tests.simulator.requests import Reply, request
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from tests.support.forked import Program


CODE = re.compile(r"[0-9]{6}[-+A-Y][0-9]{3}[0-9A-Y]")


@dataclass
class Running:
    """A simulator in a process of its own."""

    process: Program
    url: str
    printed: list[str]
    log: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def ask(
        self,
        sent: Element | bytes | None = None,
        context: ssl.SSLContext | None = None,
        **headers: str,
    ) -> Reply:
        """POST an envelope; `headers` with underscores for hyphens."""
        root = request() if sent is None else sent
        body = root if isinstance(root, bytes) else etree.tostring(root)
        fields = {"Content-Type": "text/xml", "SOAPAction": '""'}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection: http.client.HTTPConnection
        if context is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        else:
            connection = http.client.HTTPSConnection(
                "127.0.0.1", self.port, timeout=PATIENCE, context=context
            )
        try:
            connection.request("POST", "/", body, fields)
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def stop(self, by: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Stop it as a user does; return its status and all that it said on standard error."""
        self.process.send_signal(by)
        status = self.process.wait(PATIENCE)
        assert self.process.stderr is not None
        return status, self.process.stderr.read()


@contextmanager
def simulating(cli: Cli, *words: str, **changes: str | None) -> Iterator[Running]:
    """Run the program until it says that it can be stopped."""
    with cli.started(("simulator", "--lang", "en", *words), changes) as process:
        assert process.stdout is not None
        printed: list[str] = []
        try:
            while not printed or not printed[-1].startswith("Simulator: "):
                line = process.stdout.readline()
                assert line, process.stderr and process.stderr.read()
                printed.append(line.rstrip("\n"))
            yield Running(process, printed[-1].removeprefix("Simulator: "), printed)
        finally:
            process.kill()


def profile(running: Running, **settings: object) -> str:
    values = {
        "security_server": running.url,
        "client": CLIENT,
        "product": "PERUSSANOMA 3",
        "username": "demo",
        "end_user": "tester",
        **settings,
    }
    return "[profiles.test]\n" + "".join(f"{key} = {toml(v)}\n" for key, v in values.items())


def person(cli: Cli, running: Running, hetu: str = ALBERT, **settings: object) -> Any:
    """Ask with vtjcli itself and return its JSON."""
    cli.configure(profile(running, **settings))
    return cli("person", hetu, "--json", "--profile", "test", VTJCLI_PASSWORD="demo").json
