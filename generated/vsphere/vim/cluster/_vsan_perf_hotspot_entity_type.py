# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfHotspotEntityType``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfHotspotEntityType",
    wire_name="VsanPerfHotspotEntityType",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("id", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "sortingMetrics",
            "vim.cluster.VsanPerfMetricId",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "originalEntityTypes",
            "string",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanPerfHotspotEntityType(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfHotspotEntityType``.

    Fields:
        - ``name``: ``string``, required.
        - ``id``: ``string``, required.
        - ``sortingMetrics``: List of ``vim.cluster.VsanPerfMetricId``, optional.
        - ``originalEntityTypes``: List of ``string``, optional.
        - ``description``: ``string``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanPerfHotspotEntityType.rst``
    """

    name: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    id: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    sortingMetrics: _rt.Field[
        list[vim.cluster.VsanPerfMetricId], Iterable[vim.cluster.VsanPerfMetricId]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfMetricId``, optional. Since vsan API 9.1.0.0."""
    originalEntityTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
    description: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
