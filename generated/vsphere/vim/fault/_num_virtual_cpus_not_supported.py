# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NumVirtualCpusNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NumVirtualCpusNotSupported",
    wire_name="NumVirtualCpusNotSupported",
    properties=lambda: (
        _rt.Property("maxSupportedVcpusDest", "int"),
        _rt.Property("numCpuVm", "int"),
    ),
)
class NumVirtualCpusNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.NumVirtualCpusNotSupported``.

    Fields:
        - ``maxSupportedVcpusDest``: ``int``, required.
        - ``numCpuVm``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NumVirtualCpusNotSupported.rst``
    """

    maxSupportedVcpusDest: int = 0
    """``int``, required. Since 1.0."""
    numCpuVm: int = 0
    """``int``, required. Since 1.0."""
