# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Folder``."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.Folder",
    wire_name="Folder",
    properties=lambda: (
        _rt.Property("childType", "TypeName", array=True, optional=True, privilege="System.View"),
        _rt.Property(
            "childEntity", "vim.ManagedEntity", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property(
            "namespace",
            "string",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
            privilege="System.View",
        ),
        _rt.Property(
            "externallyManagedFolderInfo",
            "vim.Folder.ExternallyManagedFolderInfo",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class Folder(vim.ManagedEntity):
    """The managed object ``vim.Folder``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/Folder.rst``
    """

    @_rt.data(
        "vim.Folder.BatchAddHostsToClusterResult",
        wire_name="FolderBatchAddHostsToClusterResult",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "hostsAddedToCluster",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hostsFailedInventoryAdd",
                "vim.Folder.FailedHostResult",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hostsFailedMoveToCluster",
                "vim.Folder.FailedHostResult",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class BatchAddHostsToClusterResult(vmodl.DynamicData):
        """The data object ``vim.Folder.BatchAddHostsToClusterResult``, on the wire ``FolderBatchAddHostsToClusterResult``.

        Fields:
            - ``hostsAddedToCluster``: List of ``vim.HostSystem``, optional.
            - ``hostsFailedInventoryAdd``: List of ``vim.Folder.FailedHostResult``, optional.
            - ``hostsFailedMoveToCluster``: List of ``vim.Folder.FailedHostResult``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Folder/BatchAddHostsToClusterResult.rst``
        """

        hostsAddedToCluster: _rt.Field[_builtins.list[vim.HostSystem], Iterable[vim.HostSystem]] = (
            _rt.EMPTY
        )
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.7.1."""
        hostsFailedInventoryAdd: _rt.Field[
            _builtins.list[vim.Folder.FailedHostResult], Iterable[vim.Folder.FailedHostResult]
        ] = _rt.EMPTY
        """List of ``vim.Folder.FailedHostResult``, optional. Since vSphere API 6.7.1."""
        hostsFailedMoveToCluster: _rt.Field[
            _builtins.list[vim.Folder.FailedHostResult], Iterable[vim.Folder.FailedHostResult]
        ] = _rt.EMPTY
        """List of ``vim.Folder.FailedHostResult``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.Folder.BatchAddStandaloneHostsResult",
        wire_name="FolderBatchAddStandaloneHostsResult",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "addedHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hostsFailedInventoryAdd",
                "vim.Folder.FailedHostResult",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class BatchAddStandaloneHostsResult(vmodl.DynamicData):
        """The data object ``vim.Folder.BatchAddStandaloneHostsResult``, on the wire ``FolderBatchAddStandaloneHostsResult``.

        Fields:
            - ``addedHosts``: List of ``vim.HostSystem``, optional.
            - ``hostsFailedInventoryAdd``: List of ``vim.Folder.FailedHostResult``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Folder/BatchAddStandaloneHostsResult.rst``
        """

        addedHosts: _rt.Field[_builtins.list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.7.1."""
        hostsFailedInventoryAdd: _rt.Field[
            _builtins.list[vim.Folder.FailedHostResult], Iterable[vim.Folder.FailedHostResult]
        ] = _rt.EMPTY
        """List of ``vim.Folder.FailedHostResult``, optional. Since vSphere API 6.7.1."""

    @_rt.enum(
        "vim.Folder.DesiredHostState",
        wire_name="FolderDesiredHostState",
        since="vim.version.version13",
        rank=13,
    )
    class DesiredHostState(_rt.VimEnum):
        """The enum ``vim.Folder.DesiredHostState``, on the wire ``FolderDesiredHostState``.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Folder/DesiredHostState.rst``
        """

        maintenance = "maintenance"
        """The value ``maintenance``."""
        non_maintenance = "non_maintenance"
        """The value ``non_maintenance``."""

    @_rt.data(
        "vim.Folder.ExternallyManagedFolderInfo",
        wire_name="FolderExternallyManagedFolderInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("type", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class ExternallyManagedFolderInfo(vmodl.DynamicData):
        """The data object ``vim.Folder.ExternallyManagedFolderInfo``, on the wire ``FolderExternallyManagedFolderInfo``.

        Fields:
            - ``id``: ``string``, required.
            - ``type``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/Folder/ExternallyManagedFolderInfo.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        type: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.enum(
        "vim.Folder.ExternallyManagedFolderType",
        wire_name="FolderExternallyManagedFolderType",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class ExternallyManagedFolderType(_rt.VimEnum):
        """The enum ``vim.Folder.ExternallyManagedFolderType``, on the wire ``FolderExternallyManagedFolderType``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/Folder/ExternallyManagedFolderType.rst``
        """

        PROJECT_ROOT = "PROJECT_ROOT"
        """The value ``PROJECT_ROOT``."""
        PROJECT = "PROJECT"
        """The value ``PROJECT``."""
        VPC_ROOT = "VPC_ROOT"
        """The value ``VPC_ROOT``."""
        VPC = "VPC"
        """The value ``VPC``."""
        SUBNET = "SUBNET"
        """The value ``SUBNET``."""
        SEGMENT = "SEGMENT"
        """The value ``SEGMENT``."""
        SUPERVISOR = "SUPERVISOR"
        """The value ``SUPERVISOR``."""
        VSPHERE_POD = "VSPHERE_POD"
        """The value ``VSPHERE_POD``."""

    @_rt.data(
        "vim.Folder.FailedHostResult",
        wire_name="FolderFailedHostResult",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "hostName", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "context", "vmodl.LocalizableMessage", since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version13", rank=13
            ),
        ),
    )
    class FailedHostResult(vmodl.DynamicData):
        """The data object ``vim.Folder.FailedHostResult``, on the wire ``FolderFailedHostResult``.

        Fields:
            - ``hostName``: ``string``, optional.
            - ``host``: ``vim.HostSystem``, optional.
            - ``context``: ``vmodl.LocalizableMessage``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Folder/FailedHostResult.rst``
        """

        hostName: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 6.7.1."""
        context: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 6.7.1."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.Folder.NewHostSpec",
        wire_name="FolderNewHostSpec",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "hostCnxSpec", "vim.host.ConnectSpec", since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "esxLicense", "string", optional=True, since="vim.version.version13", rank=13
            ),
        ),
    )
    class NewHostSpec(vmodl.DynamicData):
        """The data object ``vim.Folder.NewHostSpec``, on the wire ``FolderNewHostSpec``.

        Fields:
            - ``hostCnxSpec``: ``vim.host.ConnectSpec``, required.
            - ``esxLicense``: ``string``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Folder/NewHostSpec.rst``
        """

        hostCnxSpec: vim.host.ConnectSpec = _rt.UNSET
        """``vim.host.ConnectSpec``, required. Since vSphere API 6.7.1."""
        esxLicense: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""

    @property
    def childType(self) -> _builtins.list[str]:
        """List of ``TypeName``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: _builtins.list[str] = self._fetch("childType")
        return _result

    @property
    def childEntity(self) -> _builtins.list[vim.ManagedEntity]:
        """List of ``vim.ManagedEntity``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: _builtins.list[vim.ManagedEntity] = self._fetch("childEntity")
        return _result

    @property
    def namespace(self) -> str | None:
        """``string``, optional. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 18:
            self._unsupported("namespace", 18)
        _result: str | None = self._fetch("namespace")
        return _result

    @property
    def externallyManagedFolderInfo(self) -> vim.Folder.ExternallyManagedFolderInfo | None:
        """``vim.Folder.ExternallyManagedFolderInfo``, optional. Since vSphere API 9.0.0.0."""
        if self._rank < 34:
            self._unsupported("externallyManagedFolderInfo", 34)
        _result: vim.Folder.ExternallyManagedFolderInfo | None = self._fetch(
            "externallyManagedFolderInfo"
        )
        return _result

    @_rt.method(
        "CreateFolder",
        privilege="Folder.Create",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(_rt.Parameter("name", "string"),),
        returns=_rt.Returns("vim.Folder"),
    )
    def CreateFolder(self, name: str) -> vim.Folder:
        """Returns ``vim.Folder``. Since 1.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Folder.Create``
        """
        _arguments = {"name": name}
        _result: vim.Folder = self._invoke("CreateFolder", _arguments)
        return _result

    @_rt.method(
        "MoveIntoFolder_Task",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidFolder, vim.fault.InvalidState),
        parameters=(_rt.Parameter("list", "vim.ManagedEntity", array=True),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MoveIntoFolder_Task(self, list: Iterable[vim.ManagedEntity]) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            list: List of ``vim.ManagedEntity``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidFolder: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"list": _rt.array("list", list)}
        _result: _rt.TaskOf[None] = self._invoke("MoveIntoFolder_Task", _arguments)
        return _result

    MoveInto = MoveIntoFolder_Task

    @_rt.method(
        "CreateVM_Task",
        privilege="VirtualMachine.Inventory.Create",
        raises=(
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.OutOfBounds,
            vim.fault.DuplicateName,
            vim.fault.InvalidName,
            vim.fault.InvalidDatastore,
            vim.fault.InsufficientResourcesFault,
            vim.fault.AlreadyExists,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("config", "vim.vm.ConfigSpec"),
            _rt.Parameter("pool", "vim.ResourcePool", privilege="Resource.AssignVMToPool"),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def CreateVM_Task(
        self, config: vim.vm.ConfigSpec, pool: vim.ResourcePool, host: vim.HostSystem | None = None
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since 1.0.

        Args:
            config: ``vim.vm.ConfigSpec``, required.
            pool: ``vim.ResourcePool``, required. The privilege ``Resource.AssignVMToPool`` is
                needed on it.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.OutOfBounds: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Create``
        """
        _arguments = {"config": config, "pool": pool, "host": host}
        self._check_arguments("CreateVM_Task", _arguments)
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("CreateVM_Task", _arguments)
        return _result

    CreateVm = CreateVM_Task

    def _by_name_RegisterVM_Task(
        self,
        path: str,
        name: str | None = None,
        *,
        asTemplate: bool,
        pool: vim.ResourcePool | None = None,
        host: vim.HostSystem | None = None,
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_RegisterVM_Task)
    @_rt.method(
        "RegisterVM_Task",
        privilege="VirtualMachine.Inventory.Register",
        raises=(
            vim.fault.OutOfBounds,
            vim.fault.DuplicateName,
            vim.fault.AlreadyExists,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.VmConfigFault,
            vim.fault.InsufficientResourcesFault,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("path", "string"),
            _rt.Parameter("name", "string", optional=True),
            _rt.Parameter("asTemplate", "boolean"),
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, privilege="Resource.AssignVMToPool"
            ),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def RegisterVM_Task(
        self,
        path: str,
        name: str | None,
        asTemplate: bool,
        pool: vim.ResourcePool | None = None,
        host: vim.HostSystem | None = None,
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since 1.0.

        Args:
            path: ``string``, required.
            name: ``string``, optional.
            asTemplate: ``boolean``, required.
            pool: ``vim.ResourcePool``, optional. The privilege ``Resource.AssignVMToPool`` is
                needed on it.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.OutOfBounds: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Register``
        """
        _rt.require("asTemplate", asTemplate)
        _arguments = {
            "path": path,
            "name": name,
            "asTemplate": asTemplate,
            "pool": pool,
            "host": host,
        }
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("RegisterVM_Task", _arguments)
        return _result

    RegisterVm = RegisterVM_Task

    @_rt.method(
        "CreateCluster",
        privilege="Host.Inventory.CreateCluster",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("spec", "vim.cluster.ConfigSpec"),
        ),
        returns=_rt.Returns("vim.ClusterComputeResource"),
    )
    def CreateCluster(self, name: str, spec: vim.cluster.ConfigSpec) -> vim.ClusterComputeResource:
        """Returns ``vim.ClusterComputeResource``. Since 1.0.

        Args:
            name: ``string``, required.
            spec: ``vim.cluster.ConfigSpec``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Host.Inventory.CreateCluster``
        """
        _arguments = {"name": name, "spec": spec}
        self._check_arguments("CreateCluster", _arguments)
        _result: vim.ClusterComputeResource = self._invoke("CreateCluster", _arguments)
        return _result

    @_rt.method(
        "CreateClusterEx",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Inventory.CreateCluster",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("spec", "vim.cluster.ConfigSpecEx", since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.ClusterComputeResource"),
    )
    def CreateClusterEx(
        self, name: str, spec: vim.cluster.ConfigSpecEx
    ) -> vim.ClusterComputeResource:
        """Returns ``vim.ClusterComputeResource``. Since VI API 2.5.

        Args:
            name: ``string``, required.
            spec: ``vim.cluster.ConfigSpecEx``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Host.Inventory.CreateCluster``
        """
        _arguments = {"name": name, "spec": spec}
        if self._rank < 2:
            self._unsupported("CreateClusterEx", 2)
        self._check_arguments("CreateClusterEx", _arguments)
        _result: vim.ClusterComputeResource = self._invoke("CreateClusterEx", _arguments)
        return _result

    def _by_name_AddStandaloneHost_Task(
        self,
        spec: vim.host.ConnectSpec,
        compResSpec: vim.ComputeResource.ConfigSpec | None = None,
        *,
        addConnected: bool,
        license: str | None = None,
    ) -> _rt.TaskOf[vim.ComputeResource]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_AddStandaloneHost_Task)
    @_rt.method(
        "AddStandaloneHost_Task",
        privilege="Host.Inventory.AddStandaloneHost",
        raises=(vim.fault.InvalidLogin, vim.fault.HostConnectFault, vim.fault.DuplicateName),
        parameters=(
            _rt.Parameter("spec", "vim.host.ConnectSpec"),
            _rt.Parameter(
                "compResSpec",
                "vim.ComputeResource.ConfigSpec",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter("addConnected", "boolean"),
            _rt.Parameter("license", "string", optional=True, since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.ComputeResource"),
    )
    def AddStandaloneHost_Task(
        self,
        spec: vim.host.ConnectSpec,
        compResSpec: vim.ComputeResource.ConfigSpec | None,
        addConnected: bool,
        license: str | None = None,
    ) -> _rt.TaskOf[vim.ComputeResource]:
        """Starts a task that yields ``vim.ComputeResource``. Since 1.0.

        Args:
            spec: ``vim.host.ConnectSpec``, required.
            compResSpec: ``vim.ComputeResource.ConfigSpec``, optional. Since VI API 2.5.
            addConnected: ``boolean``, required.
            license: ``string``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.HostConnectFault: Not described.
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Host.Inventory.AddStandaloneHost``
        """
        _rt.require("addConnected", addConnected)
        _arguments = {
            "spec": spec,
            "compResSpec": compResSpec,
            "addConnected": addConnected,
            "license": license,
        }
        if compResSpec is not None and self._rank < 2:
            self._unsupported("AddStandaloneHost_Task(compResSpec)", 2)
        if license is not None and self._rank < 5:
            self._unsupported("AddStandaloneHost_Task(license)", 5)
        self._check_arguments("AddStandaloneHost_Task", _arguments)
        _result: _rt.TaskOf[vim.ComputeResource] = self._invoke(
            "AddStandaloneHost_Task", _arguments
        )
        return _result

    AddStandaloneHost = AddStandaloneHost_Task

    @_rt.method(
        "CreateDatacenter",
        privilege="Datacenter.Create",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(_rt.Parameter("name", "string"),),
        returns=_rt.Returns("vim.Datacenter"),
    )
    def CreateDatacenter(self, name: str) -> vim.Datacenter:
        """Returns ``vim.Datacenter``. Since 1.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Datacenter.Create``
        """
        _arguments = {"name": name}
        _result: vim.Datacenter = self._invoke("CreateDatacenter", _arguments)
        return _result

    @_rt.method(
        "UnregisterAndDestroy_Task",
        privilege="Folder.Delete",
        raises=(vim.fault.ConcurrentAccess, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UnregisterAndDestroy_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Folder.Delete``
        """
        _result: _rt.TaskOf[None] = self._invoke("UnregisterAndDestroy_Task", {})
        return _result

    UnregisterAndDestroy = UnregisterAndDestroy_Task

    @_rt.method(
        "CreateDVS_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.Create",
        raises=(
            vim.fault.DvsFault,
            vim.fault.DuplicateName,
            vim.fault.InvalidName,
            vim.fault.NotFound,
            vim.fault.DvsNotAuthorized,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.DistributedVirtualSwitch.CreateSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.DistributedVirtualSwitch"),
    )
    def CreateDVS_Task(
        self, spec: vim.DistributedVirtualSwitch.CreateSpec
    ) -> _rt.TaskOf[vim.DistributedVirtualSwitch]:
        """Starts a task that yields ``vim.DistributedVirtualSwitch``. Since vSphere API 4.0.

        Args:
            spec: ``vim.DistributedVirtualSwitch.CreateSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.DvsNotAuthorized: Not described.

        Privilege:
            ``DVSwitch.Create``
        """
        _arguments = {"spec": spec}
        if self._rank < 5:
            self._unsupported("CreateDVS_Task", 5)
        self._check_arguments("CreateDVS_Task", _arguments)
        _result: _rt.TaskOf[vim.DistributedVirtualSwitch] = self._invoke(
            "CreateDVS_Task", _arguments
        )
        return _result

    CreateDistributedVirtualSwitch = CreateDVS_Task

    @_rt.method(
        "CreateStoragePod",
        since="vim.version.version7",
        rank=7,
        privilege="Folder.Create",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(_rt.Parameter("name", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.StoragePod"),
    )
    def CreateStoragePod(self, name: str) -> vim.StoragePod:
        """Returns ``vim.StoragePod``. Since vSphere API 5.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Folder.Create``
        """
        _arguments = {"name": name}
        if self._rank < 7:
            self._unsupported("CreateStoragePod", 7)
        _result: vim.StoragePod = self._invoke("CreateStoragePod", _arguments)
        return _result

    def _by_name_BatchAddStandaloneHosts_Task(
        self,
        newHosts: Iterable[vim.Folder.NewHostSpec] = (),
        compResSpec: vim.ComputeResource.ConfigSpec | None = None,
        *,
        addConnected: bool,
    ) -> _rt.TaskOf[vim.Folder.BatchAddStandaloneHostsResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_BatchAddStandaloneHosts_Task)
    @_rt.method(
        "BatchAddStandaloneHosts_Task",
        since="vim.version.version13",
        rank=13,
        privilege="Host.Inventory.AddStandaloneHost",
        parameters=(
            _rt.Parameter(
                "newHosts",
                "vim.Folder.NewHostSpec",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "compResSpec",
                "vim.ComputeResource.ConfigSpec",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter("addConnected", "boolean", since="vim.version.version13", rank=13),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Folder.BatchAddStandaloneHostsResult"),
    )
    def BatchAddStandaloneHosts_Task(
        self,
        newHosts: Iterable[vim.Folder.NewHostSpec],
        compResSpec: vim.ComputeResource.ConfigSpec | None,
        addConnected: bool,
    ) -> _rt.TaskOf[vim.Folder.BatchAddStandaloneHostsResult]:
        """Starts a task that yields ``vim.Folder.BatchAddStandaloneHostsResult``. Since vSphere API
        6.7.1.

        Args:
            newHosts: List of ``vim.Folder.NewHostSpec``, optional.
            compResSpec: ``vim.ComputeResource.ConfigSpec``, optional.
            addConnected: ``boolean``, required.

        Privilege:
            ``Host.Inventory.AddStandaloneHost``
        """
        _rt.require("addConnected", addConnected)
        _arguments = {
            "newHosts": _rt.array("newHosts", newHosts),
            "compResSpec": compResSpec,
            "addConnected": addConnected,
        }
        if self._rank < 13:
            self._unsupported("BatchAddStandaloneHosts_Task", 13)
        self._check_arguments("BatchAddStandaloneHosts_Task", _arguments)
        _result: _rt.TaskOf[vim.Folder.BatchAddStandaloneHostsResult] = self._invoke(
            "BatchAddStandaloneHosts_Task", _arguments
        )
        return _result

    BatchAddStandaloneHosts = BatchAddStandaloneHosts_Task

    @_rt.method(
        "BatchAddHostsToCluster_Task",
        since="vim.version.version13",
        rank=13,
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version13", rank=13
            ),
            _rt.Parameter(
                "newHosts",
                "vim.Folder.NewHostSpec",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "existingHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "compResSpec",
                "vim.ComputeResource.ConfigSpec",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "desiredState", "string", optional=True, since="vim.version.version13", rank=13
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Folder.BatchAddHostsToClusterResult"),
    )
    def BatchAddHostsToCluster_Task(
        self,
        cluster: vim.ClusterComputeResource,
        newHosts: Iterable[vim.Folder.NewHostSpec] = (),
        existingHosts: Iterable[vim.HostSystem] = (),
        compResSpec: vim.ComputeResource.ConfigSpec | None = None,
        desiredState: str | None = None,
    ) -> _rt.TaskOf[vim.Folder.BatchAddHostsToClusterResult]:
        """Starts a task that yields ``vim.Folder.BatchAddHostsToClusterResult``. Since vSphere API
        6.7.1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            newHosts: List of ``vim.Folder.NewHostSpec``, optional.
            existingHosts: List of ``vim.HostSystem``, optional.
            compResSpec: ``vim.ComputeResource.ConfigSpec``, optional.
            desiredState: ``string``, optional.
        """
        _arguments = {
            "cluster": cluster,
            "newHosts": _rt.array("newHosts", newHosts),
            "existingHosts": _rt.array("existingHosts", existingHosts),
            "compResSpec": compResSpec,
            "desiredState": desiredState,
        }
        if self._rank < 13:
            self._unsupported("BatchAddHostsToCluster_Task", 13)
        self._check_arguments("BatchAddHostsToCluster_Task", _arguments)
        _result: _rt.TaskOf[vim.Folder.BatchAddHostsToClusterResult] = self._invoke(
            "BatchAddHostsToCluster_Task", _arguments
        )
        return _result

    BatchAddHostsToCluster = BatchAddHostsToCluster_Task
