# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.NoCommonProviderForAllBackings``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.NoCommonProviderForAllBackings",
    wire_name="NoCommonProviderForAllBackings",
    since="sms.version.version2",
    rank=2,
)
class NoCommonProviderForAllBackings(sms.fault.QueryExecutionFault):
    """The fault ``sms.fault.NoCommonProviderForAllBackings``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/NoCommonProviderForAllBackings.rst``
    """
