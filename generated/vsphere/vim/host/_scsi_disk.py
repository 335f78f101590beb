# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ScsiDisk``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ScsiDisk",
    wire_name="HostScsiDisk",
    properties=lambda: (
        _rt.Property("capacity", "vim.host.DiskDimensions.Lba"),
        _rt.Property("devicePath", "string"),
        _rt.Property("ssd", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("localDisk", "boolean", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "physicalLocation",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "emulatedDIXDIFEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vsanDiskInfo",
            "vim.vsan.host.VsanDiskInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "scsiDiskType", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "usedByMemoryTiering", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class ScsiDisk(vim.host.ScsiLun):
    """The data object ``vim.host.ScsiDisk``, on the wire ``HostScsiDisk``.

    Fields:
        - ``capacity``: ``vim.host.DiskDimensions.Lba``, required.
        - ``devicePath``: ``string``, required.
        - ``ssd``: ``boolean``, optional. Since vSphere API 5.0.
        - ``localDisk``: ``boolean``, optional. Since vSphere API 6.0.
        - ``physicalLocation``: List of ``string``, optional. Since vSphere API 6.0.
        - ``emulatedDIXDIFEnabled``: ``boolean``, optional. Since vSphere API 6.0.
        - ``vsanDiskInfo``: ``vim.vsan.host.VsanDiskInfo``, optional. Since vSphere API 6.0.
        - ``scsiDiskType``: ``string``, optional. Since vSphere API 6.5.
        - ``usedByMemoryTiering``: ``boolean``, optional. Since vSphere API 8.0.3.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ScsiDisk.rst``
    """

    @_rt.data(
        "vim.host.ScsiDisk.Partition",
        wire_name="HostScsiDiskPartition",
        properties=lambda: (
            _rt.Property("diskName", "string"),
            _rt.Property("partition", "int"),
        ),
    )
    class Partition(vmodl.DynamicData):
        """The data object ``vim.host.ScsiDisk.Partition``, on the wire ``HostScsiDiskPartition``.

        Fields:
            - ``diskName``: ``string``, required.
            - ``partition``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiDisk/Partition.rst``
        """

        diskName: str = ""
        """``string``, required. Since 1.0."""
        partition: int = 0
        """``int``, required. Since 1.0."""

    @_rt.enum(
        "vim.host.ScsiDisk.ScsiDiskType",
        wire_name="ScsiDiskType",
        since="vim.version.version11",
        rank=11,
    )
    class ScsiDiskType(_rt.VimEnum):
        """The enum ``vim.host.ScsiDisk.ScsiDiskType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/ScsiDisk/ScsiDiskType.rst``
        """

        native512 = "native512"
        """The value ``native512``."""
        emulated512 = "emulated512"
        """The value ``emulated512``."""
        native4k = "native4k"
        """The value ``native4k``."""
        SoftwareEmulated4k = "SoftwareEmulated4k"
        """The value ``SoftwareEmulated4k``."""
        unknown = "unknown"
        """The value ``unknown``."""

    capacity: vim.host.DiskDimensions.Lba = _rt.UNSET
    """``vim.host.DiskDimensions.Lba``, required. Since 1.0."""
    devicePath: str = ""
    """``string``, required. Since 1.0."""
    ssd: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    localDisk: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    physicalLocation: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    emulatedDIXDIFEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    vsanDiskInfo: vim.vsan.host.VsanDiskInfo | None = None
    """``vim.vsan.host.VsanDiskInfo``, optional. Since vSphere API 6.0."""
    scsiDiskType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    usedByMemoryTiering: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
