# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VirtualDiskModeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VirtualDiskModeNotSupported",
    wire_name="VirtualDiskModeNotSupported",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("mode", "string", since="vim.version.version6", rank=6),),
)
class VirtualDiskModeNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.VirtualDiskModeNotSupported``.

    Fields:
        - ``mode``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/VirtualDiskModeNotSupported.rst``
    """

    mode: str = ""
    """``string``, required. Since vSphere API 4.1."""
