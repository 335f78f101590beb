# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.MatchingResources``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.placement.MatchingResources",
    wire_name="PbmPlacementMatchingResources",
    since="pbm.version.version11",
    rank=3,
)
class MatchingResources(vmodl.DynamicData):
    """The data object ``pbm.placement.MatchingResources``, on the wire ``PbmPlacementMatchingResources``.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/MatchingResources.rst``
    """
