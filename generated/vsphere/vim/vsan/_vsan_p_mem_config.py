# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanPMemConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanPMemConfig",
    wire_name="VimVsanVsanPMemConfig",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version20", rank=18),
    ),
)
class VsanPMemConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanPMemConfig``, on the wire ``VimVsanVsanPMemConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/VsanPMemConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 8.0.0.1."""
