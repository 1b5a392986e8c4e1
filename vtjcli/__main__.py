"""The program's entry: ``vtjcli`` and ``python -m vtjcli``."""

from __future__ import annotations

import os
import sys
from errno import EBADF, EIO, ENOSPC, EPIPE

from vtjcli import __version__

TYPE_CHECKING = False  # as in typing, which ``--version`` does without
if TYPE_CHECKING:
    from typing import Any, NoReturn, TextIO

_OF_OUTPUT = (EPIPE, ENOSPC, EIO, EBADF)
"""What writing to a stream fails with; of a file its name would be known."""


class _Messages:
    """Standard error, written to as well as may be: who cannot be told loses no answer by it."""

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


def main() -> NoReturn:
    """Run the command line in sys.argv and leave with its exit status."""
    for name in ("stdin", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the program
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115, PTH123
    sys.stderr = _Messages(sys.stderr)
    if sys.stdout is None:  # an answer, perhaps a paid one, would be lost
        status = _unwritable(OSError(EBADF, os.strerror(EBADF)))
    else:
        status = _run()
        try:
            sys.stdout.flush()
        except OSError as error:
            status = _unwritable(error)
    # All is written: taking the interpreter down would cost 50 M of 515 M instructions.
    os._exit(status)


def _run() -> int:
    try:
        return _ran(sys.argv[1:])
    except SystemExit as left:
        return int(left.code or 0)
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if error.errno in _OF_OUTPUT and error.filename is None:
            return _unwritable(error)
        return _report_defect(error)
    except Exception as error:  # noqa: BLE001 - never a traceback: it could show a person
        return _report_defect(error)


def _ran(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        # Before Typer, which would make it six times as dear.
        print(f"vtjcli {__version__}")
        return 0
    if arguments[:1] == ["--complete"]:
        # Before Typer too: somebody waits for it in the middle of a line.
        from vtjcli.commands import completing

        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        print("".join(f"{name}\n" for name in completing.names("".join(arguments[1:2]))), end="")
        return 0
    import gc
    import signal

    # Nothing here lives long enough to be worth collecting (23 M of 515 M instructions).
    gc.disable()
    # Whoever stops a service, or closes its terminal, ends a query as Ctrl-C does: with its outcome
    # in the log, and not in the middle of an answer.
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # else it is nohup
            signal.signal(number, signal.default_int_handler)
    # A terminal that lacks a letter of a name shows its number, and the answer is not lost.
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    from vtjcli.cli import run

    return run(arguments)


def _unwritable(error: OSError) -> int:
    """Say that the output cannot be written, where anybody reads it; return the status."""
    from vtjcli.errors import CLOSED_PIPE, OutputError

    if isinstance(error, BrokenPipeError):
        return CLOSED_PIPE
    from vtjcli.commands.output import Output, let_go
    from vtjcli.messages import language_of_help

    if sys.stdout is not None:
        let_go()
    told = OutputError("output_unwritable", reason=error.strerror)
    Output("table", language_of_help()).error(told)
    return OutputError.exit_status


def _report_defect(error: BaseException) -> int:
    """Say where the program itself failed, without any value; return EX_SOFTWARE of sysexits.h."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    print(f"vtjcli: internal error, please report: {type(error).__name__} {where}", file=sys.stderr)
    return 70


if __name__ == "__main__":
    main()
