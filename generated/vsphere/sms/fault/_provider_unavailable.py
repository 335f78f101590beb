# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderUnavailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderUnavailable",
    wire_name="ProviderUnavailable",
    since="sms.version.version11",
    rank=6,
)
class ProviderUnavailable(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderUnavailable``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/ProviderUnavailable.rst``
    """
