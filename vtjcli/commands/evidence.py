"""``vtjcli evidence``: the signed messages of a query, as evidence."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Final, NamedTuple
from urllib.parse import quote_plus

import typer

from vtjcli.commands import _options
from vtjcli.errors import (
    ConfigurationError,
    NothingFoundError,
    QueryInterruptedError,
    UntrustedReplyError,
    UsageError,
    VtjcliError,
)
from vtjcli.output import progress
from vtjcli.output.choices import choose_format, choose_language
from vtjcli.output.evidence_files import (
    ArchiveSearch,
    Destination,
    open_readable,
    summarize,
)
from vtjcli.output.evidence_report import EvidenceReport
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.config import Profile
    from vtjcli.output.evidence_checks import Facts
    from vtjcli.xroad.asic.container import Container, Expectation, MessageKind
    from vtjcli.xroad.asic.global_conf import Configuration
    from vtjcli.xroad.asic.messagelog import Chain
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.signed_messages import SignedMessagesRequest


_AUTO = "auto"
_ID_LENGTH = 36
"""Characters of a UUID: an id of this length is complete."""
_LISTED_MAX: Final = 5
"""Matching queries that are named."""
_NAME_MAX = 200


def run(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="MESSAGE_ID", help=help_text("evidence.message_id")),
    ] = None,
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
    archive: Annotated[
        list[str] | None,
        typer.Option("--archive", metavar="FILE", help=help_text("evidence.archive")),
    ] = None,
    trust: Annotated[
        str | None, typer.Option("--trust", metavar="FILE", help=help_text("evidence.trust"))
    ] = None,
    profile: _options.ProfileOption = None,
    json: Annotated[bool, typer.Option("--json", help=help_text("evidence.json"))] = False,
    json_schema: _options.JsonSchemaOption = False,
    timeout: Annotated[
        float | None,
        typer.Option("--timeout", metavar="SECONDS", help=help_text("evidence.timeout")),
    ] = None,
    lang: _options.LangOption = None,
) -> int:
    language = choose_language(lang)
    form = choose_format(None, json=json)
    report = EvidenceReport(Output("table", language), form, searches=bool(archive))
    try:
        local = "--check" if check is not None else "--archive" if archive else None
        for one, other, contradicts in (
            ("--check", "--archive", check is not None and archive),
            ("--check", "--output", check is not None and output is not None),
            ("--check", "--overwrite", check is not None and overwrite),
            (local, "--unique", local and unique),
            (local, "--force", local and force),
            ("--request-only", "--response-only", request_only and response_only),
        ):
            if contradicts:
                raise UsageError("not_together", one=one, other=other)
        if unique and not (request_only or response_only):
            raise UsageError("only_with", one="--unique", other="--request-only / --response-only")
        message_id, archives = _read_words(words or [], archive, optional=check is not None)
        kind: MessageKind | None = (
            "request" if request_only else "response" if response_only else None
        )
        if check is not None or archives:
            from vtjcli.xroad.asic.container import Expectation

            # A profile only where one was named: nothing need be fetched.
            needs_profile = profile is not None or trust == _AUTO
            chosen = _resolve(report, profile, timeout) if needs_profile else None
            settings = CheckSettings(chosen, trust)
            expected = Expectation(message_id, client=settings.client, kind=kind)
            if check is not None:
                return _check_file(check, expected, settings, report)
            destination = Destination(output, overwrite=overwrite)
            return _search(archives, expected, settings, destination, report)
        chosen = _resolve(report, profile, timeout)
        if chosen.is_demo:
            raise NothingFoundError("evidence_demo")
        from vtjcli.xroad.signed_messages import SignedMessagesRequest

        message_id = _complete_id(message_id, profile)
        wanted = SignedMessagesRequest(message_id, chosen.client, kind, unique, force)
        settings = CheckSettings(chosen, trust)
        return _fetch(chosen, settings, wanted, output, report, overwrite=overwrite)
    except VtjcliError as error:
        return report.fail(error)
    except KeyboardInterrupt:
        return report.fail(QueryInterruptedError("evidence_interrupted"))


class CheckSettings(NamedTuple):
    """What a run goes by: the profile, where one is needed, and whom to trust."""

    profile: Profile | None
    trust: str | None

    @property
    def facts(self) -> Facts:
        """What the output says of them."""
        from vtjcli.output.evidence_checks import Facts

        if self.profile is None:
            return Facts(None, self.trust, demo=False)
        return Facts(self.profile.name, self.trust, demo=self.profile.is_demo)

    @property
    def client(self) -> str | None:
        """The client whose messages they must be; None for anybody's."""
        return None if self.profile is None else str(self.profile.client)

    def configuration(self) -> Configuration | None:
        """Return the verification configuration, fetched where that is wanted."""
        if self.trust is None:
            return None
        if self.trust != _AUTO:
            return _read_configuration(self.trust)
        from vtjcli.credentials.connecting import connect

        assert self.profile is not None
        with connect(self.profile) as connection:
            return _fetch_configuration(connection)


def _read_words(
    words: list[str], archive: list[str] | None, *, optional: bool
) -> tuple[str, list[str]]:
    """Return the message id, "" for none, and the archives.

    A shell makes several words of ``--archive mlog-*.zip``, all but the first of which look like
    arguments: the id is the first one that is not the name of a file.
    """
    archives = list(archive or ())
    if archives:
        message_id = next((word for word in words if not Path(word).is_file()), None)
        archives += words
        if message_id is not None:
            archives.remove(message_id)
    elif len(words) > 1:
        extra = " ".join(words[1:])
        raise UsageError("argument_extra", words=extra, command="vtjcli evidence")
    else:
        message_id = next(iter(words), None)
    if message_id is None and optional:
        return "", archives
    if message_id is None:
        raise UsageError("parameter_missing", name="MESSAGE_ID", command="vtjcli evidence")
    if not message_id.strip() or not message_id.isprintable():
        raise UsageError("message_id_malformed")
    return message_id.strip(), archives


def _resolve(report: EvidenceReport, name: str | None, timeout: float | None) -> Profile:
    """Return the profile; raise ConfigurationError for one without X-Road."""
    from vtjcli import config

    # No end user goes out with it, so it need not be known who, or that it is not root.
    profile = config.resolve(config.Overrides(name, end_user="-", timeout=timeout), is_query=False)
    report.demo = profile.is_demo
    if profile.direct:
        raise ConfigurationError("evidence_direct", profile=profile.name)
    return profile


def _complete_id(message_id: str, profile: str | None) -> str:
    """Return the id in the log that begins so; where there is none, it is the id itself.

    Raises UsageError where several do.
    """
    if len(message_id) >= _ID_LENGTH:
        return message_id
    from vtjcli import config
    from vtjcli.audit import reading as log

    found = log.find_entries(
        log.snapshot(config.log_settings(profile)), message_id, most=_LISTED_MAX
    )
    if message_id in found or not found:
        return message_id
    if len(found) > 1:
        raise UsageError("message_id_ambiguous", beginning=message_id, found=", ".join(found))
    return next(iter(found))


def _fetch(
    profile: Profile,
    settings: CheckSettings,
    request: SignedMessagesRequest,
    output: str | None,
    report: EvidenceReport,
    *,
    overwrite: bool,
) -> int:
    """Fetch, check and save, in this order: what is not what it should be leaves no file."""
    from vtjcli.credentials.connecting import connect
    from vtjcli.xroad import signed_messages as signed

    destination = Destination(output, overwrite=overwrite)
    destination.prepare(request.file_name(request.form))
    own = settings.configuration() if settings.trust != _AUTO else None
    with connect(profile) as opened, destination.draft() as part:
        configuration = _fetch_configuration(opened) if settings.trust == _AUTO else own
        with progress.show_download_progress(report.writer.language) as advance:

            def into(piece: bytes) -> None:
                part.write(piece)
                advance(len(piece))

            reply = signed.download(opened, request, into)
        part.flush()
        form = signed.check_reply(part, reply, request)
        name = request.file_name(form)
        destination.prepare(name)
        found: list[Container] = []

        def take(container: Container, _content: IO[bytes]) -> None:
            found.append(container)

        if not form.endswith(".gpg"):
            expected = request.expectation
            signed.inspect(part, name, expected, take, configuration, all_of_them=True)
        source = destination.source(form, settings.facts)
        failed = any(container.error is not None for container in found)
        if failed:
            source = source._replace(path=None)
        else:
            destination.publish()
    report.expect(len(found))
    for container in found:
        report.add(container, source)
    if not found:
        report.expect(1)
        report.add_encrypted(source)
    if failed:
        report.writer.warn("evidence_not_saved")
    return report.close(request.kind, one_query=True)


def _check_file(
    file: str, expectation: Expectation, settings: CheckSettings, report: EvidenceReport
) -> int:
    """Check a file that is here already."""
    from vtjcli.output.evidence_checks import CheckedFile
    from vtjcli.xroad import signed_messages as signed

    path = Path(file)
    configuration = settings.configuration()
    with open_readable(path) as opened:
        form = signed.detect_form(opened, file)
        size, digest = summarize(opened)
        source = CheckedFile(path, form, size, digest, settings.facts)
        if form.endswith(".gpg"):
            report.expect(1)
            report.add_encrypted(source)
            return UntrustedReplyError.exit_status  # whoever asked for a check has none
        report.expect(1 if form == "asice" else 2)

        def take(container: Container, _content: IO[bytes]) -> None:
            report.add(container, source)

        chain = signed.inspect(opened, file, expectation, take, configuration)
    if not report.count:
        raise UntrustedReplyError("evidence_other", name=file, message_id=expectation.message_id)
    _report_chains([] if chain is None else [chain], report)
    if report.status:
        report.writer.warn("evidence_kept", path=file)
    return report.close(expectation.kind, one_query=bool(expectation.message_id))


def _search(
    archives: list[str],
    expectation: Expectation,
    settings: CheckSettings,
    destination: Destination,
    report: EvidenceReport,
) -> int:
    """Search message-log archives, save what is found, and check it with the archives' chain."""
    from vtjcli.xroad.asic import messagelog

    destination.prepare(f"{quote_plus(expectation.message_id)[:_NAME_MAX]}.zip")
    with destination.draft() as part, zipfile.ZipFile(part, "w") as copy:
        found = ArchiveSearch(copy, expectation, settings.configuration())
        for file in archives:
            if not found.search(file):
                report.warn_encrypted("evidence_archive_encrypted", Path(file))
        found.finish()
        source = destination.source("zip", settings.facts)
        failed = any(container.error is not None for container, _ in found.containers)
        if failed:
            source = source._replace(path=None)
        else:
            destination.publish()
    report.expect(len(found.containers))
    by_file = {chain.file: chain for chain in messagelog.compare_links(found.chains)}
    for container, file in found.containers:
        report.add(container, source, by_file.get(file))
    if failed:
        report.writer.warn("evidence_not_saved")
    _report_chains(by_file.values(), report)
    return report.close(expectation.kind, one_query=True)


def _report_chains(chains: Iterable[Chain], report: EvidenceReport) -> None:
    """Say which archives were changed, and where a chain could not be followed."""
    for chain in chains:
        if chain.error is not None:
            report.writer.error(chain.error)
            report.status = max(report.status, chain.error.exit_status)
        elif chain.link == "not_given":
            report.writer.note("evidence_link_not_given", path=chain.file)
        elif chain.result == "absent" and report.searches:
            report.writer.note("evidence_no_chain", path=chain.file)


def _read_configuration(file: str) -> Configuration:
    """Return the configuration in a file; raise ConfigurationError for one of no use."""
    from vtjcli.xroad.asic import global_conf

    try:
        with open_readable(Path(file)) as opened:
            return global_conf.read(opened, file)
    except UntrustedReplyError as error:
        raise ConfigurationError("trust_malformed", name=file) from error


def _fetch_configuration(connection: Connection) -> Configuration:
    """Return the configuration that the security server has now."""
    from tempfile import TemporaryFile

    from vtjcli.xroad import signed_messages as signed
    from vtjcli.xroad.asic import global_conf

    with TemporaryFile() as file:
        signed.download_configuration(connection, file.write)
        return global_conf.read(file, "verificationconf.zip")
