# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IOLatency``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IOLatency",
    wire_name="VsanIOLatency",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("latencyType", "string", since="vsan.version.version18", rank=16),
        _rt.Property("sourceEntityUuid", "string", since="vsan.version.version18", rank=16),
        _rt.Property("destEntityUuid", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "readLatencyStats", "vim.vsan.IOLatencyMetrics", since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "writeLatencyStats",
            "vim.vsan.IOLatencyMetrics",
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "detailedInfo",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class IOLatency(vmodl.DynamicData):
    """The data object ``vim.vsan.IOLatency``, on the wire ``VsanIOLatency``.

    Fields:
        - ``latencyType``: ``string``, required.
        - ``sourceEntityUuid``: ``string``, required.
        - ``destEntityUuid``: ``string``, required.
        - ``readLatencyStats``: ``vim.vsan.IOLatencyMetrics``, required.
        - ``writeLatencyStats``: ``vim.vsan.IOLatencyMetrics``, required.
        - ``detailedInfo``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IOLatency.rst``
    """

    latencyType: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    sourceEntityUuid: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    destEntityUuid: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    readLatencyStats: vim.vsan.IOLatencyMetrics = _rt.UNSET
    """``vim.vsan.IOLatencyMetrics``, required. Since vSAN 7.0U3."""
    writeLatencyStats: vim.vsan.IOLatencyMetrics = _rt.UNSET
    """``vim.vsan.IOLatencyMetrics``, required. Since vSAN 7.0U3."""
    detailedInfo: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSAN 7.0U3."""
