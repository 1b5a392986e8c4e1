"""vtjcli without its log of queries, to see what the log costs; users have no such switch."""

from typing import Any, Self

from vtjcli.__main__ import entry
from vtjcli.queries import subject_run


class NoLog:
    """Stands in for QueryLog and writes nothing."""

    def __init__(self, settings: object) -> None: ...
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...
    def begin(self, intent: object) -> None: ...
    def end(self, message_id: str, outcome: object) -> None: ...
    def warnings(self) -> tuple[()]:
        return ()


without: Any = subject_run
without.QueryLog = NoLog
entry()
