"""``main(argv)`` in the process of the tests, with an environment and streams of its own."""

from __future__ import annotations

import faulthandler
import io
import os
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, Self

from vtjcli.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PATIENCE: Final = 60
"""Seconds after which a program that should have ended counts as hanging."""

_OF_PROCESSES: Final = ("PYTHON", "DBUS_")
"""How variables begin that count for a whole process: for Python itself, and for its keyring."""


def needs_process(environment: Mapping[str, str]) -> bool:
    """Return whether `environment` has a variable that is read once in a process."""
    return any(
        value and name.startswith(_OF_PROCESSES) and name != "PYTHONIOENCODING"
        for name, value in environment.items()
    )


def needs_start(environment: Mapping[str, str]) -> bool:
    """Return whether `environment` has a variable that only a Python that starts follows."""
    followed = ("PYTHONIOENCODING", "PYTHONPATH", "PYTHON_KEYRING_BACKEND")
    return any(name.startswith("PYTHON") and name not in followed for name in environment)


def run_in_process(
    argv: Sequence[str], environment: Mapping[str, str], stdin: bytes = b""
) -> tuple[int, bytes, bytes]:
    """Return the exit status of ``main(argv)`` and what it wrote to both streams.

    File descriptors 0 to 2 are pipes meanwhile, as they are for a program that a script starts; so
    only one call can go on at a time. A call that hangs ends the process with a dump of its stacks.
    """
    assert threading.current_thread() is threading.main_thread(), "start a process for that"
    faulthandler.dump_traceback_later(2 * PATIENCE, exit=True)
    try:
        with _environment(environment), _Pipes(stdin) as pipes:
            status = main(argv)
        return status, *pipes.written
    finally:
        faulthandler.cancel_dump_traceback_later()


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Have `variables`, and nothing else, in the environment."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(variables)
    time.tzset()
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        time.tzset()


class _Pipes:
    """Standard streams over pipes: `stdin` can be read, what is written is collected."""

    def __init__(self, stdin: bytes) -> None:
        self.written: tuple[bytes, bytes] = (b"", b"")
        self._stdin = stdin

    def __enter__(self) -> Self:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        self._streams = (sys.stdin, sys.stdout, sys.stderr)
        self._descriptors = [os.dup(number) for number in range(3)]
        read, write = os.pipe()
        os.dup2(read, 0)
        os.close(read)
        self._collected: tuple[list[bytes], list[bytes]] = ([], [])
        self._threads = [threading.Thread(target=_feed, args=(write, self._stdin), daemon=True)]
        for number, parts in zip((1, 2), self._collected, strict=True):
            read, write = os.pipe()
            os.dup2(write, number)
            os.close(write)
            self._threads.append(threading.Thread(target=_collect, args=(read, parts), daemon=True))
        for thread in self._threads:
            thread.start()
        open_streams()
        return self

    def __exit__(self, *error: object) -> None:
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.close()
        sys.stdin, sys.stdout, sys.stderr = self._streams
        for number, descriptor in enumerate(self._descriptors):
            os.dup2(descriptor, number)  # which ends the pipe
            os.close(descriptor)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "something holds a stream of the program open"
        out, err = (b"".join(parts) for parts in self._collected)
        self.written = (out, err)


def open_streams() -> None:
    """Open the standard streams over descriptors 0 to 2 as Python does at its start."""
    sys.stdin = _opened(0, "r", "surrogateescape")
    sys.stdout = _opened(1, "w", "surrogateescape")
    sys.stderr = _opened(2, "w", "backslashreplace")


def _opened(number: int, mode: str, errors: str) -> io.TextIOWrapper | None:
    try:
        os.fstat(number)
    except OSError:  # closed by whoever started the program
        return None
    encoding = os.environ.get("PYTHONIOENCODING") or "utf-8"
    stream = open(number, mode, encoding=encoding, errors=errors, closefd=False)  # noqa: SIM115
    assert isinstance(stream, io.TextIOWrapper)
    if number == 2:
        stream.reconfigure(line_buffering=True)
    return stream


def _feed(descriptor: int, content: bytes) -> None:
    with open(descriptor, "wb") as pipe, suppress(BrokenPipeError):
        pipe.write(content)


def _collect(descriptor: int, parts: list[bytes]) -> None:
    with open(descriptor, "rb", buffering=0) as pipe:
        while part := pipe.read(65536):
            parts.append(part)
