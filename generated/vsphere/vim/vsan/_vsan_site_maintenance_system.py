# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSiteMaintenanceSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vsan.VsanSiteMaintenanceSystem",
    wire_name="VsanSiteMaintenanceSystem",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanSiteMaintenanceSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanSiteMaintenanceSystem``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanSiteMaintenanceSystem.rst``
    """

    @_rt.method(
        "VsanEnterSiteMaintenanceMode",
        since="vsan.version.v9_0_0_0",
        rank=22,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("faultDomainName", "string", since="vsan.version.v9_0_0_0", rank=22),
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_0_0_0", rank=22
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanEnterSiteMaintenanceMode(
        self, faultDomainName: str, cluster: vim.ClusterComputeResource
    ) -> vim.Task:
        """Starts a task. Since vsan API 9.0.0.0.

        Args:
            faultDomainName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"faultDomainName": faultDomainName, "cluster": cluster}
        if self._rank < 22:
            self._unsupported("VsanEnterSiteMaintenanceMode", 22, "vsan")
        _result: vim.Task = self._invoke("VsanEnterSiteMaintenanceMode", _arguments)
        return _result

    EnterSiteMaintenanceMode = VsanEnterSiteMaintenanceMode

    @_rt.method(
        "VsanExitSiteMaintenanceMode",
        since="vsan.version.v9_0_0_0",
        rank=22,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("faultDomainName", "string", since="vsan.version.v9_0_0_0", rank=22),
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_0_0_0", rank=22
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanExitSiteMaintenanceMode(
        self, faultDomainName: str, cluster: vim.ClusterComputeResource
    ) -> vim.Task:
        """Starts a task. Since vsan API 9.0.0.0.

        Args:
            faultDomainName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"faultDomainName": faultDomainName, "cluster": cluster}
        if self._rank < 22:
            self._unsupported("VsanExitSiteMaintenanceMode", 22, "vsan")
        _result: vim.Task = self._invoke("VsanExitSiteMaintenanceMode", _arguments)
        return _result

    ExitSiteMaintenanceMode = VsanExitSiteMaintenanceMode

    @_rt.method(
        "VsanPerformSiteMaintenancePrecheck",
        since="vsan.version.v9_0_0_0",
        rank=22,
        privilege="System.Read",
        raises=(
            vim.fault.VsanFault,
            vmodl.fault.InvalidArgument,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.v9_0_0_0",
                rank=22,
                privilege="Host.Config.Maintenance",
            ),
            _rt.Parameter(
                "spec", "vim.vsan.SiteMaintenanceSpec", since="vsan.version.v9_0_0_0", rank=22
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerformSiteMaintenancePrecheck(
        self, cluster: vim.ClusterComputeResource, spec: vim.vsan.SiteMaintenanceSpec
    ) -> vim.Task:
        """Starts a task. Since vsan API 9.0.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Config.Maintenance`` is needed on it.
            spec: ``vim.vsan.SiteMaintenanceSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "spec": spec}
        if self._rank < 22:
            self._unsupported("VsanPerformSiteMaintenancePrecheck", 22, "vsan")
        self._check_arguments("VsanPerformSiteMaintenancePrecheck", _arguments)
        _result: vim.Task = self._invoke("VsanPerformSiteMaintenancePrecheck", _arguments)
        return _result

    PerformSiteMaintenancePrecheck = VsanPerformSiteMaintenancePrecheck

    @_rt.method(
        "VsanGetSiteMaintenancePrecheckStatus",
        since="vsan.version.v9_0_0_0",
        rank=22,
        privilege="System.Read",
        raises=(
            vim.fault.VsanFault,
            vmodl.fault.InvalidArgument,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_0_0_0", rank=22
            ),
            _rt.Parameter("faultDomainName", "string", since="vsan.version.v9_0_0_0", rank=22),
        ),
        returns=_rt.Returns("vim.vsan.SiteMaintenancePrecheckStatus"),
    )
    def VsanGetSiteMaintenancePrecheckStatus(
        self, cluster: vim.ClusterComputeResource, faultDomainName: str
    ) -> vim.vsan.SiteMaintenancePrecheckStatus:
        """Returns ``vim.vsan.SiteMaintenancePrecheckStatus``. Since vsan API 9.0.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            faultDomainName: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "faultDomainName": faultDomainName}
        if self._rank < 22:
            self._unsupported("VsanGetSiteMaintenancePrecheckStatus", 22, "vsan")
        _result: vim.vsan.SiteMaintenancePrecheckStatus = self._invoke(
            "VsanGetSiteMaintenancePrecheckStatus", _arguments
        )
        return _result

    GetSiteMaintenancePrecheckStatus = VsanGetSiteMaintenancePrecheckStatus

    @_rt.method(
        "VsanQueryClusterSiteMaintenanceState",
        since="vsan.version.v9_0_0_0",
        rank=22,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.v9_0_0_0",
                rank=22,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.SiteMaintenanceInfo", array=True, optional=True),
    )
    def VsanQueryClusterSiteMaintenanceState(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.vsan.SiteMaintenanceInfo]:
        """Returns a list of ``vim.vsan.SiteMaintenanceInfo``, which may be empty. Since vsan API
        9.0.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 22:
            self._unsupported("VsanQueryClusterSiteMaintenanceState", 22, "vsan")
        _result: list[vim.vsan.SiteMaintenanceInfo] = self._invoke(
            "VsanQueryClusterSiteMaintenanceState", _arguments
        )
        return _result

    QueryClusterSiteMaintenanceState = VsanQueryClusterSiteMaintenanceState
