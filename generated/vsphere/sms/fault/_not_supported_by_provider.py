# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.NotSupportedByProvider``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.NotSupportedByProvider",
    wire_name="NotSupportedByProvider",
    since="sms.version.version11",
    rank=6,
)
class NotSupportedByProvider(vmodl.MethodFault):
    """The fault ``sms.fault.NotSupportedByProvider``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/NotSupportedByProvider.rst``
    """
