"""The register's password and the passphrase of the client's key: where they come from."""

from vtjcli.credentials.password import key_passphrase, password, password_source

__all__ = ["key_passphrase", "password", "password_source"]
