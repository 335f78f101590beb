# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IOLatencyMetrics``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.IOLatencyMetrics",
    wire_name="VsanIOLatencyMetrics",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("totalCount", "int", since="vsan.version.version18", rank=16),
        _rt.Property("averageLatency", "float", since="vsan.version.version18", rank=16),
        _rt.Property(
            "stddevLatency", "float", optional=True, since="vsan.version.version18", rank=16
        ),
    ),
)
class IOLatencyMetrics(vmodl.DynamicData):
    """The data object ``vim.vsan.IOLatencyMetrics``, on the wire ``VsanIOLatencyMetrics``.

    Fields:
        - ``totalCount``: ``int``, required.
        - ``averageLatency``: ``float``, required.
        - ``stddevLatency``: ``float``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IOLatencyMetrics.rst``
    """

    totalCount: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    averageLatency: float = 0.0
    """``float``, required. Since vSAN 7.0U3."""
    stddevLatency: float | None = None
    """``float``, optional. Since vSAN 7.0U3."""
