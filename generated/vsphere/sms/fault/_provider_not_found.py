# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.ProviderNotFound", wire_name="ProviderNotFound", since="sms.version.version2", rank=2
)
class ProviderNotFound(sms.fault.QueryExecutionFault):
    """The fault ``sms.fault.ProviderNotFound``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/ProviderNotFound.rst``
    """
