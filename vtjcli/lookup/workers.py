"""Worker threads with a connection each."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import ExitStack
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from vtjcli.lookup.one_query import LookupResult, MessageSender

    Task: TypeAlias = Callable[[MessageSender], LookupResult | None]


class WorkerPool:
    """At most `size` threads that run tasks in the order given, each over its own connection.

    Unlike those of ``ThreadPoolExecutor`` they are daemons: a reply that nobody waits for any more
    does not keep a script from ending.
    """

    def __init__(
        self, size: int, make_connection: Callable[[], AbstractContextManager[MessageSender]]
    ) -> None:
        self._size = size
        self._make_connection = make_connection
        self._tasks: SimpleQueue[tuple[Future[LookupResult | None], Task] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, task: Task) -> Future[LookupResult | None]:
        """Run `task` as soon as a thread is free; return the future with its result."""
        future: Future[LookupResult | None] = Future()
        self._tasks.put((future, task))
        if len(self._threads) < self._size:
            thread = threading.Thread(target=self._work, name="lookup", daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def close(self) -> None:
        """Let the threads end, and close their connections, once what was submitted is done."""
        for _ in self._threads:
            self._tasks.put(None)

    def _work(self) -> None:
        with ExitStack() as opened:
            connection = None
            while (submitted := self._tasks.get()) is not None:
                future, task = submitted
                try:
                    if connection is None:
                        connection = opened.enter_context(self._make_connection())
                    future.set_result(task(connection))
                except BaseException as error:  # noqa: BLE001 - raised where the result is taken
                    future.set_exception(error)
