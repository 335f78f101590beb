# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VMPowerOffInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VMPowerOffInfo",
    wire_name="VsanSiteMaintenanceVMPowerOffInfo",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "vmToPowerOff",
            "vmodl.ManagedObject",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "reason",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class VMPowerOffInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VMPowerOffInfo``, on the wire ``VsanSiteMaintenanceVMPowerOffInfo``.

    Fields:
        - ``vmToPowerOff``: List of ``vmodl.ManagedObject``, optional.
        - ``reason``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VMPowerOffInfo.rst``
    """

    vmToPowerOff: _rt.Field[list[vmodl.ManagedObject], Iterable[vmodl.ManagedObject]] = _rt.EMPTY
    """List of ``vmodl.ManagedObject``, optional. Since vsan API 9.0.0.0."""
    reason: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vsan API 9.0.0.0."""
