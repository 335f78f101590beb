# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl, vslm


@_rt.managed(
    "vslm.vso.VStorageObjectManager",
    wire_name="VslmVStorageObjectManager",
    since="vslm.version.version14",
    rank=2,
)
class VStorageObjectManager(_rt.ManagedObject):
    """The managed object ``vslm.vso.VStorageObjectManager``, on the wire ``VslmVStorageObjectManager``.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/VStorageObjectManager.rst``
    """

    @_rt.method(
        "VslmCreateDisk_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("spec", "vim.vslm.CreateSpec", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="vim.vslm.VStorageObject"),
    )
    def VslmCreateDisk_Task(self, spec: vim.vslm.CreateSpec) -> vslm.Task:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            spec: ``vim.vslm.CreateSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 2:
            self._unsupported("VslmCreateDisk_Task", 2, "vslm")
        self._check_arguments("VslmCreateDisk_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmCreateDisk_Task", _arguments)
        return _result

    CreateDisk = VslmCreateDisk_Task

    @_rt.method(
        "VslmRegisterDisk",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.AlreadyExists,
            vslm.fault.SyncFault,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("path", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter("name", "string", optional=True, since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObject"),
    )
    def VslmRegisterDisk(self, path: str, name: str | None = None) -> vim.vslm.VStorageObject:
        """Returns ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            path: ``string``, required.
            name: ``string``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.AlreadyExists: Not described.
            vslm.fault.SyncFault: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"path": path, "name": name}
        if self._rank < 2:
            self._unsupported("VslmRegisterDisk", 2, "vslm")
        _result: vim.vslm.VStorageObject = self._invoke("VslmRegisterDisk", _arguments)
        return _result

    RegisterDisk = VslmRegisterDisk

    @_rt.method(
        "VslmExtendDisk_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("newCapacityInMB", "long", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmExtendDisk_Task(self, id: vim.vslm.ID, newCapacityInMB: int) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            newCapacityInMB: ``long`` in megabytes, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "newCapacityInMB": newCapacityInMB}
        if self._rank < 2:
            self._unsupported("VslmExtendDisk_Task", 2, "vslm")
        self._check_arguments("VslmExtendDisk_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmExtendDisk_Task", _arguments)
        return _result

    ExtendDisk = VslmExtendDisk_Task

    @_rt.method(
        "VslmInflateDisk_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmInflateDisk_Task(self, id: vim.vslm.ID) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmInflateDisk_Task", 2, "vslm")
        self._check_arguments("VslmInflateDisk_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmInflateDisk_Task", _arguments)
        return _result

    InflateDisk = VslmInflateDisk_Task

    @_rt.method(
        "VslmRenameVStorageObject",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vslm.fault.SyncFault,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("name", "string", since="vslm.version.version14", rank=2),
        ),
    )
    def VslmRenameVStorageObject(self, id: vim.vslm.ID, name: str) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            name: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.SyncFault: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "name": name}
        if self._rank < 2:
            self._unsupported("VslmRenameVStorageObject", 2, "vslm")
        self._check_arguments("VslmRenameVStorageObject", _arguments)
        self._invoke("VslmRenameVStorageObject", _arguments)

    RenameVStorageObject = VslmRenameVStorageObject

    @_rt.method(
        "VslmUpdateVstorageObjectPolicy_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmUpdateVstorageObjectPolicy_Task(
        self, id: vim.vslm.ID, profile: Iterable[vim.vm.ProfileSpec] = ()
    ) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "profile": _rt.array("profile", profile)}
        if self._rank < 2:
            self._unsupported("VslmUpdateVstorageObjectPolicy_Task", 2, "vslm")
        self._check_arguments("VslmUpdateVstorageObjectPolicy_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmUpdateVstorageObjectPolicy_Task", _arguments)
        return _result

    UpdateVStorageObjectPolicy = VslmUpdateVstorageObjectPolicy_Task

    @_rt.method(
        "VslmUpdateVstorageObjectCrypto_Task",
        since="vslm.version.v7_0",
        rank=4,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.v7_0", rank=4),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vslm.version.v7_0",
                rank=4,
            ),
            _rt.Parameter(
                "disksCrypto",
                "vim.vslm.DiskCryptoSpec",
                optional=True,
                since="vslm.version.v7_0",
                rank=4,
            ),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmUpdateVstorageObjectCrypto_Task(
        self,
        id: vim.vslm.ID,
        profile: Iterable[vim.vm.ProfileSpec] = (),
        disksCrypto: vim.vslm.DiskCryptoSpec | None = None,
    ) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 7.0.0.0.

        Args:
            id: ``vim.vslm.ID``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.
            disksCrypto: ``vim.vslm.DiskCryptoSpec``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {
            "id": id,
            "profile": _rt.array("profile", profile),
            "disksCrypto": disksCrypto,
        }
        if self._rank < 4:
            self._unsupported("VslmUpdateVstorageObjectCrypto_Task", 4, "vslm")
        self._check_arguments("VslmUpdateVstorageObjectCrypto_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmUpdateVstorageObjectCrypto_Task", _arguments)
        return _result

    UpdateVStorageObjectCrypto = VslmUpdateVstorageObjectCrypto_Task

    @_rt.method(
        "VslmUpdateVStorageInfrastructureObjectPolicy_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vslm.InfrastructureObjectPolicySpec",
                since="vslm.version.version14",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmUpdateVStorageInfrastructureObjectPolicy_Task(
        self, spec: vim.vslm.InfrastructureObjectPolicySpec
    ) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            spec: ``vim.vslm.InfrastructureObjectPolicySpec``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 2:
            self._unsupported("VslmUpdateVStorageInfrastructureObjectPolicy_Task", 2, "vslm")
        self._check_arguments("VslmUpdateVStorageInfrastructureObjectPolicy_Task", _arguments)
        _result: vslm.Task = self._invoke(
            "VslmUpdateVStorageInfrastructureObjectPolicy_Task", _arguments
        )
        return _result

    UpdateVStorageInfrastructureObjectPolicy = VslmUpdateVStorageInfrastructureObjectPolicy_Task

    @_rt.method(
        "VslmRetrieveVStorageInfrastructureObjectPolicy",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vim.vslm.InfrastructureObjectPolicy", array=True, optional=True),
    )
    def VslmRetrieveVStorageInfrastructureObjectPolicy(
        self, datastore: vim.Datastore
    ) -> list[vim.vslm.InfrastructureObjectPolicy]:
        """Returns a list of ``vim.vslm.InfrastructureObjectPolicy``, which may be empty. Since vslm
        API 6.7.2.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"datastore": datastore}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageInfrastructureObjectPolicy", 2, "vslm")
        _result: list[vim.vslm.InfrastructureObjectPolicy] = self._invoke(
            "VslmRetrieveVStorageInfrastructureObjectPolicy", _arguments
        )
        return _result

    RetrieveVStorageInfrastructureObjectPolicy = VslmRetrieveVStorageInfrastructureObjectPolicy

    @_rt.method(
        "VslmDeleteVStorageObject_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
            vslm.fault.VslmFault,
        ),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmDeleteVStorageObject_Task(self, id: vim.vslm.ID) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmDeleteVStorageObject_Task", 2, "vslm")
        self._check_arguments("VslmDeleteVStorageObject_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmDeleteVStorageObject_Task", _arguments)
        return _result

    DeleteVStorageObject = VslmDeleteVStorageObject_Task

    @_rt.method(
        "VslmRetrieveVStorageObject",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vim.vslm.VStorageObject"),
    )
    def VslmRetrieveVStorageObject(self, id: vim.vslm.ID) -> vim.vslm.VStorageObject:
        """Returns ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObject", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObject", _arguments)
        _result: vim.vslm.VStorageObject = self._invoke("VslmRetrieveVStorageObject", _arguments)
        return _result

    RetrieveVStorageObject = VslmRetrieveVStorageObject

    @_rt.method(
        "VslmRetrieveVStorageObjectState",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vim.vslm.StateInfo"),
    )
    def VslmRetrieveVStorageObjectState(self, id: vim.vslm.ID) -> vim.vslm.StateInfo:
        """Returns ``vim.vslm.StateInfo``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObjectState", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObjectState", _arguments)
        _result: vim.vslm.StateInfo = self._invoke("VslmRetrieveVStorageObjectState", _arguments)
        return _result

    RetrieveVStorageObjectState = VslmRetrieveVStorageObjectState

    @_rt.method(
        "VslmRetrieveVStorageObjectAssociations",
        since="vslm.version.version14",
        rank=2,
        parameters=(
            _rt.Parameter(
                "ids",
                "vim.vslm.ID",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vslm.vso.VStorageObjectAssociations", array=True, optional=True),
    )
    def VslmRetrieveVStorageObjectAssociations(
        self, ids: Iterable[vim.vslm.ID] = ()
    ) -> list[vslm.vso.VStorageObjectAssociations]:
        """Returns a list of ``vslm.vso.VStorageObjectAssociations``, which may be empty. Since vslm
        API 6.7.2.

        Args:
            ids: List of ``vim.vslm.ID``, optional.
        """
        _arguments = {"ids": _rt.array("ids", ids)}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObjectAssociations", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObjectAssociations", _arguments)
        _result: list[vslm.vso.VStorageObjectAssociations] = self._invoke(
            "VslmRetrieveVStorageObjectAssociations", _arguments
        )
        return _result

    RetrieveVStorageObjectAssociations = VslmRetrieveVStorageObjectAssociations

    def _by_name_VslmListVStorageObjectForSpec(
        self, query: Iterable[vslm.vso.VStorageObjectQuerySpec] = (), *, maxResult: int
    ) -> vslm.vso.VStorageObjectQueryResult | None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VslmListVStorageObjectForSpec)
    @_rt.method(
        "VslmListVStorageObjectForSpec",
        since="vslm.version.version14",
        rank=2,
        parameters=(
            _rt.Parameter(
                "query",
                "vslm.vso.VStorageObjectQuerySpec",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
            _rt.Parameter("maxResult", "int", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.vso.VStorageObjectQueryResult", optional=True),
    )
    def VslmListVStorageObjectForSpec(
        self, query: Iterable[vslm.vso.VStorageObjectQuerySpec], maxResult: int
    ) -> vslm.vso.VStorageObjectQueryResult | None:
        """Returns ``vslm.vso.VStorageObjectQueryResult``, or None. Since vslm API 6.7.2.

        Args:
            query: List of ``vslm.vso.VStorageObjectQuerySpec``, optional.
            maxResult: ``int``, required.
        """
        _rt.require("maxResult", maxResult)
        _arguments = {"query": _rt.array("query", query), "maxResult": maxResult}
        if self._rank < 2:
            self._unsupported("VslmListVStorageObjectForSpec", 2, "vslm")
        self._check_arguments("VslmListVStorageObjectForSpec", _arguments)
        _result: vslm.vso.VStorageObjectQueryResult | None = self._invoke(
            "VslmListVStorageObjectForSpec", _arguments
        )
        return _result

    ListVStorageObjectsForSpec = VslmListVStorageObjectForSpec

    @_rt.method(
        "VslmCloneVStorageObject_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("spec", "vim.vslm.CloneSpec", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="vim.vslm.VStorageObject"),
    )
    def VslmCloneVStorageObject_Task(self, id: vim.vslm.ID, spec: vim.vslm.CloneSpec) -> vslm.Task:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            spec: ``vim.vslm.CloneSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "spec": spec}
        if self._rank < 2:
            self._unsupported("VslmCloneVStorageObject_Task", 2, "vslm")
        self._check_arguments("VslmCloneVStorageObject_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmCloneVStorageObject_Task", _arguments)
        return _result

    CloneVStorageObject = VslmCloneVStorageObject_Task

    @_rt.method(
        "VslmRelocateVStorageObject_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.FileFault,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("spec", "vim.vslm.RelocateSpec", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="vim.vslm.VStorageObject"),
    )
    def VslmRelocateVStorageObject_Task(
        self, id: vim.vslm.ID, spec: vim.vslm.RelocateSpec
    ) -> vslm.Task:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            spec: ``vim.vslm.RelocateSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "spec": spec}
        if self._rank < 2:
            self._unsupported("VslmRelocateVStorageObject_Task", 2, "vslm")
        self._check_arguments("VslmRelocateVStorageObject_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmRelocateVStorageObject_Task", _arguments)
        return _result

    RelocateVStorageObject = VslmRelocateVStorageObject_Task

    @_rt.method(
        "VslmSetVStorageObjectControlFlags",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "controlFlags",
                "string",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
    )
    def VslmSetVStorageObjectControlFlags(
        self, id: vim.vslm.ID, controlFlags: Iterable[str] = ()
    ) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            controlFlags: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "controlFlags": _rt.array("controlFlags", controlFlags)}
        if self._rank < 2:
            self._unsupported("VslmSetVStorageObjectControlFlags", 2, "vslm")
        self._check_arguments("VslmSetVStorageObjectControlFlags", _arguments)
        self._invoke("VslmSetVStorageObjectControlFlags", _arguments)

    SetVStorageObjectControlFlags = VslmSetVStorageObjectControlFlags

    @_rt.method(
        "VslmClearVStorageObjectControlFlags",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "controlFlags",
                "string",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
    )
    def VslmClearVStorageObjectControlFlags(
        self, id: vim.vslm.ID, controlFlags: Iterable[str] = ()
    ) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            controlFlags: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "controlFlags": _rt.array("controlFlags", controlFlags)}
        if self._rank < 2:
            self._unsupported("VslmClearVStorageObjectControlFlags", 2, "vslm")
        self._check_arguments("VslmClearVStorageObjectControlFlags", _arguments)
        self._invoke("VslmClearVStorageObjectControlFlags", _arguments)

    ClearVStorageObjectControlFlags = VslmClearVStorageObjectControlFlags

    @_rt.method(
        "VslmAttachTagToVStorageObject",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("category", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter("tag", "string", since="vslm.version.version14", rank=2),
        ),
    )
    def VslmAttachTagToVStorageObject(self, id: vim.vslm.ID, category: str, tag: str) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "category": category, "tag": tag}
        if self._rank < 2:
            self._unsupported("VslmAttachTagToVStorageObject", 2, "vslm")
        self._check_arguments("VslmAttachTagToVStorageObject", _arguments)
        self._invoke("VslmAttachTagToVStorageObject", _arguments)

    AttachTagToVStorageObject = VslmAttachTagToVStorageObject

    @_rt.method(
        "VslmDetachTagFromVStorageObject",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("category", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter("tag", "string", since="vslm.version.version14", rank=2),
        ),
    )
    def VslmDetachTagFromVStorageObject(self, id: vim.vslm.ID, category: str, tag: str) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "category": category, "tag": tag}
        if self._rank < 2:
            self._unsupported("VslmDetachTagFromVStorageObject", 2, "vslm")
        self._check_arguments("VslmDetachTagFromVStorageObject", _arguments)
        self._invoke("VslmDetachTagFromVStorageObject", _arguments)

    DetachTagFromVStorageObject = VslmDetachTagFromVStorageObject

    @_rt.method(
        "VslmListVStorageObjectsAttachedToTag",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("category", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter("tag", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vim.vslm.ID", array=True, optional=True),
    )
    def VslmListVStorageObjectsAttachedToTag(self, category: str, tag: str) -> list[vim.vslm.ID]:
        """Returns a list of ``vim.vslm.ID``, which may be empty. Since vslm API 6.7.2.

        Args:
            category: ``string``, required.
            tag: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"category": category, "tag": tag}
        if self._rank < 2:
            self._unsupported("VslmListVStorageObjectsAttachedToTag", 2, "vslm")
        _result: list[vim.vslm.ID] = self._invoke(
            "VslmListVStorageObjectsAttachedToTag", _arguments
        )
        return _result

    ListVStorageObjectsAttachedToTag = VslmListVStorageObjectsAttachedToTag

    @_rt.method(
        "VslmListTagsAttachedToVStorageObject",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vim.vslm.TagEntry", array=True, optional=True),
    )
    def VslmListTagsAttachedToVStorageObject(self, id: vim.vslm.ID) -> list[vim.vslm.TagEntry]:
        """Returns a list of ``vim.vslm.TagEntry``, which may be empty. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmListTagsAttachedToVStorageObject", 2, "vslm")
        self._check_arguments("VslmListTagsAttachedToVStorageObject", _arguments)
        _result: list[vim.vslm.TagEntry] = self._invoke(
            "VslmListTagsAttachedToVStorageObject", _arguments
        )
        return _result

    ListTagsAttachedToVStorageObject = VslmListTagsAttachedToVStorageObject

    @_rt.method(
        "VslmReconcileDatastoreInventory_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmReconcileDatastoreInventory_Task(self, datastore: vim.Datastore) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"datastore": datastore}
        if self._rank < 2:
            self._unsupported("VslmReconcileDatastoreInventory_Task", 2, "vslm")
        _result: vslm.Task = self._invoke("VslmReconcileDatastoreInventory_Task", _arguments)
        return _result

    ReconcileDatastoreInventory = VslmReconcileDatastoreInventory_Task

    @_rt.method(
        "VslmScheduleReconcileDatastoreInventory",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vslm.version.version14", rank=2),
        ),
    )
    def VslmScheduleReconcileDatastoreInventory(self, datastore: vim.Datastore) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"datastore": datastore}
        if self._rank < 2:
            self._unsupported("VslmScheduleReconcileDatastoreInventory", 2, "vslm")
        self._invoke("VslmScheduleReconcileDatastoreInventory", _arguments)

    ScheduleReconcileDatastoreInventory = VslmScheduleReconcileDatastoreInventory

    @_rt.method(
        "VslmCreateSnapshot_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("description", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="vim.vslm.ID"),
    )
    def VslmCreateSnapshot_Task(self, id: vim.vslm.ID, description: str) -> vslm.Task:
        """Starts a task that yields ``vim.vslm.ID``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            description: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "description": description}
        if self._rank < 2:
            self._unsupported("VslmCreateSnapshot_Task", 2, "vslm")
        self._check_arguments("VslmCreateSnapshot_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmCreateSnapshot_Task", _arguments)
        return _result

    CreateSnapshot = VslmCreateSnapshot_Task

    @_rt.method(
        "VslmDeleteSnapshot_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmDeleteSnapshot_Task(self, id: vim.vslm.ID, snapshotId: vim.vslm.ID) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "snapshotId": snapshotId}
        if self._rank < 2:
            self._unsupported("VslmDeleteSnapshot_Task", 2, "vslm")
        self._check_arguments("VslmDeleteSnapshot_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmDeleteSnapshot_Task", _arguments)
        return _result

    DeleteSnapshot = VslmDeleteSnapshot_Task

    @_rt.method(
        "VslmRetrieveSnapshotInfo",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(_rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),),
        returns=_rt.Returns("vim.vslm.VStorageObjectSnapshotInfo"),
    )
    def VslmRetrieveSnapshotInfo(self, id: vim.vslm.ID) -> vim.vslm.VStorageObjectSnapshotInfo:
        """Returns ``vim.vslm.VStorageObjectSnapshotInfo``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id}
        if self._rank < 2:
            self._unsupported("VslmRetrieveSnapshotInfo", 2, "vslm")
        self._check_arguments("VslmRetrieveSnapshotInfo", _arguments)
        _result: vim.vslm.VStorageObjectSnapshotInfo = self._invoke(
            "VslmRetrieveSnapshotInfo", _arguments
        )
        return _result

    RetrieveSnapshotInfo = VslmRetrieveSnapshotInfo

    @_rt.method(
        "VslmCreateDiskFromSnapshot_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("name", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
            _rt.Parameter(
                "crypto",
                "vim.encryption.CryptoSpec",
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
            _rt.Parameter("path", "string", optional=True, since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="vim.vslm.VStorageObject"),
    )
    def VslmCreateDiskFromSnapshot_Task(
        self,
        id: vim.vslm.ID,
        snapshotId: vim.vslm.ID,
        name: str,
        profile: Iterable[vim.vm.ProfileSpec] = (),
        crypto: vim.encryption.CryptoSpec | None = None,
        path: str | None = None,
    ) -> vslm.Task:
        """Starts a task that yields ``vim.vslm.VStorageObject``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, required.
            name: ``string``, required.
            profile: List of ``vim.vm.ProfileSpec``, optional.
            crypto: ``vim.encryption.CryptoSpec``, optional.
            path: ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {
            "id": id,
            "snapshotId": snapshotId,
            "name": name,
            "profile": _rt.array("profile", profile),
            "crypto": crypto,
            "path": path,
        }
        if self._rank < 2:
            self._unsupported("VslmCreateDiskFromSnapshot_Task", 2, "vslm")
        self._check_arguments("VslmCreateDiskFromSnapshot_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmCreateDiskFromSnapshot_Task", _arguments)
        return _result

    CreateDiskFromSnapshot = VslmCreateDiskFromSnapshot_Task

    @_rt.method(
        "VslmRevertVStorageObject_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmRevertVStorageObject_Task(self, id: vim.vslm.ID, snapshotId: vim.vslm.ID) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "snapshotId": snapshotId}
        if self._rank < 2:
            self._unsupported("VslmRevertVStorageObject_Task", 2, "vslm")
        self._check_arguments("VslmRevertVStorageObject_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmRevertVStorageObject_Task", _arguments)
        return _result

    RevertVStorageObject = VslmRevertVStorageObject_Task

    @_rt.method(
        "VslmRetrieveSnapshotDetails",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vim.vslm.VStorageObjectSnapshotDetails"),
    )
    def VslmRetrieveSnapshotDetails(
        self, id: vim.vslm.ID, snapshotId: vim.vslm.ID
    ) -> vim.vslm.VStorageObjectSnapshotDetails:
        """Returns ``vim.vslm.VStorageObjectSnapshotDetails``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "snapshotId": snapshotId}
        if self._rank < 2:
            self._unsupported("VslmRetrieveSnapshotDetails", 2, "vslm")
        self._check_arguments("VslmRetrieveSnapshotDetails", _arguments)
        _result: vim.vslm.VStorageObjectSnapshotDetails = self._invoke(
            "VslmRetrieveSnapshotDetails", _arguments
        )
        return _result

    RetrieveSnapshotDetails = VslmRetrieveSnapshotDetails

    @_rt.method(
        "VslmQueryChangedDiskAreas",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("startOffset", "long", since="vslm.version.version14", rank=2),
            _rt.Parameter("changeId", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vim.VirtualMachine.DiskChangeInfo"),
    )
    def VslmQueryChangedDiskAreas(
        self, id: vim.vslm.ID, snapshotId: vim.vslm.ID, startOffset: int, changeId: str
    ) -> vim.VirtualMachine.DiskChangeInfo:
        """Returns ``vim.VirtualMachine.DiskChangeInfo``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, required.
            startOffset: ``long``, required.
            changeId: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {
            "id": id,
            "snapshotId": snapshotId,
            "startOffset": startOffset,
            "changeId": changeId,
        }
        if self._rank < 2:
            self._unsupported("VslmQueryChangedDiskAreas", 2, "vslm")
        self._check_arguments("VslmQueryChangedDiskAreas", _arguments)
        _result: vim.VirtualMachine.DiskChangeInfo = self._invoke(
            "VslmQueryChangedDiskAreas", _arguments
        )
        return _result

    QueryChangedDiskAreas = VslmQueryChangedDiskAreas

    @_rt.method(
        "VslmQueryGlobalCatalogSyncStatus",
        since="vslm.version.version14",
        rank=2,
        returns=_rt.Returns("vslm.vso.DatastoreSyncStatus", array=True, optional=True),
    )
    def VslmQueryGlobalCatalogSyncStatus(self) -> list[vslm.vso.DatastoreSyncStatus]:
        """Returns a list of ``vslm.vso.DatastoreSyncStatus``, which may be empty. Since vslm API
        6.7.2.
        """
        if self._rank < 2:
            self._unsupported("VslmQueryGlobalCatalogSyncStatus", 2, "vslm")
        _result: list[vslm.vso.DatastoreSyncStatus] = self._invoke(
            "VslmQueryGlobalCatalogSyncStatus", {}
        )
        return _result

    QueryGlobalCatalogSyncStatus = VslmQueryGlobalCatalogSyncStatus

    @_rt.method(
        "VslmQueryGlobalCatalogSyncStatusForDatastore",
        since="vslm.version.version14",
        rank=2,
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("datastoreURL", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.vso.DatastoreSyncStatus", optional=True),
    )
    def VslmQueryGlobalCatalogSyncStatusForDatastore(
        self, datastoreURL: str
    ) -> vslm.vso.DatastoreSyncStatus | None:
        """Returns ``vslm.vso.DatastoreSyncStatus``, or None. Since vslm API 6.7.2.

        Args:
            datastoreURL: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"datastoreURL": datastoreURL}
        if self._rank < 2:
            self._unsupported("VslmQueryGlobalCatalogSyncStatusForDatastore", 2, "vslm")
        _result: vslm.vso.DatastoreSyncStatus | None = self._invoke(
            "VslmQueryGlobalCatalogSyncStatusForDatastore", _arguments
        )
        return _result

    QueryGlobalCatalogSyncStatusForDatastore = VslmQueryGlobalCatalogSyncStatusForDatastore

    @_rt.method(
        "VslmUpdateVStorageObjectMetadata_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "metadata",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
            _rt.Parameter(
                "deleteKeys",
                "string",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmUpdateVStorageObjectMetadata_Task(
        self, id: vim.vslm.ID, metadata: Iterable[vim.KeyValue] = (), deleteKeys: Iterable[str] = ()
    ) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            metadata: List of ``vim.KeyValue``, optional.
            deleteKeys: List of ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {
            "id": id,
            "metadata": _rt.array("metadata", metadata),
            "deleteKeys": _rt.array("deleteKeys", deleteKeys),
        }
        if self._rank < 2:
            self._unsupported("VslmUpdateVStorageObjectMetadata_Task", 2, "vslm")
        self._check_arguments("VslmUpdateVStorageObjectMetadata_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmUpdateVStorageObjectMetadata_Task", _arguments)
        return _result

    UpdateVStorageObjectMetadata = VslmUpdateVStorageObjectMetadata_Task

    @_rt.method(
        "VslmRetrieveVStorageObjectMetadata",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "snapshotId", "vim.vslm.ID", optional=True, since="vslm.version.version14", rank=2
            ),
            _rt.Parameter(
                "prefix", "string", optional=True, since="vslm.version.version14", rank=2
            ),
        ),
        returns=_rt.Returns("vim.KeyValue", array=True, optional=True),
    )
    def VslmRetrieveVStorageObjectMetadata(
        self, id: vim.vslm.ID, snapshotId: vim.vslm.ID | None = None, prefix: str | None = None
    ) -> list[vim.KeyValue]:
        """Returns a list of ``vim.KeyValue``, which may be empty. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, optional.
            prefix: ``string``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "snapshotId": snapshotId, "prefix": prefix}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObjectMetadata", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObjectMetadata", _arguments)
        _result: list[vim.KeyValue] = self._invoke("VslmRetrieveVStorageObjectMetadata", _arguments)
        return _result

    RetrieveVStorageObjectMetadata = VslmRetrieveVStorageObjectMetadata

    def _by_name_VslmRetrieveVStorageObjectMetadataValue(
        self, id: vim.vslm.ID, snapshotId: vim.vslm.ID | None = None, *, key: str
    ) -> str:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VslmRetrieveVStorageObjectMetadataValue)
    @_rt.method(
        "VslmRetrieveVStorageObjectMetadataValue",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.NotFound,
            vim.fault.KeyNotFound,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "snapshotId", "vim.vslm.ID", optional=True, since="vslm.version.version14", rank=2
            ),
            _rt.Parameter("key", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("string"),
    )
    def VslmRetrieveVStorageObjectMetadataValue(
        self, id: vim.vslm.ID, snapshotId: vim.vslm.ID | None, key: str
    ) -> str:
        """Returns ``string``. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            snapshotId: ``vim.vslm.ID``, optional.
            key: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.KeyNotFound: Not described.
            vslm.fault.VslmFault: Not described.
        """
        _rt.require("key", key)
        _arguments = {"id": id, "snapshotId": snapshotId, "key": key}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObjectMetadataValue", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObjectMetadataValue", _arguments)
        _result: str = self._invoke("VslmRetrieveVStorageObjectMetadataValue", _arguments)
        return _result

    RetrieveVStorageObjectMetadataValue = VslmRetrieveVStorageObjectMetadataValue

    @_rt.method(
        "VslmRetrieveVStorageObjects",
        since="vslm.version.version14",
        rank=2,
        parameters=(
            _rt.Parameter(
                "ids",
                "vim.vslm.ID",
                array=True,
                optional=True,
                since="vslm.version.version14",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vslm.vso.VStorageObjectResult", array=True, optional=True),
    )
    def VslmRetrieveVStorageObjects(
        self, ids: Iterable[vim.vslm.ID] = ()
    ) -> list[vslm.vso.VStorageObjectResult]:
        """Returns a list of ``vslm.vso.VStorageObjectResult``, which may be empty. Since vslm API
        6.7.2.

        Args:
            ids: List of ``vim.vslm.ID``, optional.
        """
        _arguments = {"ids": _rt.array("ids", ids)}
        if self._rank < 2:
            self._unsupported("VslmRetrieveVStorageObjects", 2, "vslm")
        self._check_arguments("VslmRetrieveVStorageObjects", _arguments)
        _result: list[vslm.vso.VStorageObjectResult] = self._invoke(
            "VslmRetrieveVStorageObjects", _arguments
        )
        return _result

    RetrieveVStorageObjects = VslmRetrieveVStorageObjects

    @_rt.method(
        "VslmAttachDisk_Task",
        since="vslm.version.version14",
        rank=2,
        raises=(
            vim.fault.NotFound,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidController,
            vim.fault.MissingController,
            vim.fault.DeviceUnsupportedForVmVersion,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
            _rt.Parameter("vm", "vim.VirtualMachine", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "controllerKey", "int", optional=True, since="vslm.version.version14", rank=2
            ),
            _rt.Parameter(
                "unitNumber", "int", optional=True, since="vslm.version.version14", rank=2
            ),
        ),
        returns=_rt.Returns("vslm.Task", task_result="void"),
    )
    def VslmAttachDisk_Task(
        self,
        id: vim.vslm.ID,
        vm: vim.VirtualMachine,
        controllerKey: int | None = None,
        unitNumber: int | None = None,
    ) -> vslm.Task:
        """Starts a task that yields nothing. Since vslm API 6.7.2.

        Args:
            id: ``vim.vslm.ID``, required.
            vm: ``vim.VirtualMachine``, required.
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
            vslm.fault.VslmFault: Not described.
        """
        _arguments = {"id": id, "vm": vm, "controllerKey": controllerKey, "unitNumber": unitNumber}
        if self._rank < 2:
            self._unsupported("VslmAttachDisk_Task", 2, "vslm")
        self._check_arguments("VslmAttachDisk_Task", _arguments)
        _result: vslm.Task = self._invoke("VslmAttachDisk_Task", _arguments)
        return _result

    AttachDisk = VslmAttachDisk_Task
