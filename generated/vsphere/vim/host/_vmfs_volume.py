# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsVolume``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VmfsVolume",
    wire_name="HostVmfsVolume",
    properties=lambda: (
        _rt.Property("blockSizeMb", "int"),
        _rt.Property("blockSize", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "unmapGranularity", "int", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "unmapPriority", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "unmapBandwidthSpec",
            "vim.host.VmfsVolume.UnmapBandwidthSpec",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property("maxBlocks", "int"),
        _rt.Property("majorVersion", "int"),
        _rt.Property("version", "string"),
        _rt.Property("uuid", "string"),
        _rt.Property("extent", "vim.host.ScsiDisk.Partition", array=True),
        _rt.Property("vmfsUpgradable", "boolean"),
        _rt.Property(
            "forceMountedInfo",
            "vim.host.ForceMountedInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("ssd", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("local", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "scsiDiskType", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class VmfsVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.VmfsVolume``, on the wire ``HostVmfsVolume``.

    Fields:
        - ``blockSizeMb``: ``int`` in megabytes, required.
        - ``blockSize``: ``int``, optional. Since vSphere API 6.5.
        - ``unmapGranularity``: ``int``, optional. Since vSphere API 6.5.
        - ``unmapPriority``: ``string``, optional. Since vSphere API 6.5.
        - ``unmapBandwidthSpec``: ``vim.host.VmfsVolume.UnmapBandwidthSpec``, optional. Since
          vSphere API 6.7.
        - ``maxBlocks``: ``int``, required.
        - ``majorVersion``: ``int``, required.
        - ``version``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``extent``: List of ``vim.host.ScsiDisk.Partition``, required.
        - ``vmfsUpgradable``: ``boolean``, required.
        - ``forceMountedInfo``: ``vim.host.ForceMountedInfo``, optional. Since vSphere API 4.0.
        - ``ssd``: ``boolean``, optional. Since vSphere API 5.0.
        - ``local``: ``boolean``, optional. Since vSphere API 5.5.
        - ``scsiDiskType``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsVolume.rst``
    """

    @_rt.data(
        "vim.host.VmfsVolume.ConfigOption",
        wire_name="VmfsConfigOption",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("blockSizeOption", "int", since="vim.version.version11", rank=11),
            _rt.Property(
                "unmapGranularityOption",
                "int",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "unmapBandwidthFixedValue",
                "vim.option.LongOption",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "unmapBandwidthDynamicMin",
                "vim.option.LongOption",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "unmapBandwidthDynamicMax",
                "vim.option.LongOption",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "unmapBandwidthIncrement",
                "long",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "unmapBandwidthUltraLow",
                "long",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
    )
    class ConfigOption(vmodl.DynamicData):
        """The data object ``vim.host.VmfsVolume.ConfigOption``, on the wire ``VmfsConfigOption``.

        Fields:
            - ``blockSizeOption``: ``int``, required.
            - ``unmapGranularityOption``: List of ``int``, optional.
            - ``unmapBandwidthFixedValue``: ``vim.option.LongOption``, optional. Since vSphere API
              6.7.
            - ``unmapBandwidthDynamicMin``: ``vim.option.LongOption``, optional. Since vSphere API
              6.7.
            - ``unmapBandwidthDynamicMax``: ``vim.option.LongOption``, optional. Since vSphere API
              6.7.
            - ``unmapBandwidthIncrement``: ``long``, optional. Since vSphere API 6.7.
            - ``unmapBandwidthUltraLow``: ``long``, optional. Since vSphere API 8.0.0.1.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/VmfsVolume/ConfigOption.rst``
        """

        blockSizeOption: int = 0
        """``int``, required. Since vSphere API 6.5."""
        unmapGranularityOption: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 6.5."""
        unmapBandwidthFixedValue: vim.option.LongOption | None = None
        """``vim.option.LongOption``, optional. Since vSphere API 6.7."""
        unmapBandwidthDynamicMin: vim.option.LongOption | None = None
        """``vim.option.LongOption``, optional. Since vSphere API 6.7."""
        unmapBandwidthDynamicMax: vim.option.LongOption | None = None
        """``vim.option.LongOption``, optional. Since vSphere API 6.7."""
        unmapBandwidthIncrement: int | None = None
        """``long``, optional. Since vSphere API 6.7."""
        unmapBandwidthUltraLow: int | None = None
        """``long``, optional. Since vSphere API 8.0.0.1."""

    @_rt.data(
        "vim.host.VmfsVolume.Specification",
        wire_name="HostVmfsSpec",
        properties=lambda: (
            _rt.Property("extent", "vim.host.ScsiDisk.Partition"),
            _rt.Property("blockSizeMb", "int", optional=True),
            _rt.Property("majorVersion", "int"),
            _rt.Property("volumeName", "string"),
            _rt.Property("blockSize", "int", optional=True, since="vim.version.version11", rank=11),
            _rt.Property(
                "unmapGranularity", "int", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "unmapPriority", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "unmapBandwidthSpec",
                "vim.host.VmfsVolume.UnmapBandwidthSpec",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.VmfsVolume.Specification``, on the wire ``HostVmfsSpec``.

        Fields:
            - ``extent``: ``vim.host.ScsiDisk.Partition``, required.
            - ``blockSizeMb``: ``int`` in megabytes, optional.
            - ``majorVersion``: ``int``, required.
            - ``volumeName``: ``string``, required.
            - ``blockSize``: ``int``, optional. Since vSphere API 6.5.
            - ``unmapGranularity``: ``int``, optional. Since vSphere API 6.5.
            - ``unmapPriority``: ``string``, optional. Since vSphere API 6.5.
            - ``unmapBandwidthSpec``: ``vim.host.VmfsVolume.UnmapBandwidthSpec``, optional. Since
              vSphere API 6.7.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VmfsVolume/Specification.rst``
        """

        extent: vim.host.ScsiDisk.Partition = _rt.UNSET
        """``vim.host.ScsiDisk.Partition``, required. Since 1.0."""
        blockSizeMb: int | None = None
        """``int`` in megabytes, optional. Since 1.0."""
        majorVersion: int = 0
        """``int``, required. Since 1.0."""
        volumeName: str = ""
        """``string``, required. Since 1.0."""
        blockSize: int | None = None
        """``int``, optional. Since vSphere API 6.5."""
        unmapGranularity: int | None = None
        """``int``, optional. Since vSphere API 6.5."""
        unmapPriority: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        unmapBandwidthSpec: vim.host.VmfsVolume.UnmapBandwidthSpec | None = None
        """``vim.host.VmfsVolume.UnmapBandwidthSpec``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.host.VmfsVolume.UnmapBandwidthPolicy",
        wire_name="HostVmfsVolumeUnmapBandwidthPolicy",
        since="vim.version.version12",
        rank=12,
    )
    class UnmapBandwidthPolicy(_rt.VimEnum):
        """The enum ``vim.host.VmfsVolume.UnmapBandwidthPolicy``, on the wire ``HostVmfsVolumeUnmapBandwidthPolicy``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/VmfsVolume/UnmapBandwidthPolicy.rst``
        """

        fixed = "fixed"
        """The value ``fixed``."""
        dynamic = "dynamic"
        """The value ``dynamic``."""

    @_rt.data(
        "vim.host.VmfsVolume.UnmapBandwidthSpec",
        wire_name="VmfsUnmapBandwidthSpec",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("policy", "string", since="vim.version.version12", rank=12),
            _rt.Property("fixedValue", "long", since="vim.version.version12", rank=12),
            _rt.Property("dynamicMin", "long", since="vim.version.version12", rank=12),
            _rt.Property("dynamicMax", "long", since="vim.version.version12", rank=12),
        ),
    )
    class UnmapBandwidthSpec(vmodl.DynamicData):
        """The data object ``vim.host.VmfsVolume.UnmapBandwidthSpec``, on the wire ``VmfsUnmapBandwidthSpec``.

        Fields:
            - ``policy``: ``string``, required.
            - ``fixedValue``: ``long``, required.
            - ``dynamicMin``: ``long``, required.
            - ``dynamicMax``: ``long``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/VmfsVolume/UnmapBandwidthSpec.rst``
        """

        policy: str = ""
        """``string``, required. Since vSphere API 6.7."""
        fixedValue: int = 0
        """``long``, required. Since vSphere API 6.7."""
        dynamicMin: int = 0
        """``long``, required. Since vSphere API 6.7."""
        dynamicMax: int = 0
        """``long``, required. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.host.VmfsVolume.UnmapPriority",
        wire_name="HostVmfsVolumeUnmapPriority",
        since="vim.version.version11",
        rank=11,
    )
    class UnmapPriority(_rt.VimEnum):
        """The enum ``vim.host.VmfsVolume.UnmapPriority``, on the wire ``HostVmfsVolumeUnmapPriority``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/VmfsVolume/UnmapPriority.rst``
        """

        none = "none"
        """The value ``none``."""
        low = "low"
        """The value ``low``."""

    blockSizeMb: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    blockSize: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    unmapGranularity: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    unmapPriority: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    unmapBandwidthSpec: vim.host.VmfsVolume.UnmapBandwidthSpec | None = None
    """``vim.host.VmfsVolume.UnmapBandwidthSpec``, optional. Since vSphere API 6.7."""
    maxBlocks: int = 0
    """``int``, required. Since 1.0."""
    majorVersion: int = 0
    """``int``, required. Since 1.0."""
    version: str = ""
    """``string``, required. Since 1.0."""
    uuid: str = ""
    """``string``, required. Since 1.0."""
    extent: _rt.Field[list[vim.host.ScsiDisk.Partition], Iterable[vim.host.ScsiDisk.Partition]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.ScsiDisk.Partition``, required. Since 1.0."""
    vmfsUpgradable: bool = False
    """``boolean``, required. Since 1.0."""
    forceMountedInfo: vim.host.ForceMountedInfo | None = None
    """``vim.host.ForceMountedInfo``, optional. Since vSphere API 4.0."""
    ssd: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    local: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    scsiDiskType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
