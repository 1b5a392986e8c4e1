"""From the options that every query takes to the question itself: checks, profile, password."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from vtjcli import config, credentials
from vtjcli.commands._prompts import ask_line, can_ask
from vtjcli.config import permitted
from vtjcli.errors import ConfigurationError, UsageError, VtjcliError
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.commands._exchanges import Exchanges
    from vtjcli.commands._register_keys import SearchWords
    from vtjcli.config import Profile
    from vtjcli.output.writer import Output


class Options(NamedTuple):
    """The options of a query on the command line; None if not given."""

    profile: str | None
    product: str | None
    end_user: str | None
    issue: str | None
    billing: str | None
    timeout: float | None
    dry_run: bool
    verbose: bool = False
    save_reply: str | None = None


def run(
    options: Options,
    writer: Output,
    given: Callable[[], Subject | SearchWords],
    *,
    demo_product: str | None = None,
    credentials_needed: bool = True,
    revealed: bool = False,
) -> int:
    """Ask about one subject and write what comes of it, or only show the envelope.

    The subject is `given` first, before the configuration is looked at. In the demonstration,
    where nobody has said otherwise, the product is `demo_product`. `revealed`: locations are not
    left out, whatever the profile says. Returns the exit status.
    """
    demo = False
    try:
        refuse_codes(options)
        words = given()
        chosen = profile_for(options, writer, credentials_needed=credentials_needed)
        demo = chosen.is_demo
        if demo and demo_product and not (options.product or os.environ.get("VTJCLI_PRODUCT")):
            chosen = chosen._replace(product=demo_product)
        exchanges = exchanges_for(options, chosen, revealed=revealed)
        subject = words if isinstance(words, Subject) else words.subject(chosen)
        issue = case_for(options, chosen, writer)
        asks = credentials_needed and not options.dry_run
        password = password_for(chosen) if asks else ""
        from vtjcli.commands import _lookup

        if options.dry_run:
            return _lookup.show_envelopes(chosen, [subject], issue)
        return _lookup.look_up(
            chosen,
            [subject],
            password,
            issue,
            writer,
            follow=False,
            revealed=revealed,
            exchanges=exchanges,
        )
    except VtjcliError as error:
        return writer.fail(error, demo=demo)


def profile_for(options: Options, writer: Output, *, credentials_needed: bool = True) -> Profile:
    """Return the profile to ask with, its oddities told.

    Raises ConfigurationError for one that is not complete, or names an identity code as the end
    user or for billing.
    """
    overrides = config.Overrides(
        options.profile, options.product, options.end_user, options.billing, options.timeout
    )
    chosen = config.resolve(overrides, asking=credentials_needed)
    writer.warn_about(chosen)
    permitted.check_profile(chosen)
    return chosen


def exchanges_for(options: Options, profile: Profile, *, revealed: bool) -> Exchanges | None:
    """Return what shows and keeps the exchanges of a run; None: nobody wants it.

    Raises UsageError for a file that cannot be created, and where nothing is sent.
    """
    if options.save_reply is not None and options.dry_run:
        raise UsageError("not_together", one="--save-reply", other="--dry-run")
    if options.dry_run or not (options.verbose or options.save_reply is not None):
        return None
    from vtjcli.commands._exchanges import Exchanges

    return Exchanges(
        verbose=options.verbose,
        save_reply=options.save_reply,
        profile=profile,
        revealed=revealed,
    )


def case_for(options: Options, profile: Profile, writer: Output) -> str | None:
    """Return the case that a query belongs to; ask for one that `profile` requires.

    Raises UsageError where it requires one, none is given and there is no terminal to ask on, and
    QueryInterruptedError for Ctrl-C.
    """
    try:
        permitted.check_issue(profile, options.issue)
    except UsageError:
        if options.issue is not None or not can_ask():
            raise
    else:
        return options.issue
    while True:
        issue = ask_line("ask_case", writer.language)
        try:
            refuse_codes(options._replace(issue=issue))
            permitted.check_issue(profile, issue)
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
        "--issue": options.issue,
        "--end-user": options.end_user,
        "--billing": options.billing,
    }
    permitted.refuse_codes(said)
    permitted.refuse_control_characters({**said, "--product": options.product})
