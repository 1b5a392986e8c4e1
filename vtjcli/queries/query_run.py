"""The run of a query, from its options to the exit status: checks, profile, case, password."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vtjcli import config, credentials
from vtjcli.config import query_checks
from vtjcli.errors import ConfigurationError, UsageError, VtjcliError
from vtjcli.messages import text
from vtjcli.queries.subjects import WrongSubjectsError, prompt_for_subject
from vtjcli.system.terminal_input import ask_line, can_ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.config import Overrides, Profile
    from vtjcli.output.exchanges import Exchanges
    from vtjcli.output.writer import Output
    from vtjcli.queries.search_words import SearchWords
    from vtjcli.vtjkysely.subject import Subject

    ClaimedFields: TypeAlias = tuple[Sequence[Sequence[str]], bytes]


class Options(NamedTuple):
    """The options of a query on the command line; None if not given.

    `overrides` tell with which profile and as whom it is made, `issue` for which case. `save_reply`
    names the file for the reply. `may_reveal`: locations are not left out, whatever the profile
    says. `resume` names the file that remembers who has been looked up.
    """

    overrides: Overrides
    issue: str | None = None
    dry_run: bool = False
    verbose: bool = False
    save_reply: str | None = None
    may_reveal: bool = False
    follow: bool = False
    over_limit: bool = False
    resume: str | None = None


def run(
    options: Options,
    writer: Output,
    find_subjects: Callable[[], list[Subject] | SearchWords],
    *,
    demo_product: str | None = None,
    credentials_needed: bool = True,
    prepare_comparison: Callable[[Sequence[Subject]], ClaimedFields] = lambda _: ((), b""),
) -> int:
    """Ask about subjects and write what comes of each, or only show the envelopes.

    What the command line says of the subjects is looked at before the configuration; where it says
    nothing, an identity code is asked for once all else is sound. In the demonstration, where
    nobody has said otherwise, the product is `demo_product`. `prepare_comparison` returns the names
    of the fields that are claimed of each subject, and what a run that goes on must have in common
    with the one before, besides the subjects. Returns the exit status.
    """
    demo = False
    try:
        refuse_codes(options)
        if options.resume is not None and options.dry_run:
            raise UsageError("not_together", one="--resume", other="--dry-run")
        found = find_subjects()
        profile = find_profile(options, writer, credentials_needed=credentials_needed)
        demo = profile.is_demo
        named = options.overrides.product or os.environ.get("VTJCLI_PRODUCT")
        if demo and demo_product and not named:
            profile = profile._replace(product=demo_product)
        exchanges = make_exchanges(options, profile)
        subjects = found if isinstance(found, list) else [found.subject(profile)]
        issue = find_issue(options, profile, writer)
        asks = credentials_needed and not options.dry_run
        password = find_password(profile) if asks else ""
        subjects = subjects or [prompt_for_subject(writer)]
        count, most = len(subjects), profile.limits.per_run
        if count > most and not options.over_limit:
            raise UsageError("over_limit", count=count, most=most)
        claimed, fingerprint = prepare_comparison(subjects)
        from vtjcli.queries import subject_run

        if options.dry_run:
            return subject_run.show_envelopes(profile, subjects, issue)
        return subject_run.look_up(
            profile,
            subjects,
            password,
            issue,
            writer,
            follow=options.follow,
            resume=options.resume,
            compared_fields=claimed,
            fingerprint=fingerprint,
            may_reveal=options.may_reveal,
            exchanges=exchanges,
        )
    except WrongSubjectsError as wrong:
        status = writer.fail(*wrong.errors)
        writer.note(wrong.advice)
        return status
    except VtjcliError as error:
        return writer.fail(error, demo=demo)


def find_profile(options: Options, writer: Output, *, credentials_needed: bool = True) -> Profile:
    """Return the profile to ask with, and warn of what is odd in it.

    Raises ConfigurationError for one that is not complete, or names an identity code as the end
    user or for billing.
    """
    chosen = config.resolve(options.overrides, is_query=credentials_needed)
    writer.warn_about(chosen)
    query_checks.check_profile(chosen)
    return chosen


def make_exchanges(options: Options, profile: Profile) -> Exchanges | None:
    """Return what shows and keeps the exchanges of a run; None: nobody wants it.

    Raises UsageError for a file that cannot be created, and where nothing is sent.
    """
    if options.save_reply is not None and options.dry_run:
        raise UsageError("not_together", one="--save-reply", other="--dry-run")
    if options.dry_run or not (options.verbose or options.save_reply is not None):
        return None
    from vtjcli.output.exchanges import Exchanges

    return Exchanges(
        verbose=options.verbose,
        save_reply=options.save_reply,
        profile=profile,
        may_reveal=options.may_reveal,
    )


def find_issue(options: Options, profile: Profile, writer: Output) -> str | None:
    """Return the case that a query belongs to; ask for one that `profile` requires.

    Raises UsageError where it requires one, none is given and there is no terminal to ask on, and
    QueryInterruptedError for Ctrl-C.
    """
    try:
        query_checks.check_issue(profile, options.issue)
    except UsageError:
        if options.issue is not None or not can_ask():
            raise
    else:
        return options.issue
    while True:
        issue = ask_line(text("words.ask_case", writer.language))
        try:
            refuse_codes(options._replace(issue=issue))
            query_checks.check_issue(profile, issue)
        except UsageError as error:
            writer.error(error)
        else:
            return issue


def find_password(profile: Profile) -> str:
    """Return the register's password; raise ConfigurationError, which says that nobody was asked.

    Setting it up meets the same failures, and has nothing to ask.
    """
    try:
        return credentials.password(profile)
    except ConfigurationError as error:
        raise error.with_facts(unasked=True) from error


def refuse_codes(options: Options) -> None:
    """Raise UsageError for an identity code in what X-Road or the register would log.

    Or for a character in it that shows nothing, such as a line feed.
    """
    said = {
        "--issue": options.issue,
        "--end-user": options.overrides.end_user,
        "--billing": options.overrides.billing,
    }
    query_checks.refuse_codes(said)
    query_checks.refuse_control_characters({**said, "--product": options.overrides.product})
