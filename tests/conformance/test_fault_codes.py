"""Every fault code of X-Road 7.7.0 and 7.8.0 has a meaning, and every return code of the register.

The code values are facts of X-Road (ErrorCodes.java at 7.7.0; ErrorCode.java and ErrorCodes.java
at 7.8.0). The return codes are read from the published schema where $VTJCLI_REFERENCE has it.
"""

from __future__ import annotations

import re

import pytest

from vtjcli.vtjkysely.return_code_kinds import CODES
from vtjcli.xroad.fault_codes import explain

from . import official_files

XROAD_7_7 = """
AccessDenied AdapterWsdlNotFound AsicHashChainNotFound AsicHashChainResultNotFound
AsicInvalidContainer AsicInvalidMimeType AsicManifestNotFound AsicMessageNotFound
AsicMimeTypeNotFound AsicSignatureNotFound AsicTimestampNotFound BadRequest
CannotCreateCertPath CannotCreateSignature CannotFindMember CannotGetMemberIdFromCertificate
CannotSign CertExists CertImportFailed CertNotFound CertValidation CertValidityTime
ClientProxyVersionNotSupported CsrNotFound DatabaseError DuplicateHeaderField
FailedToDeleteKey FailedToGenerateCertificateRequest FailedToGeneratePrivateKey
FailedToGeneratePublicKey HSMNonOperational HashChainUnusedInputs HttpError IOError
InconsistentHeaders InconsistentResponse IncorrectCertificate IncorrectValidationInfo
InternalError InvalidBody InvalidCertPath InvalidClientIdentifier InvalidContentType
InvalidHashChain InvalidHashChainRef InvalidHttpMethod InvalidMessage InvalidProtocolVersion
InvalidReference InvalidRequest InvalidResponse InvalidRest InvalidSecurityServer
InvalidSignatureValue InvalidSoap InvalidSoapAction InvalidXml KeyNotAvailable KeyNotFound
LoggingFailed LoginFailed LogoutFailed MaintenanceMode MalformedGlobalConf
MalformedHashChain MalformedKeyConf MalformedOptionalPartsConf MalformedServerConf
MalformedSignature MalformedSoap MimeParsingFailed MissingBody MissingHeader
MissingHeaderField MissingRest MissingSignature MissingSoap MissingValidationInfo
NetworkError NotFound OutdatedGlobalConf PinIncorrect ServiceDisabled ServiceFailed
ServiceMalformedUrl ServiceMissingUrl ServiceType SignatureVerification
SslAuthenticationFailed TimestampValidation TimestamperFailed TimestampingFailed
TokenNotActive TokenNotAvailable TokenNotFound TokenNotInitialized TokenPinPolicyFailure
TokenReadOnly UnknownMember UnknownService UnsupportedAlgorithm UnsupportedSignAlgorithm
WrongCertUsage
"""
CODES_7_7 = tuple(XROAD_7_7.split())

XROAD_7_8 = """
access_denied action_not_possible adapter_wsdl_not_found anchor_file_not_found
api_key_not_found asic_hash_chain_not_found asic_hash_chain_result_not_found
asic_invalid_container asic_invalid_mime_type asic_manifest_not_found asic_message_not_found
asic_mime_type_not_found asic_signature_not_found asic_timestamp_not_found
backup_deletion_failed backup_file_not_found backup_generation_failed
backup_restore_interrupted bad_request cannot_create_cert_path cannot_create_signature
cannot_find_member cannot_get_member_id_from_certificate cannot_sign cert_exists
cert_import_failed cert_not_found cert_validation cert_validity_time
certificate_authority_not_found client_not_found client_proxy_version_not_supported
conf_download.invalid_download_url_format conf_download_failed
conf_verification.anchor_not_for_external_source conf_verification.missing_private_params
conf_verification.other conf_verification.outdated conf_verification.signature_invalid
conf_verification.unreachable cryptography_error csr_not_found database_error
double_file_extension duplicate_entry duplicate_header_field email_sending_error
endpoint_not_found failed_to_delete_key failed_to_generate_certificate_request
failed_to_generate_private_key failed_to_generate_public_key
failed_to_save_instance_identifier generate_backup_interrupted
global_conf_download_url_connection_failure global_conf_get_version_failed
global_conf_header_field_missing global_conf_header_field_missing_parameter
global_conf_header_field_wrong_value global_conf_missing_signed_data
global_conf_missing_signed_data_expiration_date global_conf_missing_verification_cert
global_conf_outdated global_conf_parsing_downloaded_conf_directory_failure
global_conf_part_download_failure global_conf_part_downloaded_file_integrity_failure
global_conf_part_downloaded_hash_failure
global_conf_part_file_expiration_date_update_failure global_conf_part_file_hash_failure
global_conf_part_file_save_failure global_conf_part_invalid_instance_identifier
global_conf_signature_decode_failure global_conf_signature_verification_failure
gpg_key_generation_failed hashchain_unused_inputs hsm_non_operational http_error
id_not_a_number inconsistent_headers inconsistent_response incorrect_certificate
incorrect_validation_info initialization_interrupted internal_error invalid_address_char
invalid_backup_file invalid_body invalid_cert_path invalid_certificate invalid_characters
invalid_client_identifier invalid_client_name invalid_content_type
invalid_distinguished_name invalid_encoded_id invalid_file_content_type
invalid_file_extension invalid_filename invalid_hash_chain invalid_hash_chain_ref
invalid_http_method invalid_message invalid_parameters invalid_pem_csr
invalid_protocol_version invalid_reference invalid_request invalid_response invalid_rest
invalid_role invalid_security_server invalid_signature_value invalid_soap
invalid_soap_action invalid_url invalid_xml io_error key_and_cert_generation_failed
key_not_available key_not_found logging_failed login_failed logout_failed maintenance_mode
malformed_anchor malformed_global_conf malformed_hash_chain malformed_key_conf
malformed_optional_parts_conf malformed_server_conf malformed_signature malformed_soap
management_request_failed management_request_sending_failed member_class_exists
mime_parsing_failed missing_body missing_header missing_header_field missing_rest
missing_signature missing_soap missing_validation_info
mlog.adding_signature_to_ts_token_failed mlog.calculating_message_digest_failed
mlog.failed_to_build_signature_hash_chain mlog.failed_to_prepare_signature_data
mlog.log_manager_unavailable mlog.malformed_timestamp_server_url
mlog.message_log_record_not_found mlog.no_log_records_specified
mlog.no_signature_hashes_specified mlog.no_timestamping_provider_found
mlog.reading_timestamp_response_failed mlog.timestamp_non_granted_response
mlog.timestamp_provider_connection_failed mlog.timestamp_record_save_failure
mlog.timestamp_request_timed_out mlog.timestamp_response_object_creation_failed
mlog.timestamp_response_validation_failed mlog.timestamp_signer_verification_failed
mlog.timestamp_token_encoding_failed mlog.timestamp_token_signer_info_not_found
mlog.timestamping_non_ok_response mlog.tsp_certificate_not_found
mlog.updating_message_signature_failed network_error not_found ocsp_connection_error
ocsp_failed ocsp_response_parsing_failure ocsp_response_verification_failure
openapi_file_error pin_incorrect resource_read_failed restore_process_failed
security_server_not_found service_disabled service_failed service_malformed_url
service_missing_url service_not_found service_type signature_verification
ssl_authentication_failed timestamper_failed timestamping_failed
timestamping_service_not_found token_fetch_failed token_not_active token_not_available
token_not_found token_not_initialized token_pin_policy_failure token_readonly token_weak_pin
unknown_host unknown_member unknown_service unsupported_algorithm unsupported_sign_algorithm
validation_error wrong_cert_usage
"""
CODES_7_8 = tuple(XROAD_7_8.split())

PREFIXES_7_7 = ("Client", "Server.ClientProxy", "Server.ServerProxy")
PREFIXES_7_8 = ("client", "server.clientproxy", "server.serverproxy")


@pytest.mark.parametrize("prefix", [*PREFIXES_7_7, *PREFIXES_7_8])
def test_no_code_of_xroad_is_left_unexplained(prefix: str) -> None:
    for code in (*CODES_7_7, *CODES_7_8):
        assert explain(f"{prefix}.{code}", of_service=False).family is not None, code


def test_a_code_means_the_same_before_and_after_the_upgrade_to_78() -> None:
    """A server that is upgraded changes its spelling, not what the user reads."""
    for code in CODES_7_7:
        respelled = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", code).lower()
        old = explain(f"Server.ServerProxy.{code}", of_service=False)
        assert explain(f"server.serverproxy.{respelled}", of_service=False) == old


def test_codes_reworded_in_78_mean_what_their_old_words_meant() -> None:
    for old, new in (
        ("OutdatedGlobalConf", "global_conf_outdated"),
        ("IOError", "io_error"),
        ("HSMNonOperational", "hsm_non_operational"),
        ("TokenReadOnly", "token_readonly"),
        ("HashChainUnusedInputs", "hashchain_unused_inputs"),
    ):
        assert old in CODES_7_7
        assert new in CODES_7_8
        assert explain(f"Client.{old}", of_service=False) == explain(
            f"client.{new}", of_service=False
        )


@official_files.needed
def test_every_return_code_of_the_published_catalogue_is_known() -> None:
    schema = official_files.FOLDER / "vtjkysely" / "VTJHenkilotiedotKatalogi.xsd"
    text = schema.read_text(encoding="iso-8859-1")
    start = text.index('name="PaluukoodiTekstiTyyppi"')
    documentation = text[start : text.index("</xs:documentation>", start)]
    published = re.findall(r"^\s*(-?\d{4}) ", documentation, re.MULTILINE)
    assert len(published) > 20
    assert set(published) == {known.code for known in CODES}
