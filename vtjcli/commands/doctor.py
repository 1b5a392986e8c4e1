"""``vtjcli doctor``: what works on the path to the register, what is missing, who can fix it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.messages import text
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put, put_json
from vtjcli.output.terminal import Style, style_opening, wrap
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from typing import TextIO

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding

_MARKS: Final[Mapping[str, Style]] = {"✓": "good", "!": "warning", "✗": "error"}


def run(
    profile: _options.ProfileOption = None,
    report: Annotated[bool, typer.Option("--report", help=help_text("doctor.report"))] = False,
    json: Annotated[bool, typer.Option("--json", help=help_text("doctor.json"))] = False,
    json_schema: _options.JsonSchemaOption = False,
    timeout: _options.TimeoutOption = None,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli.config import Overrides
    from vtjcli.doctor import findings_text as shown
    from vtjcli.doctor.examination import resolve

    output = Output("table", choose_language(lang))
    if report and json:
        raise UsageError("not_together", one="--report", other="--json")
    chosen, first, unusable = resolve(Overrides(profile=profile, timeout=timeout))
    errors = [finding.error for finding in first if finding.error is not None]
    if report and errors:
        return output.fail(*errors)
    found: list[Finding] = []
    for finding in _examine(chosen, first, unusable, output):
        found.append(finding)
        if not json:
            _show(shown.lines(finding, output.language), aside=report)
    if json:
        put_json(shown.as_json(chosen, found, output.language), indent=2)
        return max(finding.exit_status for finding in found)
    _show(["", shown.summary(found, output.language)], aside=report)
    if report and chosen is not None:
        from vtjcli.doctor.usage_report import account

        put(account(chosen, found, output.language))
    return max(finding.exit_status for finding in found)


def _show(lines: Iterable[str], *, aside: bool) -> None:
    """Write what was found; `aside`, where something else goes to standard output."""
    stream = sys.stderr if aside else sys.stdout
    if stream.isatty():
        # A command that is advised stays on one line, to be copied.
        lines = (line if _is_command(line) else wrap(line, "    ") for line in lines)
    lines = [_style_mark(line, stream) for line in lines]
    if aside:
        print(*lines, sep="\n", file=stream, flush=True)
    else:
        put("\n".join(lines))


def _style_mark(line: str, stream: TextIO) -> str:
    """Return a line with its mark in colour, where it begins with one."""
    style = _MARKS.get(line[:1])
    return line if style is None else style_opening(line, line[:1], style, stream)


def _is_command(line: str) -> bool:
    return " vtjcli " in line or line.lstrip().startswith("chmod ")


def _examine(
    profile: Profile | None, first: Sequence[Finding], unusable: Collection[str], output: Output
) -> Iterator[Finding]:
    """Yield the findings of the first step, then those of the others as they come.

    They are skipped without a usable profile, and where they need one of the `unusable` settings.
    """
    from contextlib import ExitStack

    from vtjcli.credentials import connecting
    from vtjcli.doctor.examination import examine, skip_all
    from vtjcli.doctor.examined_server import ExaminedServer
    from vtjcli.output import progress
    from vtjcli.xroad.endpoint import Endpoint

    def watch(step: str) -> AbstractContextManager[None]:
        language = output.language
        named = text(f"doctor.step.{step}", language)
        return progress.show_wait_message(text("doctor.watching", language, step=named))

    if profile is not None and profile.is_demo:
        output.note_demo()
    yield from first
    if profile is None:
        yield from skip_all()
        return
    with ExitStack() as stack:
        failure = None
        try:
            with watch("client_certificate"):  # whose key may need a passphrase
                endpoint = stack.enter_context(connecting.locate_server(profile))
        except VtjcliError as error:
            failure = error
            url = profile.direct or profile.security_server
            endpoint = Endpoint(url, proxy=profile.proxy if url.startswith("https:") else None)
        own = connecting.own_certificate(profile.tls)
        server = ExaminedServer(profile, endpoint, own, failure)
        stack.callback(server.close)
        yield from examine(server, watch, unusable)
