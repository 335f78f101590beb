# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderSyncFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderSyncFailed",
    wire_name="ProviderSyncFailed",
    since="sms.version.version1",
    rank=1,
)
class ProviderSyncFailed(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderSyncFailed``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/ProviderSyncFailed.rst``
    """
