# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.InvalidFunctionTarget``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.fault(
    "sms.fault.replication.InvalidFunctionTarget",
    wire_name="InvalidFunctionTarget",
    since="sms.version.version11",
    rank=6,
)
class InvalidFunctionTarget(sms.fault.replication.ReplicationFault):
    """The fault ``sms.fault.replication.InvalidFunctionTarget``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/InvalidFunctionTarget.rst``
    """
