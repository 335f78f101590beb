# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderBusy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderBusy", wire_name="ProviderBusy", since="sms.version.version11", rank=6
)
class ProviderBusy(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderBusy``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/ProviderBusy.rst``
    """
