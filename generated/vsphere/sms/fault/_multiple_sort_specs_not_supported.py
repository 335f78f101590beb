# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.MultipleSortSpecsNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.MultipleSortSpecsNotSupported",
    wire_name="MultipleSortSpecsNotSupported",
    since="sms.version.version1",
    rank=1,
)
class MultipleSortSpecsNotSupported(vmodl.fault.InvalidArgument):
    """The fault ``sms.fault.MultipleSortSpecsNotSupported``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/MultipleSortSpecsNotSupported.rst``
    """
