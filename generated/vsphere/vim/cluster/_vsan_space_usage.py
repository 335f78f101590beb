# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceUsage``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanSpaceUsage",
    wire_name="VsanSpaceUsage",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("totalCapacityB", "long", since="vim.version.version9", rank=9),
        _rt.Property("freeCapacityB", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "spaceOverview",
            "vim.cluster.VsanObjectSpaceSummary",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "spaceDetail",
            "vim.cluster.VsanSpaceUsageDetailResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "efficientCapacity",
            "vim.vsan.DataEfficiencyCapacityState",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "whatifCapacities",
            "vim.cluster.VsanWhatifCapacity",
            array=True,
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property("uncommittedB", "long", optional=True, since="vsan.version.version8", rank=6),
        _rt.Property(
            "capacityHealthThreshold",
            "vim.vsan.VsanHealthThreshold",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "spaceEfficiencyRatio",
            "vim.vsan.VsanSpaceEfficiencyRatio",
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
        _rt.Property(
            "effectiveSpaceUsage",
            "vim.cluster.VsanEffectiveSpaceUsage",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanSpaceUsage(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSpaceUsage``.

    Fields:
        - ``totalCapacityB``: ``long`` in bytes, required.
        - ``freeCapacityB``: ``long`` in bytes, optional.
        - ``spaceOverview``: ``vim.cluster.VsanObjectSpaceSummary``, optional.
        - ``spaceDetail``: ``vim.cluster.VsanSpaceUsageDetailResult``, optional.
        - ``efficientCapacity``: ``vim.vsan.DataEfficiencyCapacityState``, optional. Since vsan API
          6.7.
        - ``whatifCapacities``: List of ``vim.cluster.VsanWhatifCapacity``, optional. Since vSAN
          6.7U1.
        - ``uncommittedB``: ``long`` in bytes, optional. Since vsan API VMC M5.
        - ``capacityHealthThreshold``: ``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 7.0U1.
        - ``spaceEfficiencyRatio``: ``vim.vsan.VsanSpaceEfficiencyRatio``, optional. Since vsan API
          8.0.0.4.
        - ``effectiveSpaceUsage``: ``vim.cluster.VsanEffectiveSpaceUsage``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanSpaceUsage.rst``
    """

    totalCapacityB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    freeCapacityB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    spaceOverview: vim.cluster.VsanObjectSpaceSummary | None = None
    """``vim.cluster.VsanObjectSpaceSummary``, optional. Since vSphere API 5.5."""
    spaceDetail: vim.cluster.VsanSpaceUsageDetailResult | None = None
    """``vim.cluster.VsanSpaceUsageDetailResult``, optional. Since vSphere API 5.5."""
    efficientCapacity: vim.vsan.DataEfficiencyCapacityState | None = None
    """``vim.vsan.DataEfficiencyCapacityState``, optional. Since vsan API 6.7."""
    whatifCapacities: _rt.Field[
        list[vim.cluster.VsanWhatifCapacity], Iterable[vim.cluster.VsanWhatifCapacity]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanWhatifCapacity``, optional. Since vSAN 6.7U1."""
    uncommittedB: int | None = None
    """``long`` in bytes, optional. Since vsan API VMC M5."""
    capacityHealthThreshold: vim.vsan.VsanHealthThreshold | None = None
    """``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 7.0U1."""
    spaceEfficiencyRatio: vim.vsan.VsanSpaceEfficiencyRatio | None = None
    """``vim.vsan.VsanSpaceEfficiencyRatio``, optional. Since vsan API 8.0.0.4."""
    effectiveSpaceUsage: vim.cluster.VsanEffectiveSpaceUsage | None = None
    """``vim.cluster.VsanEffectiveSpaceUsage``, optional. Since vsan API 9.1.0.0."""
