# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RemoteDeviceNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.RemoteDeviceNotSupported", wire_name="RemoteDeviceNotSupported")
class RemoteDeviceNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.RemoteDeviceNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RemoteDeviceNotSupported.rst``
    """
