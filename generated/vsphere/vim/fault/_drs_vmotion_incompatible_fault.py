# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DrsVmotionIncompatibleFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DrsVmotionIncompatibleFault",
    wire_name="DrsVmotionIncompatibleFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
    ),
)
class DrsVmotionIncompatibleFault(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.DrsVmotionIncompatibleFault``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DrsVmotionIncompatibleFault.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
