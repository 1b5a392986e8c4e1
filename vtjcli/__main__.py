"""The program's entry: ``vtjcli`` and ``python -m vtjcli``."""

from __future__ import annotations

import io
import os
import sys
from errno import EBADF, EIO, ENOSPC, EPIPE

from vtjcli import __version__

TYPE_CHECKING = False  # as in typing, which ``--version`` does without
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn, TextIO

_OF_OUTPUT = (EPIPE, ENOSPC, EIO, EBADF)
"""What writing to a stream fails with; of a file its name would be known."""

_INTERRUPTED = 130


class _Messages:
    """Standard error as far as it can be written: what cannot be said there costs no answer."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write `text` if that is possible."""
        try:
            return self._stream.write(text)
        except OSError:
            return len(text)

    def flush(self) -> None:
        """Hand on what has been written if that is possible."""
        try:  # noqa: SIM105 - contextlib costs a start of --version
            self._stream.flush()
        except OSError:
            pass


def entry() -> NoReturn:
    """Run the command line in sys.argv as a process of its own, and leave with its exit status."""
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is ignored
        signal.signal(signal.SIGINT, _leave)
    status = main()
    # All is written: taking the interpreter down would cost 50 M of 515 M instructions.
    os._exit(status)


def _leave(*_: object) -> None:
    """End the program on Ctrl-C while it is still being loaded: nothing has been begun."""
    os._exit(_INTERRUPTED)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line, the one in sys.argv without `argv`, and return its exit status.

    What is written is handed on to the standard streams. Signals, streams and the collector of
    garbage are afterwards as they were before.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    for name in ("stdin", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the program
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115, PTH123
    standard_output, standard_error = sys.stdout, sys.stderr
    sys.stderr = _Messages(standard_error)
    if isinstance(getattr(standard_output, "buffer", None), io.RawIOBase):
        sys.stdout = _buffered(standard_output)
    try:
        if sys.stdout is None:  # an answer, perhaps a paid one, would be lost
            return _unwritable(OSError(EBADF, os.strerror(EBADF)))
        return _end(arguments)
    finally:
        sys.stderr.flush()
        sys.stdout, sys.stderr = standard_output, standard_error


def _buffered(stream: TextIO) -> TextIO:
    """Return a stream like `stream`, which has no buffer (PYTHONUNBUFFERED), with one.

    Without it a write that is interrupted, or that fills the disk, loses the rest without an error.
    """
    return open(stream.fileno(), "w", encoding=stream.encoding, errors=stream.errors, closefd=False)


def _end(arguments: list[str]) -> int:
    """Return the exit status of a command line, however it ends; all is written by then."""
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        if error.errno in _OF_OUTPUT and error.filename is None:
            return _unwritable(error)
        return _report_defect(error)
    except Exception as error:  # noqa: BLE001 - never a traceback: it could show a person
        return _report_defect(error)
    return status


def _run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        # Before Typer, which would take six times as long.
        print(f"vtjcli {__version__}")
        return 0
    if arguments[:1] == ["--complete"]:
        # Before Typer too: somebody waits for it in the middle of a line.
        from vtjcli import completion_names

        put = "".join(f"{name}\n" for name in completion_names.names("".join(arguments[1:2])))
        sys.stdout.flush()
        sys.stdout.buffer.write(put.encode())  # whatever the locale
        return 0
    return _run_command(arguments)


def _run_command(arguments: list[str]) -> int:
    import gc
    import signal

    from vtjcli.system.interruption import Interrupts

    collecting = gc.isenabled()
    errors = sys.stdout.errors
    # Whoever stops a service, or closes its terminal, ends a query as Ctrl-C does: with its outcome
    # in the log, and not in the middle of an answer.
    with Interrupts(signal.SIG_DFL, signal.default_int_handler, _leave) as interrupts:
        # Nothing here lives long enough to be worth collecting (23 M of 515 M instructions).
        gc.disable()
        # A terminal that lacks a letter of a name shows its number, and the answer is not lost.
        sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        try:
            status = _run_typer(arguments)
            sys.stdout.flush()
        except KeyboardInterrupt:
            interrupts.is_over = True
            from vtjcli.output.stdout import drop_unwritten

            drop_unwritten()
            status = _INTERRUPTED
        finally:
            interrupts.is_over = True
            gc.unfreeze()
            (gc.enable if collecting else gc.disable)()
            sys.stdout.reconfigure(errors=errors)  # type: ignore[union-attr]
    return _INTERRUPTED if interrupts.is_pending else status


def _run_typer(arguments: list[str]) -> int:
    """Return the exit status of a command; raise KeyboardInterrupt where it was interrupted."""
    from vtjcli.cli import run

    try:
        status = run(arguments)
    except SystemExit as left:
        status = int(left.code or 0)
    if status == _INTERRUPTED:  # which Typer makes of KeyboardInterrupt
        raise KeyboardInterrupt
    return status


def _unwritable(error: OSError) -> int:
    """Say that the output cannot be written, where anybody reads it; return the status."""
    from vtjcli.errors import CLOSED_PIPE, OutputError
    from vtjcli.output.stdout import discard, drop_unwritten

    if isinstance(error, BrokenPipeError):
        drop_unwritten()  # else Python would say that it could not be written
        return CLOSED_PIPE
    from vtjcli.messages import language_of_help
    from vtjcli.output.writer import Output

    if sys.stdout is not None:
        discard()
    failure = OutputError("output_unwritable", reason=error.strerror)
    Output("table", language_of_help()).error(failure)
    return OutputError.exit_status


def _report_defect(error: BaseException) -> int:
    """Say where the program itself failed, without any value; return EX_SOFTWARE of sysexits.h."""
    from vtjcli.errors import DefectError

    where = DefectError.from_exception(error).values["where"]
    print(f"vtjcli: internal error, please report: {type(error).__name__} {where}", file=sys.stderr)
    return 70


if __name__ == "__main__":
    entry()
