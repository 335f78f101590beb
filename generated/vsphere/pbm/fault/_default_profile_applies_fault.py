# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.DefaultProfileAppliesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.DefaultProfileAppliesFault",
    wire_name="PbmDefaultProfileAppliesFault",
    since="pbm.version.version1",
    rank=1,
)
class DefaultProfileAppliesFault(pbm.fault.CompatibilityCheckFault):
    """The fault ``pbm.fault.DefaultProfileAppliesFault``, on the wire ``PbmDefaultProfileAppliesFault``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/DefaultProfileAppliesFault.rst``
    """
