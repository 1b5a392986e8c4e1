"""A process that asks and logs: python -m tests.audit.logging_process FOLDER NAME COUNT.

It prints the message id of each query once its entry is said to be on the disk, and ``failed``
for each that could not be written.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.audit import logs
from vtjcli.audit import QueryLog
from vtjcli.errors import LogError


def main(folder: str, name: str, count: str) -> None:
    with QueryLog(logs.settings(Path(folder))) as log:
        for number in range(int(count)):
            message_id = f"{name}-{number}"
            try:
                log.begin(logs.intent(message_id))
                print(message_id, flush=True)
                log.end(message_id, logs.FOUND)
            except LogError as error:
                print("failed", error.key, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
