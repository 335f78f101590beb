# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidLogin``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.InvalidLogin", wire_name="EamInvalidLogin", since="eam.version.version1", rank=1
)
class InvalidLogin(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.InvalidLogin``, on the wire ``EamInvalidLogin``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/InvalidLogin.rst``
    """
