# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnknownDeviceBacking``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnknownDeviceBacking",
    wire_name="OvfUnknownDeviceBacking",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "backing",
            "vim.vm.device.VirtualDevice.BackingInfo",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class OvfUnknownDeviceBacking(vim.fault.OvfHardwareExport):
    """The fault ``vim.fault.OvfUnknownDeviceBacking``.

    Fields:
        - ``backing``: ``vim.vm.device.VirtualDevice.BackingInfo``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnknownDeviceBacking.rst``
    """

    backing: vim.vm.device.VirtualDevice.BackingInfo = _rt.UNSET
    """``vim.vm.device.VirtualDevice.BackingInfo``, required. Since vSphere API 4.0."""
