# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.NoReplicationTarget``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.fault(
    "sms.fault.replication.NoReplicationTarget",
    wire_name="NoReplicationTarget",
    since="sms.version.version11",
    rank=6,
)
class NoReplicationTarget(sms.fault.replication.ReplicationFault):
    """The fault ``sms.fault.replication.NoReplicationTarget``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/NoReplicationTarget.rst``
    """
