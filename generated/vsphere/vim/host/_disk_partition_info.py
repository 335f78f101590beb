# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DiskPartitionInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.DiskPartitionInfo",
    wire_name="HostDiskPartitionInfo",
    properties=lambda: (
        _rt.Property("deviceName", "string"),
        _rt.Property("spec", "vim.host.DiskPartitionInfo.Specification"),
        _rt.Property("layout", "vim.host.DiskPartitionInfo.Layout"),
    ),
)
class DiskPartitionInfo(vmodl.DynamicData):
    """The data object ``vim.host.DiskPartitionInfo``, on the wire ``HostDiskPartitionInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``spec``: ``vim.host.DiskPartitionInfo.Specification``, required.
        - ``layout``: ``vim.host.DiskPartitionInfo.Layout``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DiskPartitionInfo.rst``
    """

    @_rt.data(
        "vim.host.DiskPartitionInfo.BlockRange",
        wire_name="HostDiskPartitionBlockRange",
        properties=lambda: (
            _rt.Property("partition", "int", optional=True),
            _rt.Property("type", "string"),
            _rt.Property("start", "vim.host.DiskDimensions.Lba"),
            _rt.Property("end", "vim.host.DiskDimensions.Lba"),
        ),
    )
    class BlockRange(vmodl.DynamicData):
        """The data object ``vim.host.DiskPartitionInfo.BlockRange``, on the wire ``HostDiskPartitionBlockRange``.

        Fields:
            - ``partition``: ``int``, optional.
            - ``type``: ``string``, required.
            - ``start``: ``vim.host.DiskDimensions.Lba``, required.
            - ``end``: ``vim.host.DiskDimensions.Lba``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskPartitionInfo/BlockRange.rst``
        """

        partition: int | None = None
        """``int``, optional. Since 1.0."""
        type: str = ""
        """``string``, required. Since 1.0."""
        start: vim.host.DiskDimensions.Lba = _rt.UNSET
        """``vim.host.DiskDimensions.Lba``, required. Since 1.0."""
        end: vim.host.DiskDimensions.Lba = _rt.UNSET
        """``vim.host.DiskDimensions.Lba``, required. Since 1.0."""

    @_rt.data(
        "vim.host.DiskPartitionInfo.Layout",
        wire_name="HostDiskPartitionLayout",
        properties=lambda: (
            _rt.Property("total", "vim.host.DiskDimensions.Lba", optional=True),
            _rt.Property("partition", "vim.host.DiskPartitionInfo.BlockRange", array=True),
        ),
    )
    class Layout(vmodl.DynamicData):
        """The data object ``vim.host.DiskPartitionInfo.Layout``, on the wire ``HostDiskPartitionLayout``.

        Fields:
            - ``total``: ``vim.host.DiskDimensions.Lba``, optional.
            - ``partition``: List of ``vim.host.DiskPartitionInfo.BlockRange``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskPartitionInfo/Layout.rst``
        """

        total: vim.host.DiskDimensions.Lba | None = None
        """``vim.host.DiskDimensions.Lba``, optional. Since 1.0."""
        partition: _rt.Field[
            list[vim.host.DiskPartitionInfo.BlockRange],
            Iterable[vim.host.DiskPartitionInfo.BlockRange],
        ] = _rt.EMPTY
        """List of ``vim.host.DiskPartitionInfo.BlockRange``, required. Since 1.0."""

    @_rt.data(
        "vim.host.DiskPartitionInfo.Partition",
        wire_name="HostDiskPartitionAttributes",
        properties=lambda: (
            _rt.Property("partition", "int"),
            _rt.Property("startSector", "long"),
            _rt.Property("endSector", "long"),
            _rt.Property("type", "string"),
            _rt.Property("guid", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property("logical", "boolean"),
            _rt.Property("attributes", "byte"),
            _rt.Property(
                "partitionAlignment", "long", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class Partition(vmodl.DynamicData):
        """The data object ``vim.host.DiskPartitionInfo.Partition``, on the wire ``HostDiskPartitionAttributes``.

        Fields:
            - ``partition``: ``int``, required.
            - ``startSector``: ``long``, required.
            - ``endSector``: ``long``, required.
            - ``type``: ``string``, required.
            - ``guid``: ``string``, optional. Since vSphere API 5.0.
            - ``logical``: ``boolean``, required.
            - ``attributes``: ``byte``, required.
            - ``partitionAlignment``: ``long``, optional. Since vSphere API 5.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskPartitionInfo/Partition.rst``
        """

        partition: int = 0
        """``int``, required. Since 1.0."""
        startSector: int = 0
        """``long``, required. Since 1.0."""
        endSector: int = 0
        """``long``, required. Since 1.0."""
        type: str = ""
        """``string``, required. Since 1.0."""
        guid: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        logical: bool = False
        """``boolean``, required. Since 1.0."""
        attributes: int = 0
        """``byte``, required. Since 1.0."""
        partitionAlignment: int | None = None
        """``long``, optional. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.host.DiskPartitionInfo.PartitionFormat",
        wire_name="HostDiskPartitionInfoPartitionFormat",
        since="vim.version.version7",
        rank=7,
    )
    class PartitionFormat(_rt.VimEnum):
        """The enum ``vim.host.DiskPartitionInfo.PartitionFormat``, on the wire ``HostDiskPartitionInfoPartitionFormat``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/DiskPartitionInfo/PartitionFormat.rst``
        """

        gpt = "gpt"
        """The value ``gpt``."""
        mbr = "mbr"
        """The value ``mbr``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.host.DiskPartitionInfo.Specification",
        wire_name="HostDiskPartitionSpec",
        properties=lambda: (
            _rt.Property(
                "partitionFormat", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("chs", "vim.host.DiskDimensions.Chs", optional=True),
            _rt.Property("totalSectors", "long", optional=True),
            _rt.Property(
                "partition", "vim.host.DiskPartitionInfo.Partition", array=True, optional=True
            ),
            _rt.Property("sectorSize", "int", optional=True, since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.DiskPartitionInfo.Specification``, on the wire ``HostDiskPartitionSpec``.

        Fields:
            - ``partitionFormat``: ``string``, optional. Since vSphere API 5.0.
            - ``chs``: ``vim.host.DiskDimensions.Chs``, optional.
            - ``totalSectors``: ``long``, optional.
            - ``partition``: List of ``vim.host.DiskPartitionInfo.Partition``, optional.
            - ``sectorSize``: ``int``, optional. Since vSphere API 9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskPartitionInfo/Specification.rst``
        """

        partitionFormat: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        chs: vim.host.DiskDimensions.Chs | None = None
        """``vim.host.DiskDimensions.Chs``, optional. Since 1.0."""
        totalSectors: int | None = None
        """``long``, optional. Since 1.0."""
        partition: _rt.Field[
            list[vim.host.DiskPartitionInfo.Partition],
            Iterable[vim.host.DiskPartitionInfo.Partition],
        ] = _rt.EMPTY
        """List of ``vim.host.DiskPartitionInfo.Partition``, optional. Since 1.0."""
        sectorSize: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""

    @_rt.enum("vim.host.DiskPartitionInfo.Type", wire_name="HostDiskPartitionInfoType")
    class Type(_rt.VimEnum):
        """The enum ``vim.host.DiskPartitionInfo.Type``, on the wire ``HostDiskPartitionInfoType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskPartitionInfo/Type.rst``
        """

        none = "none"
        """The value ``none``."""
        vmfs = "vmfs"
        """The value ``vmfs``."""
        linuxNative = "linuxNative"
        """The value ``linuxNative``."""
        linuxSwap = "linuxSwap"
        """The value ``linuxSwap``."""
        extended = "extended"
        """The value ``extended``."""
        ntfs = "ntfs"
        """The value ``ntfs``."""
        vmkDiagnostic = "vmkDiagnostic"
        """The value ``vmkDiagnostic``."""
        vffs = "vffs"
        """The value ``vffs``."""

    deviceName: str = ""
    """``string``, required. Since 1.0."""
    spec: vim.host.DiskPartitionInfo.Specification = _rt.UNSET
    """``vim.host.DiskPartitionInfo.Specification``, required. Since 1.0."""
    layout: vim.host.DiskPartitionInfo.Layout = _rt.UNSET
    """``vim.host.DiskPartitionInfo.Layout``, required. Since 1.0."""
