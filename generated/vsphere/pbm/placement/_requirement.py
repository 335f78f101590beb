# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.Requirement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.placement.Requirement",
    wire_name="PbmPlacementRequirement",
    since="pbm.version.version11",
    rank=3,
)
class Requirement(vmodl.DynamicData):
    """The data object ``pbm.placement.Requirement``, on the wire ``PbmPlacementRequirement``.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/Requirement.rst``
    """
