# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vslm.vcenter``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._retrieve_v_storage_obj_spec import RetrieveVStorageObjSpec as RetrieveVStorageObjSpec
    from ._v_storage_object_associations import (
        VStorageObjectAssociations as VStorageObjectAssociations,
    )
    from ._v_storage_object_manager import VStorageObjectManager as VStorageObjectManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "RetrieveVStorageObjSpec": "_retrieve_v_storage_obj_spec",
            "VStorageObjectAssociations": "_v_storage_object_associations",
            "VStorageObjectManager": "_v_storage_object_manager",
        },
        (),
    )

__all__ = [
    "RetrieveVStorageObjSpec",
    "VStorageObjectAssociations",
    "VStorageObjectManager",
]
