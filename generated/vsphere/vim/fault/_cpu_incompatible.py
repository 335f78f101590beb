# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CpuIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CpuIncompatible",
    wire_name="CpuIncompatible",
    properties=lambda: (
        _rt.Property("level", "int"),
        _rt.Property("registerName", "string"),
        _rt.Property("registerBits", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("desiredBits", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2),
    ),
)
class CpuIncompatible(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.CpuIncompatible``.

    Fields:
        - ``level``: ``int``, required.
        - ``registerName``: ``string``, required.
        - ``registerBits``: ``string``, optional. Since VI API 2.5.
        - ``desiredBits``: ``string``, optional. Since VI API 2.5.
        - ``host``: ``vim.HostSystem``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CpuIncompatible.rst``
    """

    level: int = 0
    """``int``, required. Since 1.0."""
    registerName: str = ""
    """``string``, required. Since 1.0."""
    registerBits: str | None = None
    """``string``, optional. Since VI API 2.5."""
    desiredBits: str | None = None
    """``string``, optional. Since VI API 2.5."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
