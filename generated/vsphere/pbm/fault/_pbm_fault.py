# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.PBMFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("pbm.fault.PBMFault", wire_name="PbmFault", since="pbm.version.version1", rank=1)
class PBMFault(vmodl.MethodFault):
    """The fault ``pbm.fault.PBMFault``, on the wire ``PbmFault``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/PBMFault.rst``
    """
