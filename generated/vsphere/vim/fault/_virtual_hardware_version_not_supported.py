# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VirtualHardwareVersionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VirtualHardwareVersionNotSupported",
    wire_name="VirtualHardwareVersionNotSupported",
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version2", rank=2),
        _rt.Property("host", "vim.HostSystem", since="vim.version.version2", rank=2),
    ),
)
class VirtualHardwareVersionNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.VirtualHardwareVersionNotSupported``.

    Fields:
        - ``hostName``: ``string``, required. Since VI API 2.5.
        - ``host``: ``vim.HostSystem``, required. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VirtualHardwareVersionNotSupported.rst``
    """

    hostName: str = ""
    """``string``, required. Since VI API 2.5."""
    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since VI API 2.5."""
