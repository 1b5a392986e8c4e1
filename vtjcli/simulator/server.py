"""The security server as a whole: its settings, and the way of a request through it."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Self, cast
from urllib.parse import parse_qs

from . import (
    access_log,
    fault_injection,
    faulty_replies,
    get_routes,
    metadata_services,
    people_file,
    product_file,
    security_server,
    soso,
)
from .access_log import AccessLogEntry
from .fault_injection import FaultInjection, FaultInjectionError
from .file_errors import FileError
from .get_request import GetRequest
from .http_response import HttpResponse, plain_text, serialize
from .http_server import HttpServer, RequestHandler
from .message_log import MessageLog
from .operations import SERVICE_NS, own_text
from .register import Register
from .request_rate import TOO_MANY, RequestRate
from .server_tls import CERTIFICATE_SHOWN, load_context
from .soap_faults import FaultStyle, SoapFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from lxml.etree import _Element as Element

    from .people import People, Person, Trigger
    from .server_tls import ServerTls

STYLE_HEADER = "x-simulator-fault-style"


class Simulator:
    """A security server with VTJkysely behind it, on 127.0.0.1 and nowhere else.

        injection = FaultInjection(return_code="0007")
        with Simulator(tls=ServerTls(), injection=injection, rate=20) as simulator:
            ...  # POST to simulator.url, https here; simulator.pin is its certificate's digest

    `port` 0 takes a free one. `fault_style` is how faults are spelled unless a request says
    otherwise in the header `X-Simulator-Fault-Style`: `camel` (X-Road 7.7 and before) or
    `snake` (7.8). `people` is another file in the form of people.toml, `products` one in that of
    product_file. `log` gets one line a request, identity codes masked. `clock` replaces the time
    of day. `asic` are words of signed_containers.MODES: how signed messages are delivered unless a
    request says otherwise. `tls`: how to speak TLS, None for plain HTTP. `injection`: the failure
    of every request that asks for none itself (see fault_injection). `rate`: queries let through
    in any one second.

    The port is taken at once (OSError when it is not free), and certificates are read then
    (CertificateError). Serving begins with `start`, `serve_forever` or `with`, which raise
    PeopleError or ProductsError for a file that cannot be used.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        fault_style: FaultStyle = "camel",
        username: str = "demo",
        password: str = "demo",  # noqa: S107  # the password of an invented register
        people: Path | None = None,
        products: Path | None = None,
        log: Callable[[str], None] | None = None,
        clock: Callable[[], datetime] | None = None,
        asic: frozenset[str] = frozenset(),
        tls: ServerTls | None = None,
        injection: FaultInjection = fault_injection.NO_FAULT,
        rate: int | None = None,
    ) -> None:
        self.asic = asic
        self.messages = MessageLog()
        self._style = fault_style
        self._user = username, password
        self._source = people
        self._products = products
        self._log = log
        self._clock = clock or (lambda: datetime.now(UTC))
        self._injection = injection
        self._rate = None if rate is None else RequestRate(rate)
        self._thread: threading.Thread | None = None
        self._serving = False
        self.stopping = threading.Event()
        self.tls = None if tls is None else load_context(tls)
        self._server = HttpServer(("127.0.0.1", port), RequestHandler)
        self._server.simulator = self
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_address[1]}"

    @property
    def pin(self) -> str:
        """How a client pins the server's certificate: ``sha256:…``; without TLS empty."""
        return "" if self.tls is None else self.tls.pin

    @cached_property
    def _register(self) -> Register:
        known = people_file.load(self._source)
        username, password = self._user
        own = {} if self._products is None else product_file.load(self._products)
        return Register(
            known, username=username, password=password, clock=self._clock, own_products=own
        )

    @property
    def population(self) -> People:
        """Everything that the file of people says."""
        return self._register.people

    @property
    def people(self) -> Sequence[Person]:
        """The invented people, in the order of the file."""
        return self.population.persons

    @property
    def products(self) -> Sequence[str]:
        """The products about people."""
        return tuple(self._register.products)

    @property
    def triggers(self) -> Sequence[Trigger]:
        return self.population.triggers

    def start(self) -> None:
        """Serve in a thread that ends with the program."""
        self._prepare()
        # The interval is how long `stop` may have to wait: next to nothing at the end of a demo.
        serve = self._server.serve_forever
        self._thread = threading.Thread(target=serve, args=(0.02,), name="simulator", daemon=True)
        self._thread.start()

    def serve_forever(self) -> None:
        """Serve in this thread until `stop` or Ctrl-C."""
        self._prepare()
        with suppress(KeyboardInterrupt):
            self._server.serve_forever()
        self._server.server_close()

    def _prepare(self) -> None:
        # A file that cannot be used raises its error here, not in the thread of a request.
        try:
            _ = self._register
        except FileError:
            self.stop()
            raise
        self._serving = True

    def stop(self) -> None:
        """Stop serving and free the port; the second time nothing happens."""
        self.stopping.set()
        if self._serving:
            self._serving = False
            self._server.shutdown()
        if self._thread:
            self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def answer(self, method: str, headers: Mapping[str, str], sent: bytes) -> HttpResponse:
        """Answer one request (header names in lower case), and log it."""

        def respond(injection: FaultInjection, entry: AccessLogEntry) -> HttpResponse:
            if soso.is_addressed(method, headers):
                code = injection.return_code
                return soso.answer(headers, sent, self._register, code, entry)
            request = security_server.read(method, headers, sent)
            entry.operation = request.service["serviceCode"]
            entry.client = "/".join(filter(None, request.client_parts))
            entry.subject = access_log.mask_subject(request.body)
            return self._answer_service(request, headers, injection, entry)

        return self._answer(headers, AccessLogEntry(method), respond)

    def answer_get(self, path: str, query: str, headers: Mapping[str, str]) -> HttpResponse:
        """Answer a GET of one of get_routes.ROUTES with an undecoded `query`, and log it."""

        def respond(_injection: FaultInjection, entry: AccessLogEntry) -> HttpResponse:
            parameters = parse_qs(query, keep_blank_values=True)
            request = GetRequest(
                url=f"{self.url}{path}",
                query=parameters,
                headers=headers,
                lacks_certificate=self.lacks_certificate(headers),
                messages=self.messages,
                asic=self.asic,
            )
            answer = get_routes.ROUTES[path](request)
            entry.outcome = str(answer.status)
            return answer

        return self._answer(headers, AccessLogEntry(path), respond)

    def _answer(
        self,
        headers: Mapping[str, str],
        entry: AccessLogEntry,
        respond: Callable[[FaultInjection, AccessLogEntry], HttpResponse],
    ) -> HttpResponse:
        """Answer by `respond`, which may raise a SoapFault and fills in the entry."""
        started = time.perf_counter()
        style = self._fault_style(headers)
        delay = 0.0
        try:
            injection = fault_injection.read_headers(headers, self._injection)
            delay = injection.delay
            answer = respond(injection, entry)
        except SoapFault as fault:
            answer = HttpResponse(serialize(fault.envelope(style)), status=fault.status)
            entry.outcome = fault.spell_code(style)
        except FaultInjectionError as error:
            # A test with a slip in it should not pass.
            answer = plain_text(f"X-Simulator-{error}\n", 400)
            entry.outcome = "400"
        self._log_entry(entry, time.perf_counter() - started)
        return replace(answer, delay=answer.delay + delay)

    def refuse_excess(self, method: str) -> HttpResponse | None:
        """Return the answer for one query too many in a second, and log it; None: go on."""
        if self._rate is None or self._rate.admits():
            return None
        self._log_entry(AccessLogEntry(method, outcome=str(TOO_MANY.status)), 0.0)
        return TOO_MANY

    def lacks_certificate(self, headers: Mapping[str, str]) -> bool:
        """Tell whether the client had to show a certificate and did not."""
        required = self.tls is not None and self.tls.client_certificates
        return required and CERTIFICATE_SHOWN not in headers

    def log_error(self, error: BaseException | None) -> None:
        """Log an error that left a connection without its answer."""
        if self._log:
            self._log(access_log.error_line(self._clock(), error))

    def _log_entry(self, entry: AccessLogEntry, seconds: float) -> None:
        if self._log:
            self._log(entry.line(self._clock(), seconds))

    def _fault_style(self, headers: Mapping[str, str]) -> FaultStyle:
        if headers.get(STYLE_HEADER) in ("camel", "snake"):
            return cast("FaultStyle", headers[STYLE_HEADER])
        return self._style

    def _answer_service(
        self,
        request: security_server.Request,
        headers: Mapping[str, str],
        injection: FaultInjection,
        entry: AccessLogEntry,
    ) -> HttpResponse:
        security_server.admit(request, lacks_certificate=self.lacks_certificate(headers))
        if injection.fault:
            security_server.fail(request, injection.fault, self.population)
        if metadata_services.is_metaservice(request.service["serviceCode"]):
            entry.outcome = "answered"
            return metadata_services.answer(request)
        security_server.route(request)
        signed = [request.content]
        try:
            security_server.raise_triggered(request, self.population)
            content = self._register.answer(request.body, injection)
            entry.outcome = _outcome(content)
            root = security_server.envelope(request, content)
            if fault := self._faulty_reply(request, injection, entry.outcome):
                entry.outcome, seconds = fault
                return faulty_replies.apply(entry.outcome, root, seconds)
            answer = HttpResponse(serialize(root))
            signed.append(answer.body)
            return answer
        finally:
            self.messages.add(request.id, request.client_parts, self._clock(), signed)

    def _faulty_reply(
        self, request: security_server.Request, injection: FaultInjection, outcome: str
    ) -> tuple[str, float] | None:
        """Return which faulty reply is due, and its seconds: what is injected, else the code's."""
        if injection.behaviour:
            return injection.behaviour, 0.0 if injection.delay else faulty_replies.SLOW_SECONDS
        trigger = self.population.trigger_by_hetu.get(request.hetu)
        # Only a query that would have been answered is answered badly.
        if trigger and trigger.kind == "behaviour" and outcome == "0000":
            return trigger.value, trigger.seconds
        return None


def _outcome(content: Element) -> str:
    for element in content.iter("{*}Paluukoodi", f"{{{SERVICE_NS}}}faultCode"):
        if code := element.get("koodi") or own_text(element):
            return code
    return "-"
