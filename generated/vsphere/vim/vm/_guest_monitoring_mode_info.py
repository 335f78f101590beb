# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestMonitoringModeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.GuestMonitoringModeInfo",
    wire_name="VirtualMachineGuestMonitoringModeInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("gmmFile", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("gmmAppliance", "string", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class GuestMonitoringModeInfo(vmodl.DynamicData):
    """The data object ``vim.vm.GuestMonitoringModeInfo``, on the wire ``VirtualMachineGuestMonitoringModeInfo``.

    Fields:
        - ``gmmFile``: ``string``, optional.
        - ``gmmAppliance``: ``string``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/GuestMonitoringModeInfo.rst``
    """

    gmmFile: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    gmmAppliance: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
