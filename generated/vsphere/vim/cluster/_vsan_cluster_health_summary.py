# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthSummary``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthSummary",
    wire_name="VsanClusterHealthSummary",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "clusterStatus",
            "vim.cluster.VsanClusterHealthSystemStatusResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("timestamp", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "clusterVersions",
            "vim.cluster.VsanClusterHealthSystemVersionResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "objectHealth",
            "vim.host.VsanObjectOverallHealth",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vmHealth",
            "vim.cluster.VsanClusterVMsHealthOverallResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "networkHealth",
            "vim.cluster.VsanClusterNetworkHealthResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "limitHealth",
            "vim.cluster.VsanClusterLimitHealthResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "advCfgSync",
            "vim.cluster.VsanClusterAdvCfgSyncResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "createVmHealth",
            "vim.cluster.VsanHostCreateVmHealthTestResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "physicalDisksHealth",
            "vim.host.VsanPhysicalDiskHealthSummary",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "encryptionHealth",
            "vim.cluster.VsanClusterEncryptionHealthSummary",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "hclInfo",
            "vim.cluster.VsanClusterHclInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "groups",
            "vim.cluster.VsanClusterHealthGroup",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("overallHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("overallHealthDescription", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "clomdLiveness",
            "vim.cluster.VsanClusterClomdLivenessResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "diskBalance",
            "vim.cluster.VsanClusterBalanceSummary",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "genericCluster",
            "vim.vsan.VsanGenericClusterBestPracticeHealth",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "networkConfig",
            "vim.vsan.VsanNetworkConfigBestPracticeHealth",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "vsanConfig",
            "vim.vsan.VsanConfigCheckResult",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "burnInTest",
            "vim.vsan.VsanBurnInTestCheckResult",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "perfsvcHealth",
            "vim.vsan.VsanPerfsvcHealthResult",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "cluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileServiceHealth",
            "vim.cluster.VsanClusterFileServiceHealthSummary",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "ditEncryptionHealth",
            "vim.cluster.VsanClusterDitEncryptionHealthSummary",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("healthScore", "int", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "globalDedupHealth",
            "vim.cluster.VsanClusterGlobalDedupHealthSummary",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "hciMeshDitEncryptionHealth",
            "vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "healthStatusCounts",
            "vim.cluster.VsanHealthStatusCounts",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanClusterHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthSummary``.

    Fields:
        - ``clusterStatus``: ``vim.cluster.VsanClusterHealthSystemStatusResult``, optional.
        - ``timestamp``: ``dateTime``, optional.
        - ``clusterVersions``: ``vim.cluster.VsanClusterHealthSystemVersionResult``, optional.
        - ``objectHealth``: ``vim.host.VsanObjectOverallHealth``, optional.
        - ``vmHealth``: ``vim.cluster.VsanClusterVMsHealthOverallResult``, optional.
        - ``networkHealth``: ``vim.cluster.VsanClusterNetworkHealthResult``, optional.
        - ``limitHealth``: ``vim.cluster.VsanClusterLimitHealthResult``, optional.
        - ``advCfgSync``: List of ``vim.cluster.VsanClusterAdvCfgSyncResult``, optional.
        - ``createVmHealth``: List of ``vim.cluster.VsanHostCreateVmHealthTestResult``, optional.
        - ``physicalDisksHealth``: List of ``vim.host.VsanPhysicalDiskHealthSummary``, optional.
        - ``encryptionHealth``: ``vim.cluster.VsanClusterEncryptionHealthSummary``, optional. Since
          vsan API 6.6.
        - ``hclInfo``: ``vim.cluster.VsanClusterHclInfo``, optional.
        - ``groups``: List of ``vim.cluster.VsanClusterHealthGroup``, optional.
        - ``overallHealth``: ``string``, required.
        - ``overallHealthDescription``: ``string``, required.
        - ``clomdLiveness``: ``vim.cluster.VsanClusterClomdLivenessResult``, optional.
        - ``diskBalance``: ``vim.cluster.VsanClusterBalanceSummary``, optional.
        - ``genericCluster``: ``vim.vsan.VsanGenericClusterBestPracticeHealth``, optional. Since
          vsan API 6.6.
        - ``networkConfig``: ``vim.vsan.VsanNetworkConfigBestPracticeHealth``, optional. Since vsan
          API 6.6.
        - ``vsanConfig``: ``vim.vsan.VsanConfigCheckResult``, optional. Since vsan API 6.6.
        - ``burnInTest``: ``vim.vsan.VsanBurnInTestCheckResult``, optional. Since vsan API 6.6.
        - ``perfsvcHealth``: ``vim.vsan.VsanPerfsvcHealthResult``, optional. Since vsan API 6.7.
        - ``cluster``: ``vim.ClusterComputeResource``, optional. Since vsan API 7.0.
        - ``fileServiceHealth``: ``vim.cluster.VsanClusterFileServiceHealthSummary``, optional.
          Since vsan API 7.0.
        - ``ditEncryptionHealth``: ``vim.cluster.VsanClusterDitEncryptionHealthSummary``, optional.
          Since vSAN 7.0U1.
        - ``healthScore``: ``int``, optional. Since vsan API 8.0.0.2.
        - ``globalDedupHealth``: ``vim.cluster.VsanClusterGlobalDedupHealthSummary``, optional.
          Since vsan API 9.0.0.0.
        - ``hciMeshDitEncryptionHealth``:
          ``vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary``, optional. Since vsan API
          9.1.0.0.
        - ``healthStatusCounts``: ``vim.cluster.VsanHealthStatusCounts``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthSummary.rst``
    """

    clusterStatus: vim.cluster.VsanClusterHealthSystemStatusResult | None = None
    """``vim.cluster.VsanClusterHealthSystemStatusResult``, optional. Since vSphere API 5.5."""
    timestamp: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    clusterVersions: vim.cluster.VsanClusterHealthSystemVersionResult | None = None
    """``vim.cluster.VsanClusterHealthSystemVersionResult``, optional. Since vSphere API 5.5."""
    objectHealth: vim.host.VsanObjectOverallHealth | None = None
    """``vim.host.VsanObjectOverallHealth``, optional. Since vSphere API 5.5."""
    vmHealth: vim.cluster.VsanClusterVMsHealthOverallResult | None = None
    """``vim.cluster.VsanClusterVMsHealthOverallResult``, optional. Since vSphere API 5.5."""
    networkHealth: vim.cluster.VsanClusterNetworkHealthResult | None = None
    """``vim.cluster.VsanClusterNetworkHealthResult``, optional. Since vSphere API 5.5."""
    limitHealth: vim.cluster.VsanClusterLimitHealthResult | None = None
    """``vim.cluster.VsanClusterLimitHealthResult``, optional. Since vSphere API 5.5."""
    advCfgSync: _rt.Field[
        list[vim.cluster.VsanClusterAdvCfgSyncResult],
        Iterable[vim.cluster.VsanClusterAdvCfgSyncResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterAdvCfgSyncResult``, optional. Since vSphere API 5.5."""
    createVmHealth: _rt.Field[
        list[vim.cluster.VsanHostCreateVmHealthTestResult],
        Iterable[vim.cluster.VsanHostCreateVmHealthTestResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHostCreateVmHealthTestResult``, optional. Since vSphere API 5.5."""
    physicalDisksHealth: _rt.Field[
        list[vim.host.VsanPhysicalDiskHealthSummary],
        Iterable[vim.host.VsanPhysicalDiskHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanPhysicalDiskHealthSummary``, optional. Since vSphere API 5.5."""
    encryptionHealth: vim.cluster.VsanClusterEncryptionHealthSummary | None = None
    """``vim.cluster.VsanClusterEncryptionHealthSummary``, optional. Since vsan API 6.6."""
    hclInfo: vim.cluster.VsanClusterHclInfo | None = None
    """``vim.cluster.VsanClusterHclInfo``, optional. Since vSphere API 5.5."""
    groups: _rt.Field[
        list[vim.cluster.VsanClusterHealthGroup], Iterable[vim.cluster.VsanClusterHealthGroup]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthGroup``, optional. Since vSphere API 5.5."""
    overallHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    overallHealthDescription: str = ""
    """``string``, required. Since vSphere API 5.5."""
    clomdLiveness: vim.cluster.VsanClusterClomdLivenessResult | None = None
    """``vim.cluster.VsanClusterClomdLivenessResult``, optional. Since vSphere API 5.5."""
    diskBalance: vim.cluster.VsanClusterBalanceSummary | None = None
    """``vim.cluster.VsanClusterBalanceSummary``, optional. Since vSphere API 5.5."""
    genericCluster: vim.vsan.VsanGenericClusterBestPracticeHealth | None = None
    """``vim.vsan.VsanGenericClusterBestPracticeHealth``, optional. Since vsan API 6.6."""
    networkConfig: vim.vsan.VsanNetworkConfigBestPracticeHealth | None = None
    """``vim.vsan.VsanNetworkConfigBestPracticeHealth``, optional. Since vsan API 6.6."""
    vsanConfig: vim.vsan.VsanConfigCheckResult | None = None
    """``vim.vsan.VsanConfigCheckResult``, optional. Since vsan API 6.6."""
    burnInTest: vim.vsan.VsanBurnInTestCheckResult | None = None
    """``vim.vsan.VsanBurnInTestCheckResult``, optional. Since vsan API 6.6."""
    perfsvcHealth: vim.vsan.VsanPerfsvcHealthResult | None = None
    """``vim.vsan.VsanPerfsvcHealthResult``, optional. Since vsan API 6.7."""
    cluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vsan API 7.0."""
    fileServiceHealth: vim.cluster.VsanClusterFileServiceHealthSummary | None = None
    """``vim.cluster.VsanClusterFileServiceHealthSummary``, optional. Since vsan API 7.0."""
    ditEncryptionHealth: vim.cluster.VsanClusterDitEncryptionHealthSummary | None = None
    """``vim.cluster.VsanClusterDitEncryptionHealthSummary``, optional. Since vSAN 7.0U1."""
    healthScore: int | None = None
    """``int``, optional. Since vsan API 8.0.0.2."""
    globalDedupHealth: vim.cluster.VsanClusterGlobalDedupHealthSummary | None = None
    """``vim.cluster.VsanClusterGlobalDedupHealthSummary``, optional. Since vsan API 9.0.0.0."""
    hciMeshDitEncryptionHealth: vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary | None = (
        None
    )
    """``vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary``, optional. Since vsan API
    9.1.0.0.
    """
    healthStatusCounts: vim.cluster.VsanHealthStatusCounts | None = None
    """``vim.cluster.VsanHealthStatusCounts``, optional. Since vsan API 9.1.0.0."""
