# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DatastoreSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.DatastoreSystem",
    wire_name="HostDatastoreSystem",
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.Datastore", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property(
            "capabilities",
            "vim.host.DatastoreSystem.Capabilities",
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class DatastoreSystem(_rt.ManagedObject):
    """The managed object ``vim.host.DatastoreSystem``, on the wire ``HostDatastoreSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DatastoreSystem.rst``
    """

    @_rt.data(
        "vim.host.DatastoreSystem.Capabilities",
        wire_name="HostDatastoreSystemCapabilities",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "nfsMountCreationRequired", "boolean", since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "nfsMountCreationSupported", "boolean", since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "localDatastoreSupported", "boolean", since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "vmfsExtentExpansionSupported", "boolean", since="vim.version.version5", rank=5
            ),
        ),
    )
    class Capabilities(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreSystem.Capabilities``, on the wire ``HostDatastoreSystemCapabilities``.

        Fields:
            - ``nfsMountCreationRequired``: ``boolean``, required.
            - ``nfsMountCreationSupported``: ``boolean``, required.
            - ``localDatastoreSupported``: ``boolean``, required.
            - ``vmfsExtentExpansionSupported``: ``boolean``, required. Since vSphere API 4.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/DatastoreSystem/Capabilities.rst``
        """

        nfsMountCreationRequired: bool = False
        """``boolean``, required. Since VI API 2.5."""
        nfsMountCreationSupported: bool = False
        """``boolean``, required. Since VI API 2.5."""
        localDatastoreSupported: bool = False
        """``boolean``, required. Since VI API 2.5."""
        vmfsExtentExpansionSupported: bool = False
        """``boolean``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.DatastoreSystem.DatastoreResult",
        wire_name="HostDatastoreSystemDatastoreResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "vim.Datastore", since="vim.version.version10", rank=10),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class DatastoreResult(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreSystem.DatastoreResult``, on the wire ``HostDatastoreSystemDatastoreResult``.

        Fields:
            - ``key``: ``vim.Datastore``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/DatastoreSystem/DatastoreResult.rst``
        """

        key: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.DatastoreSystem.VvolDatastoreSpec",
        wire_name="HostDatastoreSystemVvolDatastoreSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version10", rank=10),
            _rt.Property("scId", "string", since="vim.version.version10", rank=10),
        ),
    )
    class VvolDatastoreSpec(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreSystem.VvolDatastoreSpec``, on the wire ``HostDatastoreSystemVvolDatastoreSpec``.

        Fields:
            - ``name``: ``string``, required.
            - ``scId``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/DatastoreSystem/VvolDatastoreSpec.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 6.0."""
        scId: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def capabilities(self) -> vim.host.DatastoreSystem.Capabilities:
        """``vim.host.DatastoreSystem.Capabilities``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("capabilities", 2)
        _result: vim.host.DatastoreSystem.Capabilities = self._fetch("capabilities")
        return _result

    @_rt.method(
        "UpdateLocalSwapDatastore",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Storage",
        raises=(vim.fault.InaccessibleDatastore, vim.fault.DatastoreNotWritableOnHost),
        parameters=(
            _rt.Parameter(
                "datastore", "vim.Datastore", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    def UpdateLocalSwapDatastore(self, datastore: vim.Datastore | None = None) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            datastore: ``vim.Datastore``, optional.

        Raises:
            vim.fault.InaccessibleDatastore: Not described.
            vim.fault.DatastoreNotWritableOnHost: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 2:
            self._unsupported("UpdateLocalSwapDatastore", 2)
        self._invoke("UpdateLocalSwapDatastore", _arguments)

    @_rt.method(
        "QueryAvailableDisksForVmfs",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("datastore", "vim.Datastore", optional=True),),
        returns=_rt.Returns("vim.host.ScsiDisk", array=True, optional=True),
    )
    def QueryAvailableDisksForVmfs(
        self, datastore: vim.Datastore | None = None
    ) -> list[vim.host.ScsiDisk]:
        """Returns a list of ``vim.host.ScsiDisk``, which may be empty. Since 1.0.

        Args:
            datastore: ``vim.Datastore``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        _result: list[vim.host.ScsiDisk] = self._invoke("QueryAvailableDisksForVmfs", _arguments)
        return _result

    @_rt.method(
        "QueryVmfsDatastoreCreateOptions",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("devicePath", "string"),
            _rt.Parameter(
                "vmfsMajorVersion", "int", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.host.VmfsDatastoreOption", array=True, optional=True),
    )
    def QueryVmfsDatastoreCreateOptions(
        self, devicePath: str, vmfsMajorVersion: int | None = None
    ) -> list[vim.host.VmfsDatastoreOption]:
        """Returns a list of ``vim.host.VmfsDatastoreOption``, which may be empty. Since 1.0.

        Args:
            devicePath: ``string``, required.
            vmfsMajorVersion: ``int``, optional. Since vSphere API 5.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"devicePath": devicePath, "vmfsMajorVersion": vmfsMajorVersion}
        if vmfsMajorVersion is not None and self._rank < 7:
            self._unsupported("QueryVmfsDatastoreCreateOptions(vmfsMajorVersion)", 7)
        _result: list[vim.host.VmfsDatastoreOption] = self._invoke(
            "QueryVmfsDatastoreCreateOptions", _arguments
        )
        return _result

    @_rt.method(
        "CreateVmfsDatastore",
        privilege="Host.Config.Storage",
        raises=(vim.fault.DuplicateName, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("spec", "vim.host.VmfsDatastoreCreateSpec"),),
        returns=_rt.Returns("vim.Datastore"),
    )
    def CreateVmfsDatastore(self, spec: vim.host.VmfsDatastoreCreateSpec) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since 1.0.

        Args:
            spec: ``vim.host.VmfsDatastoreCreateSpec``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        self._check_arguments("CreateVmfsDatastore", _arguments)
        _result: vim.Datastore = self._invoke("CreateVmfsDatastore", _arguments)
        return _result

    @_rt.method(
        "QueryVmfsDatastoreExtendOptions",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore"),
            _rt.Parameter("devicePath", "string"),
            _rt.Parameter(
                "suppressExpandCandidates",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.host.VmfsDatastoreOption", array=True, optional=True),
    )
    def QueryVmfsDatastoreExtendOptions(
        self,
        datastore: vim.Datastore,
        devicePath: str,
        suppressExpandCandidates: bool | None = None,
    ) -> list[vim.host.VmfsDatastoreOption]:
        """Returns a list of ``vim.host.VmfsDatastoreOption``, which may be empty. Since 1.0.

        Args:
            datastore: ``vim.Datastore``, required.
            devicePath: ``string``, required.
            suppressExpandCandidates: ``boolean``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "datastore": datastore,
            "devicePath": devicePath,
            "suppressExpandCandidates": suppressExpandCandidates,
        }
        if suppressExpandCandidates is not None and self._rank < 5:
            self._unsupported("QueryVmfsDatastoreExtendOptions(suppressExpandCandidates)", 5)
        _result: list[vim.host.VmfsDatastoreOption] = self._invoke(
            "QueryVmfsDatastoreExtendOptions", _arguments
        )
        return _result

    @_rt.method(
        "QueryVmfsDatastoreExpandOptions",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.host.VmfsDatastoreOption", array=True, optional=True),
    )
    def QueryVmfsDatastoreExpandOptions(
        self, datastore: vim.Datastore
    ) -> list[vim.host.VmfsDatastoreOption]:
        """Returns a list of ``vim.host.VmfsDatastoreOption``, which may be empty. Since vSphere API
        4.0.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 5:
            self._unsupported("QueryVmfsDatastoreExpandOptions", 5)
        _result: list[vim.host.VmfsDatastoreOption] = self._invoke(
            "QueryVmfsDatastoreExpandOptions", _arguments
        )
        return _result

    @_rt.method(
        "ExtendVmfsDatastore",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore"),
            _rt.Parameter("spec", "vim.host.VmfsDatastoreExtendSpec"),
        ),
        returns=_rt.Returns("vim.Datastore"),
    )
    def ExtendVmfsDatastore(
        self, datastore: vim.Datastore, spec: vim.host.VmfsDatastoreExtendSpec
    ) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since 1.0.

        Args:
            datastore: ``vim.Datastore``, required.
            spec: ``vim.host.VmfsDatastoreExtendSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore, "spec": spec}
        self._check_arguments("ExtendVmfsDatastore", _arguments)
        _result: vim.Datastore = self._invoke("ExtendVmfsDatastore", _arguments)
        return _result

    @_rt.method(
        "EnableClusteredVmdkSupport",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v7_0", rank=18),
        ),
    )
    def EnableClusteredVmdkSupport(self, datastore: vim.Datastore) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 18:
            self._unsupported("EnableClusteredVmdkSupport", 18)
        self._invoke("EnableClusteredVmdkSupport", _arguments)

    @_rt.method(
        "DisableClusteredVmdkSupport",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v7_0", rank=18),
        ),
    )
    def DisableClusteredVmdkSupport(self, datastore: vim.Datastore) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 18:
            self._unsupported("DisableClusteredVmdkSupport", 18)
        self._invoke("DisableClusteredVmdkSupport", _arguments)

    @_rt.method(
        "ExpandVmfsDatastore",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "spec", "vim.host.VmfsDatastoreExpandSpec", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Datastore"),
    )
    def ExpandVmfsDatastore(
        self, datastore: vim.Datastore, spec: vim.host.VmfsDatastoreExpandSpec
    ) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since vSphere API 4.0.

        Args:
            datastore: ``vim.Datastore``, required.
            spec: ``vim.host.VmfsDatastoreExpandSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore, "spec": spec}
        if self._rank < 5:
            self._unsupported("ExpandVmfsDatastore", 5)
        self._check_arguments("ExpandVmfsDatastore", _arguments)
        _result: vim.Datastore = self._invoke("ExpandVmfsDatastore", _arguments)
        return _result

    @_rt.method(
        "CreateNasDatastore",
        privilege="Host.Config.Storage",
        raises=(vim.fault.DuplicateName, vim.fault.AlreadyExists, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("spec", "vim.host.NasVolume.Specification"),),
        returns=_rt.Returns("vim.Datastore"),
    )
    def CreateNasDatastore(self, spec: vim.host.NasVolume.Specification) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since 1.0.

        Args:
            spec: ``vim.host.NasVolume.Specification``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        self._check_arguments("CreateNasDatastore", _arguments)
        _result: vim.Datastore = self._invoke("CreateNasDatastore", _arguments)
        return _result

    @_rt.method(
        "CreateLocalDatastore",
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.DuplicateName,
            vim.fault.HostConfigFault,
            vim.fault.FileNotFound,
            vim.fault.InvalidName,
        ),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("path", "string"),
        ),
        returns=_rt.Returns("vim.Datastore"),
    )
    def CreateLocalDatastore(self, name: str, path: str) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since 1.0.

        Args:
            name: ``string``, required.
            path: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"name": name, "path": path}
        _result: vim.Datastore = self._invoke("CreateLocalDatastore", _arguments)
        return _result

    @_rt.method(
        "CreateVvolDatastore",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.NotFound,
            vim.fault.DuplicateName,
            vim.fault.HostConfigFault,
            vim.fault.InvalidName,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.DatastoreSystem.VvolDatastoreSpec",
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Datastore"),
    )
    def CreateVvolDatastore(
        self, spec: vim.host.DatastoreSystem.VvolDatastoreSpec
    ) -> vim.Datastore:
        """Returns ``vim.Datastore``. Since vSphere API 6.0.

        Args:
            spec: ``vim.host.DatastoreSystem.VvolDatastoreSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        if self._rank < 10:
            self._unsupported("CreateVvolDatastore", 10)
        self._check_arguments("CreateVvolDatastore", _arguments)
        _result: vim.Datastore = self._invoke("CreateVvolDatastore", _arguments)
        return _result

    @_rt.method(
        "RemoveDatastore",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.ResourceInUse),
        parameters=(_rt.Parameter("datastore", "vim.Datastore"),),
    )
    def RemoveDatastore(self, datastore: vim.Datastore) -> None:
        """Returns nothing. Since 1.0.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        self._invoke("RemoveDatastore", _arguments)

    @_rt.method(
        "SetMaxQueueDepth",
        since="vim.version.v8_0_0_1",
        rank=28,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v8_0_0_1", rank=28),
            _rt.Parameter("maxQdepth", "long", since="vim.version.v8_0_0_1", rank=28),
        ),
    )
    def SetMaxQueueDepth(self, datastore: vim.Datastore, maxQdepth: int) -> None:
        """Returns nothing. Since vSphere API 8.0.0.1.

        Args:
            datastore: ``vim.Datastore``, required.
            maxQdepth: ``long``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore, "maxQdepth": maxQdepth}
        if self._rank < 28:
            self._unsupported("SetMaxQueueDepth", 28)
        self._invoke("SetMaxQueueDepth", _arguments)

    @_rt.method(
        "ResolveNfsServerHostName",
        since="vim.version.v9_1_0_0",
        rank=35,
        privilege="Host.Config.Storage",
        raises=(vim.fault.PlatformConfigFault,),
        parameters=(
            _rt.Parameter("hostName", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Parameter(
                "volumeName", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35),
            _rt.Parameter(
                "isNFS41", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    def ResolveNfsServerHostName(
        self,
        hostName: str,
        volumeName: str | None = None,
        force: bool | None = None,
        isNFS41: bool | None = None,
    ) -> None:
        """Returns nothing. Since vSphere API 9.1.0.0.

        Args:
            hostName: ``string``, required.
            volumeName: ``string``, optional.
            force: ``boolean``, optional.
            isNFS41: ``boolean``, optional.

        Raises:
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "hostName": hostName,
            "volumeName": volumeName,
            "force": force,
            "isNFS41": isNFS41,
        }
        if self._rank < 35:
            self._unsupported("ResolveNfsServerHostName", 35)
        self._invoke("ResolveNfsServerHostName", _arguments)

    @_rt.method(
        "QueryMaxQueueDepth",
        since="vim.version.v8_0_0_1",
        rank=28,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v8_0_0_1", rank=28),
        ),
        returns=_rt.Returns("long"),
    )
    def QueryMaxQueueDepth(self, datastore: vim.Datastore) -> int:
        """Returns ``long``. Since vSphere API 8.0.0.1.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 28:
            self._unsupported("QueryMaxQueueDepth", 28)
        _result: int = self._invoke("QueryMaxQueueDepth", _arguments)
        return _result

    @_rt.method(
        "RemoveDatastoreEx_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "datastore", "vim.Datastore", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            task_result="vim.host.DatastoreSystem.DatastoreResult",
            task_result_array=True,
        ),
    )
    def RemoveDatastoreEx_Task(
        self, datastore: Iterable[vim.Datastore]
    ) -> _rt.TaskOf[list[vim.host.DatastoreSystem.DatastoreResult]]:
        """Starts a task that yields a list of ``vim.host.DatastoreSystem.DatastoreResult``. Since
        vSphere API 6.0.

        Args:
            datastore: List of ``vim.Datastore``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastore": _rt.array("datastore", datastore)}
        if self._rank < 10:
            self._unsupported("RemoveDatastoreEx_Task", 10)
        _result: _rt.TaskOf[list[vim.host.DatastoreSystem.DatastoreResult]] = self._invoke(
            "RemoveDatastoreEx_Task", _arguments
        )
        return _result

    RemoveDatastoreEx = RemoveDatastoreEx_Task

    @_rt.method(
        "ConfigureDatastorePrincipal",
        privilege="Host.Config.Maintenance",
        raises=(vim.fault.InvalidState, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("userName", "string"),
            _rt.Parameter("password", "string", optional=True),
        ),
    )
    def ConfigureDatastorePrincipal(self, userName: str, password: str | None = None) -> None:
        """Returns nothing. Since 1.0.

        Args:
            userName: ``string``, required.
            password: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"userName": userName, "password": password}
        self._invoke("ConfigureDatastorePrincipal", _arguments)

    @_rt.method(
        "QueryUnresolvedVmfsVolumes",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.UnresolvedVmfsVolume", array=True, optional=True),
    )
    def QueryUnresolvedVmfsVolumes(self) -> list[vim.host.UnresolvedVmfsVolume]:
        """Returns a list of ``vim.host.UnresolvedVmfsVolume``, which may be empty. Since vSphere
        API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("QueryUnresolvedVmfsVolumes", 5)
        _result: list[vim.host.UnresolvedVmfsVolume] = self._invoke(
            "QueryUnresolvedVmfsVolumes", {}
        )
        return _result

    @_rt.method(
        "ResignatureUnresolvedVmfsVolume_Task",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VmfsAmbiguousMount, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "resolutionSpec",
                "vim.host.UnresolvedVmfsResignatureSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.host.ResignatureRescanResult"
        ),
    )
    def ResignatureUnresolvedVmfsVolume_Task(
        self, resolutionSpec: vim.host.UnresolvedVmfsResignatureSpec
    ) -> _rt.TaskOf[vim.host.ResignatureRescanResult | None]:
        """Starts a task that yields ``vim.host.ResignatureRescanResult``. Since vSphere API 4.0.

        Args:
            resolutionSpec: ``vim.host.UnresolvedVmfsResignatureSpec``, required.

        Raises:
            vim.fault.VmfsAmbiguousMount: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"resolutionSpec": resolutionSpec}
        if self._rank < 5:
            self._unsupported("ResignatureUnresolvedVmfsVolume_Task", 5)
        self._check_arguments("ResignatureUnresolvedVmfsVolume_Task", _arguments)
        _result: _rt.TaskOf[vim.host.ResignatureRescanResult | None] = self._invoke(
            "ResignatureUnresolvedVmfsVolume_Task", _arguments
        )
        return _result

    ResignatureUnresolvedVmfsVolume = ResignatureUnresolvedVmfsVolume_Task
