# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceUnsupportedForVmVersion``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceUnsupportedForVmVersion",
    wire_name="DeviceUnsupportedForVmVersion",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property("currentVersion", "string", since="vim.version.version4", rank=4),
        _rt.Property("expectedVersion", "string", since="vim.version.version4", rank=4),
    ),
)
class DeviceUnsupportedForVmVersion(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.DeviceUnsupportedForVmVersion``.

    Fields:
        - ``currentVersion``: ``string``, required.
        - ``expectedVersion``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/DeviceUnsupportedForVmVersion.rst``
    """

    currentVersion: str = ""
    """``string``, required. Since vSphere API 4.0."""
    expectedVersion: str = ""
    """``string``, required. Since vSphere API 4.0."""
