# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanUpgradeStatusEx``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanUpgradeStatusEx",
    wire_name="VsanUpgradeStatusEx",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "isPrecheck", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "precheckResult",
            "vim.cluster.VsanDiskFormatConversionCheckResult",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanUpgradeStatusEx(vim.VsanUpgradeSystem.UpgradeStatus):
    """The data object ``vim.cluster.VsanUpgradeStatusEx``.

    Fields:
        - ``isPrecheck``: ``boolean``, optional.
        - ``precheckResult``: ``vim.cluster.VsanDiskFormatConversionCheckResult``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanUpgradeStatusEx.rst``
    """

    isPrecheck: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    precheckResult: vim.cluster.VsanDiskFormatConversionCheckResult | None = None
    """``vim.cluster.VsanDiskFormatConversionCheckResult``, optional. Since vSphere API 6.5."""
