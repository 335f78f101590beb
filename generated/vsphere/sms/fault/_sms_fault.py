# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.SmsFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("sms.fault.SmsFault", wire_name="SmsFault", since="sms.version.version12", rank=7)
class SmsFault(vmodl.MethodFault):
    """The fault ``sms.fault.SmsFault``.

    Since:
        sms API 6.7 (``sms.version.version12``)

    Source:
        ``sms/fault/SmsFault.rst``
    """
