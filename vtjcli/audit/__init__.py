"""The log of queries: who asked the register what, when and why, kept so that it can be proved.

An entry is on the disk before its query is sent, its outcome after it. ``QueryLog`` writes;
``reading``, ``verifying`` and ``pruning`` serve ``vtjcli log``. FORMAT.md beside this file says
what stands in the files, what can be found in them, and what cannot.
"""

from vtjcli.audit.entry import Intent, Outcome, Result, Settings
from vtjcli.audit.querylog import QueryLog

__all__ = ["Intent", "Outcome", "QueryLog", "Result", "Settings"]
