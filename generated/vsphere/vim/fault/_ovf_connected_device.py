# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConnectedDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConnectedDevice",
    wire_name="OvfConnectedDevice",
    since="vim.version.version5",
    rank=5,
)
class OvfConnectedDevice(vim.fault.OvfHardwareExport):
    """The fault ``vim.fault.OvfConnectedDevice``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfConnectedDevice.rst``
    """
