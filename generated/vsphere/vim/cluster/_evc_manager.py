# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.EVCManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.EVCManager",
    wire_name="ClusterEVCManager",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "managedCluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "evcState", "vim.cluster.EVCManager.EVCState", since="vim.version.version10", rank=10
        ),
    ),
)
class EVCManager(vim.ExtensibleManagedObject):
    """The managed object ``vim.cluster.EVCManager``, on the wire ``ClusterEVCManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/EVCManager.rst``
    """

    @_rt.data(
        "vim.cluster.EVCManager.CheckResult",
        wire_name="ClusterEVCManagerCheckResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("evcModeKey", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "error", "vmodl.LocalizedMethodFault", since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "host",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class CheckResult(vmodl.DynamicData):
        """The data object ``vim.cluster.EVCManager.CheckResult``, on the wire ``ClusterEVCManagerCheckResult``.

        Fields:
            - ``evcModeKey``: ``string``, required.
            - ``error``: ``vmodl.LocalizedMethodFault``, required.
            - ``host``: List of ``vim.HostSystem``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/EVCManager/CheckResult.rst``
        """

        evcModeKey: str = ""
        """``string``, required. Since vSphere API 6.0."""
        error: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.0."""
        host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.cluster.EVCManager.EVCState",
        wire_name="ClusterEVCManagerEVCState",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "supportedEVCMode",
                "vim.EVCMode",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "currentEVCModeKey", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "guaranteedCPUFeatures",
                "vim.host.CpuIdInfo",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "featureCapability",
                "vim.host.FeatureCapability",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "featureMask",
                "vim.host.FeatureMask",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "featureRequirement",
                "vim.vm.FeatureRequirement",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class EVCState(vmodl.DynamicData):
        """The data object ``vim.cluster.EVCManager.EVCState``, on the wire ``ClusterEVCManagerEVCState``.

        Fields:
            - ``supportedEVCMode``: List of ``vim.EVCMode``, required.
            - ``currentEVCModeKey``: ``string``, optional.
            - ``guaranteedCPUFeatures``: List of ``vim.host.CpuIdInfo``, optional.
            - ``featureCapability``: List of ``vim.host.FeatureCapability``, optional.
            - ``featureMask``: List of ``vim.host.FeatureMask``, optional.
            - ``featureRequirement``: List of ``vim.vm.FeatureRequirement``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/EVCManager/EVCState.rst``
        """

        supportedEVCMode: _rt.Field[list[vim.EVCMode], Iterable[vim.EVCMode]] = _rt.EMPTY
        """List of ``vim.EVCMode``, required. Since vSphere API 6.0."""
        currentEVCModeKey: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        guaranteedCPUFeatures: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.CpuIdInfo``, optional. Since vSphere API 6.0."""
        featureCapability: _rt.Field[
            list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
        ] = _rt.EMPTY
        """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 6.0."""
        featureMask: _rt.Field[list[vim.host.FeatureMask], Iterable[vim.host.FeatureMask]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.FeatureMask``, optional. Since vSphere API 6.0."""
        featureRequirement: _rt.Field[
            list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
        ] = _rt.EMPTY
        """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 6.0."""

    @property
    def managedCluster(self) -> vim.ClusterComputeResource:
        """``vim.ClusterComputeResource``, always set. Since vSphere API 6.0."""
        if self._rank < 10:
            self._unsupported("managedCluster", 10)
        _result: vim.ClusterComputeResource = self._fetch("managedCluster")
        return _result

    @property
    def evcState(self) -> vim.cluster.EVCManager.EVCState:
        """``vim.cluster.EVCManager.EVCState``, always set. Since vSphere API 6.0."""
        if self._rank < 10:
            self._unsupported("evcState", 10)
        _result: vim.cluster.EVCManager.EVCState = self._fetch("evcState")
        return _result

    @_rt.method(
        "ConfigureEvcMode_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.EVCConfigFault,),
        parameters=(
            _rt.Parameter("evcModeKey", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "evcGraphicsModeKey", "string", optional=True, since="vim.version.v7_0_1_0", rank=20
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConfigureEvcMode_Task(
        self, evcModeKey: str, evcGraphicsModeKey: str | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            evcModeKey: ``string``, required.
            evcGraphicsModeKey: ``string``, optional. Since vSphere API 7.0.1.0.

        Raises:
            vim.fault.EVCConfigFault: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"evcModeKey": evcModeKey, "evcGraphicsModeKey": evcGraphicsModeKey}
        if self._rank < 10:
            self._unsupported("ConfigureEvcMode_Task", 10)
        if evcGraphicsModeKey is not None and self._rank < 20:
            self._unsupported("ConfigureEvcMode_Task(evcGraphicsModeKey)", 20)
        _result: _rt.TaskOf[None] = self._invoke("ConfigureEvcMode_Task", _arguments)
        return _result

    ConfigureEvc = ConfigureEvcMode_Task

    @_rt.method(
        "DisableEvcMode_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Inventory.EditCluster",
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DisableEvcMode_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        if self._rank < 10:
            self._unsupported("DisableEvcMode_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("DisableEvcMode_Task", {})
        return _result

    DisableEvc = DisableEvcMode_Task

    @_rt.method(
        "CheckConfigureEvcMode_Task",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        parameters=(
            _rt.Parameter("evcModeKey", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "evcGraphicsModeKey", "string", optional=True, since="vim.version.v7_0_1_0", rank=20
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.cluster.EVCManager.CheckResult",
            task_result_array=True,
        ),
    )
    def CheckConfigureEvcMode_Task(
        self, evcModeKey: str, evcGraphicsModeKey: str | None = None
    ) -> _rt.TaskOf[list[vim.cluster.EVCManager.CheckResult] | None]:
        """Starts a task that yields a list of ``vim.cluster.EVCManager.CheckResult``. Since vSphere
        API 6.0.

        Args:
            evcModeKey: ``string``, required.
            evcGraphicsModeKey: ``string``, optional. Since vSphere API 7.0.1.0.

        Privilege:
            ``System.View``
        """
        _arguments = {"evcModeKey": evcModeKey, "evcGraphicsModeKey": evcGraphicsModeKey}
        if self._rank < 10:
            self._unsupported("CheckConfigureEvcMode_Task", 10)
        if evcGraphicsModeKey is not None and self._rank < 20:
            self._unsupported("CheckConfigureEvcMode_Task(evcGraphicsModeKey)", 20)
        _result: _rt.TaskOf[list[vim.cluster.EVCManager.CheckResult] | None] = self._invoke(
            "CheckConfigureEvcMode_Task", _arguments
        )
        return _result

    CheckConfigureEvc = CheckConfigureEvcMode_Task

    @_rt.method(
        "CheckAddHostEvc_Task",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.InvalidLogin, vim.fault.HostConnectFault),
        parameters=(
            _rt.Parameter(
                "cnxSpec", "vim.host.ConnectSpec", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.cluster.EVCManager.CheckResult",
            task_result_array=True,
        ),
    )
    def CheckAddHostEvc_Task(
        self, cnxSpec: vim.host.ConnectSpec
    ) -> _rt.TaskOf[list[vim.cluster.EVCManager.CheckResult] | None]:
        """Starts a task that yields a list of ``vim.cluster.EVCManager.CheckResult``. Since vSphere
        API 6.0.

        Args:
            cnxSpec: ``vim.host.ConnectSpec``, required.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.HostConnectFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"cnxSpec": cnxSpec}
        if self._rank < 10:
            self._unsupported("CheckAddHostEvc_Task", 10)
        self._check_arguments("CheckAddHostEvc_Task", _arguments)
        _result: _rt.TaskOf[list[vim.cluster.EVCManager.CheckResult] | None] = self._invoke(
            "CheckAddHostEvc_Task", _arguments
        )
        return _result

    CheckAddHostEvc = CheckAddHostEvc_Task
