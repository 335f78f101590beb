# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.CapabilityProfileRequirement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.placement.CapabilityProfileRequirement",
    wire_name="PbmPlacementCapabilityProfileRequirement",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property("profileId", "pbm.profile.ProfileId", since="pbm.version.version11", rank=3),
    ),
)
class CapabilityProfileRequirement(pbm.placement.Requirement):
    """The data object ``pbm.placement.CapabilityProfileRequirement``, on the wire ``PbmPlacementCapabilityProfileRequirement``.

    Fields:
        - ``profileId``: ``pbm.profile.ProfileId``, required.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/CapabilityProfileRequirement.rst``
    """

    profileId: pbm.profile.ProfileId = _rt.UNSET
    """``pbm.profile.ProfileId``, required. Since pbm API 6.5."""
