# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FileLayoutEx``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FileLayoutEx",
    wire_name="VirtualMachineFileLayoutEx",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "file",
            "vim.vm.FileLayoutEx.FileInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "disk",
            "vim.vm.FileLayoutEx.DiskLayout",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "snapshot",
            "vim.vm.FileLayoutEx.SnapshotLayout",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("timestamp", "dateTime", since="vim.version.version5", rank=5),
    ),
)
class FileLayoutEx(vmodl.DynamicData):
    """The data object ``vim.vm.FileLayoutEx``, on the wire ``VirtualMachineFileLayoutEx``.

    Fields:
        - ``file``: List of ``vim.vm.FileLayoutEx.FileInfo``, optional.
        - ``disk``: List of ``vim.vm.FileLayoutEx.DiskLayout``, optional.
        - ``snapshot``: List of ``vim.vm.FileLayoutEx.SnapshotLayout``, optional.
        - ``timestamp``: ``dateTime``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/FileLayoutEx.rst``
    """

    @_rt.data(
        "vim.vm.FileLayoutEx.DiskLayout",
        wire_name="VirtualMachineFileLayoutExDiskLayout",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "virtualDiskFormat", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "chain",
                "vim.vm.FileLayoutEx.DiskUnit",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DiskLayout(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayoutEx.DiskLayout``, on the wire ``VirtualMachineFileLayoutExDiskLayout``.

        Fields:
            - ``key``: ``int``, required.
            - ``virtualDiskFormat``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``chain``: List of ``vim.vm.FileLayoutEx.DiskUnit``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FileLayoutEx/DiskLayout.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 4.0."""
        virtualDiskFormat: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        chain: _rt.Field[
            list[vim.vm.FileLayoutEx.DiskUnit], Iterable[vim.vm.FileLayoutEx.DiskUnit]
        ] = _rt.EMPTY
        """List of ``vim.vm.FileLayoutEx.DiskUnit``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.FileLayoutEx.DiskUnit",
        wire_name="VirtualMachineFileLayoutExDiskUnit",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("fileKey", "int", array=True, since="vim.version.version5", rank=5),
        ),
    )
    class DiskUnit(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayoutEx.DiskUnit``, on the wire ``VirtualMachineFileLayoutExDiskUnit``.

        Fields:
            - ``fileKey``: List of ``int``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FileLayoutEx/DiskUnit.rst``
        """

        fileKey: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.FileLayoutEx.FileInfo",
        wire_name="VirtualMachineFileLayoutExFileInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "int", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("type", "string", since="vim.version.version5", rank=5),
            _rt.Property("size", "long", since="vim.version.version5", rank=5),
            _rt.Property("uniqueSize", "long", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "backingObjectId", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "accessible", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class FileInfo(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayoutEx.FileInfo``, on the wire ``VirtualMachineFileLayoutExFileInfo``.

        Fields:
            - ``key``: ``int``, required.
            - ``name``: ``string``, required.
            - ``type``: ``string``, required.
            - ``size``: ``long``, required.
            - ``uniqueSize``: ``long``, optional. Since vSphere API 5.1.
            - ``backingObjectId``: ``string``, optional. Since vSphere API 6.0.
            - ``accessible``: ``boolean``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FileLayoutEx/FileInfo.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        type: str = ""
        """``string``, required. Since vSphere API 4.0."""
        size: int = 0
        """``long``, required. Since vSphere API 4.0."""
        uniqueSize: int | None = None
        """``long``, optional. Since vSphere API 5.1."""
        backingObjectId: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        accessible: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.vm.FileLayoutEx.FileType",
        wire_name="VirtualMachineFileLayoutExFileType",
        since="vim.version.version5",
        rank=5,
    )
    class FileType(_rt.VimEnum):
        """The enum ``vim.vm.FileLayoutEx.FileType``, on the wire ``VirtualMachineFileLayoutExFileType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FileLayoutEx/FileType.rst``
        """

        config = "config"
        """The value ``config``."""
        extendedConfig = "extendedConfig"
        """The value ``extendedConfig``."""
        diskDescriptor = "diskDescriptor"
        """The value ``diskDescriptor``."""
        diskExtent = "diskExtent"
        """The value ``diskExtent``."""
        digestDescriptor = "digestDescriptor"
        """The value ``digestDescriptor``."""
        digestExtent = "digestExtent"
        """The value ``digestExtent``."""
        diskReplicationState = "diskReplicationState"
        """The value ``diskReplicationState``."""
        log = "log"
        """The value ``log``."""
        stat = "stat"
        """The value ``stat``."""
        namespaceData = "namespaceData"
        """The value ``namespaceData``."""
        dataSetsDiskModeStore = "dataSetsDiskModeStore"
        """The value ``dataSetsDiskModeStore``."""
        dataSetsVmModeStore = "dataSetsVmModeStore"
        """The value ``dataSetsVmModeStore``."""
        nvram = "nvram"
        """The value ``nvram``."""
        snapshotData = "snapshotData"
        """The value ``snapshotData``."""
        snapshotMemory = "snapshotMemory"
        """The value ``snapshotMemory``."""
        snapshotList = "snapshotList"
        """The value ``snapshotList``."""
        snapshotManifestList = "snapshotManifestList"
        """The value ``snapshotManifestList``."""
        suspend = "suspend"
        """The value ``suspend``."""
        suspendMemory = "suspendMemory"
        """The value ``suspendMemory``."""
        swap = "swap"
        """The value ``swap``."""
        uwswap = "uwswap"
        """The value ``uwswap``."""
        core = "core"
        """The value ``core``."""
        screenshot = "screenshot"
        """The value ``screenshot``."""
        ftMetadata = "ftMetadata"
        """The value ``ftMetadata``."""
        guestCustomization = "guestCustomization"
        """The value ``guestCustomization``."""

    @_rt.data(
        "vim.vm.FileLayoutEx.SnapshotLayout",
        wire_name="VirtualMachineFileLayoutExSnapshotLayout",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "vim.vm.Snapshot", since="vim.version.version5", rank=5),
            _rt.Property("dataKey", "int", since="vim.version.version5", rank=5),
            _rt.Property("memoryKey", "int", since="vim.version.version10", rank=10),
            _rt.Property(
                "disk",
                "vim.vm.FileLayoutEx.DiskLayout",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class SnapshotLayout(vmodl.DynamicData):
        """The data object ``vim.vm.FileLayoutEx.SnapshotLayout``, on the wire ``VirtualMachineFileLayoutExSnapshotLayout``.

        Fields:
            - ``key``: ``vim.vm.Snapshot``, required.
            - ``dataKey``: ``int``, required.
            - ``memoryKey``: ``int``, required. Since vSphere API 6.0.
            - ``disk``: List of ``vim.vm.FileLayoutEx.DiskLayout``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FileLayoutEx/SnapshotLayout.rst``
        """

        key: vim.vm.Snapshot = _rt.UNSET
        """``vim.vm.Snapshot``, required. Since vSphere API 4.0."""
        dataKey: int = 0
        """``int``, required. Since vSphere API 4.0."""
        memoryKey: int = 0
        """``int``, required. Since vSphere API 6.0."""
        disk: _rt.Field[
            list[vim.vm.FileLayoutEx.DiskLayout], Iterable[vim.vm.FileLayoutEx.DiskLayout]
        ] = _rt.EMPTY
        """List of ``vim.vm.FileLayoutEx.DiskLayout``, optional. Since vSphere API 4.0."""

    file: _rt.Field[list[vim.vm.FileLayoutEx.FileInfo], Iterable[vim.vm.FileLayoutEx.FileInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.FileLayoutEx.FileInfo``, optional. Since vSphere API 4.0."""
    disk: _rt.Field[
        list[vim.vm.FileLayoutEx.DiskLayout], Iterable[vim.vm.FileLayoutEx.DiskLayout]
    ] = _rt.EMPTY
    """List of ``vim.vm.FileLayoutEx.DiskLayout``, optional. Since vSphere API 4.0."""
    snapshot: _rt.Field[
        list[vim.vm.FileLayoutEx.SnapshotLayout], Iterable[vim.vm.FileLayoutEx.SnapshotLayout]
    ] = _rt.EMPTY
    """List of ``vim.vm.FileLayoutEx.SnapshotLayout``, optional. Since vSphere API 4.0."""
    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 4.0."""
