# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ProfileOperationOutcome``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.ProfileOperationOutcome",
    wire_name="PbmProfileOperationOutcome",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("profileId", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class ProfileOperationOutcome(vmodl.DynamicData):
    """The data object ``pbm.profile.ProfileOperationOutcome``, on the wire ``PbmProfileOperationOutcome``.

    Fields:
        - ``profileId``: ``pbm.profile.ProfileId``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ProfileOperationOutcome.rst``
    """

    profileId: pbm.profile.ProfileId = _rt.UNSET
    """``pbm.profile.ProfileId``, required. Since pbm API 1.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since pbm API 1.0."""
