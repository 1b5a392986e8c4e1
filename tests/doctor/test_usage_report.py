"""The account says what was found, marks what it cannot know, and holds no secret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.conftest import ALBERT, PASSWORD, profile
from tests.support.altered_simulator import answering
from tests.support.socket_server import closed_port
from tests.support.tls_servers import self_signed, serving
from vtjcli.doctor.usage_report import cell, code, escape
from vtjcli.messages import LANGUAGES, text

from .test_own_certificate import PASSPHRASE, issued, written

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

GAP: Final = {"fi": "**[TÄYDENNÄ", "sv": "**[FYLL I", "en": "**[FILL IN"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_in_ones_own_language_what_was_found(
    bare: Cli, register: Register, language: str
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    tls = {"pin": f"sha256:{sha256}", **written(issued(90), bare.folder, "pem")}
    with serving(file, answers=answering(register)) as server:
        settings = profile(
            register,
            security_server=server.url,
            tls=tls,
            password_command=["sh", "-c", f"echo {PASSWORD} # {ALBERT}"],
            require_issue=True,
        )
        bare.configure(f"[profiles.test]\n{settings}\n[log]\nkeep_years = 7\n").chmod(0o640)
        ran = bare(
            *("doctor", "--report", "--lang", language),
            VTJCLI_PASSWORD=None,
            VTJCLI_KEY_PASSPHRASE=PASSPHRASE,
        )
    assert ran.status == 0
    written_there = ran.out
    assert written_there.startswith("# ")
    assert len(re.findall(r"^## \d\. ", written_there, re.MULTILINE)) == 8
    assert written_there.count(GAP[language]) >= 12
    for other in set(LANGUAGES) - {language}:
        assert GAP[other] not in written_there
    for fact in (
        server.url,
        "TLSv1.",
        "PERUSSANOMA 3",
        "--issue",
        str(bare.folder / "config.toml"),
        "0640",
        str(bare.folder / "own.key"),
        str(bare.home / "state" / "vtjcli" / "log"),
        str(bare.home / "state" / "vtjcli" / "log.key"),
        "0700",
        "0600",
        " 7 ",
        "`sh`",
        "`client`",
    ):
        assert fact in written_there
    for secret in (PASSWORD, PASSPHRASE, ALBERT, "echo"):
        assert secret not in ran.everything
    assert not re.search(r"\{\w*\}", written_there)
    # What is found goes beside it as it is found.
    assert text("doctor.step.clock", language) in ran.err  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_failures_it_says_what_it_knows_and_lists_them(
    bare: Cli, register: Register, language: Any
) -> None:
    with closed_port() as port:
        settings = profile(register, security_server=f"https://127.0.0.1:{port}")
        bare.configure(f"[profiles.test]\n{settings}")
        ran = bare("doctor", "--report", "--lang", language, VTJCLI_PASSWORD=None)
    assert ran.status == 6
    assert text("account.state.failed", language) in ran.out
    assert text("account.state.skipped", language) in ran.out
    assert text("account.password_none", language) in ran.out
    assert "PERUSSANOMA 3" in ran.out
    assert text("doctor.who.own_admin", language) in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demonstrations_account_is_none_of_an_organisation(bare: Cli, language: Any) -> None:
    ran = bare("doctor", "--profile", "demo", "--report", "--lang", language)
    assert ran.status == 0
    assert text("account.route_demo", language) in ran.out


def test_each_language_has_the_same_gaps_for_findings(cli: Cli) -> None:
    accounts = [cli("doctor", "--report", "--lang", language).out for language in LANGUAGES]
    shapes = {
        tuple(re.match(r"[#|*-]*( \d\.)?", line)[0] for line in account.splitlines())  # type: ignore[index]
        for account in accounts
    }
    assert len(shapes) == 1
    assert len({account.count("**[") for account in accounts}) == 1


def test_values_stay_what_they_are_in_markdown(cli: Cli, register: Register) -> None:
    settings = profile(register, product="A|B`C` <b>*x*</b> [l](u)", username="a``b")
    cli.configure(f"[profiles.test]\n{settings}")
    ran = cli("doctor", "--report", "--lang", "en")
    assert "``A|B`C` <b>*x*</b> [l](u)``" in ran.out or "`` A|B`C` <b>*x*</b> [l](u) ``" in ran.out
    assert "``` a``b ```" in ran.out


def test_nothing_in_a_value_ends_its_cell_or_begins_markup() -> None:
    assert code("") == "–"
    assert code("a\nb") == "`a b`"
    assert cell("a|b") == "`a\\|b`"
    assert code("`") == "`` ` ``"
    assert escape("<b>*x*[a](b)_|`") == "\\<b\\>\\*x\\*\\[a\\](b)\\_\\|\\`"


def test_what_a_server_says_is_no_markup_in_the_account(bare: Cli, register: Register) -> None:
    from tests.support.replies import encoded, fault
    from tests.support.socket_server import Server, http

    reply = http(encoded(fault("Server.ClientProxy.InternalError", "<script>*now*</script>")))
    with Server(lambda _: [reply]) as server:
        bare.configure(f"[profiles.test]\n{profile(register, security_server=server.url)}")
        ran = bare("doctor", "--report", "--lang", "en")
    assert ran.status == 5
    assert "<script>" not in ran.out
    assert "\\<script\\>" in ran.out
