# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SnapshotTree``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.SnapshotTree",
    wire_name="VirtualMachineSnapshotTree",
    properties=lambda: (
        _rt.Property("snapshot", "vim.vm.Snapshot"),
        _rt.Property("vm", "vim.VirtualMachine"),
        _rt.Property("name", "string"),
        _rt.Property("description", "string"),
        _rt.Property("id", "int", since="vim.version.version5", rank=5),
        _rt.Property("createTime", "dateTime"),
        _rt.Property("state", "vim.VirtualMachine.PowerState"),
        _rt.Property("quiesced", "boolean"),
        _rt.Property(
            "backupManifest", "string", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property("childSnapshotList", "vim.vm.SnapshotTree", array=True, optional=True),
        _rt.Property(
            "replaySupported", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class SnapshotTree(vmodl.DynamicData):
    """The data object ``vim.vm.SnapshotTree``, on the wire ``VirtualMachineSnapshotTree``.

    Fields:
        - ``snapshot``: ``vim.vm.Snapshot``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, required.
        - ``id``: ``int``, required. Since vSphere API 4.0.
        - ``createTime``: ``dateTime``, required.
        - ``state``: ``vim.VirtualMachine.PowerState``, required.
        - ``quiesced``: ``boolean``, required.
        - ``backupManifest``: ``string``, optional. Since vSphere API 4.0.
        - ``childSnapshotList``: List of ``vim.vm.SnapshotTree``, optional.
        - ``replaySupported``: ``boolean``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/SnapshotTree.rst``
    """

    snapshot: vim.vm.Snapshot = _rt.UNSET
    """``vim.vm.Snapshot``, required. Since 1.0."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    id: int = 0
    """``int``, required. Since vSphere API 4.0."""
    createTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    state: _rt.Field[vim.VirtualMachine.PowerState, vim.VirtualMachine.PowerState | str] = _rt.UNSET
    """``vim.VirtualMachine.PowerState``, required. Since 1.0."""
    quiesced: bool = False
    """``boolean``, required. Since 1.0."""
    backupManifest: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    childSnapshotList: _rt.Field[list[vim.vm.SnapshotTree], Iterable[vim.vm.SnapshotTree]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.SnapshotTree``, optional. Since 1.0."""
    replaySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
