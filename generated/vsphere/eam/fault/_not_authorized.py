# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.NotAuthorized``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.NotAuthorized", wire_name="NotAuthorized", since="eam.version.version1", rank=1
)
class NotAuthorized(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.NotAuthorized``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/NotAuthorized.rst``
    """
