"""The program's entry: ``vtjcli`` and ``python -m vtjcli``."""

from __future__ import annotations

import os
import sys

from vtjcli import __version__

TYPE_CHECKING = False  # as in typing, which ``--version`` does without
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> NoReturn:
    """Run the command line in sys.argv and leave with its exit status."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the program
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115, PTH123
    if sys.argv[1:] == ["--version"]:
        # Before Typer, which would make it six times as dear.
        status = 0
        print(f"vtjcli {__version__}")
    elif sys.argv[1:2] == ["--complete"]:
        # Before Typer too: somebody waits for it in the middle of a line.
        from vtjcli.commands import completing

        status = 0
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        print("".join(f"{name}\n" for name in completing.names("".join(sys.argv[2:3]))), end="")
    else:
        import gc

        # A terminal that lacks a letter of a name shows its number, and the answer is not lost.
        sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        # Nothing here lives long enough to be worth collecting (23 M of 515 M instructions).
        gc.disable()
        try:
            from vtjcli.cli import run

            status = run(sys.argv[1:])
        except SystemExit as left:
            status = int(left.code or 0)
        except KeyboardInterrupt:
            status = 130
        except Exception as error:  # noqa: BLE001 - never a traceback: it could show a person
            status = _report_defect(error)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError as error:
        from vtjcli.errors import CLOSED_PIPE, OutputError

        status = CLOSED_PIPE
        if not isinstance(error, BrokenPipeError):
            print(f"vtjcli: {error.strerror}", file=sys.stderr)
            status = OutputError.exit_status
    # All is written: taking the interpreter down would cost 50 M of 515 M instructions.
    os._exit(status)


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
