# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHealthConfigSpec",
    wire_name="VsanHealthConfigSpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "healthCheckThresholdSpec",
            "vim.vsan.VsanHealthThreshold",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "historicalHealthConfig",
            "vim.vsan.VsanHistoricalHealthConfig",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class VsanHealthConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHealthConfigSpec``.

    Fields:
        - ``healthCheckThresholdSpec``: List of ``vim.vsan.VsanHealthThreshold``, optional.
        - ``historicalHealthConfig``: ``vim.vsan.VsanHistoricalHealthConfig``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/VsanHealthConfigSpec.rst``
    """

    healthCheckThresholdSpec: _rt.Field[
        list[vim.vsan.VsanHealthThreshold], Iterable[vim.vsan.VsanHealthThreshold]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 7.0U2."""
    historicalHealthConfig: vim.vsan.VsanHistoricalHealthConfig | None = None
    """``vim.vsan.VsanHistoricalHealthConfig``, optional. Since vSAN 7.0U2."""
