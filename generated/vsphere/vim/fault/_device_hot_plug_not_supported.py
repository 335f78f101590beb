# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceHotPlugNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceHotPlugNotSupported",
    wire_name="DeviceHotPlugNotSupported",
    since="vim.version.version4",
    rank=4,
)
class DeviceHotPlugNotSupported(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.DeviceHotPlugNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/DeviceHotPlugNotSupported.rst``
    """
