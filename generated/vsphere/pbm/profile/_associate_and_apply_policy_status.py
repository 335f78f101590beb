# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.AssociateAndApplyPolicyStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.profile.AssociateAndApplyPolicyStatus")
class AssociateAndApplyPolicyStatus(_rt.Opaque):
    """``pbm.profile.AssociateAndApplyPolicyStatus``, of which this package knows no more than the
    name.
    """

    @_rt.enum(
        "pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus",
        wire_name="PbmAssociateAndApplyPolicyStatusPolicyStatus",
        since="pbm.version.version1",
        rank=1,
    )
    class PolicyStatus(_rt.VimEnum):
        """The enum ``pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus``, on the wire ``PbmAssociateAndApplyPolicyStatusPolicyStatus``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/profile/AssociateAndApplyPolicyStatus/PolicyStatus.rst``
        """

        success = "success"
        """The value ``success``."""
        failed = "failed"
        """The value ``failed``."""
        invalid = "invalid"
        """The value ``invalid``."""
