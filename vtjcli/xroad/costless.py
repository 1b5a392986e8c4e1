"""Failures of what is no query: nothing was billed, and asking again costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

_INSTEAD: Final = {
    "timeout": "get_timeout",
    "broken": "get_broken",
    "reply_truncated": "get_truncated",
    "reply_gateway": "get_gateway",
}
"""Messages in place of those that warn of a query which may have arrived."""


def tell_free(error: VtjcliError) -> None:
    """Make `error` say that nothing was billed: it is of a GET or a metaservice, not a query."""
    error.key = _INSTEAD.get(error.key, error.key)
