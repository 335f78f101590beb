# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamRuntimeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "eam.fault.EamRuntimeFault", wire_name="EamRuntimeFault", since="eam.version.version1", rank=1
)
class EamRuntimeFault(vmodl.RuntimeFault):
    """The fault ``eam.fault.EamRuntimeFault``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/EamRuntimeFault.rst``
    """
