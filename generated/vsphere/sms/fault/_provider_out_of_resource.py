# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderOutOfResource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderOutOfResource",
    wire_name="ProviderOutOfResource",
    since="sms.version.version11",
    rank=6,
)
class ProviderOutOfResource(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderOutOfResource``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/ProviderOutOfResource.rst``
    """
