# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.CompatibilityCheckFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.CompatibilityCheckFault",
    wire_name="PbmCompatibilityCheckFault",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("hub", "pbm.placement.PlacementHub", since="pbm.version.version1", rank=1),
    ),
)
class CompatibilityCheckFault(pbm.fault.PBMFault):
    """The fault ``pbm.fault.CompatibilityCheckFault``, on the wire ``PbmCompatibilityCheckFault``.

    Fields:
        - ``hub``: ``pbm.placement.PlacementHub``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/CompatibilityCheckFault.rst``
    """

    hub: pbm.placement.PlacementHub = _rt.UNSET
    """``pbm.placement.PlacementHub``, required. Since pbm API 1.0."""
