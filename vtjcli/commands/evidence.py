"""``vtjcli evidence``: the signed messages of a query, as proof."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import (
    ConfigurationError,
    NothingFoundError,
    OutputError,
    QueryInterruptedError,
    UsageError,
    VtjcliError,
)
from vtjcli.messages import text
from vtjcli.output.writer import Output, chosen_format, chosen_language, put, put_json
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.config import Profile
    from vtjcli.messages import Language
    from vtjcli.output.evidence import Saved
    from vtjcli.xroad.asic.container import Kind
    from vtjcli.xroad.signed_messages import Evidence, Wanted

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("evidence"))
def evidence(
    message_id: Annotated[
        str, typer.Argument(metavar="MESSAGE_ID", help=help_text("evidence.message_id"))
    ],
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help=help_text("evidence.file"))
    ] = None,
    request_only: Annotated[
        bool, typer.Option("--request-only", help=help_text("evidence.request_only"))
    ] = False,
    response_only: Annotated[
        bool, typer.Option("--response-only", help=help_text("evidence.response_only"))
    ] = False,
    unique: Annotated[bool, typer.Option("--unique", help=help_text("evidence.unique"))] = False,
    force: Annotated[bool, typer.Option("--force", help=help_text("evidence.force"))] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help=help_text("evidence.overwrite"))
    ] = False,
    check: Annotated[
        str | None, typer.Option("--check", metavar="FILE", help=help_text("evidence.check"))
    ] = None,
    profile: _options.Profile = None,
    json: Annotated[bool, typer.Option("--json", help=help_text("evidence.json"))] = False,
    timeout: Annotated[
        float | None,
        typer.Option("--timeout", metavar="SECONDS", help=help_text("evidence.timeout")),
    ] = None,
    lang: _options.Lang = None,
) -> int:
    language = chosen_language(lang)
    form = chosen_format(None, json=json)
    as_json = form in ("json", "jsonl") or (form is None and not sys.stdout.isatty())
    writer = Output("table", language)
    demo = False
    try:
        for one, other, contradicts in (
            ("--request-only", "--response-only", request_only and response_only),
            ("--check", "--output", check is not None and output is not None),
            ("--check", "--unique", check is not None and unique),
            ("--check", "--force", check is not None and force),
            ("--check", "--overwrite", check is not None and overwrite),
        ):
            if contradicts:
                raise UsageError("not_together", one=one, other=other)
        if unique and not (request_only or response_only):
            raise UsageError("only_with", one="--unique", other="--request-only / --response-only")
        if not message_id.strip() or not message_id.isprintable():
            raise UsageError("message_id_malformed")
        from vtjcli import config

        # No end user goes out with it, so it need not be known who, or that it is not root.
        said = config.Overrides(profile, end_user="-", timeout=timeout)
        chosen = config.resolve(said, asking=False)
        demo = chosen.is_demo
        if chosen.direct:
            raise ConfigurationError("evidence_direct", profile=chosen.name)
        from vtjcli.xroad.signed_messages import Wanted

        kind: Kind | None = "request" if request_only else "response" if response_only else None
        wanted = Wanted(message_id.strip(), chosen.client, kind, unique, force)
        if check is not None:
            saved = _checked(Path(check), wanted)
        elif demo:
            raise NothingFoundError("evidence_demo")
        else:
            saved = _fetched(chosen, wanted, output, writer, overwrite=overwrite)
    except VtjcliError as error:
        return _failed(error, writer, as_json=as_json, demo=demo)
    _show(saved, wanted, chosen, writer, as_json=as_json)
    return 0


def _fetched(
    profile: Profile, wanted: Wanted, output: str | None, writer: Output, *, overwrite: bool
) -> Saved:
    """Fetch, check and save, in this order: what is not what it should be leaves no file."""
    from vtjcli.filesystem.atomic import draft
    from vtjcli.lookup.connecting import connect
    from vtjcli.output import saved_file
    from vtjcli.xroad import signed_messages as signed

    if output == "-":
        raise UsageError("evidence_stdout")
    given = Path(output or ".")
    named = not given.is_dir()
    folder = given.parent if named else given
    replace = None if overwrite else "--overwrite"
    target = given if named else folder / wanted.file_name(wanted.form)
    target = saved_file.target(target, replace=replace)
    signal.signal(signal.SIGTERM, _terminated)
    try:
        with connect(profile) as opened, draft(target.parent) as part:
            with _progress(writer.language) as shown:

                def into(piece: bytes) -> None:
                    part.file.write(piece)
                    shown(len(piece))

                reply = signed.download(opened, wanted, into)
            part.file.flush()
            found = signed.check(part.file, reply, wanted)
            if not named:
                target = saved_file.target(folder / wanted.file_name(found.form), replace=replace)
            saved = _saved(part.path, found)
            saved_file.publish(part, target, replace=replace)
            return saved._replace(path=target)
    except OSError as error:
        raise OutputError("file_unwritable", path=target, reason=error.strerror) from error
    except KeyboardInterrupt:
        raise QueryInterruptedError("evidence_interrupted") from None


def _checked(file: Path, wanted: Wanted) -> Saved:
    """Check a file that is here already."""
    from vtjcli.xroad import signed_messages as signed

    try:
        with file.open("rb") as opened:
            found = signed.check_kept(opened, str(file), wanted)
        return _saved(file, found)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError("evidence_file", path=file, reason=reason) from error


def _saved(file: Path, found: Evidence) -> Saved:
    import hashlib

    from vtjcli.output.evidence import Saved

    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return Saved(file, file.stat().st_size, digest, found)


def _show(saved: Saved, wanted: Wanted, profile: Profile, writer: Output, *, as_json: bool) -> None:
    """Print what was found, and beside it what that does and does not prove."""
    from shlex import quote

    from vtjcli.output import evidence as shown

    if as_json:
        put_json(shown.document(saved, wanted, profile.name, demo=profile.is_demo), indent=2)
    else:
        put("\n".join(shown.lines(saved, writer.language)))
    containers = saved.evidence.containers
    if not containers:
        name = saved.path.name
        plain = saved.path.with_name(name[:-4] if name.endswith(".gpg") else f"{name}.zip")
        writer.warn("evidence_encrypted", path=quote(str(saved.path)), plain=quote(str(plain)))
        return
    if not all(container.body_kept for container in containers):
        writer.warn("evidence_no_bodies")
    if missing := sum(len(container.attachments_missing) for container in containers):
        writer.warn("evidence_attachments", count=missing)
    kinds = {container.kind for container in containers}
    if wanted.kind is None and "response" not in kinds:
        writer.warn("evidence_no_response")
    if wanted.kind is None and "request" not in kinds:
        writer.warn("evidence_no_request")
    writer.note("evidence_not_checked", server=_origin(profile.security_server))


def _origin(url: str) -> str:
    """Return the server of an address without its path, which is for queries."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _failed(error: VtjcliError, writer: Output, *, as_json: bool, demo: bool) -> int:
    writer.error(error)
    if as_json:
        from vtjcli.output import evidence as shown

        put_json(shown.failure(error, writer.language, demo=demo), indent=2)
    return error.exit_status


@contextmanager
def _progress(language: Language) -> Iterator[Callable[[int], None]]:
    """Show on a terminal how much has come; give the function that is told of each piece."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import (
        DownloadColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TransferSpeedColumn,
    )

    from vtjcli.output.console import console

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    with Progress(*columns, console=console(sys.stderr), transient=True) as progress:
        task = progress.add_task(text("words.evidence_fetching", language), total=None)
        yield lambda count: progress.advance(task, count)


def _terminated(_signal: int, _frame: object) -> NoReturn:
    """End through the blocks that clean up."""
    raise SystemExit(128 + signal.SIGTERM)
