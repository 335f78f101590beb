# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessVmConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.CannotAccessVmConfig",
    wire_name="CannotAccessVmConfig",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class CannotAccessVmConfig(vim.fault.CannotAccessVmComponent):
    """The fault ``vim.fault.CannotAccessVmConfig``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessVmConfig.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
