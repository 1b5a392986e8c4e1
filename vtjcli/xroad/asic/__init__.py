"""Signed containers (ASiC-E, ETSI EN 319 162-1) as X-Road makes them: read and checked.

Sources: the signature profile PR-SIGDOC, and X-Road 7's AsicContainer, HashChainVerifier and
AsicContainerVerifier. A container is checked for being whole and for its parts belonging together:
the signature by the key in it, message and time stamp by their digests. Given the verification
configuration of an X-Road instance, it is also checked whose key that is and who stamped it.

Libraries: `cryptography` for certificates, signature values and OCSP; `pyasn1` with
`pyasn1-modules` for time stamps (CMS in BER, which rfc3161-client does not read, and signed by
certificates that X-Road lists themselves, for which it wants a chain); `lxml` for canonical XML.
"""
