# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.EntityHealthStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.compliance.EntityHealthStatus")
class EntityHealthStatus(_rt.Opaque):
    """``pbm.compliance.EntityHealthStatus``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.compliance.EntityHealthStatus.HealthStatus",
        wire_name="PbmHealthStatusForEntity",
        since="pbm.version.v7_0",
        rank=7,
    )
    class HealthStatus(_rt.VimEnum):
        """The enum ``pbm.compliance.EntityHealthStatus.HealthStatus``, on the wire ``PbmHealthStatusForEntity``.

        Since:
            pbm API 7.0.0.0 (``pbm.version.v7_0``)

        Source:
            ``pbm/compliance/EntityHealthStatus/HealthStatus.rst``
        """

        red = "red"
        """The value ``red``."""
        yellow = "yellow"
        """The value ``yellow``."""
        green = "green"
        """The value ``green``."""
        unknown = "unknown"
        """The value ``unknown``."""
