"""The simulator's answers, given by a server of the test: over TLS, with another clock, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .socket_server import http

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.simulator import Simulator

    from .socket_server import Answer, Request


def answering(simulator: Simulator, date: str = "") -> Answer:
    """Answer as `simulator` does, at the time `date` of the header; "": without one."""
    # Whoever asks next connects anew: each connection ends with the answer.
    headers: dict[str, Any] = {"Connection": "close"} | ({"Date": date} if date else {})

    def answer(request: Request) -> Iterable[bytes]:
        method, target, _ = request.line.split(" ")
        path, _, query = target.partition("?")
        if method == "GET":
            said = simulator.answer_get(path, query, request.headers)
        else:
            said = simulator.answer(method, request.headers, request.body)
        return [http(said.body, said.status, said.content_type, **headers)]

    return answer
