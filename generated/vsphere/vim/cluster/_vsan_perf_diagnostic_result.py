# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfDiagnosticResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfDiagnosticResult",
    wire_name="VsanPerfDiagnosticResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("exceptionId", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "recommendation", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "aggregationFunction", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "aggregationData",
            "vim.cluster.VsanPerfEntityMetricCSV",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "exceptionData",
            "vim.cluster.VsanPerfEntityMetricCSV",
            array=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanPerfDiagnosticResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfDiagnosticResult``.

    Fields:
        - ``exceptionId``: ``string``, required.
        - ``recommendation``: ``string``, optional.
        - ``aggregationFunction``: ``string``, optional.
        - ``aggregationData``: ``vim.cluster.VsanPerfEntityMetricCSV``, optional.
        - ``exceptionData``: List of ``vim.cluster.VsanPerfEntityMetricCSV``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfDiagnosticResult.rst``
    """

    exceptionId: str = ""
    """``string``, required. Since vsan API 6.6."""
    recommendation: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    aggregationFunction: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    aggregationData: vim.cluster.VsanPerfEntityMetricCSV | None = None
    """``vim.cluster.VsanPerfEntityMetricCSV``, optional. Since vsan API 6.6."""
    exceptionData: _rt.Field[
        list[vim.cluster.VsanPerfEntityMetricCSV], Iterable[vim.cluster.VsanPerfEntityMetricCSV]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfEntityMetricCSV``, required. Since vsan API 6.6."""
