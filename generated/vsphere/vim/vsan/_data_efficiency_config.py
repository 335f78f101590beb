# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataEfficiencyConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DataEfficiencyConfig",
    wire_name="VsanDataEfficiencyConfig",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("dedupEnabled", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "compressionEnabled", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class DataEfficiencyConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.DataEfficiencyConfig``, on the wire ``VsanDataEfficiencyConfig``.

    Fields:
        - ``dedupEnabled``: ``boolean``, required.
        - ``compressionEnabled``: ``boolean``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/DataEfficiencyConfig.rst``
    """

    dedupEnabled: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    compressionEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
