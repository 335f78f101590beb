# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DeviceNotFound", wire_name="DeviceNotFound")
class DeviceNotFound(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.DeviceNotFound``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DeviceNotFound.rst``
    """
