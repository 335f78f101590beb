# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.host.VStorageObjectManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.vslm.host.VStorageObjectManager",
    wire_name="HostVStorageObjectManager",
    since="vim.version.version11",
    rank=11,
)
class VStorageObjectManager(vim.vslm.VStorageObjectManagerBase):
    """The managed object ``vim.vslm.host.VStorageObjectManager``, on the wire ``HostVStorageObjectManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/host/VStorageObjectManager.rst``
    """

    @_rt.method(
        "HostCreateDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("spec", "vim.vslm.CreateSpec", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def HostCreateDisk_Task(self, spec: vim.vslm.CreateSpec) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            spec: ``vim.vslm.CreateSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec}
        if self._rank < 11:
            self._unsupported("HostCreateDisk_Task", 11)
        self._check_arguments("HostCreateDisk_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "HostCreateDisk_Task", _arguments
        )
        return _result

    CreateDisk = HostCreateDisk_Task

    @_rt.method(
        "HostRegisterDisk",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter("path", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("name", "string", optional=True, since="vim.version.version11", rank=11),
            _rt.Parameter(
                "modifyControlFlags",
                "boolean",
                optional=True,
                since="vim.version.v8_0_2_0",
                rank=31,
            ),
            _rt.Parameter(
                "id", "vim.vslm.ID", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObject"),
    )
    def HostRegisterDisk(
        self,
        path: str,
        name: str | None = None,
        modifyControlFlags: bool | None = None,
        id: vim.vslm.ID | None = None,
    ) -> vim.vslm.VStorageObject:
        """Returns ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            path: ``string``, required.
            name: ``string``, optional.
            modifyControlFlags: ``boolean``, optional. Since vSphere API 8.0.2.0.
            id: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "path": path,
            "name": name,
            "modifyControlFlags": modifyControlFlags,
            "id": id,
        }
        if self._rank < 11:
            self._unsupported("HostRegisterDisk", 11)
        if modifyControlFlags is not None and self._rank < 31:
            self._unsupported("HostRegisterDisk(modifyControlFlags)", 31)
        if id is not None and self._rank < 35:
            self._unsupported("HostRegisterDisk(id)", 35)
        self._check_arguments("HostRegisterDisk", _arguments)
        _result: vim.vslm.VStorageObject = self._invoke("HostRegisterDisk", _arguments)
        return _result

    RegisterDisk = HostRegisterDisk

    @_rt.method(
        "HostExtendDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter("newCapacityInMB", "long", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostExtendDisk_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, newCapacityInMB: int
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            newCapacityInMB: ``long`` in megabytes, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "newCapacityInMB": newCapacityInMB}
        if self._rank < 11:
            self._unsupported("HostExtendDisk_Task", 11)
        self._check_arguments("HostExtendDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("HostExtendDisk_Task", _arguments)
        return _result

    ExtendDisk = HostExtendDisk_Task

    @_rt.method(
        "HostInflateDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostInflateDisk_Task(self, id: vim.vslm.ID, datastore: vim.Datastore) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 11:
            self._unsupported("HostInflateDisk_Task", 11)
        self._check_arguments("HostInflateDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("HostInflateDisk_Task", _arguments)
        return _result

    InflateDisk = HostInflateDisk_Task

    @_rt.method(
        "HostRenameVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter("name", "string", since="vim.version.version11", rank=11),
        ),
    )
    def HostRenameVStorageObject(
        self, id: vim.vslm.ID, datastore: vim.Datastore, name: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            name: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "name": name}
        if self._rank < 11:
            self._unsupported("HostRenameVStorageObject", 11)
        self._check_arguments("HostRenameVStorageObject", _arguments)
        self._invoke("HostRenameVStorageObject", _arguments)

    RenameVStorageObject = HostRenameVStorageObject

    @_rt.method(
        "HostRetrieveVStorageInfrastructureObjectPolicy",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.vslm.InfrastructureObjectPolicy", array=True, optional=True),
    )
    def HostRetrieveVStorageInfrastructureObjectPolicy(
        self, datastore: vim.Datastore
    ) -> list[vim.vslm.InfrastructureObjectPolicy]:
        """Returns a list of ``vim.vslm.InfrastructureObjectPolicy``, which may be empty. Since
        vSphere API 6.7.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 12:
            self._unsupported("HostRetrieveVStorageInfrastructureObjectPolicy", 12)
        _result: list[vim.vslm.InfrastructureObjectPolicy] = self._invoke(
            "HostRetrieveVStorageInfrastructureObjectPolicy", _arguments
        )
        return _result

    RetrieveVStorageInfrastructureObjectPolicy = HostRetrieveVStorageInfrastructureObjectPolicy

    @_rt.method(
        "HostDeleteVStorageObject_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "isLcParentAttached",
                "boolean",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostDeleteVStorageObject_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, isLcParentAttached: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            isLcParentAttached: ``boolean``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "isLcParentAttached": isLcParentAttached}
        if self._rank < 11:
            self._unsupported("HostDeleteVStorageObject_Task", 11)
        if isLcParentAttached is not None and self._rank < 35:
            self._unsupported("HostDeleteVStorageObject_Task(isLcParentAttached)", 35)
        self._check_arguments("HostDeleteVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("HostDeleteVStorageObject_Task", _arguments)
        return _result

    DeleteVStorageObject = HostDeleteVStorageObject_Task

    @_rt.method(
        "HostRetrieveVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "diskInfoFlags",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObject"),
    )
    def HostRetrieveVStorageObject(
        self, id: vim.vslm.ID, datastore: vim.Datastore, diskInfoFlags: Iterable[str] = ()
    ) -> vim.vslm.VStorageObject:
        """Returns ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            diskInfoFlags: List of ``string``, optional. Since vSphere API 8.0.0.1.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "diskInfoFlags": _rt.array("diskInfoFlags", diskInfoFlags),
        }
        if self._rank < 11:
            self._unsupported("HostRetrieveVStorageObject", 11)
        if diskInfoFlags and self._rank < 28:
            self._unsupported("HostRetrieveVStorageObject(diskInfoFlags)", 28)
        self._check_arguments("HostRetrieveVStorageObject", _arguments)
        _result: vim.vslm.VStorageObject = self._invoke("HostRetrieveVStorageObject", _arguments)
        return _result

    RetrieveVStorageObject = HostRetrieveVStorageObject

    @_rt.method(
        "HostRetrieveVStorageObjectState",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.vslm.StateInfo"),
    )
    def HostRetrieveVStorageObjectState(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> vim.vslm.StateInfo:
        """Returns ``vim.vslm.StateInfo``. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 11:
            self._unsupported("HostRetrieveVStorageObjectState", 11)
        self._check_arguments("HostRetrieveVStorageObjectState", _arguments)
        _result: vim.vslm.StateInfo = self._invoke("HostRetrieveVStorageObjectState", _arguments)
        return _result

    RetrieveVStorageObjectState = HostRetrieveVStorageObjectState

    @_rt.method(
        "HostListVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore,),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.vslm.ID", array=True, optional=True),
    )
    def HostListVStorageObject(self, datastore: vim.Datastore) -> list[vim.vslm.ID]:
        """Returns a list of ``vim.vslm.ID``, which may be empty. Since vSphere API 6.5.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 11:
            self._unsupported("HostListVStorageObject", 11)
        _result: list[vim.vslm.ID] = self._invoke("HostListVStorageObject", _arguments)
        return _result

    ListVStorageObject = HostListVStorageObject

    @_rt.method(
        "HostCloneVStorageObject_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter("spec", "vim.vslm.CloneSpec", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def HostCloneVStorageObject_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, spec: vim.vslm.CloneSpec
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            spec: ``vim.vslm.CloneSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "spec": spec}
        if self._rank < 11:
            self._unsupported("HostCloneVStorageObject_Task", 11)
        self._check_arguments("HostCloneVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "HostCloneVStorageObject_Task", _arguments
        )
        return _result

    CloneVStorageObject = HostCloneVStorageObject_Task

    @_rt.method(
        "HostRelocateVStorageObject_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter("spec", "vim.vslm.RelocateSpec", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "isLcParentAttached",
                "boolean",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def HostRelocateVStorageObject_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        spec: vim.vslm.RelocateSpec,
        isLcParentAttached: bool | None = None,
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            spec: ``vim.vslm.RelocateSpec``, required.
            isLcParentAttached: ``boolean``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "spec": spec,
            "isLcParentAttached": isLcParentAttached,
        }
        if self._rank < 11:
            self._unsupported("HostRelocateVStorageObject_Task", 11)
        if isLcParentAttached is not None and self._rank < 35:
            self._unsupported("HostRelocateVStorageObject_Task(isLcParentAttached)", 35)
        self._check_arguments("HostRelocateVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "HostRelocateVStorageObject_Task", _arguments
        )
        return _result

    RelocateVStorageObject = HostRelocateVStorageObject_Task

    @_rt.method(
        "HostSetVStorageObjectControlFlags",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version12",
                rank=12,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter(
                "controlFlags",
                "string",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    def HostSetVStorageObjectControlFlags(
        self, id: vim.vslm.ID, datastore: vim.Datastore, controlFlags: Iterable[str] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
            controlFlags: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "controlFlags": _rt.array("controlFlags", controlFlags),
        }
        if self._rank < 12:
            self._unsupported("HostSetVStorageObjectControlFlags", 12)
        self._check_arguments("HostSetVStorageObjectControlFlags", _arguments)
        self._invoke("HostSetVStorageObjectControlFlags", _arguments)

    SetVStorageObjectControlFlags = HostSetVStorageObjectControlFlags

    @_rt.method(
        "HostClearVStorageObjectControlFlags",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version12",
                rank=12,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter(
                "controlFlags",
                "string",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    def HostClearVStorageObjectControlFlags(
        self, id: vim.vslm.ID, datastore: vim.Datastore, controlFlags: Iterable[str] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
            controlFlags: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "controlFlags": _rt.array("controlFlags", controlFlags),
        }
        if self._rank < 12:
            self._unsupported("HostClearVStorageObjectControlFlags", 12)
        self._check_arguments("HostClearVStorageObjectControlFlags", _arguments)
        self._invoke("HostClearVStorageObjectControlFlags", _arguments)

    ClearVStorageObjectControlFlags = HostClearVStorageObjectControlFlags

    @_rt.method(
        "HostReconcileDatastoreInventory_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "deepCleansing", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostReconcileDatastoreInventory_Task(
        self, datastore: vim.Datastore, deepCleansing: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            datastore: ``vim.Datastore``, required.
            deepCleansing: ``boolean``, optional. Since vSphere API 9.0.0.0.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastore": datastore, "deepCleansing": deepCleansing}
        if self._rank < 11:
            self._unsupported("HostReconcileDatastoreInventory_Task", 11)
        if deepCleansing is not None and self._rank < 34:
            self._unsupported("HostReconcileDatastoreInventory_Task(deepCleansing)", 34)
        _result: _rt.TaskOf[None] = self._invoke("HostReconcileDatastoreInventory_Task", _arguments)
        return _result

    ReconcileDatastoreInventory = HostReconcileDatastoreInventory_Task

    @_rt.method(
        "HostScheduleReconcileDatastoreInventory",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "deepCleansing", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    def HostScheduleReconcileDatastoreInventory(
        self, datastore: vim.Datastore, deepCleansing: bool | None = None
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            datastore: ``vim.Datastore``, required.
            deepCleansing: ``boolean``, optional. Since vSphere API 9.0.0.0.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastore": datastore, "deepCleansing": deepCleansing}
        if self._rank < 11:
            self._unsupported("HostScheduleReconcileDatastoreInventory", 11)
        if deepCleansing is not None and self._rank < 34:
            self._unsupported("HostScheduleReconcileDatastoreInventory(deepCleansing)", 34)
        self._invoke("HostScheduleReconcileDatastoreInventory", _arguments)

    ScheduleReconcileDatastoreInventory = HostScheduleReconcileDatastoreInventory

    @_rt.method(
        "HostVStorageObjectCreateSnapshot_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter("description", "string", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.ID"),
    )
    def HostVStorageObjectCreateSnapshot_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, description: str
    ) -> _rt.TaskOf[vim.vslm.ID]:
        """Starts a task that yields ``vim.vslm.ID``. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            description: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "description": description}
        if self._rank < 12:
            self._unsupported("HostVStorageObjectCreateSnapshot_Task", 12)
        self._check_arguments("HostVStorageObjectCreateSnapshot_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.ID] = self._invoke(
            "HostVStorageObjectCreateSnapshot_Task", _arguments
        )
        return _result

    CreateSnapshot = HostVStorageObjectCreateSnapshot_Task

    @_rt.method(
        "HostVStorageObjectDeleteSnapshot_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostVStorageObjectDeleteSnapshot_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "snapshotId": snapshotId}
        if self._rank < 12:
            self._unsupported("HostVStorageObjectDeleteSnapshot_Task", 12)
        self._check_arguments("HostVStorageObjectDeleteSnapshot_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke(
            "HostVStorageObjectDeleteSnapshot_Task", _arguments
        )
        return _result

    DeleteSnapshot = HostVStorageObjectDeleteSnapshot_Task

    @_rt.method(
        "HostVStorageObjectRetrieveSnapshotInfo",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObjectSnapshotInfo"),
    )
    def HostVStorageObjectRetrieveSnapshotInfo(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> vim.vslm.VStorageObjectSnapshotInfo:
        """Returns ``vim.vslm.VStorageObjectSnapshotInfo``. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 12:
            self._unsupported("HostVStorageObjectRetrieveSnapshotInfo", 12)
        self._check_arguments("HostVStorageObjectRetrieveSnapshotInfo", _arguments)
        _result: vim.vslm.VStorageObjectSnapshotInfo = self._invoke(
            "HostVStorageObjectRetrieveSnapshotInfo", _arguments
        )
        return _result

    RetrieveSnapshotInfo = HostVStorageObjectRetrieveSnapshotInfo

    @_rt.method(
        "HostVStorageObjectCreateDiskFromSnapshot_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("name", "string", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Parameter(
                "crypto",
                "vim.encryption.CryptoSpec",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Parameter("path", "string", optional=True, since="vim.version.version12", rank=12),
            _rt.Parameter(
                "provisioningType", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Parameter(
                "isLinkedClone", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Parameter(
                "targetId", "vim.vslm.ID", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Parameter(
                "targetDatastore",
                "vim.Datastore",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def HostVStorageObjectCreateDiskFromSnapshot_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        snapshotId: vim.vslm.ID,
        name: str,
        profile: Iterable[vim.vm.ProfileSpec] = (),
        crypto: vim.encryption.CryptoSpec | None = None,
        path: str | None = None,
        provisioningType: str | None = None,
        isLinkedClone: bool | None = None,
        targetId: vim.vslm.ID | None = None,
        targetDatastore: vim.Datastore | None = None,
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, required.
            name: ``string``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.
            crypto: ``vim.encryption.CryptoSpec``, optional.
            path: ``string``, optional.
            provisioningType: ``string``, optional. Since vSphere API 8.0.0.1.
            isLinkedClone: ``boolean``, optional. Since vSphere API 9.1.0.0.
            targetId: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.
            targetDatastore: ``vim.Datastore``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "snapshotId": snapshotId,
            "name": name,
            "profile": _rt.array("profile", profile),
            "crypto": crypto,
            "path": path,
            "provisioningType": provisioningType,
            "isLinkedClone": isLinkedClone,
            "targetId": targetId,
            "targetDatastore": targetDatastore,
        }
        if self._rank < 12:
            self._unsupported("HostVStorageObjectCreateDiskFromSnapshot_Task", 12)
        if provisioningType is not None and self._rank < 28:
            self._unsupported("HostVStorageObjectCreateDiskFromSnapshot_Task(provisioningType)", 28)
        if isLinkedClone is not None and self._rank < 35:
            self._unsupported("HostVStorageObjectCreateDiskFromSnapshot_Task(isLinkedClone)", 35)
        if targetId is not None and self._rank < 35:
            self._unsupported("HostVStorageObjectCreateDiskFromSnapshot_Task(targetId)", 35)
        if targetDatastore is not None and self._rank < 35:
            self._unsupported("HostVStorageObjectCreateDiskFromSnapshot_Task(targetDatastore)", 35)
        self._check_arguments("HostVStorageObjectCreateDiskFromSnapshot_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "HostVStorageObjectCreateDiskFromSnapshot_Task", _arguments
        )
        return _result

    CreateDiskFromSnapshot = HostVStorageObjectCreateDiskFromSnapshot_Task

    @_rt.method(
        "HostVStorageObjectRevert_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostVStorageObjectRevert_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "snapshotId": snapshotId}
        if self._rank < 12:
            self._unsupported("HostVStorageObjectRevert_Task", 12)
        self._check_arguments("HostVStorageObjectRevert_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("HostVStorageObjectRevert_Task", _arguments)
        return _result

    RevertVStorageObject = HostVStorageObjectRevert_Task

    @_rt.method(
        "HostUpdateVStorageObjectMetadata_Task",
        since="vim.version.version14",
        rank=14,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version14", rank=14),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version14", rank=14),
            _rt.Parameter(
                "metadata",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
            _rt.Parameter(
                "deleteKeys",
                "string",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostUpdateVStorageObjectMetadata_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        metadata: Iterable[vim.KeyValue] = (),
        deleteKeys: Iterable[str] = (),
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            metadata: List of ``vim.KeyValue``, optional.
            deleteKeys: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "metadata": _rt.array("metadata", metadata),
            "deleteKeys": _rt.array("deleteKeys", deleteKeys),
        }
        if self._rank < 14:
            self._unsupported("HostUpdateVStorageObjectMetadata_Task", 14)
        self._check_arguments("HostUpdateVStorageObjectMetadata_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke(
            "HostUpdateVStorageObjectMetadata_Task", _arguments
        )
        return _result

    UpdateVStorageObjectMetadata = HostUpdateVStorageObjectMetadata_Task

    @_rt.method(
        "HostRetrieveVStorageObjectMetadata",
        since="vim.version.version14",
        rank=14,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version14", rank=14),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version14", rank=14),
            _rt.Parameter(
                "snapshotId", "vim.vslm.ID", optional=True, since="vim.version.version14", rank=14
            ),
            _rt.Parameter(
                "prefix", "string", optional=True, since="vim.version.version14", rank=14
            ),
        ),
        returns=_rt.Returns("vim.KeyValue", array=True, optional=True),
    )
    def HostRetrieveVStorageObjectMetadata(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        snapshotId: vim.vslm.ID | None = None,
        prefix: str | None = None,
    ) -> list[vim.KeyValue]:
        """Returns a list of ``vim.KeyValue``, which may be empty. Since vSphere API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, optional.
            prefix: ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "snapshotId": snapshotId, "prefix": prefix}
        if self._rank < 14:
            self._unsupported("HostRetrieveVStorageObjectMetadata", 14)
        self._check_arguments("HostRetrieveVStorageObjectMetadata", _arguments)
        _result: list[vim.KeyValue] = self._invoke("HostRetrieveVStorageObjectMetadata", _arguments)
        return _result

    RetrieveVStorageObjectMetadata = HostRetrieveVStorageObjectMetadata

    def _by_name_HostRetrieveVStorageObjectMetadataValue(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        snapshotId: vim.vslm.ID | None = None,
        *,
        key: str,
    ) -> str:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_HostRetrieveVStorageObjectMetadataValue)
    @_rt.method(
        "HostRetrieveVStorageObjectMetadataValue",
        since="vim.version.version14",
        rank=14,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vim.fault.KeyNotFound,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version14", rank=14),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version14", rank=14),
            _rt.Parameter(
                "snapshotId", "vim.vslm.ID", optional=True, since="vim.version.version14", rank=14
            ),
            _rt.Parameter("key", "string", since="vim.version.version14", rank=14),
        ),
        returns=_rt.Returns("string"),
    )
    def HostRetrieveVStorageObjectMetadataValue(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID | None, key: str
    ) -> str:
        """Returns ``string``. Since vSphere API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, optional.
            key: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.KeyNotFound: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("key", key)
        _arguments = {"id": id, "datastore": datastore, "snapshotId": snapshotId, "key": key}
        if self._rank < 14:
            self._unsupported("HostRetrieveVStorageObjectMetadataValue", 14)
        self._check_arguments("HostRetrieveVStorageObjectMetadataValue", _arguments)
        _result: str = self._invoke("HostRetrieveVStorageObjectMetadataValue", _arguments)
        return _result

    RetrieveVStorageObjectMetadataValue = HostRetrieveVStorageObjectMetadataValue

    @_rt.method(
        "HostDeleteVStorageObjectEx_Task",
        since="vim.version.v7_0_2_0",
        rank=22,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v7_0_2_0", rank=22),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v7_0_2_0", rank=22),
            _rt.Parameter(
                "isLcParentAttached",
                "boolean",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def HostDeleteVStorageObjectEx_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, isLcParentAttached: bool | None = None
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 7.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            isLcParentAttached: ``boolean``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "isLcParentAttached": isLcParentAttached}
        if self._rank < 22:
            self._unsupported("HostDeleteVStorageObjectEx_Task", 22)
        if isLcParentAttached is not None and self._rank < 35:
            self._unsupported("HostDeleteVStorageObjectEx_Task(isLcParentAttached)", 35)
        self._check_arguments("HostDeleteVStorageObjectEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke(
            "HostDeleteVStorageObjectEx_Task", _arguments
        )
        return _result

    DeleteVStorageObjectEx = HostDeleteVStorageObjectEx_Task

    @_rt.method(
        "HostUpdateVStorageObjectMetadataEx_Task",
        since="vim.version.v7_0_2_0",
        rank=22,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v7_0_2_0", rank=22),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v7_0_2_0", rank=22),
            _rt.Parameter(
                "metadata",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
            _rt.Parameter(
                "deleteKeys",
                "string",
                array=True,
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def HostUpdateVStorageObjectMetadataEx_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        metadata: Iterable[vim.KeyValue] = (),
        deleteKeys: Iterable[str] = (),
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 7.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            metadata: List of ``vim.KeyValue``, optional.
            deleteKeys: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "metadata": _rt.array("metadata", metadata),
            "deleteKeys": _rt.array("deleteKeys", deleteKeys),
        }
        if self._rank < 22:
            self._unsupported("HostUpdateVStorageObjectMetadataEx_Task", 22)
        self._check_arguments("HostUpdateVStorageObjectMetadataEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "HostUpdateVStorageObjectMetadataEx_Task", _arguments
        )
        return _result

    UpdateVStorageObjectMetadataEx = HostUpdateVStorageObjectMetadataEx_Task

    @_rt.method(
        "HostSetVirtualDiskUuid_Task",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.v8_0_3_0", rank=32),
            _rt.Parameter("uuid", "string", optional=True, since="vim.version.v8_0_3_0", rank=32),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HostSetVirtualDiskUuid_Task(self, name: str, uuid: str | None = None) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 8.0.3.0.

        Args:
            name: ``string``, required.
            uuid: ``string``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "uuid": uuid}
        if self._rank < 32:
            self._unsupported("HostSetVirtualDiskUuid_Task", 32)
        _result: _rt.TaskOf[None] = self._invoke("HostSetVirtualDiskUuid_Task", _arguments)
        return _result

    SetVirtualDiskUuidEx = HostSetVirtualDiskUuid_Task

    @_rt.method(
        "HostQueryVirtualDiskUuid",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(_rt.Parameter("name", "string", since="vim.version.v8_0_3_0", rank=32),),
        returns=_rt.Returns("string"),
    )
    def HostQueryVirtualDiskUuid(self, name: str) -> str:
        """Returns ``string``. Since vSphere API 8.0.3.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name}
        if self._rank < 32:
            self._unsupported("HostQueryVirtualDiskUuid", 32)
        _result: str = self._invoke("HostQueryVirtualDiskUuid", _arguments)
        return _result

    QueryVirtualDiskUuidEx = HostQueryVirtualDiskUuid
