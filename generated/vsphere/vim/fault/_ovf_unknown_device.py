# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnknownDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnknownDevice",
    wire_name="OvfUnknownDevice",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "device",
            "vim.vm.device.VirtualDevice",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfUnknownDevice(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfUnknownDevice``.

    Fields:
        - ``device``: ``vim.vm.device.VirtualDevice``, optional.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnknownDevice.rst``
    """

    device: vim.vm.device.VirtualDevice | None = None
    """``vim.vm.device.VirtualDevice``, optional. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
