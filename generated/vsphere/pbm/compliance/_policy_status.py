# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.PolicyStatus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.compliance.PolicyStatus",
    wire_name="PbmCompliancePolicyStatus",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "expectedValue",
            "pbm.capability.CapabilityInstance",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "currentValue",
            "pbm.capability.CapabilityInstance",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class PolicyStatus(vmodl.DynamicData):
    """The data object ``pbm.compliance.PolicyStatus``, on the wire ``PbmCompliancePolicyStatus``.

    Fields:
        - ``expectedValue``: ``pbm.capability.CapabilityInstance``, required.
        - ``currentValue``: ``pbm.capability.CapabilityInstance``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/compliance/PolicyStatus.rst``
    """

    expectedValue: pbm.capability.CapabilityInstance = _rt.UNSET
    """``pbm.capability.CapabilityInstance``, required. Since pbm API 1.0."""
    currentValue: pbm.capability.CapabilityInstance | None = None
    """``pbm.capability.CapabilityInstance``, optional. Since pbm API 1.0."""
