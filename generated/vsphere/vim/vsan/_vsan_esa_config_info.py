# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanEsaConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanEsaConfigInfo",
    wire_name="VsanEsaConfigInfo",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
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
    ),
)
class VsanEsaConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanEsaConfigInfo``.

    Fields:
        - ``hclDiskClaimEnabled``: ``boolean``, optional.
        - ``datastoreDefaultPolicySelectionConfig``:
          ``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``, optional. Since vsan API 8.0.0.2.
        - ``diskConfiguration``: ``vim.vsan.VsanEsaDiskConfiguration``, optional. Since vsan API
          8.0.0.3.
        - ``autoRAIDConfig``: ``vim.vsan.AutoRAIDConfig``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/VsanEsaConfigInfo.rst``
    """

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
