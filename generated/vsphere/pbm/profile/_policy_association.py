# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.PolicyAssociation``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.profile.PolicyAssociation")
class PolicyAssociation(_rt.Opaque):
    """``pbm.profile.PolicyAssociation``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.profile.PolicyAssociation.VolumeAllocationType",
        wire_name="PbmPolicyAssociationVolumeAllocationType",
        since="pbm.version.v8_0_0_1",
        rank=13,
    )
    class VolumeAllocationType(_rt.VimEnum):
        """The enum ``pbm.profile.PolicyAssociation.VolumeAllocationType``, on the wire ``PbmPolicyAssociationVolumeAllocationType``.

        Since:
            pbm API 8.0.0.1 (``pbm.version.v8_0_0_1``)

        Source:
            ``pbm/profile/PolicyAssociation/VolumeAllocationType.rst``
        """

        FullyInitialized = "FullyInitialized"
        """The value ``FullyInitialized``."""
        ReserveSpace = "ReserveSpace"
        """The value ``ReserveSpace``."""
        ConserveSpaceWhenPossible = "ConserveSpaceWhenPossible"
        """The value ``ConserveSpaceWhenPossible``."""
