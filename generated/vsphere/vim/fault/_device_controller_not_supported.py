# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceControllerNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceControllerNotSupported",
    wire_name="DeviceControllerNotSupported",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("controller", "string", since="vim.version.version2", rank=2),
    ),
)
class DeviceControllerNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.DeviceControllerNotSupported``.

    Fields:
        - ``controller``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/DeviceControllerNotSupported.rst``
    """

    controller: str = ""
    """``string``, required. Since VI API 2.5."""
