# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ReconfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ReconfigSpec",
    wire_name="VimVsanReconfigSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vsanClusterConfig",
            "vim.vsan.cluster.ConfigInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "dataEfficiencyConfig",
            "vim.vsan.DataEfficiencyConfig",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "diskMappingSpec",
            "vim.cluster.VsanDiskMappingsConfigSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "faultDomainsSpec",
            "vim.cluster.VsanFaultDomainsConfigSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("modify", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "allowReducedRedundancy",
            "boolean",
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
            "iscsiSpec",
            "vim.cluster.VsanIscsiTargetServiceSpec",
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
            "metricsConfig",
            "vim.vsan.MetricsConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileServiceConfig",
            "vim.vsan.FileServiceConfig",
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
        _rt.Property("mode", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "vsanHealthConfig",
            "vim.vsan.VsanHealthConfigSpec",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "vsanEsaConfig",
            "vim.vsan.VsanEsaConfig",
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
            "vbossClusterConfig",
            "vim.vsan.cluster.VbossClusterConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ReconfigSpec(vim.SDDCBase):
    """The data object ``vim.vsan.ReconfigSpec``, on the wire ``VimVsanReconfigSpec``.

    Fields:
        - ``vsanClusterConfig``: ``vim.vsan.cluster.ConfigInfo``, optional.
        - ``dataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``diskMappingSpec``: ``vim.cluster.VsanDiskMappingsConfigSpec``, optional.
        - ``faultDomainsSpec``: ``vim.cluster.VsanFaultDomainsConfigSpec``, optional.
        - ``modify``: ``boolean``, required.
        - ``allowReducedRedundancy``: ``boolean``, optional.
        - ``resyncIopsLimitConfig``: ``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6.
        - ``iscsiSpec``: ``vim.cluster.VsanIscsiTargetServiceSpec``, optional. Since vSphere API
          6.5.
        - ``dataEncryptionConfig``: ``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6.
        - ``extendedConfig``: ``vim.vsan.VsanExtendedConfig``, optional. Since vsan API 6.7.
        - ``datastoreConfig``: ``vim.vsan.DatastoreConfig``, optional. Since vsan API 6.6.2.
        - ``perfsvcConfig``: ``vim.cluster.VsanPerfsvcConfig``, optional. Since vsan API 6.7.
        - ``unmapConfig``: ``vim.vsan.VsanUnmapConfig``, optional. Since vSAN 6.7U1.
        - ``vumConfig``: ``vim.vsan.VsanVumConfig``, optional. Since vsan API 6.8.7.
        - ``metricsConfig``: ``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0.
        - ``fileServiceConfig``: ``vim.vsan.FileServiceConfig``, optional. Since vsan API 7.0.
        - ``rdmaConfig``: ``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2.
        - ``dataInTransitEncryptionConfig``: ``vim.vsan.DataInTransitEncryptionConfig``, optional.
          Since vSAN 7.0U1.
        - ``mode``: ``string``, optional. Since vSAN 7.0U2.
        - ``vsanHealthConfig``: ``vim.vsan.VsanHealthConfigSpec``, optional. Since vSAN 7.0U2.
        - ``vsanEsaConfig``: ``vim.vsan.VsanEsaConfig``, optional. Since vsan API 8.0.0.1.
        - ``xvcDatastoreConfig``: ``vim.vsan.XVCDatastoreConfig``, optional. Since vsan API 8.0.0.2.
        - ``serverClusterConfig``: ``vim.vsan.VcRemoteVsanServerClusterConfig``, optional. Since
          vsan API 8.0.0.2.
        - ``snapServiceConfig``: ``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4.
        - ``deconvergedNetConfig``: ``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API
          9.0.0.0.
        - ``vbossClusterConfig``: ``vim.vsan.cluster.VbossClusterConfig``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/ReconfigSpec.rst``
    """

    vsanClusterConfig: vim.vsan.cluster.ConfigInfo | None = None
    """``vim.vsan.cluster.ConfigInfo``, optional. Since vSphere API 6.0."""
    dataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vSphere API 6.0."""
    diskMappingSpec: vim.cluster.VsanDiskMappingsConfigSpec | None = None
    """``vim.cluster.VsanDiskMappingsConfigSpec``, optional. Since vSphere API 6.0."""
    faultDomainsSpec: vim.cluster.VsanFaultDomainsConfigSpec | None = None
    """``vim.cluster.VsanFaultDomainsConfigSpec``, optional. Since vSphere API 6.0."""
    modify: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    allowReducedRedundancy: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    resyncIopsLimitConfig: vim.vsan.ResyncIopsInfo | None = None
    """``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6."""
    iscsiSpec: vim.cluster.VsanIscsiTargetServiceSpec | None = None
    """``vim.cluster.VsanIscsiTargetServiceSpec``, optional. Since vSphere API 6.5."""
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
    metricsConfig: vim.vsan.MetricsConfig | None = None
    """``vim.vsan.MetricsConfig``, optional. Since vsan API 7.0."""
    fileServiceConfig: vim.vsan.FileServiceConfig | None = None
    """``vim.vsan.FileServiceConfig``, optional. Since vsan API 7.0."""
    rdmaConfig: vim.vsan.RdmaConfig | None = None
    """``vim.vsan.RdmaConfig``, optional. Since vSAN 7.0U2."""
    dataInTransitEncryptionConfig: vim.vsan.DataInTransitEncryptionConfig | None = None
    """``vim.vsan.DataInTransitEncryptionConfig``, optional. Since vSAN 7.0U1."""
    mode: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    vsanHealthConfig: vim.vsan.VsanHealthConfigSpec | None = None
    """``vim.vsan.VsanHealthConfigSpec``, optional. Since vSAN 7.0U2."""
    vsanEsaConfig: vim.vsan.VsanEsaConfig | None = None
    """``vim.vsan.VsanEsaConfig``, optional. Since vsan API 8.0.0.1."""
    xvcDatastoreConfig: vim.vsan.XVCDatastoreConfig | None = None
    """``vim.vsan.XVCDatastoreConfig``, optional. Since vsan API 8.0.0.2."""
    serverClusterConfig: vim.vsan.VcRemoteVsanServerClusterConfig | None = None
    """``vim.vsan.VcRemoteVsanServerClusterConfig``, optional. Since vsan API 8.0.0.2."""
    snapServiceConfig: vim.vsan.SnapServiceConfig | None = None
    """``vim.vsan.SnapServiceConfig``, optional. Since vsan API 8.0.0.4."""
    deconvergedNetConfig: vim.vsan.VsanDeconvergedNetConfig | None = None
    """``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API 9.0.0.0."""
    vbossClusterConfig: vim.vsan.cluster.VbossClusterConfig | None = None
    """``vim.vsan.cluster.VbossClusterConfig``, optional. Since vsan API 9.1.0.0."""
