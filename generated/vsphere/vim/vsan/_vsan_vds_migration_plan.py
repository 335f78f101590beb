# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVdsMigrationPlan``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVdsMigrationPlan",
    wire_name="VsanVdsMigrationPlan",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "vdsSpec",
            "vim.DistributedVirtualSwitch.CreateSpec",
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "pgs",
            "vim.vsan.VsanVdsPgMigrationSpec",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "inaccessibleVms",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "infraVms",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanVdsMigrationPlan(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVdsMigrationPlan``.

    Fields:
        - ``vdsSpec``: ``vim.DistributedVirtualSwitch.CreateSpec``, required.
        - ``pgs``: List of ``vim.vsan.VsanVdsPgMigrationSpec``, optional.
        - ``inaccessibleVms``: List of ``vim.VirtualMachine``, optional.
        - ``infraVms``: List of ``vim.VirtualMachine``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVdsMigrationPlan.rst``
    """

    vdsSpec: vim.DistributedVirtualSwitch.CreateSpec = _rt.UNSET
    """``vim.DistributedVirtualSwitch.CreateSpec``, required. Since vsan API 6.6."""
    pgs: _rt.Field[
        list[vim.vsan.VsanVdsPgMigrationSpec], Iterable[vim.vsan.VsanVdsPgMigrationSpec]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanVdsPgMigrationSpec``, optional. Since vsan API 6.6."""
    inaccessibleVms: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vsan API 6.6."""
    infraVms: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vsan API 6.6."""
