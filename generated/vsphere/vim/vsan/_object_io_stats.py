# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ObjectIOStats``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ObjectIOStats",
    wire_name="VsanObjectIOStats",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("backingObjectId", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "ioLatencyStats",
            "vim.vsan.IOLatency",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "objectLayout",
            "vim.vsan.IODiagnosticsObjectLayout",
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class ObjectIOStats(vmodl.DynamicData):
    """The data object ``vim.vsan.ObjectIOStats``, on the wire ``VsanObjectIOStats``.

    Fields:
        - ``backingObjectId``: ``string``, required.
        - ``ioLatencyStats``: List of ``vim.vsan.IOLatency``, optional.
        - ``objectLayout``: ``vim.vsan.IODiagnosticsObjectLayout``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/ObjectIOStats.rst``
    """

    backingObjectId: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    ioLatencyStats: _rt.Field[list[vim.vsan.IOLatency], Iterable[vim.vsan.IOLatency]] = _rt.EMPTY
    """List of ``vim.vsan.IOLatency``, optional. Since vSAN 7.0U3."""
    objectLayout: vim.vsan.IODiagnosticsObjectLayout = _rt.UNSET
    """``vim.vsan.IODiagnosticsObjectLayout``, required. Since vSAN 7.0U3."""
