# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDeviceOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDeviceOption",
    wire_name="VirtualDeviceOption",
    properties=lambda: (
        _rt.Property("type", "TypeName"),
        _rt.Property(
            "connectOption", "vim.vm.device.VirtualDeviceOption.ConnectOption", optional=True
        ),
        _rt.Property(
            "busSlotOption",
            "vim.vm.device.VirtualDeviceOption.BusSlotOption",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("controllerType", "TypeName", optional=True),
        _rt.Property("autoAssignController", "vim.option.BoolOption", optional=True),
        _rt.Property(
            "backingOption",
            "vim.vm.device.VirtualDeviceOption.BackingOption",
            array=True,
            optional=True,
        ),
        _rt.Property("defaultBackingOptionIndex", "int", optional=True),
        _rt.Property("licensingLimit", "PropertyPath", array=True, optional=True),
        _rt.Property("deprecated", "boolean"),
        _rt.Property("plugAndPlay", "boolean"),
        _rt.Property("hotRemoveSupported", "boolean", since="vim.version.version4", rank=4),
        _rt.Property(
            "numaSupported", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class VirtualDeviceOption(vmodl.DynamicData):
    """The data object ``vim.vm.device.VirtualDeviceOption``.

    Fields:
        - ``type``: ``TypeName``, required.
        - ``connectOption``: ``vim.vm.device.VirtualDeviceOption.ConnectOption``, optional.
        - ``busSlotOption``: ``vim.vm.device.VirtualDeviceOption.BusSlotOption``, optional. Since
          vSphere API 5.1.
        - ``controllerType``: ``TypeName``, optional.
        - ``autoAssignController``: ``vim.option.BoolOption``, optional.
        - ``backingOption``: List of ``vim.vm.device.VirtualDeviceOption.BackingOption``, optional.
        - ``defaultBackingOptionIndex``: ``int``, optional.
        - ``licensingLimit``: List of ``PropertyPath``, optional.
        - ``deprecated``: ``boolean``, required.
        - ``plugAndPlay``: ``boolean``, required.
        - ``hotRemoveSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``numaSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualDeviceOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.BackingOption",
        wire_name="VirtualDeviceBackingOption",
        properties=lambda: (_rt.Property("type", "TypeName"),),
    )
    class BackingOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDeviceOption.BackingOption``, on the wire ``VirtualDeviceBackingOption``.

        Fields:
            - ``type``: ``TypeName``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/BackingOption.rst``
        """

        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.BusSlotOption",
        wire_name="VirtualDeviceBusSlotOption",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("type", "TypeName", since="vim.version.version8", rank=8),
        ),
    )
    class BusSlotOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDeviceOption.BusSlotOption``, on the wire ``VirtualDeviceBusSlotOption``.

        Fields:
            - ``type``: ``TypeName``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/BusSlotOption.rst``
        """

        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.ConnectOption",
        wire_name="VirtualDeviceConnectOption",
        properties=lambda: (
            _rt.Property("startConnected", "vim.option.BoolOption"),
            _rt.Property("allowGuestControl", "vim.option.BoolOption"),
        ),
    )
    class ConnectOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDeviceOption.ConnectOption``, on the wire ``VirtualDeviceConnectOption``.

        Fields:
            - ``startConnected``: ``vim.option.BoolOption``, required.
            - ``allowGuestControl``: ``vim.option.BoolOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/ConnectOption.rst``
        """

        startConnected: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
        allowGuestControl: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.DeviceBackingOption",
        wire_name="VirtualDeviceDeviceBackingOption",
        properties=lambda: (
            _rt.Property(
                "autoDetectAvailable", "vim.option.BoolOption", since="vim.version.version2", rank=2
            ),
        ),
    )
    class DeviceBackingOption(BackingOption):
        """The data object ``vim.vm.device.VirtualDeviceOption.DeviceBackingOption``, on the wire ``VirtualDeviceDeviceBackingOption``.

        Fields:
            - ``autoDetectAvailable``: ``vim.option.BoolOption``, required. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/DeviceBackingOption.rst``
        """

        autoDetectAvailable: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.FileBackingOption",
        wire_name="VirtualDeviceFileBackingOption",
        properties=lambda: (
            _rt.Property("fileNameExtensions", "vim.option.ChoiceOption", optional=True),
        ),
    )
    class FileBackingOption(BackingOption):
        """The data object ``vim.vm.device.VirtualDeviceOption.FileBackingOption``, on the wire ``VirtualDeviceFileBackingOption``.

        Fields:
            - ``fileNameExtensions``: ``vim.option.ChoiceOption``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/FileBackingOption.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension",
            wire_name="VirtualDeviceFileExtension",
        )
        class FileExtension(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension``, on the wire ``VirtualDeviceFileExtension``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/vm/device/VirtualDeviceOption/FileBackingOption/FileExtension.rst``
            """

            iso = "iso"
            """The value ``iso``."""
            flp = "flp"
            """The value ``flp``."""
            vmdk = "vmdk"
            """The value ``vmdk``."""
            dsk = "dsk"
            """The value ``dsk``."""
            rdm = "rdm"
            """The value ``rdm``."""

        fileNameExtensions: vim.option.ChoiceOption | None = None
        """``vim.option.ChoiceOption``, optional. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.PipeBackingOption",
        wire_name="VirtualDevicePipeBackingOption",
    )
    class PipeBackingOption(BackingOption):
        """The data object ``vim.vm.device.VirtualDeviceOption.PipeBackingOption``, on the wire ``VirtualDevicePipeBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/PipeBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption",
        wire_name="VirtualDeviceRemoteDeviceBackingOption",
        properties=lambda: (
            _rt.Property(
                "autoDetectAvailable", "vim.option.BoolOption", since="vim.version.version2", rank=2
            ),
        ),
    )
    class RemoteDeviceBackingOption(BackingOption):
        """The data object ``vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption``, on the wire ``VirtualDeviceRemoteDeviceBackingOption``.

        Fields:
            - ``autoDetectAvailable``: ``vim.option.BoolOption``, required. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/RemoteDeviceBackingOption.rst``
        """

        autoDetectAvailable: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.vm.device.VirtualDeviceOption.URIBackingOption",
        wire_name="VirtualDeviceURIBackingOption",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "directions", "vim.option.ChoiceOption", since="vim.version.version6", rank=6
            ),
        ),
    )
    class URIBackingOption(BackingOption):
        """The data object ``vim.vm.device.VirtualDeviceOption.URIBackingOption``, on the wire ``VirtualDeviceURIBackingOption``.

        Fields:
            - ``directions``: ``vim.option.ChoiceOption``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualDeviceOption/URIBackingOption.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction",
            wire_name="VirtualDeviceURIBackingOptionDirection",
            since="vim.version.version6",
            rank=6,
        )
        class Direction(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction``, on the wire ``VirtualDeviceURIBackingOptionDirection``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/vm/device/VirtualDeviceOption/URIBackingOption/Direction.rst``
            """

            server = "server"
            """The value ``server``."""
            client = "client"
            """The value ``client``."""

        directions: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 4.1."""

    type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since 1.0."""
    connectOption: vim.vm.device.VirtualDeviceOption.ConnectOption | None = None
    """``vim.vm.device.VirtualDeviceOption.ConnectOption``, optional. Since 1.0."""
    busSlotOption: vim.vm.device.VirtualDeviceOption.BusSlotOption | None = None
    """``vim.vm.device.VirtualDeviceOption.BusSlotOption``, optional. Since vSphere API 5.1."""
    controllerType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since 1.0."""
    autoAssignController: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since 1.0."""
    backingOption: _rt.Field[
        list[vim.vm.device.VirtualDeviceOption.BackingOption],
        Iterable[vim.vm.device.VirtualDeviceOption.BackingOption],
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualDeviceOption.BackingOption``, optional. Since 1.0."""
    defaultBackingOptionIndex: int | None = None
    """``int``, optional. Since 1.0."""
    licensingLimit: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``PropertyPath``, optional. Since 1.0."""
    deprecated: bool = False
    """``boolean``, required. Since 1.0."""
    plugAndPlay: bool = False
    """``boolean``, required. Since 1.0."""
    hotRemoveSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    numaSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
