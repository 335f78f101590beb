# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.host``."""

from typing import TYPE_CHECKING

from ... import _runtime as _rt

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
