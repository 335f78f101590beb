# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.IncompatibleVendorSpecificRuleSet``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.IncompatibleVendorSpecificRuleSet",
    wire_name="PbmIncompatibleVendorSpecificRuleSet",
    since="pbm.version.version1",
    rank=1,
)
class IncompatibleVendorSpecificRuleSet(pbm.fault.CapabilityProfilePropertyMismatchFault):
    """The fault ``pbm.fault.IncompatibleVendorSpecificRuleSet``, on the wire ``PbmIncompatibleVendorSpecificRuleSet``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/IncompatibleVendorSpecificRuleSet.rst``
    """
