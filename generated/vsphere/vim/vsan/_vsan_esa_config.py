# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanEsaConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanEsaConfig",
    wire_name="VsanEsaConfig",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "storagePoolSpecs",
            "vim.vsan.host.AddStoragePoolDiskSpec",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "hclDiskClaimEnabled", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "datastoreDefaultPolicySelectionConfig",
            "vim.vsan.VsanDatastoreDefaultPolicySelectionConfig",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "diskConfiguration",
            "vim.vsan.VsanEsaDiskConfiguration",
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
        _rt.Property(
            "autoRAIDConfig",
            "vim.vsan.AutoRAIDConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "deleteStoragePoolDiskSpec",
            "vim.vsan.host.DeleteStoragePoolDiskSpec",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanEsaConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanEsaConfig``.

    Fields:
        - ``storagePoolSpecs``: List of ``vim.vsan.host.AddStoragePoolDiskSpec``, optional.
        - ``hclDiskClaimEnabled``: ``boolean``, optional.
        - ``datastoreDefaultPolicySelectionConfig``:
          ``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``, optional. Since vsan API 8.0.0.2.
        - ``diskConfiguration``: ``vim.vsan.VsanEsaDiskConfiguration``, optional. Since vsan API
          8.0.0.3.
        - ``autoRAIDConfig``: ``vim.vsan.AutoRAIDConfig``, optional. Since vsan API 9.1.0.0.
        - ``deleteStoragePoolDiskSpec``: ``vim.vsan.host.DeleteStoragePoolDiskSpec``, optional.
          Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/VsanEsaConfig.rst``
    """

    storagePoolSpecs: _rt.Field[
        list[vim.vsan.host.AddStoragePoolDiskSpec], Iterable[vim.vsan.host.AddStoragePoolDiskSpec]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API 8.0.0.1."""
    hclDiskClaimEnabled: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
    datastoreDefaultPolicySelectionConfig: (
        vim.vsan.VsanDatastoreDefaultPolicySelectionConfig | None
    ) = None
    """``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``, optional. Since vsan API 8.0.0.2."""
    diskConfiguration: vim.vsan.VsanEsaDiskConfiguration | None = None
    """``vim.vsan.VsanEsaDiskConfiguration``, optional. Since vsan API 8.0.0.3."""
    autoRAIDConfig: vim.vsan.AutoRAIDConfig | None = None
    """``vim.vsan.AutoRAIDConfig``, optional. Since vsan API 9.1.0.0."""
    deleteStoragePoolDiskSpec: vim.vsan.host.DeleteStoragePoolDiskSpec | None = None
    """``vim.vsan.host.DeleteStoragePoolDiskSpec``, optional. Since vsan API 9.1.0.0."""
