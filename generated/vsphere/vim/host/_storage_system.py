# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.StorageSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.StorageSystem",
    wire_name="HostStorageSystem",
    properties=lambda: (
        _rt.Property("storageDeviceInfo", "vim.host.StorageDeviceInfo", optional=True),
        _rt.Property("fileSystemVolumeInfo", "vim.host.FileSystemVolumeInfo"),
        _rt.Property(
            "systemFile", "string", array=True, optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "multipathStateInfo",
            "vim.host.MultipathStateInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class StorageSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.StorageSystem``, on the wire ``HostStorageSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/StorageSystem.rst``
    """

    @_rt.data(
        "vim.host.StorageSystem.DiskLocatorLedResult",
        wire_name="HostStorageSystemDiskLocatorLedResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version10", rank=10
            ),
        ),
    )
    class DiskLocatorLedResult(vmodl.DynamicData):
        """The data object ``vim.host.StorageSystem.DiskLocatorLedResult``, on the wire ``HostStorageSystemDiskLocatorLedResult``.

        Fields:
            - ``key``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/StorageSystem/DiskLocatorLedResult.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.StorageSystem.ScsiLunResult",
        wire_name="HostStorageSystemScsiLunResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ScsiLunResult(vmodl.DynamicData):
        """The data object ``vim.host.StorageSystem.ScsiLunResult``, on the wire ``HostStorageSystemScsiLunResult``.

        Fields:
            - ``key``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/StorageSystem/ScsiLunResult.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.StorageSystem.VmfsVolumeResult",
        wire_name="HostStorageSystemVmfsVolumeResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class VmfsVolumeResult(vmodl.DynamicData):
        """The data object ``vim.host.StorageSystem.VmfsVolumeResult``, on the wire ``HostStorageSystemVmfsVolumeResult``.

        Fields:
            - ``key``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/StorageSystem/VmfsVolumeResult.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""

    @property
    def storageDeviceInfo(self) -> vim.host.StorageDeviceInfo | None:
        """``vim.host.StorageDeviceInfo``, optional. Since 1.0."""
        _result: vim.host.StorageDeviceInfo | None = self._fetch("storageDeviceInfo")
        return _result

    @property
    def fileSystemVolumeInfo(self) -> vim.host.FileSystemVolumeInfo:
        """``vim.host.FileSystemVolumeInfo``, always set. Since 1.0."""
        _result: vim.host.FileSystemVolumeInfo = self._fetch("fileSystemVolumeInfo")
        return _result

    @property
    def systemFile(self) -> list[str]:
        """List of ``string``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("systemFile", 6)
        _result: list[str] = self._fetch("systemFile")
        return _result

    @property
    def multipathStateInfo(self) -> vim.host.MultipathStateInfo | None:
        """``vim.host.MultipathStateInfo``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("multipathStateInfo", 5)
        _result: vim.host.MultipathStateInfo | None = self._fetch("multipathStateInfo")
        return _result

    @_rt.method(
        "RetrieveDiskPartitionInfo",
        privilege="System.Read",
        parameters=(_rt.Parameter("devicePath", "string", array=True),),
        returns=_rt.Returns("vim.host.DiskPartitionInfo", array=True, optional=True),
    )
    def RetrieveDiskPartitionInfo(
        self, devicePath: Iterable[str]
    ) -> list[vim.host.DiskPartitionInfo]:
        """Returns a list of ``vim.host.DiskPartitionInfo``, which may be empty. Since 1.0.

        Args:
            devicePath: List of ``string``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"devicePath": _rt.array("devicePath", devicePath)}
        _result: list[vim.host.DiskPartitionInfo] = self._invoke(
            "RetrieveDiskPartitionInfo", _arguments
        )
        return _result

    @_rt.method(
        "ComputeDiskPartitionInfo",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("devicePath", "string"),
            _rt.Parameter("layout", "vim.host.DiskPartitionInfo.Layout"),
            _rt.Parameter(
                "partitionFormat", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.host.DiskPartitionInfo"),
    )
    def ComputeDiskPartitionInfo(
        self,
        devicePath: str,
        layout: vim.host.DiskPartitionInfo.Layout,
        partitionFormat: str | None = None,
    ) -> vim.host.DiskPartitionInfo:
        """Returns ``vim.host.DiskPartitionInfo``. Since 1.0.

        Args:
            devicePath: ``string``, required.
            layout: ``vim.host.DiskPartitionInfo.Layout``, required.
            partitionFormat: ``string``, optional. Since vSphere API 5.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "devicePath": devicePath,
            "layout": layout,
            "partitionFormat": partitionFormat,
        }
        if partitionFormat is not None and self._rank < 7:
            self._unsupported("ComputeDiskPartitionInfo(partitionFormat)", 7)
        self._check_arguments("ComputeDiskPartitionInfo", _arguments)
        _result: vim.host.DiskPartitionInfo = self._invoke("ComputeDiskPartitionInfo", _arguments)
        return _result

    @_rt.method(
        "ComputeDiskPartitionInfoForResize",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "partition", "vim.host.ScsiDisk.Partition", since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "blockRange",
                "vim.host.DiskPartitionInfo.BlockRange",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "partitionFormat", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.host.DiskPartitionInfo"),
    )
    def ComputeDiskPartitionInfoForResize(
        self,
        partition: vim.host.ScsiDisk.Partition,
        blockRange: vim.host.DiskPartitionInfo.BlockRange,
        partitionFormat: str | None = None,
    ) -> vim.host.DiskPartitionInfo:
        """Returns ``vim.host.DiskPartitionInfo``. Since vSphere API 4.0.

        Args:
            partition: ``vim.host.ScsiDisk.Partition``, required.
            blockRange: ``vim.host.DiskPartitionInfo.BlockRange``, required.
            partitionFormat: ``string``, optional. Since vSphere API 5.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "partition": partition,
            "blockRange": blockRange,
            "partitionFormat": partitionFormat,
        }
        if self._rank < 5:
            self._unsupported("ComputeDiskPartitionInfoForResize", 5)
        if partitionFormat is not None and self._rank < 7:
            self._unsupported("ComputeDiskPartitionInfoForResize(partitionFormat)", 7)
        self._check_arguments("ComputeDiskPartitionInfoForResize", _arguments)
        _result: vim.host.DiskPartitionInfo = self._invoke(
            "ComputeDiskPartitionInfoForResize", _arguments
        )
        return _result

    @_rt.method(
        "UpdateDiskPartitions",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("devicePath", "string"),
            _rt.Parameter("spec", "vim.host.DiskPartitionInfo.Specification"),
        ),
    )
    def UpdateDiskPartitions(
        self, devicePath: str, spec: vim.host.DiskPartitionInfo.Specification
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            devicePath: ``string``, required.
            spec: ``vim.host.DiskPartitionInfo.Specification``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"devicePath": devicePath, "spec": spec}
        self._check_arguments("UpdateDiskPartitions", _arguments)
        self._invoke("UpdateDiskPartitions", _arguments)

    @_rt.method(
        "FormatVmfs",
        privilege="Host.Config.Storage",
        raises=(vim.fault.AlreadyExists, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("createSpec", "vim.host.VmfsVolume.Specification"),),
        returns=_rt.Returns("vim.host.VmfsVolume"),
    )
    def FormatVmfs(self, createSpec: vim.host.VmfsVolume.Specification) -> vim.host.VmfsVolume:
        """Returns ``vim.host.VmfsVolume``. Since 1.0.

        Args:
            createSpec: ``vim.host.VmfsVolume.Specification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"createSpec": createSpec}
        self._check_arguments("FormatVmfs", _arguments)
        _result: vim.host.VmfsVolume = self._invoke("FormatVmfs", _arguments)
        return _result

    @_rt.method(
        "MountVmfsVolume",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(_rt.Parameter("vmfsUuid", "string", since="vim.version.version7", rank=7),),
    )
    def MountVmfsVolume(self, vmfsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vmfsUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid}
        if self._rank < 7:
            self._unsupported("MountVmfsVolume", 7)
        self._invoke("MountVmfsVolume", _arguments)

    @_rt.method(
        "UnmountVmfsVolume",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(_rt.Parameter("vmfsUuid", "string", since="vim.version.version7", rank=7),),
    )
    def UnmountVmfsVolume(self, vmfsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vmfsUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid}
        if self._rank < 7:
            self._unsupported("UnmountVmfsVolume", 7)
        self._invoke("UnmountVmfsVolume", _arguments)

    @_rt.method(
        "UnmountVmfsVolumeEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("vmfsUuid", "string", array=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task",
            task_result="vim.host.StorageSystem.VmfsVolumeResult",
            task_result_array=True,
        ),
    )
    def UnmountVmfsVolumeEx_Task(
        self, vmfsUuid: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.VmfsVolumeResult``. Since
        vSphere API 6.0.

        Args:
            vmfsUuid: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": _rt.array("vmfsUuid", vmfsUuid)}
        if self._rank < 10:
            self._unsupported("UnmountVmfsVolumeEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]] = self._invoke(
            "UnmountVmfsVolumeEx_Task", _arguments
        )
        return _result

    UnmountVmfsVolumeEx = UnmountVmfsVolumeEx_Task

    @_rt.method(
        "MountVmfsVolumeEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("vmfsUuid", "string", array=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task",
            task_result="vim.host.StorageSystem.VmfsVolumeResult",
            task_result_array=True,
        ),
    )
    def MountVmfsVolumeEx_Task(
        self, vmfsUuid: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.VmfsVolumeResult``. Since
        vSphere API 6.0.

        Args:
            vmfsUuid: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": _rt.array("vmfsUuid", vmfsUuid)}
        if self._rank < 10:
            self._unsupported("MountVmfsVolumeEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]] = self._invoke(
            "MountVmfsVolumeEx_Task", _arguments
        )
        return _result

    MountVmfsVolumeEx = MountVmfsVolumeEx_Task

    @_rt.method(
        "UnmapVmfsVolumeEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("vmfsUuid", "string", array=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task",
            task_result="vim.host.StorageSystem.VmfsVolumeResult",
            task_result_array=True,
        ),
    )
    def UnmapVmfsVolumeEx_Task(
        self, vmfsUuid: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.VmfsVolumeResult``. Since
        vSphere API 6.0.

        Args:
            vmfsUuid: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": _rt.array("vmfsUuid", vmfsUuid)}
        if self._rank < 10:
            self._unsupported("UnmapVmfsVolumeEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.VmfsVolumeResult]] = self._invoke(
            "UnmapVmfsVolumeEx_Task", _arguments
        )
        return _result

    UnmapVmfsVolumeEx = UnmapVmfsVolumeEx_Task

    @_rt.method(
        "DeleteVmfsVolumeState",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("vmfsUuid", "string", since="vim.version.version7", rank=7),),
    )
    def DeleteVmfsVolumeState(self, vmfsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vmfsUuid: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid}
        if self._rank < 7:
            self._unsupported("DeleteVmfsVolumeState", 7)
        self._invoke("DeleteVmfsVolumeState", _arguments)

    @_rt.method("RescanVmfs", privilege="Host.Config.Storage", raises=(vim.fault.HostConfigFault,))
    def RescanVmfs(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        self._invoke("RescanVmfs", {})

    @_rt.method(
        "AttachVmfsExtent",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("vmfsPath", "string"),
            _rt.Parameter("extent", "vim.host.ScsiDisk.Partition"),
        ),
    )
    def AttachVmfsExtent(self, vmfsPath: str, extent: vim.host.ScsiDisk.Partition) -> None:
        """Returns nothing. Since 1.0.

        Args:
            vmfsPath: ``string``, required.
            extent: ``vim.host.ScsiDisk.Partition``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsPath": vmfsPath, "extent": extent}
        self._check_arguments("AttachVmfsExtent", _arguments)
        self._invoke("AttachVmfsExtent", _arguments)

    @_rt.method(
        "ExpandVmfsExtent",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("vmfsPath", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "extent", "vim.host.ScsiDisk.Partition", since="vim.version.version5", rank=5
            ),
        ),
    )
    def ExpandVmfsExtent(self, vmfsPath: str, extent: vim.host.ScsiDisk.Partition) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            vmfsPath: ``string``, required.
            extent: ``vim.host.ScsiDisk.Partition``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsPath": vmfsPath, "extent": extent}
        if self._rank < 5:
            self._unsupported("ExpandVmfsExtent", 5)
        self._check_arguments("ExpandVmfsExtent", _arguments)
        self._invoke("ExpandVmfsExtent", _arguments)

    @_rt.method(
        "UpgradeVmfs",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("vmfsPath", "string"),),
    )
    def UpgradeVmfs(self, vmfsPath: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            vmfsPath: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsPath": vmfsPath}
        self._invoke("UpgradeVmfs", _arguments)

    @_rt.method("UpgradeVmLayout", privilege="Host.Config.Storage")
    def UpgradeVmLayout(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.Storage``
        """
        self._invoke("UpgradeVmLayout", {})

    @_rt.method(
        "QueryUnresolvedVmfsVolume",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.UnresolvedVmfsVolume", array=True, optional=True),
    )
    def QueryUnresolvedVmfsVolume(self) -> list[vim.host.UnresolvedVmfsVolume]:
        """Returns a list of ``vim.host.UnresolvedVmfsVolume``, which may be empty. Since vSphere
        API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("QueryUnresolvedVmfsVolume", 5)
        _result: list[vim.host.UnresolvedVmfsVolume] = self._invoke("QueryUnresolvedVmfsVolume", {})
        return _result

    @_rt.method(
        "ResolveMultipleUnresolvedVmfsVolumes",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "resolutionSpec",
                "vim.host.UnresolvedVmfsResolutionSpec",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.host.UnresolvedVmfsResolutionResult", array=True, optional=True),
    )
    def ResolveMultipleUnresolvedVmfsVolumes(
        self, resolutionSpec: Iterable[vim.host.UnresolvedVmfsResolutionSpec]
    ) -> list[vim.host.UnresolvedVmfsResolutionResult]:
        """Returns a list of ``vim.host.UnresolvedVmfsResolutionResult``, which may be empty. Since
        vSphere API 4.0.

        Args:
            resolutionSpec: List of ``vim.host.UnresolvedVmfsResolutionSpec``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"resolutionSpec": _rt.array("resolutionSpec", resolutionSpec)}
        if self._rank < 5:
            self._unsupported("ResolveMultipleUnresolvedVmfsVolumes", 5)
        self._check_arguments("ResolveMultipleUnresolvedVmfsVolumes", _arguments)
        _result: list[vim.host.UnresolvedVmfsResolutionResult] = self._invoke(
            "ResolveMultipleUnresolvedVmfsVolumes", _arguments
        )
        return _result

    @_rt.method(
        "ResolveMultipleUnresolvedVmfsVolumesEx_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "resolutionSpec",
                "vim.host.UnresolvedVmfsResolutionSpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.UnresolvedVmfsResolutionResult",
            task_result_array=True,
        ),
    )
    def ResolveMultipleUnresolvedVmfsVolumesEx_Task(
        self, resolutionSpec: Iterable[vim.host.UnresolvedVmfsResolutionSpec]
    ) -> _rt.TaskOf[list[vim.host.UnresolvedVmfsResolutionResult] | None]:
        """Starts a task that yields a list of ``vim.host.UnresolvedVmfsResolutionResult``. Since
        vSphere API 5.5.

        Args:
            resolutionSpec: List of ``vim.host.UnresolvedVmfsResolutionSpec``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"resolutionSpec": _rt.array("resolutionSpec", resolutionSpec)}
        if self._rank < 9:
            self._unsupported("ResolveMultipleUnresolvedVmfsVolumesEx_Task", 9)
        self._check_arguments("ResolveMultipleUnresolvedVmfsVolumesEx_Task", _arguments)
        _result: _rt.TaskOf[list[vim.host.UnresolvedVmfsResolutionResult] | None] = self._invoke(
            "ResolveMultipleUnresolvedVmfsVolumesEx_Task", _arguments
        )
        return _result

    ResolveMultipleUnresolvedVmfsVolumesEx = ResolveMultipleUnresolvedVmfsVolumesEx_Task

    @_rt.method(
        "UnmountForceMountedVmfsVolume",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("vmfsUuid", "string", since="vim.version.version5", rank=5),),
    )
    def UnmountForceMountedVmfsVolume(self, vmfsUuid: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            vmfsUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid}
        if self._rank < 5:
            self._unsupported("UnmountForceMountedVmfsVolume", 5)
        self._invoke("UnmountForceMountedVmfsVolume", _arguments)

    @_rt.method(
        "RescanHba",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("hbaDevice", "string"),),
    )
    def RescanHba(self, hbaDevice: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            hbaDevice: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"hbaDevice": hbaDevice}
        self._invoke("RescanHba", _arguments)

    @_rt.method(
        "RescanAllHba", privilege="Host.Config.Storage", raises=(vim.fault.HostConfigFault,)
    )
    def RescanAllHba(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        self._invoke("RescanAllHba", {})

    @_rt.method(
        "UpdateSoftwareInternetScsiEnabled",
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("enabled", "boolean"),),
    )
    def UpdateSoftwareInternetScsiEnabled(self, enabled: bool) -> None:
        """Returns nothing. Since 1.0.

        Args:
            enabled: ``boolean``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"enabled": enabled}
        self._invoke("UpdateSoftwareInternetScsiEnabled", _arguments)

    @_rt.method(
        "UpdateInternetScsiDiscoveryProperties",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("discoveryProperties", "vim.host.InternetScsiHba.DiscoveryProperties"),
        ),
    )
    def UpdateInternetScsiDiscoveryProperties(
        self, iScsiHbaDevice: str, discoveryProperties: vim.host.InternetScsiHba.DiscoveryProperties
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            discoveryProperties: ``vim.host.InternetScsiHba.DiscoveryProperties``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "discoveryProperties": discoveryProperties}
        self._check_arguments("UpdateInternetScsiDiscoveryProperties", _arguments)
        self._invoke("UpdateInternetScsiDiscoveryProperties", _arguments)

    @_rt.method(
        "UpdateInternetScsiAuthenticationProperties",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter(
                "authenticationProperties", "vim.host.InternetScsiHba.AuthenticationProperties"
            ),
            _rt.Parameter(
                "targetSet",
                "vim.host.InternetScsiHba.TargetSet",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateInternetScsiAuthenticationProperties(
        self,
        iScsiHbaDevice: str,
        authenticationProperties: vim.host.InternetScsiHba.AuthenticationProperties,
        targetSet: vim.host.InternetScsiHba.TargetSet | None = None,
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            authenticationProperties: ``vim.host.InternetScsiHba.AuthenticationProperties``,
                required.
            targetSet: ``vim.host.InternetScsiHba.TargetSet``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "iScsiHbaDevice": iScsiHbaDevice,
            "authenticationProperties": authenticationProperties,
            "targetSet": targetSet,
        }
        if targetSet is not None and self._rank < 5:
            self._unsupported("UpdateInternetScsiAuthenticationProperties(targetSet)", 5)
        self._check_arguments("UpdateInternetScsiAuthenticationProperties", _arguments)
        self._invoke("UpdateInternetScsiAuthenticationProperties", _arguments)

    def _by_name_UpdateInternetScsiDigestProperties(
        self,
        iScsiHbaDevice: str,
        targetSet: vim.host.InternetScsiHba.TargetSet | None = None,
        *,
        digestProperties: vim.host.InternetScsiHba.DigestProperties,
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_UpdateInternetScsiDigestProperties)
    @_rt.method(
        "UpdateInternetScsiDigestProperties",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "targetSet",
                "vim.host.InternetScsiHba.TargetSet",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "digestProperties",
                "vim.host.InternetScsiHba.DigestProperties",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateInternetScsiDigestProperties(
        self,
        iScsiHbaDevice: str,
        targetSet: vim.host.InternetScsiHba.TargetSet | None,
        digestProperties: vim.host.InternetScsiHba.DigestProperties,
    ) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targetSet: ``vim.host.InternetScsiHba.TargetSet``, optional.
            digestProperties: ``vim.host.InternetScsiHba.DigestProperties``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _rt.require("digestProperties", digestProperties)
        _arguments = {
            "iScsiHbaDevice": iScsiHbaDevice,
            "targetSet": targetSet,
            "digestProperties": digestProperties,
        }
        if self._rank < 5:
            self._unsupported("UpdateInternetScsiDigestProperties", 5)
        self._check_arguments("UpdateInternetScsiDigestProperties", _arguments)
        self._invoke("UpdateInternetScsiDigestProperties", _arguments)

    def _by_name_UpdateInternetScsiAdvancedOptions(
        self,
        iScsiHbaDevice: str,
        targetSet: vim.host.InternetScsiHba.TargetSet | None = None,
        *,
        options: Iterable[vim.host.InternetScsiHba.ParamValue],
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_UpdateInternetScsiAdvancedOptions)
    @_rt.method(
        "UpdateInternetScsiAdvancedOptions",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "targetSet",
                "vim.host.InternetScsiHba.TargetSet",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "options",
                "vim.host.InternetScsiHba.ParamValue",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateInternetScsiAdvancedOptions(
        self,
        iScsiHbaDevice: str,
        targetSet: vim.host.InternetScsiHba.TargetSet | None,
        options: Iterable[vim.host.InternetScsiHba.ParamValue],
    ) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targetSet: ``vim.host.InternetScsiHba.TargetSet``, optional.
            options: List of ``vim.host.InternetScsiHba.ParamValue``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _rt.require("options", options)
        _arguments = {
            "iScsiHbaDevice": iScsiHbaDevice,
            "targetSet": targetSet,
            "options": _rt.array("options", options),
        }
        if self._rank < 5:
            self._unsupported("UpdateInternetScsiAdvancedOptions", 5)
        self._check_arguments("UpdateInternetScsiAdvancedOptions", _arguments)
        self._invoke("UpdateInternetScsiAdvancedOptions", _arguments)

    @_rt.method(
        "UpdateInternetScsiIPProperties",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("ipProperties", "vim.host.InternetScsiHba.IPProperties"),
        ),
    )
    def UpdateInternetScsiIPProperties(
        self, iScsiHbaDevice: str, ipProperties: vim.host.InternetScsiHba.IPProperties
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            ipProperties: ``vim.host.InternetScsiHba.IPProperties``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "ipProperties": ipProperties}
        self._check_arguments("UpdateInternetScsiIPProperties", _arguments)
        self._invoke("UpdateInternetScsiIPProperties", _arguments)

    @_rt.method(
        "UpdateInternetScsiName",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("iScsiName", "string"),
        ),
    )
    def UpdateInternetScsiName(self, iScsiHbaDevice: str, iScsiName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            iScsiName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "iScsiName": iScsiName}
        self._invoke("UpdateInternetScsiName", _arguments)

    @_rt.method(
        "UpdateInternetScsiAlias",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("iScsiAlias", "string"),
        ),
    )
    def UpdateInternetScsiAlias(self, iScsiHbaDevice: str, iScsiAlias: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            iScsiAlias: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "iScsiAlias": iScsiAlias}
        self._invoke("UpdateInternetScsiAlias", _arguments)

    @_rt.method(
        "AddInternetScsiSendTargets",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("targets", "vim.host.InternetScsiHba.SendTarget", array=True),
        ),
    )
    def AddInternetScsiSendTargets(
        self, iScsiHbaDevice: str, targets: Iterable[vim.host.InternetScsiHba.SendTarget]
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targets: List of ``vim.host.InternetScsiHba.SendTarget``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "targets": _rt.array("targets", targets)}
        self._check_arguments("AddInternetScsiSendTargets", _arguments)
        self._invoke("AddInternetScsiSendTargets", _arguments)

    @_rt.method(
        "RemoveInternetScsiSendTargets",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("targets", "vim.host.InternetScsiHba.SendTarget", array=True),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.v7_0_1_0", rank=20),
        ),
    )
    def RemoveInternetScsiSendTargets(
        self,
        iScsiHbaDevice: str,
        targets: Iterable[vim.host.InternetScsiHba.SendTarget],
        force: bool | None = None,
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targets: List of ``vim.host.InternetScsiHba.SendTarget``, required.
            force: ``boolean``, optional. Since vSphere API 7.0.1.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "iScsiHbaDevice": iScsiHbaDevice,
            "targets": _rt.array("targets", targets),
            "force": force,
        }
        if force is not None and self._rank < 20:
            self._unsupported("RemoveInternetScsiSendTargets(force)", 20)
        self._check_arguments("RemoveInternetScsiSendTargets", _arguments)
        self._invoke("RemoveInternetScsiSendTargets", _arguments)

    @_rt.method(
        "AddInternetScsiStaticTargets",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("targets", "vim.host.InternetScsiHba.StaticTarget", array=True),
        ),
    )
    def AddInternetScsiStaticTargets(
        self, iScsiHbaDevice: str, targets: Iterable[vim.host.InternetScsiHba.StaticTarget]
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targets: List of ``vim.host.InternetScsiHba.StaticTarget``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "targets": _rt.array("targets", targets)}
        self._check_arguments("AddInternetScsiStaticTargets", _arguments)
        self._invoke("AddInternetScsiStaticTargets", _arguments)

    @_rt.method(
        "RemoveInternetScsiStaticTargets",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("iScsiHbaDevice", "string"),
            _rt.Parameter("targets", "vim.host.InternetScsiHba.StaticTarget", array=True),
        ),
    )
    def RemoveInternetScsiStaticTargets(
        self, iScsiHbaDevice: str, targets: Iterable[vim.host.InternetScsiHba.StaticTarget]
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            iScsiHbaDevice: ``string``, required.
            targets: List of ``vim.host.InternetScsiHba.StaticTarget``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaDevice": iScsiHbaDevice, "targets": _rt.array("targets", targets)}
        self._check_arguments("RemoveInternetScsiStaticTargets", _arguments)
        self._invoke("RemoveInternetScsiStaticTargets", _arguments)

    @_rt.method(
        "EnableMultipathPath",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("pathName", "string"),),
    )
    def EnableMultipathPath(self, pathName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            pathName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"pathName": pathName}
        self._invoke("EnableMultipathPath", _arguments)

    @_rt.method(
        "DisableMultipathPath",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("pathName", "string"),),
    )
    def DisableMultipathPath(self, pathName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            pathName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"pathName": pathName}
        self._invoke("DisableMultipathPath", _arguments)

    @_rt.method(
        "SetMultipathLunPolicy",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("lunId", "string"),
            _rt.Parameter("policy", "vim.host.MultipathInfo.LogicalUnitPolicy"),
        ),
    )
    def SetMultipathLunPolicy(
        self, lunId: str, policy: vim.host.MultipathInfo.LogicalUnitPolicy
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            lunId: ``string``, required.
            policy: ``vim.host.MultipathInfo.LogicalUnitPolicy``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunId": lunId, "policy": policy}
        self._check_arguments("SetMultipathLunPolicy", _arguments)
        self._invoke("SetMultipathLunPolicy", _arguments)

    @_rt.method(
        "UpdateHppMultipathLunPolicy",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("lunId", "string", since="vim.version.v7_0", rank=18),
            _rt.Parameter(
                "policy",
                "vim.host.MultipathInfo.HppLogicalUnitPolicy",
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    def UpdateHppMultipathLunPolicy(
        self, lunId: str, policy: vim.host.MultipathInfo.HppLogicalUnitPolicy
    ) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            lunId: ``string``, required.
            policy: ``vim.host.MultipathInfo.HppLogicalUnitPolicy``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunId": lunId, "policy": policy}
        if self._rank < 18:
            self._unsupported("UpdateHppMultipathLunPolicy", 18)
        self._check_arguments("UpdateHppMultipathLunPolicy", _arguments)
        self._invoke("UpdateHppMultipathLunPolicy", _arguments)

    @_rt.method(
        "QueryPathSelectionPolicyOptions",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("vim.host.PathSelectionPolicyOption", array=True, optional=True),
    )
    def QueryPathSelectionPolicyOptions(self) -> list[vim.host.PathSelectionPolicyOption]:
        """Returns a list of ``vim.host.PathSelectionPolicyOption``, which may be empty. Since
        vSphere API 4.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("QueryPathSelectionPolicyOptions", 5)
        _result: list[vim.host.PathSelectionPolicyOption] = self._invoke(
            "QueryPathSelectionPolicyOptions", {}
        )
        return _result

    @_rt.method(
        "QueryStorageArrayTypePolicyOptions",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("vim.host.StorageArrayTypePolicyOption", array=True, optional=True),
    )
    def QueryStorageArrayTypePolicyOptions(self) -> list[vim.host.StorageArrayTypePolicyOption]:
        """Returns a list of ``vim.host.StorageArrayTypePolicyOption``, which may be empty. Since
        vSphere API 4.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("QueryStorageArrayTypePolicyOptions", 5)
        _result: list[vim.host.StorageArrayTypePolicyOption] = self._invoke(
            "QueryStorageArrayTypePolicyOptions", {}
        )
        return _result

    @_rt.method(
        "UpdateScsiLunDisplayName",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.HostConfigFault,
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
        ),
        parameters=(
            _rt.Parameter("lunUuid", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("displayName", "string", since="vim.version.version5", rank=5),
        ),
    )
    def UpdateScsiLunDisplayName(self, lunUuid: str, displayName: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            lunUuid: ``string``, required.
            displayName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": lunUuid, "displayName": displayName}
        if self._rank < 5:
            self._unsupported("UpdateScsiLunDisplayName", 5)
        self._invoke("UpdateScsiLunDisplayName", _arguments)

    @_rt.method(
        "DetachScsiLun",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.HostConfigFault,
            vim.fault.InvalidState,
            vim.fault.ResourceInUse,
        ),
        parameters=(_rt.Parameter("lunUuid", "string", since="vim.version.version7", rank=7),),
    )
    def DetachScsiLun(self, lunUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            lunUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": lunUuid}
        if self._rank < 7:
            self._unsupported("DetachScsiLun", 7)
        self._invoke("DetachScsiLun", _arguments)

    @_rt.method(
        "DetachScsiLunEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("lunUuid", "string", array=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.host.StorageSystem.ScsiLunResult", task_result_array=True
        ),
    )
    def DetachScsiLunEx_Task(
        self, lunUuid: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult]]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.ScsiLunResult``. Since
        vSphere API 6.0.

        Args:
            lunUuid: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": _rt.array("lunUuid", lunUuid)}
        if self._rank < 10:
            self._unsupported("DetachScsiLunEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult]] = self._invoke(
            "DetachScsiLunEx_Task", _arguments
        )
        return _result

    DetachScsiLunEx = DetachScsiLunEx_Task

    @_rt.method(
        "DeleteScsiLunState",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("lunCanonicalName", "string", since="vim.version.version7", rank=7),
        ),
    )
    def DeleteScsiLunState(self, lunCanonicalName: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            lunCanonicalName: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunCanonicalName": lunCanonicalName}
        if self._rank < 7:
            self._unsupported("DeleteScsiLunState", 7)
        self._invoke("DeleteScsiLunState", _arguments)

    @_rt.method(
        "AttachScsiLun",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.InvalidState),
        parameters=(_rt.Parameter("lunUuid", "string", since="vim.version.version7", rank=7),),
    )
    def AttachScsiLun(self, lunUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            lunUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": lunUuid}
        if self._rank < 7:
            self._unsupported("AttachScsiLun", 7)
        self._invoke("AttachScsiLun", _arguments)

    @_rt.method(
        "AttachScsiLunEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("lunUuid", "string", array=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.host.StorageSystem.ScsiLunResult", task_result_array=True
        ),
    )
    def AttachScsiLunEx_Task(
        self, lunUuid: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult]]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.ScsiLunResult``. Since
        vSphere API 6.0.

        Args:
            lunUuid: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": _rt.array("lunUuid", lunUuid)}
        if self._rank < 10:
            self._unsupported("AttachScsiLunEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult]] = self._invoke(
            "AttachScsiLunEx_Task", _arguments
        )
        return _result

    AttachScsiLunEx = AttachScsiLunEx_Task

    @_rt.method("RefreshStorageSystem", privilege="Host.Config.Storage")
    def RefreshStorageSystem(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.Storage``
        """
        self._invoke("RefreshStorageSystem", {})

    Refresh = RefreshStorageSystem

    @_rt.method(
        "DiscoverFcoeHbas",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.FcoeFaultPnicHasNoPortSet, vim.fault.HostConfigFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "fcoeSpec",
                "vim.host.FcoeConfig.FcoeSpecification",
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    def DiscoverFcoeHbas(self, fcoeSpec: vim.host.FcoeConfig.FcoeSpecification) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            fcoeSpec: ``vim.host.FcoeConfig.FcoeSpecification``, required.

        Raises:
            vim.fault.FcoeFaultPnicHasNoPortSet: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"fcoeSpec": fcoeSpec}
        if self._rank < 7:
            self._unsupported("DiscoverFcoeHbas", 7)
        self._check_arguments("DiscoverFcoeHbas", _arguments)
        self._invoke("DiscoverFcoeHbas", _arguments)

    @_rt.method(
        "MarkForRemoval",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("hbaName", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("remove", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    def MarkForRemoval(self, hbaName: str, remove: bool) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            hbaName: ``string``, required.
            remove: ``boolean``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"hbaName": hbaName, "remove": remove}
        if self._rank < 7:
            self._unsupported("MarkForRemoval", 7)
        self._invoke("MarkForRemoval", _arguments)

    @_rt.method(
        "FormatVffs",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.AlreadyExists, vim.fault.HostConfigFault, vim.fault.ResourceInUse),
        parameters=(
            _rt.Parameter(
                "createSpec",
                "vim.host.VffsVolume.Specification",
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.host.VffsVolume"),
    )
    def FormatVffs(self, createSpec: vim.host.VffsVolume.Specification) -> vim.host.VffsVolume:
        """Returns ``vim.host.VffsVolume``. Since vSphere API 5.5.

        Args:
            createSpec: ``vim.host.VffsVolume.Specification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"createSpec": createSpec}
        if self._rank < 9:
            self._unsupported("FormatVffs", 9)
        self._check_arguments("FormatVffs", _arguments)
        _result: vim.host.VffsVolume = self._invoke("FormatVffs", _arguments)
        return _result

    @_rt.method(
        "ExtendVffs",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.ResourceInUse),
        parameters=(
            _rt.Parameter("vffsPath", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("devicePath", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "spec",
                "vim.host.DiskPartitionInfo.Specification",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    def ExtendVffs(
        self,
        vffsPath: str,
        devicePath: str,
        spec: vim.host.DiskPartitionInfo.Specification | None = None,
    ) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            vffsPath: ``string``, required.
            devicePath: ``string``, required.
            spec: ``vim.host.DiskPartitionInfo.Specification``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsPath": vffsPath, "devicePath": devicePath, "spec": spec}
        if self._rank < 9:
            self._unsupported("ExtendVffs", 9)
        self._check_arguments("ExtendVffs", _arguments)
        self._invoke("ExtendVffs", _arguments)

    @_rt.method(
        "DestroyVffs",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.ResourceInUse),
        parameters=(_rt.Parameter("vffsPath", "string", since="vim.version.version9", rank=9),),
    )
    def DestroyVffs(self, vffsPath: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            vffsPath: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsPath": vffsPath}
        if self._rank < 9:
            self._unsupported("DestroyVffs", 9)
        self._invoke("DestroyVffs", _arguments)

    @_rt.method(
        "MountVffsVolume",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(_rt.Parameter("vffsUuid", "string", since="vim.version.version9", rank=9),),
    )
    def MountVffsVolume(self, vffsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            vffsUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsUuid": vffsUuid}
        if self._rank < 9:
            self._unsupported("MountVffsVolume", 9)
        self._invoke("MountVffsVolume", _arguments)

    @_rt.method(
        "UnmountVffsVolume",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(_rt.Parameter("vffsUuid", "string", since="vim.version.version9", rank=9),),
    )
    def UnmountVffsVolume(self, vffsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            vffsUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsUuid": vffsUuid}
        if self._rank < 9:
            self._unsupported("UnmountVffsVolume", 9)
        self._invoke("UnmountVffsVolume", _arguments)

    @_rt.method(
        "DeleteVffsVolumeState",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("vffsUuid", "string", since="vim.version.version9", rank=9),),
    )
    def DeleteVffsVolumeState(self, vffsUuid: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            vffsUuid: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsUuid": vffsUuid}
        if self._rank < 9:
            self._unsupported("DeleteVffsVolumeState", 9)
        self._invoke("DeleteVffsVolumeState", _arguments)

    @_rt.method(
        "RescanVffs",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
    )
    def RescanVffs(self) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 9:
            self._unsupported("RescanVffs", 9)
        self._invoke("RescanVffs", {})

    @_rt.method(
        "QueryAvailableSsds",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "vffsPath", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.host.ScsiDisk", array=True, optional=True),
    )
    def QueryAvailableSsds(self, vffsPath: str | None = None) -> list[vim.host.ScsiDisk]:
        """Returns a list of ``vim.host.ScsiDisk``, which may be empty. Since vSphere API 5.5.

        Args:
            vffsPath: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vffsPath": vffsPath}
        if self._rank < 9:
            self._unsupported("QueryAvailableSsds", 9)
        _result: list[vim.host.ScsiDisk] = self._invoke("QueryAvailableSsds", _arguments)
        return _result

    @_rt.method(
        "SetNFSUser",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("user", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("password", "string", since="vim.version.version10", rank=10),
        ),
    )
    def SetNFSUser(self, user: str, password: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            user: ``string``, required.
            password: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"user": user, "password": password}
        if self._rank < 10:
            self._unsupported("SetNFSUser", 10)
        self._invoke("SetNFSUser", _arguments)

    @_rt.method(
        "ChangeNFSUserPassword",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("password", "string", since="vim.version.version10", rank=10),),
    )
    def ChangeNFSUserPassword(self, password: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            password: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"password": password}
        if self._rank < 10:
            self._unsupported("ChangeNFSUserPassword", 10)
        self._invoke("ChangeNFSUserPassword", _arguments)

    @_rt.method(
        "QueryNFSUser",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("vim.host.NasVolume.UserInfo", optional=True),
    )
    def QueryNFSUser(self) -> vim.host.NasVolume.UserInfo | None:
        """Returns ``vim.host.NasVolume.UserInfo``, or None. Since vSphere API 6.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 10:
            self._unsupported("QueryNFSUser", 10)
        _result: vim.host.NasVolume.UserInfo | None = self._invoke("QueryNFSUser", {})
        return _result

    @_rt.method(
        "ClearNFSUser",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
    )
    def ClearNFSUser(self) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 10:
            self._unsupported("ClearNFSUser", 10)
        self._invoke("ClearNFSUser", {})

    @_rt.method(
        "TurnDiskLocatorLedOn_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "scsiDiskUuids", "string", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.StorageSystem.DiskLocatorLedResult",
            task_result_array=True,
        ),
    )
    def TurnDiskLocatorLedOn_Task(
        self, scsiDiskUuids: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.DiskLocatorLedResult] | None]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.DiskLocatorLedResult``.
        Since vSphere API 6.0.

        Args:
            scsiDiskUuids: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuids": _rt.array("scsiDiskUuids", scsiDiskUuids)}
        if self._rank < 10:
            self._unsupported("TurnDiskLocatorLedOn_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.DiskLocatorLedResult] | None] = (
            self._invoke("TurnDiskLocatorLedOn_Task", _arguments)
        )
        return _result

    TurnDiskLocatorLedOn = TurnDiskLocatorLedOn_Task

    @_rt.method(
        "TurnDiskLocatorLedOff_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "scsiDiskUuids", "string", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.StorageSystem.DiskLocatorLedResult",
            task_result_array=True,
        ),
    )
    def TurnDiskLocatorLedOff_Task(
        self, scsiDiskUuids: Iterable[str]
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.DiskLocatorLedResult] | None]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.DiskLocatorLedResult``.
        Since vSphere API 6.0.

        Args:
            scsiDiskUuids: List of ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuids": _rt.array("scsiDiskUuids", scsiDiskUuids)}
        if self._rank < 10:
            self._unsupported("TurnDiskLocatorLedOff_Task", 10)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.DiskLocatorLedResult] | None] = (
            self._invoke("TurnDiskLocatorLedOff_Task", _arguments)
        )
        return _result

    TurnDiskLocatorLedOff = TurnDiskLocatorLedOff_Task

    @_rt.method(
        "MarkAsSsd_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("scsiDiskUuid", "string", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MarkAsSsd_Task(self, scsiDiskUuid: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            scsiDiskUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuid": scsiDiskUuid}
        if self._rank < 10:
            self._unsupported("MarkAsSsd_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("MarkAsSsd_Task", _arguments)
        return _result

    MarkAsSsd = MarkAsSsd_Task

    @_rt.method(
        "MarkAsNonSsd_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("scsiDiskUuid", "string", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MarkAsNonSsd_Task(self, scsiDiskUuid: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            scsiDiskUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuid": scsiDiskUuid}
        if self._rank < 10:
            self._unsupported("MarkAsNonSsd_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("MarkAsNonSsd_Task", _arguments)
        return _result

    MarkAsNonSsd = MarkAsNonSsd_Task

    @_rt.method(
        "MarkAsLocal_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("scsiDiskUuid", "string", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MarkAsLocal_Task(self, scsiDiskUuid: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            scsiDiskUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuid": scsiDiskUuid}
        if self._rank < 10:
            self._unsupported("MarkAsLocal_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("MarkAsLocal_Task", _arguments)
        return _result

    MarkAsLocal = MarkAsLocal_Task

    @_rt.method(
        "MarkAsNonLocal_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("scsiDiskUuid", "string", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MarkAsNonLocal_Task(self, scsiDiskUuid: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            scsiDiskUuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"scsiDiskUuid": scsiDiskUuid}
        if self._rank < 10:
            self._unsupported("MarkAsNonLocal_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("MarkAsNonLocal_Task", _arguments)
        return _result

    MarkAsNonLocal = MarkAsNonLocal_Task

    @_rt.method(
        "UpdateVmfsUnmapPriority",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("vmfsUuid", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("unmapPriority", "string", since="vim.version.version11", rank=11),
        ),
    )
    def UpdateVmfsUnmapPriority(self, vmfsUuid: str, unmapPriority: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            vmfsUuid: ``string``, required.
            unmapPriority: ``string``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid, "unmapPriority": unmapPriority}
        if self._rank < 11:
            self._unsupported("UpdateVmfsUnmapPriority", 11)
        self._invoke("UpdateVmfsUnmapPriority", _arguments)

    @_rt.method(
        "UpdateVmfsUnmapBandwidth",
        since="vim.version.version12",
        rank=12,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("vmfsUuid", "string", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "unmapBandwidthSpec",
                "vim.host.VmfsVolume.UnmapBandwidthSpec",
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    def UpdateVmfsUnmapBandwidth(
        self, vmfsUuid: str, unmapBandwidthSpec: vim.host.VmfsVolume.UnmapBandwidthSpec
    ) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            vmfsUuid: ``string``, required.
            unmapBandwidthSpec: ``vim.host.VmfsVolume.UnmapBandwidthSpec``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vmfsUuid": vmfsUuid, "unmapBandwidthSpec": unmapBandwidthSpec}
        if self._rank < 12:
            self._unsupported("UpdateVmfsUnmapBandwidth", 12)
        self._check_arguments("UpdateVmfsUnmapBandwidth", _arguments)
        self._invoke("UpdateVmfsUnmapBandwidth", _arguments)

    @_rt.method(
        "QueryVmfsConfigOption",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Storage",
        returns=_rt.Returns("vim.host.VmfsVolume.ConfigOption", array=True, optional=True),
    )
    def QueryVmfsConfigOption(self) -> list[vim.host.VmfsVolume.ConfigOption]:
        """Returns a list of ``vim.host.VmfsVolume.ConfigOption``, which may be empty. Since vSphere
        API 6.5.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 11:
            self._unsupported("QueryVmfsConfigOption", 11)
        _result: list[vim.host.VmfsVolume.ConfigOption] = self._invoke("QueryVmfsConfigOption", {})
        return _result

    @_rt.method(
        "MarkPerenniallyReserved",
        since="vim.version.version14",
        rank=14,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("lunUuid", "string", since="vim.version.version14", rank=14),
            _rt.Parameter("state", "boolean", since="vim.version.version14", rank=14),
        ),
    )
    def MarkPerenniallyReserved(self, lunUuid: str, state: bool) -> None:
        """Returns nothing. Since vSphere API 6.7.2.

        Args:
            lunUuid: ``string``, required.
            state: ``boolean``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"lunUuid": lunUuid, "state": state}
        if self._rank < 14:
            self._unsupported("MarkPerenniallyReserved", 14)
        self._invoke("MarkPerenniallyReserved", _arguments)

    def _by_name_MarkPerenniallyReservedEx_Task(
        self, lunUuid: Iterable[str] = (), *, state: bool
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult] | None]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_MarkPerenniallyReservedEx_Task)
    @_rt.method(
        "MarkPerenniallyReservedEx_Task",
        since="vim.version.version14",
        rank=14,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "lunUuid",
                "string",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
            _rt.Parameter("state", "boolean", since="vim.version.version14", rank=14),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.StorageSystem.ScsiLunResult",
            task_result_array=True,
        ),
    )
    def MarkPerenniallyReservedEx_Task(
        self, lunUuid: Iterable[str], state: bool
    ) -> _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult] | None]:
        """Starts a task that yields a list of ``vim.host.StorageSystem.ScsiLunResult``. Since
        vSphere API 6.7.2.

        Args:
            lunUuid: List of ``string``, optional.
            state: ``boolean``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _rt.require("state", state)
        _arguments = {"lunUuid": _rt.array("lunUuid", lunUuid), "state": state}
        if self._rank < 14:
            self._unsupported("MarkPerenniallyReservedEx_Task", 14)
        _result: _rt.TaskOf[list[vim.host.StorageSystem.ScsiLunResult] | None] = self._invoke(
            "MarkPerenniallyReservedEx_Task", _arguments
        )
        return _result

    MarkPerenniallyReservedEx = MarkPerenniallyReservedEx_Task

    @_rt.method(
        "CreateNvmeOverRdmaAdapter",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.ResourceInUse, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("rdmaDeviceName", "string", since="vim.version.v7_0", rank=18),),
    )
    def CreateNvmeOverRdmaAdapter(self, rdmaDeviceName: str) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            rdmaDeviceName: ``string``, required.

        Raises:
            vim.fault.ResourceInUse: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"rdmaDeviceName": rdmaDeviceName}
        if self._rank < 18:
            self._unsupported("CreateNvmeOverRdmaAdapter", 18)
        self._invoke("CreateNvmeOverRdmaAdapter", _arguments)

    @_rt.method(
        "RemoveNvmeOverRdmaAdapter",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("hbaDeviceName", "string", since="vim.version.v7_0", rank=18),),
    )
    def RemoveNvmeOverRdmaAdapter(self, hbaDeviceName: str) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            hbaDeviceName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"hbaDeviceName": hbaDeviceName}
        if self._rank < 18:
            self._unsupported("RemoveNvmeOverRdmaAdapter", 18)
        self._invoke("RemoveNvmeOverRdmaAdapter", _arguments)

    @_rt.method(
        "CreateSoftwareAdapter",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Host.Config.Storage",
        raises=(vim.fault.ResourceInUse, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("spec", "vim.host.HbaCreateSpec", since="vim.version.v7_0_3_0", rank=24),
        ),
    )
    def CreateSoftwareAdapter(self, spec: vim.host.HbaCreateSpec) -> None:
        """Returns nothing. Since vSphere API 7.0.3.0.

        Args:
            spec: ``vim.host.HbaCreateSpec``, required.

        Raises:
            vim.fault.ResourceInUse: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        if self._rank < 24:
            self._unsupported("CreateSoftwareAdapter", 24)
        self._check_arguments("CreateSoftwareAdapter", _arguments)
        self._invoke("CreateSoftwareAdapter", _arguments)

    @_rt.method(
        "RemoveSoftwareAdapter",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("hbaDeviceName", "string", since="vim.version.v7_0_3_0", rank=24),
        ),
    )
    def RemoveSoftwareAdapter(self, hbaDeviceName: str) -> None:
        """Returns nothing. Since vSphere API 7.0.3.0.

        Args:
            hbaDeviceName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"hbaDeviceName": hbaDeviceName}
        if self._rank < 24:
            self._unsupported("RemoveSoftwareAdapter", 24)
        self._invoke("RemoveSoftwareAdapter", _arguments)

    @_rt.method(
        "DiscoverNvmeControllers",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "discoverSpec", "vim.host.NvmeDiscoverSpec", since="vim.version.v7_0", rank=18
            ),
        ),
        returns=_rt.Returns("vim.host.NvmeDiscoveryLog"),
    )
    def DiscoverNvmeControllers(
        self, discoverSpec: vim.host.NvmeDiscoverSpec
    ) -> vim.host.NvmeDiscoveryLog:
        """Returns ``vim.host.NvmeDiscoveryLog``. Since vSphere API 7.0.0.0.

        Args:
            discoverSpec: ``vim.host.NvmeDiscoverSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"discoverSpec": discoverSpec}
        if self._rank < 18:
            self._unsupported("DiscoverNvmeControllers", 18)
        self._check_arguments("DiscoverNvmeControllers", _arguments)
        _result: vim.host.NvmeDiscoveryLog = self._invoke("DiscoverNvmeControllers", _arguments)
        return _result

    @_rt.method(
        "ConnectNvmeController",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "connectSpec", "vim.host.NvmeConnectSpec", since="vim.version.v7_0", rank=18
            ),
        ),
    )
    def ConnectNvmeController(self, connectSpec: vim.host.NvmeConnectSpec) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            connectSpec: ``vim.host.NvmeConnectSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"connectSpec": connectSpec}
        if self._rank < 18:
            self._unsupported("ConnectNvmeController", 18)
        self._check_arguments("ConnectNvmeController", _arguments)
        self._invoke("ConnectNvmeController", _arguments)

    @_rt.method(
        "DisconnectNvmeController",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "disconnectSpec", "vim.host.NvmeDisconnectSpec", since="vim.version.v7_0", rank=18
            ),
        ),
    )
    def DisconnectNvmeController(self, disconnectSpec: vim.host.NvmeDisconnectSpec) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            disconnectSpec: ``vim.host.NvmeDisconnectSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"disconnectSpec": disconnectSpec}
        if self._rank < 18:
            self._unsupported("DisconnectNvmeController", 18)
        self._check_arguments("DisconnectNvmeController", _arguments)
        self._invoke("DisconnectNvmeController", _arguments)

    @_rt.method(
        "ConnectNvmeControllerEx_Task",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "connectSpec",
                "vim.host.NvmeConnectSpec",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConnectNvmeControllerEx_Task(
        self, connectSpec: Iterable[vim.host.NvmeConnectSpec] = ()
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 7.0.3.0.

        Args:
            connectSpec: List of ``vim.host.NvmeConnectSpec``, optional.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"connectSpec": _rt.array("connectSpec", connectSpec)}
        if self._rank < 24:
            self._unsupported("ConnectNvmeControllerEx_Task", 24)
        self._check_arguments("ConnectNvmeControllerEx_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ConnectNvmeControllerEx_Task", _arguments)
        return _result

    ConnectNvmeControllerEx = ConnectNvmeControllerEx_Task

    @_rt.method(
        "DisconnectNvmeControllerEx_Task",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "disconnectSpec",
                "vim.host.NvmeDisconnectSpec",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DisconnectNvmeControllerEx_Task(
        self, disconnectSpec: Iterable[vim.host.NvmeDisconnectSpec] = ()
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 7.0.3.0.

        Args:
            disconnectSpec: List of ``vim.host.NvmeDisconnectSpec``, optional.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"disconnectSpec": _rt.array("disconnectSpec", disconnectSpec)}
        if self._rank < 24:
            self._unsupported("DisconnectNvmeControllerEx_Task", 24)
        self._check_arguments("DisconnectNvmeControllerEx_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("DisconnectNvmeControllerEx_Task", _arguments)
        return _result

    DisconnectNvmeControllerEx = DisconnectNvmeControllerEx_Task
