# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVdsPgMigrationHostInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVdsPgMigrationHostInfo",
    wire_name="VsanVdsPgMigrationHostInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("hostname", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "vmknicDevices",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "vmVnics",
            "vim.vsan.VsanVdsPgMigrationVmInfo",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanVdsPgMigrationHostInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVdsPgMigrationHostInfo``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostname``: ``string``, required.
        - ``vmknicDevices``: List of ``string``, optional.
        - ``vmVnics``: List of ``vim.vsan.VsanVdsPgMigrationVmInfo``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVdsPgMigrationHostInfo.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    hostname: str = ""
    """``string``, required. Since vsan API 6.6."""
    vmknicDevices: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    vmVnics: _rt.Field[
        list[vim.vsan.VsanVdsPgMigrationVmInfo], Iterable[vim.vsan.VsanVdsPgMigrationVmInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanVdsPgMigrationVmInfo``, optional. Since vsan API 6.6."""
