"""From the options that every query takes to the question itself: checks, profile, password."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from vtjcli import config, credentials
from vtjcli.errors import UsageError, VtjcliError
from vtjcli.vtjkysely.hetu import mask_codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vtjcli.commands.output import Output
    from vtjcli.vtjkysely.subject import Subject


class Options(NamedTuple):
    """What the command line says of a query; None: nothing."""

    profile: str | None
    product: str | None
    end_user: str | None
    issue: str | None
    billing: str | None
    timeout: float | None
    dry_run: bool


def run(
    options: Options,
    writer: Output,
    given: Callable[[], Subject],
    *,
    demo_product: str | None = None,
    credentials_needed: bool = True,
) -> int:
    """Ask about one subject and write what comes of it, or only show the envelope.

    The subject is `given` first, before the configuration is looked at. In the demonstration,
    where nobody has said otherwise, the product is `demo_product`. Returns the exit status.
    """
    demo = False
    try:
        refuse_codes({"--issue": options.issue, "--end-user": options.end_user})
        subject = given()
        overrides = config.Overrides(
            options.profile, options.product, options.end_user, options.billing, options.timeout
        )
        chosen = config.resolve(overrides, asking=credentials_needed)
        demo = chosen.is_demo
        if demo and demo_product and not (options.product or os.environ.get("VTJCLI_PRODUCT")):
            chosen = chosen._replace(product=demo_product)
        if chosen.require_issue and not (options.issue or "").strip():
            raise UsageError("issue_required", profile=chosen.name)
        asks = credentials_needed and not options.dry_run
        password = credentials.password(chosen) if asks else ""
        from vtjcli.commands import asking

        if options.dry_run:
            return asking.show(chosen, [subject], options.issue)
        return asking.run(chosen, [subject], password, options.issue, writer, follow=False)
    except VtjcliError as error:
        return writer.fail(error, demo=demo)


def refuse_codes(headers: Mapping[str, str | None]) -> None:
    """Raise UsageError for an identity code in what X-Road logs at both ends."""
    for name, value in headers.items():
        if value is not None and mask_codes(value) != value:
            raise UsageError("code_in_header", name=name)
