# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDevice``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDevice",
    wire_name="VirtualDevice",
    properties=lambda: (
        _rt.Property("key", "int"),
        _rt.Property("deviceInfo", "vim.Description", optional=True),
        _rt.Property("backing", "vim.vm.device.VirtualDevice.BackingInfo", optional=True),
        _rt.Property("connectable", "vim.vm.device.VirtualDevice.ConnectInfo", optional=True),
        _rt.Property(
            "slotInfo",
            "vim.vm.device.VirtualDevice.BusSlotInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("controllerKey", "int", optional=True),
        _rt.Property("unitNumber", "int", optional=True),
        _rt.Property("numaNode", "int", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "deviceGroupInfo",
            "vim.vm.device.VirtualDevice.DeviceGroupInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualDevice(vmodl.DynamicData):
    """The data object ``vim.vm.device.VirtualDevice``.

    Fields:
        - ``key``: ``int``, required.
        - ``deviceInfo``: ``vim.Description``, optional.
        - ``backing``: ``vim.vm.device.VirtualDevice.BackingInfo``, optional.
        - ``connectable``: ``vim.vm.device.VirtualDevice.ConnectInfo``, optional.
        - ``slotInfo``: ``vim.vm.device.VirtualDevice.BusSlotInfo``, optional. Since vSphere API
          5.1.
        - ``controllerKey``: ``int``, optional.
        - ``unitNumber``: ``int``, optional.
        - ``numaNode``: ``int``, optional. Since vSphere API 8.0.0.1.
        - ``deviceGroupInfo``: ``vim.vm.device.VirtualDevice.DeviceGroupInfo``, optional. Since
          vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualDevice.rst``
    """

    @_rt.data("vim.vm.device.VirtualDevice.BackingInfo", wire_name="VirtualDeviceBackingInfo")
    class BackingInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDevice.BackingInfo``, on the wire ``VirtualDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/BackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualDevice.BusSlotInfo",
        wire_name="VirtualDeviceBusSlotInfo",
        since="vim.version.version8",
        rank=8,
    )
    class BusSlotInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDevice.BusSlotInfo``, on the wire ``VirtualDeviceBusSlotInfo``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDevice/BusSlotInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualDevice.ConnectInfo",
        wire_name="VirtualDeviceConnectInfo",
        properties=lambda: (
            _rt.Property(
                "migrateConnect", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("startConnected", "boolean"),
            _rt.Property("allowGuestControl", "boolean"),
            _rt.Property("connected", "boolean"),
            _rt.Property("status", "string", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class ConnectInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDevice.ConnectInfo``, on the wire ``VirtualDeviceConnectInfo``.

        Fields:
            - ``migrateConnect``: ``string``, optional. Since vSphere API 6.7.
            - ``startConnected``: ``boolean``, required.
            - ``allowGuestControl``: ``boolean``, required.
            - ``connected``: ``boolean``, required.
            - ``status``: ``string``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/ConnectInfo.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp",
            wire_name="VirtualDeviceConnectInfoMigrateConnectOp",
            since="vim.version.version12",
            rank=12,
        )
        class MigrateConnectOp(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp``, on the wire ``VirtualDeviceConnectInfoMigrateConnectOp``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/vm/device/VirtualDevice/ConnectInfo/MigrateConnectOp.rst``
            """

            connect = "connect"
            """The value ``connect``."""
            disconnect = "disconnect"
            """The value ``disconnect``."""
            unset = "unset"
            """The value ``unset``."""

        @_rt.enum(
            "vim.vm.device.VirtualDevice.ConnectInfo.Status",
            wire_name="VirtualDeviceConnectInfoStatus",
            since="vim.version.version5",
            rank=5,
        )
        class Status(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualDevice.ConnectInfo.Status``, on the wire ``VirtualDeviceConnectInfoStatus``.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/vm/device/VirtualDevice/ConnectInfo/Status.rst``
            """

            ok = "ok"
            """The value ``ok``."""
            recoverableError = "recoverableError"
            """The value ``recoverableError``."""
            unrecoverableError = "unrecoverableError"
            """The value ``unrecoverableError``."""
            untried = "untried"
            """The value ``untried``."""

        migrateConnect: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        startConnected: bool = False
        """``boolean``, required. Since 1.0."""
        allowGuestControl: bool = False
        """``boolean``, required. Since 1.0."""
        connected: bool = False
        """``boolean``, required. Since 1.0."""
        status: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.DeviceGroupInfo",
        wire_name="VirtualDeviceDeviceGroupInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property("groupInstanceKey", "int", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("sequenceId", "int", since="vim.version.v8_0_0_1", rank=28),
        ),
    )
    class DeviceGroupInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDevice.DeviceGroupInfo``, on the wire ``VirtualDeviceDeviceGroupInfo``.

        Fields:
            - ``groupInstanceKey``: ``int``, required.
            - ``sequenceId``: ``int``, required.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/device/VirtualDevice/DeviceGroupInfo.rst``
        """

        groupInstanceKey: int = 0
        """``int``, required. Since vSphere API 8.0.0.1."""
        sequenceId: int = 0
        """``int``, required. Since vSphere API 8.0.0.1."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.DeviceBackingInfo",
        wire_name="VirtualDeviceDeviceBackingInfo",
        properties=lambda: (
            _rt.Property("deviceName", "string"),
            _rt.Property(
                "useAutoDetect", "boolean", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class DeviceBackingInfo(BackingInfo):
        """The data object ``vim.vm.device.VirtualDevice.DeviceBackingInfo``, on the wire ``VirtualDeviceDeviceBackingInfo``.

        Fields:
            - ``deviceName``: ``string``, required.
            - ``useAutoDetect``: ``boolean``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/DeviceBackingInfo.rst``
        """

        deviceName: str = ""
        """``string``, required. Since 1.0."""
        useAutoDetect: bool | None = None
        """``boolean``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.FileBackingInfo",
        wire_name="VirtualDeviceFileBackingInfo",
        properties=lambda: (
            _rt.Property("fileName", "string"),
            _rt.Property("datastore", "vim.Datastore", optional=True),
            _rt.Property(
                "backingObjectId", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class FileBackingInfo(BackingInfo):
        """The data object ``vim.vm.device.VirtualDevice.FileBackingInfo``, on the wire ``VirtualDeviceFileBackingInfo``.

        Fields:
            - ``fileName``: ``string``, required.
            - ``datastore``: ``vim.Datastore``, optional.
            - ``backingObjectId``: ``string``, optional. Since vSphere API 5.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/FileBackingInfo.rst``
        """

        fileName: str = ""
        """``string``, required. Since 1.0."""
        datastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since 1.0."""
        backingObjectId: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.PipeBackingInfo",
        wire_name="VirtualDevicePipeBackingInfo",
        properties=lambda: (_rt.Property("pipeName", "string"),),
    )
    class PipeBackingInfo(BackingInfo):
        """The data object ``vim.vm.device.VirtualDevice.PipeBackingInfo``, on the wire ``VirtualDevicePipeBackingInfo``.

        Fields:
            - ``pipeName``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/PipeBackingInfo.rst``
        """

        pipeName: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo",
        wire_name="VirtualDeviceRemoteDeviceBackingInfo",
        properties=lambda: (
            _rt.Property("deviceName", "string"),
            _rt.Property(
                "useAutoDetect", "boolean", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class RemoteDeviceBackingInfo(BackingInfo):
        """The data object ``vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo``, on the wire ``VirtualDeviceRemoteDeviceBackingInfo``.

        Fields:
            - ``deviceName``: ``string``, required.
            - ``useAutoDetect``: ``boolean``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDevice/RemoteDeviceBackingInfo.rst``
        """

        deviceName: str = ""
        """``string``, required. Since 1.0."""
        useAutoDetect: bool | None = None
        """``boolean``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.URIBackingInfo",
        wire_name="VirtualDeviceURIBackingInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("serviceURI", "string", since="vim.version.version6", rank=6),
            _rt.Property("direction", "string", since="vim.version.version6", rank=6),
            _rt.Property("proxyURI", "string", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class URIBackingInfo(BackingInfo):
        """The data object ``vim.vm.device.VirtualDevice.URIBackingInfo``, on the wire ``VirtualDeviceURIBackingInfo``.

        Fields:
            - ``serviceURI``: ``string``, required.
            - ``direction``: ``string``, required.
            - ``proxyURI``: ``string``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualDevice/URIBackingInfo.rst``
        """

        serviceURI: str = ""
        """``string``, required. Since vSphere API 4.1."""
        direction: str = ""
        """``string``, required. Since vSphere API 4.1."""
        proxyURI: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.vm.device.VirtualDevice.PciBusSlotInfo",
        wire_name="VirtualDevicePciBusSlotInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("pciSlotNumber", "int", since="vim.version.version8", rank=8),
        ),
    )
    class PciBusSlotInfo(BusSlotInfo):
        """The data object ``vim.vm.device.VirtualDevice.PciBusSlotInfo``, on the wire ``VirtualDevicePciBusSlotInfo``.

        Fields:
            - ``pciSlotNumber``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualDevice/PciBusSlotInfo.rst``
        """

        pciSlotNumber: int = 0
        """``int``, required. Since vSphere API 5.1."""

    key: int = 0
    """``int``, required. Since 1.0."""
    deviceInfo: vim.Description | None = None
    """``vim.Description``, optional. Since 1.0."""
    backing: vim.vm.device.VirtualDevice.BackingInfo | None = None
    """``vim.vm.device.VirtualDevice.BackingInfo``, optional. Since 1.0."""
    connectable: vim.vm.device.VirtualDevice.ConnectInfo | None = None
    """``vim.vm.device.VirtualDevice.ConnectInfo``, optional. Since 1.0."""
    slotInfo: vim.vm.device.VirtualDevice.BusSlotInfo | None = None
    """``vim.vm.device.VirtualDevice.BusSlotInfo``, optional. Since vSphere API 5.1."""
    controllerKey: int | None = None
    """``int``, optional. Since 1.0."""
    unitNumber: int | None = None
    """``int``, optional. Since 1.0."""
    numaNode: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    deviceGroupInfo: vim.vm.device.VirtualDevice.DeviceGroupInfo | None = None
    """``vim.vm.device.VirtualDevice.DeviceGroupInfo``, optional. Since vSphere API 8.0.0.1."""
