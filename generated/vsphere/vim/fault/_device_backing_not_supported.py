# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceBackingNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceBackingNotSupported",
    wire_name="DeviceBackingNotSupported",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("backing", "string", since="vim.version.version2", rank=2),),
)
class DeviceBackingNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.DeviceBackingNotSupported``.

    Fields:
        - ``backing``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/DeviceBackingNotSupported.rst``
    """

    backing: str = ""
    """``string``, required. Since VI API 2.5."""
