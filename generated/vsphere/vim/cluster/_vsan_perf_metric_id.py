# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfMetricId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfMetricId",
    wire_name="VsanPerfMetricId",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("label", "string", since="vim.version.version9", rank=9),
        _rt.Property("group", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("rollupType", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("statsType", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("name", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "metricsCollectInterval", "int", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanPerfMetricId(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfMetricId``.

    Fields:
        - ``label``: ``string``, required.
        - ``group``: ``string``, optional.
        - ``rollupType``: ``string``, optional.
        - ``statsType``: ``string``, optional.
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``metricsCollectInterval``: ``int``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfMetricId.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanPerfMetricId.VsanPerfStatsType",
        wire_name="VsanPerfStatsType",
        since="vim.version.version9",
        rank=9,
    )
    class VsanPerfStatsType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanPerfMetricId.VsanPerfStatsType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanPerfMetricId/VsanPerfStatsType.rst``
        """

        absolute = "absolute"
        """The value ``absolute``."""
        delta = "delta"
        """The value ``delta``."""
        rate = "rate"
        """The value ``rate``."""
        VsanPerfStatsType_Unknown = "VsanPerfStatsType_Unknown"
        """The value ``VsanPerfStatsType_Unknown``."""

    @_rt.enum(
        "vim.cluster.VsanPerfMetricId.VsanPerfSummaryType",
        wire_name="VsanPerfSummaryType",
        since="vim.version.version9",
        rank=9,
    )
    class VsanPerfSummaryType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanPerfMetricId.VsanPerfSummaryType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanPerfMetricId/VsanPerfSummaryType.rst``
        """

        average = "average"
        """The value ``average``."""
        maximum = "maximum"
        """The value ``maximum``."""
        minimum = "minimum"
        """The value ``minimum``."""
        latest = "latest"
        """The value ``latest``."""
        summation = "summation"
        """The value ``summation``."""
        none = "none"
        """The value ``none``."""
        VsanPerfSummaryType_Unknown = "VsanPerfSummaryType_Unknown"
        """The value ``VsanPerfSummaryType_Unknown``."""

    label: str = ""
    """``string``, required. Since vSphere API 5.5."""
    group: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    rollupType: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    statsType: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    name: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    metricsCollectInterval: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
