# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Datastore``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.Datastore",
    wire_name="Datastore",
    properties=lambda: (
        _rt.Property("info", "vim.Datastore.Info"),
        _rt.Property("summary", "vim.Datastore.Summary"),
        _rt.Property("host", "vim.Datastore.HostMount", array=True, optional=True),
        _rt.Property("vm", "vim.VirtualMachine", array=True, optional=True),
        _rt.Property("browser", "vim.host.DatastoreBrowser"),
        _rt.Property("capability", "vim.Datastore.Capability"),
        _rt.Property(
            "iormConfiguration",
            "vim.StorageResourceManager.IORMConfigInfo",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class Datastore(vim.ManagedEntity):
    """The managed object ``vim.Datastore``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/Datastore.rst``
    """

    @_rt.enum(
        "vim.Datastore.Accessible",
        wire_name="DatastoreAccessible",
        since="vim.version.version5",
        rank=5,
    )
    class Accessible(_rt.VimEnum):
        """The enum ``vim.Datastore.Accessible``, on the wire ``DatastoreAccessible``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/Datastore/Accessible.rst``
        """

        True_ = "True"
        """The value ``True``."""
        False_ = "False"
        """The value ``False``."""

    @_rt.data(
        "vim.Datastore.Capability",
        wire_name="DatastoreCapability",
        properties=lambda: (
            _rt.Property("directoryHierarchySupported", "boolean"),
            _rt.Property("rawDiskMappingsSupported", "boolean"),
            _rt.Property("perFileThinProvisioningSupported", "boolean"),
            _rt.Property("storageIORMSupported", "boolean", since="vim.version.version6", rank=6),
            _rt.Property(
                "nativeSnapshotSupported", "boolean", since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "topLevelDirectoryCreateSupported",
                "boolean",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "seSparseSupported", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "vmfsSparseSupported",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "vsanSparseSupported",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "upitSupported", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "vmdkExpandSupported",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "clusteredVmdkSupported",
                "boolean",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.Datastore.Capability``, on the wire ``DatastoreCapability``.

        Fields:
            - ``directoryHierarchySupported``: ``boolean``, required.
            - ``rawDiskMappingsSupported``: ``boolean``, required.
            - ``perFileThinProvisioningSupported``: ``boolean``, required.
            - ``storageIORMSupported``: ``boolean``, required. Since vSphere API 4.1.
            - ``nativeSnapshotSupported``: ``boolean``, required. Since vSphere API 5.1.
            - ``topLevelDirectoryCreateSupported``: ``boolean``, optional. Since vSphere API 5.5.
            - ``seSparseSupported``: ``boolean``, optional. Since vSphere API 5.5.
            - ``vmfsSparseSupported``: ``boolean``, optional. Since vSphere API 6.5.
            - ``vsanSparseSupported``: ``boolean``, optional. Since vSphere API 6.5.
            - ``upitSupported``: ``boolean``, optional. Since vSphere API 6.5.
            - ``vmdkExpandSupported``: ``boolean``, optional. Since vSphere API 6.7.
            - ``clusteredVmdkSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/Datastore/Capability.rst``
        """

        directoryHierarchySupported: bool = False
        """``boolean``, required. Since 1.0."""
        rawDiskMappingsSupported: bool = False
        """``boolean``, required. Since 1.0."""
        perFileThinProvisioningSupported: bool = False
        """``boolean``, required. Since 1.0."""
        storageIORMSupported: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        nativeSnapshotSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        topLevelDirectoryCreateSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        seSparseSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        vmfsSparseSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        vsanSparseSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        upitSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        vmdkExpandSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        clusteredVmdkSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.Datastore.HostMount",
        wire_name="DatastoreHostMount",
        properties=lambda: (
            _rt.Property("key", "vim.HostSystem"),
            _rt.Property("mountInfo", "vim.host.MountInfo"),
        ),
    )
    class HostMount(vmodl.DynamicData):
        """The data object ``vim.Datastore.HostMount``, on the wire ``DatastoreHostMount``.

        Fields:
            - ``key``: ``vim.HostSystem``, required.
            - ``mountInfo``: ``vim.host.MountInfo``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/Datastore/HostMount.rst``
        """

        key: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since 1.0."""
        mountInfo: vim.host.MountInfo = _rt.UNSET
        """``vim.host.MountInfo``, required. Since 1.0."""

    @_rt.data(
        "vim.Datastore.Info",
        wire_name="DatastoreInfo",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("url", "string"),
            _rt.Property("freeSpace", "long"),
            _rt.Property("maxFileSize", "long"),
            _rt.Property(
                "maxVirtualDiskCapacity",
                "long",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property("maxMemoryFileSize", "long", since="vim.version.version10", rank=10),
            _rt.Property(
                "timestamp", "dateTime", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "containerId", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "aliasOf", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "supportedVDiskFormats",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "logicalSectorSize", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "physicalSectorSize", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class Info(vmodl.DynamicData):
        """The data object ``vim.Datastore.Info``, on the wire ``DatastoreInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``url``: ``string``, required.
            - ``freeSpace``: ``long``, required.
            - ``maxFileSize``: ``long``, required.
            - ``maxVirtualDiskCapacity``: ``long``, optional. Since vSphere API 5.5.
            - ``maxMemoryFileSize``: ``long``, required. Since vSphere API 6.0.
            - ``timestamp``: ``dateTime``, optional. Since vSphere API 4.0.
            - ``containerId``: ``string``, optional. Since vSphere API 5.5.
            - ``aliasOf``: ``string``, optional. Since vSphere API 6.7.1.
            - ``supportedVDiskFormats``: List of ``string``, optional. Since vSphere API 9.0.0.0.
            - ``logicalSectorSize``: ``int``, optional. Since vSphere API 9.0.0.0.
            - ``physicalSectorSize``: ``int``, optional. Since vSphere API 9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/Datastore/Info.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        url: str = ""
        """``string``, required. Since 1.0."""
        freeSpace: int = 0
        """``long``, required. Since 1.0."""
        maxFileSize: int = 0
        """``long``, required. Since 1.0."""
        maxVirtualDiskCapacity: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        maxMemoryFileSize: int = 0
        """``long``, required. Since vSphere API 6.0."""
        timestamp: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 4.0."""
        containerId: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        aliasOf: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        supportedVDiskFormats: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.0.0.0."""
        logicalSectorSize: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""
        physicalSectorSize: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.Datastore.MountPathDatastorePair",
        wire_name="DatastoreMountPathDatastorePair",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("oldMountPath", "string", since="vim.version.version6", rank=6),
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version6", rank=6),
        ),
    )
    class MountPathDatastorePair(vmodl.DynamicData):
        """The data object ``vim.Datastore.MountPathDatastorePair``, on the wire ``DatastoreMountPathDatastorePair``.

        Fields:
            - ``oldMountPath``: ``string``, required.
            - ``datastore``: ``vim.Datastore``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/Datastore/MountPathDatastorePair.rst``
        """

        oldMountPath: str = ""
        """``string``, required. Since vSphere API 4.1."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.Datastore.SectorFormat",
        wire_name="DatastoreSectorFormat",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class SectorFormat(_rt.VimEnum):
        """The enum ``vim.Datastore.SectorFormat``, on the wire ``DatastoreSectorFormat``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/Datastore/SectorFormat.rst``
        """

        native_512 = "native_512"
        """The value ``native_512``."""
        emulated_512 = "emulated_512"
        """The value ``emulated_512``."""
        native_4k = "native_4k"
        """The value ``native_4k``."""

    @_rt.data(
        "vim.Datastore.Summary",
        wire_name="DatastoreSummary",
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", optional=True),
            _rt.Property("name", "string"),
            _rt.Property("url", "string"),
            _rt.Property("capacity", "long"),
            _rt.Property("freeSpace", "long"),
            _rt.Property(
                "uncommitted", "long", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("accessible", "boolean"),
            _rt.Property("multipleHostAccess", "boolean", optional=True),
            _rt.Property("type", "string"),
            _rt.Property(
                "maintenanceMode", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.Datastore.Summary``, on the wire ``DatastoreSummary``.

        Fields:
            - ``datastore``: ``vim.Datastore``, optional.
            - ``name``: ``string``, required.
            - ``url``: ``string``, required.
            - ``capacity``: ``long``, required.
            - ``freeSpace``: ``long``, required.
            - ``uncommitted``: ``long``, optional. Since vSphere API 4.0.
            - ``accessible``: ``boolean``, required.
            - ``multipleHostAccess``: ``boolean``, optional.
            - ``type``: ``string``, required.
            - ``maintenanceMode``: ``string``, optional. Since vSphere API 5.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/Datastore/Summary.rst``
        """

        @_rt.enum(
            "vim.Datastore.Summary.MaintenanceModeState",
            wire_name="DatastoreSummaryMaintenanceModeState",
            since="vim.version.version7",
            rank=7,
        )
        class MaintenanceModeState(_rt.VimEnum):
            """The enum ``vim.Datastore.Summary.MaintenanceModeState``, on the wire ``DatastoreSummaryMaintenanceModeState``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/Datastore/Summary/MaintenanceModeState.rst``
            """

            normal = "normal"
            """The value ``normal``."""
            enteringMaintenance = "enteringMaintenance"
            """The value ``enteringMaintenance``."""
            inMaintenance = "inMaintenance"
            """The value ``inMaintenance``."""

        datastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""
        url: str = ""
        """``string``, required. Since 1.0."""
        capacity: int = 0
        """``long``, required. Since 1.0."""
        freeSpace: int = 0
        """``long``, required. Since 1.0."""
        uncommitted: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        accessible: bool = False
        """``boolean``, required. Since 1.0."""
        multipleHostAccess: bool | None = None
        """``boolean``, optional. Since 1.0."""
        type: str = ""
        """``string``, required. Since 1.0."""
        maintenanceMode: str | None = None
        """``string``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.Datastore.VVolContainerFailoverPair",
        wire_name="DatastoreVVolContainerFailoverPair",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "srcContainer", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property("tgtContainer", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "vvolMapping",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class VVolContainerFailoverPair(vmodl.DynamicData):
        """The data object ``vim.Datastore.VVolContainerFailoverPair``, on the wire ``DatastoreVVolContainerFailoverPair``.

        Fields:
            - ``srcContainer``: ``string``, optional.
            - ``tgtContainer``: ``string``, required.
            - ``vvolMapping``: List of ``vim.KeyValue``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/Datastore/VVolContainerFailoverPair.rst``
        """

        srcContainer: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        tgtContainer: str = ""
        """``string``, required. Since vSphere API 6.5."""
        vvolMapping: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 6.5."""

    @property
    def info(self) -> vim.Datastore.Info:
        """``vim.Datastore.Info``, always set. Since 1.0."""
        _result: vim.Datastore.Info = self._fetch("info")
        return _result

    @property
    def summary(self) -> vim.Datastore.Summary:
        """``vim.Datastore.Summary``, always set. Since 1.0."""
        _result: vim.Datastore.Summary = self._fetch("summary")
        return _result

    @property
    def host(self) -> list[vim.Datastore.HostMount]:
        """List of ``vim.Datastore.HostMount``, optional. Since 1.0."""
        _result: list[vim.Datastore.HostMount] = self._fetch("host")
        return _result

    @property
    def vm(self) -> list[vim.VirtualMachine]:
        """List of ``vim.VirtualMachine``, optional. Since 1.0."""
        _result: list[vim.VirtualMachine] = self._fetch("vm")
        return _result

    @property
    def browser(self) -> vim.host.DatastoreBrowser:
        """``vim.host.DatastoreBrowser``, always set. Since 1.0."""
        _result: vim.host.DatastoreBrowser = self._fetch("browser")
        return _result

    @property
    def capability(self) -> vim.Datastore.Capability:
        """``vim.Datastore.Capability``, always set. Since 1.0."""
        _result: vim.Datastore.Capability = self._fetch("capability")
        return _result

    @property
    def iormConfiguration(self) -> vim.StorageResourceManager.IORMConfigInfo | None:
        """``vim.StorageResourceManager.IORMConfigInfo``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("iormConfiguration", 6)
        _result: vim.StorageResourceManager.IORMConfigInfo | None = self._fetch("iormConfiguration")
        return _result

    @_rt.method(
        "RefreshDatastore",
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
    )
    def RefreshDatastore(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        self._invoke("RefreshDatastore", {})

    Refresh = RefreshDatastore

    @_rt.method(
        "RefreshDatastoreStorageInfo", since="vim.version.version5", rank=5, privilege="System.Read"
    )
    def RefreshDatastoreStorageInfo(self) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("RefreshDatastoreStorageInfo", 5)
        self._invoke("RefreshDatastoreStorageInfo", {})

    RefreshStorageInfo = RefreshDatastoreStorageInfo

    @_rt.method(
        "UpdateVirtualMachineFiles_Task",
        since="vim.version.version6",
        rank=6,
        privilege="Datastore.UpdateVirtualMachineFiles",
        raises=(
            vim.fault.ResourceInUse,
            vim.fault.PlatformConfigFault,
            vim.fault.TaskInProgress,
            vim.fault.InvalidDatastore,
        ),
        parameters=(
            _rt.Parameter(
                "mountPathDatastoreMapping",
                "vim.Datastore.MountPathDatastorePair",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.UpdateVirtualMachineFilesResult"),
    )
    def UpdateVirtualMachineFiles_Task(
        self, mountPathDatastoreMapping: Iterable[vim.Datastore.MountPathDatastorePair]
    ) -> _rt.TaskOf[vim.UpdateVirtualMachineFilesResult]:
        """Starts a task that yields ``vim.UpdateVirtualMachineFilesResult``. Since vSphere API 4.1.

        Args:
            mountPathDatastoreMapping: List of ``vim.Datastore.MountPathDatastorePair``, required.

        Raises:
            vim.fault.ResourceInUse: Not described.
            vim.fault.PlatformConfigFault: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``Datastore.UpdateVirtualMachineFiles``
        """
        _arguments = {
            "mountPathDatastoreMapping": _rt.array(
                "mountPathDatastoreMapping", mountPathDatastoreMapping
            )
        }
        if self._rank < 6:
            self._unsupported("UpdateVirtualMachineFiles_Task", 6)
        self._check_arguments("UpdateVirtualMachineFiles_Task", _arguments)
        _result: _rt.TaskOf[vim.UpdateVirtualMachineFilesResult] = self._invoke(
            "UpdateVirtualMachineFiles_Task", _arguments
        )
        return _result

    UpdateVirtualMachineFiles = UpdateVirtualMachineFiles_Task

    @_rt.method(
        "RenameDatastore",
        privilege="Datastore.Rename",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(_rt.Parameter("newName", "string"),),
    )
    def RenameDatastore(self, newName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            newName: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Datastore.Rename``
        """
        _arguments = {"newName": newName}
        self._invoke("RenameDatastore", _arguments)

    @_rt.method("DestroyDatastore", privilege="Datastore.Delete", raises=(vim.fault.ResourceInUse,))
    def DestroyDatastore(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Datastore.Delete``
        """
        self._invoke("DestroyDatastore", {})

    @_rt.method(
        "DatastoreEnterMaintenanceMode",
        since="vim.version.version7",
        rank=7,
        privilege="Datastore.Config",
        raises=(vim.fault.InvalidState,),
        returns=_rt.Returns("vim.storageDrs.StoragePlacementResult"),
    )
    def DatastoreEnterMaintenanceMode(self) -> vim.storageDrs.StoragePlacementResult:
        """Returns ``vim.storageDrs.StoragePlacementResult``. Since vSphere API 5.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Datastore.Config``
        """
        if self._rank < 7:
            self._unsupported("DatastoreEnterMaintenanceMode", 7)
        _result: vim.storageDrs.StoragePlacementResult = self._invoke(
            "DatastoreEnterMaintenanceMode", {}
        )
        return _result

    EnterMaintenanceMode = DatastoreEnterMaintenanceMode

    @_rt.method(
        "DatastoreExitMaintenanceMode_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Datastore.Config",
        raises=(vim.fault.InvalidState,),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DatastoreExitMaintenanceMode_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Datastore.Config``
        """
        if self._rank < 7:
            self._unsupported("DatastoreExitMaintenanceMode_Task", 7)
        _result: _rt.TaskOf[None] = self._invoke("DatastoreExitMaintenanceMode_Task", {})
        return _result

    ExitMaintenanceMode = DatastoreExitMaintenanceMode_Task

    @_rt.method(
        "IsClusteredVmdkEnabled",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.Read",
        raises=(vim.fault.InvalidDatastore,),
        returns=_rt.Returns("boolean"),
    )
    def IsClusteredVmdkEnabled(self) -> bool:
        """Returns ``boolean``. Since vSphere API 7.0.0.0.

        Raises:
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("IsClusteredVmdkEnabled", 18)
        _result: bool = self._invoke("IsClusteredVmdkEnabled", {})
        return _result

    @_rt.method(
        "UpdateVVolVirtualMachineFiles_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Datastore.UpdateVirtualMachineFiles",
        raises=(
            vmodl.fault.NotSupported,
            vim.fault.PlatformConfigFault,
            vim.fault.TaskInProgress,
            vim.fault.InvalidDatastore,
        ),
        parameters=(
            _rt.Parameter(
                "failoverPair",
                "vim.Datastore.VVolContainerFailoverPair",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VVolVmConfigFileUpdateResult"),
    )
    def UpdateVVolVirtualMachineFiles_Task(
        self, failoverPair: Iterable[vim.Datastore.VVolContainerFailoverPair] = ()
    ) -> _rt.TaskOf[vim.VVolVmConfigFileUpdateResult]:
        """Starts a task that yields ``vim.VVolVmConfigFileUpdateResult``. Since vSphere API 6.5.

        Args:
            failoverPair: List of ``vim.Datastore.VVolContainerFailoverPair``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.PlatformConfigFault: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``Datastore.UpdateVirtualMachineFiles``
        """
        _arguments = {"failoverPair": _rt.array("failoverPair", failoverPair)}
        if self._rank < 11:
            self._unsupported("UpdateVVolVirtualMachineFiles_Task", 11)
        self._check_arguments("UpdateVVolVirtualMachineFiles_Task", _arguments)
        _result: _rt.TaskOf[vim.VVolVmConfigFileUpdateResult] = self._invoke(
            "UpdateVVolVirtualMachineFiles_Task", _arguments
        )
        return _result

    UpdateVVolVirtualMachineFiles = UpdateVVolVirtualMachineFiles_Task
