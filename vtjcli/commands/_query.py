"""From the options that every query takes to the question itself: checks, profile, password."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vtjcli import config, credentials
from vtjcli.commands._subjects import WrongSubjectsError, prompt_for_subject
from vtjcli.config import query_checks
from vtjcli.errors import ConfigurationError, UsageError, VtjcliError
from vtjcli.messages import text
from vtjcli.terminal_input import ask_line, can_ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.commands._options import QueryOptions, SendingOptions
    from vtjcli.commands._register_keys import SearchWords
    from vtjcli.config import Profile
    from vtjcli.output.exchanges import Exchanges
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.subject import Subject

    ClaimedFields: TypeAlias = tuple[Sequence[Sequence[str]], bytes]


class Options(NamedTuple):
    """The options of a query on the command line; None if not given.

    `may_reveal`: locations are not left out, whatever the profile says. `resume` names the file
    that remembers who has been looked up.
    """

    query: QueryOptions
    sending: SendingOptions
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
        if options.resume is not None and options.sending.dry_run:
            raise UsageError("not_together", one="--resume", other="--dry-run")
        found = find_subjects()
        profile = profile_for(options, writer, credentials_needed=credentials_needed)
        demo = profile.is_demo
        named = options.query.product or os.environ.get("VTJCLI_PRODUCT")
        if demo and demo_product and not named:
            profile = profile._replace(product=demo_product)
        exchanges = exchanges_for(options, profile)
        subjects = found if isinstance(found, list) else [found.subject(profile)]
        issue = case_for(options, profile, writer)
        asks = credentials_needed and not options.sending.dry_run
        password = password_for(profile) if asks else ""
        subjects = subjects or [prompt_for_subject(writer)]
        count, most = len(subjects), profile.limits.per_run
        if count > most and not options.over_limit:
            raise UsageError("over_limit", count=count, most=most)
        claimed, fingerprint = prepare_comparison(subjects)
        from vtjcli.commands import _lookup

        if options.sending.dry_run:
            return _lookup.show_envelopes(profile, subjects, issue)
        return _lookup.look_up(
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


def profile_for(options: Options, writer: Output, *, credentials_needed: bool = True) -> Profile:
    """Return the profile to ask with, and warn of what is odd in it.

    Raises ConfigurationError for one that is not complete, or names an identity code as the end
    user or for billing.
    """
    query = options.query
    overrides = config.Overrides(
        query.profile, query.product, query.end_user, query.billing, options.sending.timeout
    )
    chosen = config.resolve(overrides, is_query=credentials_needed)
    writer.warn_about(chosen)
    query_checks.check_profile(chosen)
    return chosen


def exchanges_for(options: Options, profile: Profile) -> Exchanges | None:
    """Return what shows and keeps the exchanges of a run; None: nobody wants it.

    Raises UsageError for a file that cannot be created, and where nothing is sent.
    """
    sending = options.sending
    if sending.save_reply is not None and sending.dry_run:
        raise UsageError("not_together", one="--save-reply", other="--dry-run")
    if sending.dry_run or not (sending.verbose or sending.save_reply is not None):
        return None
    from vtjcli.output.exchanges import Exchanges

    return Exchanges(
        verbose=sending.verbose,
        save_reply=sending.save_reply,
        profile=profile,
        may_reveal=options.may_reveal,
    )


def case_for(options: Options, profile: Profile, writer: Output) -> str | None:
    """Return the case that a query belongs to; ask for one that `profile` requires.

    Raises UsageError where it requires one, none is given and there is no terminal to ask on, and
    QueryInterruptedError for Ctrl-C.
    """
    try:
        query_checks.check_issue(profile, options.query.issue)
    except UsageError:
        if options.query.issue is not None or not can_ask():
            raise
    else:
        return options.query.issue
    while True:
        issue = ask_line(text("words.ask_case", writer.language))
        try:
            refuse_codes(options._replace(query=options.query._replace(issue=issue)))
            query_checks.check_issue(profile, issue)
        except UsageError as error:
            writer.error(error)
        else:
            return issue


def password_for(profile: Profile) -> str:
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
        "--issue": options.query.issue,
        "--end-user": options.query.end_user,
        "--billing": options.query.billing,
    }
    query_checks.refuse_codes(said)
    query_checks.refuse_control_characters({**said, "--product": options.query.product})
