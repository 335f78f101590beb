# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderUnregistrationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderUnregistrationFault",
    wire_name="ProviderUnregistrationFault",
    since="sms.version.version2",
    rank=2,
)
class ProviderUnregistrationFault(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderUnregistrationFault``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/ProviderUnregistrationFault.rst``
    """
