# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasAdvancedRuntimeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasAdvancedRuntimeInfo",
    wire_name="ClusterDasAdvancedRuntimeInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "dasHostInfo",
            "vim.cluster.DasHostInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmcpSupported",
            "vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "heartbeatDatastoreInfo",
            "vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class DasAdvancedRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DasAdvancedRuntimeInfo``, on the wire ``ClusterDasAdvancedRuntimeInfo``.

    Fields:
        - ``dasHostInfo``: ``vim.cluster.DasHostInfo``, optional.
        - ``vmcpSupported``: ``vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo``, optional.
          Since vSphere API 6.0.
        - ``heartbeatDatastoreInfo``: List of
          ``vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo``, optional. Since vSphere API
          5.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasAdvancedRuntimeInfo.rst``
    """

    @_rt.data(
        "vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo",
        wire_name="DasHeartbeatDatastoreInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version7", rank=7),
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class HeartbeatDatastoreInfo(vmodl.DynamicData):
        """The data object ``vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo``, on the wire ``DasHeartbeatDatastoreInfo``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/cluster/DasAdvancedRuntimeInfo/HeartbeatDatastoreInfo.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 5.0."""
        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo",
        wire_name="ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("storageAPDSupported", "boolean", since="vim.version.version10", rank=10),
            _rt.Property("storagePDLSupported", "boolean", since="vim.version.version10", rank=10),
        ),
    )
    class VmcpCapabilityInfo(vmodl.DynamicData):
        """The data object ``vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo``, on the wire ``ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo``.

        Fields:
            - ``storageAPDSupported``: ``boolean``, required.
            - ``storagePDLSupported``: ``boolean``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/DasAdvancedRuntimeInfo/VmcpCapabilityInfo.rst``
        """

        storageAPDSupported: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        storagePDLSupported: bool = False
        """``boolean``, required. Since vSphere API 6.0."""

    dasHostInfo: vim.cluster.DasHostInfo | None = None
    """``vim.cluster.DasHostInfo``, optional. Since vSphere API 4.0."""
    vmcpSupported: vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo | None = None
    """``vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo``, optional. Since vSphere API
    6.0.
    """
    heartbeatDatastoreInfo: _rt.Field[
        list[vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo],
        Iterable[vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo],
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo``, optional. Since
    vSphere API 5.0.
    """
