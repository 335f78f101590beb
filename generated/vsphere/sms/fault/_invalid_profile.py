# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InvalidProfile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.InvalidProfile", wire_name="InvalidProfile", since="sms.version.version11", rank=6
)
class InvalidProfile(vmodl.MethodFault):
    """The fault ``sms.fault.InvalidProfile``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/InvalidProfile.rst``
    """
