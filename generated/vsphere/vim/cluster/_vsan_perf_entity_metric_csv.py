# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfEntityMetricCSV``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfEntityMetricCSV",
    wire_name="VsanPerfEntityMetricCSV",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("entityRefId", "string", since="vim.version.version9", rank=9),
        _rt.Property("sampleInfo", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "value",
            "vim.cluster.VsanPerfMetricSeriesCSV",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanPerfEntityMetricCSV(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfEntityMetricCSV``.

    Fields:
        - ``entityRefId``: ``string``, required.
        - ``sampleInfo``: ``string``, optional.
        - ``value``: List of ``vim.cluster.VsanPerfMetricSeriesCSV``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfEntityMetricCSV.rst``
    """

    entityRefId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    sampleInfo: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    value: _rt.Field[
        list[vim.cluster.VsanPerfMetricSeriesCSV], Iterable[vim.cluster.VsanPerfMetricSeriesCSV]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfMetricSeriesCSV``, optional. Since vSphere API 5.5."""
