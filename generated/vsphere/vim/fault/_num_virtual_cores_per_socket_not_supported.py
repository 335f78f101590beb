# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NumVirtualCoresPerSocketNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NumVirtualCoresPerSocketNotSupported",
    wire_name="NumVirtualCoresPerSocketNotSupported",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("maxSupportedCoresPerSocketDest", "int", since="vim.version.version7", rank=7),
        _rt.Property("numCoresPerSocketVm", "int", since="vim.version.version7", rank=7),
    ),
)
class NumVirtualCoresPerSocketNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.NumVirtualCoresPerSocketNotSupported``.

    Fields:
        - ``maxSupportedCoresPerSocketDest``: ``int``, required.
        - ``numCoresPerSocketVm``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NumVirtualCoresPerSocketNotSupported.rst``
    """

    maxSupportedCoresPerSocketDest: int = 0
    """``int``, required. Since vSphere API 5.0."""
    numCoresPerSocketVm: int = 0
    """``int``, required. Since vSphere API 5.0."""
