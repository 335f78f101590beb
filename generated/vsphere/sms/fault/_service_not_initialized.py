# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ServiceNotInitialized``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ServiceNotInitialized",
    wire_name="ServiceNotInitialized",
    since="sms.version.version1",
    rank=1,
)
class ServiceNotInitialized(vmodl.RuntimeFault):
    """The fault ``sms.fault.ServiceNotInitialized``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/ServiceNotInitialized.rst``
    """
