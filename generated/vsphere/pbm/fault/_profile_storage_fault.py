# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.ProfileStorageFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.ProfileStorageFault",
    wire_name="PbmFaultProfileStorageFault",
    since="pbm.version.version1",
    rank=1,
)
class ProfileStorageFault(pbm.fault.PBMFault):
    """The fault ``pbm.fault.ProfileStorageFault``, on the wire ``PbmFaultProfileStorageFault``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/ProfileStorageFault.rst``
    """
