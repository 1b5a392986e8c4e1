"""No core dump: it would hold the password."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache

if sys.platform == "win32":

    def forbid_core_dumps() -> None:
        """Do nothing: the system writes no core dumps of its own accord."""

else:
    import resource

    @cache
    def forbid_core_dumps() -> None:
        """Keep the system from writing this process's memory to a file, whatever ends it.

        On Linux a program that takes core dumps by a pipe does not heed the limit (core(5)), so
        that the process is made not dumpable as well; no other process of the user's can then read
        its memory either.
        """
        with suppress(OSError, ValueError):
            _, hard = resource.getrlimit(resource.RLIMIT_CORE)
            resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
        if sys.platform == "linux":
            import ctypes

            pr_set_dumpable = 4  # <linux/prctl.h>
            with suppress(OSError, AttributeError):  # a libc without it
                ctypes.CDLL(None).prctl(pr_set_dumpable, 0, 0, 0, 0)
