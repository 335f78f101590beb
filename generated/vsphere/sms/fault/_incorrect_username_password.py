# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.IncorrectUsernamePassword``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.IncorrectUsernamePassword",
    wire_name="IncorrectUsernamePassword",
    since="sms.version.version2",
    rank=2,
)
class IncorrectUsernamePassword(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.IncorrectUsernamePassword``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/IncorrectUsernamePassword.rst``
    """
