"""Queries to the Finnish population register (DVV VTJkysely) over X-Road.

For scripts: ``from vtjcli import Client``. What can go wrong is in ``vtjcli.errors``.
"""

__version__ = "0.1.0"
__all__ = ["Answer", "Client", "NonDisclosureWarning", "VtjcliWarning", "__version__"]

TYPE_CHECKING = False  # as in typing, whose import would cost more than all of ``--version``
if TYPE_CHECKING:
    from vtjcli.client import Answer, Client, NonDisclosureWarning, VtjcliWarning


def __getattr__(name: str) -> object:
    """Load what scripts use when they use it: the command line does not."""
    if name in __all__:
        from vtjcli import client

        return getattr(client, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
