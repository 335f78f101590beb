# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.SyncOngoing``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.fault(
    "sms.fault.replication.SyncOngoing",
    wire_name="SyncOngoing",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (_rt.Property("task", "sms.Task", since="sms.version.version11", rank=6),),
)
class SyncOngoing(sms.fault.replication.ReplicationFault):
    """The fault ``sms.fault.replication.SyncOngoing``.

    Fields:
        - ``task``: ``sms.Task``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/SyncOngoing.rst``
    """

    task: sms.Task = _rt.UNSET
    """``sms.Task``, required. Since sms API 6.5."""
