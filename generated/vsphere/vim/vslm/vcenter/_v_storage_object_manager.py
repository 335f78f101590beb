# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.vcenter.VStorageObjectManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vslm.vcenter.VStorageObjectManager",
    wire_name="VcenterVStorageObjectManager",
    since="vim.version.version11",
    rank=11,
)
class VStorageObjectManager(vim.vslm.VStorageObjectManagerBase):
    """The managed object ``vim.vslm.vcenter.VStorageObjectManager``, on the wire ``VcenterVStorageObjectManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/vcenter/VStorageObjectManager.rst``
    """

    @_rt.method(
        "CreateDisk_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("spec", "vim.vslm.CreateSpec", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def CreateDisk_Task(self, spec: vim.vslm.CreateSpec) -> _rt.TaskOf[vim.vslm.VStorageObject]:
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
            self._unsupported("CreateDisk_Task", 11)
        self._check_arguments("CreateDisk_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke("CreateDisk_Task", _arguments)
        return _result

    CreateDisk = CreateDisk_Task

    @_rt.method(
        "RegisterDisk",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter("path", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("name", "string", optional=True, since="vim.version.version11", rank=11),
            _rt.Parameter(
                "id", "vim.vslm.ID", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObject"),
    )
    def RegisterDisk(
        self, path: str, name: str | None = None, id: vim.vslm.ID | None = None
    ) -> vim.vslm.VStorageObject:
        """Returns ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            path: ``string``, required.
            name: ``string``, optional.
            id: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"path": path, "name": name, "id": id}
        if self._rank < 11:
            self._unsupported("RegisterDisk", 11)
        if id is not None and self._rank < 35:
            self._unsupported("RegisterDisk(id)", 35)
        self._check_arguments("RegisterDisk", _arguments)
        _result: vim.vslm.VStorageObject = self._invoke("RegisterDisk", _arguments)
        return _result

    @_rt.method(
        "ExtendDisk_Task",
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
    def ExtendDisk_Task(
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
            self._unsupported("ExtendDisk_Task", 11)
        self._check_arguments("ExtendDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ExtendDisk_Task", _arguments)
        return _result

    ExtendDisk = ExtendDisk_Task

    @_rt.method(
        "InflateDisk_Task",
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
    def InflateDisk_Task(self, id: vim.vslm.ID, datastore: vim.Datastore) -> _rt.TaskOf[None]:
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
            self._unsupported("InflateDisk_Task", 11)
        self._check_arguments("InflateDisk_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("InflateDisk_Task", _arguments)
        return _result

    InflateDisk = InflateDisk_Task

    @_rt.method(
        "RenameVStorageObject",
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
    def RenameVStorageObject(self, id: vim.vslm.ID, datastore: vim.Datastore, name: str) -> None:
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
            self._unsupported("RenameVStorageObject", 11)
        self._check_arguments("RenameVStorageObject", _arguments)
        self._invoke("RenameVStorageObject", _arguments)

    @_rt.method(
        "UpdateVStorageObjectPolicy_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateVStorageObjectPolicy_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, profile: Iterable[vim.vm.ProfileSpec] = ()
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "profile": _rt.array("profile", profile)}
        if self._rank < 12:
            self._unsupported("UpdateVStorageObjectPolicy_Task", 12)
        self._check_arguments("UpdateVStorageObjectPolicy_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateVStorageObjectPolicy_Task", _arguments)
        return _result

    UpdateVStorageObjectPolicy = UpdateVStorageObjectPolicy_Task

    @_rt.method(
        "UpdateVStorageObjectCrypto_Task",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v7_0", rank=18),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.v7_0", rank=18),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Parameter(
                "disksCrypto",
                "vim.vslm.DiskCryptoSpec",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateVStorageObjectCrypto_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        profile: Iterable[vim.vm.ProfileSpec] = (),
        disksCrypto: vim.vslm.DiskCryptoSpec | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 7.0.0.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.
            disksCrypto: ``vim.vslm.DiskCryptoSpec``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "profile": _rt.array("profile", profile),
            "disksCrypto": disksCrypto,
        }
        if self._rank < 18:
            self._unsupported("UpdateVStorageObjectCrypto_Task", 18)
        self._check_arguments("UpdateVStorageObjectCrypto_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateVStorageObjectCrypto_Task", _arguments)
        return _result

    UpdateVStorageObjectCrypto = UpdateVStorageObjectCrypto_Task

    @_rt.method(
        "UpdateVStorageInfrastructureObjectPolicy_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vslm.InfrastructureObjectPolicySpec",
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateVStorageInfrastructureObjectPolicy_Task(
        self, spec: vim.vslm.InfrastructureObjectPolicySpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            spec: ``vim.vslm.InfrastructureObjectPolicySpec``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec}
        if self._rank < 12:
            self._unsupported("UpdateVStorageInfrastructureObjectPolicy_Task", 12)
        self._check_arguments("UpdateVStorageInfrastructureObjectPolicy_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke(
            "UpdateVStorageInfrastructureObjectPolicy_Task", _arguments
        )
        return _result

    UpdateVStorageInfrastructureObjectPolicy = UpdateVStorageInfrastructureObjectPolicy_Task

    @_rt.method(
        "RetrieveVStorageInfrastructureObjectPolicy",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.vslm.InfrastructureObjectPolicy", array=True, optional=True),
    )
    def RetrieveVStorageInfrastructureObjectPolicy(
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
            self._unsupported("RetrieveVStorageInfrastructureObjectPolicy", 12)
        _result: list[vim.vslm.InfrastructureObjectPolicy] = self._invoke(
            "RetrieveVStorageInfrastructureObjectPolicy", _arguments
        )
        return _result

    @_rt.method(
        "DeleteVStorageObject_Task",
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
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version11",
                rank=11,
                privilege="Datastore.FileManagement",
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DeleteVStorageObject_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 11:
            self._unsupported("DeleteVStorageObject_Task", 11)
        self._check_arguments("DeleteVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("DeleteVStorageObject_Task", _arguments)
        return _result

    DeleteVStorageObject = DeleteVStorageObject_Task

    @_rt.method(
        "RetrieveVStorageObject",
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
    def RetrieveVStorageObject(
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
            self._unsupported("RetrieveVStorageObject", 11)
        if diskInfoFlags and self._rank < 28:
            self._unsupported("RetrieveVStorageObject(diskInfoFlags)", 28)
        self._check_arguments("RetrieveVStorageObject", _arguments)
        _result: vim.vslm.VStorageObject = self._invoke("RetrieveVStorageObject", _arguments)
        return _result

    @_rt.method(
        "RetrieveVStorageObjectState",
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
    def RetrieveVStorageObjectState(
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
            self._unsupported("RetrieveVStorageObjectState", 11)
        self._check_arguments("RetrieveVStorageObjectState", _arguments)
        _result: vim.vslm.StateInfo = self._invoke("RetrieveVStorageObjectState", _arguments)
        return _result

    @_rt.method(
        "RetrieveVStorageObjectAssociations",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "ids",
                "vim.vslm.vcenter.RetrieveVStorageObjSpec",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns(
            "vim.vslm.vcenter.VStorageObjectAssociations", array=True, optional=True
        ),
    )
    def RetrieveVStorageObjectAssociations(
        self, ids: Iterable[vim.vslm.vcenter.RetrieveVStorageObjSpec] = ()
    ) -> list[vim.vslm.vcenter.VStorageObjectAssociations]:
        """Returns a list of ``vim.vslm.vcenter.VStorageObjectAssociations``, which may be empty.
        Since vSphere API 6.7.

        Args:
            ids: List of ``vim.vslm.vcenter.RetrieveVStorageObjSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"ids": _rt.array("ids", ids)}
        if self._rank < 12:
            self._unsupported("RetrieveVStorageObjectAssociations", 12)
        self._check_arguments("RetrieveVStorageObjectAssociations", _arguments)
        _result: list[vim.vslm.vcenter.VStorageObjectAssociations] = self._invoke(
            "RetrieveVStorageObjectAssociations", _arguments
        )
        return _result

    @_rt.method(
        "ListVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore,),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.vslm.ID", array=True, optional=True),
    )
    def ListVStorageObject(self, datastore: vim.Datastore) -> list[vim.vslm.ID]:
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
            self._unsupported("ListVStorageObject", 11)
        _result: list[vim.vslm.ID] = self._invoke("ListVStorageObject", _arguments)
        return _result

    @_rt.method(
        "CloneVStorageObject_Task",
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
    def CloneVStorageObject_Task(
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
            self._unsupported("CloneVStorageObject_Task", 11)
        self._check_arguments("CloneVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "CloneVStorageObject_Task", _arguments
        )
        return _result

    CloneVStorageObject = CloneVStorageObject_Task

    @_rt.method(
        "RelocateVStorageObject_Task",
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
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObject"),
    )
    def RelocateVStorageObject_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, spec: vim.vslm.RelocateSpec
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            spec: ``vim.vslm.RelocateSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "spec": spec}
        if self._rank < 11:
            self._unsupported("RelocateVStorageObject_Task", 11)
        self._check_arguments("RelocateVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "RelocateVStorageObject_Task", _arguments
        )
        return _result

    RelocateVStorageObject = RelocateVStorageObject_Task

    @_rt.method(
        "SetVStorageObjectControlFlags",
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
    def SetVStorageObjectControlFlags(
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
            self._unsupported("SetVStorageObjectControlFlags", 12)
        self._check_arguments("SetVStorageObjectControlFlags", _arguments)
        self._invoke("SetVStorageObjectControlFlags", _arguments)

    @_rt.method(
        "ClearVStorageObjectControlFlags",
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
    def ClearVStorageObjectControlFlags(
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
            self._unsupported("ClearVStorageObjectControlFlags", 12)
        self._check_arguments("ClearVStorageObjectControlFlags", _arguments)
        self._invoke("ClearVStorageObjectControlFlags", _arguments)

    @_rt.method(
        "AttachTagToVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("category", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("tag", "string", since="vim.version.version11", rank=11),
        ),
    )
    def AttachTagToVStorageObject(self, id: vim.vslm.ID, category: str, tag: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"id": id, "category": category, "tag": tag}
        if self._rank < 11:
            self._unsupported("AttachTagToVStorageObject", 11)
        self._check_arguments("AttachTagToVStorageObject", _arguments)
        self._invoke("AttachTagToVStorageObject", _arguments)

    @_rt.method(
        "DetachTagFromVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
            _rt.Parameter("category", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("tag", "string", since="vim.version.version11", rank=11),
        ),
    )
    def DetachTagFromVStorageObject(self, id: vim.vslm.ID, category: str, tag: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"id": id, "category": category, "tag": tag}
        if self._rank < 11:
            self._unsupported("DetachTagFromVStorageObject", 11)
        self._check_arguments("DetachTagFromVStorageObject", _arguments)
        self._invoke("DetachTagFromVStorageObject", _arguments)

    @_rt.method(
        "ListVStorageObjectsAttachedToTag",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("category", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("tag", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.vslm.ID", array=True, optional=True),
    )
    def ListVStorageObjectsAttachedToTag(self, category: str, tag: str) -> list[vim.vslm.ID]:
        """Returns a list of ``vim.vslm.ID``, which may be empty. Since vSphere API 6.5.

        Args:
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"category": category, "tag": tag}
        if self._rank < 11:
            self._unsupported("ListVStorageObjectsAttachedToTag", 11)
        _result: list[vim.vslm.ID] = self._invoke("ListVStorageObjectsAttachedToTag", _arguments)
        return _result

    @_rt.method(
        "ListTagsAttachedToVStorageObject",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.vslm.TagEntry", array=True, optional=True),
    )
    def ListTagsAttachedToVStorageObject(self, id: vim.vslm.ID) -> list[vim.vslm.TagEntry]:
        """Returns a list of ``vim.vslm.TagEntry``, which may be empty. Since vSphere API 6.5.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"id": id}
        if self._rank < 11:
            self._unsupported("ListTagsAttachedToVStorageObject", 11)
        self._check_arguments("ListTagsAttachedToVStorageObject", _arguments)
        _result: list[vim.vslm.TagEntry] = self._invoke(
            "ListTagsAttachedToVStorageObject", _arguments
        )
        return _result

    @_rt.method(
        "ReconcileDatastoreInventory_Task",
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
    def ReconcileDatastoreInventory_Task(
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
            self._unsupported("ReconcileDatastoreInventory_Task", 11)
        if deepCleansing is not None and self._rank < 34:
            self._unsupported("ReconcileDatastoreInventory_Task(deepCleansing)", 34)
        _result: _rt.TaskOf[None] = self._invoke("ReconcileDatastoreInventory_Task", _arguments)
        return _result

    ReconcileDatastoreInventory = ReconcileDatastoreInventory_Task

    @_rt.method(
        "ScheduleReconcileDatastoreInventory",
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
    def ScheduleReconcileDatastoreInventory(
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
            self._unsupported("ScheduleReconcileDatastoreInventory", 11)
        if deepCleansing is not None and self._rank < 34:
            self._unsupported("ScheduleReconcileDatastoreInventory(deepCleansing)", 34)
        self._invoke("ScheduleReconcileDatastoreInventory", _arguments)

    @_rt.method(
        "VStorageObjectCreateSnapshot_Task",
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
    def VStorageObjectCreateSnapshot_Task(
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
            self._unsupported("VStorageObjectCreateSnapshot_Task", 12)
        self._check_arguments("VStorageObjectCreateSnapshot_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.ID] = self._invoke(
            "VStorageObjectCreateSnapshot_Task", _arguments
        )
        return _result

    CreateSnapshot = VStorageObjectCreateSnapshot_Task

    @_rt.method(
        "DeleteSnapshot_Task",
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
    def DeleteSnapshot_Task(
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
            self._unsupported("DeleteSnapshot_Task", 12)
        self._check_arguments("DeleteSnapshot_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("DeleteSnapshot_Task", _arguments)
        return _result

    DeleteSnapshot = DeleteSnapshot_Task

    @_rt.method(
        "RetrieveSnapshotInfo",
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
    def RetrieveSnapshotInfo(
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
            self._unsupported("RetrieveSnapshotInfo", 12)
        self._check_arguments("RetrieveSnapshotInfo", _arguments)
        _result: vim.vslm.VStorageObjectSnapshotInfo = self._invoke(
            "RetrieveSnapshotInfo", _arguments
        )
        return _result

    @_rt.method(
        "CreateDiskFromSnapshot_Task",
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
    def CreateDiskFromSnapshot_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        snapshotId: vim.vslm.ID,
        name: str,
        profile: Iterable[vim.vm.ProfileSpec] = (),
        crypto: vim.encryption.CryptoSpec | None = None,
        path: str | None = None,
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
            "isLinkedClone": isLinkedClone,
            "targetId": targetId,
            "targetDatastore": targetDatastore,
        }
        if self._rank < 12:
            self._unsupported("CreateDiskFromSnapshot_Task", 12)
        if isLinkedClone is not None and self._rank < 35:
            self._unsupported("CreateDiskFromSnapshot_Task(isLinkedClone)", 35)
        if targetId is not None and self._rank < 35:
            self._unsupported("CreateDiskFromSnapshot_Task(targetId)", 35)
        if targetDatastore is not None and self._rank < 35:
            self._unsupported("CreateDiskFromSnapshot_Task(targetDatastore)", 35)
        self._check_arguments("CreateDiskFromSnapshot_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "CreateDiskFromSnapshot_Task", _arguments
        )
        return _result

    CreateDiskFromSnapshot = CreateDiskFromSnapshot_Task

    @_rt.method(
        "RevertVStorageObject_Task",
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
    def RevertVStorageObject_Task(
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
            self._unsupported("RevertVStorageObject_Task", 12)
        self._check_arguments("RevertVStorageObject_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("RevertVStorageObject_Task", _arguments)
        return _result

    RevertVStorageObject = RevertVStorageObject_Task

    @_rt.method(
        "RetrieveSnapshotDetails",
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
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version12",
                rank=12,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObjectSnapshotDetails"),
    )
    def RetrieveSnapshotDetails(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> vim.vslm.VStorageObjectSnapshotDetails:
        """Returns ``vim.vslm.VStorageObjectSnapshotDetails``. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
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
            self._unsupported("RetrieveSnapshotDetails", 12)
        self._check_arguments("RetrieveSnapshotDetails", _arguments)
        _result: vim.vslm.VStorageObjectSnapshotDetails = self._invoke(
            "RetrieveSnapshotDetails", _arguments
        )
        return _result

    @_rt.method(
        "VstorageObjectVCenterQueryChangedDiskAreas",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.version12", rank=12),
            _rt.Parameter("startOffset", "long", since="vim.version.version12", rank=12),
            _rt.Parameter("changeId", "string", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.VirtualMachine.DiskChangeInfo"),
    )
    def VstorageObjectVCenterQueryChangedDiskAreas(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        snapshotId: vim.vslm.ID,
        startOffset: int,
        changeId: str,
    ) -> vim.VirtualMachine.DiskChangeInfo:
        """Returns ``vim.VirtualMachine.DiskChangeInfo``. Since vSphere API 6.7.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.
            snapshotId: ``vim.vslm.ID``, required.
            startOffset: ``long``, required.
            changeId: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "id": id,
            "datastore": datastore,
            "snapshotId": snapshotId,
            "startOffset": startOffset,
            "changeId": changeId,
        }
        if self._rank < 12:
            self._unsupported("VstorageObjectVCenterQueryChangedDiskAreas", 12)
        self._check_arguments("VstorageObjectVCenterQueryChangedDiskAreas", _arguments)
        _result: vim.VirtualMachine.DiskChangeInfo = self._invoke(
            "VstorageObjectVCenterQueryChangedDiskAreas", _arguments
        )
        return _result

    QueryChangedDiskAreas = VstorageObjectVCenterQueryChangedDiskAreas

    @_rt.method(
        "DeleteVStorageObjectEx_Task",
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
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def DeleteVStorageObjectEx_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 7.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 22:
            self._unsupported("DeleteVStorageObjectEx_Task", 22)
        self._check_arguments("DeleteVStorageObjectEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke(
            "DeleteVStorageObjectEx_Task", _arguments
        )
        return _result

    DeleteVStorageObjectEx = DeleteVStorageObjectEx_Task

    @_rt.method(
        "VCenterUpdateVStorageObjectMetadataEx_Task",
        since="vim.version.v7_0_2_0",
        rank=22,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidState, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v7_0_2_0", rank=22),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v7_0_2_0",
                rank=22,
                privilege="Datastore.FileManagement",
            ),
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
    def VCenterUpdateVStorageObjectMetadataEx_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        metadata: Iterable[vim.KeyValue] = (),
        deleteKeys: Iterable[str] = (),
    ) -> _rt.TaskOf[vim.vslm.VStorageObject]:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vSphere API 7.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
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
            self._unsupported("VCenterUpdateVStorageObjectMetadataEx_Task", 22)
        self._check_arguments("VCenterUpdateVStorageObjectMetadataEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObject] = self._invoke(
            "VCenterUpdateVStorageObjectMetadataEx_Task", _arguments
        )
        return _result

    UpdateVStorageObjectMetadataEx = VCenterUpdateVStorageObjectMetadataEx_Task

    @_rt.method(
        "SetVirtualDiskUuidEx_Task",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.v8_0_3_0", rank=32),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
            _rt.Parameter("uuid", "string", optional=True, since="vim.version.v8_0_3_0", rank=32),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def SetVirtualDiskUuidEx_Task(
        self, name: str, datacenter: vim.Datacenter | None = None, uuid: str | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 8.0.3.0.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            uuid: ``string``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter, "uuid": uuid}
        if self._rank < 32:
            self._unsupported("SetVirtualDiskUuidEx_Task", 32)
        _result: _rt.TaskOf[None] = self._invoke("SetVirtualDiskUuidEx_Task", _arguments)
        return _result

    SetVirtualDiskUuidEx = SetVirtualDiskUuidEx_Task

    @_rt.method(
        "QueryVirtualDiskUuidEx",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.v8_0_3_0", rank=32),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryVirtualDiskUuidEx(self, name: str, datacenter: vim.Datacenter | None = None) -> str:
        """Returns ``string``. Since vSphere API 8.0.3.0.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 32:
            self._unsupported("QueryVirtualDiskUuidEx", 32)
        _result: str = self._invoke("QueryVirtualDiskUuidEx", _arguments)
        return _result

    @_rt.method(
        "ReconcileDatastoreInventoryEx_Task",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
        ),
        parameters=(
            _rt.Parameter("spec", "vim.vslm.ReconcileSpec", since="vim.version.v9_0_0_0", rank=34),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.ReconcileResult"),
    )
    def ReconcileDatastoreInventoryEx_Task(
        self, spec: vim.vslm.ReconcileSpec
    ) -> _rt.TaskOf[vim.vslm.ReconcileResult]:
        """Starts a task that yields ``vim.vslm.ReconcileResult``. Since vSphere API 9.0.0.0.

        Args:
            spec: ``vim.vslm.ReconcileSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec}
        if self._rank < 34:
            self._unsupported("ReconcileDatastoreInventoryEx_Task", 34)
        self._check_arguments("ReconcileDatastoreInventoryEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.ReconcileResult] = self._invoke(
            "ReconcileDatastoreInventoryEx_Task", _arguments
        )
        return _result

    ReconcileDatastoreInventoryEx = ReconcileDatastoreInventoryEx_Task
