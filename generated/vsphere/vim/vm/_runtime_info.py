# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.RuntimeInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.RuntimeInfo",
    wire_name="VirtualMachineRuntimeInfo",
    properties=lambda: (
        _rt.Property(
            "device",
            "vim.vm.DeviceRuntimeInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("host", "vim.HostSystem", optional=True),
        _rt.Property("connectionState", "vim.VirtualMachine.ConnectionState"),
        _rt.Property("powerState", "vim.VirtualMachine.PowerState"),
        _rt.Property(
            "vmFailoverInProgress", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "faultToleranceState",
            "vim.VirtualMachine.FaultToleranceState",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dasVmProtection",
            "vim.vm.RuntimeInfo.DasProtectionState",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("toolsInstallerMounted", "boolean"),
        _rt.Property("suspendTime", "dateTime", optional=True),
        _rt.Property("bootTime", "dateTime", optional=True),
        _rt.Property("suspendInterval", "long", optional=True),
        _rt.Property("question", "vim.vm.QuestionInfo", optional=True),
        _rt.Property("memoryOverhead", "long", optional=True),
        _rt.Property("maxCpuUsage", "int", optional=True),
        _rt.Property("maxMemoryUsage", "int", optional=True),
        _rt.Property("numMksConnections", "int"),
        _rt.Property(
            "recordReplayState",
            "vim.VirtualMachine.RecordReplayState",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "cleanPowerOff", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "needSecondaryReason", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("onlineStandby", "boolean", since="vim.version.version8", rank=8),
        _rt.Property(
            "minRequiredEVCModeKey", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property("consolidationNeeded", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "offlineFeatureRequirement",
            "vim.vm.FeatureRequirement",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "featureRequirement",
            "vim.vm.FeatureRequirement",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "featureMask",
            "vim.host.FeatureMask",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "vFlashCacheAllocation", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("paused", "boolean", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "snapshotInBackground", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "quiescedForkParent", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "instantCloneFrozen", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "cryptoState", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "suspendedToMemory", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "opNotificationTimeout", "long", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "iommuActive", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "consolidateWorkTotal", "long", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "consolidateWorkDone", "long", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "diskChainBroken", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class RuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.vm.RuntimeInfo``, on the wire ``VirtualMachineRuntimeInfo``.

    Fields:
        - ``device``: List of ``vim.vm.DeviceRuntimeInfo``, optional. Since vSphere API 4.1.
        - ``host``: ``vim.HostSystem``, optional.
        - ``connectionState``: ``vim.VirtualMachine.ConnectionState``, required.
        - ``powerState``: ``vim.VirtualMachine.PowerState``, required.
        - ``vmFailoverInProgress``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``faultToleranceState``: ``vim.VirtualMachine.FaultToleranceState``, required. Since
          vSphere API 4.0.
        - ``dasVmProtection``: ``vim.vm.RuntimeInfo.DasProtectionState``, optional. Since vSphere
          API 5.0.
        - ``toolsInstallerMounted``: ``boolean``, required.
        - ``suspendTime``: ``dateTime``, optional.
        - ``bootTime``: ``dateTime``, optional.
        - ``suspendInterval``: ``long``, optional.
        - ``question``: ``vim.vm.QuestionInfo``, optional.
        - ``memoryOverhead``: ``long``, optional.
        - ``maxCpuUsage``: ``int``, optional.
        - ``maxMemoryUsage``: ``int``, optional.
        - ``numMksConnections``: ``int``, required.
        - ``recordReplayState``: ``vim.VirtualMachine.RecordReplayState``, required. Since vSphere
          API 4.0.
        - ``cleanPowerOff``: ``boolean``, optional. Since vSphere API 4.0.
        - ``needSecondaryReason``: ``string``, optional. Since vSphere API 4.0.
        - ``onlineStandby``: ``boolean``, required. Since vSphere API 5.1.
        - ``minRequiredEVCModeKey``: ``string``, optional. Since vSphere API 4.1.
        - ``consolidationNeeded``: ``boolean``, required. Since vSphere API 5.0.
        - ``offlineFeatureRequirement``: List of ``vim.vm.FeatureRequirement``, optional. Since
          vSphere API 5.1.
        - ``featureRequirement``: List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API
          5.1.
        - ``featureMask``: List of ``vim.host.FeatureMask``, optional. Since vSphere API 5.1.
        - ``vFlashCacheAllocation``: ``long``, optional. Since vSphere API 5.5.
        - ``paused``: ``boolean``, optional. Since vSphere API 6.0.
        - ``snapshotInBackground``: ``boolean``, optional. Since vSphere API 6.0.
        - ``quiescedForkParent``: ``boolean``, optional. Since vSphere API 6.0.
        - ``instantCloneFrozen``: ``boolean``, optional. Since vSphere API 6.7.
        - ``cryptoState``: ``string``, optional. Since vSphere API 6.7.
        - ``suspendedToMemory``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``opNotificationTimeout``: ``long``, optional. Since vSphere API 8.0.0.1.
        - ``iommuActive``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``consolidateWorkTotal``: ``long``, optional. Since vSphere API 9.1.0.0.
        - ``consolidateWorkDone``: ``long``, optional. Since vSphere API 9.1.0.0.
        - ``diskChainBroken``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/RuntimeInfo.rst``
    """

    @_rt.data(
        "vim.vm.RuntimeInfo.DasProtectionState",
        wire_name="VirtualMachineRuntimeInfoDasProtectionState",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("dasProtected", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    class DasProtectionState(vmodl.DynamicData):
        """The data object ``vim.vm.RuntimeInfo.DasProtectionState``, on the wire ``VirtualMachineRuntimeInfoDasProtectionState``.

        Fields:
            - ``dasProtected``: ``boolean``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/RuntimeInfo/DasProtectionState.rst``
        """

        dasProtected: bool = False
        """``boolean``, required. Since vSphere API 5.0."""

    device: _rt.Field[list[vim.vm.DeviceRuntimeInfo], Iterable[vim.vm.DeviceRuntimeInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.DeviceRuntimeInfo``, optional. Since vSphere API 4.1."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since 1.0."""
    connectionState: _rt.Field[
        vim.VirtualMachine.ConnectionState, vim.VirtualMachine.ConnectionState | str
    ] = _rt.UNSET
    """``vim.VirtualMachine.ConnectionState``, required. Since 1.0."""
    powerState: _rt.Field[vim.VirtualMachine.PowerState, vim.VirtualMachine.PowerState | str] = (
        _rt.UNSET
    )
    """``vim.VirtualMachine.PowerState``, required. Since 1.0."""
    vmFailoverInProgress: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    faultToleranceState: _rt.Field[
        vim.VirtualMachine.FaultToleranceState, vim.VirtualMachine.FaultToleranceState | str
    ] = _rt.UNSET
    """``vim.VirtualMachine.FaultToleranceState``, required. Since vSphere API 4.0."""
    dasVmProtection: vim.vm.RuntimeInfo.DasProtectionState | None = None
    """``vim.vm.RuntimeInfo.DasProtectionState``, optional. Since vSphere API 5.0."""
    toolsInstallerMounted: bool = False
    """``boolean``, required. Since 1.0."""
    suspendTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    bootTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    suspendInterval: int | None = None
    """``long``, optional. Since 1.0."""
    question: vim.vm.QuestionInfo | None = None
    """``vim.vm.QuestionInfo``, optional. Since 1.0."""
    memoryOverhead: int | None = None
    """``long``, optional. Since 1.0."""
    maxCpuUsage: int | None = None
    """``int``, optional. Since 1.0."""
    maxMemoryUsage: int | None = None
    """``int``, optional. Since 1.0."""
    numMksConnections: int = 0
    """``int``, required. Since 1.0."""
    recordReplayState: _rt.Field[
        vim.VirtualMachine.RecordReplayState, vim.VirtualMachine.RecordReplayState | str
    ] = _rt.UNSET
    """``vim.VirtualMachine.RecordReplayState``, required. Since vSphere API 4.0."""
    cleanPowerOff: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    needSecondaryReason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    onlineStandby: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    minRequiredEVCModeKey: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    consolidationNeeded: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    offlineFeatureRequirement: _rt.Field[
        list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
    ] = _rt.EMPTY
    """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 5.1."""
    featureRequirement: _rt.Field[
        list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
    ] = _rt.EMPTY
    """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 5.1."""
    featureMask: _rt.Field[list[vim.host.FeatureMask], Iterable[vim.host.FeatureMask]] = _rt.EMPTY
    """List of ``vim.host.FeatureMask``, optional. Since vSphere API 5.1."""
    vFlashCacheAllocation: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    paused: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    snapshotInBackground: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    quiescedForkParent: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    instantCloneFrozen: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    cryptoState: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    suspendedToMemory: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    opNotificationTimeout: int | None = None
    """``long``, optional. Since vSphere API 8.0.0.1."""
    iommuActive: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    consolidateWorkTotal: int | None = None
    """``long``, optional. Since vSphere API 9.1.0.0."""
    consolidateWorkDone: int | None = None
    """``long``, optional. Since vSphere API 9.1.0.0."""
    diskChainBroken: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
