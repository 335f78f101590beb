# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.guest``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._alias_manager import AliasManager as AliasManager
    from ._auth_manager import AuthManager as AuthManager
    from ._file_manager import FileManager as FileManager
    from ._guest_authentication import GuestAuthentication as GuestAuthentication
    from ._guest_operations_manager import GuestOperationsManager as GuestOperationsManager
    from ._name_password_authentication import (
        NamePasswordAuthentication as NamePasswordAuthentication,
    )
    from ._process_manager import ProcessManager as ProcessManager
    from ._saml_token_authentication import SAMLTokenAuthentication as SAMLTokenAuthentication
    from ._sspi_authentication import SSPIAuthentication as SSPIAuthentication
    from ._ticketed_session_authentication import (
        TicketedSessionAuthentication as TicketedSessionAuthentication,
    )
    from ._windows_registry_manager import WindowsRegistryManager as WindowsRegistryManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AliasManager": "_alias_manager",
            "AuthManager": "_auth_manager",
            "FileManager": "_file_manager",
            "GuestAuthentication": "_guest_authentication",
            "GuestOperationsManager": "_guest_operations_manager",
            "NamePasswordAuthentication": "_name_password_authentication",
            "ProcessManager": "_process_manager",
            "SAMLTokenAuthentication": "_saml_token_authentication",
            "SSPIAuthentication": "_sspi_authentication",
            "TicketedSessionAuthentication": "_ticketed_session_authentication",
            "WindowsRegistryManager": "_windows_registry_manager",
        },
        (),
    )

__all__ = [
    "AliasManager",
    "AuthManager",
    "FileManager",
    "GuestAuthentication",
    "GuestOperationsManager",
    "NamePasswordAuthentication",
    "ProcessManager",
    "SAMLTokenAuthentication",
    "SSPIAuthentication",
    "TicketedSessionAuthentication",
    "WindowsRegistryManager",
]
