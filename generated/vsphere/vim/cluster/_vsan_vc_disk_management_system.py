# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcDiskManagementSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.cluster.VsanVcDiskManagementSystem",
    wire_name="VimClusterVsanVcDiskManagementSystem",
    since="vim.version.version10",
    rank=10,
)
class VsanVcDiskManagementSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanVcDiskManagementSystem``, on the wire ``VimClusterVsanVcDiskManagementSystem``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanVcDiskManagementSystem.rst``
    """

    @_rt.method(
        "RetrieveAllFlashCapabilities",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.VsanHostCapability", array=True, optional=True),
    )
    def RetrieveAllFlashCapabilities(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.vsan.host.VsanHostCapability]:
        """Returns a list of ``vim.vsan.host.VsanHostCapability``, which may be empty. Since vSphere
        API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("RetrieveAllFlashCapabilities", 10)
        _result: list[vim.vsan.host.VsanHostCapability] = self._invoke(
            "RetrieveAllFlashCapabilities", _arguments
        )
        return _result

    @_rt.method(
        "InitializeDiskMappings",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vsan.host.DiskMappingCreationSpec",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def InitializeDiskMappings(self, spec: vim.vsan.host.DiskMappingCreationSpec) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            spec: ``vim.vsan.host.DiskMappingCreationSpec``, required. The privilege
                ``Host.Config.Storage`` is needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 10:
            self._unsupported("InitializeDiskMappings", 10)
        self._check_arguments("InitializeDiskMappings", _arguments)
        _result: vim.Task = self._invoke("InitializeDiskMappings", _arguments)
        return _result

    @_rt.method(
        "QueryDiskMappings",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.DiskMapInfoEx", array=True, optional=True),
    )
    def QueryDiskMappings(self, host: vim.HostSystem) -> list[vim.vsan.host.DiskMapInfoEx]:
        """Returns a list of ``vim.vsan.host.DiskMapInfoEx``, which may be empty. Since vSphere API
        6.0.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``System.Read`` is needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"host": host}
        if self._rank < 10:
            self._unsupported("QueryDiskMappings", 10)
        _result: list[vim.vsan.host.DiskMapInfoEx] = self._invoke("QueryDiskMappings", _arguments)
        return _result

    @_rt.method(
        "QueryVsanManagedDisks",
        since="vsan.version.version15",
        rank=13,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vsan.version.version15",
                rank=13,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "filterSpec",
                "vim.vsan.host.QueryVsanDisksSpec",
                optional=True,
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.VsanManagedDisksInfo", optional=True),
    )
    def QueryVsanManagedDisks(
        self, host: vim.HostSystem, filterSpec: vim.vsan.host.QueryVsanDisksSpec | None = None
    ) -> vim.vsan.host.VsanManagedDisksInfo | None:
        """Returns ``vim.vsan.host.VsanManagedDisksInfo``, or None. Since vSAN 7.0U1.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``System.Read`` is needed on it.
            filterSpec: ``vim.vsan.host.QueryVsanDisksSpec``, optional. Since vsan API 8.0.0.1.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"host": host, "filterSpec": filterSpec}
        if self._rank < 13:
            self._unsupported("QueryVsanManagedDisks", 13, "vsan")
        if filterSpec is not None and self._rank < 18:
            self._unsupported("QueryVsanManagedDisks(filterSpec)", 18, "vsan")
        self._check_arguments("QueryVsanManagedDisks", _arguments)
        _result: vim.vsan.host.VsanManagedDisksInfo | None = self._invoke(
            "QueryVsanManagedDisks", _arguments
        )
        return _result

    @_rt.method(
        "QueryClusterDataEfficiencyCapacityState",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.DataEfficiencyCapacityState"),
    )
    def QueryClusterDataEfficiencyCapacityState(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.vsan.DataEfficiencyCapacityState:
        """Returns ``vim.vsan.DataEfficiencyCapacityState``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("QueryClusterDataEfficiencyCapacityState", 10)
        _result: vim.vsan.DataEfficiencyCapacityState = self._invoke(
            "QueryClusterDataEfficiencyCapacityState", _arguments
        )
        return _result

    @_rt.method(
        "RebuildDiskMapping",
        since="vsan.version.version9",
        rank=7,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vsan.version.version9",
                rank=7,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "mapping", "vim.vsan.host.DiskMapping", since="vsan.version.version9", rank=7
            ),
            _rt.Parameter(
                "maintenanceSpec", "vim.host.MaintenanceSpec", since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def RebuildDiskMapping(
        self,
        host: vim.HostSystem,
        mapping: vim.vsan.host.DiskMapping,
        maintenanceSpec: vim.host.MaintenanceSpec,
    ) -> vim.Task:
        """Starts a task. Since vSAN 6.7U1.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Host.Config.Storage`` is needed on
                it.
            mapping: ``vim.vsan.host.DiskMapping``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"host": host, "mapping": mapping, "maintenanceSpec": maintenanceSpec}
        if self._rank < 7:
            self._unsupported("RebuildDiskMapping", 7, "vsan")
        self._check_arguments("RebuildDiskMapping", _arguments)
        _result: vim.Task = self._invoke("RebuildDiskMapping", _arguments)
        return _result

    @_rt.method(
        "UnmountDiskMappingEx",
        since="vsan.version.version14",
        rank=12,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version14",
                rank=12,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "mappings",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vsan.version.version14",
                rank=12,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                since="vsan.version.version14",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def UnmountDiskMappingEx(
        self,
        cluster: vim.ClusterComputeResource,
        mappings: Iterable[vim.vsan.host.DiskMapping],
        maintenanceSpec: vim.host.MaintenanceSpec,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            mappings: List of ``vim.vsan.host.DiskMapping``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "mappings": _rt.array("mappings", mappings),
            "maintenanceSpec": maintenanceSpec,
        }
        if self._rank < 12:
            self._unsupported("UnmountDiskMappingEx", 12, "vsan")
        self._check_arguments("UnmountDiskMappingEx", _arguments)
        _result: vim.Task = self._invoke("UnmountDiskMappingEx", _arguments)
        return _result

    @_rt.method(
        "RemoveDiskMappingEx",
        since="vsan.version.version14",
        rank=12,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version14",
                rank=12,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "mappings",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vsan.version.version14",
                rank=12,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                since="vsan.version.version14",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def RemoveDiskMappingEx(
        self,
        cluster: vim.ClusterComputeResource,
        mappings: Iterable[vim.vsan.host.DiskMapping],
        maintenanceSpec: vim.host.MaintenanceSpec,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            mappings: List of ``vim.vsan.host.DiskMapping``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "mappings": _rt.array("mappings", mappings),
            "maintenanceSpec": maintenanceSpec,
        }
        if self._rank < 12:
            self._unsupported("RemoveDiskMappingEx", 12, "vsan")
        self._check_arguments("RemoveDiskMappingEx", _arguments)
        _result: vim.Task = self._invoke("RemoveDiskMappingEx", _arguments)
        return _result

    @_rt.method(
        "RemoveDiskEx",
        since="vsan.version.version14",
        rank=12,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version14",
                rank=12,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "disks", "vim.host.ScsiDisk", array=True, since="vsan.version.version14", rank=12
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                since="vsan.version.version14",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def RemoveDiskEx(
        self,
        cluster: vim.ClusterComputeResource,
        disks: Iterable[vim.host.ScsiDisk],
        maintenanceSpec: vim.host.MaintenanceSpec,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            disks: List of ``vim.host.ScsiDisk``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "disks": _rt.array("disks", disks),
            "maintenanceSpec": maintenanceSpec,
        }
        if self._rank < 12:
            self._unsupported("RemoveDiskEx", 12, "vsan")
        self._check_arguments("RemoveDiskEx", _arguments)
        _result: vim.Task = self._invoke("RemoveDiskEx", _arguments)
        return _result

    @_rt.method(
        "VsanAddStoragePoolDisk",
        since="vsan.version.version20",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "specs",
                "vim.vsan.host.AddStoragePoolDiskSpec",
                array=True,
                optional=True,
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanAddStoragePoolDisk(
        self, specs: Iterable[vim.vsan.host.AddStoragePoolDiskSpec] = ()
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.1.

        Args:
            specs: List of ``vim.vsan.host.AddStoragePoolDiskSpec``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"specs": _rt.array("specs", specs)}
        if self._rank < 18:
            self._unsupported("VsanAddStoragePoolDisk", 18, "vsan")
        self._check_arguments("VsanAddStoragePoolDisk", _arguments)
        _result: vim.Task = self._invoke("VsanAddStoragePoolDisk", _arguments)
        return _result

    AddStoragePoolDisks = VsanAddStoragePoolDisk

    @_rt.method(
        "VsanDeleteStoragePoolDisk",
        since="vsan.version.version20",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.version20", rank=18
            ),
            _rt.Parameter(
                "spec",
                "vim.vsan.host.DeleteStoragePoolDiskSpec",
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanDeleteStoragePoolDisk(
        self, cluster: vim.ClusterComputeResource, spec: vim.vsan.host.DeleteStoragePoolDiskSpec
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            spec: ``vim.vsan.host.DeleteStoragePoolDiskSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"cluster": cluster, "spec": spec}
        if self._rank < 18:
            self._unsupported("VsanDeleteStoragePoolDisk", 18, "vsan")
        self._check_arguments("VsanDeleteStoragePoolDisk", _arguments)
        _result: vim.Task = self._invoke("VsanDeleteStoragePoolDisk", _arguments)
        return _result

    DeleteStoragePoolDisk = VsanDeleteStoragePoolDisk

    @_rt.method(
        "VsanUnmountStoragePoolDisks",
        since="vsan.version.version20",
        rank=18,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.version20", rank=18
            ),
            _rt.Parameter(
                "spec",
                "vim.vsan.host.DeleteStoragePoolDiskSpec",
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanUnmountStoragePoolDisks(
        self, cluster: vim.ClusterComputeResource, spec: vim.vsan.host.DeleteStoragePoolDiskSpec
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            spec: ``vim.vsan.host.DeleteStoragePoolDiskSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"cluster": cluster, "spec": spec}
        if self._rank < 18:
            self._unsupported("VsanUnmountStoragePoolDisks", 18, "vsan")
        self._check_arguments("VsanUnmountStoragePoolDisks", _arguments)
        _result: vim.Task = self._invoke("VsanUnmountStoragePoolDisks", _arguments)
        return _result

    UnmountStoragePoolDisks = VsanUnmountStoragePoolDisks
