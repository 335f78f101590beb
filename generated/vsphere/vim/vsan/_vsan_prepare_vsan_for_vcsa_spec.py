# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanPrepareVsanForVcsaSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanPrepareVsanForVcsaSpec",
    wire_name="VsanPrepareVsanForVcsaSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "vsanDiskMappingCreationSpec",
            "vim.vsan.host.DiskMappingCreationSpec",
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
        _rt.Property("taskId", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "vsanDataEncryptionConfig",
            "vim.vsan.host.EncryptionInfo",
            optional=True,
            since="vsan.version.version8",
            rank=6,
        ),
        _rt.Property(
            "vsanAddStoragePoolDiskSpec",
            "vim.vsan.host.AddStoragePoolDiskSpec",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "createNativeKeyProviderSpec",
            "vim.vsan.host.CreateNativeKeyProviderSpec",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanPrepareVsanForVcsaSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanPrepareVsanForVcsaSpec``.

    Fields:
        - ``vsanDiskMappingCreationSpec``: ``vim.vsan.host.DiskMappingCreationSpec``, optional.
        - ``vsanDataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``taskId``: ``string``, optional.
        - ``vsanDataEncryptionConfig``: ``vim.vsan.host.EncryptionInfo``, optional. Since vsan API
          VMC M5.
        - ``vsanAddStoragePoolDiskSpec``: ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since
          vsan API 8.0.0.1.
        - ``createNativeKeyProviderSpec``: ``vim.vsan.host.CreateNativeKeyProviderSpec``, optional.
          Since vsan API 8.0.0.1.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/VsanPrepareVsanForVcsaSpec.rst``
    """

    vsanDiskMappingCreationSpec: vim.vsan.host.DiskMappingCreationSpec | None = None
    """``vim.vsan.host.DiskMappingCreationSpec``, optional. Since vSphere API 6.5."""
    vsanDataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vSphere API 6.5."""
    taskId: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    vsanDataEncryptionConfig: vim.vsan.host.EncryptionInfo | None = None
    """``vim.vsan.host.EncryptionInfo``, optional. Since vsan API VMC M5."""
    vsanAddStoragePoolDiskSpec: vim.vsan.host.AddStoragePoolDiskSpec | None = None
    """``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API 8.0.0.1."""
    createNativeKeyProviderSpec: vim.vsan.host.CreateNativeKeyProviderSpec | None = None
    """``vim.vsan.host.CreateNativeKeyProviderSpec``, optional. Since vsan API 8.0.0.1."""
