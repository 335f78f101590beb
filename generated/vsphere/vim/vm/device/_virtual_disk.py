# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDisk``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDisk",
    wire_name="VirtualDisk",
    properties=lambda: (
        _rt.Property("capacityInKB", "long"),
        _rt.Property(
            "capacityInBytes", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("shares", "vim.SharesInfo", optional=True),
        _rt.Property(
            "storageIOAllocation",
            "vim.StorageResourceManager.IOAllocationInfo",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("diskObjectId", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "vFlashCacheConfigInfo",
            "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "iofilter", "string", array=True, optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "vDiskId", "vim.vslm.ID", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("vDiskVersion", "int", optional=True, since="vim.version.v8_0_1_0", rank=30),
        _rt.Property(
            "virtualDiskFormat", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "nativeUnmanagedLinkedClone",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "independentFilters",
            "vim.vm.BaseIndependentFilterSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_2_1",
            rank=23,
        ),
        _rt.Property(
            "guestReadOnly", "boolean", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
        _rt.Property(
            "diskChainBrokenIssue", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class VirtualDisk(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualDisk``.

    Fields:
        - ``capacityInKB``: ``long`` in kilobytes, required.
        - ``capacityInBytes``: ``long`` in bytes, optional. Since vSphere API 5.5.
        - ``shares``: ``vim.SharesInfo``, optional.
        - ``storageIOAllocation``: ``vim.StorageResourceManager.IOAllocationInfo``, optional. Since
          vSphere API 4.1.
        - ``diskObjectId``: ``string``, optional. Since vSphere API 5.5.
        - ``vFlashCacheConfigInfo``: ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``, optional.
          Since vSphere API 5.5.
        - ``iofilter``: List of ``string``, optional. Since vSphere API 6.0.
        - ``vDiskId``: ``vim.vslm.ID``, optional. Since vSphere API 6.5.
        - ``vDiskVersion``: ``int``, optional. Since vSphere API 8.0.1.0.
        - ``virtualDiskFormat``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``nativeUnmanagedLinkedClone``: ``boolean``, optional. Since vSphere API 6.7.
        - ``independentFilters``: List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since
          vSphere API 7.0.2.1.
        - ``guestReadOnly``: ``boolean``, optional. Since vSphere API 8.0.2.0.
        - ``diskChainBrokenIssue``: ``string``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualDisk.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualDisk.DeltaDiskFormat",
        wire_name="VirtualDiskDeltaDiskFormat",
        since="vim.version.version7",
        rank=7,
    )
    class DeltaDiskFormat(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDisk.DeltaDiskFormat``, on the wire ``VirtualDiskDeltaDiskFormat``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/device/VirtualDisk/DeltaDiskFormat.rst``
        """

        redoLogFormat = "redoLogFormat"
        """The value ``redoLogFormat``."""
        nativeFormat = "nativeFormat"
        """The value ``nativeFormat``."""
        seSparseFormat = "seSparseFormat"
        """The value ``seSparseFormat``."""

    @_rt.enum(
        "vim.vm.device.VirtualDisk.DeltaDiskFormatVariant",
        wire_name="VirtualDiskDeltaDiskFormatVariant",
        since="vim.version.version10",
        rank=10,
    )
    class DeltaDiskFormatVariant(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDisk.DeltaDiskFormatVariant``, on the wire ``VirtualDiskDeltaDiskFormatVariant``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualDisk/DeltaDiskFormatVariant.rst``
        """

        vmfsSparseVariant = "vmfsSparseVariant"
        """The value ``vmfsSparseVariant``."""
        vsanSparseVariant = "vsanSparseVariant"
        """The value ``vsanSparseVariant``."""

    @_rt.enum(
        "vim.vm.device.VirtualDisk.DiskChainBrokenIssue",
        wire_name="VirtualDiskDiskChainBrokenIssue",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class DiskChainBrokenIssue(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDisk.DiskChainBrokenIssue``, on the wire ``VirtualDiskDiskChainBrokenIssue``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/vm/device/VirtualDisk/DiskChainBrokenIssue.rst``
        """

        noIssue = "noIssue"
        """The value ``noIssue``."""
        cidMismatch = "cidMismatch"
        """The value ``cidMismatch``."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.FlatVer1BackingInfo",
        wire_name="VirtualDiskFlatVer1BackingInfo",
        properties=lambda: (
            _rt.Property("diskMode", "string"),
            _rt.Property("split", "boolean", optional=True),
            _rt.Property("writeThrough", "boolean", optional=True),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.FlatVer1BackingInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class FlatVer1BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.FlatVer1BackingInfo``, on the wire ``VirtualDiskFlatVer1BackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``split``: ``boolean``, optional.
            - ``writeThrough``: ``boolean``, optional.
            - ``contentId``: ``string``, optional. Since vSphere API 4.0.
            - ``parent``: ``vim.vm.device.VirtualDisk.FlatVer1BackingInfo``, optional. Since vSphere
              API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/FlatVer1BackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since 1.0."""
        split: bool | None = None
        """``boolean``, optional. Since 1.0."""
        writeThrough: bool | None = None
        """``boolean``, optional. Since 1.0."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        parent: vim.vm.device.VirtualDisk.FlatVer1BackingInfo | None = None
        """``vim.vm.device.VirtualDisk.FlatVer1BackingInfo``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.FlatVer2BackingInfo",
        wire_name="VirtualDiskFlatVer2BackingInfo",
        properties=lambda: (
            _rt.Property("diskMode", "string"),
            _rt.Property("split", "boolean", optional=True),
            _rt.Property("writeThrough", "boolean", optional=True),
            _rt.Property("thinProvisioned", "boolean", optional=True),
            _rt.Property(
                "eagerlyScrub", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("changeId", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.FlatVer2BackingInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "deltaDiskFormat", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "digestEnabled", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "deltaGrainSize", "int", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "deltaDiskFormatVariant",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "sharing", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class FlatVer2BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``, on the wire ``VirtualDiskFlatVer2BackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``split``: ``boolean``, optional.
            - ``writeThrough``: ``boolean``, optional.
            - ``thinProvisioned``: ``boolean``, optional.
            - ``eagerlyScrub``: ``boolean``, optional. Since vSphere API 4.0.
            - ``uuid``: ``string``, optional. Since VI API 2.5.
            - ``contentId``: ``string``, optional. Since vSphere API 4.0.
            - ``changeId``: ``string``, optional. Since vSphere API 4.0.
            - ``parent``: ``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``, optional. Since vSphere
              API 4.0.
            - ``deltaDiskFormat``: ``string``, optional. Since vSphere API 5.0.
            - ``digestEnabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``deltaGrainSize``: ``int``, optional. Since vSphere API 5.1.
            - ``deltaDiskFormatVariant``: ``string``, optional. Since vSphere API 6.0.
            - ``sharing``: ``string``, optional. Since vSphere API 6.0.
            - ``keyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/FlatVer2BackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since 1.0."""
        split: bool | None = None
        """``boolean``, optional. Since 1.0."""
        writeThrough: bool | None = None
        """``boolean``, optional. Since 1.0."""
        thinProvisioned: bool | None = None
        """``boolean``, optional. Since 1.0."""
        eagerlyScrub: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        uuid: str | None = None
        """``string``, optional. Since VI API 2.5."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        parent: vim.vm.device.VirtualDisk.FlatVer2BackingInfo | None = None
        """``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``, optional. Since vSphere API 4.0."""
        deltaDiskFormat: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        digestEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        deltaGrainSize: int | None = None
        """``int``, optional. Since vSphere API 5.1."""
        deltaDiskFormatVariant: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        sharing: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        keyId: vim.encryption.CryptoKeyId | None = None
        """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.LocalPMemBackingInfo",
        wire_name="VirtualDiskLocalPMemBackingInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("diskMode", "string", since="vim.version.version12", rank=12),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version12", rank=12),
            _rt.Property(
                "volumeUUID", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version12", rank=12
            ),
        ),
    )
    class LocalPMemBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.LocalPMemBackingInfo``, on the wire ``VirtualDiskLocalPMemBackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``uuid``: ``string``, optional.
            - ``volumeUUID``: ``string``, optional.
            - ``contentId``: ``string``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vm/device/VirtualDisk/LocalPMemBackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since vSphere API 6.7."""
        uuid: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        volumeUUID: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 6.7."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo",
        wire_name="VirtualDiskRawDiskVer2BackingInfo",
        properties=lambda: (
            _rt.Property("descriptorFileName", "string"),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("changeId", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "sharing", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class RawDiskVer2BackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo``, on the wire ``VirtualDiskRawDiskVer2BackingInfo``.

        Fields:
            - ``descriptorFileName``: ``string``, required.
            - ``uuid``: ``string``, optional. Since VI API 2.5.
            - ``changeId``: ``string``, optional. Since vSphere API 4.0.
            - ``sharing``: ``string``, optional. Since vSphere API 6.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/RawDiskVer2BackingInfo.rst``
        """

        descriptorFileName: str = ""
        """``string``, required. Since 1.0."""
        uuid: str | None = None
        """``string``, optional. Since VI API 2.5."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        sharing: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo",
        wire_name="VirtualDiskRawDiskMappingVer1BackingInfo",
        properties=lambda: (
            _rt.Property("lunUuid", "string", optional=True),
            _rt.Property("deviceName", "string", optional=True),
            _rt.Property("compatibilityMode", "string", optional=True),
            _rt.Property("diskMode", "string", optional=True),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("changeId", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "deltaDiskFormat", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "deltaGrainSize", "int", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "sharing", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class RawDiskMappingVer1BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``, on the wire ``VirtualDiskRawDiskMappingVer1BackingInfo``.

        Fields:
            - ``lunUuid``: ``string``, optional.
            - ``deviceName``: ``string``, optional.
            - ``compatibilityMode``: ``string``, optional.
            - ``diskMode``: ``string``, optional.
            - ``uuid``: ``string``, optional. Since VI API 2.5.
            - ``contentId``: ``string``, optional. Since vSphere API 4.0.
            - ``changeId``: ``string``, optional. Since vSphere API 4.0.
            - ``parent``: ``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``, optional.
              Since vSphere API 4.0.
            - ``deltaDiskFormat``: ``string``, optional. Since vSphere API 6.7.
            - ``deltaGrainSize``: ``int``, optional. Since vSphere API 6.7.
            - ``sharing``: ``string``, optional. Since vSphere API 6.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/RawDiskMappingVer1BackingInfo.rst``
        """

        lunUuid: str | None = None
        """``string``, optional. Since 1.0."""
        deviceName: str | None = None
        """``string``, optional. Since 1.0."""
        compatibilityMode: str | None = None
        """``string``, optional. Since 1.0."""
        diskMode: str | None = None
        """``string``, optional. Since 1.0."""
        uuid: str | None = None
        """``string``, optional. Since VI API 2.5."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        parent: vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo | None = None
        """``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``, optional. Since vSphere API
        4.0.
        """
        deltaDiskFormat: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        deltaGrainSize: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        sharing: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.SeSparseBackingInfo",
        wire_name="VirtualDiskSeSparseBackingInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("diskMode", "string", since="vim.version.version8", rank=8),
            _rt.Property(
                "writeThrough", "boolean", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("changeId", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.SeSparseBackingInfo",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "deltaDiskFormat", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "digestEnabled", "boolean", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("grainSize", "int", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class SeSparseBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.SeSparseBackingInfo``, on the wire ``VirtualDiskSeSparseBackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``writeThrough``: ``boolean``, optional.
            - ``uuid``: ``string``, optional.
            - ``contentId``: ``string``, optional.
            - ``changeId``: ``string``, optional.
            - ``parent``: ``vim.vm.device.VirtualDisk.SeSparseBackingInfo``, optional.
            - ``deltaDiskFormat``: ``string``, optional.
            - ``digestEnabled``: ``boolean``, optional.
            - ``grainSize``: ``int``, optional.
            - ``keyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDisk/SeSparseBackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since vSphere API 5.1."""
        writeThrough: bool | None = None
        """``boolean``, optional. Since vSphere API 5.1."""
        uuid: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        parent: vim.vm.device.VirtualDisk.SeSparseBackingInfo | None = None
        """``vim.vm.device.VirtualDisk.SeSparseBackingInfo``, optional. Since vSphere API 5.1."""
        deltaDiskFormat: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        digestEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.1."""
        grainSize: int | None = None
        """``int``, optional. Since vSphere API 5.1."""
        keyId: vim.encryption.CryptoKeyId | None = None
        """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.vm.device.VirtualDisk.Sharing",
        wire_name="VirtualDiskSharing",
        since="vim.version.version10",
        rank=10,
    )
    class Sharing(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDisk.Sharing``, on the wire ``VirtualDiskSharing``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualDisk/Sharing.rst``
        """

        sharingNone = "sharingNone"
        """The value ``sharingNone``."""
        sharingMultiWriter = "sharingMultiWriter"
        """The value ``sharingMultiWriter``."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.SparseVer1BackingInfo",
        wire_name="VirtualDiskSparseVer1BackingInfo",
        properties=lambda: (
            _rt.Property("diskMode", "string"),
            _rt.Property("split", "boolean", optional=True),
            _rt.Property("writeThrough", "boolean", optional=True),
            _rt.Property("spaceUsedInKB", "long", optional=True),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.SparseVer1BackingInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class SparseVer1BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``, on the wire ``VirtualDiskSparseVer1BackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``split``: ``boolean``, optional.
            - ``writeThrough``: ``boolean``, optional.
            - ``spaceUsedInKB``: ``long`` in kilobytes, optional.
            - ``contentId``: ``string``, optional. Since vSphere API 4.0.
            - ``parent``: ``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``, optional. Since
              vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/SparseVer1BackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since 1.0."""
        split: bool | None = None
        """``boolean``, optional. Since 1.0."""
        writeThrough: bool | None = None
        """``boolean``, optional. Since 1.0."""
        spaceUsedInKB: int | None = None
        """``long`` in kilobytes, optional. Since 1.0."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        parent: vim.vm.device.VirtualDisk.SparseVer1BackingInfo | None = None
        """``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.SparseVer2BackingInfo",
        wire_name="VirtualDiskSparseVer2BackingInfo",
        properties=lambda: (
            _rt.Property("diskMode", "string"),
            _rt.Property("split", "boolean", optional=True),
            _rt.Property("writeThrough", "boolean", optional=True),
            _rt.Property("spaceUsedInKB", "long", optional=True),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "contentId", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("changeId", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDisk.SparseVer2BackingInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class SparseVer2BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``, on the wire ``VirtualDiskSparseVer2BackingInfo``.

        Fields:
            - ``diskMode``: ``string``, required.
            - ``split``: ``boolean``, optional.
            - ``writeThrough``: ``boolean``, optional.
            - ``spaceUsedInKB``: ``long`` in kilobytes, optional.
            - ``uuid``: ``string``, optional. Since VI API 2.5.
            - ``contentId``: ``string``, optional. Since vSphere API 4.0.
            - ``changeId``: ``string``, optional. Since vSphere API 4.0.
            - ``parent``: ``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``, optional. Since
              vSphere API 4.0.
            - ``keyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/SparseVer2BackingInfo.rst``
        """

        diskMode: str = ""
        """``string``, required. Since 1.0."""
        split: bool | None = None
        """``boolean``, optional. Since 1.0."""
        writeThrough: bool | None = None
        """``boolean``, optional. Since 1.0."""
        spaceUsedInKB: int | None = None
        """``long`` in kilobytes, optional. Since 1.0."""
        uuid: str | None = None
        """``string``, optional. Since VI API 2.5."""
        contentId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        parent: vim.vm.device.VirtualDisk.SparseVer2BackingInfo | None = None
        """``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``, optional. Since vSphere API 4.0."""
        keyId: vim.encryption.CryptoKeyId | None = None
        """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo",
        wire_name="VirtualDiskVFlashCacheConfigInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vFlashModule", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "reservationInMB", "long", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "cacheConsistencyType",
                "string",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "cacheMode", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "blockSizeInKB", "long", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class VFlashCacheConfigInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``, on the wire ``VirtualDiskVFlashCacheConfigInfo``.

        Fields:
            - ``vFlashModule``: ``string``, optional.
            - ``reservationInMB``: ``long`` in megabytes, optional.
            - ``cacheConsistencyType``: ``string``, optional.
            - ``cacheMode``: ``string``, optional.
            - ``blockSizeInKB``: ``long`` in kilobytes, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualDisk/VFlashCacheConfigInfo.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType",
            wire_name="VirtualDiskVFlashCacheConfigInfoCacheConsistencyType",
            since="vim.version.version9",
            rank=9,
        )
        class CacheConsistencyType(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType``, on the wire ``VirtualDiskVFlashCacheConfigInfoCacheConsistencyType``.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/vm/device/VirtualDisk/VFlashCacheConfigInfo/CacheConsistencyType.rst``
            """

            strong = "strong"
            """The value ``strong``."""
            weak = "weak"
            """The value ``weak``."""

        @_rt.enum(
            "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode",
            wire_name="VirtualDiskVFlashCacheConfigInfoCacheMode",
            since="vim.version.version9",
            rank=9,
        )
        class CacheMode(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode``, on the wire ``VirtualDiskVFlashCacheConfigInfoCacheMode``.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/vm/device/VirtualDisk/VFlashCacheConfigInfo/CacheMode.rst``
            """

            write_thru = "write_thru"
            """The value ``write_thru``."""
            write_back = "write_back"
            """The value ``write_back``."""

        vFlashModule: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        reservationInMB: int | None = None
        """``long`` in megabytes, optional. Since vSphere API 5.5."""
        cacheConsistencyType: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        cacheMode: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        blockSizeInKB: int | None = None
        """``long`` in kilobytes, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo",
        wire_name="VirtualDiskPartitionedRawDiskVer2BackingInfo",
        properties=lambda: (_rt.Property("partition", "int", array=True),),
    )
    class PartitionedRawDiskVer2BackingInfo(RawDiskVer2BackingInfo):
        """The data object ``vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo``, on the wire ``VirtualDiskPartitionedRawDiskVer2BackingInfo``.

        Fields:
            - ``partition``: List of ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDisk/PartitionedRawDiskVer2BackingInfo.rst``
        """

        partition: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, required. Since 1.0."""

    capacityInKB: int = 0
    """``long`` in kilobytes, required. Since 1.0."""
    capacityInBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    shares: vim.SharesInfo | None = None
    """``vim.SharesInfo``, optional. Since 1.0."""
    storageIOAllocation: vim.StorageResourceManager.IOAllocationInfo | None = None
    """``vim.StorageResourceManager.IOAllocationInfo``, optional. Since vSphere API 4.1."""
    diskObjectId: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vFlashCacheConfigInfo: vim.vm.device.VirtualDisk.VFlashCacheConfigInfo | None = None
    """``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``, optional. Since vSphere API 5.5."""
    iofilter: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    vDiskId: vim.vslm.ID | None = None
    """``vim.vslm.ID``, optional. Since vSphere API 6.5."""
    vDiskVersion: int | None = None
    """``int``, optional. Since vSphere API 8.0.1.0."""
    virtualDiskFormat: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    nativeUnmanagedLinkedClone: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    independentFilters: _rt.Field[
        list[vim.vm.BaseIndependentFilterSpec], Iterable[vim.vm.BaseIndependentFilterSpec]
    ] = _rt.EMPTY
    """List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since vSphere API 7.0.2.1."""
    guestReadOnly: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
    diskChainBrokenIssue: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
