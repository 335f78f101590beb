# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PlacementRankResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PlacementRankResult",
    wire_name="PlacementRankResult",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "candidate", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
        ),
        _rt.Property("reservedSpaceMB", "long", since="vim.version.version10", rank=10),
        _rt.Property("usedSpaceMB", "long", since="vim.version.version10", rank=10),
        _rt.Property("totalSpaceMB", "long", since="vim.version.version10", rank=10),
        _rt.Property("utilization", "double", since="vim.version.version10", rank=10),
        _rt.Property(
            "faults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class PlacementRankResult(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PlacementRankResult``.

    Fields:
        - ``key``: ``string``, required.
        - ``candidate``: ``vim.ClusterComputeResource``, required.
        - ``reservedSpaceMB``: ``long`` in megabytes, required.
        - ``usedSpaceMB``: ``long`` in megabytes, required.
        - ``totalSpaceMB``: ``long`` in megabytes, required.
        - ``utilization``: ``double``, required.
        - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/PlacementRankResult.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 6.0."""
    candidate: vim.ClusterComputeResource = _rt.UNSET
    """``vim.ClusterComputeResource``, required. Since vSphere API 6.0."""
    reservedSpaceMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.0."""
    usedSpaceMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.0."""
    totalSpaceMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.0."""
    utilization: float = 0.0
    """``double``, required. Since vSphere API 6.0."""
    faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""
