# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourcePool``."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ResourcePool",
    wire_name="ResourcePool",
    properties=lambda: (
        _rt.Property("summary", "vim.ResourcePool.Summary"),
        _rt.Property("runtime", "vim.ResourcePool.RuntimeInfo"),
        _rt.Property("owner", "vim.ComputeResource", privilege="System.View"),
        _rt.Property(
            "resourcePool", "vim.ResourcePool", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property(
            "vm", "vim.VirtualMachine", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property("config", "vim.ResourceConfigSpec"),
        _rt.Property(
            "namespace",
            "string",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
            privilege="System.View",
        ),
        _rt.Property("childConfiguration", "vim.ResourceConfigSpec", array=True, optional=True),
    ),
)
class ResourcePool(vim.ManagedEntity):
    """The managed object ``vim.ResourcePool``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ResourcePool.rst``
    """

    @_rt.data(
        "vim.ResourcePool.ResourceUsage",
        wire_name="ResourcePoolResourceUsage",
        properties=lambda: (
            _rt.Property("reservationUsed", "long"),
            _rt.Property("reservationUsedForVm", "long"),
            _rt.Property("unreservedForPool", "long"),
            _rt.Property("unreservedForVm", "long"),
            _rt.Property("overallUsage", "long"),
            _rt.Property("maxUsage", "long"),
        ),
    )
    class ResourceUsage(vmodl.DynamicData):
        """The data object ``vim.ResourcePool.ResourceUsage``, on the wire ``ResourcePoolResourceUsage``.

        Fields:
            - ``reservationUsed``: ``long``, required.
            - ``reservationUsedForVm``: ``long``, required.
            - ``unreservedForPool``: ``long``, required.
            - ``unreservedForVm``: ``long``, required.
            - ``overallUsage``: ``long``, required.
            - ``maxUsage``: ``long``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ResourcePool/ResourceUsage.rst``
        """

        reservationUsed: int = 0
        """``long``, required. Since 1.0."""
        reservationUsedForVm: int = 0
        """``long``, required. Since 1.0."""
        unreservedForPool: int = 0
        """``long``, required. Since 1.0."""
        unreservedForVm: int = 0
        """``long``, required. Since 1.0."""
        overallUsage: int = 0
        """``long``, required. Since 1.0."""
        maxUsage: int = 0
        """``long``, required. Since 1.0."""

    @_rt.data(
        "vim.ResourcePool.RuntimeInfo",
        wire_name="ResourcePoolRuntimeInfo",
        properties=lambda: (
            _rt.Property("memory", "vim.ResourcePool.ResourceUsage"),
            _rt.Property("cpu", "vim.ResourcePool.ResourceUsage"),
            _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
            _rt.Property(
                "sharesScalable", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.ResourcePool.RuntimeInfo``, on the wire ``ResourcePoolRuntimeInfo``.

        Fields:
            - ``memory``: ``vim.ResourcePool.ResourceUsage``, required.
            - ``cpu``: ``vim.ResourcePool.ResourceUsage``, required.
            - ``overallStatus``: ``vim.ManagedEntity.Status``, required.
            - ``sharesScalable``: ``string``, optional. Since vSphere API 7.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ResourcePool/RuntimeInfo.rst``
        """

        memory: vim.ResourcePool.ResourceUsage = _rt.UNSET
        """``vim.ResourcePool.ResourceUsage``, required. Since 1.0."""
        cpu: vim.ResourcePool.ResourceUsage = _rt.UNSET
        """``vim.ResourcePool.ResourceUsage``, required. Since 1.0."""
        overallStatus: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = (
            _rt.UNSET
        )
        """``vim.ManagedEntity.Status``, required. Since 1.0."""
        sharesScalable: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.ResourcePool.Summary",
        wire_name="ResourcePoolSummary",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("config", "vim.ResourceConfigSpec"),
            _rt.Property("runtime", "vim.ResourcePool.RuntimeInfo"),
            _rt.Property(
                "quickStats",
                "vim.ResourcePool.Summary.QuickStats",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "configuredMemoryMB", "int", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.ResourcePool.Summary``, on the wire ``ResourcePoolSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``config``: ``vim.ResourceConfigSpec``, required.
            - ``runtime``: ``vim.ResourcePool.RuntimeInfo``, required.
            - ``quickStats``: ``vim.ResourcePool.Summary.QuickStats``, optional. Since vSphere API
              4.0.
            - ``configuredMemoryMB``: ``int`` in megabytes, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ResourcePool/Summary.rst``
        """

        @_rt.data(
            "vim.ResourcePool.Summary.QuickStats",
            wire_name="ResourcePoolQuickStats",
            since="vim.version.version5",
            rank=5,
            properties=lambda: (
                _rt.Property(
                    "overallCpuUsage", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "overallCpuDemand", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "guestMemoryUsage", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "hostMemoryUsage", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "distributedCpuEntitlement",
                    "long",
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "distributedMemoryEntitlement",
                    "long",
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "staticCpuEntitlement",
                    "int",
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "staticMemoryEntitlement",
                    "int",
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "privateMemory", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "sharedMemory", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "swappedMemory", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "balloonedMemory", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "overheadMemory", "long", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "consumedOverheadMemory",
                    "long",
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "compressedMemory", "long", optional=True, since="vim.version.version6", rank=6
                ),
            ),
        )
        class QuickStats(vmodl.DynamicData):
            """The data object ``vim.ResourcePool.Summary.QuickStats``, on the wire ``ResourcePoolQuickStats``.

            Fields:
                - ``overallCpuUsage``: ``long``, optional.
                - ``overallCpuDemand``: ``long``, optional.
                - ``guestMemoryUsage``: ``long``, optional.
                - ``hostMemoryUsage``: ``long``, optional.
                - ``distributedCpuEntitlement``: ``long``, optional.
                - ``distributedMemoryEntitlement``: ``long``, optional.
                - ``staticCpuEntitlement``: ``int``, optional.
                - ``staticMemoryEntitlement``: ``int``, optional.
                - ``privateMemory``: ``long``, optional.
                - ``sharedMemory``: ``long``, optional.
                - ``swappedMemory``: ``long``, optional.
                - ``balloonedMemory``: ``long``, optional.
                - ``overheadMemory``: ``long``, optional.
                - ``consumedOverheadMemory``: ``long``, optional.
                - ``compressedMemory``: ``long``, optional. Since vSphere API 4.1.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/ResourcePool/Summary/QuickStats.rst``
            """

            overallCpuUsage: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            overallCpuDemand: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            guestMemoryUsage: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            hostMemoryUsage: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            distributedCpuEntitlement: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            distributedMemoryEntitlement: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            staticCpuEntitlement: int | None = None
            """``int``, optional. Since vSphere API 4.0."""
            staticMemoryEntitlement: int | None = None
            """``int``, optional. Since vSphere API 4.0."""
            privateMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            sharedMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            swappedMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            balloonedMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            overheadMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            consumedOverheadMemory: int | None = None
            """``long``, optional. Since vSphere API 4.0."""
            compressedMemory: int | None = None
            """``long``, optional. Since vSphere API 4.1."""

        name: str = ""
        """``string``, required. Since 1.0."""
        config: vim.ResourceConfigSpec = _rt.UNSET
        """``vim.ResourceConfigSpec``, required. Since 1.0."""
        runtime: vim.ResourcePool.RuntimeInfo = _rt.UNSET
        """``vim.ResourcePool.RuntimeInfo``, required. Since 1.0."""
        quickStats: vim.ResourcePool.Summary.QuickStats | None = None
        """``vim.ResourcePool.Summary.QuickStats``, optional. Since vSphere API 4.0."""
        configuredMemoryMB: int | None = None
        """``int`` in megabytes, optional. Since vSphere API 4.0."""

    @property
    def summary(self) -> vim.ResourcePool.Summary:
        """``vim.ResourcePool.Summary``, always set. Since 1.0."""
        _result: vim.ResourcePool.Summary = self._fetch("summary")
        return _result

    @property
    def runtime(self) -> vim.ResourcePool.RuntimeInfo:
        """``vim.ResourcePool.RuntimeInfo``, always set. Since 1.0."""
        _result: vim.ResourcePool.RuntimeInfo = self._fetch("runtime")
        return _result

    @property
    def owner(self) -> vim.ComputeResource:
        """``vim.ComputeResource``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.ComputeResource = self._fetch("owner")
        return _result

    @property
    def resourcePool(self) -> _builtins.list[vim.ResourcePool]:
        """List of ``vim.ResourcePool``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: _builtins.list[vim.ResourcePool] = self._fetch("resourcePool")
        return _result

    @property
    def vm(self) -> _builtins.list[vim.VirtualMachine]:
        """List of ``vim.VirtualMachine``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: _builtins.list[vim.VirtualMachine] = self._fetch("vm")
        return _result

    @property
    def config(self) -> vim.ResourceConfigSpec:
        """``vim.ResourceConfigSpec``, always set. Since 1.0."""
        _result: vim.ResourceConfigSpec = self._fetch("config")
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
    def childConfiguration(self) -> _builtins.list[vim.ResourceConfigSpec]:
        """List of ``vim.ResourceConfigSpec``, optional. Since 1.0."""
        _result: _builtins.list[vim.ResourceConfigSpec] = self._fetch("childConfiguration")
        return _result

    @_rt.method(
        "UpdateConfig",
        raises=(
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
            vim.fault.InsufficientResourcesFault,
            vim.fault.ConcurrentAccess,
        ),
        parameters=(
            _rt.Parameter("name", "string", optional=True),
            _rt.Parameter("config", "vim.ResourceConfigSpec", optional=True),
        ),
    )
    def UpdateConfig(
        self, name: str | None = None, config: vim.ResourceConfigSpec | None = None
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            name: ``string``, optional.
            config: ``vim.ResourceConfigSpec``, optional.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
        """
        _arguments = {"name": name, "config": config}
        self._check_arguments("UpdateConfig", _arguments)
        self._invoke("UpdateConfig", _arguments)

    @_rt.method(
        "MoveIntoResourcePool",
        raises=(vim.fault.DuplicateName, vim.fault.InsufficientResourcesFault),
        parameters=(_rt.Parameter("list", "vim.ManagedEntity", array=True),),
    )
    def MoveIntoResourcePool(self, list: Iterable[vim.ManagedEntity]) -> None:
        """Returns nothing. Since 1.0.

        Args:
            list: List of ``vim.ManagedEntity``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
        """
        _arguments = {"list": _rt.array("list", list)}
        self._invoke("MoveIntoResourcePool", _arguments)

    MoveInto = MoveIntoResourcePool

    @_rt.method(
        "UpdateChildResourceConfiguration",
        raises=(vim.fault.InvalidState, vim.fault.InsufficientResourcesFault),
        parameters=(_rt.Parameter("spec", "vim.ResourceConfigSpec", array=True),),
    )
    def UpdateChildResourceConfiguration(self, spec: Iterable[vim.ResourceConfigSpec]) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: List of ``vim.ResourceConfigSpec``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
        """
        _arguments = {"spec": _rt.array("spec", spec)}
        self._check_arguments("UpdateChildResourceConfiguration", _arguments)
        self._invoke("UpdateChildResourceConfiguration", _arguments)

    @_rt.method(
        "CreateResourcePool",
        privilege="Resource.CreatePool",
        raises=(
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("spec", "vim.ResourceConfigSpec"),
        ),
        returns=_rt.Returns("vim.ResourcePool"),
    )
    def CreateResourcePool(self, name: str, spec: vim.ResourceConfigSpec) -> vim.ResourcePool:
        """Returns ``vim.ResourcePool``. Since 1.0.

        Args:
            name: ``string``, required.
            spec: ``vim.ResourceConfigSpec``, required.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``Resource.CreatePool``
        """
        _arguments = {"name": name, "spec": spec}
        self._check_arguments("CreateResourcePool", _arguments)
        _result: vim.ResourcePool = self._invoke("CreateResourcePool", _arguments)
        return _result

    @_rt.method("DestroyChildren")
    def DestroyChildren(self) -> None:
        """Returns nothing. Since 1.0."""
        self._invoke("DestroyChildren", {})

    @_rt.method(
        "CreateVApp",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Create",
        raises=(
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidState,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "resSpec", "vim.ResourceConfigSpec", since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "configSpec", "vim.vApp.VAppConfigSpec", since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "vmFolder", "vim.Folder", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.VirtualApp"),
    )
    def CreateVApp(
        self,
        name: str,
        resSpec: vim.ResourceConfigSpec,
        configSpec: vim.vApp.VAppConfigSpec,
        vmFolder: vim.Folder | None = None,
    ) -> vim.VirtualApp:
        """Returns ``vim.VirtualApp``. Since vSphere API 4.0.

        Args:
            name: ``string``, required.
            resSpec: ``vim.ResourceConfigSpec``, required.
            configSpec: ``vim.vApp.VAppConfigSpec``, required.
            vmFolder: ``vim.Folder``, optional.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VApp.Create``
        """
        _arguments = {
            "name": name,
            "resSpec": resSpec,
            "configSpec": configSpec,
            "vmFolder": vmFolder,
        }
        if self._rank < 5:
            self._unsupported("CreateVApp", 5)
        self._check_arguments("CreateVApp", _arguments)
        _result: vim.VirtualApp = self._invoke("CreateVApp", _arguments)
        return _result

    @_rt.method(
        "CreateChildVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Inventory.Create",
        raises=(
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.OutOfBounds,
            vim.fault.InvalidName,
            vim.fault.InvalidDatastore,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("config", "vim.vm.ConfigSpec", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def CreateChildVM_Task(
        self, config: vim.vm.ConfigSpec, host: vim.HostSystem | None = None
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since vSphere API 4.0.

        Args:
            config: ``vim.vm.ConfigSpec``, required.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.OutOfBounds: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Create``
        """
        _arguments = {"config": config, "host": host}
        if self._rank < 5:
            self._unsupported("CreateChildVM_Task", 5)
        self._check_arguments("CreateChildVM_Task", _arguments)
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("CreateChildVM_Task", _arguments)
        return _result

    CreateVm = CreateChildVM_Task

    @_rt.method(
        "RegisterChildVM_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VirtualMachine.Inventory.Register",
        raises=(
            vim.fault.OutOfBounds,
            vim.fault.AlreadyExists,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.VmConfigFault,
            vim.fault.InsufficientResourcesFault,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter("path", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualMachine"),
    )
    def RegisterChildVM_Task(
        self, path: str, name: str | None = None, host: vim.HostSystem | None = None
    ) -> _rt.TaskOf[vim.VirtualMachine]:
        """Starts a task that yields ``vim.VirtualMachine``. Since vSphere API 4.0.

        Args:
            path: ``string``, required.
            name: ``string``, optional.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.OutOfBounds: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Register``
        """
        _arguments = {"path": path, "name": name, "host": host}
        if self._rank < 5:
            self._unsupported("RegisterChildVM_Task", 5)
        _result: _rt.TaskOf[vim.VirtualMachine] = self._invoke("RegisterChildVM_Task", _arguments)
        return _result

    RegisterVm = RegisterChildVM_Task

    @_rt.method(
        "ImportVApp",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Import",
        raises=(
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.OutOfBounds,
            vim.fault.DuplicateName,
            vim.fault.InvalidName,
            vim.fault.InvalidDatastore,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("spec", "vim.ImportSpec", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "folder",
                "vim.Folder",
                optional=True,
                since="vim.version.version5",
                rank=5,
                privilege="VApp.Import",
            ),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.HttpNfcLease"),
    )
    def ImportVApp(
        self,
        spec: vim.ImportSpec,
        folder: vim.Folder | None = None,
        host: vim.HostSystem | None = None,
    ) -> vim.HttpNfcLease:
        """Returns ``vim.HttpNfcLease``. Since vSphere API 4.0.

        Args:
            spec: ``vim.ImportSpec``, required.
            folder: ``vim.Folder``, optional. The privilege ``VApp.Import`` is needed on it.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.OutOfBounds: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``VApp.Import``
        """
        _arguments = {"spec": spec, "folder": folder, "host": host}
        if self._rank < 5:
            self._unsupported("ImportVApp", 5)
        self._check_arguments("ImportVApp", _arguments)
        _result: vim.HttpNfcLease = self._invoke("ImportVApp", _arguments)
        return _result

    @_rt.method(
        "QueryResourceConfigOption",
        since="vim.version.version6",
        rank=6,
        privilege="Resource.EditPool",
        returns=_rt.Returns("vim.ResourceConfigOption"),
    )
    def QueryResourceConfigOption(self) -> vim.ResourceConfigOption:
        """Returns ``vim.ResourceConfigOption``. Since vSphere API 4.1.

        Privilege:
            ``Resource.EditPool``
        """
        if self._rank < 6:
            self._unsupported("QueryResourceConfigOption", 6)
        _result: vim.ResourceConfigOption = self._invoke("QueryResourceConfigOption", {})
        return _result

    @_rt.method("RefreshRuntime", since="vim.version.version6", rank=6, privilege="System.View")
    def RefreshRuntime(self) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 6:
            self._unsupported("RefreshRuntime", 6)
        self._invoke("RefreshRuntime", {})
