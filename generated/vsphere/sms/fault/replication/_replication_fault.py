# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.ReplicationFault``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.fault(
    "sms.fault.replication.ReplicationFault",
    wire_name="SmsReplicationFault",
    since="sms.version.version11",
    rank=6,
)
class ReplicationFault(vmodl.MethodFault):
    """The fault ``sms.fault.replication.ReplicationFault``, on the wire ``SmsReplicationFault``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/ReplicationFault.rst``
    """
