# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.CapabilityProfilePropertyMismatchFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.CapabilityProfilePropertyMismatchFault",
    wire_name="PbmCapabilityProfilePropertyMismatchFault",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "resourcePropertyInstance",
            "pbm.capability.PropertyInstance",
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CapabilityProfilePropertyMismatchFault(pbm.fault.PropertyMismatchFault):
    """The fault ``pbm.fault.CapabilityProfilePropertyMismatchFault``, on the wire ``PbmCapabilityProfilePropertyMismatchFault``.

    Fields:
        - ``resourcePropertyInstance``: ``pbm.capability.PropertyInstance``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/CapabilityProfilePropertyMismatchFault.rst``
    """

    resourcePropertyInstance: pbm.capability.PropertyInstance = _rt.UNSET
    """``pbm.capability.PropertyInstance``, required. Since pbm API 1.0."""
