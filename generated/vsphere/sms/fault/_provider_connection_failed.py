# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderConnectionFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderConnectionFailed",
    wire_name="ProviderConnectionFailed",
    since="sms.version.version2",
    rank=2,
)
class ProviderConnectionFailed(vmodl.RuntimeFault):
    """The fault ``sms.fault.ProviderConnectionFailed``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/ProviderConnectionFailed.rst``
    """
