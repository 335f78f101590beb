# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamIOFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault("eam.fault.EamIOFault", wire_name="EamIOFault", since="eam.version.version6", rank=5)
class EamIOFault(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.EamIOFault``.

    Since:
        eam API 6.0 (``eam.version.version6``)

    Source:
        ``eam/fault/EamIOFault.rst``
    """
