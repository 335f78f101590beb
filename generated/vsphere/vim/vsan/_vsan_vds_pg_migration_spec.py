# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVdsPgMigrationSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVdsPgMigrationSpec",
    wire_name="VsanVdsPgMigrationSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vssPgName", "string", since="vsan.version.version3", rank=1),
        _rt.Property("dvPgName", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "vdsPgSetting",
            "vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy",
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("vdsPgType", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "hosts",
            "vim.vsan.VsanVdsPgMigrationHostInfo",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("collisionRename", "boolean", since="vsan.version.version3", rank=1),
    ),
)
class VsanVdsPgMigrationSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVdsPgMigrationSpec``.

    Fields:
        - ``vssPgName``: ``string``, required.
        - ``dvPgName``: ``string``, required.
        - ``vdsPgSetting``: ``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``,
          required.
        - ``vdsPgType``: ``string``, required.
        - ``hosts``: List of ``vim.vsan.VsanVdsPgMigrationHostInfo``, optional.
        - ``collisionRename``: ``boolean``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVdsPgMigrationSpec.rst``
    """

    vssPgName: str = ""
    """``string``, required. Since vsan API 6.6."""
    dvPgName: str = ""
    """``string``, required. Since vsan API 6.6."""
    vdsPgSetting: vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy = _rt.UNSET
    """``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``, required. Since vsan API
    6.6.
    """
    vdsPgType: str = ""
    """``string``, required. Since vsan API 6.6."""
    hosts: _rt.Field[
        list[vim.vsan.VsanVdsPgMigrationHostInfo], Iterable[vim.vsan.VsanVdsPgMigrationHostInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanVdsPgMigrationHostInfo``, optional. Since vsan API 6.6."""
    collisionRename: bool = False
    """``boolean``, required. Since vsan API 6.6."""
