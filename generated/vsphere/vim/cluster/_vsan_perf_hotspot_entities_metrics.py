# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfHotspotEntitiesMetrics``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfHotspotEntitiesMetrics",
    wire_name="VsanPerfHotspotEntitiesMetrics",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property("entityRefId", "string", since="vsan.version.version22", rank=20),
        _rt.Property("startTime", "dateTime", since="vsan.version.version22", rank=20),
        _rt.Property("endTime", "dateTime", since="vsan.version.version22", rank=20),
        _rt.Property(
            "metricsValue",
            "vim.cluster.VsanPerfMetricSeriesCSV",
            array=True,
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class VsanPerfHotspotEntitiesMetrics(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfHotspotEntitiesMetrics``.

    Fields:
        - ``entityRefId``: ``string``, required.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.
        - ``metricsValue``: List of ``vim.cluster.VsanPerfMetricSeriesCSV``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/cluster/VsanPerfHotspotEntitiesMetrics.rst``
    """

    entityRefId: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 8.0.0.3."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 8.0.0.3."""
    metricsValue: _rt.Field[
        list[vim.cluster.VsanPerfMetricSeriesCSV], Iterable[vim.cluster.VsanPerfMetricSeriesCSV]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfMetricSeriesCSV``, optional. Since vsan API 8.0.0.3."""
