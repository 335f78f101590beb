# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.InvalidLogin``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.InvalidLogin", wire_name="PbmFaultInvalidLogin", since="pbm.version.version2", rank=2
)
class InvalidLogin(pbm.fault.PBMFault):
    """The fault ``pbm.fault.InvalidLogin``, on the wire ``PbmFaultInvalidLogin``.

    Since:
        pbm API 2.0 (``pbm.version.version2``)

    Source:
        ``pbm/fault/InvalidLogin.rst``
    """
