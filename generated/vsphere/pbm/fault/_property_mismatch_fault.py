# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.PropertyMismatchFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.PropertyMismatchFault",
    wire_name="PbmPropertyMismatchFault",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "capabilityInstanceId",
            "pbm.capability.CapabilityMetadata.UniqueId",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "requirementPropertyInstance",
            "pbm.capability.PropertyInstance",
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class PropertyMismatchFault(pbm.fault.CompatibilityCheckFault):
    """The fault ``pbm.fault.PropertyMismatchFault``, on the wire ``PbmPropertyMismatchFault``.

    Fields:
        - ``capabilityInstanceId``: ``pbm.capability.CapabilityMetadata.UniqueId``, required.
        - ``requirementPropertyInstance``: ``pbm.capability.PropertyInstance``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/PropertyMismatchFault.rst``
    """

    capabilityInstanceId: pbm.capability.CapabilityMetadata.UniqueId = _rt.UNSET
    """``pbm.capability.CapabilityMetadata.UniqueId``, required. Since pbm API 1.0."""
    requirementPropertyInstance: pbm.capability.PropertyInstance = _rt.UNSET
    """``pbm.capability.PropertyInstance``, required. Since pbm API 1.0."""
