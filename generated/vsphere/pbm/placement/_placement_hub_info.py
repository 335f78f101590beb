# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.PlacementHubInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.placement.PlacementHubInfo",
    wire_name="PbmPlacementHubInfo",
    since="pbm.version.v9_1_0_0",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "zoneClusters",
            "pbm.ServerObjectRef",
            array=True,
            optional=True,
            since="pbm.version.v9_1_0_0",
            rank=19,
        ),
    ),
)
class PlacementHubInfo(vmodl.DynamicData):
    """The data object ``pbm.placement.PlacementHubInfo``, on the wire ``PbmPlacementHubInfo``.

    Fields:
        - ``zoneClusters``: List of ``pbm.ServerObjectRef``, optional.

    Since:
        pbm API 9.1.0.0 (``pbm.version.v9_1_0_0``)

    Source:
        ``pbm/placement/PlacementHubInfo.rst``
    """

    zoneClusters: _rt.Field[list[pbm.ServerObjectRef], Iterable[pbm.ServerObjectRef]] = _rt.EMPTY
    """List of ``pbm.ServerObjectRef``, optional. Since pbm API 9.1.0.0."""
