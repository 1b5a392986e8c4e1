"""A query about one person, as the client sends it."""

from __future__ import annotations

from typing import Final

from vtjcli.vtjkysely.query import Query
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.identifiers import Subsystem

QUERY: Final = Query(
    client=Subsystem.parse("FI-TEST/MUN/0101263-6/example"),
    provider=Subsystem.parse("FI-TEST/GOV/0245437-2/VTJkysely"),
    message_id="7c6e0f4e-0000-4000-8000-000000000001",
    product="PERUSSANOMA 3",
    username="username",
    end_user="tester",
    password="password",
    subject=Subject("hetu", "020501A999T"),
)
