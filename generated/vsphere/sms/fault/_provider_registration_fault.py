# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderRegistrationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderRegistrationFault",
    wire_name="ProviderRegistrationFault",
    since="sms.version.version2",
    rank=2,
)
class ProviderRegistrationFault(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderRegistrationFault``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/ProviderRegistrationFault.rst``
    """
