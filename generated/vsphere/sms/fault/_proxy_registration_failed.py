# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProxyRegistrationFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProxyRegistrationFailed",
    wire_name="ProxyRegistrationFailed",
    since="sms.version.version1",
    rank=1,
)
class ProxyRegistrationFailed(vmodl.RuntimeFault):
    """The fault ``sms.fault.ProxyRegistrationFailed``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/ProxyRegistrationFailed.rst``
    """
