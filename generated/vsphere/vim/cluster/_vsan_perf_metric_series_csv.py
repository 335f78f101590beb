# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfMetricSeriesCSV``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfMetricSeriesCSV",
    wire_name="VsanPerfMetricSeriesCSV",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "metricId", "vim.cluster.VsanPerfMetricId", since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "threshold",
            "vim.cluster.VsanPerfThreshold",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "numExceptions", "string", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property("values", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanPerfMetricSeriesCSV(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfMetricSeriesCSV``.

    Fields:
        - ``metricId``: ``vim.cluster.VsanPerfMetricId``, required.
        - ``threshold``: ``vim.cluster.VsanPerfThreshold``, optional. Since vsan API 6.6.
        - ``numExceptions``: ``string``, optional. Since vsan API 6.7.
        - ``values``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfMetricSeriesCSV.rst``
    """

    metricId: vim.cluster.VsanPerfMetricId = _rt.UNSET
    """``vim.cluster.VsanPerfMetricId``, required. Since vSphere API 5.5."""
    threshold: vim.cluster.VsanPerfThreshold | None = None
    """``vim.cluster.VsanPerfThreshold``, optional. Since vsan API 6.6."""
    numExceptions: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    values: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
