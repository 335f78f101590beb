# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InvalidLogin``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.InvalidLogin", wire_name="SmsInvalidLogin", since="sms.version.version5", rank=5
)
class InvalidLogin(vmodl.MethodFault):
    """The fault ``sms.fault.InvalidLogin``, on the wire ``SmsInvalidLogin``.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/fault/InvalidLogin.rst``
    """
