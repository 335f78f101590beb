# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SnapServiceConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.SnapServiceConfig",
    wire_name="VsanSnapServiceConfig",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version23", rank=21),
    ),
)
class SnapServiceConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.SnapServiceConfig``, on the wire ``VsanSnapServiceConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/SnapServiceConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 8.0.0.4."""
