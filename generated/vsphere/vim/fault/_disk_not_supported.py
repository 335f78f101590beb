# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DiskNotSupported",
    wire_name="DiskNotSupported",
    properties=lambda: (_rt.Property("disk", "int"),),
)
class DiskNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.DiskNotSupported``.

    Fields:
        - ``disk``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DiskNotSupported.rst``
    """

    disk: int = 0
    """``int``, required. Since 1.0."""
