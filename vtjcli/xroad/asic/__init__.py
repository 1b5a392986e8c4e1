"""Signed containers (ASiC-E, ETSI EN 319 162-1) as X-Road makes them: read and checked.

Sources: the signature profile PR-SIGDOC, and X-Road 7's AsicContainer, HashChainVerifier and
AsicContainerVerifier. What is checked is that a container is whole and that its parts belong
together: the signature by the key in it, message and time stamp by their digests. Whether the keys
are anyone's to trust is not.
"""
