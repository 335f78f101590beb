# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SnapshotInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.SnapshotInfo",
    wire_name="VirtualMachineSnapshotInfo",
    properties=lambda: (
        _rt.Property("currentSnapshot", "vim.vm.Snapshot", optional=True),
        _rt.Property("rootSnapshotList", "vim.vm.SnapshotTree", array=True),
    ),
)
class SnapshotInfo(vmodl.DynamicData):
    """The data object ``vim.vm.SnapshotInfo``, on the wire ``VirtualMachineSnapshotInfo``.

    Fields:
        - ``currentSnapshot``: ``vim.vm.Snapshot``, optional.
        - ``rootSnapshotList``: List of ``vim.vm.SnapshotTree``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/SnapshotInfo.rst``
    """

    currentSnapshot: vim.vm.Snapshot | None = None
    """``vim.vm.Snapshot``, optional. Since 1.0."""
    rootSnapshotList: _rt.Field[list[vim.vm.SnapshotTree], Iterable[vim.vm.SnapshotTree]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.SnapshotTree``, required. Since 1.0."""
