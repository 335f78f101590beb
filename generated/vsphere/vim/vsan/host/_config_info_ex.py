# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ConfigInfoEx``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.host.ConfigInfoEx",
    wire_name="VsanHostConfigInfoEx",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "encryptionInfo",
            "vim.vsan.host.EncryptionInfo",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "dataEfficiencyInfo",
            "vim.vsan.DataEfficiencyConfig",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "resyncIopsLimitInfo",
            "vim.vsan.ResyncIopsInfo",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "extendedConfig",
            "vim.vsan.VsanExtendedConfig",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "datastoreInfo",
            "vim.vsan.DatastoreConfig",
            optional=True,
            since="vsan.version.version5",
            rank=3,
        ),
        _rt.Property(
            "unmapConfig",
            "vim.vsan.VsanUnmapConfig",
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property(
            "witnessHostConfig",
            "vim.vsan.WitnessHostConfig",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "internalExtendedConfig",
            "vim.vsan.VsanInternalExtendedConfig",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "metricsConfig",
            "vim.vsan.MetricsConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "unicastConfig",
            "vim.vsan.host.ServerClusterUnicastConfig",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "rdmaConfig",
            "vim.vsan.RdmaConfig",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "dataInTransitEncryptionInfo",
            "vim.vsan.host.DataInTransitEncryptionInfo",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("mode", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "serverClusterConfigs",
            "vim.vsan.host.RemoteVsanServerClusterConfig",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "snapServiceConfig",
            "vim.vsan.SnapServiceConfig",
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
        _rt.Property(
            "deconvergedNetConfig",
            "vim.vsan.VsanDeconvergedNetConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "remoteDITInfos",
            "vim.vsan.host.DataInTransitEncryptionInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "clientUnicastConfig",
            "vim.vsan.host.ClientClusterUnicastConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "siteTakeoverConfig",
            "vim.vsan.host.SiteTakeoverConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "vbossHostConfig",
            "vim.vsan.host.VbossHostConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "autoRAIDConfig",
            "vim.vsan.AutoRAIDConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ConfigInfoEx(vim.vsan.host.ConfigInfo):
    """The data object ``vim.vsan.host.ConfigInfoEx``, on the wire ``VsanHostConfigInfoEx``.

    Fields:
        - ``encryptionInfo``: ``vim.vsan.host.EncryptionInfo``, optional.
        - ``dataEfficiencyInfo``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``resyncIopsLimitInfo``: ``vim.vsan.ResyncIopsInfo``, optional.
        - ``extendedConfig``: ``vim.vsan.VsanExtendedConfig``, optional. Since vsan API 6.7.
        - ``datastoreInfo``: ``vim.vsan.DatastoreConfig``, optional. Since vsan API 6.6.2.
        - ``unmapConfig``: ``vim.vsan.VsanUnmapConfig``, optional. Since vSAN 6.7U1.
        - ``witnessHostConfig``: List of ``vim.vsan.WitnessHostConfig``, optional. Since vsan API
          6.8.7.
        - ``internalExtendedConfig``: ``vim.vsan.VsanInternalExtendedConfig``, optional. Since vSAN
          6.7U3.
        - ``metricsConfig``: ``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0.
        - ``unicastConfig``: ``vim.vsan.host.ServerClusterUnicastConfig``, optional. Since vSAN
          7.0U1.
        - ``rdmaConfig``: ``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2.
        - ``dataInTransitEncryptionInfo``: ``vim.vsan.host.DataInTransitEncryptionInfo``, optional.
          Since vSAN 7.0U1.
        - ``mode``: ``string``, optional. Since vSAN 7.0U2.
        - ``serverClusterConfigs``: List of ``vim.vsan.host.RemoteVsanServerClusterConfig``,
          optional. Since vsan API 8.0.0.2.
        - ``snapServiceConfig``: ``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4.
        - ``deconvergedNetConfig``: ``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API
          9.0.0.0.
        - ``remoteDITInfos``: List of ``vim.vsan.host.DataInTransitEncryptionInfo``, optional. Since
          vsan API 9.1.0.0.
        - ``clientUnicastConfig``: ``vim.vsan.host.ClientClusterUnicastConfig``, optional. Since
          vsan API 9.1.0.0.
        - ``siteTakeoverConfig``: ``vim.vsan.host.SiteTakeoverConfig``, optional. Since vsan API
          9.1.0.0.
        - ``vbossHostConfig``: ``vim.vsan.host.VbossHostConfig``, optional. Since vsan API 9.1.0.0.
        - ``autoRAIDConfig``: ``vim.vsan.AutoRAIDConfig``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/ConfigInfoEx.rst``
    """

    encryptionInfo: vim.vsan.host.EncryptionInfo | None = None
    """``vim.vsan.host.EncryptionInfo``, optional. Since vsan API 6.6."""
    dataEfficiencyInfo: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vsan API 6.6."""
    resyncIopsLimitInfo: vim.vsan.ResyncIopsInfo | None = None
    """``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6."""
    extendedConfig: vim.vsan.VsanExtendedConfig | None = None
    """``vim.vsan.VsanExtendedConfig``, optional. Since vsan API 6.7."""
    datastoreInfo: vim.vsan.DatastoreConfig | None = None
    """``vim.vsan.DatastoreConfig``, optional. Since vsan API 6.6.2."""
    unmapConfig: vim.vsan.VsanUnmapConfig | None = None
    """``vim.vsan.VsanUnmapConfig``, optional. Since vSAN 6.7U1."""
    witnessHostConfig: _rt.Field[
        list[vim.vsan.WitnessHostConfig], Iterable[vim.vsan.WitnessHostConfig]
    ] = _rt.EMPTY
    """List of ``vim.vsan.WitnessHostConfig``, optional. Since vsan API 6.8.7."""
    internalExtendedConfig: vim.vsan.VsanInternalExtendedConfig | None = None
    """``vim.vsan.VsanInternalExtendedConfig``, optional. Since vSAN 6.7U3."""
    metricsConfig: vim.vsan.MetricsConfig | None = None
    """``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0."""
    unicastConfig: vim.vsan.host.ServerClusterUnicastConfig | None = None
    """``vim.vsan.host.ServerClusterUnicastConfig``, optional. Since vSAN 7.0U1."""
    rdmaConfig: vim.vsan.RdmaConfig | None = None
    """``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2."""
    dataInTransitEncryptionInfo: vim.vsan.host.DataInTransitEncryptionInfo | None = None
    """``vim.vsan.host.DataInTransitEncryptionInfo``, optional. Since vSAN 7.0U1."""
    mode: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    serverClusterConfigs: _rt.Field[
        list[vim.vsan.host.RemoteVsanServerClusterConfig],
        Iterable[vim.vsan.host.RemoteVsanServerClusterConfig],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.RemoteVsanServerClusterConfig``, optional. Since vsan API 8.0.0.2."""
    snapServiceConfig: vim.vsan.SnapServiceConfig | None = None
    """``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4."""
    deconvergedNetConfig: vim.vsan.VsanDeconvergedNetConfig | None = None
    """``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API 9.0.0.0."""
    remoteDITInfos: _rt.Field[
        list[vim.vsan.host.DataInTransitEncryptionInfo],
        Iterable[vim.vsan.host.DataInTransitEncryptionInfo],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.DataInTransitEncryptionInfo``, optional. Since vsan API 9.1.0.0."""
    clientUnicastConfig: vim.vsan.host.ClientClusterUnicastConfig | None = None
    """``vim.vsan.host.ClientClusterUnicastConfig``, optional. Since vsan API 9.1.0.0."""
    siteTakeoverConfig: vim.vsan.host.SiteTakeoverConfig | None = None
    """``vim.vsan.host.SiteTakeoverConfig``, optional. Since vsan API 9.1.0.0."""
    vbossHostConfig: vim.vsan.host.VbossHostConfig | None = None
    """``vim.vsan.host.VbossHostConfig``, optional. Since vsan API 9.1.0.0."""
    autoRAIDConfig: vim.vsan.AutoRAIDConfig | None = None
    """``vim.vsan.AutoRAIDConfig``, optional. Since vsan API 9.1.0.0."""
