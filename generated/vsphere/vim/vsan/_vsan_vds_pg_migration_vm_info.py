# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVdsPgMigrationVmInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVdsPgMigrationVmInfo",
    wire_name="VsanVdsPgMigrationVmInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vsan.version.version3", rank=1),
        _rt.Property("vnicLabel", "string", array=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanVdsPgMigrationVmInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVdsPgMigrationVmInfo``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vnicLabel``: List of ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVdsPgMigrationVmInfo.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vsan API 6.6."""
    vnicLabel: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vsan API 6.6."""
