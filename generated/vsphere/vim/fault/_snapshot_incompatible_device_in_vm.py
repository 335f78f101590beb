# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotIncompatibleDeviceInVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.SnapshotIncompatibleDeviceInVm",
    wire_name="SnapshotIncompatibleDeviceInVm",
    properties=lambda: (_rt.Property("fault", "vmodl.LocalizedMethodFault"),),
)
class SnapshotIncompatibleDeviceInVm(vim.fault.SnapshotFault):
    """The fault ``vim.fault.SnapshotIncompatibleDeviceInVm``.

    Fields:
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SnapshotIncompatibleDeviceInVm.rst``
    """

    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
