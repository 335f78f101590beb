# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cns.VolumeManager", wire_name="CnsVolumeManager", since="vsan.version.version11", rank=9
)
class VolumeManager(_rt.ManagedObject):
    """The managed object ``vim.cns.VolumeManager``, on the wire ``CnsVolumeManager``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeManager.rst``
    """

    @_rt.method(
        "CnsCreateVolume",
        since="vsan.version.version11",
        rank=9,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "createSpecs",
                "vim.cns.VolumeCreateSpec",
                array=True,
                since="vsan.version.version11",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsCreateVolume(self, createSpecs: Iterable[vim.cns.VolumeCreateSpec]) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            createSpecs: List of ``vim.cns.VolumeCreateSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"createSpecs": _rt.array("createSpecs", createSpecs)}
        if self._rank < 9:
            self._unsupported("CnsCreateVolume", 9, "vsan")
        self._check_arguments("CnsCreateVolume", _arguments)
        _result: vim.Task = self._invoke("CnsCreateVolume", _arguments)
        return _result

    Create = CnsCreateVolume

    @_rt.method(
        "CnsUpdateVolumeMetadata",
        since="vsan.version.version11",
        rank=9,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "updateSpecs",
                "vim.cns.VolumeMetadataUpdateSpec",
                array=True,
                since="vsan.version.version11",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsUpdateVolumeMetadata(
        self, updateSpecs: Iterable[vim.cns.VolumeMetadataUpdateSpec]
    ) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            updateSpecs: List of ``vim.cns.VolumeMetadataUpdateSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"updateSpecs": _rt.array("updateSpecs", updateSpecs)}
        if self._rank < 9:
            self._unsupported("CnsUpdateVolumeMetadata", 9, "vsan")
        self._check_arguments("CnsUpdateVolumeMetadata", _arguments)
        _result: vim.Task = self._invoke("CnsUpdateVolumeMetadata", _arguments)
        return _result

    UpdateVolumeMetadata = CnsUpdateVolumeMetadata

    @_rt.method(
        "CnsDeleteVolume",
        since="vsan.version.version11",
        rank=9,
        raises=(
            vmodl.fault.InvalidArgument,
            vim.fault.NotFound,
            vim.fault.CnsFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(
            _rt.Parameter(
                "volumeIds", "vim.cns.VolumeId", array=True, since="vsan.version.version11", rank=9
            ),
            _rt.Parameter("deleteDisk", "boolean", since="vsan.version.version11", rank=9),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsDeleteVolume(self, volumeIds: Iterable[vim.cns.VolumeId], deleteDisk: bool) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            volumeIds: List of ``vim.cns.VolumeId``, required.
            deleteDisk: ``boolean``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
            vim.fault.ResourceInUse: Not described.
        """
        _arguments = {"volumeIds": _rt.array("volumeIds", volumeIds), "deleteDisk": deleteDisk}
        if self._rank < 9:
            self._unsupported("CnsDeleteVolume", 9, "vsan")
        self._check_arguments("CnsDeleteVolume", _arguments)
        _result: vim.Task = self._invoke("CnsDeleteVolume", _arguments)
        return _result

    Delete = CnsDeleteVolume

    @_rt.method(
        "CnsAttachVolume",
        since="vsan.version.version11",
        rank=9,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.ManagedObjectNotFound,
            vim.fault.ResourceInUse,
            vim.fault.NotFound,
            vim.fault.CnsFault,
        ),
        parameters=(
            _rt.Parameter(
                "attachSpecs",
                "vim.cns.VolumeAttachDetachSpec",
                array=True,
                since="vsan.version.version11",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsAttachVolume(self, attachSpecs: Iterable[vim.cns.VolumeAttachDetachSpec]) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            attachSpecs: List of ``vim.cns.VolumeAttachDetachSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"attachSpecs": _rt.array("attachSpecs", attachSpecs)}
        if self._rank < 9:
            self._unsupported("CnsAttachVolume", 9, "vsan")
        self._check_arguments("CnsAttachVolume", _arguments)
        _result: vim.Task = self._invoke("CnsAttachVolume", _arguments)
        return _result

    Attach = CnsAttachVolume

    @_rt.method(
        "CnsDetachVolume",
        since="vsan.version.version11",
        rank=9,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.ManagedObjectNotFound,
            vim.fault.NotFound,
            vim.fault.CnsFault,
        ),
        parameters=(
            _rt.Parameter(
                "detachSpecs",
                "vim.cns.VolumeAttachDetachSpec",
                array=True,
                since="vsan.version.version11",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsDetachVolume(self, detachSpecs: Iterable[vim.cns.VolumeAttachDetachSpec]) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            detachSpecs: List of ``vim.cns.VolumeAttachDetachSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"detachSpecs": _rt.array("detachSpecs", detachSpecs)}
        if self._rank < 9:
            self._unsupported("CnsDetachVolume", 9, "vsan")
        self._check_arguments("CnsDetachVolume", _arguments)
        _result: vim.Task = self._invoke("CnsDetachVolume", _arguments)
        return _result

    Detach = CnsDetachVolume

    @_rt.method(
        "CnsQueryAsync",
        since="vsan.version.version18",
        rank=16,
        privilege="Cns.Searchable",
        raises=(vmodl.fault.InvalidArgument, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter("filter", "vim.cns.QueryFilter", since="vsan.version.version18", rank=16),
            _rt.Parameter(
                "selection",
                "vim.cns.QuerySelection",
                optional=True,
                since="vsan.version.version18",
                rank=16,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsQueryAsync(
        self, filter: vim.cns.QueryFilter, selection: vim.cns.QuerySelection | None = None
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U3.

        Args:
            filter: ``vim.cns.QueryFilter``, required.
            selection: ``vim.cns.QuerySelection``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.CnsFault: Not described.

        Privilege:
            ``Cns.Searchable``
        """
        _arguments = {"filter": filter, "selection": selection}
        if self._rank < 16:
            self._unsupported("CnsQueryAsync", 16, "vsan")
        self._check_arguments("CnsQueryAsync", _arguments)
        _result: vim.Task = self._invoke("CnsQueryAsync", _arguments)
        return _result

    QueryAsync = CnsQueryAsync

    @_rt.method(
        "CnsQueryVolume",
        since="vsan.version.version11",
        rank=9,
        privilege="Cns.Searchable",
        raises=(vmodl.fault.InvalidArgument, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter("filter", "vim.cns.QueryFilter", since="vsan.version.version11", rank=9),
            _rt.Parameter(
                "selection",
                "vim.cns.QuerySelection",
                optional=True,
                since="vsan.version.version17",
                rank=15,
            ),
        ),
        returns=_rt.Returns("vim.cns.QueryResult"),
    )
    def CnsQueryVolume(
        self, filter: vim.cns.QueryFilter, selection: vim.cns.QuerySelection | None = None
    ) -> vim.cns.QueryResult:
        """Returns ``vim.cns.QueryResult``. Since vSAN 6.7U3.

        Args:
            filter: ``vim.cns.QueryFilter``, required.
            selection: ``vim.cns.QuerySelection``, optional. Since vsan API 7.3.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.CnsFault: Not described.

        Privilege:
            ``Cns.Searchable``
        """
        _arguments = {"filter": filter, "selection": selection}
        if self._rank < 9:
            self._unsupported("CnsQueryVolume", 9, "vsan")
        if selection is not None and self._rank < 15:
            self._unsupported("CnsQueryVolume(selection)", 15, "vsan")
        self._check_arguments("CnsQueryVolume", _arguments)
        _result: vim.cns.QueryResult = self._invoke("CnsQueryVolume", _arguments)
        return _result

    Query = CnsQueryVolume

    @_rt.method(
        "CnsConfigureVolumeACLs",
        since="vsan.version.version16",
        rank=14,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "ACLConfigSpecs",
                "vim.cns.VolumeACLConfigureSpec",
                array=True,
                since="vsan.version.version16",
                rank=14,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsConfigureVolumeACLs(
        self, ACLConfigSpecs: Iterable[vim.cns.VolumeACLConfigureSpec]
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U2.

        Args:
            ACLConfigSpecs: List of ``vim.cns.VolumeACLConfigureSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"ACLConfigSpecs": _rt.array("ACLConfigSpecs", ACLConfigSpecs)}
        if self._rank < 14:
            self._unsupported("CnsConfigureVolumeACLs", 14, "vsan")
        self._check_arguments("CnsConfigureVolumeACLs", _arguments)
        _result: vim.Task = self._invoke("CnsConfigureVolumeACLs", _arguments)
        return _result

    ConfigureVolumeACLs = CnsConfigureVolumeACLs

    @_rt.method(
        "CnsExtendVolume",
        since="vsan.version.version11",
        rank=9,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "extendSpecs",
                "vim.cns.VolumeExtendSpec",
                array=True,
                since="vsan.version.version11",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsExtendVolume(self, extendSpecs: Iterable[vim.cns.VolumeExtendSpec]) -> vim.Task:
        """Starts a task. Since vSAN 6.7U3.

        Args:
            extendSpecs: List of ``vim.cns.VolumeExtendSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"extendSpecs": _rt.array("extendSpecs", extendSpecs)}
        if self._rank < 9:
            self._unsupported("CnsExtendVolume", 9, "vsan")
        self._check_arguments("CnsExtendVolume", _arguments)
        _result: vim.Task = self._invoke("CnsExtendVolume", _arguments)
        return _result

    Extend = CnsExtendVolume

    @_rt.method(
        "CnsCreateSnapshots",
        since="vsan.version.version12",
        rank=10,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "snapshotSpecs",
                "vim.cns.SnapshotCreateSpec",
                array=True,
                since="vsan.version.version12",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsCreateSnapshots(self, snapshotSpecs: Iterable[vim.cns.SnapshotCreateSpec]) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            snapshotSpecs: List of ``vim.cns.SnapshotCreateSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"snapshotSpecs": _rt.array("snapshotSpecs", snapshotSpecs)}
        if self._rank < 10:
            self._unsupported("CnsCreateSnapshots", 10, "vsan")
        self._check_arguments("CnsCreateSnapshots", _arguments)
        _result: vim.Task = self._invoke("CnsCreateSnapshots", _arguments)
        return _result

    CreateSnapshots = CnsCreateSnapshots

    @_rt.method(
        "CnsDeleteSnapshots",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "snapshotDeleteSpecs",
                "vim.cns.SnapshotDeleteSpec",
                array=True,
                since="vsan.version.version12",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsDeleteSnapshots(
        self, snapshotDeleteSpecs: Iterable[vim.cns.SnapshotDeleteSpec]
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            snapshotDeleteSpecs: List of ``vim.cns.SnapshotDeleteSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"snapshotDeleteSpecs": _rt.array("snapshotDeleteSpecs", snapshotDeleteSpecs)}
        if self._rank < 10:
            self._unsupported("CnsDeleteSnapshots", 10, "vsan")
        self._check_arguments("CnsDeleteSnapshots", _arguments)
        _result: vim.Task = self._invoke("CnsDeleteSnapshots", _arguments)
        return _result

    DeleteSnapshots = CnsDeleteSnapshots

    @_rt.method(
        "CnsRelocateVolume",
        since="vsan.version.version19",
        rank=17,
        raises=(
            vim.fault.AlreadyExists,
            vmodl.fault.InvalidArgument,
            vim.fault.NotFound,
            vim.fault.CnsFault,
        ),
        parameters=(
            _rt.Parameter(
                "relocateSpecs",
                "vim.cns.VolumeRelocateSpec",
                array=True,
                since="vsan.version.version19",
                rank=17,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsRelocateVolume(self, relocateSpecs: Iterable[vim.cns.VolumeRelocateSpec]) -> vim.Task:
        """Starts a task. Since vsan API 7.4.

        Args:
            relocateSpecs: List of ``vim.cns.VolumeRelocateSpec``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"relocateSpecs": _rt.array("relocateSpecs", relocateSpecs)}
        if self._rank < 17:
            self._unsupported("CnsRelocateVolume", 17, "vsan")
        self._check_arguments("CnsRelocateVolume", _arguments)
        _result: vim.Task = self._invoke("CnsRelocateVolume", _arguments)
        return _result

    Relocate = CnsRelocateVolume

    @_rt.method(
        "CnsReconfigVolumePolicy",
        since="vsan.version.version21",
        rank=19,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "volumePolicyReconfigSpecs",
                "vim.cns.VolumePolicyReconfigSpec",
                array=True,
                optional=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsReconfigVolumePolicy(
        self, volumePolicyReconfigSpecs: Iterable[vim.cns.VolumePolicyReconfigSpec] = ()
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.2.

        Args:
            volumePolicyReconfigSpecs: List of ``vim.cns.VolumePolicyReconfigSpec``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {
            "volumePolicyReconfigSpecs": _rt.array(
                "volumePolicyReconfigSpecs", volumePolicyReconfigSpecs
            )
        }
        if self._rank < 19:
            self._unsupported("CnsReconfigVolumePolicy", 19, "vsan")
        self._check_arguments("CnsReconfigVolumePolicy", _arguments)
        _result: vim.Task = self._invoke("CnsReconfigVolumePolicy", _arguments)
        return _result

    ReconfigPolicy = CnsReconfigVolumePolicy

    @_rt.method(
        "CnsUpdateVolumeCrypto",
        since="vsan.version.v9_1_0_0",
        rank=23,
        raises=(
            vmodl.fault.InvalidArgument,
            vim.fault.NotFound,
            vim.fault.CnsFault,
            vim.fault.CnsNotRegisteredFault,
        ),
        parameters=(
            _rt.Parameter(
                "updateSpecs",
                "vim.cns.VolumeCryptoUpdateSpec",
                array=True,
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsUpdateVolumeCrypto(
        self, updateSpecs: Iterable[vim.cns.VolumeCryptoUpdateSpec] = ()
    ) -> vim.Task:
        """Starts a task. Since vsan API 9.1.0.0.

        Args:
            updateSpecs: List of ``vim.cns.VolumeCryptoUpdateSpec``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
            vim.fault.CnsNotRegisteredFault: Not described.
        """
        _arguments = {"updateSpecs": _rt.array("updateSpecs", updateSpecs)}
        if self._rank < 23:
            self._unsupported("CnsUpdateVolumeCrypto", 23, "vsan")
        self._check_arguments("CnsUpdateVolumeCrypto", _arguments)
        _result: vim.Task = self._invoke("CnsUpdateVolumeCrypto", _arguments)
        return _result

    UpdateVolumeCrypto = CnsUpdateVolumeCrypto

    @_rt.method(
        "CnsUnregisterVolume",
        since="vsan.version.v9_1_0_0",
        rank=23,
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.TaskInProgress,
            vmodl.fault.InvalidArgument,
            vim.fault.CnsFault,
        ),
        parameters=(
            _rt.Parameter(
                "unregisterSpec",
                "vim.cns.UnregisterVolumeSpec",
                array=True,
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsUnregisterVolume(
        self, unregisterSpec: Iterable[vim.cns.UnregisterVolumeSpec] = ()
    ) -> vim.Task:
        """Starts a task. Since vsan API 9.1.0.0.

        Args:
            unregisterSpec: List of ``vim.cns.UnregisterVolumeSpec``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.TaskInProgress: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"unregisterSpec": _rt.array("unregisterSpec", unregisterSpec)}
        if self._rank < 23:
            self._unsupported("CnsUnregisterVolume", 23, "vsan")
        self._check_arguments("CnsUnregisterVolume", _arguments)
        _result: vim.Task = self._invoke("CnsUnregisterVolume", _arguments)
        return _result

    UnregisterVolume = CnsUnregisterVolume

    @_rt.method(
        "CnsSyncVolume",
        since="vsan.version.v9_1_0_0",
        rank=23,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.CnsFault),
        parameters=(
            _rt.Parameter(
                "syncSpecs",
                "vim.cns.SyncVolumeSpec",
                array=True,
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def CnsSyncVolume(self, syncSpecs: Iterable[vim.cns.SyncVolumeSpec] = ()) -> vim.Task:
        """Starts a task. Since vsan API 9.1.0.0.

        Args:
            syncSpecs: List of ``vim.cns.SyncVolumeSpec``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.CnsFault: Not described.
        """
        _arguments = {"syncSpecs": _rt.array("syncSpecs", syncSpecs)}
        if self._rank < 23:
            self._unsupported("CnsSyncVolume", 23, "vsan")
        self._check_arguments("CnsSyncVolume", _arguments)
        _result: vim.Task = self._invoke("CnsSyncVolume", _arguments)
        return _result

    SyncVolume = CnsSyncVolume
