# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVcPostDeployConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVcPostDeployConfigSpec",
    wire_name="VsanVcPostDeployConfigSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("dcName", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "clusterName", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "firstHost",
            "vim.host.ConnectSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "hostsToAdd",
            "vim.host.ConnectSpec",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "vsanDataEfficiencyConfig",
            "vim.vsan.DataEfficiencyConfig",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "vsanLicenseKey", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "hostLicenseKey", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("taskId", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "vsanDataEncryptionConfig",
            "vim.vsan.host.EncryptionInfo",
            optional=True,
            since="vsan.version.version8",
            rank=6,
        ),
        _rt.Property(
            "createNativeKeyProviderSpec",
            "vim.vsan.host.CreateNativeKeyProviderSpec",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "vsanClusterMode", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "deconvergedNetConfig",
            "vim.vsan.VsanDeconvergedNetConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class VsanVcPostDeployConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVcPostDeployConfigSpec``.

    Fields:
        - ``dcName``: ``string``, optional.
        - ``clusterName``: ``string``, optional.
        - ``firstHost``: ``vim.host.ConnectSpec``, optional.
        - ``hostsToAdd``: List of ``vim.host.ConnectSpec``, optional.
        - ``vsanDataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``vsanLicenseKey``: ``string``, optional.
        - ``hostLicenseKey``: ``string``, optional.
        - ``taskId``: ``string``, optional.
        - ``vsanDataEncryptionConfig``: ``vim.vsan.host.EncryptionInfo``, optional. Since vsan API
          VMC M5.
        - ``createNativeKeyProviderSpec``: ``vim.vsan.host.CreateNativeKeyProviderSpec``, optional.
          Since vsan API 8.0.0.1.
        - ``vsanClusterMode``: ``string``, optional. Since vsan API 8.0.0.4.
        - ``deconvergedNetConfig``: ``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API
          9.0.0.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/VsanVcPostDeployConfigSpec.rst``
    """

    dcName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    clusterName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    firstHost: vim.host.ConnectSpec | None = None
    """``vim.host.ConnectSpec``, optional. Since vSphere API 6.5."""
    hostsToAdd: _rt.Field[list[vim.host.ConnectSpec], Iterable[vim.host.ConnectSpec]] = _rt.EMPTY
    """List of ``vim.host.ConnectSpec``, optional. Since vSphere API 6.5."""
    vsanDataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vSphere API 6.5."""
    vsanLicenseKey: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    hostLicenseKey: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    taskId: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    vsanDataEncryptionConfig: vim.vsan.host.EncryptionInfo | None = None
    """``vim.vsan.host.EncryptionInfo``, optional. Since vsan API VMC M5."""
    createNativeKeyProviderSpec: vim.vsan.host.CreateNativeKeyProviderSpec | None = None
    """``vim.vsan.host.CreateNativeKeyProviderSpec``, optional. Since vsan API 8.0.0.1."""
    vsanClusterMode: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    deconvergedNetConfig: vim.vsan.VsanDeconvergedNetConfig | None = None
    """``vim.vsan.VsanDeconvergedNetConfig``, optional. Since vsan API 9.0.0.0."""
