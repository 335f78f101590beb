# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("eam.fault.EamFault", wire_name="EamFault", since="eam.version.version1", rank=1)
class EamFault(vmodl.MethodFault):
    """The fault ``eam.fault.EamFault``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/EamFault.rst``
    """
