# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MemorySizeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MemorySizeNotSupported",
    wire_name="MemorySizeNotSupported",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("memorySizeMB", "int", since="vim.version.version2", rank=2),
        _rt.Property("minMemorySizeMB", "int", since="vim.version.version2", rank=2),
        _rt.Property("maxMemorySizeMB", "int", since="vim.version.version2", rank=2),
    ),
)
class MemorySizeNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.MemorySizeNotSupported``.

    Fields:
        - ``memorySizeMB``: ``int`` in megabytes, required.
        - ``minMemorySizeMB``: ``int`` in megabytes, required.
        - ``maxMemorySizeMB``: ``int`` in megabytes, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/MemorySizeNotSupported.rst``
    """

    memorySizeMB: int = 0
    """``int`` in megabytes, required. Since VI API 2.5."""
    minMemorySizeMB: int = 0
    """``int`` in megabytes, required. Since VI API 2.5."""
    maxMemorySizeMB: int = 0
    """``int`` in megabytes, required. Since VI API 2.5."""
