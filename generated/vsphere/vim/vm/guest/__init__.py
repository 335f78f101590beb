# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.guest``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._guest_operations_manager import GuestOperationsManager as GuestOperationsManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "GuestOperationsManager": "_guest_operations_manager",
        },
        (),
    )

__all__ = [
    "GuestOperationsManager",
]
