# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.CapabilityConstraintsRequirement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.placement.CapabilityConstraintsRequirement",
    wire_name="PbmPlacementCapabilityConstraintsRequirement",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "constraints",
            "pbm.profile.CapabilityConstraints",
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class CapabilityConstraintsRequirement(pbm.placement.Requirement):
    """The data object ``pbm.placement.CapabilityConstraintsRequirement``, on the wire ``PbmPlacementCapabilityConstraintsRequirement``.

    Fields:
        - ``constraints``: ``pbm.profile.CapabilityConstraints``, required.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/CapabilityConstraintsRequirement.rst``
    """

    constraints: pbm.profile.CapabilityConstraints = _rt.UNSET
    """``pbm.profile.CapabilityConstraints``, required. Since pbm API 6.5."""
