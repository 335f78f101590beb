# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.NotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault("pbm.fault.NotFound", wire_name="PbmFaultNotFound", since="pbm.version.version1", rank=1)
class NotFound(pbm.fault.PBMFault):
    """The fault ``pbm.fault.NotFound``, on the wire ``PbmFaultNotFound``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/NotFound.rst``
    """
