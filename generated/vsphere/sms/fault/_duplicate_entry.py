# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.DuplicateEntry``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.DuplicateEntry", wire_name="DuplicateEntry", since="sms.version.version11", rank=6
)
class DuplicateEntry(vmodl.MethodFault):
    """The fault ``sms.fault.DuplicateEntry``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/DuplicateEntry.rst``
    """
