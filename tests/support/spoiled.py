"""Ways to spoil a reply, or the connection that brings it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.replies import answer, encoded
from tests.support.socket_server import ResetConnectionError, http

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lxml import etree

    from tests.support.socket_server import Request

PAGE = "<!DOCTYPE html>\n<html><head><title>Proxy</title></head><body>No<br>way</body></html>"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi"))  # noqa: B905
    + "]>"
)


def good(request: Request) -> bytes:
    return encoded(answer(request.body))


def spoiled(find: str, put: str) -> Callable[[Request], list[bytes]]:
    """Return an answer with one piece of its text replaced."""

    def reply(request: Request) -> list[bytes]:
        text = good(request).decode()
        assert find in text
        return [http(text.replace(find, put).encode())]

    return reply


def changed(change: Callable[[etree._Element], object]) -> Callable[[Request], list[bytes]]:
    return lambda request: [http(encoded(answer(request.body, change)))]


def with_doctype(doctype: str, entity: str = "") -> Callable[[Request], list[bytes]]:
    def reply(request: Request) -> list[bytes]:
        text = good(request).decode().replace("Albert Kristian", f"Albert {entity}")
        declaration, _, rest = text.partition("?>")
        return [http(f"{declaration}?>{doctype}{rest}".encode())]

    return reply


def reset(_: Request) -> Iterable[bytes]:
    raise ResetConnectionError


def reset_in_body(request: Request) -> Iterable[bytes]:
    yield http(good(request))[:-100]
    request.pause(0.2)  # long enough for those bytes to be read
    raise ResetConnectionError
