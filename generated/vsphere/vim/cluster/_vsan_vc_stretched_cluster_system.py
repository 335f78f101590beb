# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcStretchedClusterSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanVcStretchedClusterSystem",
    wire_name="VimClusterVsanVcStretchedClusterSystem",
    since="vim.version.version10",
    rank=10,
)
class VsanVcStretchedClusterSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanVcStretchedClusterSystem``, on the wire ``VimClusterVsanVcStretchedClusterSystem``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanVcStretchedClusterSystem.rst``
    """

    @_rt.method(
        "VSANVcAddWitnessHost",
        since="vim.version.version10",
        rank=10,
        raises=(
            vim.fault.VsanFault,
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotEnoughLicenses,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Inventory.AddHostToCluster",
            ),
            _rt.Parameter("witnessHost", "vim.HostSystem", since="vim.version.version10", rank=10),
            _rt.Parameter("preferredFd", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "diskMapping",
                "vim.vsan.host.DiskMapping",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "metadataMode", "boolean", optional=True, since="vsan.version.version12", rank=10
            ),
            _rt.Parameter(
                "storagePoolSpec",
                "vim.vsan.host.AddStoragePoolDiskSpec",
                optional=True,
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VSANVcAddWitnessHost(
        self,
        cluster: vim.ClusterComputeResource,
        witnessHost: vim.HostSystem,
        preferredFd: str,
        diskMapping: vim.vsan.host.DiskMapping | None = None,
        metadataMode: bool | None = None,
        storagePoolSpec: vim.vsan.host.AddStoragePoolDiskSpec | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.AddHostToCluster`` is needed on it.
            witnessHost: ``vim.HostSystem``, required.
            preferredFd: ``string``, required.
            diskMapping: ``vim.vsan.host.DiskMapping``, optional.
            metadataMode: ``boolean``, optional. Since vsan API 7.0.
            storagePoolSpec: ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API
                8.0.0.1.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotEnoughLicenses: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "witnessHost": witnessHost,
            "preferredFd": preferredFd,
            "diskMapping": diskMapping,
            "metadataMode": metadataMode,
            "storagePoolSpec": storagePoolSpec,
        }
        if self._rank < 10:
            self._unsupported("VSANVcAddWitnessHost", 10)
        if metadataMode is not None and self._rank < 10:
            self._unsupported("VSANVcAddWitnessHost(metadataMode)", 10, "vsan")
        if storagePoolSpec is not None and self._rank < 18:
            self._unsupported("VSANVcAddWitnessHost(storagePoolSpec)", 18, "vsan")
        self._check_arguments("VSANVcAddWitnessHost", _arguments)
        _result: vim.Task = self._invoke("VSANVcAddWitnessHost", _arguments)
        return _result

    AddWitnessHost = VSANVcAddWitnessHost

    @_rt.method(
        "VSANVcRemoveWitnessHost",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Inventory.RemoveHostFromCluster",
            ),
            _rt.Parameter(
                "witnessHost",
                "vim.HostSystem",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "witnessAddress", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VSANVcRemoveWitnessHost(
        self,
        cluster: vim.ClusterComputeResource,
        witnessHost: vim.HostSystem | None = None,
        witnessAddress: str | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.RemoveHostFromCluster`` is needed on it.
            witnessHost: ``vim.HostSystem``, optional.
            witnessAddress: ``string``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "witnessHost": witnessHost,
            "witnessAddress": witnessAddress,
        }
        if self._rank < 10:
            self._unsupported("VSANVcRemoveWitnessHost", 10)
        _result: vim.Task = self._invoke("VSANVcRemoveWitnessHost", _arguments)
        return _result

    RemoveWitnessHost = VSANVcRemoveWitnessHost

    @_rt.method(
        "VSANVcConvertToStretchedCluster",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "faultDomainConfig",
                "vim.cluster.VSANStretchedClusterFaultDomainConfig",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("witnessHost", "vim.HostSystem", since="vim.version.version10", rank=10),
            _rt.Parameter("preferredFd", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "diskMapping",
                "vim.vsan.host.DiskMapping",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "storagePoolSpec",
                "vim.vsan.host.AddStoragePoolDiskSpec",
                optional=True,
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VSANVcConvertToStretchedCluster(
        self,
        cluster: vim.ClusterComputeResource,
        faultDomainConfig: vim.cluster.VSANStretchedClusterFaultDomainConfig,
        witnessHost: vim.HostSystem,
        preferredFd: str,
        diskMapping: vim.vsan.host.DiskMapping | None = None,
        storagePoolSpec: vim.vsan.host.AddStoragePoolDiskSpec | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            faultDomainConfig: ``vim.cluster.VSANStretchedClusterFaultDomainConfig``, required.
            witnessHost: ``vim.HostSystem``, required.
            preferredFd: ``string``, required.
            diskMapping: ``vim.vsan.host.DiskMapping``, optional.
            storagePoolSpec: ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API
                8.0.0.1.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "faultDomainConfig": faultDomainConfig,
            "witnessHost": witnessHost,
            "preferredFd": preferredFd,
            "diskMapping": diskMapping,
            "storagePoolSpec": storagePoolSpec,
        }
        if self._rank < 10:
            self._unsupported("VSANVcConvertToStretchedCluster", 10)
        if storagePoolSpec is not None and self._rank < 18:
            self._unsupported("VSANVcConvertToStretchedCluster(storagePoolSpec)", 18, "vsan")
        self._check_arguments("VSANVcConvertToStretchedCluster", _arguments)
        _result: vim.Task = self._invoke("VSANVcConvertToStretchedCluster", _arguments)
        return _result

    ConvertToStretchedCluster = VSANVcConvertToStretchedCluster

    @_rt.method(
        "VSANVcSetPreferredFaultDomain",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("preferredFd", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "witnessHost",
                "vim.HostSystem",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VSANVcSetPreferredFaultDomain(
        self,
        cluster: vim.ClusterComputeResource,
        preferredFd: str,
        witnessHost: vim.HostSystem | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            preferredFd: ``string``, required.
            witnessHost: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster, "preferredFd": preferredFd, "witnessHost": witnessHost}
        if self._rank < 10:
            self._unsupported("VSANVcSetPreferredFaultDomain", 10)
        _result: vim.Task = self._invoke("VSANVcSetPreferredFaultDomain", _arguments)
        return _result

    SetPreferredFaultDomain = VSANVcSetPreferredFaultDomain

    @_rt.method(
        "VSANVcGetPreferredFaultDomain",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VSANPreferredFaultDomainInfo", optional=True),
    )
    def VSANVcGetPreferredFaultDomain(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VSANPreferredFaultDomainInfo | None:
        """Returns ``vim.cluster.VSANPreferredFaultDomainInfo``, or None. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("VSANVcGetPreferredFaultDomain", 10)
        _result: vim.cluster.VSANPreferredFaultDomainInfo | None = self._invoke(
            "VSANVcGetPreferredFaultDomain", _arguments
        )
        return _result

    GetPreferredFaultDomain = VSANVcGetPreferredFaultDomain

    @_rt.method(
        "VSANVcIsWitnessHost",
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
        returns=_rt.Returns("boolean"),
    )
    def VSANVcIsWitnessHost(self, host: vim.HostSystem) -> bool:
        """Returns ``boolean``. Since vSphere API 6.0.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``System.Read`` is needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"host": host}
        if self._rank < 10:
            self._unsupported("VSANVcIsWitnessHost", 10)
        _result: bool = self._invoke("VSANVcIsWitnessHost", _arguments)
        return _result

    IsWitnessHost = VSANVcIsWitnessHost

    @_rt.method(
        "VSANVcGetWitnessHosts",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VSANWitnessHostInfo", array=True, optional=True),
    )
    def VSANVcGetWitnessHosts(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.cluster.VSANWitnessHostInfo]:
        """Returns a list of ``vim.cluster.VSANWitnessHostInfo``, which may be empty. Since vSphere
        API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("VSANVcGetWitnessHosts", 10)
        _result: list[vim.cluster.VSANWitnessHostInfo] = self._invoke(
            "VSANVcGetWitnessHosts", _arguments
        )
        return _result

    GetWitnessHosts = VSANVcGetWitnessHosts

    @_rt.method(
        "VSANVcRetrieveStretchedClusterVcCapability",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "verifyAllConnected",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns(
            "vim.cluster.VSANStretchedClusterCapability", array=True, optional=True
        ),
    )
    def VSANVcRetrieveStretchedClusterVcCapability(
        self, cluster: vim.ClusterComputeResource, verifyAllConnected: bool | None = None
    ) -> list[vim.cluster.VSANStretchedClusterCapability]:
        """Returns a list of ``vim.cluster.VSANStretchedClusterCapability``, which may be empty.
        Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            verifyAllConnected: ``boolean``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster, "verifyAllConnected": verifyAllConnected}
        if self._rank < 10:
            self._unsupported("VSANVcRetrieveStretchedClusterVcCapability", 10)
        _result: list[vim.cluster.VSANStretchedClusterCapability] = self._invoke(
            "VSANVcRetrieveStretchedClusterVcCapability", _arguments
        )
        return _result

    RetrieveStretchedClusterVcCapability = VSANVcRetrieveStretchedClusterVcCapability

    @_rt.method(
        "VSANIsWitnessVirtualAppliance",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.host.VsanHostVirtualApplianceInfo", array=True, optional=True),
    )
    def VSANIsWitnessVirtualAppliance(
        self, hosts: Iterable[vim.HostSystem]
    ) -> list[vim.host.VsanHostVirtualApplianceInfo]:
        """Returns a list of ``vim.host.VsanHostVirtualApplianceInfo``, which may be empty. Since
        vSphere API 6.5.

        Args:
            hosts: List of ``vim.HostSystem``, required. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"hosts": _rt.array("hosts", hosts)}
        if self._rank < 11:
            self._unsupported("VSANIsWitnessVirtualAppliance", 11)
        _result: list[vim.host.VsanHostVirtualApplianceInfo] = self._invoke(
            "VSANIsWitnessVirtualAppliance", _arguments
        )
        return _result

    IsWitnessVirtualAppliance = VSANIsWitnessVirtualAppliance

    @_rt.method(
        "QuerySharedWitnessCompatibility",
        since="vsan.version.version15",
        rank=13,
        privilege="System.Read",
        raises=(vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "sharedWitnessHost", "vim.HostSystem", since="vsan.version.version15", rank=13
            ),
            _rt.Parameter(
                "roboClusters",
                "vim.ClusterComputeResource",
                array=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.vsan.SharedWitnessCompatibilityResult"),
    )
    def QuerySharedWitnessCompatibility(
        self, sharedWitnessHost: vim.HostSystem, roboClusters: Iterable[vim.ClusterComputeResource]
    ) -> vim.vsan.SharedWitnessCompatibilityResult:
        """Returns ``vim.vsan.SharedWitnessCompatibilityResult``. Since vSAN 7.0U1.

        Args:
            sharedWitnessHost: ``vim.HostSystem``, required.
            roboClusters: List of ``vim.ClusterComputeResource``, required.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "sharedWitnessHost": sharedWitnessHost,
            "roboClusters": _rt.array("roboClusters", roboClusters),
        }
        if self._rank < 13:
            self._unsupported("QuerySharedWitnessCompatibility", 13, "vsan")
        _result: vim.vsan.SharedWitnessCompatibilityResult = self._invoke(
            "QuerySharedWitnessCompatibility", _arguments
        )
        return _result

    @_rt.method(
        "QuerySharedWitnessClusterInfo",
        since="vsan.version.version15",
        rank=13,
        privilege="System.Read",
        raises=(vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter("witnessHost", "vim.HostSystem", since="vsan.version.version15", rank=13),
            _rt.Parameter(
                "skipComponentsCount",
                "boolean",
                optional=True,
                since="vsan.version.version17",
                rank=15,
            ),
        ),
        returns=_rt.Returns("vim.vsan.ClusterRuntimeInfo", array=True, optional=True),
    )
    def QuerySharedWitnessClusterInfo(
        self, witnessHost: vim.HostSystem, skipComponentsCount: bool | None = None
    ) -> list[vim.vsan.ClusterRuntimeInfo]:
        """Returns a list of ``vim.vsan.ClusterRuntimeInfo``, which may be empty. Since vSAN 7.0U1.

        Args:
            witnessHost: ``vim.HostSystem``, required.
            skipComponentsCount: ``boolean``, optional. Since vsan API 7.3.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"witnessHost": witnessHost, "skipComponentsCount": skipComponentsCount}
        if self._rank < 13:
            self._unsupported("QuerySharedWitnessClusterInfo", 13, "vsan")
        if skipComponentsCount is not None and self._rank < 15:
            self._unsupported("QuerySharedWitnessClusterInfo(skipComponentsCount)", 15, "vsan")
        _result: list[vim.vsan.ClusterRuntimeInfo] = self._invoke(
            "QuerySharedWitnessClusterInfo", _arguments
        )
        return _result

    QueryWitnessHostClusterInfo = QuerySharedWitnessClusterInfo

    @_rt.method(
        "VsanVcReplaceWitnessHostForClusters",
        since="vsan.version.version15",
        rank=13,
        raises=(
            vim.fault.VsanFault,
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vmodl.fault.NotEnoughLicenses,
        ),
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.vsan.VsanVcStretchedClusterConfigSpec",
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanVcReplaceWitnessHostForClusters(
        self, configSpec: vim.vsan.VsanVcStretchedClusterConfigSpec
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U1.

        Args:
            configSpec: ``vim.vsan.VsanVcStretchedClusterConfigSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.NotEnoughLicenses: Not described.
        """
        _arguments = {"configSpec": configSpec}
        if self._rank < 13:
            self._unsupported("VsanVcReplaceWitnessHostForClusters", 13, "vsan")
        self._check_arguments("VsanVcReplaceWitnessHostForClusters", _arguments)
        _result: vim.Task = self._invoke("VsanVcReplaceWitnessHostForClusters", _arguments)
        return _result

    ReplaceWitnessHostForClusters = VsanVcReplaceWitnessHostForClusters

    @_rt.method(
        "VsanVcAddWitnessHostForClusters",
        since="vsan.version.version15",
        rank=13,
        raises=(
            vim.fault.VsanFault,
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vmodl.fault.NotEnoughLicenses,
        ),
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.vsan.VsanVcStretchedClusterConfigSpec",
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanVcAddWitnessHostForClusters(
        self, configSpec: vim.vsan.VsanVcStretchedClusterConfigSpec
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U1.

        Args:
            configSpec: ``vim.vsan.VsanVcStretchedClusterConfigSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.NotEnoughLicenses: Not described.
        """
        _arguments = {"configSpec": configSpec}
        if self._rank < 13:
            self._unsupported("VsanVcAddWitnessHostForClusters", 13, "vsan")
        self._check_arguments("VsanVcAddWitnessHostForClusters", _arguments)
        _result: vim.Task = self._invoke("VsanVcAddWitnessHostForClusters", _arguments)
        return _result

    AddWitnessHostForClusters = VsanVcAddWitnessHostForClusters
