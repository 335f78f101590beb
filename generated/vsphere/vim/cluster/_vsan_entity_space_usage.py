# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanEntitySpaceUsage``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanEntitySpaceUsage",
    wire_name="VsanEntitySpaceUsage",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("entityId", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "spaceUsageByObjectType",
            "vim.cluster.VsanObjectSpaceSummary",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "totalCapacityB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "freeCapacityB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "efficientCapacity",
            "vim.vsan.DataEfficiencyCapacityState",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanEntitySpaceUsage(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanEntitySpaceUsage``.

    Fields:
        - ``entityId``: ``string``, optional.
        - ``spaceUsageByObjectType``: List of ``vim.cluster.VsanObjectSpaceSummary``, optional.
        - ``totalCapacityB``: ``long`` in bytes, optional.
        - ``freeCapacityB``: ``long`` in bytes, optional.
        - ``efficientCapacity``: ``vim.vsan.DataEfficiencyCapacityState``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cluster/VsanEntitySpaceUsage.rst``
    """

    entityId: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    spaceUsageByObjectType: _rt.Field[
        list[vim.cluster.VsanObjectSpaceSummary], Iterable[vim.cluster.VsanObjectSpaceSummary]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanObjectSpaceSummary``, optional. Since vsan API 7.0."""
    totalCapacityB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    freeCapacityB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    efficientCapacity: vim.vsan.DataEfficiencyCapacityState | None = None
    """``vim.vsan.DataEfficiencyCapacityState``, optional. Since vsan API 7.0."""
