# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResyncIopsInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.ResyncIopsInfo",
    wire_name="ResyncIopsInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (_rt.Property("resyncIops", "int", since="vsan.version.version3", rank=1),),
)
class ResyncIopsInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.ResyncIopsInfo``.

    Fields:
        - ``resyncIops``: ``int``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/ResyncIopsInfo.rst``
    """

    resyncIops: int = 0
    """``int``, required. Since vsan API 6.6."""
