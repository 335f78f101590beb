# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vslm.host``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._v_storage_object_manager import VStorageObjectManager as VStorageObjectManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "VStorageObjectManager": "_v_storage_object_manager",
        },
        (),
    )

__all__ = [
    "VStorageObjectManager",
]
