# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceUnsupportedForVmPlatform``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceUnsupportedForVmPlatform",
    wire_name="DeviceUnsupportedForVmPlatform",
    since="vim.version.version4",
    rank=4,
)
class DeviceUnsupportedForVmPlatform(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.DeviceUnsupportedForVmPlatform``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/DeviceUnsupportedForVmPlatform.rst``
    """
