# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ConfigInfoEx``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ConfigInfoEx",
    wire_name="VsanConfigInfoEx",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "dataEfficiencyConfig",
            "vim.vsan.DataEfficiencyConfig",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "resyncIopsLimitConfig",
            "vim.vsan.ResyncIopsInfo",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "iscsiConfig",
            "vim.cluster.VsanIscsiTargetServiceConfig",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "dataEncryptionConfig",
            "vim.vsan.DataEncryptionConfig",
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
            "datastoreConfig",
            "vim.vsan.DatastoreConfig",
            optional=True,
            since="vsan.version.version5",
            rank=3,
        ),
        _rt.Property(
            "perfsvcConfig",
            "vim.cluster.VsanPerfsvcConfig",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "unmapConfig",
            "vim.vsan.VsanUnmapConfig",
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property(
            "vumConfig",
            "vim.vsan.VsanVumConfig",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "fileServiceConfig",
            "vim.vsan.FileServiceConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "metricsConfig",
            "vim.vsan.MetricsConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "rdmaConfig",
            "vim.vsan.RdmaConfig",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "dataInTransitEncryptionConfig",
            "vim.vsan.DataInTransitEncryptionConfig",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "vsanHealthConfig",
            "vim.vsan.VsanHealthConfigSpec",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property("mode", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "vsanPMemConfig",
            "vim.vsan.VsanPMemConfig",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "vsanEsaConfigInfo",
            "vim.vsan.VsanEsaConfigInfo",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "xvcDatastoreConfig",
            "vim.vsan.XVCDatastoreConfig",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "serverClusterConfig",
            "vim.vsan.VcRemoteVsanServerClusterConfig",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "datastoreDefaultPolicySelectionConfig",
            "vim.vsan.VsanDatastoreDefaultPolicySelectionConfig",
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
            "siteFaultDomainConfig",
            "vim.cluster.SiteFaultDomainConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "vbossClusterConfig",
            "vim.vsan.cluster.VbossClusterConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ConfigInfoEx(vim.vsan.cluster.ConfigInfo):
    """The data object ``vim.vsan.ConfigInfoEx``, on the wire ``VsanConfigInfoEx``.

    Fields:
        - ``dataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``resyncIopsLimitConfig``: ``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6.
        - ``iscsiConfig``: ``vim.cluster.VsanIscsiTargetServiceConfig``, optional. Since vSphere API
          6.5.
        - ``dataEncryptionConfig``: ``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6.
        - ``extendedConfig``: ``vim.vsan.VsanExtendedConfig``, optional. Since vsan API 6.7.
        - ``datastoreConfig``: ``vim.vsan.DatastoreConfig``, optional. Since vsan API 6.6.2.
        - ``perfsvcConfig``: ``vim.cluster.VsanPerfsvcConfig``, optional. Since vsan API 6.7.
        - ``unmapConfig``: ``vim.vsan.VsanUnmapConfig``, optional. Since vSAN 6.7U1.
        - ``vumConfig``: ``vim.vsan.VsanVumConfig``, optional. Since vsan API 6.8.7.
        - ``fileServiceConfig``: ``vim.vsan.FileServiceConfig``, optional. Since vsan API 7.0.
        - ``metricsConfig``: ``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0.
        - ``rdmaConfig``: ``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2.
        - ``dataInTransitEncryptionConfig``: ``vim.vsan.DataInTransitEncryptionConfig``, optional.
          Since vSAN 7.0U1.
        - ``vsanHealthConfig``: ``vim.vsan.VsanHealthConfigSpec``, optional. Since vSAN 7.0U2.
        - ``mode``: ``string``, optional. Since vSAN 7.0U2.
        - ``vsanPMemConfig``: ``vim.vsan.VsanPMemConfig``, optional. Since vsan API 8.0.0.1.
        - ``vsanEsaConfigInfo``: ``vim.vsan.VsanEsaConfigInfo``, optional. Since vsan API 8.0.0.1.
        - ``xvcDatastoreConfig``: ``vim.vsan.XVCDatastoreConfig``, optional. Since vsan API 8.0.0.2.
        - ``serverClusterConfig``: ``vim.vsan.VcRemoteVsanServerClusterConfig``, optional. Since
          vsan API 8.0.0.2.
        - ``datastoreDefaultPolicySelectionConfig``:
          ``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``, optional. Since vsan API 8.0.0.2.
        - ``snapServiceConfig``: ``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4.
        - ``deconvergedNetConfig``: ``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API
          9.0.0.0.
        - ``siteFaultDomainConfig``: ``vim.cluster.SiteFaultDomainConfig``, optional. Since vsan API
          9.0.0.0.
        - ``vbossClusterConfig``: ``vim.vsan.cluster.VbossClusterConfig``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/ConfigInfoEx.rst``
    """

    dataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vSphere API 6.0."""
    resyncIopsLimitConfig: vim.vsan.ResyncIopsInfo | None = None
    """``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6."""
    iscsiConfig: vim.cluster.VsanIscsiTargetServiceConfig | None = None
    """``vim.cluster.VsanIscsiTargetServiceConfig``, optional. Since vSphere API 6.5."""
    dataEncryptionConfig: vim.vsan.DataEncryptionConfig | None = None
    """``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6."""
    extendedConfig: vim.vsan.VsanExtendedConfig | None = None
    """``vim.vsan.VsanExtendedConfig``, optional. Since vsan API 6.7."""
    datastoreConfig: vim.vsan.DatastoreConfig | None = None
    """``vim.vsan.DatastoreConfig``, optional. Since vsan API 6.6.2."""
    perfsvcConfig: vim.cluster.VsanPerfsvcConfig | None = None
    """``vim.cluster.VsanPerfsvcConfig``, optional. Since vsan API 6.7."""
    unmapConfig: vim.vsan.VsanUnmapConfig | None = None
    """``vim.vsan.VsanUnmapConfig``, optional. Since vSAN 6.7U1."""
    vumConfig: vim.vsan.VsanVumConfig | None = None
    """``vim.vsan.VsanVumConfig``, optional. Since vsan API 6.8.7."""
    fileServiceConfig: vim.vsan.FileServiceConfig | None = None
    """``vim.vsan.FileServiceConfig``, optional. Since vsan API 7.0."""
    metricsConfig: vim.vsan.MetricsConfig | None = None
    """``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0."""
    rdmaConfig: vim.vsan.RdmaConfig | None = None
    """``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2."""
    dataInTransitEncryptionConfig: vim.vsan.DataInTransitEncryptionConfig | None = None
    """``vim.vsan.DataInTransitEncryptionConfig``, optional. Since vSAN 7.0U1."""
    vsanHealthConfig: vim.vsan.VsanHealthConfigSpec | None = None
    """``vim.vsan.VsanHealthConfigSpec``, optional. Since vSAN 7.0U2."""
    mode: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    vsanPMemConfig: vim.vsan.VsanPMemConfig | None = None
    """``vim.vsan.VsanPMemConfig``, optional. Since vsan API 8.0.0.1."""
    vsanEsaConfigInfo: vim.vsan.VsanEsaConfigInfo | None = None
    """``vim.vsan.VsanEsaConfigInfo``, optional. Since vsan API 8.0.0.1."""
    xvcDatastoreConfig: vim.vsan.XVCDatastoreConfig | None = None
    """``vim.vsan.XVCDatastoreConfig``, optional. Since vsan API 8.0.0.2."""
    serverClusterConfig: vim.vsan.VcRemoteVsanServerClusterConfig | None = None
    """``vim.vsan.VcRemoteVsanServerClusterConfig``, optional. Since vsan API 8.0.0.2."""
    datastoreDefaultPolicySelectionConfig: (
        vim.vsan.VsanDatastoreDefaultPolicySelectionConfig | None
    ) = None
    """``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``, optional. Since vsan API 8.0.0.2."""
    snapServiceConfig: vim.vsan.SnapServiceConfig | None = None
    """``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4."""
    deconvergedNetConfig: vim.vsan.VsanDeconvergedNetConfig | None = None
    """``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API 9.0.0.0."""
    siteFaultDomainConfig: vim.cluster.SiteFaultDomainConfig | None = None
    """``vim.cluster.SiteFaultDomainConfig``, optional. Since vsan API 9.0.0.0."""
    vbossClusterConfig: vim.vsan.cluster.VbossClusterConfig | None = None
    """``vim.vsan.cluster.VbossClusterConfig``, optional. Since vsan API 9.1.0.0."""
