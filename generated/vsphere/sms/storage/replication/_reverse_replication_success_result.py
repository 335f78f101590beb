# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.ReverseReplicationSuccessResult``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms, vim


@_rt.data(
    "sms.storage.replication.ReverseReplicationSuccessResult",
    wire_name="ReverseReplicationSuccessResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "newGroupId", "vim.vm.replication.DeviceGroupId", since="sms.version.version11", rank=6
        ),
    ),
)
class ReverseReplicationSuccessResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.ReverseReplicationSuccessResult``.

    Fields:
        - ``newGroupId``: ``vim.vm.replication.DeviceGroupId``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/ReverseReplicationSuccessResult.rst``
    """

    newGroupId: vim.vm.replication.DeviceGroupId = _rt.UNSET
    """``vim.vm.replication.DeviceGroupId``, required. Since sms API 6.5."""
