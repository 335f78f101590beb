# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.EnterMaintenanceResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.EnterMaintenanceResult",
    wire_name="ClusterEnterMaintenanceResult",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "recommendations",
            "vim.cluster.Recommendation",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "fault", "vim.cluster.DrsFaults", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class EnterMaintenanceResult(vmodl.DynamicData):
    """The data object ``vim.cluster.EnterMaintenanceResult``, on the wire ``ClusterEnterMaintenanceResult``.

    Fields:
        - ``recommendations``: List of ``vim.cluster.Recommendation``, optional.
        - ``fault``: ``vim.cluster.DrsFaults``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/cluster/EnterMaintenanceResult.rst``
    """

    recommendations: _rt.Field[
        list[vim.cluster.Recommendation], Iterable[vim.cluster.Recommendation]
    ] = _rt.EMPTY
    """List of ``vim.cluster.Recommendation``, optional. Since vSphere API 5.0."""
    fault: vim.cluster.DrsFaults | None = None
    """``vim.cluster.DrsFaults``, optional. Since vSphere API 5.0."""
