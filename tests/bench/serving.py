"""A security server in a process of its own: one recorded reply, addressed to whoever asks.

``python -m tests.bench.serving FILE`` prints its address and serves until standard input ends.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from tests.support.replies import addressed, encoded
from tests.support.socket_server import Server, http

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.support.socket_server import Request

ROOT = Path(__file__).parents[2]


@contextmanager
def serving(file: Path) -> Iterator[str]:
    """Run such a server and give its address."""
    command = [sys.executable, "-m", "tests.bench.serving", str(file)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


def main() -> None:
    """Serve the file that the command line names."""
    recorded = etree.parse(Path(sys.argv[1])).getroot()

    def answer(request: Request) -> Iterable[bytes]:
        return [http(encoded(addressed(deepcopy(recorded), request.body)))]

    with Server(answer, keep_open=True) as server:
        print(server.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
