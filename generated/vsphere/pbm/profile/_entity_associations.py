# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.EntityAssociations``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.profile.EntityAssociations")
class EntityAssociations(_rt.Opaque):
    """``pbm.profile.EntityAssociations``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.profile.EntityAssociations.Operation",
        wire_name="PbmOperation",
        since="pbm.version.version11",
        rank=3,
    )
    class Operation(_rt.VimEnum):
        """The enum ``pbm.profile.EntityAssociations.Operation``, on the wire ``PbmOperation``.

        Since:
            pbm API 6.5 (``pbm.version.version11``)

        Source:
            ``pbm/profile/EntityAssociations/Operation.rst``
        """

        CREATE = "CREATE"
        """The value ``CREATE``."""
        REGISTER = "REGISTER"
        """The value ``REGISTER``."""
        UNREGISTER = "UNREGISTER"
        """The value ``UNREGISTER``."""
        RECONFIGURE = "RECONFIGURE"
        """The value ``RECONFIGURE``."""
        MIGRATE = "MIGRATE"
        """The value ``MIGRATE``."""
        CLONE = "CLONE"
        """The value ``CLONE``."""
