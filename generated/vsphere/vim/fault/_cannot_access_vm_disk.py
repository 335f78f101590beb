# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessVmDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.CannotAccessVmDisk",
    wire_name="CannotAccessVmDisk",
    properties=lambda: (_rt.Property("fault", "vmodl.LocalizedMethodFault"),),
)
class CannotAccessVmDisk(vim.fault.CannotAccessVmDevice):
    """The fault ``vim.fault.CannotAccessVmDisk``.

    Fields:
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessVmDisk.rst``
    """

    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
