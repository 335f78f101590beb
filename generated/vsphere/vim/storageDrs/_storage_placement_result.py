# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.StoragePlacementResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.StoragePlacementResult",
    wire_name="StoragePlacementResult",
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
            "drsFault", "vim.cluster.DrsFaults", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("task", "vim.Task", optional=True, since="vim.version.version7", rank=7),
    ),
)
class StoragePlacementResult(vmodl.DynamicData):
    """The data object ``vim.storageDrs.StoragePlacementResult``.

    Fields:
        - ``recommendations``: List of ``vim.cluster.Recommendation``, optional.
        - ``drsFault``: ``vim.cluster.DrsFaults``, optional.
        - ``task``: ``vim.Task``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/StoragePlacementResult.rst``
    """

    recommendations: _rt.Field[
        list[vim.cluster.Recommendation], Iterable[vim.cluster.Recommendation]
    ] = _rt.EMPTY
    """List of ``vim.cluster.Recommendation``, optional. Since vSphere API 5.0."""
    drsFault: vim.cluster.DrsFaults | None = None
    """``vim.cluster.DrsFaults``, optional. Since vSphere API 5.0."""
    task: vim.Task | None = None
    """``vim.Task``, optional. Since vSphere API 5.0."""
