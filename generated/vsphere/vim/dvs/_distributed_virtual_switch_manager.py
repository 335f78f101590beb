# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualSwitchManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.dvs.DistributedVirtualSwitchManager")
class DistributedVirtualSwitchManager(_rt.Opaque):
    """``vim.dvs.DistributedVirtualSwitchManager``, of which this package knows no more than the
    name.
    """
