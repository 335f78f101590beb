# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanFileServiceSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vsan.VsanFileServiceSystem",
    wire_name="VsanFileServiceSystem",
    since="vsan.version.version12",
    rank=10,
)
class VsanFileServiceSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanFileServiceSystem``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanFileServiceSystem.rst``
    """

    @_rt.method(
        "VsanDownloadFileServiceOvf",
        since="vsan.version.version12",
        rank=10,
        privilege="Global.VCServer",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter("downloadUrl", "string", since="vsan.version.version12", rank=10),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanDownloadFileServiceOvf(self, downloadUrl: str) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            downloadUrl: ``string``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"downloadUrl": downloadUrl}
        if self._rank < 10:
            self._unsupported("VsanDownloadFileServiceOvf", 10, "vsan")
        _result: vim.Task = self._invoke("VsanDownloadFileServiceOvf", _arguments)
        return _result

    DownloadFileServiceOvf = VsanDownloadFileServiceOvf

    @_rt.method(
        "VsanQueryFileServiceOvfs",
        since="vsan.version.version12",
        rank=10,
        privilege="Global.VCServer",
        returns=_rt.Returns("vim.vsan.VsanFileServiceOvfSpec", array=True, optional=True),
    )
    def VsanQueryFileServiceOvfs(self) -> list[vim.vsan.VsanFileServiceOvfSpec]:
        """Returns a list of ``vim.vsan.VsanFileServiceOvfSpec``, which may be empty. Since vsan API
        7.0.

        Privilege:
            ``Global.VCServer``
        """
        if self._rank < 10:
            self._unsupported("VsanQueryFileServiceOvfs", 10, "vsan")
        _result: list[vim.vsan.VsanFileServiceOvfSpec] = self._invoke(
            "VsanQueryFileServiceOvfs", {}
        )
        return _result

    QueryFileServiceOvfs = VsanQueryFileServiceOvfs

    @_rt.method(
        "VsanFindOvfDownloadUrl",
        since="vsan.version.version12",
        rank=10,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanFindOvfDownloadUrl(self, cluster: vim.ClusterComputeResource) -> str:
        """Returns ``string``. Since vsan API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanFindOvfDownloadUrl", 10, "vsan")
        _result: str = self._invoke("VsanFindOvfDownloadUrl", _arguments)
        return _result

    FindOvfDownloadUrl = VsanFindOvfDownloadUrl

    @_rt.method(
        "VsanPerformFileServiceEnablePreflightCheck",
        since="vsan.version.version12",
        rank=10,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "domainConfig",
                "vim.vsan.FileServiceDomainConfig",
                optional=True,
                since="vsan.version.version12",
                rank=10,
            ),
            _rt.Parameter(
                "network", "vim.Network", optional=True, since="vsan.version.version12", rank=10
            ),
            _rt.Parameter(
                "scope", "string", optional=True, since="vsan.version.version19", rank=17
            ),
            _rt.Parameter(
                "domainUuid", "string", optional=True, since="vsan.version.version19", rank=17
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanFileServicePreflightCheckResult"),
    )
    def VsanPerformFileServiceEnablePreflightCheck(
        self,
        cluster: vim.ClusterComputeResource,
        domainConfig: vim.vsan.FileServiceDomainConfig | None = None,
        network: vim.Network | None = None,
        scope: str | None = None,
        domainUuid: str | None = None,
    ) -> vim.vsan.VsanFileServicePreflightCheckResult:
        """Returns ``vim.vsan.VsanFileServicePreflightCheckResult``. Since vsan API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            domainConfig: ``vim.vsan.FileServiceDomainConfig``, optional.
            network: ``vim.Network``, optional.
            scope: ``string``, optional. Since vsan API 7.4.
            domainUuid: ``string``, optional. Since vsan API 7.4.
        """
        _arguments = {
            "cluster": cluster,
            "domainConfig": domainConfig,
            "network": network,
            "scope": scope,
            "domainUuid": domainUuid,
        }
        if self._rank < 10:
            self._unsupported("VsanPerformFileServiceEnablePreflightCheck", 10, "vsan")
        if scope is not None and self._rank < 17:
            self._unsupported("VsanPerformFileServiceEnablePreflightCheck(scope)", 17, "vsan")
        if domainUuid is not None and self._rank < 17:
            self._unsupported("VsanPerformFileServiceEnablePreflightCheck(domainUuid)", 17, "vsan")
        self._check_arguments("VsanPerformFileServiceEnablePreflightCheck", _arguments)
        _result: vim.vsan.VsanFileServicePreflightCheckResult = self._invoke(
            "VsanPerformFileServiceEnablePreflightCheck", _arguments
        )
        return _result

    PerformFileServicePreflightCheck = VsanPerformFileServiceEnablePreflightCheck

    @_rt.method(
        "VsanClusterCreateFsDomain",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "domainConfig",
                "vim.vsan.FileServiceDomainConfig",
                since="vsan.version.version12",
                rank=10,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterCreateFsDomain(
        self,
        domainConfig: vim.vsan.FileServiceDomainConfig,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            domainConfig: ``vim.vsan.FileServiceDomainConfig``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"domainConfig": domainConfig, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanClusterCreateFsDomain", 10, "vsan")
        self._check_arguments("VsanClusterCreateFsDomain", _arguments)
        _result: vim.Task = self._invoke("VsanClusterCreateFsDomain", _arguments)
        return _result

    CreateFileServiceDomain = VsanClusterCreateFsDomain

    @_rt.method(
        "VsanClusterReconfigureFsDomain",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("domainUuid", "string", since="vsan.version.version12", rank=10),
            _rt.Parameter(
                "domainConfig",
                "vim.vsan.FileServiceDomainConfig",
                since="vsan.version.version12",
                rank=10,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "deleteDomainConfigFields",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterReconfigureFsDomain(
        self,
        domainUuid: str,
        domainConfig: vim.vsan.FileServiceDomainConfig,
        cluster: vim.ClusterComputeResource | None = None,
        deleteDomainConfigFields: Iterable[str] = (),
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            domainUuid: ``string``, required.
            domainConfig: ``vim.vsan.FileServiceDomainConfig``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.
            deleteDomainConfigFields: List of ``string``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "domainUuid": domainUuid,
            "domainConfig": domainConfig,
            "cluster": cluster,
            "deleteDomainConfigFields": _rt.array(
                "deleteDomainConfigFields", deleteDomainConfigFields
            ),
        }
        if self._rank < 10:
            self._unsupported("VsanClusterReconfigureFsDomain", 10, "vsan")
        if deleteDomainConfigFields and self._rank < 13:
            self._unsupported(
                "VsanClusterReconfigureFsDomain(deleteDomainConfigFields)", 13, "vsan"
            )
        self._check_arguments("VsanClusterReconfigureFsDomain", _arguments)
        _result: vim.Task = self._invoke("VsanClusterReconfigureFsDomain", _arguments)
        return _result

    ReconfigureFileServiceDomain = VsanClusterReconfigureFsDomain

    @_rt.method(
        "VsanClusterRemoveFsDomain",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("domainUuid", "string", since="vsan.version.version12", rank=10),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterRemoveFsDomain(
        self, domainUuid: str, cluster: vim.ClusterComputeResource | None = None
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            domainUuid: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"domainUuid": domainUuid, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanClusterRemoveFsDomain", 10, "vsan")
        _result: vim.Task = self._invoke("VsanClusterRemoveFsDomain", _arguments)
        return _result

    RemoveFileServiceDomain = VsanClusterRemoveFsDomain

    @_rt.method(
        "VsanClusterQueryFsDomains",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "querySpec",
                "vim.vsan.FileServiceDomainQuerySpec",
                optional=True,
                since="vsan.version.version12",
                rank=10,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.FileServiceDomain", array=True, optional=True),
    )
    def VsanClusterQueryFsDomains(
        self,
        querySpec: vim.vsan.FileServiceDomainQuerySpec | None = None,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> list[vim.vsan.FileServiceDomain]:
        """Returns a list of ``vim.vsan.FileServiceDomain``, which may be empty. Since vsan API 7.0.

        Args:
            querySpec: ``vim.vsan.FileServiceDomainQuerySpec``, optional.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"querySpec": querySpec, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanClusterQueryFsDomains", 10, "vsan")
        self._check_arguments("VsanClusterQueryFsDomains", _arguments)
        _result: list[vim.vsan.FileServiceDomain] = self._invoke(
            "VsanClusterQueryFsDomains", _arguments
        )
        return _result

    QueryFileServiceDomains = VsanClusterQueryFsDomains

    @_rt.method(
        "VsanCreateFileShare",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "config", "vim.vsan.FileShareConfig", since="vsan.version.version12", rank=10
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanCreateFileShare(
        self, config: vim.vsan.FileShareConfig, cluster: vim.ClusterComputeResource | None = None
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            config: ``vim.vsan.FileShareConfig``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"config": config, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanCreateFileShare", 10, "vsan")
        self._check_arguments("VsanCreateFileShare", _arguments)
        _result: vim.Task = self._invoke("VsanCreateFileShare", _arguments)
        return _result

    CreateFileShare = VsanCreateFileShare

    @_rt.method(
        "VsanReconfigureFileShare",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("shareUuid", "string", since="vsan.version.version12", rank=10),
            _rt.Parameter(
                "config", "vim.vsan.FileShareConfig", since="vsan.version.version12", rank=10
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "deleteLabelKeys",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version12",
                rank=10,
            ),
            _rt.Parameter(
                "force", "boolean", optional=True, since="vsan.version.version12", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanReconfigureFileShare(
        self,
        shareUuid: str,
        config: vim.vsan.FileShareConfig,
        cluster: vim.ClusterComputeResource | None = None,
        deleteLabelKeys: Iterable[str] = (),
        force: bool | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            shareUuid: ``string``, required.
            config: ``vim.vsan.FileShareConfig``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.
            deleteLabelKeys: List of ``string``, optional.
            force: ``boolean``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "shareUuid": shareUuid,
            "config": config,
            "cluster": cluster,
            "deleteLabelKeys": _rt.array("deleteLabelKeys", deleteLabelKeys),
            "force": force,
        }
        if self._rank < 10:
            self._unsupported("VsanReconfigureFileShare", 10, "vsan")
        self._check_arguments("VsanReconfigureFileShare", _arguments)
        _result: vim.Task = self._invoke("VsanReconfigureFileShare", _arguments)
        return _result

    ReconfigureFileShare = VsanReconfigureFileShare

    @_rt.method(
        "VsanClusterRemoveShare",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("shareUuid", "string", since="vsan.version.version12", rank=10),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "force", "boolean", optional=True, since="vsan.version.version12", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterRemoveShare(
        self,
        shareUuid: str,
        cluster: vim.ClusterComputeResource | None = None,
        force: bool | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            shareUuid: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.
            force: ``boolean``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"shareUuid": shareUuid, "cluster": cluster, "force": force}
        if self._rank < 10:
            self._unsupported("VsanClusterRemoveShare", 10, "vsan")
        _result: vim.Task = self._invoke("VsanClusterRemoveShare", _arguments)
        return _result

    RemoveFileShare = VsanClusterRemoveShare

    @_rt.method(
        "VsanClusterQueryFileShares",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "querySpec", "vim.vsan.FileShareQuerySpec", since="vsan.version.version12", rank=10
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.FileShareQueryResult", optional=True),
    )
    def VsanClusterQueryFileShares(
        self,
        querySpec: vim.vsan.FileShareQuerySpec,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.vsan.FileShareQueryResult | None:
        """Returns ``vim.vsan.FileShareQueryResult``, or None. Since vsan API 7.0.

        Args:
            querySpec: ``vim.vsan.FileShareQuerySpec``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"querySpec": querySpec, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanClusterQueryFileShares", 10, "vsan")
        self._check_arguments("VsanClusterQueryFileShares", _arguments)
        _result: vim.vsan.FileShareQueryResult | None = self._invoke(
            "VsanClusterQueryFileShares", _arguments
        )
        return _result

    QueryFileShares = VsanClusterQueryFileShares

    @_rt.method(
        "VsanUpgradeFsvm",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanUpgradeFsvm(self, cluster: vim.ClusterComputeResource) -> vim.Task:
        """Starts a task. Since vsan API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanUpgradeFsvm", 10, "vsan")
        _result: vim.Task = self._invoke("VsanUpgradeFsvm", _arguments)
        return _result

    UpgradeFsvm = VsanUpgradeFsvm

    @_rt.method(
        "VsanRebalanceFileService",
        since="vsan.version.version15",
        rank=13,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanRebalanceFileService(
        self, cluster: vim.ClusterComputeResource | None = None
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 13:
            self._unsupported("VsanRebalanceFileService", 13, "vsan")
        _result: vim.Task = self._invoke("VsanRebalanceFileService", _arguments)
        return _result

    RebalanceFileService = VsanRebalanceFileService

    @_rt.method(
        "VsanClusterCreateShareSnapshot",
        since="vsan.version.version16",
        rank=14,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "config",
                "vim.vsan.FileShareSnapshotConfig",
                since="vsan.version.version16",
                rank=14,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version16",
                rank=14,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterCreateShareSnapshot(
        self,
        config: vim.vsan.FileShareSnapshotConfig,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U2.

        Args:
            config: ``vim.vsan.FileShareSnapshotConfig``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"config": config, "cluster": cluster}
        if self._rank < 14:
            self._unsupported("VsanClusterCreateShareSnapshot", 14, "vsan")
        self._check_arguments("VsanClusterCreateShareSnapshot", _arguments)
        _result: vim.Task = self._invoke("VsanClusterCreateShareSnapshot", _arguments)
        return _result

    CreateFileShareSnapshot = VsanClusterCreateShareSnapshot

    @_rt.method(
        "VsanClusterRemoveShareSnapshot",
        since="vsan.version.version16",
        rank=14,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("shareUuid", "string", since="vsan.version.version16", rank=14),
            _rt.Parameter("snapshotName", "string", since="vsan.version.version16", rank=14),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version16",
                rank=14,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterRemoveShareSnapshot(
        self, shareUuid: str, snapshotName: str, cluster: vim.ClusterComputeResource | None = None
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U2.

        Args:
            shareUuid: ``string``, required.
            snapshotName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Host.Config.Storage``
                is needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"shareUuid": shareUuid, "snapshotName": snapshotName, "cluster": cluster}
        if self._rank < 14:
            self._unsupported("VsanClusterRemoveShareSnapshot", 14, "vsan")
        _result: vim.Task = self._invoke("VsanClusterRemoveShareSnapshot", _arguments)
        return _result

    RemoveFileShareSnapshot = VsanClusterRemoveShareSnapshot

    @_rt.method(
        "VsanClusterQueryShareSnapshots",
        since="vsan.version.version16",
        rank=14,
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "querySpec",
                "vim.vsan.FileShareSnapshotQuerySpec",
                since="vsan.version.version16",
                rank=14,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version16",
                rank=14,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.FileShareSnapshotQueryResult", optional=True),
    )
    def VsanClusterQueryShareSnapshots(
        self,
        querySpec: vim.vsan.FileShareSnapshotQuerySpec,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.vsan.FileShareSnapshotQueryResult | None:
        """Returns ``vim.vsan.FileShareSnapshotQueryResult``, or None. Since vSAN 7.0U2.

        Args:
            querySpec: ``vim.vsan.FileShareSnapshotQuerySpec``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"querySpec": querySpec, "cluster": cluster}
        if self._rank < 14:
            self._unsupported("VsanClusterQueryShareSnapshots", 14, "vsan")
        self._check_arguments("VsanClusterQueryShareSnapshots", _arguments)
        _result: vim.vsan.FileShareSnapshotQueryResult | None = self._invoke(
            "VsanClusterQueryShareSnapshots", _arguments
        )
        return _result

    QueryFileShareSnapshots = VsanClusterQueryShareSnapshots
