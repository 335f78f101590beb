# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanNetworkHealthResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanNetworkHealthResult",
    wire_name="VsanNetworkHealthResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "vsanVmknicPresent", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "ipSubnets", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("issueFound", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "peerHealth",
            "vim.host.VsanNetworkPeerHealthResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vMotionHealth",
            "vim.host.VsanNetworkPeerHealthResult",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "multicastConfig", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "unicastConfig", "string", optional=True, since="vsan.version.version4", rank=2
        ),
        _rt.Property("inUnicast", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "rdmaEnabled", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "rdtConnProtocol", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "serverClusters",
            "vim.host.VsanServerClusterInfo",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "externalPeerHealth",
            "vim.host.VsanNetworkPeerHealthResult",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class VsanNetworkHealthResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanNetworkHealthResult``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional.
        - ``hostname``: ``string``, optional.
        - ``vsanVmknicPresent``: ``boolean``, optional.
        - ``ipSubnets``: List of ``string``, optional.
        - ``issueFound``: ``boolean``, optional.
        - ``peerHealth``: List of ``vim.host.VsanNetworkPeerHealthResult``, optional.
        - ``vMotionHealth``: List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since vsan
          API 6.6.
        - ``multicastConfig``: ``string``, optional.
        - ``unicastConfig``: ``string``, optional. Since vsan API 6.6.1.
        - ``inUnicast``: ``boolean``, optional. Since vsan API 6.6.
        - ``rdmaEnabled``: ``boolean``, optional. Since vSAN 7.0U2.
        - ``rdtConnProtocol``: ``string``, optional. Since vSAN 7.0U2.
        - ``serverClusters``: List of ``vim.host.VsanServerClusterInfo``, optional. Since vSAN
          7.0U1.
        - ``externalPeerHealth``: List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since
          vsan API 9.0.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanNetworkHealthResult.rst``
    """

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.5."""
    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vsanVmknicPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    ipSubnets: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    issueFound: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    peerHealth: _rt.Field[
        list[vim.host.VsanNetworkPeerHealthResult], Iterable[vim.host.VsanNetworkPeerHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since vSphere API 5.5."""
    vMotionHealth: _rt.Field[
        list[vim.host.VsanNetworkPeerHealthResult], Iterable[vim.host.VsanNetworkPeerHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since vsan API 6.6."""
    multicastConfig: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    unicastConfig: str | None = None
    """``string``, optional. Since vsan API 6.6.1."""
    inUnicast: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    rdmaEnabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
    rdtConnProtocol: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    serverClusters: _rt.Field[
        list[vim.host.VsanServerClusterInfo], Iterable[vim.host.VsanServerClusterInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanServerClusterInfo``, optional. Since vSAN 7.0U1."""
    externalPeerHealth: _rt.Field[
        list[vim.host.VsanNetworkPeerHealthResult], Iterable[vim.host.VsanNetworkPeerHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since vsan API 9.0.0.0."""
