"""The log of queries: who queried what, when and why, kept as evidence.

An entry is on the disk before its query is sent, its outcome after it. ``QueryLog`` writes;
``reading``, ``verifying`` and ``pruning`` serve ``vtjcli log``.

The folder holds ``2026-01.jsonl`` and so on, JSON Lines in ASCII, one file per month; ``head``, a
record of where the log ends. A line is an object whose ``record`` is ``query``, ``outcome``,
``torn`` (a writer moved aside what a crash had left of a line), ``aside`` (lines that were not
written with the key) or ``prune`` (old months were removed). Around what it says stand ``time``
(UTC), ``file`` (that of the month, without ``.jsonl``), ``n`` (its number
since the log began), ``previous`` (the MAC of the line before, 64 zeros for the first) and ``mac``:
HMAC-SHA-256 over the bytes of the line before ``,"mac":``. The key of each use is HMAC-SHA-256 of
``vtjcli log 1 chain``, ``… head`` or ``… subject`` under the key that is kept; a subject's hash is
the MAC of its kind, a NUL and its value.

Found without fail: a change, insertion, removal or move of entries, and the removal of the last
ones, which ``head`` tells of. Not found: the log and its head put back together to an earlier
state; a whole folder taken away; anything done by someone who has the key. Whoever can ask can
read the key, so against one's own users only entries that have left the machine help: ``syslog``
sends each line with its MAC to the system's log, from where central collection takes it. A line
torn at the end and entries that the head does not tell of yet are what a crash leaves, and no
finding.
"""

from vtjcli.audit.entry import Intent, LoggedResult, Outcome
from vtjcli.audit.query_log import QueryLog

__all__ = ["Intent", "LoggedResult", "Outcome", "QueryLog"]
