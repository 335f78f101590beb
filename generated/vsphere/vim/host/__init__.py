# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.host``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._local_account_manager import LocalAccountManager as LocalAccountManager
    from ._snmp_system import SnmpSystem as SnmpSystem
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "LocalAccountManager": "_local_account_manager",
            "SnmpSystem": "_snmp_system",
        },
        (),
    )

__all__ = [
    "LocalAccountManager",
    "SnmpSystem",
]
