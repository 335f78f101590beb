# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vslm.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._sync_fault import SyncFault as SyncFault
    from ._vslm_fault import VslmFault as VslmFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "SyncFault": "_sync_fault",
            "VslmFault": "_vslm_fault",
        },
        (),
    )

__all__ = [
    "SyncFault",
    "VslmFault",
]
