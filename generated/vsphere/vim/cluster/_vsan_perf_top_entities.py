# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfTopEntities``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfTopEntities",
    wire_name="VsanPerfTopEntities",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "metricId", "vim.cluster.VsanPerfMetricId", since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "entities",
            "vim.cluster.VsanPerfTopEntity",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanPerfTopEntities(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfTopEntities``.

    Fields:
        - ``metricId``: ``vim.cluster.VsanPerfMetricId``, required.
        - ``entities``: List of ``vim.cluster.VsanPerfTopEntity``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfTopEntities.rst``
    """

    metricId: vim.cluster.VsanPerfMetricId = _rt.UNSET
    """``vim.cluster.VsanPerfMetricId``, required. Since vSphere API 5.5."""
    entities: _rt.Field[
        list[vim.cluster.VsanPerfTopEntity], Iterable[vim.cluster.VsanPerfTopEntity]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfTopEntity``, required. Since vSphere API 5.5."""
