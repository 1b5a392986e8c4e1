"""What an X-Road fault code means: the reason, who noticed it, and who can fix it.

A code is a path, such as ``Server.ServerProxy.ServiceFailed.NetworkError``: its first parts say
who noticed it, its last part says why. Servers before 7.8 write CamelCase, newer ones snake case;
both are read. Source: X-Road 7.7.0 and 7.8.0, ErrorCodes.java and ErrorCode.java, and the places
that throw the codes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

NoticedBy: TypeAlias = Literal["request", "own_server", "provider_server", "service", "unknown"]
"""Where a fault was noticed: `request` is one's own security server refusing what it was sent."""

Mender: TypeAlias = Literal["you", "own_admin", "provider", "operator", "unclear"]
"""Who can fix it; `you` wrote the query or the configuration, `operator` runs the instance."""


class FaultMeaning(NamedTuple):
    """What a fault code tells. `family` names the reason; None: not one of X-Road's known ones."""

    family: str | None
    noticed_by: NoticedBy
    mended_by: Mender


def _map_to_themselves(families: str) -> dict[str, str]:
    """Return families of one code each, which has the family's name."""
    return {family: family for family in families.split()}


_CODES: Final[Mapping[tuple[Mender, Mender], Mapping[str, str]]] = {
    ("you", "you"): {
        **_map_to_themselves("service_type invalid_client_identifier"),
        "unknown_service": "unknown_service service_not_found",
        "invalid_request": "invalid_request bad_request",
    },
    ("you", "provider"): {
        **_map_to_themselves(
            "unknown_member invalid_security_server not_found missing_header missing_header_field "
            "duplicate_header_field missing_body invalid_body inconsistent_headers "
            "invalid_protocol_version invalid_content_type invalid_soap_action "
            "invalid_http_method missing_soap invalid_xml mime_parsing_failed invalid_message"
        ),
        "invalid_soap": "invalid_soap malformed_soap",
        "rest_message": "missing_rest invalid_rest",
    },
    ("own_admin", "provider"): {
        **_map_to_themselves("access_denied network_error unknown_host io_error database_error"),
        "internal_error": "internal_error resource_read_failed initialization_interrupted",
        "global_conf_outdated": (
            "global_conf_outdated outdated_global_conf conf_verification.outdated"
        ),
        "global_conf_unavailable": (
            "conf_download_failed conf_download conf_download.invalid_download_url_format "
            "conf_verification.unreachable global_conf_download_url_connection_failure "
            "global_conf_get_version_failed global_conf_part_download_failure "
            "global_conf_part_file_save_failure "
            "global_conf_part_file_expiration_date_update_failure "
            "failed_to_save_instance_identifier"
        ),
        "server_conf": "malformed_server_conf malformed_key_conf",
        "logging_failed": "logging_failed mlog.log_manager_unavailable",
        "timestamping_failed": (
            "timestamping_failed timestamper_failed timestamp_validation "
            "timestamping_service_not_found mlog mlog.timestamp_request_timed_out "
            "mlog.malformed_timestamp_server_url mlog.timestamping_non_ok_response "
            "mlog.no_timestamping_provider_found mlog.timestamp_token_signer_info_not_found "
            "mlog.tsp_certificate_not_found mlog.adding_signature_to_ts_token_failed "
            "mlog.timestamp_token_encoding_failed mlog.updating_message_signature_failed "
            "mlog.no_log_records_specified mlog.message_log_record_not_found "
            "mlog.failed_to_build_signature_hash_chain mlog.failed_to_prepare_signature_data "
            "mlog.no_signature_hashes_specified mlog.calculating_message_digest_failed "
            "mlog.reading_timestamp_response_failed mlog.timestamp_provider_connection_failed "
            "mlog.timestamp_response_object_creation_failed mlog.timestamp_non_granted_response "
            "mlog.timestamp_record_save_failure mlog.timestamp_response_validation_failed "
            "mlog.timestamp_signer_verification_failed"
        ),
        "cannot_create_signature": (
            "cannot_create_signature cannot_sign unsupported_sign_algorithm cryptography_error"
        ),
        "cert_validation": (
            "cert_validation missing_validation_info incorrect_validation_info "
            "cannot_create_cert_path cert_validity_time incorrect_certificate invalid_cert_path "
            "invalid_certificate certificate_authority_not_found"
        ),
        "certificate_owner": (
            "cannot_get_member_id_from_certificate cannot_find_member wrong_cert_usage"
        ),
        "ocsp": (
            "ocsp_failed ocsp_connection_error ocsp_response_parsing_failure "
            "ocsp_response_verification_failure"
        ),
        "token_not_active": "token_not_active token_not_initialized",
        "token_pin": (
            "pin_incorrect login_failed logout_failed token_weak_pin token_pin_policy_failure"
        ),
        "token_not_available": (
            "token_not_found token_not_available token_readonly token_fetch_failed "
            "hsm_non_operational"
        ),
        "key_not_found": "key_not_found key_not_available cert_not_found csr_not_found",
        "key_management": (
            "failed_to_generate_certificate_request failed_to_generate_private_key "
            "failed_to_generate_public_key failed_to_delete_key cert_exists cert_import_failed "
            "invalid_pem_csr invalid_distinguished_name key_and_cert_generation_failed "
            "gpg_key_generation_failed"
        ),
        "asic": (
            "asic_invalid_container asic_mime_type_not_found asic_signature_not_found "
            "asic_message_not_found asic_invalid_mime_type asic_hash_chain_result_not_found "
            "asic_hash_chain_not_found asic_timestamp_not_found asic_manifest_not_found"
        ),
        "management_request": "management_request_failed management_request_sending_failed",
        "admin_action": (
            "invalid_encoded_id invalid_parameters id_not_a_number validation_error invalid_url "
            "invalid_characters duplicate_entry action_not_possible invalid_client_name "
            "invalid_address_char invalid_filename invalid_file_content_type "
            "invalid_file_extension double_file_extension openapi_file_error email_sending_error "
            "member_class_exists"
        ),
        "admin_not_found": "security_server_not_found client_not_found endpoint_not_found",
        "backup": (
            "invalid_backup_file backup_file_not_found backup_generation_failed "
            "generate_backup_interrupted restore_process_failed backup_restore_interrupted "
            "backup_deletion_failed"
        ),
        "api_key": "api_key_not_found invalid_role",
    },
    # The provider's server blames the certificate of the one that connects to it.
    ("own_admin", "own_admin"): {
        **_map_to_themselves("ssl_authentication_failed client_proxy_version_not_supported"),
    },
    ("provider", "provider"): {
        **_map_to_themselves(
            "service_disabled service_failed http_error maintenance_mode inconsistent_response "
            "invalid_response"
        ),
        "service_address": "service_missing_url service_malformed_url adapter_wsdl_not_found",
    },
    # A server that checks a signature checks the other side's.
    ("provider", "own_admin"): {
        "signature_verification": (
            "signature_verification missing_signature invalid_signature_value malformed_signature "
            "invalid_reference unsupported_algorithm invalid_hash_chain malformed_hash_chain "
            "hashchain_unused_inputs invalid_hash_chain_ref"
        ),
    },
    ("operator", "provider"): {
        "global_conf_invalid": (
            "malformed_global_conf malformed_optional_parts_conf malformed_anchor "
            "anchor_file_not_found conf_verification conf_verification.other "
            "conf_verification.anchor_not_for_external_source "
            "conf_verification.missing_private_params conf_verification.signature_invalid "
            "global_conf_header_field_missing global_conf_header_field_missing_parameter "
            "global_conf_header_field_wrong_value global_conf_missing_signed_data "
            "global_conf_missing_signed_data_expiration_date global_conf_missing_verification_cert "
            "global_conf_signature_decode_failure global_conf_signature_verification_failure "
            "global_conf_parsing_downloaded_conf_directory_failure "
            "global_conf_part_invalid_instance_identifier "
            "global_conf_part_downloaded_file_integrity_failure "
            "global_conf_part_downloaded_hash_failure global_conf_part_file_hash_failure"
        ),
    },
}
"""The codes of each family, by who fixes them when noticed on the near or on the far side."""

_MENDERS: Final[Mapping[str, tuple[Mender, Mender]]] = {
    family: menders for menders, families in _CODES.items() for family in families
}
FAMILIES: Final[tuple[str, ...]] = tuple(_MENDERS)
"""Every family that `explain` can give."""


def _key(part: str) -> str:
    """Return what CamelCase and snake case have in common: ``IOError`` and ``io_error``."""
    return re.sub(r"[\W_]", "", part).lower()


_BY_CODE: Final[Mapping[str, str]] = {
    ".".join(map(_key, code.split("."))): family
    for families in _CODES.values()
    for family, codes in families.items()
    for code in codes.split()
}

_WHO: Final[tuple[tuple[tuple[str, ...], NoticedBy], ...]] = (
    (("client",), "request"),
    (("server", "clientproxy"), "own_server"),
    (("server", "serverproxy"), "provider_server"),
    (("server",), "service"),
)
_UNKNOWN_REASON: Final[Mapping[NoticedBy, Mender]] = {
    "request": "you",
    "own_server": "own_admin",
    "provider_server": "provider",
    "service": "provider",
    "unknown": "unclear",
}
_SERVICE_FAILED: Final = "servicefailed"
_SOAP_CODES: Final = frozenset({"client", "server", "versionmismatch", "mustunderstand"})


def explain(code: str, *, of_service: bool) -> FaultMeaning:
    """Tell what a faultcode means.

    `code` is the text of faultcode without its namespace prefix. `of_service`: the service itself
    gave it, as is known of a prefixed one: X-Road writes no prefix. A bare ``Client`` or
    ``Server`` is the service's own too. Any text is taken; what is not known is `unknown`,
    `unclear`.
    """
    parts = [key for key in map(_key, code.split(".")) if key]
    noticed, reasons = _split_noticed(parts, of_service=of_service)
    if noticed == "service":
        return FaultMeaning(None, noticed, "provider")
    family = _family(reasons)
    return FaultMeaning(
        family, noticed, _mender(family, noticed, has_failed=_SERVICE_FAILED in reasons)
    )


def _split_noticed(parts: list[str], *, of_service: bool) -> tuple[NoticedBy, list[str]]:
    """Split who noticed from the parts that tell why."""
    if of_service or (len(parts) == 1 and parts[0] in _SOAP_CODES):
        return "service", parts
    for start, who in _WHO:
        if tuple(parts[: len(start)]) == start:
            return who, parts[len(start) :]
    return "unknown", parts


def _family(reasons: list[str]) -> str | None:
    """Return the family of the last part known, two parts together before one alone."""
    for end in range(len(reasons), 0, -1):
        for start in (max(end - 2, 0), end - 1):
            family = _BY_CODE.get(".".join(reasons[start:end]))
            if family is not None:
                return family
    return None


def _mender(family: str | None, noticed_by: NoticedBy, *, has_failed: bool) -> Mender:
    """Choose who can fix a fault; `has_failed`: it happened while using the service itself."""
    if has_failed:
        return "provider"
    if family is None:
        return _UNKNOWN_REASON[noticed_by]
    near, far = _MENDERS[family]
    if noticed_by == "unknown" and near != far:
        return "unclear"
    return far if noticed_by == "provider_server" else near
