# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.ZoneTopologyRequirement``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.placement.ZoneTopologyRequirement",
    wire_name="PbmPlacementZoneTopologyRequirement",
    since="pbm.version.v9_1_0_0",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "clusters",
            "pbm.ServerObjectRef",
            array=True,
            optional=True,
            since="pbm.version.v9_1_0_0",
            rank=19,
        ),
    ),
)
class ZoneTopologyRequirement(pbm.placement.CapabilityProfileRequirement):
    """The data object ``pbm.placement.ZoneTopologyRequirement``, on the wire ``PbmPlacementZoneTopologyRequirement``.

    Fields:
        - ``clusters``: List of ``pbm.ServerObjectRef``, optional.

    Since:
        pbm API 9.1.0.0 (``pbm.version.v9_1_0_0``)

    Source:
        ``pbm/placement/ZoneTopologyRequirement.rst``
    """

    clusters: _rt.Field[list[pbm.ServerObjectRef], Iterable[pbm.ServerObjectRef]] = _rt.EMPTY
    """List of ``pbm.ServerObjectRef``, optional. Since pbm API 9.1.0.0."""
