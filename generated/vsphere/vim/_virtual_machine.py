# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualMachine``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VirtualMachine",
    wire_name="VirtualMachine",
    properties=lambda: (
        _rt.Property("capability", "vim.vm.Capability"),
        _rt.Property("config", "vim.vm.ConfigInfo", optional=True),
        _rt.Property("layout", "vim.vm.FileLayout", optional=True),
        _rt.Property(
            "layoutEx", "vim.vm.FileLayoutEx", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "storage", "vim.vm.StorageInfo", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("environmentBrowser", "vim.EnvironmentBrowser"),
        _rt.Property("resourcePool", "vim.ResourcePool", optional=True),
        _rt.Property(
            "parentVApp", "vim.ManagedEntity", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property("resourceConfig", "vim.ResourceConfigSpec", optional=True),
        _rt.Property("runtime", "vim.vm.RuntimeInfo"),
        _rt.Property("guest", "vim.vm.GuestInfo", optional=True),
        _rt.Property("summary", "vim.vm.Summary"),
        _rt.Property(
            "datastore", "vim.Datastore", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property("network", "vim.Network", array=True, optional=True, privilege="System.View"),
        _rt.Property("snapshot", "vim.vm.SnapshotInfo", optional=True),
        _rt.Property(
            "rootSnapshot",
            "vim.vm.Snapshot",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("guestHeartbeatStatus", "vim.ManagedEntity.Status"),
    ),
)
class VirtualMachine(vim.ManagedEntity):
    """The managed object ``vim.VirtualMachine``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/VirtualMachine.rst``
    """

    @_rt.enum(
        "vim.VirtualMachine.AppHeartbeatStatusType",
        wire_name="VirtualMachineAppHeartbeatStatusType",
        since="vim.version.version6",
        rank=6,
    )
    class AppHeartbeatStatusType(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.AppHeartbeatStatusType``, on the wire ``VirtualMachineAppHeartbeatStatusType``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/VirtualMachine/AppHeartbeatStatusType.rst``
        """

        appStatusGray = "appStatusGray"
        """The value ``appStatusGray``."""
        appStatusGreen = "appStatusGreen"
        """The value ``appStatusGreen``."""
        appStatusRed = "appStatusRed"
        """The value ``appStatusRed``."""

    @_rt.data(
        "vim.VirtualMachine.Connection",
        wire_name="VirtualMachineConnection",
        since="vim.version.v7_0_1_0",
        rank=20,
        properties=lambda: (
            _rt.Property("label", "string", since="vim.version.v7_0_1_0", rank=20),
            _rt.Property("client", "string", since="vim.version.v7_0_1_0", rank=20),
            _rt.Property("userName", "string", since="vim.version.v7_0_1_0", rank=20),
        ),
    )
    class Connection(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.Connection``, on the wire ``VirtualMachineConnection``.

        Fields:
            - ``label``: ``string``, required.
            - ``client``: ``string``, required.
            - ``userName``: ``string``, required.

        Since:
            vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

        Source:
            ``vim/VirtualMachine/Connection.rst``
        """

        label: str = ""
        """``string``, required. Since vSphere API 7.0.1.0."""
        client: str = ""
        """``string``, required. Since vSphere API 7.0.1.0."""
        userName: str = ""
        """``string``, required. Since vSphere API 7.0.1.0."""

    @_rt.enum("vim.VirtualMachine.ConnectionState", wire_name="VirtualMachineConnectionState")
    class ConnectionState(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.ConnectionState``, on the wire ``VirtualMachineConnectionState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/VirtualMachine/ConnectionState.rst``
        """

        connected = "connected"
        """The value ``connected``."""
        disconnected = "disconnected"
        """The value ``disconnected``."""
        orphaned = "orphaned"
        """The value ``orphaned``."""
        inaccessible = "inaccessible"
        """The value ``inaccessible``."""
        invalid = "invalid"
        """The value ``invalid``."""

    @_rt.enum(
        "vim.VirtualMachine.CryptoState",
        wire_name="VirtualMachineCryptoState",
        since="vim.version.version12",
        rank=12,
    )
    class CryptoState(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.CryptoState``, on the wire ``VirtualMachineCryptoState``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/VirtualMachine/CryptoState.rst``
        """

        unlocked = "unlocked"
        """The value ``unlocked``."""
        locked = "locked"
        """The value ``locked``."""

    @_rt.data(
        "vim.VirtualMachine.DiskChangeInfo",
        wire_name="DiskChangeInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("startOffset", "long", since="vim.version.version5", rank=5),
            _rt.Property("length", "long", since="vim.version.version5", rank=5),
            _rt.Property(
                "changedArea",
                "vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DiskChangeInfo(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.DiskChangeInfo``.

        Fields:
            - ``startOffset``: ``long``, required.
            - ``length``: ``long``, required.
            - ``changedArea``: List of ``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``,
              optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualMachine/DiskChangeInfo.rst``
        """

        @_rt.data(
            "vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent",
            wire_name="DiskChangeExtent",
            since="vim.version.version5",
            rank=5,
            properties=lambda: (
                _rt.Property("start", "long", since="vim.version.version5", rank=5),
                _rt.Property("length", "long", since="vim.version.version5", rank=5),
            ),
        )
        class DiskChangeExtent(vmodl.DynamicData):
            """The data object ``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``.

            Fields:
                - ``start``: ``long``, required.
                - ``length``: ``long``, required.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/VirtualMachine/DiskChangeInfo/DiskChangeExtent.rst``
            """

            start: int = 0
            """``long``, required. Since vSphere API 4.0."""
            length: int = 0
            """``long``, required. Since vSphere API 4.0."""

        startOffset: int = 0
        """``long``, required. Since vSphere API 4.0."""
        length: int = 0
        """``long``, required. Since vSphere API 4.0."""
        changedArea: _rt.Field[
            list[vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent],
            Iterable[vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent],
        ] = _rt.EMPTY
        """List of ``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``, optional. Since vSphere
        API 4.0.
        """

    @_rt.data(
        "vim.VirtualMachine.DisplayTopology",
        wire_name="VirtualMachineDisplayTopology",
        since="vim.version.version4",
        rank=4,
        properties=lambda: (
            _rt.Property("x", "int", since="vim.version.version4", rank=4),
            _rt.Property("y", "int", since="vim.version.version4", rank=4),
            _rt.Property("width", "int", since="vim.version.version4", rank=4),
            _rt.Property("height", "int", since="vim.version.version4", rank=4),
        ),
    )
    class DisplayTopology(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.DisplayTopology``, on the wire ``VirtualMachineDisplayTopology``.

        Fields:
            - ``x``: ``int``, required.
            - ``y``: ``int``, required.
            - ``width``: ``int``, required.
            - ``height``: ``int``, required.

        Since:
            vSphere API 4.0 (``vim.version.version4``)

        Source:
            ``vim/VirtualMachine/DisplayTopology.rst``
        """

        x: int = 0
        """``int``, required. Since vSphere API 4.0."""
        y: int = 0
        """``int``, required. Since vSphere API 4.0."""
        width: int = 0
        """``int``, required. Since vSphere API 4.0."""
        height: int = 0
        """``int``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.VirtualMachine.FaultToleranceState",
        wire_name="VirtualMachineFaultToleranceState",
        since="vim.version.version5",
        rank=5,
    )
    class FaultToleranceState(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.FaultToleranceState``, on the wire ``VirtualMachineFaultToleranceState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualMachine/FaultToleranceState.rst``
        """

        notConfigured = "notConfigured"
        """The value ``notConfigured``."""
        disabled = "disabled"
        """The value ``disabled``."""
        enabled = "enabled"
        """The value ``enabled``."""
        needSecondary = "needSecondary"
        """The value ``needSecondary``."""
        starting = "starting"
        """The value ``starting``."""
        running = "running"
        """The value ``running``."""

    @_rt.enum(
        "vim.VirtualMachine.FaultToleranceType",
        wire_name="VirtualMachineFaultToleranceType",
        since="vim.version.version10",
        rank=10,
    )
    class FaultToleranceType(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.FaultToleranceType``, on the wire ``VirtualMachineFaultToleranceType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VirtualMachine/FaultToleranceType.rst``
        """

        unset = "unset"
        """The value ``unset``."""
        recordReplay = "recordReplay"
        """The value ``recordReplay``."""
        checkpointing = "checkpointing"
        """The value ``checkpointing``."""

    @_rt.data(
        "vim.VirtualMachine.MksTicket",
        wire_name="VirtualMachineMksTicket",
        properties=lambda: (
            _rt.Property("ticket", "string"),
            _rt.Property("cfgFile", "string"),
            _rt.Property("host", "string", optional=True),
            _rt.Property("port", "int", optional=True),
            _rt.Property(
                "sslThumbprint", "string", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class MksTicket(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.MksTicket``, on the wire ``VirtualMachineMksTicket``.

        Fields:
            - ``ticket``: ``string``, required.
            - ``cfgFile``: ``string``, required.
            - ``host``: ``string``, optional.
            - ``port``: ``int``, optional.
            - ``sslThumbprint``: ``string``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/VirtualMachine/MksTicket.rst``
        """

        ticket: str = ""
        """``string``, required. Since 1.0."""
        cfgFile: str = ""
        """``string``, required. Since 1.0."""
        host: str | None = None
        """``string``, optional. Since 1.0."""
        port: int | None = None
        """``int``, optional. Since 1.0."""
        sslThumbprint: str | None = None
        """``string``, optional. Since VI API 2.5."""

    @_rt.enum("vim.VirtualMachine.MovePriority", wire_name="VirtualMachineMovePriority")
    class MovePriority(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.MovePriority``, on the wire ``VirtualMachineMovePriority``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/VirtualMachine/MovePriority.rst``
        """

        lowPriority = "lowPriority"
        """The value ``lowPriority``."""
        highPriority = "highPriority"
        """The value ``highPriority``."""
        defaultPriority = "defaultPriority"
        """The value ``defaultPriority``."""

    @_rt.enum(
        "vim.VirtualMachine.NeedSecondaryReason",
        wire_name="VirtualMachineNeedSecondaryReason",
        since="vim.version.version5",
        rank=5,
    )
    class NeedSecondaryReason(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.NeedSecondaryReason``, on the wire ``VirtualMachineNeedSecondaryReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualMachine/NeedSecondaryReason.rst``
        """

        initializing = "initializing"
        """The value ``initializing``."""
        divergence = "divergence"
        """The value ``divergence``."""
        lostConnection = "lostConnection"
        """The value ``lostConnection``."""
        partialHardwareFailure = "partialHardwareFailure"
        """The value ``partialHardwareFailure``."""
        userAction = "userAction"
        """The value ``userAction``."""
        checkpointError = "checkpointError"
        """The value ``checkpointError``."""
        other = "other"
        """The value ``other``."""

    @_rt.enum("vim.VirtualMachine.PowerState", wire_name="VirtualMachinePowerState")
    class PowerState(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.PowerState``, on the wire ``VirtualMachinePowerState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/VirtualMachine/PowerState.rst``
        """

        poweredOff = "poweredOff"
        """The value ``poweredOff``."""
        poweredOn = "poweredOn"
        """The value ``poweredOn``."""
        suspended = "suspended"
        """The value ``suspended``."""

    @_rt.enum(
        "vim.VirtualMachine.RecordReplayState",
        wire_name="VirtualMachineRecordReplayState",
        since="vim.version.version5",
        rank=5,
    )
    class RecordReplayState(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.RecordReplayState``, on the wire ``VirtualMachineRecordReplayState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualMachine/RecordReplayState.rst``
        """

        recording = "recording"
        """The value ``recording``."""
        replaying = "replaying"
        """The value ``replaying``."""
        inactive = "inactive"
        """The value ``inactive``."""

    @_rt.data(
        "vim.VirtualMachine.StorageRequirement",
        wire_name="StorageRequirement",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version7", rank=7),
            _rt.Property("freeSpaceRequiredInKb", "long", since="vim.version.version7", rank=7),
        ),
    )
    class StorageRequirement(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.StorageRequirement``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.
            - ``freeSpaceRequiredInKb``: ``long`` in kilobytes, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/VirtualMachine/StorageRequirement.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 5.0."""
        freeSpaceRequiredInKb: int = 0
        """``long`` in kilobytes, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.VirtualMachine.Ticket",
        wire_name="VirtualMachineTicket",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("ticket", "string", since="vim.version.version6", rank=6),
            _rt.Property("cfgFile", "string", since="vim.version.version6", rank=6),
            _rt.Property("host", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property("port", "int", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "sslThumbprint", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "certThumbprintList",
                "vim.vm.CertThumbprint",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_1",
                rank=25,
            ),
            _rt.Property(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property("url", "string", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class Ticket(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.Ticket``, on the wire ``VirtualMachineTicket``.

        Fields:
            - ``ticket``: ``string``, required.
            - ``cfgFile``: ``string``, required.
            - ``host``: ``string``, optional.
            - ``port``: ``int``, optional.
            - ``sslThumbprint``: ``string``, optional.
            - ``certThumbprintList``: List of ``vim.vm.CertThumbprint``, optional. Since vSphere API
              7.0.3.1.
            - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``url``: ``string``, optional. Since vSphere API 7.0.0.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/VirtualMachine/Ticket.rst``
        """

        ticket: str = ""
        """``string``, required. Since vSphere API 4.1."""
        cfgFile: str = ""
        """``string``, required. Since vSphere API 4.1."""
        host: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        port: int | None = None
        """``int``, optional. Since vSphere API 4.1."""
        sslThumbprint: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        certThumbprintList: _rt.Field[
            list[vim.vm.CertThumbprint], Iterable[vim.vm.CertThumbprint]
        ] = _rt.EMPTY
        """List of ``vim.vm.CertThumbprint``, optional. Since vSphere API 7.0.3.1."""
        sslCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        url: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""

    @_rt.enum(
        "vim.VirtualMachine.TicketType",
        wire_name="VirtualMachineTicketType",
        since="vim.version.version6",
        rank=6,
    )
    class TicketType(_rt.VimEnum):
        """The enum ``vim.VirtualMachine.TicketType``, on the wire ``VirtualMachineTicketType``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/VirtualMachine/TicketType.rst``
        """

        mks = "mks"
        """The value ``mks``."""
        device = "device"
        """The value ``device``."""
        guestControl = "guestControl"
        """The value ``guestControl``."""
        dnd = "dnd"
        """The value ``dnd``."""
        webmks = "webmks"
        """The value ``webmks``."""
        guestIntegrity = "guestIntegrity"
        """The value ``guestIntegrity``."""
        webRemoteDevice = "webRemoteDevice"
        """The value ``webRemoteDevice``."""

    @_rt.data(
        "vim.VirtualMachine.WipeResult",
        wire_name="VirtualMachineWipeResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("diskId", "int", since="vim.version.version8", rank=8),
            _rt.Property("shrinkableDiskSpace", "long", since="vim.version.version8", rank=8),
        ),
    )
    class WipeResult(vmodl.DynamicData):
        """The data object ``vim.VirtualMachine.WipeResult``, on the wire ``VirtualMachineWipeResult``.

        Fields:
            - ``diskId``: ``int``, required.
            - ``shrinkableDiskSpace``: ``long``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/VirtualMachine/WipeResult.rst``
        """

        diskId: int = 0
        """``int``, required. Since vSphere API 5.1."""
        shrinkableDiskSpace: int = 0
        """``long``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.VirtualMachine.MksConnection",
        wire_name="VirtualMachineMksConnection",
        since="vim.version.v7_0_1_0",
        rank=20,
    )
    class MksConnection(Connection):
        """The data object ``vim.VirtualMachine.MksConnection``, on the wire ``VirtualMachineMksConnection``.

        Since:
            vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

        Source:
            ``vim/VirtualMachine/MksConnection.rst``
        """

    @property
    def capability(self) -> vim.vm.Capability:
        """``vim.vm.Capability``, always set. Since 1.0."""
        _result: vim.vm.Capability = self._fetch("capability")
        return _result

    @property
    def config(self) -> vim.vm.ConfigInfo | None:
        """``vim.vm.ConfigInfo``, optional. Since 1.0."""
        _result: vim.vm.ConfigInfo | None = self._fetch("config")
        return _result

    @property
    def layout(self) -> vim.vm.FileLayout | None:
        """``vim.vm.FileLayout``, optional. Since 1.0."""
        _result: vim.vm.FileLayout | None = self._fetch("layout")
        return _result

    @property
    def layoutEx(self) -> vim.vm.FileLayoutEx | None:
        """``vim.vm.FileLayoutEx``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("layoutEx", 5)
        _result: vim.vm.FileLayoutEx | None = self._fetch("layoutEx")
        return _result

    @property
    def storage(self) -> vim.vm.StorageInfo | None:
        """``vim.vm.StorageInfo``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("storage", 5)
        _result: vim.vm.StorageInfo | None = self._fetch("storage")
        return _result

    @property
    def environmentBrowser(self) -> vim.EnvironmentBrowser:
        """``vim.EnvironmentBrowser``, always set. Since 1.0."""
        _result: vim.EnvironmentBrowser = self._fetch("environmentBrowser")
        return _result

    @property
    def resourcePool(self) -> vim.ResourcePool | None:
        """``vim.ResourcePool``, optional. Since 1.0."""
        _result: vim.ResourcePool | None = self._fetch("resourcePool")
        return _result

    @property
    def parentVApp(self) -> vim.ManagedEntity | None:
        """``vim.ManagedEntity``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("parentVApp", 6)
        _result: vim.ManagedEntity | None = self._fetch("parentVApp")
        return _result

    @property
    def resourceConfig(self) -> vim.ResourceConfigSpec | None:
        """``vim.ResourceConfigSpec``, optional. Since 1.0."""
        _result: vim.ResourceConfigSpec | None = self._fetch("resourceConfig")
        return _result

    @property
    def runtime(self) -> vim.vm.RuntimeInfo:
        """``vim.vm.RuntimeInfo``, always set. Since 1.0."""
        _result: vim.vm.RuntimeInfo = self._fetch("runtime")
        return _result

    @property
    def guest(self) -> vim.vm.GuestInfo | None:
        """``vim.vm.GuestInfo``, optional. Since 1.0."""
        _result: vim.vm.GuestInfo | None = self._fetch("guest")
        return _result

    @property
    def summary(self) -> vim.vm.Summary:
        """``vim.vm.Summary``, always set. Since 1.0."""
        _result: vim.vm.Summary = self._fetch("summary")
        return _result

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def network(self) -> list[vim.Network]:
        """List of ``vim.Network``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Network] = self._fetch("network")
        return _result

    @property
    def snapshot(self) -> vim.vm.SnapshotInfo | None:
        """``vim.vm.SnapshotInfo``, optional. Since 1.0."""
        _result: vim.vm.SnapshotInfo | None = self._fetch("snapshot")
        return _result

    @property
    def rootSnapshot(self) -> list[vim.vm.Snapshot]:
        """List of ``vim.vm.Snapshot``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("rootSnapshot", 6)
        _result: list[vim.vm.Snapshot] = self._fetch("rootSnapshot")
        return _result

    @property
    def guestHeartbeatStatus(self) -> vim.ManagedEntity.Status:
        """``vim.ManagedEntity.Status``, always set. Since 1.0."""
        _result: vim.ManagedEntity.Status = self._fetch("guestHeartbeatStatus")
        return _result

    @_rt.method("RefreshStorageInfo", since="vim.version.version5", rank=5, privilege="System.Read")
    def RefreshStorageInfo(self) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("RefreshStorageInfo", 5)
        self._invoke("RefreshStorageInfo", {})

    def _by_name_CreateSnapshot_Task(
        self, name: str, description: str | None = None, *, memory: bool, quiesce: bool
    ) -> _rt.TaskOf[vim.vm.Snapshot]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CreateSnapshot_Task)
    @_rt.method(
        "CreateSnapshot_Task",
        privilege="VirtualMachine.State.CreateSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.SnapshotFault,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.InvalidName,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("description", "string", optional=True),
            _rt.Parameter("memory", "boolean"),
            _rt.Parameter("quiesce", "boolean"),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.Snapshot"),
    )
    def CreateSnapshot_Task(
        self, name: str, description: str | None, memory: bool, quiesce: bool
    ) -> _rt.TaskOf[vim.vm.Snapshot]:
        """Starts a task that yields ``vim.vm.Snapshot``. Since 1.0.

        Args:
            name: ``string``, required.
            description: ``string``, optional.
            memory: ``boolean``, required.
            quiesce: ``boolean``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.SnapshotFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.State.CreateSnapshot``
        """
        _rt.require("memory", memory)
        _rt.require("quiesce", quiesce)
        _arguments = {
            "name": name,
            "description": description,
            "memory": memory,
            "quiesce": quiesce,
        }
        _result: _rt.TaskOf[vim.vm.Snapshot] = self._invoke("CreateSnapshot_Task", _arguments)
        return _result

    CreateSnapshot = CreateSnapshot_Task

    def _by_name_CreateSnapshotEx_Task(
        self,
        name: str,
        description: str | None = None,
        *,
        memory: bool,
        quiesceSpec: vim.vm.GuestQuiesceSpec | None = None,
    ) -> _rt.TaskOf[vim.vm.Snapshot]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CreateSnapshotEx_Task)
    @_rt.method(
        "CreateSnapshotEx_Task",
        since="vim.version.version11",
        rank=11,
        privilege="VirtualMachine.State.CreateSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.SnapshotFault,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.InvalidName,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "description", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Parameter("memory", "boolean", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "quiesceSpec",
                "vim.vm.GuestQuiesceSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.Snapshot"),
    )
    def CreateSnapshotEx_Task(
        self,
        name: str,
        description: str | None,
        memory: bool,
        quiesceSpec: vim.vm.GuestQuiesceSpec | None = None,
    ) -> _rt.TaskOf[vim.vm.Snapshot]:
        """Starts a task that yields ``vim.vm.Snapshot``. Since vSphere API 6.5.

        Args:
            name: ``string``, required.
            description: ``string``, optional.
            memory: ``boolean``, required.
            quiesceSpec: ``vim.vm.GuestQuiesceSpec``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.SnapshotFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.State.CreateSnapshot``
        """
        _rt.require("memory", memory)
        _arguments = {
            "name": name,
            "description": description,
            "memory": memory,
            "quiesceSpec": quiesceSpec,
        }
        if self._rank < 11:
            self._unsupported("CreateSnapshotEx_Task", 11)
        self._check_arguments("CreateSnapshotEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vm.Snapshot] = self._invoke("CreateSnapshotEx_Task", _arguments)
        return _result

    CreateSnapshotEx = CreateSnapshotEx_Task

    @_rt.method(
        "RevertToCurrentSnapshot_Task",
        privilege="VirtualMachine.State.RevertToSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.SnapshotFault,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidState,
            vim.fault.VmConfigFault,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter(
                "suppressPowerOn", "boolean", optional=True, since="vim.version.version4", rank=4
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RevertToCurrentSnapshot_Task(
        self, host: vim.HostSystem | None = None, suppressPowerOn: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            suppressPowerOn: ``boolean``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.SnapshotFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``VirtualMachine.State.RevertToSnapshot``
        """
        _arguments = {"host": host, "suppressPowerOn": suppressPowerOn}
        if suppressPowerOn is not None and self._rank < 4:
            self._unsupported("RevertToCurrentSnapshot_Task(suppressPowerOn)", 4)
        _result: _rt.TaskOf[None] = self._invoke("RevertToCurrentSnapshot_Task", _arguments)
        return _result

    RevertToCurrentSnapshot = RevertToCurrentSnapshot_Task

    @_rt.method(
        "RemoveAllSnapshots_Task",
        privilege="VirtualMachine.State.RemoveSnapshot",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState, vim.fault.SnapshotFault),
        parameters=(
            _rt.Parameter(
                "consolidate", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Parameter(
                "spec",
                "vim.vm.SnapshotSelectionSpec",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RemoveAllSnapshots_Task(
        self, consolidate: bool | None = None, spec: vim.vm.SnapshotSelectionSpec | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            consolidate: ``boolean``, optional. Since vSphere API 5.0.
            spec: ``vim.vm.SnapshotSelectionSpec``, optional. Since vSphere API 8.0.3.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.SnapshotFault: Not described.

        Privilege:
            ``VirtualMachine.State.RemoveSnapshot``
        """
        _arguments = {"consolidate": consolidate, "spec": spec}
        if consolidate is not None and self._rank < 7:
            self._unsupported("RemoveAllSnapshots_Task(consolidate)", 7)
        if spec is not None and self._rank < 32:
            self._unsupported("RemoveAllSnapshots_Task(spec)", 32)
        self._check_arguments("RemoveAllSnapshots_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("RemoveAllSnapshots_Task", _arguments)
        return _result

    RemoveAllSnapshots = RemoveAllSnapshots_Task

    @_rt.method(
        "ConsolidateVMDisks_Task",
        since="vim.version.version7",
        rank=7,
        privilege="VirtualMachine.State.RemoveSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.FileFault,
            vim.fault.VmConfigFault,
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConsolidateVMDisks_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.State.RemoveSnapshot``
        """
        if self._rank < 7:
            self._unsupported("ConsolidateVMDisks_Task", 7)
        _result: _rt.TaskOf[None] = self._invoke("ConsolidateVMDisks_Task", {})
        return _result

    ConsolidateDisks = ConsolidateVMDisks_Task

    @_rt.method(
        "EstimateStorageForConsolidateSnapshots_Task",
        since="vim.version.version7",
        rank=7,
        privilege="VirtualMachine.State.RemoveSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.FileFault,
            vim.fault.VmConfigFault,
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.VirtualMachine.StorageRequirement",
            task_result_array=True,
        ),
    )
    def EstimateStorageForConsolidateSnapshots_Task(
        self,
    ) -> _rt.TaskOf[list[vim.VirtualMachine.StorageRequirement] | None]:
        """Starts a task that yields a list of ``vim.VirtualMachine.StorageRequirement``. Since
        vSphere API 5.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.State.RemoveSnapshot``
        """
        if self._rank < 7:
            self._unsupported("EstimateStorageForConsolidateSnapshots_Task", 7)
        _result: _rt.TaskOf[list[vim.VirtualMachine.StorageRequirement] | None] = self._invoke(
            "EstimateStorageForConsolidateSnapshots_Task", {}
        )
        return _result

    EstimateStorageRequirementForConsolidate = EstimateStorageForConsolidateSnapshots_Task

    @_rt.method(
        "ReconfigVM_Task",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidDatastore,
        ),
        parameters=(_rt.Parameter("spec", "vim.vm.ConfigSpec"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigVM_Task(self, spec: vim.vm.ConfigSpec) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            spec: ``vim.vm.ConfigSpec``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidDatastore: Not described.
        """
        _arguments = {"spec": spec}
        self._check_arguments("ReconfigVM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigVM_Task", _arguments)
        return _result

    Reconfigure = ReconfigVM_Task

    @_rt.method(
        "UpgradeVM_Task",
        privilege="VirtualMachine.Config.UpgradeVirtualHardware",
        raises=(
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.AlreadyUpgraded,
            vim.fault.NoDiskFound,
        ),
        parameters=(_rt.Parameter("version", "string", optional=True),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpgradeVM_Task(self, version: str | None = None) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            version: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.AlreadyUpgraded: Not described.
            vim.fault.NoDiskFound: Not described.

        Privilege:
            ``VirtualMachine.Config.UpgradeVirtualHardware``
        """
        _arguments = {"version": version}
        _result: _rt.TaskOf[None] = self._invoke("UpgradeVM_Task", _arguments)
        return _result

    UpgradeVirtualHardware = UpgradeVM_Task

    @_rt.method(
        "ExtractOvfEnvironment",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.ExtractOvfEnvironment",
        raises=(vim.fault.InvalidState,),
        returns=_rt.Returns("string"),
    )
    def ExtractOvfEnvironment(self) -> str:
        """Returns ``string``. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VApp.ExtractOvfEnvironment``
        """
        if self._rank < 5:
            self._unsupported("ExtractOvfEnvironment", 5)
        _result: str = self._invoke("ExtractOvfEnvironment", {})
        return _result

    @_rt.method(
        "PowerOnVM_Task",
        privilege="VirtualMachine.Interact.PowerOn",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
        ),
        parameters=(_rt.Parameter("host", "vim.HostSystem", optional=True),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerOnVM_Task(self, host: vim.HostSystem | None = None) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.PowerOn``
        """
        _arguments = {"host": host}
        _result: _rt.TaskOf[None] = self._invoke("PowerOnVM_Task", _arguments)
        return _result

    PowerOn = PowerOnVM_Task

    @_rt.method(
        "PowerOffVM_Task",
        privilege="VirtualMachine.Interact.PowerOff",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerOffVM_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.PowerOff``
        """
        _result: _rt.TaskOf[None] = self._invoke("PowerOffVM_Task", {})
        return _result

    PowerOff = PowerOffVM_Task

    @_rt.method(
        "SuspendVM_Task",
        privilege="VirtualMachine.Interact.Suspend",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def SuspendVM_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.Suspend``
        """
        _result: _rt.TaskOf[None] = self._invoke("SuspendVM_Task", {})
        return _result

    Suspend = SuspendVM_Task

    @_rt.method(
        "ResetVM_Task",
        privilege="VirtualMachine.Interact.Reset",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ResetVM_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.Reset``
        """
        _result: _rt.TaskOf[None] = self._invoke("ResetVM_Task", {})
        return _result

    Reset = ResetVM_Task

    @_rt.method(
        "ShutdownGuest",
        privilege="VirtualMachine.Interact.PowerOff",
        raises=(vim.fault.ToolsUnavailable, vim.fault.TaskInProgress, vim.fault.InvalidState),
    )
    def ShutdownGuest(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.ToolsUnavailable: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.PowerOff``
        """
        self._invoke("ShutdownGuest", {})

    @_rt.method(
        "RebootGuest",
        privilege="VirtualMachine.Interact.Reset",
        raises=(vim.fault.ToolsUnavailable, vim.fault.TaskInProgress, vim.fault.InvalidState),
    )
    def RebootGuest(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.ToolsUnavailable: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.Reset``
        """
        self._invoke("RebootGuest", {})

    @_rt.method(
        "StandbyGuest",
        privilege="VirtualMachine.Interact.Suspend",
        raises=(vim.fault.ToolsUnavailable, vim.fault.TaskInProgress, vim.fault.InvalidState),
    )
    def StandbyGuest(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.ToolsUnavailable: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.Suspend``
        """
        self._invoke("StandbyGuest", {})

    @_rt.method(
        "AnswerVM",
        privilege="VirtualMachine.Interact.AnswerQuestion",
        raises=(vim.fault.ConcurrentAccess,),
        parameters=(
            _rt.Parameter("questionId", "string"),
            _rt.Parameter("answerChoice", "string"),
        ),
    )
    def AnswerVM(self, questionId: str, answerChoice: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            questionId: ``string``, required.
            answerChoice: ``string``, required.

        Raises:
            vim.fault.ConcurrentAccess: Not described.

        Privilege:
            ``VirtualMachine.Interact.AnswerQuestion``
        """
        _arguments = {"questionId": questionId, "answerChoice": answerChoice}
        self._invoke("AnswerVM", _arguments)

    Answer = AnswerVM

    @_rt.method(
        "CustomizeVM_Task",
        privilege="VirtualMachine.Provisioning.Customize",
        raises=(vim.fault.CustomizationFault,),
        parameters=(_rt.Parameter("spec", "vim.vm.customization.Specification"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CustomizeVM_Task(self, spec: vim.vm.customization.Specification) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            spec: ``vim.vm.customization.Specification``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Customize``
        """
        _arguments = {"spec": spec}
        self._check_arguments("CustomizeVM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("CustomizeVM_Task", _arguments)
        return _result

    Customize = CustomizeVM_Task

    @_rt.method(
        "CheckCustomizationSpec",
        privilege="VirtualMachine.Provisioning.Customize",
        raises=(vim.fault.CustomizationFault,),
        parameters=(_rt.Parameter("spec", "vim.vm.customization.Specification"),),
    )
    def CheckCustomizationSpec(self, spec: vim.vm.customization.Specification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: ``vim.vm.customization.Specification``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Customize``
        """
        _arguments = {"spec": spec}
        self._check_arguments("CheckCustomizationSpec", _arguments)
        self._invoke("CheckCustomizationSpec", _arguments)

    def _by_name_MigrateVM_Task(
        self,
        pool: vim.ResourcePool | None = None,
        host: vim.HostSystem | None = None,
        *,
        priority: vim.VirtualMachine.MovePriority | str,
        state: vim.VirtualMachine.PowerState | str | None = None,
    ) -> _rt.TaskOf[None]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_MigrateVM_Task)
    @_rt.method(
        "MigrateVM_Task",
        raises=(
            vim.fault.MigrationFault,
            vim.fault.FileFault,
            vim.fault.Timedout,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidState,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, privilege="Resource.AssignVMToPool"
            ),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("priority", "vim.VirtualMachine.MovePriority"),
            _rt.Parameter("state", "vim.VirtualMachine.PowerState", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MigrateVM_Task(
        self,
        pool: vim.ResourcePool | None,
        host: vim.HostSystem | None,
        priority: vim.VirtualMachine.MovePriority | str,
        state: vim.VirtualMachine.PowerState | str | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            pool: ``vim.ResourcePool``, optional. The privilege ``Resource.AssignVMToPool`` is
                needed on it.
            host: ``vim.HostSystem``, optional.
            priority: ``vim.VirtualMachine.MovePriority``, required.
            state: ``vim.VirtualMachine.PowerState``, optional.

        Raises:
            vim.fault.MigrationFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.
        """
        _rt.require("priority", priority)
        _arguments = {"pool": pool, "host": host, "priority": priority, "state": state}
        self._check_arguments("MigrateVM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("MigrateVM_Task", _arguments)
        return _result

    Migrate = MigrateVM_Task

    @_rt.method(
        "RelocateVM_Task",
        privilege="Resource.ColdMigrate",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.MigrationFault,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.Timedout,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("spec", "vim.vm.RelocateSpec"),
            _rt.Parameter(
                "priority",
                "vim.VirtualMachine.MovePriority",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RelocateVM_Task(
        self,
        spec: vim.vm.RelocateSpec,
        priority: vim.VirtualMachine.MovePriority | str | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            spec: ``vim.vm.RelocateSpec``, required.
            priority: ``vim.VirtualMachine.MovePriority``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.MigrationFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``Resource.ColdMigrate``
        """
        _arguments = {"spec": spec, "priority": priority}
        if priority is not None and self._rank < 5:
            self._unsupported("RelocateVM_Task(priority)", 5)
        self._check_arguments("RelocateVM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("RelocateVM_Task", _arguments)
        return _result

    Relocate = RelocateVM_Task

    @_rt.method(
        "CloneVM_Task",
        raises=(
            vim.fault.CustomizationFault,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.MigrationFault,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("folder", "vim.Folder"),
            _rt.Parameter("name", "string"),
            _rt.Parameter("spec", "vim.vm.CloneSpec"),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def CloneVM_Task(
        self, folder: vim.Folder, name: str, spec: vim.vm.CloneSpec
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since 1.0.

        Args:
            folder: ``vim.Folder``, required.
            name: ``string``, required.
            spec: ``vim.vm.CloneSpec``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.MigrationFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
        """
        _arguments = {"folder": folder, "name": name, "spec": spec}
        self._check_arguments("CloneVM_Task", _arguments)
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("CloneVM_Task", _arguments)
        return _result

    Clone = CloneVM_Task

    @_rt.method(
        "InstantClone_Task",
        since="vim.version.version12",
        rank=12,
        privilege="VirtualMachine.Provisioning.Clone",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.InsufficientResourcesFault,
            vim.fault.DisallowedMigrationDeviceAttached,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "spec", "vim.vm.InstantCloneSpec", since="vim.version.version12", rank=12
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def InstantClone_Task(self, spec: vim.vm.InstantCloneSpec) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since vSphere API 6.7.

        Args:
            spec: ``vim.vm.InstantCloneSpec``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.DisallowedMigrationDeviceAttached: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Clone``
        """
        _arguments = {"spec": spec}
        if self._rank < 12:
            self._unsupported("InstantClone_Task", 12)
        self._check_arguments("InstantClone_Task", _arguments)
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("InstantClone_Task", _arguments)
        return _result

    InstantClone = InstantClone_Task

    @_rt.method(
        "ExportVm",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Export",
        raises=(
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.FileFault,
        ),
        returns=_rt.Returns("vim.HttpNfcLease"),
    )
    def ExportVm(self) -> vim.HttpNfcLease:
        """Returns ``vim.HttpNfcLease``. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VApp.Export``
        """
        if self._rank < 5:
            self._unsupported("ExportVm", 5)
        _result: vim.HttpNfcLease = self._invoke("ExportVm", {})
        return _result

    @_rt.method(
        "MarkAsTemplate",
        privilege="VirtualMachine.Provisioning.MarkAsTemplate",
        raises=(vim.fault.InvalidState, vim.fault.VmConfigFault, vim.fault.FileFault),
    )
    def MarkAsTemplate(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.MarkAsTemplate``
        """
        self._invoke("MarkAsTemplate", {})

    @_rt.method(
        "MarkAsVirtualMachine",
        privilege="VirtualMachine.Provisioning.MarkAsVM",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter("pool", "vim.ResourcePool", privilege="Resource.AssignVMToPool"),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
        ),
    )
    def MarkAsVirtualMachine(
        self, pool: vim.ResourcePool, host: vim.HostSystem | None = None
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            pool: ``vim.ResourcePool``, required. The privilege ``Resource.AssignVMToPool`` is
                needed on it.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.MarkAsVM``
        """
        _arguments = {"pool": pool, "host": host}
        self._invoke("MarkAsVirtualMachine", _arguments)

    @_rt.method(
        "UnregisterVM",
        privilege="VirtualMachine.Inventory.Unregister",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidPowerState),
    )
    def UnregisterVM(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidPowerState: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Unregister``
        """
        self._invoke("UnregisterVM", {})

    Unregister = UnregisterVM

    @_rt.method(
        "ResetGuestInformation",
        privilege="VirtualMachine.Config.ResetGuestInfo",
        raises=(vim.fault.InvalidState,),
    )
    def ResetGuestInformation(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Config.ResetGuestInfo``
        """
        self._invoke("ResetGuestInformation", {})

    @_rt.method(
        "MountToolsInstaller",
        privilege="VirtualMachine.Interact.ToolsInstall",
        raises=(vim.fault.InvalidState, vim.fault.VmConfigFault, vim.fault.VmToolsUpgradeFault),
    )
    def MountToolsInstaller(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.VmToolsUpgradeFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.ToolsInstall``
        """
        self._invoke("MountToolsInstaller", {})

    @_rt.method(
        "UnmountToolsInstaller",
        privilege="VirtualMachine.Interact.ToolsInstall",
        raises=(vim.fault.InvalidState, vim.fault.VmConfigFault),
    )
    def UnmountToolsInstaller(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.ToolsInstall``
        """
        self._invoke("UnmountToolsInstaller", {})

    @_rt.method(
        "UpgradeTools_Task",
        privilege="VirtualMachine.Interact.ToolsInstall",
        raises=(
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.VmToolsUpgradeFault,
            vim.fault.ToolsUnavailable,
            vim.fault.VmConfigFault,
        ),
        parameters=(_rt.Parameter("installerOptions", "string", optional=True),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpgradeTools_Task(self, installerOptions: str | None = None) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            installerOptions: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmToolsUpgradeFault: Not described.
            vim.fault.ToolsUnavailable: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.ToolsInstall``
        """
        _arguments = {"installerOptions": installerOptions}
        _result: _rt.TaskOf[None] = self._invoke("UpgradeTools_Task", _arguments)
        return _result

    UpgradeTools = UpgradeTools_Task

    @_rt.method(
        "AcquireMksTicket",
        privilege="VirtualMachine.Interact.ConsoleInteract",
        returns=_rt.Returns("vim.VirtualMachine.MksTicket"),
    )
    def AcquireMksTicket(self) -> vim.VirtualMachine.MksTicket:
        """Returns ``vim.VirtualMachine.MksTicket``. Since 1.0.

        Privilege:
            ``VirtualMachine.Interact.ConsoleInteract``
        """
        _result: vim.VirtualMachine.MksTicket = self._invoke("AcquireMksTicket", {})
        return _result

    @_rt.method(
        "QueryConnections",
        since="vim.version.v7_0_1_0",
        rank=20,
        privilege="VirtualMachine.Interact.ConsoleInteract",
        raises=(vim.fault.InvalidState, vim.fault.Timedout, vim.fault.VmConfigFault),
        returns=_rt.Returns("vim.VirtualMachine.Connection", array=True, optional=True),
    )
    def QueryConnections(self) -> list[vim.VirtualMachine.Connection]:
        """Returns a list of ``vim.VirtualMachine.Connection``, which may be empty. Since vSphere
        API 7.0.1.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.ConsoleInteract``
        """
        if self._rank < 20:
            self._unsupported("QueryConnections", 20)
        _result: list[vim.VirtualMachine.Connection] = self._invoke("QueryConnections", {})
        return _result

    @_rt.method(
        "DropConnections",
        since="vim.version.v7_0_1_0",
        rank=20,
        privilege="VirtualMachine.Interact.ConsoleInteract",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "listOfConnections",
                "vim.VirtualMachine.Connection",
                array=True,
                optional=True,
                since="vim.version.v7_0_1_0",
                rank=20,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def DropConnections(
        self, listOfConnections: Iterable[vim.VirtualMachine.Connection] = ()
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 7.0.1.0.

        Args:
            listOfConnections: List of ``vim.VirtualMachine.Connection``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.ConsoleInteract``
        """
        _arguments = {"listOfConnections": _rt.array("listOfConnections", listOfConnections)}
        if self._rank < 20:
            self._unsupported("DropConnections", 20)
        self._check_arguments("DropConnections", _arguments)
        _result: bool = self._invoke("DropConnections", _arguments)
        return _result

    @_rt.method(
        "AcquireTicket",
        since="vim.version.version6",
        rank=6,
        raises=(vim.fault.InvalidState,),
        parameters=(_rt.Parameter("ticketType", "string", since="vim.version.version6", rank=6),),
        returns=_rt.Returns("vim.VirtualMachine.Ticket"),
    )
    def AcquireTicket(self, ticketType: str) -> vim.VirtualMachine.Ticket:
        """Returns ``vim.VirtualMachine.Ticket``. Since vSphere API 4.1.

        Args:
            ticketType: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"ticketType": ticketType}
        if self._rank < 6:
            self._unsupported("AcquireTicket", 6)
        _result: vim.VirtualMachine.Ticket = self._invoke("AcquireTicket", _arguments)
        return _result

    @_rt.method(
        "SetScreenResolution",
        privilege="VirtualMachine.Interact.ConsoleInteract",
        raises=(vim.fault.InvalidState, vim.fault.ToolsUnavailable),
        parameters=(
            _rt.Parameter("width", "int"),
            _rt.Parameter("height", "int"),
        ),
    )
    def SetScreenResolution(self, width: int, height: int) -> None:
        """Returns nothing. Since 1.0.

        Args:
            width: ``int``, required.
            height: ``int``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.ToolsUnavailable: Not described.

        Privilege:
            ``VirtualMachine.Interact.ConsoleInteract``
        """
        _arguments = {"width": width, "height": height}
        self._invoke("SetScreenResolution", _arguments)

    @_rt.method(
        "DefragmentAllDisks",
        since="vim.version.version2",
        rank=2,
        privilege="VirtualMachine.Interact.DefragmentAllDisks",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
    )
    def DefragmentAllDisks(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.DefragmentAllDisks``
        """
        if self._rank < 2:
            self._unsupported("DefragmentAllDisks", 2)
        self._invoke("DefragmentAllDisks", {})

    @_rt.method(
        "CreateSecondaryVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.CreateSecondary",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.VmFaultToleranceIssue,
            vim.fault.FileFault,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.FaultToleranceSecondaryOpResult"),
    )
    def CreateSecondaryVM_Task(
        self, host: vim.HostSystem | None = None
    ) -> _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult]:
        """Starts a task that yields ``vim.vm.FaultToleranceSecondaryOpResult``. Since vSphere API
        4.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.CreateSecondary``
        """
        _arguments = {"host": host}
        if self._rank < 5:
            self._unsupported("CreateSecondaryVM_Task", 5)
        _result: _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult] = self._invoke(
            "CreateSecondaryVM_Task", _arguments
        )
        return _result

    CreateSecondary = CreateSecondaryVM_Task

    @_rt.method(
        "CreateSecondaryVMEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="VirtualMachine.Interact.CreateSecondary",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.VmFaultToleranceIssue,
            vim.fault.FileFault,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "spec",
                "vim.vm.FaultToleranceConfigSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.FaultToleranceSecondaryOpResult"),
    )
    def CreateSecondaryVMEx_Task(
        self,
        host: vim.HostSystem | None = None,
        spec: vim.vm.FaultToleranceConfigSpec | None = None,
    ) -> _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult]:
        """Starts a task that yields ``vim.vm.FaultToleranceSecondaryOpResult``. Since vSphere API
        6.0.

        Args:
            host: ``vim.HostSystem``, optional.
            spec: ``vim.vm.FaultToleranceConfigSpec``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.CreateSecondary``
        """
        _arguments = {"host": host, "spec": spec}
        if self._rank < 10:
            self._unsupported("CreateSecondaryVMEx_Task", 10)
        self._check_arguments("CreateSecondaryVMEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult] = self._invoke(
            "CreateSecondaryVMEx_Task", _arguments
        )
        return _result

    CreateSecondaryEx = CreateSecondaryVMEx_Task

    @_rt.method(
        "TurnOffFaultToleranceForVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.TurnOffFaultTolerance",
        raises=(vim.fault.TaskInProgress, vim.fault.VmFaultToleranceIssue, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def TurnOffFaultToleranceForVM_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.TurnOffFaultTolerance``
        """
        if self._rank < 5:
            self._unsupported("TurnOffFaultToleranceForVM_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("TurnOffFaultToleranceForVM_Task", {})
        return _result

    TurnOffFaultTolerance = TurnOffFaultToleranceForVM_Task

    @_rt.method(
        "MakePrimaryVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.MakePrimary",
        raises=(vim.fault.TaskInProgress, vim.fault.VmFaultToleranceIssue, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MakePrimaryVM_Task(self, vm: vim.VirtualMachine) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.MakePrimary``
        """
        _arguments = {"vm": vm}
        if self._rank < 5:
            self._unsupported("MakePrimaryVM_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("MakePrimaryVM_Task", _arguments)
        return _result

    MakePrimary = MakePrimaryVM_Task

    @_rt.method(
        "TerminateFaultTolerantVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.TerminateFaultTolerantVM",
        raises=(vim.fault.TaskInProgress, vim.fault.VmFaultToleranceIssue, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "vm", "vim.VirtualMachine", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def TerminateFaultTolerantVM_Task(
        self, vm: vim.VirtualMachine | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.TerminateFaultTolerantVM``
        """
        _arguments = {"vm": vm}
        if self._rank < 5:
            self._unsupported("TerminateFaultTolerantVM_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("TerminateFaultTolerantVM_Task", _arguments)
        return _result

    TerminateFaultTolerantVM = TerminateFaultTolerantVM_Task

    @_rt.method(
        "DisableSecondaryVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.DisableSecondary",
        raises=(vim.fault.TaskInProgress, vim.fault.VmFaultToleranceIssue, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DisableSecondaryVM_Task(self, vm: vim.VirtualMachine) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.DisableSecondary``
        """
        _arguments = {"vm": vm}
        if self._rank < 5:
            self._unsupported("DisableSecondaryVM_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("DisableSecondaryVM_Task", _arguments)
        return _result

    DisableSecondary = DisableSecondaryVM_Task

    @_rt.method(
        "EnableSecondaryVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.EnableSecondary",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmFaultToleranceIssue,
            vim.fault.InvalidState,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.FaultToleranceSecondaryOpResult"),
    )
    def EnableSecondaryVM_Task(
        self, vm: vim.VirtualMachine, host: vim.HostSystem | None = None
    ) -> _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult]:
        """Starts a task that yields ``vim.vm.FaultToleranceSecondaryOpResult``. Since vSphere API
        4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmFaultToleranceIssue: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.EnableSecondary``
        """
        _arguments = {"vm": vm, "host": host}
        if self._rank < 5:
            self._unsupported("EnableSecondaryVM_Task", 5)
        _result: _rt.TaskOf[vim.vm.FaultToleranceSecondaryOpResult] = self._invoke(
            "EnableSecondaryVM_Task", _arguments
        )
        return _result

    EnableSecondary = EnableSecondaryVM_Task

    @_rt.method(
        "SetDisplayTopology",
        since="vim.version.version4",
        rank=4,
        privilege="VirtualMachine.Interact.ConsoleInteract",
        raises=(vim.fault.InvalidState, vim.fault.ToolsUnavailable),
        parameters=(
            _rt.Parameter(
                "displays",
                "vim.VirtualMachine.DisplayTopology",
                array=True,
                since="vim.version.version4",
                rank=4,
            ),
        ),
    )
    def SetDisplayTopology(self, displays: Iterable[vim.VirtualMachine.DisplayTopology]) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            displays: List of ``vim.VirtualMachine.DisplayTopology``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.ToolsUnavailable: Not described.

        Privilege:
            ``VirtualMachine.Interact.ConsoleInteract``
        """
        _arguments = {"displays": _rt.array("displays", displays)}
        if self._rank < 4:
            self._unsupported("SetDisplayTopology", 4)
        self._check_arguments("SetDisplayTopology", _arguments)
        self._invoke("SetDisplayTopology", _arguments)

    @_rt.method(
        "StartRecording_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.Record",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
            vim.fault.SnapshotFault,
            vim.fault.VmConfigFault,
            vim.fault.RecordReplayDisabled,
            vim.fault.HostIncompatibleForRecordReplay,
            vim.fault.InvalidName,
        ),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.Snapshot"),
    )
    def StartRecording_Task(
        self, name: str, description: str | None = None
    ) -> _rt.TaskOf[vim.vm.Snapshot]:
        """Starts a task that yields ``vim.vm.Snapshot``. Since vSphere API 4.0.

        Args:
            name: ``string``, required.
            description: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.SnapshotFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.RecordReplayDisabled: Not described.
            vim.fault.HostIncompatibleForRecordReplay: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``VirtualMachine.Interact.Record``
        """
        _arguments = {"name": name, "description": description}
        if self._rank < 5:
            self._unsupported("StartRecording_Task", 5)
        _result: _rt.TaskOf[vim.vm.Snapshot] = self._invoke("StartRecording_Task", _arguments)
        return _result

    StartRecording = StartRecording_Task

    @_rt.method(
        "StopRecording_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.Record",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
            vim.fault.SnapshotFault,
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def StopRecording_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.SnapshotFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.Record``
        """
        if self._rank < 5:
            self._unsupported("StopRecording_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("StopRecording_Task", {})
        return _result

    StopRecording = StopRecording_Task

    @_rt.method(
        "StartReplaying_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.Replay",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
            vim.fault.SnapshotFault,
            vim.fault.NotFound,
            vim.fault.VmConfigFault,
            vim.fault.RecordReplayDisabled,
            vim.fault.HostIncompatibleForRecordReplay,
        ),
        parameters=(
            _rt.Parameter(
                "replaySnapshot", "vim.vm.Snapshot", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def StartReplaying_Task(self, replaySnapshot: vim.vm.Snapshot) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            replaySnapshot: ``vim.vm.Snapshot``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.SnapshotFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.RecordReplayDisabled: Not described.
            vim.fault.HostIncompatibleForRecordReplay: Not described.

        Privilege:
            ``VirtualMachine.Interact.Replay``
        """
        _arguments = {"replaySnapshot": replaySnapshot}
        if self._rank < 5:
            self._unsupported("StartReplaying_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("StartReplaying_Task", _arguments)
        return _result

    StartReplaying = StartReplaying_Task

    @_rt.method(
        "StopReplaying_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.Replay",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
            vim.fault.SnapshotFault,
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def StopReplaying_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.SnapshotFault: Not described.

        Privilege:
            ``VirtualMachine.Interact.Replay``
        """
        if self._rank < 5:
            self._unsupported("StopReplaying_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("StopReplaying_Task", {})
        return _result

    StopReplaying = StopReplaying_Task

    @_rt.method(
        "PromoteDisks_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Provisioning.PromoteDisks",
        raises=(vim.fault.InvalidState, vim.fault.InvalidPowerState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter("unlink", "boolean", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "disks",
                "vim.vm.device.VirtualDisk",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PromoteDisks_Task(
        self, unlink: bool, disks: Iterable[vim.vm.device.VirtualDisk] = ()
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            unlink: ``boolean``, required.
            disks: List of ``vim.vm.device.VirtualDisk``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.PromoteDisks``
        """
        _arguments = {"unlink": unlink, "disks": _rt.array("disks", disks)}
        if self._rank < 5:
            self._unsupported("PromoteDisks_Task", 5)
        self._check_arguments("PromoteDisks_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("PromoteDisks_Task", _arguments)
        return _result

    PromoteDisks = PromoteDisks_Task

    @_rt.method(
        "CreateScreenshot_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Interact.CreateScreenshot",
        raises=(vim.fault.TaskInProgress, vim.fault.FileFault, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def CreateScreenshot_Task(self) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since vSphere API 4.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.CreateScreenshot``
        """
        if self._rank < 5:
            self._unsupported("CreateScreenshot_Task", 5)
        _result: _rt.TaskOf[str] = self._invoke("CreateScreenshot_Task", {})
        return _result

    CreateScreenshot = CreateScreenshot_Task

    @_rt.method(
        "PutUsbScanCodes",
        since="vim.version.version11",
        rank=11,
        privilege="VirtualMachine.Interact.PutUsbScanCodes",
        parameters=(
            _rt.Parameter("spec", "vim.vm.UsbScanCodeSpec", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("int"),
    )
    def PutUsbScanCodes(self, spec: vim.vm.UsbScanCodeSpec) -> int:
        """Returns ``int``. Since vSphere API 6.5.

        Args:
            spec: ``vim.vm.UsbScanCodeSpec``, required.

        Privilege:
            ``VirtualMachine.Interact.PutUsbScanCodes``
        """
        _arguments = {"spec": spec}
        if self._rank < 11:
            self._unsupported("PutUsbScanCodes", 11)
        self._check_arguments("PutUsbScanCodes", _arguments)
        _result: int = self._invoke("PutUsbScanCodes", _arguments)
        return _result

    def _by_name_QueryChangedDiskAreas(
        self,
        snapshot: vim.vm.Snapshot | None = None,
        *,
        deviceKey: int,
        startOffset: int,
        changeId: str,
    ) -> vim.VirtualMachine.DiskChangeInfo:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryChangedDiskAreas)
    @_rt.method(
        "QueryChangedDiskAreas",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Provisioning.DiskRandomRead",
        raises=(vim.fault.FileFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "snapshot", "vim.vm.Snapshot", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter("deviceKey", "int", since="vim.version.version5", rank=5),
            _rt.Parameter("startOffset", "long", since="vim.version.version5", rank=5),
            _rt.Parameter("changeId", "string", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.VirtualMachine.DiskChangeInfo"),
    )
    def QueryChangedDiskAreas(
        self, snapshot: vim.vm.Snapshot | None, deviceKey: int, startOffset: int, changeId: str
    ) -> vim.VirtualMachine.DiskChangeInfo:
        """Returns ``vim.VirtualMachine.DiskChangeInfo``. Since vSphere API 4.0.

        Args:
            snapshot: ``vim.vm.Snapshot``, optional.
            deviceKey: ``int``, required.
            startOffset: ``long``, required.
            changeId: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.DiskRandomRead``
        """
        _rt.require("deviceKey", deviceKey)
        _rt.require("startOffset", startOffset)
        _rt.require("changeId", changeId)
        _arguments = {
            "snapshot": snapshot,
            "deviceKey": deviceKey,
            "startOffset": startOffset,
            "changeId": changeId,
        }
        if self._rank < 5:
            self._unsupported("QueryChangedDiskAreas", 5)
        _result: vim.VirtualMachine.DiskChangeInfo = self._invoke(
            "QueryChangedDiskAreas", _arguments
        )
        return _result

    @_rt.method(
        "QueryUnownedFiles",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Config.QueryUnownedFiles",
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryUnownedFiles(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 4.0.

        Privilege:
            ``VirtualMachine.Config.QueryUnownedFiles``
        """
        if self._rank < 5:
            self._unsupported("QueryUnownedFiles", 5)
        _result: list[str] = self._invoke("QueryUnownedFiles", {})
        return _result

    @_rt.method(
        "reloadVirtualMachineFromPath_Task",
        since="vim.version.version6",
        rank=6,
        privilege="VirtualMachine.Config.ReloadFromPath",
        raises=(
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vim.fault.VmConfigFault,
            vim.fault.AlreadyExists,
        ),
        parameters=(
            _rt.Parameter("configurationPath", "string", since="vim.version.version6", rank=6),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def reloadVirtualMachineFromPath_Task(self, configurationPath: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.1.

        Args:
            configurationPath: ``string``, required.

        Raises:
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``VirtualMachine.Config.ReloadFromPath``
        """
        _arguments = {"configurationPath": configurationPath}
        if self._rank < 6:
            self._unsupported("reloadVirtualMachineFromPath_Task", 6)
        _result: _rt.TaskOf[None] = self._invoke("reloadVirtualMachineFromPath_Task", _arguments)
        return _result

    ReloadFromPath = reloadVirtualMachineFromPath_Task

    @_rt.method(
        "QueryFaultToleranceCompatibility",
        since="vim.version.version6",
        rank=6,
        privilege="VirtualMachine.Config.QueryFTCompatibility",
        raises=(vim.fault.InvalidState, vim.fault.VmConfigFault),
        returns=_rt.Returns("vmodl.LocalizedMethodFault", array=True, optional=True),
    )
    def QueryFaultToleranceCompatibility(self) -> list[vmodl.MethodFault]:
        """Returns a list of ``vmodl.LocalizedMethodFault``, which may be empty. Since vSphere API
        4.1.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Config.QueryFTCompatibility``
        """
        if self._rank < 6:
            self._unsupported("QueryFaultToleranceCompatibility", 6)
        _result: list[vmodl.MethodFault] = self._invoke("QueryFaultToleranceCompatibility", {})
        return _result

    @_rt.method(
        "QueryFaultToleranceCompatibilityEx",
        since="vim.version.version10",
        rank=10,
        privilege="VirtualMachine.Config.QueryFTCompatibility",
        raises=(vim.fault.InvalidState, vim.fault.VmConfigFault),
        parameters=(
            _rt.Parameter(
                "forLegacyFt", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vmodl.LocalizedMethodFault", array=True, optional=True),
    )
    def QueryFaultToleranceCompatibilityEx(
        self, forLegacyFt: bool | None = None
    ) -> list[vmodl.MethodFault]:
        """Returns a list of ``vmodl.LocalizedMethodFault``, which may be empty. Since vSphere API
        6.0.

        Args:
            forLegacyFt: ``boolean``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.Config.QueryFTCompatibility``
        """
        _arguments = {"forLegacyFt": forLegacyFt}
        if self._rank < 10:
            self._unsupported("QueryFaultToleranceCompatibilityEx", 10)
        _result: list[vmodl.MethodFault] = self._invoke(
            "QueryFaultToleranceCompatibilityEx", _arguments
        )
        return _result

    @_rt.method(
        "TerminateVM",
        since="vim.version.version7",
        rank=7,
        privilege="VirtualMachine.Interact.PowerOff",
        raises=(vim.fault.InvalidState, vim.fault.TaskInProgress),
    )
    def TerminateVM(self) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``VirtualMachine.Interact.PowerOff``
        """
        if self._rank < 7:
            self._unsupported("TerminateVM", 7)
        self._invoke("TerminateVM", {})

    Terminate = TerminateVM

    @_rt.method(
        "SendNMI",
        since="vim.version.version10",
        rank=10,
        privilege="VirtualMachine.Interact.GuestControl",
        raises=(vim.fault.InvalidState,),
    )
    def SendNMI(self) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Interact.GuestControl``
        """
        if self._rank < 10:
            self._unsupported("SendNMI", 10)
        self._invoke("SendNMI", {})

    @_rt.method(
        "AttachDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="VirtualMachine.Config.AddExistingDisk",
        raises=(
            vim.fault.NotFound,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidController,
            vim.fault.MissingController,
            vim.fault.DeviceUnsupportedForVmVersion,
        ),
        parameters=(
            _rt.Parameter("diskId", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "controllerKey", "int", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Parameter(
                "unitNumber", "int", optional=True, since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def AttachDisk_Task(
        self,
        diskId: vim.vslm.ID,
        datastore: vim.Datastore,
        controllerKey: int | None = None,
        unitNumber: int | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            diskId: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            controllerKey: ``int``, optional.
            unitNumber: ``int``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidController: Not described.
            vim.fault.MissingController: Not described.
            vim.fault.DeviceUnsupportedForVmVersion: Not described.

        Privilege:
            ``VirtualMachine.Config.AddExistingDisk``
        """
        _arguments = {
            "diskId": diskId,
            "datastore": datastore,
            "controllerKey": controllerKey,
            "unitNumber": unitNumber,
        }
        if self._rank < 11:
            self._unsupported("AttachDisk_Task", 11)
        self._check_arguments("AttachDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("AttachDisk_Task", _arguments)
        return _result

    AttachDisk = AttachDisk_Task

    @_rt.method(
        "DetachDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="VirtualMachine.Config.RemoveDisk",
        raises=(
            vim.fault.NotFound,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("diskId", "vim.vslm.ID", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DetachDisk_Task(self, diskId: vim.vslm.ID) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            diskId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Config.RemoveDisk``
        """
        _arguments = {"diskId": diskId}
        if self._rank < 11:
            self._unsupported("DetachDisk_Task", 11)
        self._check_arguments("DetachDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("DetachDisk_Task", _arguments)
        return _result

    DetachDisk = DetachDisk_Task

    @_rt.method(
        "ApplyEvcModeVM_Task",
        since="vim.version.version12",
        rank=12,
        privilege="VirtualMachine.Config.Settings",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "mask",
                "vim.host.FeatureMask",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Parameter(
                "completeMasks", "boolean", optional=True, since="vim.version.version12", rank=12
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ApplyEvcModeVM_Task(
        self, mask: Iterable[vim.host.FeatureMask] = (), completeMasks: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            mask: List of ``vim.host.FeatureMask``, optional.
            completeMasks: ``boolean``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Config.Settings``
        """
        _arguments = {"mask": _rt.array("mask", mask), "completeMasks": completeMasks}
        if self._rank < 12:
            self._unsupported("ApplyEvcModeVM_Task", 12)
        self._check_arguments("ApplyEvcModeVM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ApplyEvcModeVM_Task", _arguments)
        return _result

    ApplyEvcMode = ApplyEvcModeVM_Task

    @_rt.method(
        "CryptoUnlock_Task",
        since="vim.version.version12",
        rank=12,
        privilege="Cryptographer.RegisterVM",
        raises=(vim.fault.InvalidState, vmodl.fault.NotSupported),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CryptoUnlock_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Cryptographer.RegisterVM``
        """
        if self._rank < 12:
            self._unsupported("CryptoUnlock_Task", 12)
        _result: _rt.TaskOf[None] = self._invoke("CryptoUnlock_Task", {})
        return _result

    CryptoUnlock = CryptoUnlock_Task

    @_rt.method(
        "RepairVmDiskChains_Task",
        since="vim.version.v9_1_0_0",
        rank=35,
        raises=(
            vim.fault.InvalidPowerState,
            vim.fault.VmConfigFault,
            vim.fault.InsufficientResourcesFault,
            vim.fault.FileFault,
            vim.fault.TaskInProgress,
            vmodl.fault.NotSupported,
            vmodl.fault.SystemError,
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RepairVmDiskChains_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.InvalidPowerState: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.TaskInProgress: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.SystemError: Not described.
        """
        if self._rank < 35:
            self._unsupported("RepairVmDiskChains_Task", 35)
        _result: _rt.TaskOf[None] = self._invoke("RepairVmDiskChains_Task", {})
        return _result

    RepairVmDiskChains = RepairVmDiskChains_Task
