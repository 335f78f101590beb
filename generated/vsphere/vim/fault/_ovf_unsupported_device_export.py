# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedDeviceExport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedDeviceExport",
    wire_name="OvfUnsupportedDeviceExport",
    since="vim.version.version5",
    rank=5,
)
class OvfUnsupportedDeviceExport(vim.fault.OvfHardwareExport):
    """The fault ``vim.fault.OvfUnsupportedDeviceExport``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedDeviceExport.rst``
    """
