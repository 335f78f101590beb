# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.QueryExecutionFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.QueryExecutionFault",
    wire_name="QueryExecutionFault",
    since="sms.version.version1",
    rank=1,
)
class QueryExecutionFault(vmodl.MethodFault):
    """The fault ``sms.fault.QueryExecutionFault``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/QueryExecutionFault.rst``
    """
