"""The program in a process of its own, without the time that Python takes to import it.

A server process of ``multiprocessing`` has imported the program (`tests.support.loaded`), and each
program is a fork of that: five times as fast as ``python -m vtjcli``. It begins with
``vtjcli.__main__.entry``; tests of what comes before that use `Cli.executed`.
"""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self

from vtjcli.__main__ import entry

from .in_process import PATIENCE, open_streams

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PROCESSES: Final = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.support.loaded"])


class Program:
    """A program under way, with what these tests use of `subprocess.Popen`.

    Its streams are pipes. `stdin`, `stdout` and `stderr` are descriptors that take their place; a
    descriptor as `terminal` takes the place of all three and controls the program. `closed` is the
    number of a stream that it has not. No file that it writes gets larger than `file_size` bytes.
    """

    def __init__(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        *,
        stdin: int | None = None,
        stdout: int | None = None,
        stderr: int | None = None,
        terminal: int | None = None,
        closed: int | None = None,
        pipe_size: int | None = None,
        file_size: int | None = None,
        folder: Path | None = None,
    ) -> None:
        self.returncode: int | None = None
        self.stdin, its_stdin = _pipe("w", stdin if terminal is None else terminal)
        self.stdout, its_stdout = _pipe("r", stdout if terminal is None else terminal, pipe_size)
        self.stderr, its_stderr = _pipe("r", stderr if terminal is None else terminal)
        ends = [Connection(end) for end in (its_stdin, its_stdout, its_stderr)]
        start = _Start(
            list(words),
            dict(environment),
            folder or Path.cwd(),
            ends,
            on_terminal=terminal is not None,
            closed=closed,
            file_size=file_size,
        )
        self._process = _PROCESSES.Process(target=start, daemon=True)
        self._process.start()
        for end in ends:
            end.close()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()
        try:
            self.wait()
        finally:
            self.kill()

    def poll(self) -> int | None:
        """Return the exit status, or the negative number of the signal that ended the program."""
        if self.returncode is None:
            self.returncode = self._process.exitcode
            if self.returncode is not None:
                self._process.close()
        return self.returncode

    def wait(self, timeout: float = PATIENCE) -> int:
        """Wait until the program has ended; return as `poll`. Raises subprocess.TimeoutExpired."""
        if self.returncode is None:
            self._process.join(timeout)
        status = self.poll()
        if status is None:
            raise subprocess.TimeoutExpired("vtjcli", timeout)
        return status

    def communicate(self, given: str = "", timeout: float = PATIENCE) -> tuple[str, str]:
        """Give it its standard input and wait; return what it wrote to both streams."""
        with ThreadPoolExecutor(3) as streams:
            streams.submit(_write, self.stdin, given)
            written = [streams.submit(_read, stream) for stream in (self.stdout, self.stderr)]
            try:
                self.wait(timeout)
            finally:
                self.kill()
            out, err = (text.result() for text in written)
        return out, err

    def send_signal(self, number: int) -> None:
        """Send a signal if the program has not ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):  # it may end meanwhile, and is no child of ours
                os.kill(self.pid, number)

    def kill(self) -> None:
        """End the program as a power cut would."""
        if self.poll() is None:
            self._process.kill()


def _pipe(mode: str, instead: int | None, size: int | None = None) -> tuple[IO[str] | None, int]:
    """Return this end of a pipe, or None when there is a descriptor `instead`, and the other."""
    if instead is not None:
        return None, os.dup(instead)
    read, write = os.pipe()
    if size is not None:
        fcntl.fcntl(read, fcntl.F_SETPIPE_SZ, size)
    here, there = (read, write) if mode == "r" else (write, read)
    return os.fdopen(here, mode, encoding="utf-8", errors="surrogateescape", newline=""), there


def _write(stream: IO[str] | None, given: str) -> None:
    if stream is not None:
        with suppress(BrokenPipeError), stream:
            stream.write(given)


def _read(stream: IO[str] | None) -> str:
    if stream is None or stream.closed:
        return ""
    with stream:
        return stream.read()


@dataclass
class _Start:
    """What the forked process needs to become the program; sent to it pickled."""

    words: list[str]
    environment: dict[str, str]
    folder: Path
    streams: list[Connection]
    on_terminal: bool
    closed: int | None
    file_size: int | None

    def __call__(self) -> None:
        """Set up what Python sets up at its start, and run the program's own entry."""
        os.chdir(self.folder)
        os.environ.clear()
        os.environ.update(self.environment)
        time.tzset()
        if path := os.environ.get("PYTHONPATH"):
            sys.path.insert(0, path)
            sys.modules.pop("sitecustomize", None)
            with suppress(ModuleNotFoundError):
                import_module("sitecustomize")
        sys.argv = ["vtjcli", *self.words]
        if self.on_terminal:
            os.login_tty(os.dup(self.streams[0].fileno()))
        for number, stream in enumerate(self.streams):
            os.dup2(stream.fileno(), number)
            stream.close()
        if self.closed is not None:
            os.close(self.closed)
        if self.file_size is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.file_size, self.file_size))
        open_streams()
        entry()
