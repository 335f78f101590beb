# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDiskOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDiskOption",
    wire_name="VirtualDiskOption",
    properties=lambda: (
        _rt.Property("capacityInKB", "vim.option.LongOption"),
        _rt.Property(
            "ioAllocationOption",
            "vim.StorageResourceManager.IOAllocationOption",
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "vFlashCacheConfigOption",
            "vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VirtualDiskOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualDiskOption``.

    Fields:
        - ``capacityInKB``: ``vim.option.LongOption``, required.
        - ``ioAllocationOption``: ``vim.StorageResourceManager.IOAllocationOption``, required. Since
          vSphere API 4.1.
        - ``vFlashCacheConfigOption``: ``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``,
          optional. Since vSphere API 5.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualDiskOption.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualDiskOption.CompatibilityMode",
        wire_name="VirtualDiskCompatibilityMode",
    )
    class CompatibilityMode(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDiskOption.CompatibilityMode``, on the wire ``VirtualDiskCompatibilityMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/CompatibilityMode.rst``
        """

        virtualMode = "virtualMode"
        """The value ``virtualMode``."""
        physicalMode = "physicalMode"
        """The value ``physicalMode``."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported",
        wire_name="VirtualDiskDeltaDiskFormatsSupported",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("datastoreType", "TypeName", since="vim.version.version8", rank=8),
            _rt.Property(
                "deltaDiskFormat", "vim.option.ChoiceOption", since="vim.version.version8", rank=8
            ),
        ),
    )
    class DeltaDiskFormatsSupported(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``, on the wire ``VirtualDiskDeltaDiskFormatsSupported``.

        Fields:
            - ``datastoreType``: ``TypeName``, required.
            - ``deltaDiskFormat``: ``vim.option.ChoiceOption``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDiskOption/DeltaDiskFormatsSupported.rst``
        """

        datastoreType: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since vSphere API 5.1."""
        deltaDiskFormat: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 5.1."""

    @_rt.enum("vim.vm.device.VirtualDiskOption.DiskMode", wire_name="VirtualDiskMode")
    class DiskMode(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDiskOption.DiskMode``, on the wire ``VirtualDiskMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/DiskMode.rst``
        """

        persistent = "persistent"
        """The value ``persistent``."""
        nonpersistent = "nonpersistent"
        """The value ``nonpersistent``."""
        undoable = "undoable"
        """The value ``undoable``."""
        independent_persistent = "independent_persistent"
        """The value ``independent_persistent``."""
        independent_nonpersistent = "independent_nonpersistent"
        """The value ``independent_nonpersistent``."""
        append = "append"
        """The value ``append``."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.FlatVer1BackingOption",
        wire_name="VirtualDiskFlatVer1BackingOption",
        properties=lambda: (
            _rt.Property("diskMode", "vim.option.ChoiceOption"),
            _rt.Property("split", "vim.option.BoolOption"),
            _rt.Property("writeThrough", "vim.option.BoolOption"),
            _rt.Property("growable", "boolean"),
        ),
    )
    class FlatVer1BackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.FlatVer1BackingOption``, on the wire ``VirtualDiskFlatVer1BackingOption``.

        Fields:
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``split``: ``vim.option.BoolOption``, required.
            - ``writeThrough``: ``vim.option.BoolOption``, required.
            - ``growable``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/FlatVer1BackingOption.rst``
        """

        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        split: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        writeThrough: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        growable: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.FlatVer2BackingOption",
        wire_name="VirtualDiskFlatVer2BackingOption",
        properties=lambda: (
            _rt.Property("diskMode", "vim.option.ChoiceOption"),
            _rt.Property("split", "vim.option.BoolOption"),
            _rt.Property("writeThrough", "vim.option.BoolOption"),
            _rt.Property("growable", "boolean"),
            _rt.Property("hotGrowable", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("uuid", "boolean", since="vim.version.version2", rank=2),
            _rt.Property(
                "thinProvisioned", "vim.option.BoolOption", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "eagerlyScrub", "vim.option.BoolOption", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "deltaDiskFormat", "vim.option.ChoiceOption", since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "deltaDiskFormatsSupported",
                "vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported",
                array=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "virtualDiskFormat",
                "vim.option.ChoiceOption",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class FlatVer2BackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.FlatVer2BackingOption``, on the wire ``VirtualDiskFlatVer2BackingOption``.

        Fields:
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``split``: ``vim.option.BoolOption``, required.
            - ``writeThrough``: ``vim.option.BoolOption``, required.
            - ``growable``: ``boolean``, required.
            - ``hotGrowable``: ``boolean``, required. Since VI API 2.5.
            - ``uuid``: ``boolean``, required. Since VI API 2.5.
            - ``thinProvisioned``: ``vim.option.BoolOption``, required. Since vSphere API 4.0.
            - ``eagerlyScrub``: ``vim.option.BoolOption``, required. Since vSphere API 4.0.
            - ``deltaDiskFormat``: ``vim.option.ChoiceOption``, required. Since vSphere API 5.0.
            - ``deltaDiskFormatsSupported``: List of
              ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``, required. Since vSphere
              API 5.1.
            - ``virtualDiskFormat``: ``vim.option.ChoiceOption``, optional. Since vSphere API
              9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/FlatVer2BackingOption.rst``
        """

        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        split: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        writeThrough: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        growable: bool = False
        """``boolean``, required. Since 1.0."""
        hotGrowable: bool = False
        """``boolean``, required. Since VI API 2.5."""
        uuid: bool = False
        """``boolean``, required. Since VI API 2.5."""
        thinProvisioned: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 4.0."""
        eagerlyScrub: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 4.0."""
        deltaDiskFormat: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 5.0."""
        deltaDiskFormatsSupported: _rt.Field[
            list[vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported],
            Iterable[vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported],
        ] = _rt.EMPTY
        """List of ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``, required. Since
        vSphere API 5.1.
        """
        virtualDiskFormat: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.LocalPMemBackingOption",
        wire_name="VirtualDiskLocalPMemBackingOption",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "diskMode", "vim.option.ChoiceOption", since="vim.version.version12", rank=12
            ),
            _rt.Property("growable", "boolean", since="vim.version.version12", rank=12),
            _rt.Property("hotGrowable", "boolean", since="vim.version.version12", rank=12),
            _rt.Property("uuid", "boolean", since="vim.version.version12", rank=12),
        ),
    )
    class LocalPMemBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.LocalPMemBackingOption``, on the wire ``VirtualDiskLocalPMemBackingOption``.

        Fields:
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``growable``: ``boolean``, required.
            - ``hotGrowable``: ``boolean``, required.
            - ``uuid``: ``boolean``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vm/device/VirtualDiskOption/LocalPMemBackingOption.rst``
        """

        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 6.7."""
        growable: bool = False
        """``boolean``, required. Since vSphere API 6.7."""
        hotGrowable: bool = False
        """``boolean``, required. Since vSphere API 6.7."""
        uuid: bool = False
        """``boolean``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption",
        wire_name="VirtualDiskRawDiskVer2BackingOption",
        properties=lambda: (
            _rt.Property("descriptorFileNameExtensions", "vim.option.ChoiceOption"),
            _rt.Property("uuid", "boolean", since="vim.version.version2", rank=2),
        ),
    )
    class RawDiskVer2BackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption``, on the wire ``VirtualDiskRawDiskVer2BackingOption``.

        Fields:
            - ``descriptorFileNameExtensions``: ``vim.option.ChoiceOption``, required.
            - ``uuid``: ``boolean``, required. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/RawDiskVer2BackingOption.rst``
        """

        descriptorFileNameExtensions: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        uuid: bool = False
        """``boolean``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption",
        wire_name="VirtualDiskRawDiskMappingVer1BackingOption",
        properties=lambda: (
            _rt.Property("descriptorFileNameExtensions", "vim.option.ChoiceOption", optional=True),
            _rt.Property("compatibilityMode", "vim.option.ChoiceOption"),
            _rt.Property("diskMode", "vim.option.ChoiceOption"),
            _rt.Property("uuid", "boolean", since="vim.version.version2", rank=2),
            _rt.Property(
                "virtualDiskFormat",
                "vim.option.ChoiceOption",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class RawDiskMappingVer1BackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption``, on the wire ``VirtualDiskRawDiskMappingVer1BackingOption``.

        Fields:
            - ``descriptorFileNameExtensions``: ``vim.option.ChoiceOption``, optional.
            - ``compatibilityMode``: ``vim.option.ChoiceOption``, required.
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``uuid``: ``boolean``, required. Since VI API 2.5.
            - ``virtualDiskFormat``: ``vim.option.ChoiceOption``, optional. Since vSphere API
              9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/RawDiskMappingVer1BackingOption.rst``
        """

        descriptorFileNameExtensions: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since 1.0."""
        compatibilityMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        uuid: bool = False
        """``boolean``, required. Since VI API 2.5."""
        virtualDiskFormat: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.SeSparseBackingOption",
        wire_name="VirtualDiskSeSparseBackingOption",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "diskMode", "vim.option.ChoiceOption", since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "writeThrough", "vim.option.BoolOption", since="vim.version.version8", rank=8
            ),
            _rt.Property("growable", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("hotGrowable", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("uuid", "boolean", since="vim.version.version8", rank=8),
            _rt.Property(
                "deltaDiskFormatsSupported",
                "vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported",
                array=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "virtualDiskFormat",
                "vim.option.ChoiceOption",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class SeSparseBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.SeSparseBackingOption``, on the wire ``VirtualDiskSeSparseBackingOption``.

        Fields:
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``writeThrough``: ``vim.option.BoolOption``, required.
            - ``growable``: ``boolean``, required.
            - ``hotGrowable``: ``boolean``, required.
            - ``uuid``: ``boolean``, required.
            - ``deltaDiskFormatsSupported``: List of
              ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``, required.
            - ``virtualDiskFormat``: ``vim.option.ChoiceOption``, optional. Since vSphere API
              9.0.0.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDiskOption/SeSparseBackingOption.rst``
        """

        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 5.1."""
        writeThrough: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 5.1."""
        growable: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        hotGrowable: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        uuid: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        deltaDiskFormatsSupported: _rt.Field[
            list[vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported],
            Iterable[vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported],
        ] = _rt.EMPTY
        """List of ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``, required. Since
        vSphere API 5.1.
        """
        virtualDiskFormat: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.SparseVer1BackingOption",
        wire_name="VirtualDiskSparseVer1BackingOption",
        properties=lambda: (
            _rt.Property("diskModes", "vim.option.ChoiceOption"),
            _rt.Property("split", "vim.option.BoolOption"),
            _rt.Property("writeThrough", "vim.option.BoolOption"),
            _rt.Property("growable", "boolean"),
        ),
    )
    class SparseVer1BackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.SparseVer1BackingOption``, on the wire ``VirtualDiskSparseVer1BackingOption``.

        Fields:
            - ``diskModes``: ``vim.option.ChoiceOption``, required.
            - ``split``: ``vim.option.BoolOption``, required.
            - ``writeThrough``: ``vim.option.BoolOption``, required.
            - ``growable``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/SparseVer1BackingOption.rst``
        """

        diskModes: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        split: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        writeThrough: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        growable: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.SparseVer2BackingOption",
        wire_name="VirtualDiskSparseVer2BackingOption",
        properties=lambda: (
            _rt.Property("diskMode", "vim.option.ChoiceOption"),
            _rt.Property("split", "vim.option.BoolOption"),
            _rt.Property("writeThrough", "vim.option.BoolOption"),
            _rt.Property("growable", "boolean"),
            _rt.Property("hotGrowable", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("uuid", "boolean", since="vim.version.version2", rank=2),
            _rt.Property(
                "virtualDiskFormat",
                "vim.option.ChoiceOption",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class SparseVer2BackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.SparseVer2BackingOption``, on the wire ``VirtualDiskSparseVer2BackingOption``.

        Fields:
            - ``diskMode``: ``vim.option.ChoiceOption``, required.
            - ``split``: ``vim.option.BoolOption``, required.
            - ``writeThrough``: ``vim.option.BoolOption``, required.
            - ``growable``: ``boolean``, required.
            - ``hotGrowable``: ``boolean``, required. Since VI API 2.5.
            - ``uuid``: ``boolean``, required. Since VI API 2.5.
            - ``virtualDiskFormat``: ``vim.option.ChoiceOption``, optional. Since vSphere API
              9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/SparseVer2BackingOption.rst``
        """

        diskMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        split: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        writeThrough: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        growable: bool = False
        """``boolean``, required. Since 1.0."""
        hotGrowable: bool = False
        """``boolean``, required. Since VI API 2.5."""
        uuid: bool = False
        """``boolean``, required. Since VI API 2.5."""
        virtualDiskFormat: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption",
        wire_name="VirtualDiskOptionVFlashCacheConfigOption",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "cacheConsistencyType",
                "vim.option.ChoiceOption",
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "cacheMode", "vim.option.ChoiceOption", since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "reservationInMB", "vim.option.LongOption", since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "blockSizeInKB", "vim.option.LongOption", since="vim.version.version9", rank=9
            ),
        ),
    )
    class VFlashCacheConfigOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``, on the wire ``VirtualDiskOptionVFlashCacheConfigOption``.

        Fields:
            - ``cacheConsistencyType``: ``vim.option.ChoiceOption``, required.
            - ``cacheMode``: ``vim.option.ChoiceOption``, required.
            - ``reservationInMB``: ``vim.option.LongOption``, required.
            - ``blockSizeInKB``: ``vim.option.LongOption``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualDiskOption/VFlashCacheConfigOption.rst``
        """

        cacheConsistencyType: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 5.5."""
        cacheMode: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 5.5."""
        reservationInMB: vim.option.LongOption = _rt.UNSET
        """``vim.option.LongOption``, required. Since vSphere API 5.5."""
        blockSizeInKB: vim.option.LongOption = _rt.UNSET
        """``vim.option.LongOption``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption",
        wire_name="VirtualDiskPartitionedRawDiskVer2BackingOption",
    )
    class PartitionedRawDiskVer2BackingOption(RawDiskVer2BackingOption):
        """The data object ``vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption``, on the wire ``VirtualDiskPartitionedRawDiskVer2BackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDiskOption/PartitionedRawDiskVer2BackingOption.rst``
        """

    capacityInKB: vim.option.LongOption = _rt.UNSET
    """``vim.option.LongOption``, required. Since 1.0."""
    ioAllocationOption: vim.StorageResourceManager.IOAllocationOption = _rt.UNSET
    """``vim.StorageResourceManager.IOAllocationOption``, required. Since vSphere API 4.1."""
    vFlashCacheConfigOption: vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption | None = None
    """``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``, optional. Since vSphere API
    5.5.
    """
