# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.VmAssociations``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.profile.VmAssociations")
class VmAssociations(_rt.Opaque):
    """``pbm.profile.VmAssociations``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.profile.VmAssociations.Operation",
        wire_name="PbmVmOperation",
        since="pbm.version.version11",
        rank=3,
    )
    class Operation(_rt.VimEnum):
        """The enum ``pbm.profile.VmAssociations.Operation``, on the wire ``PbmVmOperation``.

        Since:
            pbm API 6.5 (``pbm.version.version11``)

        Source:
            ``pbm/profile/VmAssociations/Operation.rst``
        """

        CREATE = "CREATE"
        """The value ``CREATE``."""
        RECONFIGURE = "RECONFIGURE"
        """The value ``RECONFIGURE``."""
        MIGRATE = "MIGRATE"
        """The value ``MIGRATE``."""
        CLONE = "CLONE"
        """The value ``CLONE``."""
