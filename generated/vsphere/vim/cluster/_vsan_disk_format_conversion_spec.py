# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDiskFormatConversionSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanDiskFormatConversionSpec",
    wire_name="VsanDiskFormatConversionSpec",
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
            "dataEncryptionConfig",
            "vim.vsan.DataEncryptionConfig",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "skipHostRemediation", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "allowDataMovement", "boolean", optional=True, since="vsan.version.version10", rank=8
        ),
    ),
)
class VsanDiskFormatConversionSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanDiskFormatConversionSpec``.

    Fields:
        - ``dataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional.
        - ``dataEncryptionConfig``: ``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6.
        - ``skipHostRemediation``: ``boolean``, optional. Since vsan API 6.6.
        - ``allowDataMovement``: ``boolean``, optional. Since vsan API 6.8.7.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanDiskFormatConversionSpec.rst``
    """

    dataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vSphere API 6.0."""
    dataEncryptionConfig: vim.vsan.DataEncryptionConfig | None = None
    """``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6."""
    skipHostRemediation: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    allowDataMovement: bool | None = None
    """``boolean``, optional. Since vsan API 6.8.7."""
