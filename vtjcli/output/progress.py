"""How far something has come, on a terminal: counts, never a name or a code."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING, Final

from vtjcli.messages import text
from vtjcli.messages.formats import number_text
from vtjcli.output.terminal import is_dumb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from rich.progress import Progress, ProgressColumn

    from vtjcli.messages import Language

_BETWEEN_LINES: Final = 10.0
"""Seconds between two lines of those that cannot show a bar."""
_SOON: Final = 1.0
"""Seconds of waiting that need no explanation."""


class Bar:
    """Shows nothing: standard error is no terminal."""

    def advance(self, count: int = 1) -> None:
        """Take note that `count` more are done with."""

    def aside(self) -> AbstractContextManager[object]:
        """Make room for what is written to standard output meanwhile."""
        return nullcontext()


class _Lines(Bar):
    """A line now and then, for a terminal that cannot go back to one."""

    def __init__(self, count: int, language: Language) -> None:
        self._count = count
        self._language = language
        self._done_count = 0
        self._reported_at = time.monotonic()

    def advance(self, count: int = 1) -> None:
        self._done_count += count
        if time.monotonic() - self._reported_at < _BETWEEN_LINES or self._done_count >= self._count:
            return
        self._reported_at = time.monotonic()
        said = text("words.asked_so_far", self._language, asked=self._done_count, count=self._count)
        print(said, file=sys.stderr, flush=True)


class _TerminalBar(Bar):
    def __init__(
        self, progress: Progress, count: int, language: Language, *, is_shared: bool
    ) -> None:
        self._progress = progress
        self._language = language
        self._is_shared = is_shared
        self._task = progress.add_task("", total=count, rate="")

    def advance(self, count: int = 1) -> None:
        self._progress.update(self._task, advance=count)
        speed = self._progress.tasks[0].speed
        if speed is not None:
            rate = text(
                "words.progress_rate", self._language, rate=number_text(speed, 1, self._language)
            )
            self._progress.update(self._task, rate=rate)

    @contextmanager
    def aside(self) -> Iterator[None]:
        if not self._is_shared:
            yield
            return
        self._progress.stop()
        try:
            yield
        finally:
            self._progress.start()


class _WaitMessage(Bar):
    """A line that goes once there is an answer."""

    def __init__(self, line: ExitStack) -> None:
        self._line = line

    def advance(self, count: int = 1) -> None:
        if count:
            self._line.close()


@contextmanager
def show(
    count: int, language: Language, *, is_hidden: bool = False, is_shared: bool = False
) -> Iterator[Bar]:
    """Show a bar for `count` subjects, with rate and time left, until it is left behind.

    Of one subject it is a line, after a second. `is_shared`: answers are written to
    the same terminal meanwhile.
    """
    if is_hidden or not sys.stderr.isatty():
        yield Bar()
        return
    if count == 1:
        with ExitStack() as line:
            line.enter_context(show_wait_message(text("words.asking", language)))
            yield _WaitMessage(line)
        return
    if is_dumb():
        yield _Lines(count, language)
        return
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    from vtjcli.output.console import console

    with Progress(
        TextColumn(text("words.asking", language)),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TextColumn(text("words.progress_left", language)),
        TimeRemainingColumn(),
        console=console(sys.stderr),
        transient=True,
        expand=True,
        redirect_stdout=False,
    ) as progress:
        yield _TerminalBar(progress, count, language, is_shared=is_shared)


@contextmanager
def show_reading_progress(total: int, language: Language) -> Iterator[Callable[[int], None] | None]:
    """Show on a terminal how much of the log is read, once it has taken a second.

    Yields what takes the size of each part of `total`; None where nothing is shown.
    """
    if not sys.stderr.isatty() or is_dumb():
        yield None
        return
    started = time.monotonic()
    done = 0
    with ExitStack() as stack:
        bar: Progress | None = None

        def advance(size: int) -> None:
            nonlocal done, bar
            done += size
            if time.monotonic() - started < _SOON:
                return
            percent = min(100, 100 * done // max(1, total))
            said = text("words.log_reading", language, percent=percent)
            if bar is None:
                bar = stack.enter_context(_progress())
                bar.add_task(said, total=None)
            bar.update(bar.task_ids[0], description=said)

        yield advance


@contextmanager
def show_download_progress(language: Language) -> Iterator[Callable[[int], None]]:
    """Show on a terminal how much of the signed messages has come.

    Yields what takes the size of each part.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import DownloadColumn, TransferSpeedColumn

    with _progress(DownloadColumn(), TransferSpeedColumn()) as bar:
        task = bar.add_task(text("words.evidence_fetching", language), total=None)
        yield lambda size: bar.advance(task, size)


def _progress(*columns: ProgressColumn) -> Progress:
    """Return a line of progress that goes when it is over: what goes on, and `columns`."""
    from rich.progress import Progress, SpinnerColumn, TextColumn

    from vtjcli.output.console import console

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        *columns,
        console=console(sys.stderr),
        transient=True,
    )


@contextmanager
def show_wait_message(message: str) -> Iterator[None]:
    """Show on a terminal what is waited for once it has taken a second, until it is there.

    One line that stands still: a command that asks for a password meanwhile can be read.
    """
    if not sys.stderr.isatty():
        yield
        return
    from threading import Event, Thread

    there = Event()

    def show() -> None:
        if there.wait(_SOON):
            return
        dumb = is_dumb()
        sys.stderr.write(f"{message}\n" if dumb else message)
        sys.stderr.flush()
        there.wait()
        if not dumb:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    showing = Thread(target=show, daemon=True)
    showing.start()
    try:
        yield
    finally:
        there.set()
        showing.join()
