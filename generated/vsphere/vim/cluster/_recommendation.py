# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.Recommendation``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.Recommendation",
    wire_name="ClusterRecommendation",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version2", rank=2),
        _rt.Property("type", "string", since="vim.version.version2", rank=2),
        _rt.Property("time", "dateTime", since="vim.version.version2", rank=2),
        _rt.Property("rating", "int", since="vim.version.version2", rank=2),
        _rt.Property("reason", "string", since="vim.version.version2", rank=2),
        _rt.Property("reasonText", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "warningText", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "warningDetails",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "prerequisite",
            "string",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "action",
            "vim.cluster.Action",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "target", "vmodl.ManagedObject", optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class Recommendation(vmodl.DynamicData):
    """The data object ``vim.cluster.Recommendation``, on the wire ``ClusterRecommendation``.

    Fields:
        - ``key``: ``string``, required.
        - ``type``: ``string``, required.
        - ``time``: ``dateTime``, required.
        - ``rating``: ``int``, required.
        - ``reason``: ``string``, required.
        - ``reasonText``: ``string``, required.
        - ``warningText``: ``string``, optional. Since vSphere API 6.0.
        - ``warningDetails``: ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.0.
        - ``prerequisite``: List of ``string``, optional.
        - ``action``: List of ``vim.cluster.Action``, optional.
        - ``target``: ``vmodl.ManagedObject``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/Recommendation.rst``
    """

    @_rt.enum(
        "vim.cluster.Recommendation.ReasonCode",
        wire_name="RecommendationReasonCode",
        since="vim.version.version2",
        rank=2,
    )
    class ReasonCode(_rt.VimEnum):
        """The enum ``vim.cluster.Recommendation.ReasonCode``, on the wire ``RecommendationReasonCode``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/Recommendation/ReasonCode.rst``
        """

        fairnessCpuAvg = "fairnessCpuAvg"
        """The value ``fairnessCpuAvg``."""
        fairnessMemAvg = "fairnessMemAvg"
        """The value ``fairnessMemAvg``."""
        jointAffin = "jointAffin"
        """The value ``jointAffin``."""
        antiAffin = "antiAffin"
        """The value ``antiAffin``."""
        hostMaint = "hostMaint"
        """The value ``hostMaint``."""
        enterStandby = "enterStandby"
        """The value ``enterStandby``."""
        reservationCpu = "reservationCpu"
        """The value ``reservationCpu``."""
        reservationMem = "reservationMem"
        """The value ``reservationMem``."""
        powerOnVm = "powerOnVm"
        """The value ``powerOnVm``."""
        powerSaving = "powerSaving"
        """The value ``powerSaving``."""
        increaseCapacity = "increaseCapacity"
        """The value ``increaseCapacity``."""
        checkResource = "checkResource"
        """The value ``checkResource``."""
        unreservedCapacity = "unreservedCapacity"
        """The value ``unreservedCapacity``."""
        colocateCommunicatingVM = "colocateCommunicatingVM"
        """The value ``colocateCommunicatingVM``."""
        balanceNetworkBandwidthUsage = "balanceNetworkBandwidthUsage"
        """The value ``balanceNetworkBandwidthUsage``."""
        vmHostHardAffinity = "vmHostHardAffinity"
        """The value ``vmHostHardAffinity``."""
        vmHostSoftAffinity = "vmHostSoftAffinity"
        """The value ``vmHostSoftAffinity``."""
        increaseAllocation = "increaseAllocation"
        """The value ``increaseAllocation``."""
        balanceDatastoreSpaceUsage = "balanceDatastoreSpaceUsage"
        """The value ``balanceDatastoreSpaceUsage``."""
        balanceDatastoreIOLoad = "balanceDatastoreIOLoad"
        """The value ``balanceDatastoreIOLoad``."""
        balanceDatastoreIOPSReservation = "balanceDatastoreIOPSReservation"
        """The value ``balanceDatastoreIOPSReservation``."""
        datastoreMaint = "datastoreMaint"
        """The value ``datastoreMaint``."""
        virtualDiskJointAffin = "virtualDiskJointAffin"
        """The value ``virtualDiskJointAffin``."""
        virtualDiskAntiAffin = "virtualDiskAntiAffin"
        """The value ``virtualDiskAntiAffin``."""
        datastoreSpaceOutage = "datastoreSpaceOutage"
        """The value ``datastoreSpaceOutage``."""
        storagePlacement = "storagePlacement"
        """The value ``storagePlacement``."""
        iolbDisabledInternal = "iolbDisabledInternal"
        """The value ``iolbDisabledInternal``."""
        xvmotionPlacement = "xvmotionPlacement"
        """The value ``xvmotionPlacement``."""
        networkBandwidthReservation = "networkBandwidthReservation"
        """The value ``networkBandwidthReservation``."""
        hostInDegradation = "hostInDegradation"
        """The value ``hostInDegradation``."""
        hostExitDegradation = "hostExitDegradation"
        """The value ``hostExitDegradation``."""
        maxVmsConstraint = "maxVmsConstraint"
        """The value ``maxVmsConstraint``."""
        ftConstraints = "ftConstraints"
        """The value ``ftConstraints``."""
        vmHostAffinityPolicy = "vmHostAffinityPolicy"
        """The value ``vmHostAffinityPolicy``."""
        vmHostAntiAffinityPolicy = "vmHostAntiAffinityPolicy"
        """The value ``vmHostAntiAffinityPolicy``."""
        vmAntiAffinityPolicy = "vmAntiAffinityPolicy"
        """The value ``vmAntiAffinityPolicy``."""
        balanceVsanUsage = "balanceVsanUsage"
        """The value ``balanceVsanUsage``."""
        ahPlacementOptimization = "ahPlacementOptimization"
        """The value ``ahPlacementOptimization``."""
        vmxUpgrade = "vmxUpgrade"
        """The value ``vmxUpgrade``."""

    @_rt.enum(
        "vim.cluster.Recommendation.RecommendationType",
        wire_name="RecommendationType",
        since="vim.version.version2",
        rank=2,
    )
    class RecommendationType(_rt.VimEnum):
        """The enum ``vim.cluster.Recommendation.RecommendationType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/Recommendation/RecommendationType.rst``
        """

        V1 = "V1"
        """The value ``V1``."""

    key: str = ""
    """``string``, required. Since VI API 2.5."""
    type: str = ""
    """``string``, required. Since VI API 2.5."""
    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since VI API 2.5."""
    rating: int = 0
    """``int``, required. Since VI API 2.5."""
    reason: str = ""
    """``string``, required. Since VI API 2.5."""
    reasonText: str = ""
    """``string``, required. Since VI API 2.5."""
    warningText: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    warningDetails: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSphere API 6.0."""
    prerequisite: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since VI API 2.5."""
    action: _rt.Field[list[vim.cluster.Action], Iterable[vim.cluster.Action]] = _rt.EMPTY
    """List of ``vim.cluster.Action``, optional. Since VI API 2.5."""
    target: vmodl.ManagedObject | None = None
    """``vmodl.ManagedObject``, optional. Since VI API 2.5."""
