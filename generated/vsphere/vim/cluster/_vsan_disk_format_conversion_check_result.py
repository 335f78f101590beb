# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDiskFormatConversionCheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanDiskFormatConversionCheckResult",
    wire_name="VsanDiskFormatConversionCheckResult",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("isSupported", "boolean", since="vim.version.version10", rank=10),
        _rt.Property("targetVersion", "int", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "isDataMovementRequired",
            "boolean",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "storagePoolDisk", "string", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanDiskFormatConversionCheckResult(vim.VsanUpgradeSystem.PreflightCheckResult):
    """The data object ``vim.cluster.VsanDiskFormatConversionCheckResult``.

    Fields:
        - ``isSupported``: ``boolean``, required.
        - ``targetVersion``: ``int``, optional.
        - ``isDataMovementRequired``: ``boolean``, optional. Since vsan API 6.8.7.
        - ``storagePoolDisk``: ``string``, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanDiskFormatConversionCheckResult.rst``
    """

    isSupported: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    targetVersion: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    isDataMovementRequired: bool | None = None
    """``boolean``, optional. Since vsan API 6.8.7."""
    storagePoolDisk: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
