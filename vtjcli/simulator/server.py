"""The security server as a whole: what it is told when made, and what becomes of a request."""

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
from .fault_injection import FaultInjection, FaultInjectionError
from .file_errors import FileError
from .http_response import HttpResponse, serialize
from .http_server import HttpServer, RequestHandler
from .message_log import MessageLog
from .operations import SERVICE_NS, own_text
from .register import Register
from .request_rate import TOO_MANY, RequestRate
from .server_tls import CERTIFICATE_SHOWN, load_context
from .soap_faults import FaultStyle, ServiceFault, XRoadFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

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

    @property
    def asks(self) -> bool:
        """Whether clients must show a certificate."""
        return self.tls is not None and self.tls.asks

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
        """The identity codes that give failures."""
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
        # A file that cannot be used is told here, and not in the thread of some request.
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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def answer(self, method: str, headers: Mapping[str, str], sent: bytes) -> HttpResponse:
        """Answer one request (header names in lower case), and log it."""
        started = time.perf_counter()
        style = self._spelling(headers)
        what, client, subject = method, "", ""
        delay = 0.0
        try:
            injection = fault_injection.requested(headers, self._injection)
            delay = injection.delay
            if soso.is_asked(method, headers):
                code = injection.return_code
                answer, what, subject, outcome = soso.answer(headers, sent, self._register, code)
            else:
                request = security_server.read(method, headers, sent)
                what = request.service["serviceCode"]
                client = "/".join(filter(None, request.client_parts))
                subject = access_log.subject(request.body)
                answer, outcome = self._service(request, injection, unshown=self._unshown(headers))
        except (XRoadFault, ServiceFault) as fault:
            answer = HttpResponse(serialize(fault.envelope(style)))
            outcome = fault.spelled(style) if isinstance(fault, XRoadFault) else fault.code
        except FaultInjectionError as error:
            answer, outcome = _refused(error)
        self._tell(started, what, client, subject, outcome)
        return replace(answer, delay=answer.delay + delay) if delay else answer

    def answer_get(self, path: str, query: str, headers: Mapping[str, str]) -> HttpResponse:
        """Answer a GET of one of get_routes.ROUTES with an undecoded `query`, and log it."""
        started = time.perf_counter()
        style = self._spelling(headers)
        delay = 0.0
        try:
            delay = fault_injection.requested(headers, self._injection).delay
            wanted = parse_qs(query, keep_blank_values=True)
            answer = get_routes.ROUTES[path](self, path, wanted, headers)
            outcome = str(answer.status)
        except XRoadFault as fault:
            answer = HttpResponse(serialize(fault.envelope(style)))
            outcome = fault.spelled(style)
        except FaultInjectionError as error:
            answer, outcome = _refused(error)
        self._tell(started, path, "", "", outcome)
        return replace(answer, delay=answer.delay + delay) if delay else answer

    def limited(self, method: str) -> HttpResponse | None:
        """Return the answer for one query too many in a second, and log it; None: go on."""
        if self._rate is None or self._rate.admits():
            return None
        self._tell(time.perf_counter(), method, "", "", str(TOO_MANY.status))
        return TOO_MANY

    def _tell(self, started: float, what: str, client: str, subject: str, outcome: str) -> None:
        if self._log:
            seconds = time.perf_counter() - started
            self._log(access_log.line(self._clock(), what, client, subject, outcome, seconds))

    def _unshown(self, headers: Mapping[str, str]) -> bool:
        return self.asks and CERTIFICATE_SHOWN not in headers

    def _spelling(self, headers: Mapping[str, str]) -> FaultStyle:
        if headers.get(STYLE_HEADER) in ("camel", "snake"):
            return cast("FaultStyle", headers[STYLE_HEADER])
        return self._style

    def complain(self, error: BaseException | None) -> None:
        """Log an error that left a connection without its answer."""
        if self._log:
            self._log(access_log.trouble(self._clock(), error))

    def _service(
        self, request: security_server.Request, injection: FaultInjection, *, unshown: bool
    ) -> tuple[HttpResponse, str]:
        security_server.admit(request, unshown=unshown)
        if injection.fault:
            security_server.fail(request, injection.fault, self._register)
        if metadata_services.is_metaservice(request.service["serviceCode"]):
            return metadata_services.answer(request), "answered"
        security_server.route(request)
        signed = [request.sent]
        try:
            security_server.provoke(request, self._register)
            content = self._register.answer(request.body, injection)
            outcome = _outcome(content)
            root = security_server.envelope(request, content)
            if bad := self._faulty_reply(request, injection, outcome):
                name, seconds = bad
                return faulty_replies.apply(name, root, seconds), name
            answer = HttpResponse(serialize(root))
            signed.append(answer.body)
            return answer, outcome
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


def _refused(error: FaultInjectionError) -> tuple[HttpResponse, str]:
    """Refuse what is no failure that can be had: a test with a slip in it should not pass."""
    text = f"X-Simulator-{error}\n".encode()
    return HttpResponse(text, content_type="text/plain; charset=utf-8", status=400), "400"


def _outcome(content: Element) -> str:
    for element in content.iter("{*}Paluukoodi", f"{{{SERVICE_NS}}}faultCode"):
        if code := element.get("koodi") or own_text(element):
            return code
    return "-"
