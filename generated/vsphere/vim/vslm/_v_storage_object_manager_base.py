# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectManagerBase``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.vslm.VStorageObjectManagerBase",
    wire_name="VStorageObjectManagerBase",
    since="vim.version.version11",
    rank=11,
)
class VStorageObjectManagerBase(_rt.ManagedObject):
    """The managed object ``vim.vslm.VStorageObjectManagerBase``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/VStorageObjectManagerBase.rst``
    """

    @_rt.method(
        "VStorageObjectExtendDiskEx_Task",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v8_0_2_0",
                rank=31,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("newCapacityInMB", "long", since="vim.version.v8_0_2_0", rank=31),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def VStorageObjectExtendDiskEx_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, newCapacityInMB: int
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 8.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
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
        if self._rank < 31:
            self._unsupported("VStorageObjectExtendDiskEx_Task", 31)
        self._check_arguments("VStorageObjectExtendDiskEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke(
            "VStorageObjectExtendDiskEx_Task", _arguments
        )
        return _result

    ExtendDiskEx = VStorageObjectExtendDiskEx_Task

    @_rt.method(
        "RenameVStorageObjectEx",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v8_0_2_0",
                rank=31,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("name", "string", since="vim.version.v8_0_2_0", rank=31),
        ),
        returns=_rt.Returns("vim.vslm.VClockInfo"),
    )
    def RenameVStorageObjectEx(
        self, id: vim.vslm.ID, datastore: vim.Datastore, name: str
    ) -> vim.vslm.VClockInfo:
        """Returns ``vim.vslm.VClockInfo``. Since vSphere API 8.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
            name: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id, "datastore": datastore, "name": name}
        if self._rank < 31:
            self._unsupported("RenameVStorageObjectEx", 31)
        self._check_arguments("RenameVStorageObjectEx", _arguments)
        _result: vim.vslm.VClockInfo = self._invoke("RenameVStorageObjectEx", _arguments)
        return _result

    @_rt.method(
        "VStorageObjectCreateSnapshotEx_Task",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v8_0_2_0",
                rank=31,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("description", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "snapshotId", "vim.vslm.ID", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObjectSnapshot"),
    )
    def VStorageObjectCreateSnapshotEx_Task(
        self,
        id: vim.vslm.ID,
        datastore: vim.Datastore,
        description: str,
        snapshotId: vim.vslm.ID | None = None,
    ) -> _rt.TaskOf[vim.vslm.VStorageObjectSnapshot]:
        """Starts a task that yields ``vim.vslm.VStorageObjectSnapshot``. Since vSphere API 8.0.2.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.
            description: ``string``, required.
            snapshotId: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.

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
            "description": description,
            "snapshotId": snapshotId,
        }
        if self._rank < 31:
            self._unsupported("VStorageObjectCreateSnapshotEx_Task", 31)
        if snapshotId is not None and self._rank < 35:
            self._unsupported("VStorageObjectCreateSnapshotEx_Task(snapshotId)", 35)
        self._check_arguments("VStorageObjectCreateSnapshotEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObjectSnapshot] = self._invoke(
            "VStorageObjectCreateSnapshotEx_Task", _arguments
        )
        return _result

    CreateSnapshotEx = VStorageObjectCreateSnapshotEx_Task

    @_rt.method(
        "VStorageObjectDeleteSnapshotEx_Task",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v8_0_2_0",
                rank=31,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def VStorageObjectDeleteSnapshotEx_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 8.0.2.0.

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
        if self._rank < 31:
            self._unsupported("VStorageObjectDeleteSnapshotEx_Task", 31)
        self._check_arguments("VStorageObjectDeleteSnapshotEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke(
            "VStorageObjectDeleteSnapshotEx_Task", _arguments
        )
        return _result

    DeleteSnapshotEx = VStorageObjectDeleteSnapshotEx_Task

    @_rt.method(
        "VStorageObjectDeleteSnapshotEx2_Task",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v9_0_0_0", rank=34),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v9_0_0_0",
                rank=34,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.v9_0_0_0", rank=34),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VStorageObjectSnapshot"),
    )
    def VStorageObjectDeleteSnapshotEx2_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> _rt.TaskOf[vim.vslm.VStorageObjectSnapshot]:
        """Starts a task that yields ``vim.vslm.VStorageObjectSnapshot``. Since vSphere API 9.0.0.0.

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
        if self._rank < 34:
            self._unsupported("VStorageObjectDeleteSnapshotEx2_Task", 34)
        self._check_arguments("VStorageObjectDeleteSnapshotEx2_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VStorageObjectSnapshot] = self._invoke(
            "VStorageObjectDeleteSnapshotEx2_Task", _arguments
        )
        return _result

    DeleteSnapshotEx2 = VStorageObjectDeleteSnapshotEx2_Task

    @_rt.method(
        "RevertVStorageObjectEx_Task",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v8_0_2_0",
                rank=31,
                privilege="Datastore.FileManagement",
            ),
            _rt.Parameter("snapshotId", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def RevertVStorageObjectEx_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore, snapshotId: vim.vslm.ID
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 8.0.2.0.

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
        if self._rank < 31:
            self._unsupported("RevertVStorageObjectEx_Task", 31)
        self._check_arguments("RevertVStorageObjectEx_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke(
            "RevertVStorageObjectEx_Task", _arguments
        )
        return _result

    RevertVStorageObjectEx = RevertVStorageObjectEx_Task

    @_rt.method(
        "RepairVStorageObjectChain_Task",
        since="vim.version.v9_1_0_0",
        rank=35,
        raises=(
            vim.fault.FileFault,
            vim.fault.NotFound,
            vim.fault.InvalidDatastore,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v9_1_0_0", rank=35),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v9_1_0_0",
                rank=35,
                privilege="Datastore.FileManagement",
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RepairVStorageObjectChain_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 9.1.0.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 35:
            self._unsupported("RepairVStorageObjectChain_Task", 35)
        self._check_arguments("RepairVStorageObjectChain_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("RepairVStorageObjectChain_Task", _arguments)
        return _result

    RepairDiskChain = RepairVStorageObjectChain_Task

    @_rt.method(
        "UnregisterDisk_Task",
        since="vim.version.v9_1_0_0",
        rank=35,
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("id", "vim.vslm.ID", since="vim.version.v9_1_0_0", rank=35),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.v9_1_0_0",
                rank=35,
                privilege="Datastore.FileManagement",
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vslm.VClockInfo"),
    )
    def UnregisterDisk_Task(
        self, id: vim.vslm.ID, datastore: vim.Datastore
    ) -> _rt.TaskOf[vim.vslm.VClockInfo]:
        """Starts a task that yields ``vim.vslm.VClockInfo``. Since vSphere API 9.1.0.0.

        Args:
            id: ``vim.vslm.ID``, required.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.FileManagement`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"id": id, "datastore": datastore}
        if self._rank < 35:
            self._unsupported("UnregisterDisk_Task", 35)
        self._check_arguments("UnregisterDisk_Task", _arguments)
        _result: _rt.TaskOf[vim.vslm.VClockInfo] = self._invoke("UnregisterDisk_Task", _arguments)
        return _result

    UnregisterDisk = UnregisterDisk_Task
