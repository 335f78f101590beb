# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.tenant``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._tenant_manager import TenantManager as TenantManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "TenantManager": "_tenant_manager",
        },
        (),
    )

__all__ = [
    "TenantManager",
]
