"""What the catalogue costs: memory and time of many replies in one process, and a share of one.

``python -m tests.bench.catalogue [-n REPLIES]``, with VTJCLI_REFERENCE set. Memory is the greatest
that a process ever had (ru_maxrss), each figure from a process of its own. The share is counted in
instructions, which repeat where seconds do not; without valgrind it is left out. The targets
stand beside, and nothing fails when one is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.support.replies import HETU, addressed, encoded

from .one_person import MeasuredCommand, commands, instructions, run
from .parsing import CONTENT_TYPE
from .reference_material import reference_file
from .serving import serving
from .table import print_table

ROOT: Final = Path(__file__).parents[2]
REPLIES: Final = 1_000
TIMES: Final = 10
GROWTH: Final = 10.0
"""Megabytes that ten times as many replies may take more."""
SHARE: Final = 0.05
"""Of the instructions of a whole process."""
ROWS: Final = "vtjcli.catalogue.fields, vtjcli.catalogue.code_lists, vtjcli.catalogue.reply_reader"
"""What the catalogue consists of for a query."""
MESSAGE: Final = "{http://xml.vrk.fi/schema/vtjkysely}VTJHenkiloVastaussanoma"


def recorded() -> Path:
    """Return a reply recorded from DVV's test service."""
    return reference_file("responses", "perussanoma-3.xml")


def many(count: int) -> None:
    """Read `count` replies, each from its bytes, and write each as a line of JSON.

    Prints seconds a reply and the greatest memory in megabytes.
    """
    from lxml import etree

    from vtjcli.output import json as as_json
    from vtjcli.vtjkysely import record
    from vtjcli.vtjkysely.answer import RegisterAnswer, SentQuery
    from vtjcli.vtjkysely.query import Query, request_envelope
    from vtjcli.vtjkysely.subject import Subject
    from vtjcli.xroad import reply
    from vtjcli.xroad.http_reply import HttpReply
    from vtjcli.xroad.identifiers import Subsystem

    query = Query(
        client=Subsystem.parse("FI-TEST/MUN/0101263-6/example"),
        provider=Subsystem.parse("FI-TEST/GOV/0245437-2/VTJkysely"),
        message_id="7c6e0f4e-0000-4000-8000-000000000001",
        product="PERUSSANOMA 3",
        username="username",
        end_user="tester",
        password="password",
        subject=Subject("hetu", HETU),
    )
    asked = SentQuery(query, "test", "2026-01-31T12:00:00.123+02:00")
    sent = request_envelope(query)
    body = encoded(addressed(etree.parse(recorded()).getroot(), sent))
    written = 0
    started = time.perf_counter()
    with Path(os.devnull).open("w", encoding="utf-8") as lines:
        for _ in range(count):
            read = reply.read(HttpReply(200, CONTENT_TYPE, body), query.header, sent)
            answer = RegisterAnswer(
                demo=False,
                sent_query=asked,
                verified=read.verified,
                record=record.read(read.content, HETU),
                envelope=read.envelope,
            )
            written += lines.write(as_json.dumps(as_json.document(answer, "en")) + "\n")
    seconds = time.perf_counter() - started
    assert written > 1000 * count
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([seconds / count, memory]))


def measured(count: int) -> tuple[float, float]:
    """Return what `many` prints, from a process of its own."""
    command = [sys.executable, "-m", "tests.bench.catalogue", "--child", str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def growth(count: int) -> None:
    """Print time and memory of `count` replies and of ten times as many."""
    few, lots = measured(count), measured(TIMES * count)
    print("replies read and written as JSON Lines in one process")
    print_table(
        ("replies", "ms a reply", "MB at most"),
        [
            (str(number), f"{seconds * 1000:.3f}", f"{memory:.1f}")
            for number, (seconds, memory) in ((count, few), (TIMES * count, lots))
        ],
    )
    print_table(
        (f"{TIMES} times as many", "measured", "target"),
        [
            ("more memory, MB", f"{lots[1] - few[1]:.1f}", f"< {GROWTH:.0f}"),
            ("time a reply, ratio", f"{lots[0] / few[0]:.2f}", "1, which is linear"),
        ],
    )


def share() -> None:
    """Print what part of the whole process of ``person --json`` the catalogue is.

    The catalogue is its modules, imported after all else that the process imports, and the reading
    of one reply: both are what a process with them takes more than one without.
    """
    base = "import lxml.etree, re, datetime, typing, collections.abc"
    parsed = f"root = lxml.etree.parse({str(recorded())!r}).getroot()"
    found = f"message = next(root.iter({MESSAGE!r}))"
    reading = (
        "from vtjcli.catalogue import fields, reply_reader; "
        "values = reply_reader.Reader(fields.MESSAGE).read(message).values; assert values['person']"
    )
    steps = [base]
    steps += ["; ".join((steps[-1], f"import {ROWS}"))]
    steps += ["; ".join((steps[-1], parsed, found))]
    steps += ["; ".join((steps[-1], reading))]
    with tempfile.TemporaryDirectory() as name, serving(recorded()) as url:
        folder = Path(name)
        person = commands(url, folder, None)["person --json"]
        run(person)  # writes bytecode, fills the file cache
        whole = instructions(person)
        counted = []
        for step in steps:
            words = [sys.executable, "-c", f"{step}; import os; os._exit(0)"]
            command = MeasuredCommand(words, person.variables)
            run(command)
            counted.append(instructions(command))
    without, rows, before, after = counted
    parts = {
        "importing its rows and code lists": rows - without,
        "reading one reply": after - before,
    }
    print("one run each under callgrind, millions of instructions")
    print_table(
        ("", "instructions", "share"),
        [
            ("person --json, the whole process", f"{whole:.1f}", ""),
            *((part, f"{cost:.1f}", f"{cost / whole:.1%}") for part, cost in parts.items()),
        ],
    )
    added = sum(parts.values()) / whole
    print_table(
        ("share", "instructions", "target"),
        [("the catalogue / person --json", f"{added:.1%}", f"<= {SHARE:.0%}")],
    )


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.catalogue", description=__doc__)
    options.add_argument("-n", type=int, default=REPLIES, help=f"replies ({REPLIES}), then tenfold")
    options.add_argument("--child", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.child is not None:
        many(chosen.child)
        return
    recorded()  # which exits with a message where there is none
    growth(chosen.n)
    if shutil.which("valgrind"):
        share()


if __name__ == "__main__":
    main()
