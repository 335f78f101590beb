# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.ReplicationState``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "sms.storage.replication.ReplicationState",
    wire_name="ReplicationReplicationState",
    since="sms.version.version11",
    rank=6,
)
class ReplicationState(_rt.VimEnum):
    """The enum ``sms.storage.replication.ReplicationState``, on the wire ``ReplicationReplicationState``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/ReplicationState.rst``
    """

    SOURCE = "SOURCE"
    """The value ``SOURCE``."""
    TARGET = "TARGET"
    """The value ``TARGET``."""
    FAILEDOVER = "FAILEDOVER"
    """The value ``FAILEDOVER``."""
    INTEST = "INTEST"
    """The value ``INTEST``."""
    REMOTE_FAILEDOVER = "REMOTE_FAILEDOVER"
    """The value ``REMOTE_FAILEDOVER``."""
