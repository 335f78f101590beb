# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.dvs``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._distributed_virtual_switch_manager import (
        DistributedVirtualSwitchManager as DistributedVirtualSwitchManager,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DistributedVirtualSwitchManager": "_distributed_virtual_switch_manager",
        },
        (),
    )

__all__ = [
    "DistributedVirtualSwitchManager",
]
