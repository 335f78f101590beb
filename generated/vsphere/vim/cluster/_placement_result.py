# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PlacementResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.PlacementResult",
    wire_name="PlacementResult",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "recommendations",
            "vim.cluster.Recommendation",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "drsFault",
            "vim.cluster.DrsFaults",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class PlacementResult(vmodl.DynamicData):
    """The data object ``vim.cluster.PlacementResult``.

    Fields:
        - ``recommendations``: List of ``vim.cluster.Recommendation``, optional.
        - ``drsFault``: ``vim.cluster.DrsFaults``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/PlacementResult.rst``
    """

    recommendations: _rt.Field[
        list[vim.cluster.Recommendation], Iterable[vim.cluster.Recommendation]
    ] = _rt.EMPTY
    """List of ``vim.cluster.Recommendation``, optional. Since vSphere API 6.0."""
    drsFault: vim.cluster.DrsFaults | None = None
    """``vim.cluster.DrsFaults``, optional. Since vSphere API 6.0."""
