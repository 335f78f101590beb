# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamAppFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault("eam.fault.EamAppFault", wire_name="EamAppFault", since="eam.version.version6", rank=5)
class EamAppFault(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.EamAppFault``.

    Since:
        eam API 6.0 (``eam.version.version6``)

    Source:
        ``eam/fault/EamAppFault.rst``
    """
