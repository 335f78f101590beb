# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfHardwareExport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfHardwareExport",
    wire_name="OvfHardwareExport",
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
        _rt.Property("vmPath", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfHardwareExport(vim.fault.OvfExport):
    """The fault ``vim.fault.OvfHardwareExport``.

    Fields:
        - ``device``: ``vim.vm.device.VirtualDevice``, optional.
        - ``vmPath``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfHardwareExport.rst``
    """

    device: vim.vm.device.VirtualDevice | None = None
    """``vim.vm.device.VirtualDevice``, optional. Since vSphere API 4.0."""
    vmPath: str = ""
    """``string``, required. Since vSphere API 4.0."""
