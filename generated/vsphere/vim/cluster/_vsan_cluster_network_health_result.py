# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterNetworkHealthResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterNetworkHealthResult",
    wire_name="VsanClusterNetworkHealthResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "hostResults",
            "vim.host.VsanNetworkHealthResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("issueFound", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "vsanVmknicPresent", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "matchingMulticastConfig",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "matchingIpSubnets", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "pingTestSuccess", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "largePingTestSuccess", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "hostLatencyCheckSuccess",
            "boolean",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "potentialMulticastIssue",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "otherHostsInVsanCluster",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "partitions",
            "vim.cluster.VsanClusterNetworkPartitionInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsWithVsanDisabled",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsDisconnected",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsCommFailure",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsInEsxMaintenanceMode",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsInVsanMaintenanceMode",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "infoAboutUnexpectedHosts",
            "vim.host.VsanQueryResultHostInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "clusterInUnicastMode", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "clusterInRDMAMode", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
    ),
)
class VsanClusterNetworkHealthResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterNetworkHealthResult``.

    Fields:
        - ``hostResults``: List of ``vim.host.VsanNetworkHealthResult``, optional.
        - ``issueFound``: ``boolean``, optional.
        - ``vsanVmknicPresent``: ``boolean``, optional.
        - ``matchingMulticastConfig``: ``boolean``, optional.
        - ``matchingIpSubnets``: ``boolean``, optional.
        - ``pingTestSuccess``: ``boolean``, optional.
        - ``largePingTestSuccess``: ``boolean``, optional.
        - ``hostLatencyCheckSuccess``: ``boolean``, optional. Since vsan API 6.6.
        - ``potentialMulticastIssue``: ``boolean``, optional.
        - ``otherHostsInVsanCluster``: List of ``string``, optional.
        - ``partitions``: List of ``vim.cluster.VsanClusterNetworkPartitionInfo``, optional.
        - ``hostsWithVsanDisabled``: List of ``string``, optional.
        - ``hostsDisconnected``: List of ``string``, optional.
        - ``hostsCommFailure``: List of ``string``, optional.
        - ``hostsInEsxMaintenanceMode``: List of ``string``, optional.
        - ``hostsInVsanMaintenanceMode``: List of ``string``, optional.
        - ``infoAboutUnexpectedHosts``: List of ``vim.host.VsanQueryResultHostInfo``, optional.
        - ``clusterInUnicastMode``: ``boolean``, optional. Since vsan API 6.6.
        - ``clusterInRDMAMode``: ``boolean``, optional. Since vSAN 7.0U2.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterNetworkHealthResult.rst``
    """

    hostResults: _rt.Field[
        list[vim.host.VsanNetworkHealthResult], Iterable[vim.host.VsanNetworkHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkHealthResult``, optional. Since vSphere API 5.5."""
    issueFound: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    vsanVmknicPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    matchingMulticastConfig: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    matchingIpSubnets: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    pingTestSuccess: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    largePingTestSuccess: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    hostLatencyCheckSuccess: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    potentialMulticastIssue: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    otherHostsInVsanCluster: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    partitions: _rt.Field[
        list[vim.cluster.VsanClusterNetworkPartitionInfo],
        Iterable[vim.cluster.VsanClusterNetworkPartitionInfo],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterNetworkPartitionInfo``, optional. Since vSphere API 5.5."""
    hostsWithVsanDisabled: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    hostsDisconnected: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    hostsCommFailure: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    hostsInEsxMaintenanceMode: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    hostsInVsanMaintenanceMode: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    infoAboutUnexpectedHosts: _rt.Field[
        list[vim.host.VsanQueryResultHostInfo], Iterable[vim.host.VsanQueryResultHostInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanQueryResultHostInfo``, optional. Since vSphere API 5.5."""
    clusterInUnicastMode: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    clusterInRDMAMode: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
