"""What a user is told about an X-Road fault: why, who noticed it, who can fix it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vtjcli.xroad.fault_codes import FAMILIES, FaultMeaning, Mender, NoticedBy, explain


def test_a_missing_right_is_for_the_provider_to_grant_in_both_spellings() -> None:
    expected = FaultMeaning("access_denied", "provider_server", "provider")
    assert explain("Server.ServerProxy.AccessDenied", of_service=False) == expected
    assert explain("server.serverproxy.access_denied", of_service=False) == expected


@pytest.mark.parametrize(
    ("code", "noticed"),
    [
        ("Client.MissingHeaderField", "request"),
        ("CLIENT.missing_header_field", "request"),
        ("Server.ClientProxy.NetworkError", "own_server"),
        ("server.clientproxy.network_error", "own_server"),
        ("Server.ServerProxy.ServiceFailed.HttpError", "provider_server"),
        ("Server.ServerProxy.OpMonitor.InvalidClientIdentifier", "provider_server"),
        ("InternalError", "unknown"),
        ("Signer.TokenNotActive", "unknown"),
        ("", "unknown"),
        ("…", "unknown"),
    ],
)
def test_the_first_parts_tell_who_noticed(code: str, noticed: NoticedBy) -> None:
    assert explain(code, of_service=False).noticed_by == noticed


@pytest.mark.parametrize("code", ["Client", "Server", "client", "Server.userException"])
def test_the_services_own_fault_is_never_blamed_on_xroad(code: str) -> None:
    assert explain(code, of_service=False) == FaultMeaning(None, "service", "provider")


@pytest.mark.parametrize("code", ["Client", "Client.InvalidXml", "Server.ClientProxy.IOError"])
def test_a_prefixed_client_fault_is_not_this_clients_fault(code: str) -> None:
    assert explain(code, of_service=True) == FaultMeaning(None, "service", "provider")


@pytest.mark.parametrize(
    ("code", "mender"),
    [
        ("Client.InvalidXml", "you"),
        ("Client.InternalError", "own_admin"),
        ("Server.ClientProxy.UnknownMember", "you"),
        ("Server.ServerProxy.UnknownService", "you"),
        ("Server.ClientProxy.NetworkError", "own_admin"),
        ("Server.ClientProxy.SslAuthenticationFailed", "own_admin"),
        ("Server.ServerProxy.SslAuthenticationFailed", "own_admin"),
        ("server.clientproxy.global_conf_outdated", "own_admin"),
        ("Server.ServerProxy.OutdatedGlobalConf", "provider"),
        ("Server.ClientProxy.MaintenanceMode", "provider"),
        ("Server.ServerProxy.DatabaseError", "provider"),
        ("server.clientproxy.conf_verification.signature_invalid", "operator"),
        ("Server.ClientProxy.SignatureVerification.InvalidSignatureValue", "provider"),
        ("Server.ServerProxy.SignatureVerification.InvalidSignatureValue", "own_admin"),
        ("Server.ServerProxy.ClientProxyVersionNotSupported", "own_admin"),
        ("InternalError", "unclear"),
        ("ServiceDisabled", "provider"),
    ],
)
def test_who_noticed_is_not_always_who_can_mend(code: str, mender: Mender) -> None:
    assert explain(code, of_service=False).mended_by == mender


@pytest.mark.parametrize(
    "code",
    [
        "Server.ServerProxy.ServiceFailed",
        "Server.ServerProxy.ServiceFailed.NetworkError",
        "Server.ServerProxy.ServiceFailed.SslAuthenticationFailed",
        "Server.ClientProxy.ServiceFailed.MissingBody",
        "server.clientproxy.service_failed.inconsistent_response",
    ],
)
def test_a_failed_service_sends_nobody_to_search_their_own_configuration(code: str) -> None:
    assert explain(code, of_service=False).mended_by == "provider"


@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("Server.ServerProxy.ServiceFailed.HttpError", "http_error"),
        ("Server.ClientProxy.CannotCreateSignature.Signer.TokenNotActive", "token_not_active"),
        ("Server.ClientProxy.SslAuthenticationFailed.CertValidation", "cert_validation"),
        ("server.clientproxy.logging_failed.mlog.log_manager_unavailable", "logging_failed"),
        ("client.conf_verification.outdated", "global_conf_outdated"),
        ("server.clientproxy.timestamping_failed.timestamper_failed", "timestamping_failed"),
    ],
)
def test_the_last_part_tells_why(code: str, family: str) -> None:
    assert explain(code, of_service=False).family == family


@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("Server.ServerProxy.ServiceFailed.SomethingNew", "service_failed"),
        ("server.clientproxy.mlog.something_new", "timestamping_failed"),
        ("server.clientproxy.conf_verification.something_new", "global_conf_invalid"),
        ("Server.ClientProxy.SomethingNew", None),
        ("Client.SomethingNew", None),
    ],
)
def test_a_code_of_a_newer_server_is_explained_as_far_as_it_goes(
    code: str, family: str | None
) -> None:
    assert explain(code, of_service=False).family == family


@pytest.mark.parametrize(
    ("code", "mender"),
    [
        ("Client.SomethingNew", "you"),
        ("Server.ClientProxy.SomethingNew", "own_admin"),
        ("Server.ServerProxy.SomethingNew", "provider"),
        ("SomethingNew", "unclear"),
    ],
)
def test_an_unknown_code_still_tells_whom_to_ask(code: str, mender: Mender) -> None:
    assert explain(code, of_service=False).mended_by == mender


def test_line_breaks_that_reformatting_left_in_a_code_do_not_hide_its_meaning() -> None:
    code = "\n  Server.ServerProxy.AccessDenied\n"
    assert explain(code, of_service=False).family == "access_denied"


def test_families_are_named_once() -> None:
    assert len(FAMILIES) == len(set(FAMILIES))


def test_explaining_a_fault_loads_nothing_heavy() -> None:
    probe = (
        "import sys; import vtjcli.xroad.fault_codes; "
        "print(*(m for m in ('lxml', 'httpx', 'rich') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert not done.stdout.strip()
