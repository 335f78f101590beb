# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamSystemFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.EamSystemFault", wire_name="EamSystemFault", since="eam.version.version6_5", rank=6
)
class EamSystemFault(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.EamSystemFault``.

    Since:
        eam API 6.5 (``eam.version.version6_5``)

    Source:
        ``eam/fault/EamSystemFault.rst``
    """
