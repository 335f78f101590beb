# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVnicVdsMigrationSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVnicVdsMigrationSpec",
    wire_name="VsanVnicVdsMigrationSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("key", "int", since="vsan.version.version3", rank=1),
        _rt.Property(
            "vdsBacking",
            "vim.vm.device.VirtualDevice.BackingInfo",
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanVnicVdsMigrationSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVnicVdsMigrationSpec``.

    Fields:
        - ``key``: ``int``, required.
        - ``vdsBacking``: ``vim.vm.device.VirtualDevice.BackingInfo``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVnicVdsMigrationSpec.rst``
    """

    key: int = 0
    """``int``, required. Since vsan API 6.6."""
    vdsBacking: vim.vm.device.VirtualDevice.BackingInfo = _rt.UNSET
    """``vim.vm.device.VirtualDevice.BackingInfo``, required. Since vsan API 6.6."""
