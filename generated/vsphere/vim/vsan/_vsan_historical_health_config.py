# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHistoricalHealthConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanHistoricalHealthConfig",
    wire_name="VsanHistoricalHealthConfig",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version16", rank=14),
    ),
)
class VsanHistoricalHealthConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHistoricalHealthConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/VsanHistoricalHealthConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vSAN 7.0U2."""
