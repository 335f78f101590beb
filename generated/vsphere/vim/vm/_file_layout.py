# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FileLayout``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FileLayout",
    wire_name="VirtualMachineFileLayout",
    properties=lambda: (
        _rt.Property("configFile", "string", array=True, optional=True),
        _rt.Property("logFile", "string", array=True, optional=True),
        _rt.Property("disk", "vim.vm.FileLayout.DiskLayout", array=True, optional=True),
        _rt.Property("snapshot", "vim.vm.FileLayout.SnapshotLayout", array=True, optional=True),
        _rt.Property("swapFile", "string", optional=True),
    ),
)
class FileLayout(vmodl.DynamicData):
    """The data object ``vim.vm.FileLayout``, on the wire ``VirtualMachineFileLayout``.

    Fields:
        - ``configFile``: List of ``string``, optional.
        - ``logFile``: List of ``string``, optional.
        - ``disk``: List of ``vim.vm.FileLayout.DiskLayout``, optional.
        - ``snapshot``: List of ``vim.vm.FileLayout.SnapshotLayout``, optional.
        - ``swapFile``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/FileLayout.rst``
    """

    @_rt.data(
        "vim.vm.FileLayout.DiskLayout",
        wire_name="VirtualMachineFileLayoutDiskLayout",
        properties=lambda: (
            _rt.Property("key", "int"),
            _rt.Property("diskFile", "string", array=True),
        ),
    )
    class DiskLayout(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayout.DiskLayout``, on the wire ``VirtualMachineFileLayoutDiskLayout``.

        Fields:
            - ``key``: ``int``, required.
            - ``diskFile``: List of ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/FileLayout/DiskLayout.rst``
        """

        key: int = 0
        """``int``, required. Since 1.0."""
        diskFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.FileLayout.SnapshotLayout",
        wire_name="VirtualMachineFileLayoutSnapshotLayout",
        properties=lambda: (
            _rt.Property("key", "vim.vm.Snapshot"),
            _rt.Property("snapshotFile", "string", array=True),
        ),
    )
    class SnapshotLayout(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayout.SnapshotLayout``, on the wire ``VirtualMachineFileLayoutSnapshotLayout``.

        Fields:
            - ``key``: ``vim.vm.Snapshot``, required.
            - ``snapshotFile``: List of ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/FileLayout/SnapshotLayout.rst``
        """

        key: vim.vm.Snapshot = _rt.UNSET
        """``vim.vm.Snapshot``, required. Since 1.0."""
        snapshotFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since 1.0."""

    configFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    logFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    disk: _rt.Field[list[vim.vm.FileLayout.DiskLayout], Iterable[vim.vm.FileLayout.DiskLayout]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.FileLayout.DiskLayout``, optional. Since 1.0."""
    snapshot: _rt.Field[
        list[vim.vm.FileLayout.SnapshotLayout], Iterable[vim.vm.FileLayout.SnapshotLayout]
    ] = _rt.EMPTY
    """List of ``vim.vm.FileLayout.SnapshotLayout``, optional. Since 1.0."""
    swapFile: str | None = None
    """``string``, optional. Since 1.0."""
