# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfGraph``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfGraph",
    wire_name="VsanPerfGraph",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "metrics",
            "vim.cluster.VsanPerfMetricId",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("unit", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "threshold",
            "vim.cluster.VsanPerfThreshold",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("name", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "secondGraph",
            "vim.cluster.VsanPerfGraph",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
    ),
)
class VsanPerfGraph(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfGraph``.

    Fields:
        - ``id``: ``string``, required.
        - ``metrics``: List of ``vim.cluster.VsanPerfMetricId``, required.
        - ``unit``: ``string``, required.
        - ``threshold``: ``vim.cluster.VsanPerfThreshold``, optional.
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``secondGraph``: ``vim.cluster.VsanPerfGraph``, optional. Since vsan API 7.2.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfGraph.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanPerfGraph.VsanPerfStatsUnitType",
        wire_name="VsanPerfStatsUnitType",
        since="vim.version.version9",
        rank=9,
    )
    class VsanPerfStatsUnitType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanPerfGraph.VsanPerfStatsUnitType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanPerfGraph/VsanPerfStatsUnitType.rst``
        """

        number = "number"
        """The value ``number``."""
        time_ms = "time_ms"
        """The value ``time_ms``."""
        percentage = "percentage"
        """The value ``percentage``."""
        size_bytes = "size_bytes"
        """The value ``size_bytes``."""
        rate_bytes = "rate_bytes"
        """The value ``rate_bytes``."""
        permille = "permille"
        """The value ``permille``."""
        time_s = "time_s"
        """The value ``time_s``."""
        time_us = "time_us"
        """The value ``time_us``."""
        time_ns = "time_ns"
        """The value ``time_ns``."""
        VsanPerfStatsUnitType_Unknown = "VsanPerfStatsUnitType_Unknown"
        """The value ``VsanPerfStatsUnitType_Unknown``."""

    id: str = ""
    """``string``, required. Since vSphere API 5.5."""
    metrics: _rt.Field[
        list[vim.cluster.VsanPerfMetricId], Iterable[vim.cluster.VsanPerfMetricId]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfMetricId``, required. Since vSphere API 5.5."""
    unit: str = ""
    """``string``, required. Since vSphere API 5.5."""
    threshold: vim.cluster.VsanPerfThreshold | None = None
    """``vim.cluster.VsanPerfThreshold``, optional. Since vSphere API 5.5."""
    name: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    secondGraph: vim.cluster.VsanPerfGraph | None = None
    """``vim.cluster.VsanPerfGraph``, optional. Since vsan API 7.2."""
